/** Many patterns, searched together by the words that they hang on. */
import { type Extent, isRare } from './pattern-anchors.ts';
import { code, setOf } from './pattern-code.ts';
import { look, type Match, mayHoldFrom, type View } from './pattern-run.ts';
import { matchAt, pattern, type Pattern } from './pattern.ts';
import { type Columns, snapshot } from './snapshot.ts';
import { Mark } from './tokens.ts';
import { lookUp, wordMap } from './word-map.ts';
import { mix, seed } from './vocabulary.ts';
import { wordRows, wordSets } from './word-sets.ts';

/** Many patterns, each with a payload, found together by their hooks. */
export interface PatternSet<T> {
  /**
   * Calls back for every place where a pattern begins to match; returning true ends the search. `heeds` says beforehand
   * that the matches of some payloads are not wanted.
   */
  readonly scan: (
    view: View,
    found: (payload: T, match: Match) => boolean | void,
    heeds?: (payload: T) => boolean,
  ) => void;
}

/** What is known of one pattern under some of its hooks, as columns side by side: what is asked first comes first. */
const Column = {
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

/** What is known of one pattern, whatever its hooks. */
const Fact = {
  /** A match begins with a word of this set, or with one of these labels, where it is certain. */
  words: 0,
  labels: 1,
  /** Labels that every match must meet: up to three. */
  needs: 2,
  width: 5,
} as const;

const widest = (all: readonly Extent[]): Extent => ({
  least: Math.min(...all.map(({ least }) => least)),
  most: Math.max(...all.map(({ most }) => most)),
});

/** The hooks of patterns in columns. Words of one class share their entries. */
function hooked(patterns: readonly Pattern[]): Columns {
  const facts: number[] = [];
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
    const { hooks: all, needs, also, begins } = get();
    facts.push(
      begins && 'ids' in begins ? setOf([...begins.ids]) : 0,
      begins && 'labels' in begins ? begins.labels : 0,
      ...[0, 1, 2].map((at) => needs[at] ?? -1),
    );
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
    facts: Int32Array.from(facts),
    ...wordRows(sets),
  };
}

/** What was laid out so far, for a build to put by. */
const laidOut = new Map<string, Columns>();
export const allSets = (): ReadonlyMap<string, Columns> => laidOut;

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

export function patternSet<T>(all: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const patterns = all.map(([source]) => source);
  const key = keyOf(patterns);
  const columns = snapshot?.sets.get(key) ?? hooked(patterns);
  if (!snapshot) laidOut.set(key, columns);
  const { entries, words, hooks, facts } = columns;
  const sets = wordSets(columns);
  // several hooks of one pattern may point at the same start: how far each pattern was tried, in which search
  const searched = new Int32Array(all.length);
  const tried = new Int32Array(all.length);
  let searches = 0;

  return {
    scan(view, report, heeds) {
      const { ids, marks } = view.tokens;
      const { from, to } = view;
      const search = ++searches;
      let may: number | undefined;
      for (let word = from; word < to; word++) {
        const place = lookUp(words, 0, ids[word] ?? 0);
        if (place < 0) continue;
        if (may === undefined) {
          sets.note(ids, from, to);
          // the sign bit answers patterns that need no label
          may = (view.may?.() ?? -1) | (1 << 31);
        }
        const last = place + (hooks[place] ?? 0);
        for (let hook = place + 1; hook <= last; hook++) {
          const at = (hooks[hook] ?? 0) * Column.width;
          if (
            ((entries[at] ?? 0) & may) === 0 ||
            !sets.holds(entries[at + Column.also] ?? 0) ||
            !sets.holds(entries[at + Column.second] ?? 0) ||
            !sets.holds(entries[at + Column.near] ?? 0) ||
            ((entries[at + Column.capital] ?? 0) !== 0 && ((marks[word] ?? 0) & Mark.capital) === 0)
          )
            continue;
          const after = entries[at + Column.after] ?? 0;
          if (after !== 0 && lookUp(code, after, ids[word + 1] ?? 0) < 0) continue;
          const before = entries[at + Column.before] ?? 0;
          if (before !== 0 && (word === 0 || lookUp(code, before, ids[word - 1] ?? 0) < 0))
            continue;
          const index = entries[at + Column.index] ?? 0;
          const known = all[index];
          if (!known) continue;
          const [source, payload] = known;
          const fact = index * Fact.width;
          if (heeds && !heeds(payload)) continue;
          if (!isMeetable(facts, fact + Fact.needs, may)) continue;
          const { ask } = source.known().places();
          look(view);
          const least = entries[at + Column.asksLeast] ?? 0;
          const most = entries[at + Column.asksMost] ?? 0;
          if (!mayHoldFrom(ask, Math.max(from, word - most), word - least)) continue;
          const latest = word - (entries[at + Column.startsLeast] ?? 0);
          let start = Math.max(from, word - (entries[at + Column.startsMost] ?? 0));
          if (searched[index] === search) start = Math.max(start, (tried[index] ?? 0) + 1);
          for (; start <= latest; start++) {
            searched[index] = search;
            tried[index] = start;
            if (!mayBegin(facts, fact, view, start)) continue;
            const match = matchAt(source, view, start);
            if (match && report(payload, match) === true) return;
          }
        }
      }
    },
  };
}

const isMeetable = (facts: Int32Array, at: number, may: number): boolean =>
  ((facts[at] ?? 0) & may) !== 0 &&
  ((facts[at + 1] ?? 0) & may) !== 0 &&
  ((facts[at + 2] ?? 0) & may) !== 0;

/** Whether a match can begin at a word, by a look at the word alone. */
function mayBegin(facts: Int32Array, fact: number, view: View, word: number): boolean {
  const words = facts[fact + Fact.words] ?? 0;
  if (words !== 0) return lookUp(code, words, view.tokens.ids[word] ?? 0) > 0;
  const labels = facts[fact + Fact.labels] ?? 0;
  return labels === 0 || ((view.at(word)?.labels ?? 0) & labels) !== 0;
}

/** Wordings, in the language of pattern-syntax.ts, of which only counts whether one is there. */
export const wordings = (...sources: readonly string[]): PatternSet<true> =>
  patternSet(sources.map((each) => [pattern(each), true] as const));

/** True where one of the patterns matches somewhere in the view. */
export function matches<T>(set: PatternSet<T>, view: View): boolean {
  let hit = false;
  set.scan(view, () => (hit = true));
  return hit;
}
