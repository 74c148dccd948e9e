import type { Rule } from '../lib/lint/rule.ts';
import { publicDissent } from './authority-criticism/public-dissent.ts';
import { representative } from './authority-criticism/representative.ts';
import { lineTaken } from './authority-criticism/line-taken.ts';
import { refusal } from './authority-criticism/refusal.ts';
import { damagingHelp } from './authority-criticism/damaging-help.ts';
import { legitimacy } from './authority-criticism/legitimacy.ts';

export const authorityCriticism = [
  publicDissent,
  representative,
  lineTaken,
  refusal,
  damagingHelp,
  legitimacy,
] as const satisfies readonly Rule[];
