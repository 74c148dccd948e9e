/** What goes out, or is arranged, in the run-up. */
import type { Sentence } from '../../lib/lint/reading.ts';
import { runUpOf, runUpToday } from '../../lib/lint/run-up.ts';
import { electionOf, isFormal, isKeptClear, issuedInRunUp } from './period.ts';

const isIssued = (sentence: Sentence): boolean =>
  issuedInRunUp(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence);
export const isSpoken = (sentence: Sentence): boolean =>
  sentence.reading.facts.situation.author.role === 'communications' && isIssued(sentence);
export const isArranged = (sentence: Sentence): boolean =>
  isSpoken(sentence) ||
  (electionOf(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence));

/** Those who hint seldom give the day. */
export const isHinted = (sentence: Sentence): boolean =>
  isArranged(sentence) ||
  (runUpOf(sentence) === undefined &&
    runUpToday(sentence) !== undefined &&
    !isKeptClear(sentence) &&
    !isFormal(sentence));
