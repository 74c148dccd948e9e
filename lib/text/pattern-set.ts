/** Many patterns, searched together by the words that they hang on. */
import type { Extent } from './pattern-anchors.ts';
import { holdsAt, type Hook, type Match, matchAt, type Pattern, type View } from './pattern.ts';

/** Many patterns, each with a payload, found together by their hooks. */
export interface PatternSet<T> {
  /** Calls back for every place where a pattern begins to match; returning true ends the search. */
  readonly scan: (view: View, found: (payload: T, match: Match) => boolean | void) => void;
}

interface Entry<T> {
  readonly source: Pattern;
  readonly payload: T;
  readonly index: number;
  /** How far before the hook to ask, and to try. */
  readonly asks: Extent;
  readonly starts: Extent;
  /** One of these words must stand beside the hook, where there are any. */
  readonly beside: readonly NonNullable<Hook['beside']>[];
}

const widest = (all: readonly Extent[]): Extent => ({
  least: Math.min(...all.map(({ least }) => least)),
  most: Math.max(...all.map(({ most }) => most)),
});

function byHook<T>(entries: readonly (readonly [Pattern, T])[]): Entry<T>[][] {
  const found: Entry<T>[][] = [];
  entries.forEach(([source, payload], index) => {
    // one reach for all hooks of a pattern: then no start is passed over when a later hook comes
    const starts = widest(source.hooks.map((hook) => hook.starts));
    for (const id of new Set(source.hooks.map((hook) => hook.id))) {
      const hooks = source.hooks.filter((hook) => hook.id === id);
      const company = hooks.map(({ beside }) => beside);
      const beside = company.filter((each) => each !== undefined);
      (found[id] ??= []).push({
        source,
        payload,
        index,
        asks: widest(hooks),
        starts,
        beside: beside.length === company.length ? beside : [],
      });
    }
  });
  return found;
}

const meetable = ({ needs }: Pattern, may: number): boolean =>
  needs.every((mask) => (may & mask) !== 0);

export function patternSet<T>(entries: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const found = byHook(entries);
  /** 1 where a word is a hook; shorter than the vocabulary, which may have grown since. */
  const present = new Uint8Array(found.length);
  found.forEach((_, id) => (present[id] = 1));
  // several hooks of one pattern may point at the same start: how far each pattern was tried, in which search
  const searched = new Int32Array(entries.length);
  const tried = new Int32Array(entries.length);
  let searches = 0;

  return {
    scan(view, report) {
      const { ids } = view.tokens;
      const { from, to } = view;
      const search = ++searches;
      let may: number | undefined;
      for (let word = from; word < to; word++) {
        const id = ids[word] ?? 0;
        if (present[id] !== 1) continue;
        for (const { source, payload, index, asks, starts, beside } of found[id] ?? []) {
          if (
            beside.length > 0 &&
            !beside.some(({ step, ids: next }) => next.has(ids[word + step] ?? 0))
          )
            continue;
          if (!holdsAt(source, asks, view, word)) continue;
          if (source.needs.length > 0 && !meetable(source, (may ??= view.may?.() ?? -1))) continue;
          const last = word - starts.least;
          let start = Math.max(from, word - starts.most);
          if (searched[index] === search) start = Math.max(start, (tried[index] ?? 0) + 1);
          for (; start <= last; start++) {
            searched[index] = search;
            tried[index] = start;
            const match = matchAt(source, view, start);
            if (match && report(payload, match) === true) return;
          }
        }
      }
    },
  };
}

/** True where one of the patterns matches somewhere in the view. */
export function matches<T>(set: PatternSet<T>, view: View): boolean {
  let hit = false;
  set.scan(view, () => (hit = true));
  return hit;
}
