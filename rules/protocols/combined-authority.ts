import type { Protocol } from '../../lib/lint/protocol.ts';
import { behaviour } from './combined-authority/behaviour.ts';
import { confidentialityAndPolitics } from './combined-authority/confidentiality-and-politics.ts';
import { introductionAndRoles } from './combined-authority/introduction-and-roles.ts';
import { mediaSupportAndComplaints } from './combined-authority/media-support-and-complaints.ts';
import { workingTogether } from './combined-authority/working-together.ts';
import type { SupportId } from './support-id.ts';

export const combinedAuthority = {
  id: 'combined-authority',
  title: 'Protocol on Member/Officer Relations, Combined Authority',
  status: {
    council: 'Combined Authority (the document does not name it)',
    version: 'Appendix 2',
    state: 'guidance',
    note: 'Calls itself guidance that is not meant to be prescriptive (para 1.1), and gives no date.',
  },
  clauses: [
    ...introductionAndRoles,
    ...behaviour,
    ...workingTogether,
    ...confidentialityAndPolitics,
    ...mediaSupportAndComplaints,
  ],
} as const satisfies Protocol<SupportId>;
