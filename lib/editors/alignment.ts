import { inOrder } from '../text/span.ts';

/** So many characters in a row that occur but once say for certain where they stand. */
const certain = 24;
/** A line this short beside something that is not known may be anything. */
const shortest = 4;

/**
 * Where each of the runs that a page shows stands in the whole text; undefined where that is not certain. A page shows
 * a part of the text, run by run, among things that are not in it (headers, bullets, page numbers), and columns may
 * come in another order. Runs and text are visible characters alone. Nothing is guessed: a run is found by characters
 * that occur once, by standing next to one that is found, or by being the only such run between two that are.
 */
export function alignRuns(runs: readonly string[], whole: string): readonly (number | undefined)[] {
  const found: (number | undefined)[] = runs.map(() => undefined);
  const joined = runs.join('');
  let length = 0;
  const starts = runs.map((run) => (length += run.length) - run.length);

  /** Follows run and text from one that stands at a known place, both ways, as long as they agree. */
  const spread = (from: number, at: number) => {
    let place = at;
    for (let next = from; next < runs.length && found[next] === undefined; next += 1) {
      const run = runs[next] ?? '';
      if (run === '') continue;
      if (!whole.startsWith(run, place)) break;
      found[next] = place;
      place += run.length;
    }
    place = at;
    for (let before = from - 1; before >= 0 && found[before] === undefined; before -= 1) {
      const run = runs[before] ?? '';
      place -= run.length;
      if (run === '') continue;
      if (place < 0 || !whole.startsWith(run, place)) break;
      found[before] = place;
    }
  };

  if (joined !== '' && joined === whole) spread(0, 0);
  for (const [index, start] of starts.entries()) {
    if (found[index] !== undefined) continue;
    const words = joined.slice(start, start + certain);
    const at = words.length === certain ? onlyPlace(words, whole) : undefined;
    if (at !== undefined && onlyPlace(words, joined) !== undefined) spread(index, at);
  }
  for (const gap of gapsIn(found)) fill(gap, { runs, found, whole });
  return withoutClashes(runs, found);
}

function onlyPlace(words: string, text: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}

/** Runs not found, from the first to before the last index, in a row. */
type Gap = readonly [first: number, end: number];

function gapsIn(found: readonly (number | undefined)[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at < found.length; at += 1) {
    if (found[at] !== undefined) continue;
    const first = at;
    while (at < found.length && found[at] === undefined) at += 1;
    gaps.push([first, at]);
  }
  return gaps;
}

interface Aligned {
  readonly runs: readonly string[];
  readonly found: (number | undefined)[];
  readonly whole: string;
}

/** Between two runs that are found, one that occurs once on either side is told by its own words. */
function fill([first, end]: Gap, { runs, found, whole }: Aligned): void {
  const before = first > 0 ? (found[first - 1] ?? 0) + (runs[first - 1] ?? '').length : undefined;
  const after = found[end];
  const from = before ?? 0;
  const between = whole.slice(from, after ?? whole.length);
  const shown = runs.slice(first, end).join('\n');
  const least = before !== undefined && after !== undefined ? 1 : shortest;
  for (let at = first; at < end; at += 1) {
    const run = runs[at] ?? '';
    const place = run.length >= least ? onlyPlace(run, between) : undefined;
    if (place !== undefined && onlyPlace(run, shown) !== undefined) found[at] = from + place;
  }
}

/** Two runs that claim the same words: one of them is wrong, and nobody knows which. */
function withoutClashes(
  runs: readonly string[],
  found: readonly (number | undefined)[],
): readonly (number | undefined)[] {
  const claims = inOrder(
    found.flatMap((start, index) => (start === undefined ? [] : [{ start, index }])),
  );
  const wrong = new Set<number>();
  let furthest: { readonly end: number; readonly index: number } | undefined;
  for (const { start, index } of claims) {
    if (furthest && start < furthest.end) {
      wrong.add(index);
      wrong.add(furthest.index);
    }
    const end = start + (runs[index] ?? '').length;
    if (!furthest || end > furthest.end) furthest = { end, index };
  }
  return found.map((start, index) => (wrong.has(index) ? undefined : start));
}
