import type { Rule } from '../lib/lint/rule.ts';
import { insult } from './respect/insult.ts';
import { hostility } from './respect/hostility.ts';
import { abuse } from './respect/abuse.ts';
import { condescension } from './respect/condescension.ts';
import { sarcasm } from './respect/sarcasm.ts';
import { patronising } from './respect/patronising.ts';
import { rebuke } from './respect/rebuke.ts';
import { contempt } from './respect/contempt.ts';
import { mockery } from './respect/mockery.ts';
import { humiliation } from './respect/humiliation.ts';
import { refusal } from './respect/refusal.ts';
import { threat } from './respect/threat.ts';
import { shouting } from './respect/shouting.ts';
import { belittling } from './respect/belittling.ts';

export const respect = [
  insult,
  hostility,
  abuse,
  condescension,
  sarcasm,
  patronising,
  rebuke,
  contempt,
  mockery,
  humiliation,
  refusal,
  threat,
  shouting,
  belittling,
] as const satisfies readonly Rule[];
