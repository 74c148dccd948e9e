import type { Registers } from '../council/registers.ts';
import type { Settings } from '../council/settings.ts';
import { situationOf } from '../council/situation.ts';
import type { Checker } from '../lint/checker.ts';
import { secondPass } from '../lint/second-pass.ts';
import type { Reply, Request } from './messages.ts';
import type { Wording } from './shown.ts';

interface Known {
  readonly settings: Settings;
  readonly registers: Registers;
  readonly checker: Checker;
  readonly wording: Wording;
}

/** Judges a whole document once, both passes, as what a person says it is. Nothing of it is kept. */
export async function reviewIn(
  { settings, registers, checker, wording }: Known,
  { text, circumstances, author, protocol, date }: Extract<Request, { type: 'review' }>,
): Promise<Reply> {
  const chosen = {
    settings: { ...settings, author: { ...author, traits: [...author.traits] }, protocol },
    registers,
  };
  const { situation, because } = situationOf(chosen, circumstances, date);
  const findings = await secondPass(checker.lint({ ...circumstances, text }, situation), text);
  return {
    type: 'reviewed',
    findings: findings.map((finding) => wording.shown(finding, because, date)),
    audience: situation.audience,
  };
}
