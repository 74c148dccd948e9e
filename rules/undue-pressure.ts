import type { Rule } from '../lib/lint/rule.ts';
import { hours } from './undue-pressure/hours.ts';
import { duties } from './undue-pressure/duties.ts';
import { authority } from './undue-pressure/authority.ts';
import { pressureThreat } from './undue-pressure/threat.ts';
import { favour } from './undue-pressure/favour.ts';
import { rank } from './undue-pressure/rank.ts';
import { lobbying } from './undue-pressure/lobbying.ts';

export const unduePressure = [
  hours,
  duties,
  authority,
  pressureThreat,
  favour,
  rank,
  lobbying,
] as const satisfies readonly Rule[];
