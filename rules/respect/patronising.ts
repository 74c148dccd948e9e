import type { Rule } from '../../lib/lint/rule.ts';
import { orders, petNames } from './lexicon/patronising.ts';
import { remarks } from './remarks.ts';

export const patronising = {
  id: 'respect/patronising',
  severity: 'warn',
  message: 'This speaks to an adult as to a child or a servant.',
  why: 'Pet names and orders of this kind engage the duty to treat everyone with dignity.',
  advice: 'Use the name or the title, and make it a request.',
  detect: [remarks([...petNames, ...orders], { spare: ['quoted'] })],
  flags: [
    {
      text: '[Run along and] [leave this to the grown-ups].',
      role: 'member',
      audience: ['officer'],
    },
    { text: "Leave the thinking to [us, there's a dear].", role: 'member', audience: ['officer'] },
    { text: '[Calm down, sweetheart].', role: 'member', audience: ['officer'] },
    { text: "[Do as you're told].", role: 'member', audience: ['officer'] },
  ],
  passes: [
    'The grown-up tickets cost £4.',
    'The path will run along the river.',
    'Dear Mrs Lee, thank you for your letter.',
    'You know your place? It is at this table with the rest of us.',
  ],
} as const satisfies Rule;
