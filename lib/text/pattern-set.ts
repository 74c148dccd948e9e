/** Many patterns, searched together by the words that they hang on. */
import { code, setOf } from './pattern-code.ts';
import { Column, hooksOf, mostNeeds } from './pattern-hooks.ts';
import { type Index, indexOf } from './pattern-index.ts';
import { anyCapital, type Opening } from './pattern-opening.ts';
import { look, type Match, matchOf, mayHold, type View } from './pattern-run.ts';
import { pattern, type Pattern } from './pattern.ts';
import type { Columns } from './snapshot.ts';
import { Mark, type Tokens } from './tokens.ts';
import { lookUp } from './word-map.ts';

/** Many patterns, each with a payload, found together by their hooks. */
export interface PatternSet<T> {
  /** Calls back for every place where a pattern begins to match; returning true ends the search. */
  readonly scan: (view: View, found: (payload: T, match: Match) => boolean | void) => void;
  /** The same search for those patterns alone whose payload is wanted. */
  readonly only: (wants: (payload: T) => boolean) => PatternSet<T>;
}

export function patternSet<T>(all: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const columns = hooksOf(all.map(([source]) => source));
  let search: Search<T> | undefined;
  const among = (wants: (payload: T) => boolean): PatternSet<T> => {
    let wanted: Uint8Array | undefined;
    return {
      scan(view, report) {
        search ??= searchOf(all, columns);
        wanted ??= Uint8Array.from(all, ([, payload]) => Number(wants(payload)));
        follow(search, wanted, view, report);
      },
      only: among,
    };
  };
  return among(() => true);
}

interface Search<T> extends Index {
  readonly all: readonly (readonly [Pattern, T])[];
  /** `Program` by pattern. */
  readonly programs: Int32Array;
  /** Entries at one word that are worth following, in the order of their patterns. */
  readonly near: Int32Array;
  /** Several hooks of one pattern may point at the same start: how far each pattern was tried, in which sentence. */
  readonly tried: Int32Array;
  readonly triedIn: Int32Array;
  sentences: number;
}

const searchOf = <T>(all: readonly (readonly [Pattern, T])[], columns: Columns): Search<T> => ({
  ...indexOf(columns),
  all,
  programs: new Int32Array(Program.width * all.length),
  near: new Int32Array(columns.hooks.reduce((most, number) => Math.max(most, number), 0)),
  tried: new Int32Array(all.length),
  triedIn: new Int32Array(all.length),
  sentences: 0,
});

function follow<T>(
  search: Search<T>,
  wanted: Uint8Array,
  view: View,
  report: (payload: T, match: Match) => boolean | void,
): void {
  const { words, begins, sets, near } = search;
  const { tokens, from, to } = view;
  const { ids } = tokens;
  let may: number | undefined;
  search.sentences++;
  for (let word = from; word < to; word++) {
    const place = lookUp(words, 0, ids[word] ?? 0);
    if (place < 0) continue;
    if (may === undefined) {
      sets.note(ids, from, to);
      // the sign bit answers patterns that need no label
      may = (view.may?.() ?? -1) | (1 << 31);
    }
    const count = gather(search, wanted, begins[place] ?? 0, tokens, word);
    for (let at = 0; at < count; at++)
      if (tryAt(search, near[at] ?? 0, view, word, may, report)) return;
  }
}

/** Puts the wanted entries of a word into `near` that its neighbours, and the words of its sentence, do not rule out; says how many. */
function gather<T>(
  { groups, sets, near, entries }: Search<T>,
  wanted: Uint8Array,
  begin: number,
  tokens: Tokens,
  word: number,
): number {
  let count = 0;
  const last = groups[begin] ?? 0;
  for (let group = begin + 1; group < last;) {
    const end = groups[group + 1] ?? 0;
    if (sets.holds(groups[group] ?? 0))
      for (let next = group + 2; next < end; next += 2) {
        if (wanted[groups[next + 1] ?? 0] === 0) continue;
        const entry = groups[next] ?? 0;
        const at = entry * Column.width;
        if (
          sets.holds(entries[at + Column.near] ?? 0) &&
          sets.holds(entries[at + Column.second] ?? 0) &&
          fits(entries, at, tokens, word)
        )
          insert(near, count++, entry);
      }
    group = end;
  }
  return count;
}

