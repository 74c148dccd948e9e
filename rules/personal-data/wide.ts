import type { Facts } from '../../lib/lint/facts.ts';

/** A notice to staff rather than a letter to one of them. */
export const isWide = ({ situation: { kind }, recipients }: Facts): boolean =>
  kind === 'note' || kind === 'web-page' || (recipients !== 'unknown' && recipients.length > 4);
