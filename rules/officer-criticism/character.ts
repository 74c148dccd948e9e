import type { Rule } from '../../lib/lint/rule.ts';
import { did, owned, said } from './criticism.ts';
import { unkind } from './lexicon/traits.ts';
import { contemptuous, cowardly, hid, scorned, vices } from './lexicon/character.ts';

export const character = {
  id: 'officer-criticism/character',
  severity: 'warn',
  message: 'This attacks an officer’s character or manner.',
  why: 'It turns a complaint about a service into one about a person, who cannot answer it here.',
  advice:
    'Describe what was said or done and what you ask for, and raise conduct with the manager in private.',
  detect: [
    ...said(contemptuous),
    ...said(unkind),
    ...said(cowardly),
    ...did(scorned),
    ...did(hid),
    ...owned(vices),
  ],
  flags: [
    {
      text: 'The planning officers are [arrogant] and out of touch.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The director of education [hid in his office].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'County Hall has [treated the people of Selby Road with contempt].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'I am sorry that the assessor was so [rude] to you.',
      role: 'member',
      audience: ['resident'],
    },
  ],
  passes: [
    { text: 'The Minister is arrogant and out of touch.', role: 'member', audience: ['press'] },
    { text: 'The police officer was rude to her.', role: 'member', audience: ['press'] },
    {
      text: 'Officers were treated with contempt by the company.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'I have never found an officer here arrogant.', role: 'member', audience: ['press'] },
  ],
} as const satisfies Rule;
