import type { Rule } from '../lib/lint/rule.ts';
import { appraisal } from './officer-criticism/appraisal.ts';
import { blame } from './officer-criticism/blame.ts';
import { capability } from './officer-criticism/capability.ts';
import { character } from './officer-criticism/character.ts';
import { colleague } from './officer-criticism/colleague.ts';
import { conduct } from './officer-criticism/conduct.ts';
import { division } from './officer-criticism/division.ts';
import { effort } from './officer-criticism/effort.ts';
import { fitness } from './officer-criticism/fitness.ts';
import { honesty } from './officer-criticism/honesty.ts';
import { motive } from './officer-criticism/motive.ts';
import { neglect } from './officer-criticism/neglect.ts';
import { ridicule } from './officer-criticism/ridicule.ts';
import { trust } from './officer-criticism/trust.ts';
import { bankDetails } from './personal-data/bank-details.ts';
import { care } from './personal-data/care.ts';
import { caseReference } from './personal-data/case-reference.ts';
import { crime } from './personal-data/crime.ts';
import { dateOfBirth } from './personal-data/date-of-birth.ts';
import { family } from './personal-data/family.ts';
import { health } from './personal-data/health.ts';
import { money } from './personal-data/money.ts';
import { nationalInsurance } from './personal-data/national-insurance.ts';
import { nhsNumber } from './personal-data/nhs-number.ts';
import { officialNumber } from './personal-data/official-number.ts';
import { staffCircumstances } from './personal-data/staff-circumstances.ts';
import { status } from './personal-data/status.ts';
import { vehicle } from './personal-data/vehicle.ts';

/** Every rule. */
export const rules = [
  health,
  care,
  money,
  crime,
  status,
  family,
  staffCircumstances,
  dateOfBirth,
  nhsNumber,
  nationalInsurance,
  bankDetails,
  officialNumber,
  vehicle,
  caseReference,
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
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
