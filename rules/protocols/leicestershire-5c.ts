import type { Protocol } from '../../lib/lint/protocol.ts';
import { delegatedDecisions } from './leicestershire-5c/delegated-decisions.ts';
import { employment } from './leicestershire-5c/employment.ts';
import { informationAndScrutiny } from './leicestershire-5c/information-and-scrutiny.ts';
import { localIssues } from './leicestershire-5c/local-issues.ts';
import { purposeAndPrinciples } from './leicestershire-5c/purpose-and-principles.ts';
import { rolesAndRelationships } from './leicestershire-5c/roles-and-relationships.ts';
import type { SupportId } from './support-id.ts';

export const leicestershire5c = {
  id: 'leicestershire-5c',
  title: 'Protocol on Member/Officer Relations, Leicestershire County Council',
  status: {
    council: 'Leicestershire County Council',
    version: 'Constitution, Part 5C',
    state: 'adopted',
    note: 'Part of the Constitution; the text gives no date of adoption or review.',
  },
  clauses: [
    ...purposeAndPrinciples,
    ...rolesAndRelationships,
    ...informationAndScrutiny,
    ...delegatedDecisions,
    ...localIssues,
    ...employment,
  ],
} as const satisfies Protocol<SupportId>;
