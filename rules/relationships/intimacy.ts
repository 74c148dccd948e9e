import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { close } from './lexicon/bonds.ts';
import { intimate } from './lexicon/intimacy.ts';
import { isInside } from './tie.ts';

/** Closeness between a member and an officer shows. */
export const intimacy = {
  id: 'relationships/intimacy',
  severity: 'advise',
  message: 'This shows close personal familiarity.',
  why: 'Closeness between members and officers harms trust and can look like special treatment.',
  advice: 'Keep to business wording, and declare a close relationship.',
  roles: ['member', 'officer', 'communications'],
  when: (facts) =>
    isInside(facts) &&
    (facts.situation.author.role === 'member' ? facts.you !== 'member' : facts.you !== 'officer'),
  detect: [phrases({ find: [...intimate, ...close], spare: ['quoted', 'negated'] })],
  flags: [
    { text: '[I miss you already].', role: 'officer', audience: ['member'] },
    {
      text: 'It was lovely [waking up next to you].',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "[Can't wait for our weekend] in Bruges.",
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    { text: '[Love you], and here is the report.', role: 'officer', audience: ['member'] },
  ],
  passes: [
    { text: 'Have a lovely weekend!', role: 'officer', audience: ['member'] },
    { text: 'I would love you to come to the opening.', role: 'officer', audience: ['member'] },
    { text: 'We miss you at committee.', role: 'officer', audience: ['member'] },
    { text: 'Love your new logo.', role: 'member', audience: ['officer'] },
  ],
} as const satisfies Rule;
