import type { Rule } from '../../lib/lint/rule.ts';
import { doubted, explained, prefaced, unbothered } from './lexicon/condescension.ts';
import { remarks } from './remarks.ts';

/** The writer asks for help, or offers a reader what he has asked for. */
const ownLimits = [
  '(explain|read|spell|put|draw|say|translate) _6 (to|for) me',
  'i am (lost|confused|stuck|baffled|struggling|hopeless|no)',
  '(i|we) (would|could|do|can) not (even)? (know|understand|tell|find|follow|spell) !(how (you|he|she))',
  '(avoid|avoids|avoiding|without) _3 (long|big|difficult|hard) words',
  '(course|courses|class|classes|lesson|lessons|workshop)',
  '(large print|braille|easy read|audio version|accessible format|other languages)',
  'if you (have|find it|would) _2 (trouble|difficulty|difficult|hard|like|prefer)',
];

export const condescension = {
  id: 'respect/condescension',
  severity: 'warn',
  message: 'This talks down to the reader or to somebody else.',
  why: 'Doubt about a person’s wits, however dry, engages the duty of courtesy.',
  advice: 'Give the fact or the answer plainly, once, and offer to talk it through.',
  detect: [
    remarks([...doubted, ...explained, ...unbothered, ...prefaced], {
      spare: ['quoted'],
      unless: ownLimits,
    }),
  ],
  flags: [
    {
      text: '[As I have already explained twice], in [words even you should manage], the road is not adopted.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Perhaps you should [get somebody to read the email to you] slowly.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "If [you could be bothered to read the website you'd know the answer].",
      role: 'officer',
      audience: ['resident'],
    },
    { text: '[A trained monkey could have drawn] it.', role: 'member', audience: ['officer'] },
    {
      text: '[The other members seem able] to follow it [without needing a tutorial].',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'The team [do possess a calendar].', role: 'officer', audience: ['member'] },
  ],
  passes: [
    'Would it help if I went through the figures with you?',
    'We can have the letter sent in large print.',
    'In law a “street” can include a footpath.',
    {
      text: "I wouldn't understand the formula if I read it all night, so please ring me.",
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
