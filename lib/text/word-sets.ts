/** Sets of words by number, and which of them a sentence holds: one look instead of a search. */

export interface WordSets {
  /** The number of a set, the same for the same set; never 0. */
  readonly number: (words: ReadonlySet<number>) => number;
  /** Takes note of the words of a sentence. */
  readonly note: (ids: Int32Array, from: number, to: number) => void;
  /** Whether the sentence last noted holds a word of the set; 0 holds always. */
  readonly holds: (set: number) => boolean;
}

export function wordSets(): WordSets {
  const numbers = new Map<ReadonlySet<number>, number>();
  const ofWord: number[][] = [];
  let seen = new Int32Array(256);
  let sentence = 0;
  return {
    number(words) {
      const known = numbers.get(words);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(words, number);
      if (number >= seen.length) seen = new Int32Array(seen.length * 2);
      for (const id of words) (ofWord[id] ??= []).push(number);
      return number;
    },
    note(ids, from, to) {
      sentence++;
      seen[0] = sentence;
      for (let word = from; word < to; word++) {
        const sets = ofWord[ids[word] ?? 0];
        if (sets) for (const set of sets) seen[set] = sentence;
      }
    },
    holds: (set) => seen[set] === sentence,
  };
}
