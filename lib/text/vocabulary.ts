/**
 * Every word that a pattern names, with a small number for each. Words are found by a 32-bit hash and their length
 * while a text is scanned, so no string is ever cut from it; two words in four thousand million are taken for one.
 */
import { foldCode } from './fold.ts';
import { snapshot } from './snapshot.ts';

export const unknownWord = 0;

let mask = (1 << 15) - 1;
/** Open addressing, three columns a slot: the word's number, its hash, its length. */
let table = new Int32Array((mask + 1) * 3);
const words: string[] = [''];

/** FNV-1a over folded units. */
export const seed = 0x811c9dc5 | 0;
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask;

/** Number of the word with this hash and length in folded units; `unknownWord` when no pattern names it. */
export function wordOf(hash: number, length: number): number {
  for (let slot = slotOf(hash); ; slot = (slot + 1) & mask) {
    const at = slot * 3;
    const id = table[at] ?? 0;
    if (id === 0 || (table[at + 1] === hash && table[at + 2] === length)) return id;
  }
}

function place(id: number, hash: number, length: number): void {
  let slot = slotOf(hash);
  while (table[slot * 3] !== 0) slot = (slot + 1) & mask;
  table[slot * 3] = id;
  table[slot * 3 + 1] = hash;
  table[slot * 3 + 2] = length;
}

function grow(): void {
  const old = table;
  mask = mask * 2 + 1;
  table = new Int32Array((mask + 1) * 3);
  for (let at = 0; at < old.length; at += 3)
    if (old[at] !== 0) place(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
}

/** The hash of a folded word, as tokens carry it. */
export function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    hash = mix(hash, foldCode(unit) || unit);
  }
  return hash;
}

/** Number of a folded word, which is entered when it is new. */
export function intern(word: string): number {
  const hash = hashOf(word);
  const known = wordOf(hash, word.length);
  if (known !== unknownWord) return known;
  const id = words.push(word) - 1;
  if (id * 3 > mask) grow();
  place(id, hash, word.length);
  return id;
}

/** Numbers of the words of lists, apart by blank space. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<number> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).map(intern));

for (const word of snapshot?.words.slice(1) ?? []) intern(word);

/** All words, in the order of their numbers; the first stands for any other. */
export const allWords = (): readonly string[] => words;

export const wordText = (id: number): string => words[id] ?? '';
