/** Whether a member reads it, and what a refusal must lack to be a bare one. */
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

const sorry = wordings(
  '(sorry|apologise|apologies|apologised|my apology|our apology|an apology for|regret|regrets|embarrassed|forgive)',
  '(thank you for|appreciate) your patience',
  '(bear|bearing) with (me|us)',
  '(holding|interim) (reply|response|answer)',
  '(full|fuller|complete|proper) (answer|reply|response) (by|on|before|within|next|tomorrow)',
);

export const readByMember = ({ situation: { audience } }: Facts): boolean =>
  audience.includes('member') || audience.includes('political-group');

const hasRegret = somewhere((view) => matches(sorry, view));
/** An apology, or a date for the full answer, somewhere in the draft. */
export const isSorry = ({ reading }: Sentence): boolean => hasRegret(reading);
