import type { Registers } from '../council/registers.ts';
import type { Settings } from '../council/settings.ts';
import { situationOf } from '../council/situation.ts';
import type { Checker } from '../lint/checker.ts';
import { judged } from '../lint/judged.ts';
import type { SecondReader } from '../lint/second-reader.ts';
import type { Reply, Request } from './messages.ts';
import type { Wording } from './shown.ts';

interface Known {
  readonly settings: Settings;
  readonly registers: Registers;
  readonly checker: Checker;
  readonly wording: Wording;
  readonly reader: SecondReader | undefined;
}

/** Judges a whole document once, by everybody, as what a person says it is. Nothing of it is kept. */
export async function reviewIn(
  { settings, registers, checker, wording, reader }: Known,
  { text, circumstances, author, protocol, date }: Extract<Request, { type: 'review' }>,
): Promise<Reply> {
  const chosen = {
    settings: { ...settings, author: { ...author, traits: [...author.traits] }, protocol },
    registers,
  };
  const { situation, because } = situationOf(chosen, circumstances, date);
  const findings = await judged(
    { checker, reader },
    { ...circumstances, text },
    situation,
    othersFirst,
  );
  return {
    type: 'reviewed',
    findings: findings.map((finding) => wording.shown(finding, because, date)),
    audience: situation.audience,
  };
}

/** Whoever writes meanwhile is answered between two stretches of a long document. */
const othersFirst = (): Promise<true> => new Promise((resolve) => setTimeout(() => resolve(true)));
