import { beside, sentencesAround } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { hushed } from './lexicon/bonds.ts';
import { linked, secret, unsaid } from './lexicon/secrecy.ts';
import { kin, ties } from './lexicon/ties.ts';
import { isInside, nearby } from './tie.ts';

const tied = wordings(
  ...ties,
  ...linked,
  `(my|our|his|her|your) (*)? ${kin}`,
  '(about|between) (us|you and me|the two of us|you and i|me and (@|the))',
);

/** In this paragraph or the one before. */
const isTied = (sentence: Sentence): boolean =>
  [...nearby(sentence), ...sentencesAround(sentence.reading, -1)].some((each) =>
    matches(tied, each),
  );

const silence = wordings(...unsaid, ...secret, ...hushed);
/** The first such words of the sentence, so that it is said once. */
function isFirst(sentence: Sentence, { first }: Match): boolean {
  let earliest = Infinity;
  silence.scan(sentence, (_, found) => {
    earliest = Math.min(earliest, found.first);
  });
  return first <= earliest;
}

/** The sentence before keeps it already. */
const isSaidBefore = (sentence: Sentence): boolean => {
  const before = beside(sentence, -1);
  return before !== undefined && matches(silence, before);
};

/** A tie is to stay undeclared or secret. */
export const undeclaredTie = {
  id: 'relationships/undeclared',
  severity: 'warn',
  message: 'This keeps a close tie between a member and an officer undeclared.',
  why: 'Members and officers should be open about close relationships.',
  advice: 'Tell your group leader or manager, and register it where the rules ask for it.',
  roles: ['member', 'officer', 'communications'],
  when: isInside,
  detect: [
    phrases({ find: [...secret, ...hushed], spare: ['quoted'] }),
    phrases({
      find: unsaid,
      spare: ['quoted'],
      where: (sentence, match) =>
        isTied(sentence) && isFirst(sentence, match) && !isSaidBefore(sentence),
    }),
  ],
  flags: [
    {
      text: "I [haven't told my manager that we are together].",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The head of finance is my brother-in-law, but I [see no need to register] it.',
      role: 'member',
      audience: ['member'],
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: "[Don't tell anyone that we are seeing each other].",
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Nobody at work knows about us].',
      role: 'officer',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
  ],
  passes: [
    {
      text: 'I wish to declare that I am married to Councillor Wren.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'I have told my group leader about the relationship.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Don't tell anyone that we are moving the office yet.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I see no need to register the new playground with the insurer.',
      role: 'member',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
