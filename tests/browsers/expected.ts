import { noRegisters } from '../../lib/council/registers.ts';
import { defaults, type Settings } from '../../lib/council/settings.ts';
import { situationOf } from '../../lib/council/situation.ts';
import { isoDate } from '../../lib/council/today.ts';
import type { Circumstances, ShownFinding } from '../../lib/engine/messages.ts';
import { wordingOf } from '../../lib/engine/shown.ts';
import { createChecker } from '../../lib/lint/checker.ts';
import { judged } from '../../lib/lint/judged.ts';
import type { Role } from '../../lib/lint/situation.ts';
import { packagedReader } from '../../bin/packaged-reader.ts';
import { coreFamilies, families } from '../../rules/families.ts';
import { rules } from '../../rules/index.ts';
import { nationalLaw, protocols } from '../../rules/protocols/index.ts';

/** What a person has chosen, in the form in which it is saved. */
export const settingsOf = (role: Role): Settings => ({
  version: 1,
  protocol: 'west-sussex-2020',
  author: { role, traits: [], post: '', name: '' },
  ...defaults,
  domains: ['council.example'],
});

export interface Expected {
  /** The words to be marked, in the order of the text. */
  readonly words: readonly string[];
  readonly findings: readonly ShownFinding[];
}

const checker = createChecker(rules, protocols, { models: coreFamilies, law: nationalLaw });
const reader = await packagedReader();
const wording = wordingOf(rules, [...protocols, nationalLaw], families);

/** What the engine says of a text outside any browser. */
export async function expected(
  text: string,
  role: Role,
  circumstances: Partial<Circumstances> = {},
): Promise<Expected> {
  const known: Circumstances = { subject: '', recipients: 'unknown', ...circumstances };
  const today = isoDate(new Date());
  const { situation, because } = situationOf(
    { settings: settingsOf(role), registers: noRegisters },
    known,
    today,
  );
  const all = await judged({ checker, reader }, { ...known, text }, situation);
  const findings = all.map((finding) => wording.shown(finding, because, today));
  return {
    words: findings.map(({ finding }) => text.slice(finding.start, finding.end)),
    findings,
  };
}
