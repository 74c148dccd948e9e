/** Who will read it, as data protection sees them. */
import type { Facts } from '../../lib/lint/facts.ts';
import type { Severity } from '../../lib/lint/finding.ts';

/**
 * `open` anybody; `outside` people or bodies outside the council, political groups; `members` councillors and MPs;
 * `inside` officers, who handle the case; `unknown` nobody could read the recipients.
 */
export type Reach = 'open' | 'outside' | 'members' | 'inside' | 'unknown';

const known = new WeakMap<Facts, Reach>();

/** Asked for every sentence of a draft. */
export function reachOf(facts: Facts): Reach {
  const reach = known.get(facts) ?? reachTo(facts);
  known.set(facts, reach);
  return reach;
}

function reachTo({ situation: { audience } }: Facts): Reach {
  const any = (...readers: readonly string[]): boolean =>
    audience.some((each) => readers.includes(each));
  if (any('press', 'public')) return 'open';
  if (any('political-group', 'resident', 'partner', 'supplier')) return 'outside';
  if (any('member', 'mp')) return 'members';
  if (any('officer', 'junior-officer', 'senior-officer')) return 'inside';
  return 'unknown';
}

/** Stop before it leaves the council, warn before it reaches members, advise when nobody knows where it goes. */
export const severityFor = (reach: Reach, sure = true): Severity => {
  if (reach === 'unknown') return 'advise';
  if (reach === 'members' || reach === 'inside') return 'warn';
  return sure ? 'stop' : 'warn';
};
