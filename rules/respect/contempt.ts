import type { Rule } from '../../lib/lint/rule.ts';
import { kinds } from './lexicon/contempt.ts';
import { remarks } from './remarks.ts';

export const contempt = {
  id: 'respect/contempt',
  severity: 'warn',
  message: 'This speaks of people with contempt.',
  why: 'Everybody is owed respect, whether or not they are in the right.',
  advice: 'Describe the request or the objection itself.',
  detect: [remarks([...kinds], { spare: ['quoted'] })],
  flags: [
    {
      text: "I've no time to spare, and nothing useful was ever said by [whingers like you].",
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'You clearly have [too much time on your hands].',
      role: 'officer',
      audience: ['resident'],
    },
    { text: 'Would the member [say that again in English]?', role: 'member', audience: ['member'] },
    {
      text: 'The [usual moaners] will be in the gallery tonight.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    'People like Mrs Adeyemi are the heart of this town.',
    'You people of Eastmere have waited long enough for a bus.',
    'There is nothing else on the agenda.',
    'Classes for people who want to learn English start in May.',
  ],
} as const satisfies Rule;
