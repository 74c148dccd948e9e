/** Notices a confidence that is kept in words and given away in a hint. */
import { beside } from '../../lib/lint/neighbours.ts';
import { type Phrases } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { pattern } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isCleared, restOf, tellsSomething } from './disclosure.ts';
import { admissions, routes, turns, winks } from './lexicon/restraint.ts';

/** What another rule shows as told already. */
const admitted = wordings(...admissions);
const wink = wordings(...winks);
const route = wordings(...routes);
const turning = wordings(turns);

/** Where the sentence turns from keeping the matter to hinting at it. */
function turnOf(sentence: Sentence, from: number): number | undefined {
  let first: number | undefined;
  turning.scan({ ...sentence, from }, (_, match) => {
    first ??= match.first;
    return true;
  });
  return first;
}

/** Restraint first, then a hint: in the same sentence after a "but", or in the next. */
export const hinted = (
  knowing: readonly string[],
  reaches: (facts: Facts) => boolean,
): Phrases => ({
  type: 'phrases',
  patterns: knowing.map(pattern),
  judge(sentence, match) {
    const { facts } = sentence.reading;
    if (!reaches(facts)) return undefined;
    if (sentence.question || isCleared(sentence)) return undefined;
    const evidence = 'a hint after words that keep it';
    const turn = turnOf(sentence, match.end);
    const rest = turn === undefined ? undefined : { ...sentence, from: turn };
    if (rest && matches(wink, rest) && !matches(route, rest))
      return { ...restOf(sentence, rest.from), evidence };
    if (matches(admitted, sentence) && tellsSomething(sentence, match.end)) return undefined;
    const next = beside(sentence, 1);
    if (next && matches(wink, next) && !matches(route, next) && !next.question) {
      // "All right, one clue.": it comes after
      const told = next.to - next.from < 7 ? (beside(sentence, 2) ?? next) : next;
      const near = told.reading === sentence.reading ? told : sentence;
      return { ...restOf(near, near.from), evidence };
    }
    return undefined;
  },
});
