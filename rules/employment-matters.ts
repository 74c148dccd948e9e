import type { Rule } from '../lib/lint/rule.ts';
import { ownPay } from './employment-matters/own-pay.ts';
import { ownPost } from './employment-matters/own-post.ts';
import { ownDiscipline } from './employment-matters/own-discipline.ts';
import { ownGrievance } from './employment-matters/own-grievance.ts';
import { ownCareer } from './employment-matters/own-career.ts';
import { jobLobbying } from './employment-matters/lobbying.ts';
import { wrongdoing } from './employment-matters/wrongdoing.ts';
import { takingUp } from './employment-matters/taking-up.ts';
import { caseHearing } from './employment-matters/hearing.ts';
import { caseInquiry } from './employment-matters/inquiry.ts';
import { casePromise } from './employment-matters/promise.ts';

export const employmentMatters = [
  ownPay,
  ownPost,
  ownDiscipline,
  ownGrievance,
  ownCareer,
  jobLobbying,
  wrongdoing,
  takingUp,
  caseHearing,
  caseInquiry,
  casePromise,
] as const satisfies readonly Rule[];
