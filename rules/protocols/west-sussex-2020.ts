import type { Protocol } from '../../lib/lint/protocol.ts';
import type { SupportId } from './support-id.ts';
import { cabinetAndCommittees } from './west-sussex-2020/cabinet-and-committees.ts';
import { conduct } from './west-sussex-2020/conduct.ts';
import { localIssues } from './west-sussex-2020/local-issues.ts';
import { membersAndOfficers } from './west-sussex-2020/members-and-officers.ts';
import { politicalGroups } from './west-sussex-2020/political-groups.ts';
import { relationshipsAndProblems } from './west-sussex-2020/relationships-and-problems.ts';
import { rightsToInformation } from './west-sussex-2020/rights-to-information.ts';

export const westSussex2020 = {
  id: 'west-sussex-2020',
  title: 'Member Officer Relations Protocol, West Sussex County Council',
  status: {
    council: 'West Sussex County Council',
    version: 'November 2020',
    state: 'draft',
    note: 'Put to the Standards Committee on 2 November 2020, to be recommended to the County Council on 11 December 2020; whether it was adopted is not known here.',
  },
  clauses: [
    ...conduct,
    ...membersAndOfficers,
    ...cabinetAndCommittees,
    ...localIssues,
    ...politicalGroups,
    ...relationshipsAndProblems,
    ...rightsToInformation,
  ],
} as const satisfies Protocol<SupportId>;
