import type { FamilyId } from '../families.ts';

/** What a clause may name as supported: a family as a whole. */
export type SupportId = FamilyId;
