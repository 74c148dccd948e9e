import { expect, test } from 'vitest';

import { windowsOf } from '../../lib/reader/windows.ts';

const of = (...sizes: readonly number[]) => sizes.map((size) => ({ size, begins: false }));

test('sentences that fit are read together', () => {
  expect(windowsOf(of(40, 40, 40))).toEqual([{ from: 0, to: 3, isLead: false }]);
});

test('where they do not, the last one leads those that follow', () => {
  expect(windowsOf(of(50, 60, 30, 40))).toEqual([
    { from: 0, to: 2, isLead: false },
    { from: 1, to: 3, isLead: true },
    { from: 2, to: 4, isLead: true },
  ]);
});

test('a sentence that fills a window has it for itself', () => {
  expect(windowsOf(of(20, 120, 10))).toEqual([
    { from: 0, to: 1, isLead: false },
    { from: 1, to: 2, isLead: false },
    { from: 2, to: 3, isLead: false },
  ]);
});

test('a window that is half full ends where a paragraph does, so that an edit moves few others', () => {
  const begin = (size: number) => ({ size, begins: true });
  const later = [begin(70), begin(65), begin(80), begin(61)];
  const froms = (first: number) => windowsOf([begin(first), ...later]).map(({ to }) => to);
  expect(froms(60)).toEqual([1, 2, 3, 4, 5]);
  expect(froms(90)).toEqual(froms(60));
});

test('no sentences, no windows', () => expect(windowsOf([])).toEqual([]));
