import { expect, test } from 'vitest';

import { daysIn } from '../../lib/text/days.ts';

/** A Tuesday. */
const today = '2026-04-14';

test.each([
  ['Thursday 23 April', '2026-04-23'],
  ['on Thursday 4 June', '2026-06-04'],
  ['on 23rd April 2027', '2027-04-23'],
  ['April 23rd', '2026-04-23'],
  ['the 23rd of April', '2026-04-23'],
  ['23/04/2026', '2026-04-23'],
  ['2026-04-23', '2026-04-23'],
  ['dated 12 January', '2026-01-12'],
  ['on 20 December', '2025-12-20'],
  ['my meeting on the 27th', '2026-04-27'],
  ['on the 3rd', '2026-05-03'],
  ['Tuesday 28th', '2026-04-28'],
  ['Thursday week, the 16th', '2026-04-16'],
  ['next Tuesday (21st), 7pm', '2026-04-21'],
  ['on the sixth', '2026-05-06'],
  ['on Friday', '2026-04-17'],
  ['next Tuesday', '2026-04-21'],
  ['Thursday week', '2026-04-23'],
  ['Saturday fortnight', '2026-05-02'],
  ['last Friday', '2026-04-10'],
  ['this morning', '2026-04-14'],
  ['tomorrow', '2026-04-15'],
  ['in two weeks’ time', '2026-04-28'],
] as const)('%s', (text, iso) => {
  expect(daysIn(text, today)).toMatchObject([{ from: iso, to: iso }]);
});

test.each([
  ['next week', '2026-04-20', '2026-04-26'],
  ['in June', '2026-06-01', '2026-06-30'],
  ['this weekend', '2026-04-18', '2026-04-19'],
] as const)('%s is a stretch of days', (text, from, to) => {
  expect(daysIn(text, today)).toMatchObject([{ from, to }]);
});

test.each([
  'it may 10 years ago',
  'the 27th edition',
  'the 21st century',
  '7.30pm',
  'every Tuesday',
  'open on Tuesdays',
  '31 June',
  'the sunny second floor',
  'the money is marked',
])('%s is no day', (text) => {
  expect(daysIn(text, today)).toEqual([]);
});

test('says where each day stands', () => {
  const text = 'Not 28 April but 14 May, please.';
  expect(daysIn(text, today).map(({ start, end }) => text.slice(start, end))).toEqual([
    '28 April',
    '14 May',
  ]);
});
