/** How much a rule and the reader are believed, side by side: fitted to drafts that neither had seen. */
import type { SecondReader } from '../lint/second-reader.ts';
import { familyOf } from '../lint/rule.ts';
import type { Weights } from './weights.ts';

/** What these rules notice has a shape of its own, a number, an address or a rude word, and no other meaning beside it. */
const shaped = new Set([
  'discrimination/slur',
  'personal-data/bank-details',
  'personal-data/case-reference',
  'personal-data/date-of-birth',
  'personal-data/email',
  'personal-data/home-address',
  'personal-data/national-insurance',
  'personal-data/nhs-number',
  'personal-data/official-number',
  'personal-data/telephone',
  'personal-data/vehicle',
  'respect/abuse',
  'respect/hostility',
  'respect/insult',
]);

type Weighing = Omit<SecondReader, 'read'>;

export function weighingOf(weights: Weights, families: readonly string[]): Weighing {
  const rules = weights.lines('rules');
  const odds = weights.vector('trust', rules.length);
  /** Log-odds that what a rule noticed was right. */
  const trust = new Map(rules.map((rule, index) => [rule, odds[index] ?? 0] as const));
  const least = weights.vector('least', families.length);
  const [base = 0, byOdds = 0, byTrust = 0, cut = 0] = weights.vector('weighing', 4);
  const speakers = new Map(
    weights.lines('speakers').map((line) => {
      const [first = '', ...others] = line.split(' ');
      return [familyOf(first), [first, ...others]] as const;
    }),
  );
  return {
    // a rule that came later is believed as nobody knows better
    isHeardOn: (rule) => trust.has(rule) && !shaped.has(rule),
    stands: (rule, says) =>
      base + byOdds * says(familyOf(rule)) + byTrust * (trust.get(rule) ?? 0) >= cut,
    least: (family) => least[families.indexOf(family)] ?? Infinity,
    speakers: (family) => speakers.get(family) ?? [],
  };
}
