import { expect, test } from 'vitest';

import { createPieces } from '../../lib/reader/pieces.ts';

const signs = ['�', '<s>', '</s>', 'a', 'b', 'c'].map((written) => ({ written, score: 0 }));
const vocabulary = [
  ...signs,
  { written: '\u2581roads', score: -5 },
  { written: '\u2581road', score: -4 },
  { written: 's', score: -3 },
  { written: '\u2581', score: -2 },
  { written: 'r', score: -9 },
];
const toPieces = createPieces(vocabulary);
const cut = (text: string) => toPieces(text).map((piece) => vocabulary[piece]?.written);

test('the likeliest cut wins, be it of fewer pieces', () => {
  expect(cut('roads')).toEqual(['\u2581roads']);
  expect(cut('road s')).toEqual(['\u2581road', '\u2581', 's']);
});

test('what nobody knows is one unknown piece, however long', () => {
  expect(cut('road ££ road')).toEqual(['\u2581road', '\u2581', '�', '\u2581road']);
});

test('letters are read in one form whatever their width', () => {
  expect(cut('ｒｏａｄｓ')).toEqual(cut('roads'));
});

test('an empty text has no piece', () => {
  expect(cut('')).toEqual([]);
});
