/** Whether a promise stands, or its surroundings take it back: a wish, a condition, a decision already made. */
import { beside, sentencesAround } from '../../lib/lint/neighbours.ts';
import { isDecided, pendingOf } from '../../lib/lint/decisions.ts';
import { matchesNear } from '../../lib/lint/detector.ts';
import { conditional } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { type Match, type View } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import {
  conditions,
  decided,
  hedges,
  hedgesAfterAll,
  history,
  operational,
  pledges,
} from './lexicon/voices.ts';
import { thingsIn } from './subjects.ts';

const hedging = wordings(...hedges);
const notHedging = wordings(...hedgesAfterAll);
const hanging = wordings(...conditions);
const deciding = wordings(...decided);
const delivering = wordings(...operational);
const pledging = wordings(...pledges);
const past = wordings(...history);
const joining: ReadonlySet<number> = new Set(['so', 'but'].map(intern));
const and = intern('and');

/** The clause that the match stands in, as far as the match goes. */
function clauseOf(sentence: Sentence, { first, end }: Match): View {
  const { tokens } = sentence;
  const begins = (word: number): boolean => {
    const marks = tokens.marks[word] ?? 0;
    return (
      (marks & Mark.strong) !== 0 ||
      joining.has(tokens.ids[word] ?? 0) ||
      ((marks & Mark.comma) !== 0 && tokens.ids[word] === and)
    );
  };
  let from = first;
  while (from > sentence.from && !begins(from)) from--;
  return { ...sentence, from, to: end };
}

/** A wish, a request, a guess: said before the match in its clause. */
export function hedged(sentence: Sentence, match: Match): boolean {
  const view = { ...clauseOf(sentence, match), to: match.first };
  let guarded = false;
  hedging.scan(view, (_, hedge) => {
    const around = {
      ...view,
      from: Math.max(view.from, hedge.first - 3),
      to: Math.min(sentence.to, hedge.end + 5),
    };
    if (matches(notHedging, around)) return false;
    guarded = true;
    return true;
  });
  return guarded;
}

/** Decided by those who may: the register says so, or the draft does and the register does not gainsay it. */
export function isSettled(sentence: Sentence): boolean {
  if (isDecided(sentence)) return true;
  if (pendingOf(sentence)) return false;
  const { reading } = sentence;
  const near = [sentence, beside(sentence, -1), beside(sentence, 1)];
  if (near.some((each) => each?.reading === reading && matches(deciding, each))) return true;
  const nouns = thingsIn(sentence);
  return sentencesAround(reading, -1, -2).some(
    (each) => matches(deciding, each) && [...thingsIn(each)].some((noun) => nouns.has(noun)),
  );
}

/** The promise hangs on something, be it only money or a vote; "if you look outside" hangs on nothing. */
export const undecidedCondition = (sentence: Sentence, match: Match): boolean =>
  matches(hanging, { ...clauseOf(sentence, match), to: sentence.to });

export const isPledge = (sentence: Sentence): boolean => matchesNear(pledging, sentence);
export const isPast = (sentence: Sentence): boolean => matches(past, sentence);
export const isDelivery = (sentence: Sentence): boolean => matches(delivering, sentence);

/** The match is asked, not said; a question hung on after a comma asks something else. */
export function isAsked(sentence: Sentence, match: Match): boolean {
  if (!sentence.question) return false;
  const { tokens, to } = sentence;
  for (let word = match.end; word < to; word++)
    if (((tokens.marks[word] ?? 0) & (Mark.comma | Mark.strong)) !== 0) return false;
  return true;
}

/** Nothing around it takes the promise back. */
export const stands = (sentence: Sentence, match: Match): boolean =>
  !isAsked(sentence, match) &&
  !conditional(sentence) &&
  !hedged(sentence, match) &&
  !isSettled(sentence) &&
  !isPledge(sentence) &&
  !isPast(sentence);
