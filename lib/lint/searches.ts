/** Which searches are worth their while in a sentence. A draft without words beyond what they need costs them nothing. */
import { isOpening } from './neighbours.ts';
import { Mark } from '../text/tokens.ts';
import { type Need, type Search } from './detector.ts';
import type { Sentence } from './reading.ts';
import type { Rule } from './rule.ts';

interface Searching {
  readonly rule: Rule;
  readonly detector: Search;
}

export interface Searches {
  /** Calls back for each that the sentence may hold something for. */
  readonly visit: (sentence: Sentence, worth: (searching: Searching) => void) => void;
}

/** As of a postcode: it begins with a capital and holds a digit. */
const code = Mark.digit | Mark.capital;

export function searchesOf(all: readonly Searching[]): Searches {
  const bits = new Map<Need, number>();
  const bitOf = (need: Need): number => {
    const bit = bits.get(need) ?? 1 << bits.size;
    bits.set(need, bit);
    if (bits.size > 31) throw new RangeError('expected at most 31 different needs of searches');
    return bit;
  };
  const searches = all.map((searching) => ({
    searching,
    needs: searching.detector.needs.reduce((sum: number, need) => sum | bitOf(need), 0),
  }));
  const ofWord = new Map<number, number>();
  const counts: (readonly [least: number, bit: number])[] = [];
  for (const [need, bit] of bits)
    if (need === 'digit') counts.push([1, bit]);
    else if (typeof need === 'number') counts.push([need, bit]);
    else if (typeof need !== 'string')
      for (const word of need) ofWord.set(word, (ofWord.get(word) ?? 0) | bit);
  const bit = (need: Need): number => bits.get(need) ?? 0;

  /** The needs that a sentence meets, as a sum of bits. */
  function metBy(sentence: Sentence): number {
    const { tokens, from, to, start, end, question, reading } = sentence;
    const { ids, marks, starts, ends } = tokens;
    let met = question ? bit('question') : 0;
    let all = 0;
    let digits = 0;
    for (let word = from; word < to; word++) {
      const mark = marks[word] ?? 0;
      all |= mark;
      if ((mark & Mark.digit) !== 0) {
        digits += (ends[word] ?? 0) - (starts[word] ?? 0);
        if ((mark & code) === code) met |= bit('code');
      }
      met |= ofWord.get(ids[word] ?? 0) ?? 0;
    }
    for (const [least, own] of counts) if (digits >= least) met |= own;
    if ((all & Mark.shout) !== 0) met |= bit('shout');
    if ((all & (Mark.comma | Mark.strong)) !== 0) met |= bit('list');
    if (bit('opening') !== 0 && isOpening(sentence)) met |= bit('opening');
    if (bit('at-sign') !== 0) {
      const at = reading.text.indexOf('@', start);
      if (at >= 0 && at < end) met |= bit('at-sign');
    }
    return met;
  }

  return {
    visit(sentence, worth) {
      const met = metBy(sentence);
      for (const { searching, needs } of searches) if ((needs & met) !== 0) worth(searching);
    },
  };
}
