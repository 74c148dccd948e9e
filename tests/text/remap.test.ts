import fc from 'fast-check';
import { expect, test } from 'vitest';

import { changeBetween, remap } from '../../lib/text/remap.ts';

test.each([
  [
    'before the change',
    { start: 0, end: 4 },
    { start: 6, removed: 0, inserted: 'x' },
    { start: 0, end: 4 },
  ],
  [
    'behind it',
    { start: 6, end: 8 },
    { start: 0, removed: 2, inserted: 'xyz' },
    { start: 7, end: 9 },
  ],
  ['touched', { start: 2, end: 6 }, { start: 4, removed: 1, inserted: '' }, undefined],
  ['grown at its end', { start: 2, end: 6 }, { start: 6, removed: 0, inserted: 's' }, undefined],
  [
    'followed by a stop',
    { start: 2, end: 6 },
    { start: 6, removed: 0, inserted: '.' },
    { start: 2, end: 6 },
  ],
  ['grown at its start', { start: 2, end: 6 }, { start: 2, removed: 0, inserted: 'un' }, undefined],
])('a span %s', (_, span, change, expected) => {
  expect(remap(span, change)).toEqual(expected);
});

/** Halves of surrogate pairs among them. */
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', '\u{1f642}', '\ud83d', '\ude42'), { maxLength: 8 })
  .map((units) => units.join(''));

test('the change between two texts turns one into the other', () => {
  fc.assert(
    fc.property(text, text, text, text, (head, a, b, tail) => {
      const before = head + a + tail;
      const after = head + b + tail;
      const change = changeBetween(before, after);
      const made = change
        ? before.slice(0, change.start) +
          change.inserted +
          before.slice(change.start + change.removed)
        : before;
      expect(made).toBe(after);
    }),
  );
});

test('a span that survives a change still holds the same words', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.string(),
      (text, a, b, at, cut, inserted) => {
        const start = a % text.length;
        const span = { start, end: Math.min(text.length, start + 1 + (b % 10)) };
        const change = { start: at % (text.length + 1), removed: 0, inserted };
        const removed = Math.min(cut % 5, text.length - change.start);
        const after = text.slice(0, change.start) + inserted + text.slice(change.start + removed);
        const kept = remap(span, { ...change, removed });
        expect(kept && after.slice(kept.start, kept.end)).toBe(
          kept && text.slice(span.start, span.end),
        );
      },
    ),
  );
});
