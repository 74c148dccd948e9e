import type { Rule } from '../../lib/lint/rule.ts';
import { status as wordings, statusFrames, statusWords } from './lexicon/life.ts';
import { told } from './told.ts';

export const status = {
  id: 'personal-data/status',
  severity: 'stop',
  message: 'This tells a person’s origin, belief, sexuality, union or right to stay.',
  why: 'These are special category data, and most of them can bring hatred on somebody.',
  advice: 'Leave it out, unless the person has said it in public and it matters here.',
  detect: [told({ find: [...wordings, ...statusFrames, ...statusWords] })],
  flags: [
    {
      text: 'The applicant, [Samira Haji, was refused asylum] twice.',
      role: 'officer',
      audience: ['partner'],
    },
    { text: 'Our new tenant [Mr Adu is gay], I hear.', role: 'officer', audience: ['member'] },
    { text: '[He is a Jehovah’s Witness], that Mr Lomax.', role: 'member', audience: ['resident'] },
    {
      text: '[She is a paid-up member of Unison], our Gemma.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'Asylum seekers are housed by the Home Office.',
      role: 'officer',
      audience: ['public'],
    },
    { text: 'The Catholic church hall is free on Mondays.', role: 'officer', audience: ['public'] },
    { text: 'I am a Methodist and I shall vote as one.', role: 'member', audience: ['public'] },
    {
      text: 'Anybody granted leave to remain joins the list.',
      role: 'member',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
