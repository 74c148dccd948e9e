import type { Rule } from '../lib/lint/rule.ts';
import { authorityCriticism } from './authority-criticism.ts';
import { confidentialInformation } from './confidential-information.ts';
import { councilResources } from './council-resources.ts';
import { decisionAttribution } from './decision-attribution.ts';
import { discrimination } from './discrimination.ts';
import { employmentMatters } from './employment-matters.ts';
import { groupAttendance } from './group-attendance.ts';
import { groupConfidence } from './group-confidence.ts';
import { instructingOfficers } from './instructing-officers.ts';
import { localMember } from './local-member.ts';
import { mediaRouting } from './media-routing.ts';
import { memberAccess } from './member-access.ts';
import { officerCriticism } from './officer-criticism.ts';
import { partyPolitics } from './party-politics.ts';
import { personalData } from './personal-data.ts';
import { preElection } from './pre-election.ts';
import { prematureCommitment } from './premature-commitment.ts';
import { professionalAdvice } from './professional-advice.ts';
import { properChannel } from './proper-channel.ts';
import { relationships } from './relationships.ts';
import { respect } from './respect.ts';
import { unduePressure } from './undue-pressure.ts';

/** Every rule, in the order of the families. */
export const rules = [
  ...partyPolitics,
  ...councilResources,
  ...preElection,
  ...groupAttendance,
  ...groupConfidence,
  ...personalData,
  ...confidentialInformation,
  ...officerCriticism,
  ...respect,
  ...discrimination,
  ...authorityCriticism,
  ...prematureCommitment,
  ...decisionAttribution,
  ...instructingOfficers,
  ...unduePressure,
  ...professionalAdvice,
  ...employmentMatters,
  ...relationships,
  ...localMember,
  ...mediaRouting,
  ...properChannel,
  ...memberAccess,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
