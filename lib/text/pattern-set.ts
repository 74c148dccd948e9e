/** Many patterns, searched together by the words that each must contain. */
import { type Match, matchAt, type Pattern, type View } from './pattern.ts';

/** Many patterns, each with a payload, found together by their anchors. */
export interface PatternSet<T> {
  /** Calls back for every place where a pattern begins to match; returning true ends the search. */
  readonly scan: (view: View, found: (payload: T, match: Match) => boolean | void) => void;
}

interface Entry<T> {
  readonly source: Pattern;
  readonly payload: T;
  readonly index: number;
  readonly least: number;
  readonly most: number;
}

function byAnchor<T>(entries: readonly (readonly [Pattern, T])[]): Entry<T>[][] {
  const found: Entry<T>[][] = [];
  entries.forEach(([source, payload], index) => {
    // one reach for all anchors of a pattern: then no start is passed over when a later anchor comes
    const least = Math.min(...source.anchors.map((anchor) => anchor.least));
    const most = Math.max(...source.anchors.map((anchor) => anchor.most));
    for (const id of new Set(source.anchors.map((anchor) => anchor.id)))
      (found[id] ??= []).push({ source, payload, index, least, most });
  });
  return found;
}

export function patternSet<T>(entries: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const found = byAnchor(entries);
  /** 1 where a word is an anchor; shorter than the vocabulary, which may have grown since. */
  const present = new Uint8Array(found.length);
  found.forEach((_, id) => (present[id] = 1));
  // several anchors of one pattern may point at the same start: how far each pattern was tried, in which search
  const searched = new Int32Array(entries.length);
  const tried = new Int32Array(entries.length);
  let searches = 0;

  return {
    scan(view, report) {
      const { ids } = view.tokens;
      const { from, to } = view;
      const search = ++searches;
      for (let word = from; word < to; word++) {
        const id = ids[word] ?? 0;
        if (present[id] !== 1) continue;
        for (const { source, payload, index, least, most } of found[id] ?? []) {
          const last = word - least;
          let start = Math.max(from, word - most);
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
