/** Many patterns, searched together by the words that each must contain. */
import type { Anchor } from './pattern-anchors.ts';
import { type Match, matchAt, type Pattern, type View } from './pattern.ts';
import { vocabularySize } from './vocabulary.ts';

/** Many patterns, each with a payload, found together by their anchors. */
export interface PatternSet<T> {
  /** Calls back for every place where a pattern begins to match; returning true ends the search. */
  readonly scan: (view: View, found: (payload: T, match: Match) => boolean | void) => void;
}

export function patternSet<T>(entries: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const byWord = new Map<
    number,
    {
      readonly source: Pattern;
      readonly payload: T;
      readonly index: number;
      readonly anchor: Anchor;
    }[]
  >();
  entries.forEach(([source, payload], index) => {
    const merged = new Map<number, Anchor>();
    for (const anchor of source.anchors) {
      const known = merged.get(anchor.id);
      merged.set(
        anchor.id,
        known
          ? {
              id: anchor.id,
              least: Math.min(known.least, anchor.least),
              most: Math.max(known.most, anchor.most),
            }
          : anchor,
      );
    }
    for (const anchor of merged.values()) {
      const entry = { source, payload, index, anchor };
      const known = byWord.get(anchor.id);
      if (known) known.push(entry);
      else byWord.set(anchor.id, [entry]);
    }
  });
  const present = new Uint8Array(vocabularySize());
  for (const id of byWord.keys()) present[id] = 1;

  return {
    scan(view, found) {
      const words = view.tokens.ids;
      let tried: Set<number> | undefined;
      for (let word = view.from; word < view.to; word++) {
        const id = words[word] ?? 0;
        if (present[id] !== 1) continue;
        for (const { source, payload, index, anchor } of byWord.get(id) ?? []) {
          const last = word - anchor.least;
          for (let start = Math.max(view.from, word - anchor.most); start <= last; start++) {
            // several anchors of one pattern may point at the same start
            const key = index * 4096 + (start - view.from);
            tried ??= new Set();
            if (tried.has(key)) continue;
            tried.add(key);
            const match = matchAt(source, view, start);
            if (match && found(payload, match) === true) return;
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
