import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compare } from '../../lib/council/registers/compare.ts';
import { people } from '../../lib/council/registers/people.ts';
import type { Person } from '../../lib/lint/situation.ts';

const register = people();
const person = (name: string, more: Partial<Person> = {}): Person => ({
  name,
  kind: 'officer',
  post: 'Clerk',
  ...more,
});
const ann = person('Ann Bee', { address: 'ann@council.example' });
const bob = person('Bob Cee');
const ada = person('Ada Munro', { kind: 'member' });

test('what is new, changed, gone and as it was is told apart', () => {
  const promoted = { ...ann, post: 'Director' };
  const cy = person('Cy Dee');
  expect(compare(register, [ann, bob, ada], [promoted, cy], 'whole')).toEqual({
    added: [cy],
    changed: [{ before: ann, now: promoted }],
    removed: [bob],
    unchanged: [],
    after: [promoted, ada, cy],
  });
});

test('who married is known by the address, who got an address by the name', () => {
  const married = { ...ann, name: 'Ann Eff' };
  const reached = { ...bob, address: 'bob@council.example' };
  expect(compare(register, [ann, bob], [reached, married], 'whole').changed).toEqual([
    { before: ann, now: married },
    { before: bob, now: reached },
  ]);
});

test('a file that adds takes nobody off', () => {
  expect(compare(register, [ann, bob], [ada], 'add')).toMatchObject({
    added: [ada],
    removed: [],
    after: [ann, bob, ada],
  });
});

test('two of one name are kept apart', () => {
  const other = { ...bob, post: 'Engineer' };
  const { changed, unchanged, added } = compare(register, [bob, other], [other, bob], 'whole');
  expect([changed, added]).toEqual([[], []]);
  expect(unchanged).toEqual([bob, other]);
});

test('a whole file leaves on file what it has, and comparing again finds nothing to change', () => {
  const somebody = fc
    .record({
      name: fc.constantFrom('Ann Bee', 'Bob Cee', 'Cy Dee', 'Di Eff'),
      post: fc.constantFrom('Clerk', 'Director'),
      address: fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example'),
    })
    .map((some): Person => ({ ...some, kind: 'officer' }));
  const list = fc.uniqueArray(somebody, { selector: (each) => JSON.stringify(each) });
  const sorted = (some: readonly Person[]) => some.map((each) => JSON.stringify(each)).toSorted();
  fc.assert(
    fc.property(list, list, (before, given) => {
      fc.pre(given.length > 0);
      const { added, changed, removed, unchanged, after } = compare(
        register,
        before,
        given,
        'whole',
      );
      expect(sorted(after)).toEqual(sorted(given));
      expect(added.length + changed.length + unchanged.length).toBe(given.length);
      expect(removed.length + changed.length + unchanged.length).toBe(before.length);
      const again = compare(register, after, given, 'whole');
      expect([again.added, again.changed, again.removed]).toEqual([[], [], []]);
    }),
  );
});

test('five thousand people are compared at once', () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    person(`Ann Number ${at}`, { address: `a${at}@council.example` }),
  );
  expect(compare(register, many, many.toReversed(), 'whole').unchanged).toHaveLength(5000);
});
