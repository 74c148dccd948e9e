import type { Supports } from '../../lib/lint/protocol.ts';
import type { SupportId } from './support-id.ts';

/** Every way of telling a confidence, short of what is only being thought of: that, one protocol alone speaks of. */
export const disclosures = [
  { rule: 'confidential-information/private-papers', as: 'rule' },
  { rule: 'confidential-information/private-session', as: 'rule' },
  { rule: 'confidential-information/officers-confidence', as: 'rule' },
  { rule: 'confidential-information/private-briefing', as: 'rule' },
  { rule: 'confidential-information/not-yet-public', as: 'rule' },
  { rule: 'confidential-information/hint', as: 'rule' },
  { rule: 'confidential-information/secret-terms', as: 'rule' },
  { rule: 'confidential-information/unmarked', as: 'rule' },
  { rule: 'confidential-information/group-guests', as: 'rule' },
  { rule: 'confidential-information/other-purpose', as: 'rule' },
  { rule: 'confidential-information/private-mailbox', as: 'rule' },
] as const satisfies readonly Supports<SupportId>[];
