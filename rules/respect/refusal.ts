import type { Rule } from '../../lib/lint/rule.ts';
import { refusals } from './lexicon/spite.ts';
import { remarks } from './remarks.ts';

export const refusal = {
  id: 'respect/refusal',
  severity: 'warn',
  message: 'This refuses to deal with a person.',
  why: 'Business has to go on between members and officers, and concerns have a route of their own.',
  advice: 'Ask the Monitoring Officer or a manager to help to settle how you work together.',
  detect: [remarks([...refusals], { spare: ['quoted'] })],
  flags: [
    {
      text: '[I refuse to have anything more to do with Councillor Shah, the woman is impossible].',
      role: 'officer',
      audience: ['officer'],
    },
    { text: "[I won't be speaking to you again].", role: 'officer', audience: ['member'] },
    { text: '[I will not deal with her again].', role: 'member', audience: ['officer'] },
    {
      text: '[Any emails from him go straight in the bin].',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    "I won't be able to speak to you again before Friday.",
    'We cannot discuss the case with you while the inquiry is open.',
    'I refuse to believe that we have run out of biscuits.',
    'Under the contact policy one named officer will answer your letters.',
  ],
} as const satisfies Rule;
