/** Many patterns, searched together by the words that they hang on. */
import type { Extent } from './pattern-anchors.ts';
import {
  holdsAt,
  type Hook,
  type Match,
  matchAt,
  mayBegin,
  type Pattern,
  pattern,
  type View,
} from './pattern.ts';
import { Mark } from './tokens.ts';
import { type WordSets, wordSets } from './word-sets.ts';

/** Many patterns, each with a payload, found together by their hooks. */
export interface PatternSet<T> {
  /** Calls back for every place where a pattern begins to match; returning true ends the search. */
  readonly scan: (view: View, found: (payload: T, match: Match) => boolean | void) => void;
}

/** One pattern under one of its hooks. */
interface Entry<T> {
  readonly source: Pattern;
  readonly payload: T;
  readonly index: number;
  /** How far before the hook to ask, and to try. */
  readonly asks: Extent;
  readonly starts: Extent;
  /** The hook must have a capital. */
  readonly capital: boolean;
  /** One of these words must stand beside the hook, where there are any. */
  readonly beside: readonly NonNullable<Hook['beside']>[];
}

/** What must hold of a sentence before an entry is looked at: four numbers an entry, side by side. */
const checks = 4;

interface Under<T> {
  readonly entries: Entry<T>[];
  /** For each entry: the labels that it needs one of, and three word sets of which the sentence must hold a word. */
  readonly needs: number[];
}

const widest = (all: readonly Extent[]): Extent => ({
  least: Math.min(...all.map(({ least }) => least)),
  most: Math.max(...all.map(({ most }) => most)),
});

/** The words beside the hook, where all of a pattern's hooks on one word say so. */
function besideAll(hooks: readonly Hook[]): Entry<unknown>['beside'] {
  const found = hooks.flatMap(({ beside }) => (beside ? [beside] : []));
  return found.length === hooks.length ? found : [];
}

function byHook<T>(entries: readonly (readonly [Pattern, T])[], sets: WordSets): Under<T>[] {
  const found: Under<T>[] = [];
  entries.forEach(([source, payload], index) => {
    // one reach for all hooks of a pattern: then no start is passed over when a later hook comes
    const starts = widest(source.hooks.map((hook) => hook.starts));
    const [first = 0, second = 0] = source.also.map(sets.number);
    for (const id of new Set(source.hooks.map((hook) => hook.id))) {
      const hooks = source.hooks.filter((hook) => hook.id === id);
      const beside = besideAll(hooks);
      const [company, ...others] = beside;
      const near = company && others.length === 0 && company.rare ? sets.number(company.ids) : 0;
      const under = (found[id] ??= { entries: [], needs: [] });
      const capital = hooks.every((hook) => hook.capital);
      under.entries.push({ source, payload, index, asks: widest(hooks), starts, capital, beside });
      under.needs.push(source.needs[0] ?? -1, first, second, near);
    }
  });
  return found;
}

const meetable = ({ needs }: Pattern, may: number): boolean =>
  needs.every((mask) => (may & mask) !== 0);

export function patternSet<T>(entries: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const sets = wordSets();
  const found = byHook(entries, sets);
  const needed = found.map(({ needs }) => Int32Array.from(needs));
  // several hooks of one pattern may point at the same start: how far each pattern was tried, in which search
  const searched = new Int32Array(entries.length);
  const tried = new Int32Array(entries.length);
  let searches = 0;

  return {
    scan(view, report) {
      const { ids, marks } = view.tokens;
      const { from, to } = view;
      const search = ++searches;
      let may: number | undefined;
      for (let word = from; word < to; word++) {
        const needs = needed[ids[word] ?? 0];
        if (needs === undefined) continue;
        if (may === undefined) {
          sets.note(ids, from, to);
          // the sign bit answers patterns that need no label
          may = (view.may?.() ?? -1) | (1 << 31);
        }
        const under = found[ids[word] ?? 0]?.entries ?? [];
        for (let at = 0; at < needs.length; at += checks) {
          if (
            ((needs[at] ?? 0) & may) === 0 ||
            !sets.holds(needs[at + 1] ?? 0) ||
            !sets.holds(needs[at + 2] ?? 0) ||
            !sets.holds(needs[at + 3] ?? 0)
          )
            continue;
          const entry = under[at / checks];
          if (!entry) continue;
          const { source, payload, index, asks, starts, capital, beside } = entry;
          if (capital && ((marks[word] ?? 0) & Mark.capital) === 0) continue;
          if (
            beside.length > 0 &&
            !beside.some(({ step, ids: next }) => next.has(ids[word + step] ?? 0))
          )
            continue;
          if (!meetable(source, may) || !holdsAt(source, asks, view, word)) continue;
          const last = word - starts.least;
          let start = Math.max(from, word - starts.most);
          if (searched[index] === search) start = Math.max(start, (tried[index] ?? 0) + 1);
          for (; start <= last; start++) {
            searched[index] = search;
            tried[index] = start;
            const match = mayBegin(source, view, start) && matchAt(source, view, start);
            if (match && report(payload, match) === true) return;
          }
        }
      }
    },
  };
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
