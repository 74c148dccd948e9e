import type { Rule } from '../../lib/lint/rule.ts';
import { praised } from './lexicon/sarcasm.ts';
import { remarks } from './remarks.ts';

export const sarcasm = {
  id: 'respect/sarcasm',
  severity: 'warn',
  message: 'This praises or thanks somebody in irony.',
  why: 'Irony reads as mockery on the other side of a screen, and it engages the duty of courtesy.',
  advice: 'Say plainly what was missing and what would help.',
  detect: [remarks([...praised], { spare: ['quoted'] })],
  flags: [
    {
      text: '[Congratulations on finally opening the attachment].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "He'll be flat out in the van, [bless his cotton socks].",
      role: 'member',
      audience: ['public'],
    },
    { text: '[How kind of you to grace] us with a reply.', role: 'member', audience: ['officer'] },
    {
      text: '[Our resident Einstein] has booked the wrong hall.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    'Congratulations on winning the award.',
    'How kind of you to bring the cakes.',
    'Thank you for the report, it answers all my questions.',
    'Well spotted: the total in table 3 was wrong.',
  ],
} as const satisfies Rule;
