import type { Rule } from '../lib/lint/rule.ts';
import { slur } from './discrimination/slur.ts';
import { stereotype } from './discrimination/stereotype.ts';
import { exclusion } from './discrimination/exclusion.ts';
import { coded } from './discrimination/coded.ts';
import { doubt } from './discrimination/doubt.ts';
import { belittling } from './discrimination/belittling.ts';

export const discrimination = [
  slur,
  stereotype,
  exclusion,
  coded,
  doubt,
  belittling,
] as const satisfies readonly Rule[];
