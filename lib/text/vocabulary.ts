/**
 * Every word that a pattern names, with a small number for each. Words are found by two 32-bit hashes
 * while a text is scanned, so no string is ever cut from it.
 */
import { foldCode } from './fold.ts';

export const unknownWord = 0;

let capacity = 1 << 14;
let slots = new Int32Array(capacity);
const words: string[] = [''];
const firstHash: number[] = [0];
const secondHash: number[] = [0];

export const seed1 = 0x1505;
export const seed2 = 0x811c9dc5 | 0;
export const mix1 = (hash: number, code: number): number => (Math.imul(hash, 33) ^ code) | 0;
export const mix2 = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Number of the word with these hashes; `unknownWord` when no pattern names it. */
export function wordOf(hash1: number, hash2: number): number {
  let slot = (hash1 ^ (hash1 >>> 15)) & (capacity - 1);
  for (;;) {
    const id = slots[slot] ?? 0;
    if (id === 0) return unknownWord;
    if (firstHash[id] === hash1 && secondHash[id] === hash2) return id;
    slot = (slot + 1) & (capacity - 1);
  }
}

function place(id: number): void {
  const hash = firstHash[id] ?? 0;
  let slot = (hash ^ (hash >>> 15)) & (capacity - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
  slots[slot] = id;
}

/** Number of a folded word, which is entered when it is new. */
export function intern(word: string): number {
  let hash1 = seed1;
  let hash2 = seed2;
  for (let i = 0; i < word.length; i++) {
    const code = foldCode(word.charCodeAt(i)) || word.charCodeAt(i);
    hash1 = mix1(hash1, code);
    hash2 = mix2(hash2, code);
  }
  const known = wordOf(hash1, hash2);
  if (known !== unknownWord) return known;
  const id = words.push(word) - 1;
  firstHash[id] = hash1;
  secondHash[id] = hash2;
  if (id * 2 > capacity) {
    capacity *= 2;
    slots = new Int32Array(capacity);
    for (let each = 1; each <= id; each++) place(each);
  } else place(id);
  return id;
}

export const wordText = (id: number): string => words[id] ?? '';

/** One more than the highest number given so far. */
export const vocabularySize = (): number => words.length;
