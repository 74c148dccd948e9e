/** The hooks of patterns in the order in which a search asks about them. */
import { Column } from './pattern-hooks.ts';
import type { Columns } from './snapshot.ts';
import { type WordSets, wordSets } from './word-sets.ts';

export interface Index extends Columns {
  /** By the place of a word's hooks in the columns, where its groups begin. */
  readonly begins: Int32Array;
  /**
   * There: where they end. Then group by group: the number of a set of which the sentence must hold a word, where the
   * group ends, and by turns the entries that need it and the numbers of their patterns.
   */
  readonly groups: Int32Array;
  /** The sets that the entries ask about. */
  readonly sets: WordSets;
}

export function indexOf(columns: Columns): Index {
  const { entries, hooks } = columns;
  const alsoOf = (entry: number): number => entries[entry * Column.width + Column.also] ?? 0;
  const begins = new Int32Array(hooks.length);
  const groups: number[] = [];
  for (let place = 0, next = 0; place < hooks.length; place = next) {
    next = place + 1 + (hooks[place] ?? 0);
    const begin = groups.push(0) - 1;
    let group = -1;
    const own = hooks.subarray(place + 1, next).toSorted((a, b) => alsoOf(a) - alsoOf(b) || a - b);
    for (const entry of own) {
      const also = alsoOf(entry);
      if (group < 0 || groups[group] !== also) group = groups.push(also, 0) - 2;
      groups.push(entry, entries[entry * Column.width + Column.index] ?? 0);
      groups[group + 1] = groups.length;
    }
    groups[begin] = groups.length;
    begins[place] = begin;
  }
  return { ...columns, begins, groups: Int32Array.from(groups), sets: wordSets(columns) };
}
