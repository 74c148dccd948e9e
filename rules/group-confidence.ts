import type { Rule } from '../lib/lint/rule.ts';
import { groupHint } from './group-confidence/group-hint.ts';
import { groupAdvice } from './group-confidence/group-advice.ts';
import { relayedDiscussion } from './group-confidence/relayed-discussion.ts';
import { uncheckedRemark } from './group-confidence/unchecked-remark.ts';
import { partyConfidence } from './group-confidence/party-confidence.ts';
import { formerAdministration } from './group-confidence/former-administration.ts';
import { mixedList } from './group-confidence/mixed-list.ts';

export const groupConfidence = [
  groupHint,
  groupAdvice,
  relayedDiscussion,
  uncheckedRemark,
  partyConfidence,
  formerAdministration,
  mixedList,
] as const satisfies readonly Rule[];
