import { expect, test } from 'vitest';

import { around, shared } from '../../lib/ui/box.ts';
import { placed } from '../../lib/ui/placement.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 500 };
const words = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });

test.each([
  ['under the words', words(100, 100), { left: 100, top: 128 }],
  ['over them where there is no room below', words(100, 700), { left: 100, top: 192 }],
  ['inside the right edge', words(900, 100), { left: 592, top: 128 }],
  ['inside the left edge', words(-50, 100), { left: 8, top: 128 }],
])('a card goes %s', (_, anchor, spot) => {
  expect(placed(anchor, card, viewport)).toMatchObject(spot);
});

test('a long card is cut rather than laid over the words', () => {
  const { top, height } = placed(words(100, 350), { width: 400, height: 700 }, viewport);
  expect(top).toBe(378);
  expect(top + height).toBeLessThanOrEqual(800 - 8);
});

test('in a small frame it goes beside the words', () => {
  const { left, top } = placed(words(10, 150), card, { width: 1000, height: 330 });
  expect(left).toBe(118);
  expect(top).toBe(8);
});

test('boxes share what lies in both, and nothing where they only touch', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(shared(box, { left: 5, top: -5, right: 20, bottom: 5 })).toEqual({
    left: 5,
    top: 0,
    right: 10,
    bottom: 5,
  });
  expect(shared(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBeUndefined();
});

test('a box around lines holds them all', () => {
  expect(around([])).toBeUndefined();
  expect(around([words(100, 100), words(0, 120)])).toEqual({
    left: 0,
    top: 100,
    right: 200,
    bottom: 140,
  });
});
