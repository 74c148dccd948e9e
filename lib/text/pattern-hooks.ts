/** What is known of many patterns before a text is read: by word, which of them may match where it stands, and what they need besides. */
import { type Extent, isRare } from './pattern-anchors.ts';
import { setOf } from './pattern-code.ts';
import type { Pattern } from './pattern.ts';
import { type Columns, snapshot } from './snapshot.ts';
import { mix, seed } from './vocabulary.ts';
import { wordMap } from './word-map.ts';
import { wordRows } from './word-sets.ts';

/** What is known of one pattern under some of its hooks, as columns side by side: what is asked first comes first. */
export const Column = {
  /** The labels of which it needs one. */
  labels: 0,
  /** Three sets of which the sentence must hold a word. */
  also: 1,
  second: 2,
  near: 3,
  /** The hook must have a capital. */
  capital: 4,
  /** Of these sets, where there are any, a word must stand right after, and before, the hook. */
  after: 5,
  before: 6,
  /** How far before the hook to ask, and to try. */
  asksLeast: 7,
  asksMost: 8,
  startsLeast: 9,
  startsMost: 10,
  /** Which pattern. */
  index: 11,
  width: 12,
} as const;

/** Labels that every match of a pattern must meet: so many at most are asked for beforehand. */
export const mostNeeds = 3;

const widest = (all: readonly Extent[]): Extent => ({
  least: Math.min(...all.map(({ least }) => least)),
  most: Math.max(...all.map(({ most }) => most)),
});

/** The hooks of patterns in columns. Words of one class share their entries. */
function hooked(patterns: readonly Pattern[]): Columns {
  const needed: number[] = [];
  const sets: ReadonlySet<number>[] = [];
  const numbers = new Map<ReadonlySet<number>, number>();
  const numberOf = (words: ReadonlySet<number> | undefined): number => {
    if (!words) return 0;
    const known = numbers.get(words) ?? sets.push(words);
    numbers.set(words, known);
    return known;
  };
  const byWord = new Map<number, Set<number>>();
  const entries: number[] = [];
  const entryOf = new Map<string, number>();
  patterns.forEach(({ known: get }, index) => {
    const { hooks: all, needs, also } = get();
    needed.push(...Array.from({ length: mostNeeds }, (_, at) => needs[at] ?? -1));
    // one reach for all hooks of a pattern: then no start is passed over when a later hook comes
    const starts = widest(all.map((hook) => hook.starts));
    for (const hook of all) {
      const { id, after, before } = hook;
      const near = hook.also ?? [after, before].find((words) => words && isRare(words));
      const entry = [
        needs[0] ?? -1,
        numberOf(also[0]),
        numberOf(also[1]),
        numberOf(near),
        Number(hook.capital),
        after ? setOf([...after]) : 0,
        before ? setOf([...before]) : 0,
        hook.least,
        hook.most,
        starts.least,
        starts.most,
        index,
      ];
      const key = entry.join(' ');
      const number = entryOf.get(key) ?? entries.length / Column.width;
      if (!entryOf.has(key)) entries.push(...entry);
      entryOf.set(key, number);
      const known = byWord.get(id);
      if (known) known.add(number);
      else byWord.set(id, new Set([number]));
    }
  });
  const hooks: number[] = [];
  const places = new Map<number, number>();
  for (const [id, numbers] of byWord) {
    places.set(id, hooks.length);
    hooks.push(numbers.size, ...numbers);
  }
  return {
    entries: Int32Array.from(entries),
    words: wordMap(places),
    hooks: Int32Array.from(hooks),
    needs: Int32Array.from(needed),
    ...wordRows(sets),
  };
}

/** What was laid out so far, for a build to put by. */
const laidOut = new Map<string, Columns>();
export const allSets = (): ReadonlyMap<string, Columns> => laidOut;

/** The hooks of patterns: read from the build's snapshot where there is one. */
export function hooksOf(patterns: readonly Pattern[]): Columns {
  const key = keyOf(patterns);
  const known = snapshot?.sets.get(key);
  if (known) return known;
  const columns = hooked(patterns);
  if (!snapshot) laidOut.set(key, columns);
  return columns;
}

/** The same patterns in the same order have the same key. */
function keyOf(patterns: readonly Pattern[]): string {
  let hash = seed;
  let length = 0;
  for (const { source } of patterns) {
    length += source.length;
    for (let at = 0; at < source.length; at++) hash = mix(hash, source.charCodeAt(at));
    hash = mix(hash, -1);
  }
  return `${patterns.length} ${length} ${hash}`;
}
