import type { FamilyId } from '../families.ts';
import type { RuleId } from '../index.ts';

/** What a clause may name as supported: one rule, or a family as a whole. */
export type SupportId = FamilyId | RuleId;
