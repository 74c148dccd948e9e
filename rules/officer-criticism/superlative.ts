import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isOfficer } from '../../lib/lint/mention.ts';
import { criticism, said } from './criticism.ts';
import { unmatched, worst } from './lexicon/superlative.ts';

export const superlative = {
  id: 'officer-criticism/superlative',
  severity: 'warn',
  message: 'This ranks an officer below everybody else.',
  why: 'A comparison of this kind is about the person and not about the service, and the officer cannot answer it.',
  advice: 'Say what went wrong and what it led to, and take the rest to their manager in private.',
  detect: [
    ...said(worst),
    criticism([`[${unmatched}]`], {
      spare: [],
      where: (sentence) => isOfficer(beside(sentence, -1)?.mentions.at(-1)),
    }),
    criticism([`${unmatched} as _2 <officer>`], { spare: [], free: true }),
  ],
  flags: [
    {
      text: 'The procurement team are [the laziest] in the county.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Our head of waste is [the least helpful manager] that I have met.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'I spoke to the planning officer. [I have never met a ruder] man.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'I rang the highways engineer. [Never in my life have I met such an arrogant] person.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'Our planners are among the most helpful in the county.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'The Cabinet is the laziest in the county.', role: 'member', audience: ['press'] },
    {
      text: 'I spoke to the planning officer. I have never met such a helpful man.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'The officers say that this is the slowest bus in the county.',
      role: 'member',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
