import type { Rule } from '../lib/lint/rule.ts';
import { capability } from './officer-criticism/capability.ts';

/** Every rule. */
export const rules = [capability] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
