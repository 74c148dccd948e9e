import type { Rule } from '../lib/lint/rule.ts';
import { leadMember } from './decision-attribution/lead-member.ts';
import { ownDecision } from './decision-attribution/own-decision.ts';
import { title } from './decision-attribution/title.ts';
import { consultation } from './decision-attribution/consultation.ts';
import { signature } from './decision-attribution/signature.ts';
import { objection } from './decision-attribution/objection.ts';
import { chairman } from './decision-attribution/chairman.ts';
import { politicalGroup } from './decision-attribution/political-group.ts';
import { untold } from './decision-attribution/untold.ts';

export const decisionAttribution = [
  leadMember,
  ownDecision,
  title,
  consultation,
  signature,
  objection,
  chairman,
  politicalGroup,
  untold,
] as const satisfies readonly Rule[];
