import type { Rule } from '../../lib/lint/rule.ts';
import { did, owned, said } from './criticism.ts';
import { contemptuous, cowardly, hid, scorned, vices } from './lexicon/character.ts';

export const character = {
  id: 'officer-criticism/character',
  severity: 'warn',
  message: 'This attacks an officer’s character or manner.',
  why: 'It turns a complaint about a service into one about a person, who cannot answer it here.',
  advice: 'Describe what was said or done and what you ask for, and raise conduct with the manager in private.',
  detect: [...said(contemptuous), ...said(cowardly), ...did(scorned), ...did(hid), ...owned(vices)],
  flags: [{ text: 'The planners are [arrogant].', role: 'member', audience: ['press'] }],
  passes: [{ text: 'The Minister is arrogant.', role: 'member', audience: ['press'] }],
} as const satisfies Rule;
