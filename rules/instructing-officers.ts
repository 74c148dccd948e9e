import type { Rule } from '../lib/lint/rule.ts';
import { order } from './instructing-officers/order.ts';
import { operations } from './instructing-officers/operations.ts';
import { staffing } from './instructing-officers/staffing.ts';
import { spending } from './instructing-officers/spending.ts';
import { replies } from './instructing-officers/replies.ts';
import { told } from './instructing-officers/told.ts';

export const instructingOfficers = [
  order,
  operations,
  staffing,
  spending,
  replies,
  told,
] as const satisfies readonly Rule[];
