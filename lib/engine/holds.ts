import type { Severity } from '../lint/finding.ts';
import type { Guard } from './messages.ts';

/** Whether a finding of this severity holds a message that is being sent. */
export const holds = (guard: Guard, severity: Severity): boolean =>
  severity === 'stop' ? guard !== 'off' : severity === 'warn' && guard === 'warn';
