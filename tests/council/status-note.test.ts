import { expect, test } from 'vitest';

import { statusNote } from '../../lib/council/status-note.ts';
import { combinedAuthority } from '../../rules/protocols/combined-authority.ts';
import { leicestershire5c } from '../../rules/protocols/leicestershire-5c.ts';
import { townCouncil2026 } from '../../rules/protocols/town-council-2026.ts';
import { westSussex2020 } from '../../rules/protocols/west-sussex-2020.ts';

test('a draft says to whom it was put', () => {
  expect(statusNote(westSussex2020.status, '2026-04-17')).toBe(
    'Draft. Put to the Standards Committee on 2 November 2020, to be recommended to the County Council on 11 December 2020; whether it was adopted is not known here.',
  );
});

test('a review is overdue once its month, or its day, is over', () => {
  const monthly = townCouncil2026.status;
  expect(statusNote(monthly, '2027-03-31')).toBeUndefined();
  expect(statusNote(monthly, '2027-04-01')).toBe('Its review was due in March 2027.');
  const daily = { ...monthly, review: '2027-03-23' };
  expect(statusNote(daily, '2027-03-23')).toBeUndefined();
  expect(statusNote(daily, '2027-03-24')).toBe('Its review was due in March 2027.');
});

test('guidance says that it is; an adopted text without dates says nothing', () => {
  expect(statusNote(combinedAuthority.status, '2026-04-17')).toMatch(/^Calls itself guidance/);
  expect(statusNote(leicestershire5c.status, '2026-04-17')).toBeUndefined();
});

test('the town council’s earlier versions stand in order, each with its minute', () => {
  const { adopted, history } = townCouncil2026.status;
  const dates = [...history.map(({ date }) => date), adopted];
  expect(dates).toHaveLength(7);
  expect(dates.toSorted()).toEqual(dates);
  expect(history.map(({ minute }) => minute)).toEqual([
    '123-2020',
    '97-2021',
    '97-2022',
    '130-2023',
    '2024-104',
    '2025-110',
  ]);
});
