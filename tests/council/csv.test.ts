import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCsv, writeCsv } from '../../lib/council/registers/csv.ts';

const cellsOf = (text: string, delimiter: ',' | ';' | '\t' | '|' = ',') =>
  readCsv(text, delimiter, 1000).lines.map(({ cells }) => cells);

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,b","c ""d"""', [['a,b', 'c "d"']]],
  ['"two\nlines",x', [['two\nlines', 'x']]],
  ['O"Hara,x', [['O"Hara', 'x']]],
  ['"a" b,c', [['a b', 'c']]],
  ['a,,c\n\n , \nd', [['a', '', 'c'], ['d']]],
])('%j is read as rows', (text, rows) => {
  expect(cellsOf(text)).toEqual(rows);
});

test('each row knows the line that it begins in', () => {
  const { lines } = readCsv('a\r\n"b\r\nc"\r\n\r\nd', ',', 10);
  expect(lines).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, cells: ['b\r\nc'] },
    { line: 5, cells: ['d'] },
  ]);
});

test('a quotation mark that is never closed is told by its line', () => {
  expect(readCsv('a,b\n"c,d\ne,f\n', ',', 10).open).toBe(2);
});

test('reading ends when there are more rows than wanted', () => {
  const { lines, isCut } = readCsv('a\n'.repeat(1_000_000), ',', 100);
  expect(lines).toHaveLength(100);
  expect(isCut).toBe(true);
  expect(readCsv('a\nb\n', ',', 2).isCut).toBe(false);
});

test('whatever is written is read back, but for what a spreadsheet would work out', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  const rows = fc.array(
    fc
      .array(cell, { minLength: 2, maxLength: 5 })
      .filter((cells) => cells.some((each) => each.trim() !== '')),
  );
  fc.assert(
    fc.property(rows, (written) => {
      expect(cellsOf(writeCsv(written).slice(1))).toEqual(written);
    }),
  );
});

test.each(['=1+1', '+44', '-x', '@SUM(A1)', '\t=1'])('%j is kept from being worked out', (cell) => {
  const [written = ''] = cellsOf(writeCsv([[cell, 'x']]).slice(1))[0] ?? [];
  expect(written).toBe(`'${cell}`);
});
