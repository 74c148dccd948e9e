import { type Phrases, wordsOf } from '../../lib/lint/detector.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { type Match, pattern } from '../../lib/text/pattern.ts';
import { isExcused } from './context.ts';
import { astray, handing, papers } from './lexicon/documents.ts';
import { reachOf, severityFor } from './readers.ts';
import { type Subject, subjectOf } from './who.ts';
import { wordSet } from '../../lib/text/vocabulary.ts';

const negators = wordSet('not never no nobody cannot without nor neither unless if');

const isRefused = ({ tokens, from }: Sentence, first: number): boolean => {
  for (let word = first; word >= from && word >= first - 5; word--)
    if (negators.has(tokens.ids[word] ?? 0)) return true;
  return false;
};

/** Where the person ends who is named right after the words. */
const nameAfter = ({ mentions }: Sentence, at: number): number =>
  mentions.find(({ first }) => first >= at && first <= at + 2)?.end ?? at;

/** Somebody's paper goes to readers who have no part in the case. */
function passedOn(
  find: readonly string[],
  whose: (sentence: Sentence, match: Match) => Subject,
): Phrases {
  return {
    type: 'phrases',
    patterns: find.map(pattern),
    judge(sentence, match) {
      const reach = reachOf(sentence.reading.facts);
      if (reach === 'inside' || sentence.question || isRefused(sentence, match.first))
        return undefined;
      const subject = whose(sentence, match);
      if (subject.kind !== 'someone' || isExcused(sentence)) return undefined;
      return {
        ...spanOf(
          sentence.reading.tokens,
          Math.min(match.markFirst, subject.first),
          Math.max(match.markEnd, subject.end),
        ),
        severity: severityFor(reach, !subject.loose),
        evidence: `about “${wordsOf(sentence, subject.first, subject.end)}”`,
      };
    },
  };
}

export const documents = {
  id: 'personal-data/documents',
  severity: 'stop',
  message: 'This passes on a paper that is about one person.',
  why: 'A file, form or letter holds far more about somebody than the reader needs.',
  advice: 'Say in a line what the reader needs to know, or ask the person first.',
  detect: [
    passedOn(
      [
        `${handing} _4 [(his|her|their|@ 's|lady 's|man 's|woman 's|family 's|tenant 's|applicant 's|mother 's|father 's|son 's|daughter 's|wife 's|husband 's|neighbour 's|girl 's|boy 's|barmaid 's|pupil 's|claimant 's) _2 ${papers}]`,
        `[(his|her|@ 's|lady 's|man 's|family 's|tenant 's|applicant 's) _1 ${papers}] _4 (is|are) (attached|enclosed|below|in the pack|on the portal|pasted|in your pigeonhole|copied)`,
      ],
      (sentence, match) => subjectOf(sentence, match.markFirst, match.markFirst + 2),
    ),
    passedOn(astray, (sentence, { end }) => subjectOf(sentence, nameAfter(sentence, end), end)),
  ],
  flags: [
    {
      text: 'I’m forwarding [the lady’s benefit letter] so that you can see how she was treated.',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'Here is [Mr Rahman’s prescription], since you doubt us.',
      role: 'communications',
      audience: ['press'],
    },
    {
      text: 'I attach [her medical report] for your meeting.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The [letter you opened was meant for Agnieszka Wilk].',
      role: 'officer',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'Her care plan is attached, as she asked, with the signed consent form.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'Please send us your medical report.', role: 'officer', audience: ['resident'] },
    { text: 'I can’t send you his case file.', role: 'officer', audience: ['member'] },
    {
      text: 'The minutes are attached and Helen Abara’s slides are below.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'I attach her medical report.', role: 'member', audience: ['officer'] },
  ],
} as const satisfies Rule;
