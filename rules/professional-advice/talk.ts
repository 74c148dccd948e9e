/** Shared by the rules of this family: who speaks to whom, and what is only put right. */
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { innocent } from './lexicon/advice.ts';

const inside = new Set([
  'officer',
  'junior-officer',
  'senior-officer',
  'member',
  'political-group',
  'unknown',
]);

/** Written to colleagues: officers, members, one's group. */
export const isAmongUs = ({ situation: { audience, kind } }: Facts): boolean =>
  (kind === 'email' || audience.some((each) => inside.has(each))) &&
  !audience.some((each) => each === 'resident' || each === 'press');

const slips = wordings(...innocent);

/** A slip, the form or new evidence is the reason. */
export const isCorrection = (sentence: Sentence): boolean => matches(slips, sentence);
