import { expect, test } from 'vitest';

import {
  byRule,
  daysBefore,
  daysBetween,
  shownByDay,
  sumOf,
} from '../../lib/council/count-summary.ts';
import type { Tally } from '../../lib/council/counts.ts';

const tallies: readonly Tally[] = [
  { day: '2026-02-27', rule: 'a/b', outcome: 'shown', count: 2 },
  { day: '2026-03-01', rule: 'c/d', outcome: 'shown', count: 5 },
  { day: '2026-03-01', rule: 'c/d', outcome: 'resolved', count: 3 },
];

test('days go over the end of a month, and of a clock’s summer', () => {
  expect(daysBetween('2026-02-27', '2026-03-01')).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ]);
  expect(daysBetween('2026-10-24', '2026-10-26')).toHaveLength(3);
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
});

test('sums by day, by outcome and by rule', () => {
  expect(shownByDay(tallies, ['2026-02-28', '2026-03-01'])).toEqual([
    { day: '2026-02-28', count: 0 },
    { day: '2026-03-01', count: 5 },
  ]);
  expect(sumOf(tallies, 'resolved')).toBe(3);
  expect(byRule(tallies).map(({ rule }) => rule)).toEqual(['c/d', 'a/b']);
});
