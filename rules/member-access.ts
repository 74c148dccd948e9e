import type { Rule } from '../lib/lint/rule.ts';
import { refusal } from './member-access/refusal.ts';
import { toldToUseFoi } from './member-access/told-to-use-foi.ts';
import { contactBarred } from './member-access/contact-barred.ts';
import { correspondence } from './member-access/correspondence.ts';
import { committeePapers } from './member-access/committee-papers.ts';
import { account } from './member-access/account.ts';
import { observer } from './member-access/observer.ts';
import { scrutinyBlocked } from './member-access/scrutiny-blocked.ts';
import { lateReply } from './member-access/late-reply.ts';
import { idleRequest } from './member-access/idle-request.ts';

export const memberAccess = [
  refusal,
  toldToUseFoi,
  contactBarred,
  correspondence,
  committeePapers,
  account,
  observer,
  scrutinyBlocked,
  lateReply,
  idleRequest,
] as const satisfies readonly Rule[];
