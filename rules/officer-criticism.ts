import type { Rule } from '../lib/lint/rule.ts';
import { capability } from './officer-criticism/capability.ts';
import { effort } from './officer-criticism/effort.ts';
import { honesty } from './officer-criticism/honesty.ts';
import { motive } from './officer-criticism/motive.ts';
import { character } from './officer-criticism/character.ts';
import { neglect } from './officer-criticism/neglect.ts';
import { fitness } from './officer-criticism/fitness.ts';
import { superlative } from './officer-criticism/superlative.ts';
import { memberCriticised } from './officer-criticism/member.ts';
import { trust } from './officer-criticism/trust.ts';
import { ridicule } from './officer-criticism/ridicule.ts';
import { blame } from './officer-criticism/blame.ts';
import { appraisal } from './officer-criticism/appraisal.ts';
import { division } from './officer-criticism/division.ts';
import { colleague } from './officer-criticism/colleague.ts';
import { conduct } from './officer-criticism/conduct.ts';
import { insinuation } from './officer-criticism/insinuation.ts';
import { challenge } from './officer-criticism/challenge.ts';
import { namelessButt } from './officer-criticism/nameless.ts';
import { irony } from './officer-criticism/irony.ts';

export const officerCriticism = [
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
  conduct,
  insinuation,
  superlative,
  memberCriticised,
  irony,
  challenge,
  namelessButt,
] as const satisfies readonly Rule[];
