import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { bonds, leanings, matters, ordinary, sayings } from './lexicon/bonds.ts';
import { isInside, isOpen, nearby } from './tie.ts';

const matter = wordings(...matters);
const leaning = wordings(...leanings);

const isBusiness = (sentence: Sentence): boolean => {
  const around = nearby(sentence);
  return [matter, leaning].every((set) => around.some((each) => matches(set, each)));
};

/** A tie told beside something that is wanted from, or done by, the council. */
export const bond = {
  id: 'relationships/bond',
  severity: 'warn',
  message: 'This brings a personal or business tie into council business.',
  why: 'A tie spoken of beside a request or a decision looks like a claim on it.',
  advice: 'Leave the tie out, declare it, and let the ordinary route take its course.',
  roles: ['member', 'officer', 'communications'],
  when: isInside,
  detect: [
    phrases({
      find: bonds,
      unlessNear: ordinary,
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => !isOpen(sentence) && isBusiness(sentence),
    }),
    phrases({ find: sayings, spare: ['quoted'], where: isBusiness }),
  ],
  flags: [
    {
      text: "[She's my goddaughter]. I would take it as a kindness if the panel gave her an interview.",
      role: 'member',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[You and I go back] years. I have moved your crossing up the list.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "[I'm godfather to your eldest]. Please see that the form goes through.",
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: '[I owe you one]. Your bid is scored generously.',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: "She's my goddaughter, so I have declared it and will take no part in the interview.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'You and I go back years. Enjoy your retirement!',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'My mother needs a blue badge. Where should she apply?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Thank you for the use of your office for the training.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
