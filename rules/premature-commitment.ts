import type { Rule } from '../lib/lint/rule.ts';
import { assurance } from './premature-commitment/assurance.ts';
import { outcome } from './premature-commitment/outcome.ts';
import { fate } from './premature-commitment/fate.ts';
import { councilAct } from './premature-commitment/council-act.ts';
import { benefit } from './premature-commitment/benefit.ts';
import { deal } from './premature-commitment/deal.ts';
import { waiver } from './premature-commitment/waiver.ts';
import { hint } from './premature-commitment/hint.ts';
import { relayed } from './premature-commitment/relayed.ts';
import { closedMind } from './premature-commitment/closed-mind.ts';

export const prematureCommitment = [
  assurance,
  outcome,
  fate,
  councilAct,
  benefit,
  deal,
  waiver,
  hint,
  relayed,
  closedMind,
] as const satisfies readonly Rule[];
