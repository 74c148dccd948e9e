import type { Supports } from '../../lib/lint/protocol.ts';
import type { SupportId } from './support-id.ts';

/** What shows in the addresses alone, and not in the words: never graver than the rule itself says. */
export const ofRecipients = [
  { rule: 'personal-data/open-list', as: 'rule' },
  { rule: 'personal-data/private-mailbox', as: 'rule' },
  { rule: 'personal-data/greeting', as: 'rule' },
] as const satisfies readonly Supports<SupportId>[];
