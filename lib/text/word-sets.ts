/** Sets of words by number, and which of them a sentence holds: one look instead of a search. */
import { lookUp, wordMap } from './word-map.ts';

export interface WordSets {
  /** Takes note of the words of a sentence. */
  readonly note: (ids: Int32Array, from: number, to: number) => void;
  /** Whether the sentence last noted holds a word of the set; 0 holds always. */
  readonly holds: (set: number) => boolean;
}

/** For each word the numbers of its sets in a row, before them how many; and where the row of a word begins. */
export interface WordRows {
  readonly rows: Int32Array;
  readonly rowOf: Int32Array;
}

/** Lays out sets that may be asked for: the first has number 1. */
export function wordRows(sets: readonly ReadonlySet<number>[]): WordRows {
  const ofWord = new Map<number, number[]>();
  sets.forEach((words, index) => {
    for (const id of words) {
      const known = ofWord.get(id);
      if (known) known.push(index + 1);
      else ofWord.set(id, [index + 1]);
    }
  });
  const rows: number[] = [];
  const starts = new Map<number, number>();
  for (const [id, numbers] of ofWord) {
    starts.set(id, rows.length);
    rows.push(numbers.length, ...numbers);
  }
  return { rows: Int32Array.from(rows), rowOf: wordMap(starts) };
}

/** What a search asks of them, sentence by sentence. */
export function wordSets({ rows, rowOf }: WordRows): WordSets {
  // no row is longer than the sets are many, and no number higher than the highest in a row
  const highest = rows.reduce((most, number) => Math.max(most, number), 0);
  // small, for it is written to more often than anything else: the number of a sentence comes again after 255
  const seen = new Uint8Array(highest + 1);
  let sentence = 0;
  return {
    note(ids, from, to) {
      if (sentence === 255) {
        seen.fill(0);
        sentence = 0;
      }
      sentence++;
      seen[0] = sentence;
      for (let word = from; word < to; word++) {
        const at = lookUp(rowOf, 0, ids[word] ?? 0);
        if (at < 0) continue;
        for (let next = at + (rows[at] ?? 0); next > at; next--) seen[rows[next] ?? 0] = sentence;
      }
    },
    holds: (set) => seen[set] === sentence,
  };
}
