import { expect, test } from 'vitest';

import { clearCounts, createCounts, csvOf, readCounts } from '../../lib/council/counts.ts';
import { memory } from '../ui/areas.ts';

test('counts by day, rule and outcome, and takes back what was undone', async () => {
  const { local } = memory();
  const counts = createCounts(local);
  await Promise.all([
    counts.add('respect/insult', 'shown', 2, '2026-11-22'),
    counts.add('respect/insult', 'shown', 1, '2026-11-22'),
    counts.add('respect/insult', 'ignored', 1, '2026-11-22'),
    counts.add('respect/insult', 'ignored', -1, '2026-11-22'),
    counts.add('respect/insult', 'ignored', -1, '2026-11-22'),
    counts.add('respect/insult', 'shown', 1, '2026-11-21'),
  ]);
  expect(await readCounts(local)).toEqual([
    { day: '2026-11-21', rule: 'respect/insult', outcome: 'shown', count: 1 },
    { day: '2026-11-22', rule: 'respect/insult', outcome: 'shown', count: 3 },
  ]);
  await clearCounts(local);
  expect(await readCounts(local)).toEqual([]);
});

test('the oldest days go when there are more than four hundred', async () => {
  const { local } = memory();
  const counts = createCounts(local);
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
  for (let index = 0; index < 403; index += 1)
    await counts.add('respect/insult', 'shown', 1, day(index));
  const kept = await readCounts(local);
  expect(kept).toHaveLength(400);
  expect(kept[0]?.day).toBe(day(3));
});

test.each([[undefined], ['x'], [{ '2026-11-22': { 'no rule': { shown: 1 } } }], [[1, 2]]])(
  'what cannot be read as counts is none: %j',
  async (saved) => {
    const { local } = memory({ counts: saved });
    expect(await readCounts(local)).toEqual([]);
    await createCounts(local).add('respect/insult', 'shown', 1, '2026-11-22');
    expect(await readCounts(local)).toHaveLength(1);
  },
);

test('a spreadsheet gets one line for each', () => {
  expect(csvOf([{ day: '2026-11-22', rule: 'respect/insult', outcome: 'shown', count: 3 }])).toBe(
    'day,rule,outcome,count\r\n2026-11-22,respect/insult,shown,3\r\n',
  );
});