/** Whether the hook of an entry stands as it must, between words that it needs. */
function fits(entries: Int32Array, at: number, { ids, marks }: Tokens, word: number): boolean {
  if ((entries[at + Column.capital] ?? 0) !== 0 && ((marks[word] ?? 0) & Mark.capital) === 0)
    return false;
  const after = entries[at + Column.after] ?? 0;
  if (after !== 0 && lookUp(code, after, ids[word + 1] ?? 0) < 0) return false;
  const before = entries[at + Column.before] ?? 0;
  return before === 0 || (word > 0 && lookUp(code, before, ids[word - 1] ?? 0) > 0);
}

/** Puts a number in its place among so many in order. */
function insert(sorted: Int32Array, count: number, number: number): void {
  let at = count;
  for (; at > 0 && (sorted[at - 1] ?? 0) > number; at--) sorted[at] = sorted[at - 1] ?? 0;
  sorted[at] = number;
}

/** Follows the pattern of an entry from wherever it may begin; true when whoever it is reported to has seen enough. */
function tryAt<T>(
  { all, entries, needs, programs, tried, triedIn, sentences }: Search<T>,
  entry: number,
  view: View,
  word: number,
  may: number,
  report: (payload: T, match: Match) => boolean | void,
): boolean {
  const at = entry * Column.width;
  const number = entries[at + Column.index] ?? 0;
  if (!isMeetable(needs, number * mostNeeds, may)) return false;
  const program = number * Program.width;
  const known = all[number];
  if (known && programs[program] === 0) compileInto(programs, program, known[0]);
  const ask = programs[program + Program.ask] ?? 0;
  look(view);
  let asked = Math.max(view.from, word - (entries[at + Column.asksMost] ?? 0));
  const last = word - (entries[at + Column.asksLeast] ?? 0);
  while (
    asked <= last &&
    !(mayOpen(programs, program + Program.asks, view, asked) && mayHold(ask, asked))
  )
    asked++;
  if (asked > last) return false;
  const latest = word - (entries[at + Column.startsLeast] ?? 0);
  let start = Math.max(view.from, word - (entries[at + Column.startsMost] ?? 0));
  if (triedIn[number] === sentences) start = Math.max(start, (tried[number] ?? 0) + 1);
  for (; start <= latest; start++) {
    triedIn[number] = sentences;
    tried[number] = start;
    if (!mayOpen(programs, program + Program.begins, view, start)) continue;
    const match = matchOf(programs[program] ?? 0, view, start);
    if (match && known && report(known[1], match) === true) return true;
  }
  return false;
}

/** What there is to follow of a pattern. */
const Program = {
  /** Where its code begins, 0 until it is compiled, and where it is asked first. */
  at: 0,
  ask: 1,
  /** What a match begins with, and what is asked first: one of these words, or of these labels; anything where both are 0. */
  begins: 2,
  asks: 4,
  width: 6,
} as const;

function compileInto(programs: Int32Array, program: number, source: Pattern): void {
  const { places, begins, asks } = source.known();
  const { at, ask } = places();
  programs.set([at, ask, ...opened(begins), ...opened(asks)], program);
}

/** An opening in two columns: words and labels. */
const opened = (opening: Opening | undefined): readonly number[] =>
  opening ? [opening.ids.size > 0 ? setOf([...opening.ids]) : 0, opening.labels] : [0, 0];

const isMeetable = (needs: Int32Array, at: number, may: number): boolean =>
  ((needs[at] ?? 0) & may) !== 0 &&
  ((needs[at + 1] ?? 0) & may) !== 0 &&
  ((needs[at + 2] ?? 0) & may) !== 0;

/** Whether an opening fits a word, by a look at the word alone. */
function mayOpen(programs: Int32Array, opening: number, view: View, word: number): boolean {
  const words = programs[opening] ?? 0;
  const labels = programs[opening + 1] ?? 0;
  if (words === 0 && labels === 0) return true;
  const { ids, marks } = view.tokens;
  if (words !== 0 && lookUp(code, words, ids[word] ?? 0) > 0) return true;
  if ((labels & anyCapital) !== 0 && ((marks[word] ?? 0) & Mark.capital) !== 0) return true;
  const annotated = labels & ~anyCapital;
  return annotated !== 0 && (!view.mayBegin || (view.mayBegin(word) & annotated) !== 0);
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
