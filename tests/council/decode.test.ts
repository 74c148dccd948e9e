import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { decode, mostBytes } from '../../lib/council/registers/decode.ts';

const list = 'Name,Post\r\nSiân Prŷs,Director\r\n';
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]));
const utf8 = new TextEncoder().encode(list);

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8)],
  ['UTF-16 with its mark', bytes([0xff, 0xfe], utf16(list))],
  ['UTF-16, big end first, with its mark', bytes([0xfe, 0xff], swapped(utf16(list)))],
  ['UTF-16', utf16(list)],
  ['UTF-16, big end first', swapped(utf16(list))],
])('%s is read', (_, file) => {
  expect(decode(file)).toEqual({ text: list });
});

test('what is no UTF-8 is read as an older Windows wrote it', () => {
  const file = bytes(Buffer.from('Name\r\nSi\xE2n O\x92Hara \x96 \x80', 'latin1'));
  expect(decode(file)).toEqual({ text: 'Name\r\nSiân O’Hara – €' });
});

test.each([
  ['a workbook', bytes([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'CSV UTF-8'],
  ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'CSV UTF-8'],
  ['a PDF', bytes(Buffer.from('%PDF-1.7')), 'PDF'],
  ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), 'some other kind of file'],
  ['control characters', bytes(Buffer.from('Name\x01\x02')), 'some other kind of file'],
  ['nothing', new Uint8Array(), 'empty'],
  ['spaces', bytes(Buffer.from(' \r\n ')), 'empty'],
  ['too much', new Uint8Array(mostBytes + 1).fill(0x61), '11 MB'],
])('%s is refused with a reason', (_, file, words) => {
  expect(decode(file)).toEqual({ problem: expect.stringContaining(words) });
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (file) => {
      expect(Object.keys(decode(file))).toHaveLength(1);
    }),
  );
});
