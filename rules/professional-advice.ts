import type { Rule } from '../lib/lint/rule.ts';
import { adviceChange } from './professional-advice/change.ts';
import { dictation } from './professional-advice/dictation.ts';
import { dismissal } from './professional-advice/dismissal.ts';
import { offRecord } from './professional-advice/off-record.ts';
import { obstruction } from './professional-advice/obstruction.ts';
import { shading } from './professional-advice/shading.ts';
import { adviceOmission } from './professional-advice/omission.ts';
import { unexplained } from './professional-advice/unexplained.ts';

export const professionalAdvice = [
  adviceChange,
  dictation,
  dismissal,
  offRecord,
  obstruction,
  shading,
  adviceOmission,
  unexplained,
] as const satisfies readonly Rule[];
