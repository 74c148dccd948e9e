import type { Supports } from '../../lib/lint/protocol.ts';
import type { SupportId } from './support-id.ts';

/** Rules on an officer’s own job, which a clause may support without the rest of their family. */
const ownJob = [
  'employment-matters/own-pay',
  'employment-matters/own-post',
  'employment-matters/own-discipline',
  'employment-matters/own-grievance',
  'employment-matters/own-career',
  'employment-matters/lobbying',
] as const satisfies readonly SupportId[];

/** One entry for each of them. */
export const aboutOwnJob = (
  entry: Omit<Supports<SupportId>, 'rule'>,
): readonly Supports<SupportId>[] => ownJob.map((rule) => ({ rule, ...entry }));
