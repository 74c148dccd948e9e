import type { Rule } from '../../lib/lint/rule.ts';
import { rebukes } from './lexicon/rebuke.ts';
import { remarks } from './remarks.ts';

/** Mock sternness among friends. */
const kindness = [
  '(get well|happy (birthday|retirement)|well deserved|congratulations|thank you|thanks|leaving do|enjoy (your|the|it))',
  '(do not|never) you dare (look at|check|apologise|think of|worry|miss|bring|buy)',
];

export const rebuke = {
  id: 'respect/rebuke',
  severity: 'warn',
  message: 'This tells somebody off.',
  why: 'A telling-off in writing stays on the record and engages the duty of courtesy.',
  advice: 'Say which point you dispute, and ask for what you need.',
  detect: [remarks(rebukes, { spare: ['quoted'], unless: kindness })],
  flags: [
    {
      text: "[Don't you dare contradict] me in front of residents ever again.",
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Who do you think you are]?', role: 'member', audience: ['officer'] },
    { text: '[What on earth do you people do all day]?', role: 'member', audience: ['officer'] },
    {
      text: 'Please [spare us the jobsworth] voice you put on in committee.',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Nobody here can stand you], Lorna.', role: 'member', audience: ['officer'] },
  ],
  passes: [
    {
      text: 'Who do you think would be the best person to ask?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I strongly disagree with this recommendation and will be speaking against it.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'This is the third time of asking. Could I please have a reply by Friday?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'The report is poor and the figures do not add up.',
      role: 'member',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
