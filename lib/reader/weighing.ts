/** How much a rule and the reader are believed, side by side: fitted to drafts that neither had seen. */
import type { SecondReader } from '../lint/second-reader.ts';
import { familyOf } from '../lint/rule.ts';
import type { Weights } from './weights.ts';

/** Blunt words about a person are these rules' own field: the drafts that the reader learned from have few of them. */
const blunt = new Set([
  'discrimination/slur',
  'officer-criticism/capability',
  'officer-criticism/character',
  'officer-criticism/effort',
  'officer-criticism/honesty',
  'officer-criticism/member',
  'respect/abuse',
  'respect/hostility',
  'respect/insult',
]);

type Weighing = Omit<SecondReader, 'read'>;

export function weighingOf(weights: Weights, families: readonly string[]): Weighing {
  const rules = weights.lines('rules');
  /** Log-odds that what a rule noticed was right. */
  const trust = weights.vector('trust', rules.length);
  const least = weights.vector('least', families.length);
  const [base = 0, byOdds = 0, byTrust = 0, cut = 0, sure = 0] = weights.vector('weighing', 5);
  const speakers = new Map(
    weights.lines('speakers').map((line) => {
      const [first = '', ...others] = line.split(' ');
      return [familyOf(first), [first, ...others]] as const;
    }),
  );
  /** A rule that came later is believed as nobody knows better. */
  const trustIn = (rule: string): number => trust[rules.indexOf(rule)] ?? Infinity;
  return {
    isHeardOn: (rule) => trustIn(rule) < sure && !blunt.has(rule),
    stands: (rule, odds) => base + byOdds * odds(familyOf(rule)) + byTrust * trustIn(rule) >= cut,
    least: (family) => least[families.indexOf(family)] ?? Infinity,
    speakers: (family) => speakers.get(family) ?? [],
  };
}
