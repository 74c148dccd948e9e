import fc from 'fast-check';
import { expect, test } from 'vitest';

import { pack, unpack } from '../../lib/text/snapshot.ts';

const column = fc
  .array(fc.oneof(fc.constant(0), fc.integer()), { maxLength: 40 })
  .map((numbers) => Int32Array.from(numbers));
const columns = fc.record({
  entries: column,
  words: column,
  hooks: column,
  facts: column,
  rows: column,
  rowOf: column,
});

test('a snapshot is unpacked as it was packed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()),
      fc.array(fc.string()),
      column,
      fc.array(fc.tuple(fc.string(), columns), { maxLength: 5 }),
      (words, labels, code, sets) => {
        const snapshot = { words, labels, code, sets: new Map(sets) };
        expect(unpack(pack(snapshot))).toEqual(snapshot);
      },
    ),
  );
});
