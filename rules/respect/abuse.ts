import type { Rule } from '../../lib/lint/rule.ts';
import { sentAway } from './lexicon/abuse.ts';
import { remarks } from './remarks.ts';

export const abuse = {
  id: 'respect/abuse',
  severity: 'warn',
  message: 'This swears at somebody or tells them to go away.',
  why: 'Rough words end the conversation and engage the duty of courtesy.',
  advice: 'Say what you need and by when, and leave the rest out.',
  detect: [remarks([...sentAway], { spare: ['quoted'] })],
  flags: [
    { text: '[Put a sock in it], would you.', role: 'member', audience: ['officer'] },
    { text: '[Oh, grow up], councillor.', role: 'officer', audience: ['member'] },
    { text: "I'm [sick to death of your excuses].", role: 'member', audience: ['officer'] },
    {
      text: '[Get lost] and take your petition with you.',
      role: 'officer',
      audience: ['resident'],
    },
  ],
  passes: [
    'The baths were shut up all winter while the boiler was out.',
    'Please shut it off at the main when you leave the hall.',
    'The dog warden will clear off-lead areas first.',
    {
      text: 'A man told me to "get lost" and I would like to log it.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I am sick of the delays on Mill Lane, as you must be.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
