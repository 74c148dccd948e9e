import type { Rule } from '../../lib/lint/rule.ts';
import { did, owned, said } from './criticism.ts';
import { idle, idled, idleness } from './lexicon/effort.ts';

export const effort = {
  id: 'officer-criticism/effort',
  severity: 'warn',
  message: 'This says that an officer does not try.',
  why: 'Readers see the person, not the workload behind them, and the officer has no way to reply.',
  advice: 'State the delay and its effect, ask what the service needs, and leave the person out of it.',
  detect: [...said(idle), ...did(idled), ...owned(idleness)],
  flags: [{ text: 'The highways officers are [lazy].', role: 'member', audience: ['press'] }],
  passes: [{ text: 'The contractor was lazy.', role: 'member', audience: ['press'] }],
} as const satisfies Rule;
