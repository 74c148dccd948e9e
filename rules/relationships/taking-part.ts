import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { partaking } from './lexicon/bonds.ts';
import { acting, judged } from './lexicon/part.ts';
import { linked } from './lexicon/secrecy.ts';
import { kin } from './lexicon/ties.ts';
import { isMessage, isOpen } from './tie.ts';

const tied = wordings(
  ...linked,
  `(my|our|his|her) (*)? ${kin}`,
  '(son|daughter|brother|sister|uncle|cousin) of mine',
);

/** Of a tie here or in the sentence before. */
const isTied = (sentence: Sentence): boolean =>
  [sentence, beside(sentence, -1)].some((each) => each !== undefined && matches(tied, each));

/** Takes part in a decision that concerns somebody close. */
export const takingPart = {
  id: 'relationships/taking-part',
  severity: 'warn',
  message: 'This takes part in a matter that concerns somebody close.',
  why: 'Nobody should have a hand in a decision that affects a partner, relative or business associate.',
  advice: 'Declare it, withdraw, and let somebody else deal with the matter.',
  roles: ['member', 'officer', 'communications'],
  when: isMessage,
  detect: [
    phrases({
      find: [...judged, ...partaking],
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => !isOpen(sentence),
    }),
    phrases({
      find: acting,
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => isTied(sentence) && !isOpen(sentence),
    }),
  ],
  flags: [
    {
      text: "My wife's regrading is item 6; [I'll be chairing] as usual.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Councillor Haq is my landlord. [I inspect] his takeaway on Monday.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "[I'm scoring my brother's] bid on Friday.",
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: "[I voted for my wife's] contract.",
      role: 'member',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
  ],
  passes: [
    {
      text: "My wife's regrading is item 6, so I won't take part.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'My brother works in Highways. I declared it and left the room.',
      role: 'member',
      audience: ['officer'],
    },
    { text: "I'll be chairing on Friday as usual.", role: 'member', audience: ['officer'] },
    { text: 'Partner organisations will be voting.', role: 'officer', audience: ['officer'] },
  ],
} as const satisfies Rule;
