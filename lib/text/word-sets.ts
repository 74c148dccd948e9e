/** Sets of words by number, and which of them a sentence holds: one look instead of a search. */
import { lookUp, wordMap } from './word-map.ts';

export interface WordSets {
  /** Takes note of the words of a sentence. */
  readonly note: (ids: Int32Array, from: number, to: number) => void;
  /** Whether the sentence last noted holds a word of the set; 0 holds always. */
  readonly holds: (set: number) => boolean;
}

/** Sets that may be asked for: the first has number 1. */
export function wordSets(sets: readonly ReadonlySet<number>[]): WordSets {
  const ofWord = new Map<number, number[]>();
  sets.forEach((words, index) => {
    for (const id of words) {
      const known = ofWord.get(id);
      if (known) known.push(index + 1);
      else ofWord.set(id, [index + 1]);
    }
  });
  // the numbers of a word's sets in a row, before them how many there are
  const rows: number[] = [];
  const starts = new Map<number, number>();
  for (const [id, numbers] of ofWord) {
    starts.set(id, rows.length);
    rows.push(numbers.length, ...numbers);
  }
  const row = Int32Array.from(rows);
  const map = wordMap(starts);
  const seen = new Int32Array(sets.length + 1);
  let sentence = 0;
  return {
    note(ids, from, to) {
      sentence++;
      seen[0] = sentence;
      for (let word = from; word < to; word++) {
        const at = lookUp(map, 0, ids[word] ?? 0);
        if (at < 0) continue;
        for (let next = at + (row[at] ?? 0); next > at; next--) seen[row[next] ?? 0] = sentence;
      }
    },
    holds: (set) => seen[set] === sentence,
  };
}
