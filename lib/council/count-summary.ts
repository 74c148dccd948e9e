import type { Outcome, Tally } from './counts.ts';

/** The days from the first to the last, yyyy-mm-dd, both included. */
export function daysBetween(first: string, last: string): readonly string[] {
  const dayMs = 86_400_000;
  const from = Date.parse(first);
  const length = Math.round((Date.parse(last) - from) / dayMs) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) =>
    new Date(from + index * dayMs).toISOString().slice(0, 10),
  );
}

/** The day so many days before another. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

export const sumOf = (tallies: readonly Tally[], outcome?: Outcome): number =>
  tallies
    .filter((tally) => outcome === undefined || tally.outcome === outcome)
    .reduce((sum, { count }) => sum + count, 0);

/** What was shown on each of the days. */
export function shownByDay(
  tallies: readonly Tally[],
  days: readonly string[],
): readonly { readonly day: string; readonly count: number }[] {
  const by = Map.groupBy(tallies, ({ day }) => day);
  return days.map((day) => ({ day, count: sumOf(by.get(day) ?? [], 'shown') }));
}

/** The rules, those shown most often first, each with its tallies. */
export const byRule = (
  tallies: readonly Tally[],
): readonly { readonly rule: string; readonly tallies: readonly Tally[] }[] =>
  [...Map.groupBy(tallies, ({ rule }) => rule)]
    .map(([rule, own]) => ({ rule, tallies: own }))
    .toSorted((a, b) => sumOf(b.tallies, 'shown') - sumOf(a.tallies, 'shown'));
