/** Whether a member reads it, and what a refusal must lack to be a bare one. */
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { dates, reasons, remedies } from './lexicon/reasons.ts';

const sorry = wordings(
  '(sorry|apologise|apologies|apologised|my apology|our apology|an apology for|regret|regrets|embarrassed|forgive)',
  '(thank you for|appreciate) your patience',
  '(bear|bearing) with (me|us)',
  '(holding|interim) (reply|response|answer)',
  '(full|fuller|complete|proper) (answer|reply|response) (by|on|before|within|next|tomorrow)',
);

export const readByMember = ({ situation: { audience } }: Facts): boolean =>
  audience.includes('member') || audience.includes('political-group');

/** Read by nobody outside. */
export const readInside = ({ outside }: Facts): boolean => !outside;

const hasRegret = somewhere((view) => matches(sorry, view));
/** An apology, or a date for the full answer, somewhere in the draft. */
export const isSorry = ({ reading }: Sentence): boolean => hasRegret(reading);

const reason = wordings(...reasons);
const remedy = wordings(...remedies);
const dated = wordings(...dates);

/** A good reason in the same paragraph, or a date or an offer in the sentence itself or the next. */
export function isReasoned(sentence: Sentence): boolean {
  const { reading, index } = sentence;
  const before = reading.sentences[index - 1];
  const after = reading.sentences[index + 1];
  return (
    matches(reason, sentence) ||
    matches(remedy, sentence) ||
    matches(dated, sentence) ||
    (before !== undefined && matches(reason, before)) ||
    (after !== undefined && (matches(reason, after) || matches(remedy, after)))
  );
}
