import { expect, test } from 'vitest';

import { factsOf } from '../../lib/lint/facts.ts';
import { miniatureOf } from '../../lib/lint/example.ts';

const ownName = (name: string, from: string): readonly string[] => {
  const { draft, situation } = miniatureOf({}, { text: '', name });
  const sender = { name: from, address: 'someone@council.example' };
  return factsOf({ ...draft, from: sender }, situation).ownName;
};

test.each([
  ['Robin Marsh', '', ['robin', 'marsh']],
  ['', 'Robin Marsh', ['robin', 'marsh']],
  ['Robin Marsh', 'Rob Marsh', ['robin', 'marsh', 'rob']],
])('who writes as %j from %j is both', (name, from, words) => {
  expect(new Set(ownName(name, from))).toEqual(new Set(words));
});

test.each([
  'Planning Office',
  'Customer Services',
  'no-reply',
  'Press',
  'The Leader of the Council',
])('a mailbox of more than one, %s, is nobody’s name', (from) => {
  expect(ownName('Robin Marsh', from)).toEqual(['robin', 'marsh']);
});
