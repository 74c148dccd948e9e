import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';

import { isNamedHere, isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const stands = (sentence: Sentence, match: Match): boolean =>
  isNamedHere(sentence) && isUnheralded(sentence, match, { denied: true, byUs: true, faint: true });

/** An MP is answered on something local. */
export const mp = {
  id: 'local-member/mp',
  severity: 'advise',
  message:
    'An MP is answered on a local matter, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  audiences: ['mp'],
  detect: [
    localNews(
      [
        '(thank you|thanks) for (your|the) (letter|email|enquiry|question|questions|note|call|interest) _2 (about|on|regarding|concerning|of)',
        '(in|by way of) (answer|reply|response) to your (letter|email|enquiry|question|questions)',
        'you (wrote|asked|raised|enquired|rang|phoned|emailed) _4 (about|on|regarding|concerning)',
        "(our|the council 's|the county 's) (position|view|decision|plan|proposal|intention) (is|on|about|for)",
      ],
      stands,
    ),
  ],
  flags: [
    {
      text: '[Thank you for your letter about the Elm Grove crossing]; [our position is as follows].',
      audience: ['mp'],
    },
    { text: '[You asked about the closure of Mill Lane].', audience: ['mp'] },
    {
      text: '[In reply to your letter], the Fen Street flood scheme starts in May.',
      audience: ['mp'],
      protocol: 'leicestershire-5c',
    },
    { text: '[Our position on Castle House has not changed].', audience: ['mp'] },
  ],
  passes: [
    {
      text: 'Thank you for your letter about the Elm Grove crossing. I have copied this to Councillor Hart.',
      audience: ['mp'],
    },
    { text: 'Thank you for your letter about the national funding formula.', audience: ['mp'] },
    {
      text: 'Thank you for your letter about the Elm Grove crossing; our position is as follows.',
      audience: ['resident'],
    },
    { text: 'Thank you for your letter about the Elm Grove crossing.', audience: ['mp', 'member'] },
  ],
} as const satisfies Rule;
