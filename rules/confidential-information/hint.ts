import { beside, type Phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { pattern } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isCleared, leavesCouncil, leaves, restOf } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { restraints, routes, turns, winks } from './lexicon/restraint.ts';
import { sealedPapers, sessions } from './lexicon/sources.ts';

const wink = wordings(...winks);
const route = wordings(...routes);
const turning = wordings(turns);

/** Where the sentence turns from keeping the matter to hinting at it. */
function turnOf(sentence: Sentence, from: number): number | undefined {
  let first: number | undefined;
  turning.scan({ ...sentence, from }, (_, match) => {
    first ??= match.first;
    return true;
  });
  return first;
}

const knowing = [
  ...restraints,
  `(i|we) (have|had)? _3 (read|seen|saw|heard|come from|come out of|been shown|been in) _4 (${sealedPapers}|${sessions}|a (room|meeting) (i|we|you) (cannot|can not))`,
  '(i|we) (know|saw|have seen|heard) (something|more|what) _4 (cannot|can not|may not|must not) ',
  '(i|we) (have|had)? _2 (read|seen|saw) _8 (that|which) (you|the rest of you|nobody else|others|the public) (have not|has not|cannot|can not|will not)',
  'a (room|meeting) (i|we) (cannot|can not|may not)',
  '(insider|inside track|nothing official|officially i know nothing)',
];

/** Restraint first, then a hint: in the same sentence after a "but", or in the next. */
const hinted = (): Phrases => ({
  type: 'phrases',
  patterns: knowing.map(pattern),
  judge(sentence, match) {
    const { facts } = sentence.reading;
    if (facts.situation.author.role !== 'member' && !leavesCouncil(facts)) return undefined;
    if (sentence.question || isCleared(sentence)) return undefined;
    const evidence = 'a hint after words that keep it';
    const turn = turnOf(sentence, match.end);
    const rest = turn === undefined ? undefined : { ...sentence, from: turn };
    if (rest && matches(wink, rest) && !matches(route, rest))
      return { ...restOf(sentence, rest.from), evidence };
    const next = beside(sentence, 1);
    if (next && matches(wink, next) && !matches(route, next) && !next.question) {
      // "All right, one clue.": it comes after
      const told = next.to - next.from < 7 ? (beside(next, 1) ?? next) : next;
      const near = told.reading === sentence.reading ? told : sentence;
      return { ...restOf(near, near.from), evidence };
    }
    return undefined;
  },
});

export const hint = {
  id: 'confidential-information/hint',
  severity: 'warn',
  message: 'This keeps a confidence in words and gives it away in a hint.',
  why: 'A hint that only an insider could give tells as much as the paper itself.',
  advice: 'Leave the hint out, and say when and where the decision will be published.',
  when: leaves,
  excused,
  detect: [hinted()],
  flags: [
    {
      text: 'My lips are sealed about Tuesday. [I would, however, hold off planting at Mill Lane if I were you].',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['resident'],
    },
    {
      text: "I'm not allowed to discuss the shortlist, [but I wouldn't bank on the Greek place opening].",
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
    {
      text: 'The result is still confidential. [You might want to start packing].',
      role: 'officer',
      protocol: 'town-council-2026',
      audience: ['resident'],
    },
    {
      text: 'I cannot say what counsel advised, [but let us just say nobody opposite should pop the champagne].',
      role: 'member',
      protocol: 'leicestershire-5c',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'I am not allowed to discuss the shortlist, but the result will be published on Friday.',
      role: 'member',
      audience: ['partner'],
    },
    { text: 'My lips are sealed about Tuesday.', role: 'member', audience: ['resident'] },
    {
      text: 'I cannot say what counsel advised. You may want to ask the Monitoring Officer.',
      role: 'member',
      audience: ['resident'],
    },
    { text: 'If I were you I would hold off planting until the frost has gone.', role: 'member' },
  ],
} as const satisfies Rule;
