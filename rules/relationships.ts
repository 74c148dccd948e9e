import type { Rule } from '../lib/lint/rule.ts';
import { tieFavour } from './relationships/favour.ts';
import { intimacy } from './relationships/intimacy.ts';
import { oneGroup } from './relationships/one-group.ts';
import { takingPart } from './relationships/taking-part.ts';
import { undeclaredTie } from './relationships/undeclared.ts';

export const relationships = [
  tieFavour,
  intimacy,
  oneGroup,
  takingPart,
  undeclaredTie,
] as const satisfies readonly Rule[];
