import type { Rule } from '../lib/lint/rule.ts';
import { privatePapers } from './confidential-information/private-papers.ts';
import { privateSession } from './confidential-information/private-session.ts';
import { privateBriefing } from './confidential-information/private-briefing.ts';
import { officersConfidence } from './confidential-information/officers-confidence.ts';
import { notYetPublic } from './confidential-information/not-yet-public.ts';
import { hint } from './confidential-information/hint.ts';
import { secretTerms } from './confidential-information/secret-terms.ts';
import { unmarked } from './confidential-information/unmarked.ts';
import { earlyThinking } from './confidential-information/early-thinking.ts';
import { governmentExchange } from './confidential-information/government-exchange.ts';
import { groupGuests } from './confidential-information/group-guests.ts';
import { otherPurpose } from './confidential-information/other-purpose.ts';
import { privateMailbox } from './confidential-information/private-mailbox.ts';

export const confidentialInformation = [
  privatePapers,
  privateSession,
  privateBriefing,
  officersConfidence,
  notYetPublic,
  hint,
  secretTerms,
  unmarked,
  earlyThinking,
  governmentExchange,
  groupGuests,
  otherPurpose,
  privateMailbox,
] as const satisfies readonly Rule[];
