import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, did, owned, said } from './criticism.ts';
import { failureOf, incapable, incompetence, lacking, poorWork } from './lexicon/capability.ts';

export const capability = {
  id: 'officer-criticism/capability',
  severity: 'warn',
  message: 'This calls an officer’s ability into question.',
  why: 'Officers cannot answer back in public, and words about a person harm the trust that the council works by.',
  advice: 'Say what went wrong with the service, and take a concern about a person to their manager in private.',
  detect: [
    ...said(incapable),
    ...said(failureOf),
    ...did(lacking),
    ...owned(incompetence),
    criticism([`[${poorWork} (work|job|effort|report|piece of work|handling|management|planning)] _ (of|by|from) <officer>`]),
  ],
  flags: [
    { text: 'The highways officers [are useless].', role: 'member', audience: ['press'] },
  ],
  passes: [{ text: 'The contractor was useless.', role: 'member', audience: ['press'] }],
} as const satisfies Rule;
