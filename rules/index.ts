import type { Rule } from '../lib/lint/rule.ts';
import { appraisal } from './officer-criticism/appraisal.ts';
import { blame } from './officer-criticism/blame.ts';
import { capability } from './officer-criticism/capability.ts';
import { character } from './officer-criticism/character.ts';
import { colleague } from './officer-criticism/colleague.ts';
import { division } from './officer-criticism/division.ts';
import { effort } from './officer-criticism/effort.ts';
import { fitness } from './officer-criticism/fitness.ts';
import { honesty } from './officer-criticism/honesty.ts';
import { motive } from './officer-criticism/motive.ts';
import { neglect } from './officer-criticism/neglect.ts';
import { ridicule } from './officer-criticism/ridicule.ts';
import { trust } from './officer-criticism/trust.ts';

/** Every rule. */
export const rules = [
  capability,
  effort,
  honesty,
  motive,
  character,
  neglect,
  fitness,
  trust,
  ridicule,
  blame,
  appraisal,
  division,
  colleague,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
