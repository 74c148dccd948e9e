import type { Rule } from '../../lib/lint/rule.ts';
import { childlike, outdone, slighting } from './lexicon/belittling.ts';
import { isAimed, remarks } from './remarks.ts';

const ownChild = [
  '(for|to|with) (children|pupils|visitors|young people|toddlers|families|schools)',
  '(easy read|large print|dyslexia|playground|playgroup|nursery|school|craft|workshop|museum|half term|library|thank you|proud|lovely|sweet|delighted)',
];

export const belittling = {
  id: 'respect/belittling',
  severity: 'warn',
  message: 'This makes somebody small.',
  why: 'A slight said in passing is remembered longer than the point, and engages the duty of respect.',
  advice: 'Give the fact or the request by itself.',
  detect: [
    remarks(outdone, { spare: ['quoted'], unless: ownChild, where: isAimed }),
    remarks(childlike, { spare: ['quoted'], unless: ownChild }),
    remarks(slighting, { spare: ['quoted'], where: isAimed }),
  ],
  flags: [
    {
      text: '[My granddaughter, who is six, could spot] the mistake you made.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'You will find that the [form is short, and it has pictures].',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: '[I presume the office cat wrote] your report.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[I do hope you are not too attached to that] desk.',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'Somebody [find him something to colour in].', role: 'officer', audience: ['officer'] },
  ],
  passes: [
    { text: 'The leaflet for children has pictures.', role: 'officer', audience: ['resident'] },
    {
      text: 'My granddaughter could come to the playgroup on Mondays.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you ask one of the caretakers to open up?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I realise that Friday is a tall order, and thank you.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
