import type { Rule } from '../lib/lint/rule.ts';
import { juniorRequest } from './proper-channel/junior-request.ts';
import { juniorReply } from './proper-channel/junior-reply.ts';
import { attendance } from './proper-channel/attendance.ts';
import { briefing } from './proper-channel/briefing.ts';
import { formalFirst } from './proper-channel/formal-first.ts';
import { circulated } from './proper-channel/circulated.ts';
import { behindBack } from './proper-channel/behind-back.ts';
import { discipline } from './proper-channel/discipline.ts';

export const properChannel = [
  juniorRequest,
  juniorReply,
  attendance,
  briefing,
  formalFirst,
  circulated,
  behindBack,
  discipline,
] as const satisfies readonly Rule[];
