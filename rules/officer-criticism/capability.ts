import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

export const capability = {
  id: 'officer-criticism/capability',
  severity: 'warn',
  message: 'This calls an officer’s ability into question.',
  why: 'Officers cannot answer back, and the criticism harms the trust that the council works by.',
  advice:
    'Say what went wrong with the service, and take a concern about a person to their manager in private.',
  detect: [
    phrases({
      find: [
        '<officer> _6 [(incompetent|useless|hopeless|clueless|lazy)]',
        '(incompetent|useless|hopeless|clueless|lazy) <officer>',
      ],
      spare: ['quoted', 'negated', 'reported'],
    }),
  ],
  flags: [{ text: 'The highways officers are [lazy].', role: 'member', audience: ['press'] }],
  passes: [{ text: 'The contractor was useless.', role: 'member', audience: ['press'] }],
} as const satisfies Rule;
