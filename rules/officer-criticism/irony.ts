import { beside } from '../../lib/lint/neighbours.ts';
import { isOfficer } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, speaksOfStaff } from './criticism.ts';
import { ironies, vanished } from './lexicon/irony.ts';

/** Staff are spoken of here, or were a sentence ago. */
const isOfStaff = (sentence: Sentence): boolean => {
  const before = beside(sentence, -1);
  return speaksOfStaff(sentence) || (before?.mentions.some(isOfficer) ?? false);
};

/** Said in earnest, or answered. */
const thanks = [
  '(thank you|thanks|grateful|i asked|we asked|they did|they have|and they went|well done|hard work)',
];

export const irony = {
  id: 'officer-criticism/irony',
  severity: 'warn',
  message: 'This is a dig at an officer, however lightly put.',
  why: 'A joke at the expense of staff reads as criticism, and they may not answer it.',
  advice: 'Say what residents are waiting for, and since when, and leave the people out.',
  roles: ['member'],
  detect: [
    criticism([...ironies, ...vanished], {
      spare: [],
      free: true,
      where: isOfStaff,
      unlessNear: thanks,
    }),
  ],
  flags: [
    {
      text: 'I wonder [what the head of waste actually does all day].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'The director tells us that he reads every letter. [I am sure he does].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: '[Our planners must be very busy people] indeed.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'The highways engineer [does a lovely slide].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: '[Has the head of transport ever actually caught] a bus?',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    { text: 'I wonder what the Minister does all day.', role: 'member', audience: ['public'] },
    {
      text: 'The officers tell me that the gully is clear, and I have seen it.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Thank you to the planners, who are very busy people.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'The highways team has a phone number for emergencies.',
      role: 'member',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
