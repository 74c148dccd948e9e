import type { Rule } from '../lib/lint/rule.ts';
import { partyMeetings } from './group-attendance/party-meeting.ts';
import { outsiders } from './group-attendance/outsiders.ts';
import { compelled } from './group-attendance/compelled.ts';
import { ownMeetings } from './group-attendance/own-meeting.ts';
import { partyItems } from './group-attendance/party-items.ts';
import { groupLines } from './group-attendance/lines.ts';
import { groupTactics } from './group-attendance/tactics.ts';
import { groupPapers } from './group-attendance/group-papers.ts';
import { parity } from './group-attendance/parity.ts';
import { partyPremisesRule } from './group-attendance/party-premises.ts';
import { closedSurgery } from './group-attendance/closed-surgery.ts';
import { juniors } from './group-attendance/junior.ts';

export const groupAttendance = [
  partyMeetings,
  outsiders,
  compelled,
  ownMeetings,
  partyItems,
  groupLines,
  groupTactics,
  groupPapers,
  parity,
  partyPremisesRule,
  closedSurgery,
  juniors,
] as const satisfies readonly Rule[];
