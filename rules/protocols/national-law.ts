import type { Protocol } from '../../lib/lint/protocol.ts';
import { dataProtection } from './national-law/data-protection.ts';
import { decisionsAndConduct } from './national-law/decisions-and-conduct.ts';
import { equalityAndReputation } from './national-law/equality-and-reputation.ts';
import { information } from './national-law/information.ts';
import { publicityAndElections } from './national-law/publicity-and-elections.ts';
import type { SupportId } from './support-id.ts';

/** What Parliament says, in our own words: always in force beside the council's own protocol, and never chosen. */
export const nationalLaw = {
  id: 'national-law',
  kind: 'law',
  title: 'National law',
  status: {
    council: 'England',
    version: '2026',
    state: 'adopted',
    note: 'Facts only, not legal advice: the Monitoring Officer can say how the law applies.',
  },
  clauses: [
    ...dataProtection,
    ...publicityAndElections,
    ...decisionsAndConduct,
    ...information,
    ...equalityAndReputation,
  ],
} as const satisfies Protocol<SupportId>;
