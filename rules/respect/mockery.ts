import type { Rule } from '../../lib/lint/rule.ts';
import { laughter, measured, tears } from './lexicon/mockery.ts';
import { isAimed, remarks } from './remarks.ts';

export const mockery = {
  id: 'respect/mockery',
  severity: 'warn',
  message: 'This makes fun of somebody.',
  why: 'A joke about a person travels further than its point and engages the duty of respect.',
  advice: 'Keep to what was done or written.',
  detect: [
    remarks([...measured, ...laughter], { spare: ['quoted'], where: isAimed }),
    remarks(tears, { spare: ['quoted'] }),
  ],
  flags: [
    {
      text: "She's [about as much use as a chocolate] fireguard.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'He is [not exactly the sharpest knife] in the drawer.',
      role: 'officer',
      audience: ['officer'],
    },
    { text: 'Oh, [turn off the waterworks], Helen.', role: 'member', audience: ['member'] },
    {
      text: 'Best not ask her in front of the members; [she would only cry again].',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'The [whole office is laughing] at him.', role: 'officer', audience: ['officer'] },
  ],
  passes: [
    'The waterworks on Station Road will close for repairs.',
    'The children laughed at the puppets.',
    'She could have cried with relief.',
    'The knives in the kitchen drawer are the sharpest we have.',
  ],
} as const satisfies Rule;
