// @vitest-environment jsdom
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { Unreadable } from '../../lib/files/file.ts';
import { readFile } from '../../lib/files/read-file.ts';
import { p, wordFile } from './word-file.ts';

const reasonFor = (name: string, bytes: Uint8Array): Promise<string> =>
  readFile({ name, bytes }).then(
    ({ kind }) => `read as ${kind}`,
    (error: unknown) => (error instanceof Unreadable ? error.message : `threw ${String(error)}`),
  );

const document =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

test.each<readonly [what: string, bytes: Uint8Array, reason: RegExp]>([
  ['an empty file', new Uint8Array(), /this one is empty/],
  ['a file of spaces', strToU8('  \n '), /has none/],
  ['a document without words', wordFile(p('')), /has none/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), /picture/],
  [
    'an old Word file',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    /older Office/,
  ],
  [
    'an encrypted Word file',
    strToU8(
      '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0',
      true,
    ),
    /encrypted/,
  ],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), /another kind/],
  ['rich text', strToU8('{\\rtf1 hello}'), /\.rtf/],
  ['a Word file cut short', wordFile(p('Hello')).subarray(0, 300), /damaged or cut short/],
  [
    'XML cut short',
    zipSync({ 'word/document.xml': strToU8(`${document}<w:body><w:p>`) }),
    /damaged or cut short/,
  ],
  [
    'entities that grow',
    zipSync({
      'word/document.xml': strToU8(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${document}<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    }),
    /entities/,
  ],
  [
    'a zip bomb',
    zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(32) }, { level: 9 }),
    /unpacks to far more/,
  ],
])('%s', async (_, bytes, reason) => {
  expect(await reasonFor('a.docx', bytes)).toMatch(reason);
});

test('a page of elements that nobody closes is not opened', async () => {
  const bytes = strToU8(`${'<div>'.repeat(50_000)}Hello`);
  await expect(readFile({ name: 'a.html', bytes })).rejects.toThrow('stand within each other');
});

test('a part that says it is small is not believed', async () => {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(32) }, { level: 9 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
  }
  expect(await reasonFor('a.docx', bytes)).toMatch(/unpacks to far more/);
});

test('a file that is too heavy is not opened', async () => {
  expect(await reasonFor('a.txt', new Uint8Array(50_000_001))).toBe(
    'Expected a file of at most 50 MB; this one has 51 MB.',
  );
});

test('a text that is too long is refused', async () => {
  expect(await reasonFor('a.txt', new Uint8Array(2_000_001).fill(97))).toMatch(
    /2000000 characters/,
  );
});

test('what is nested without end is read or refused', async () => {
  const deep = 800;
  const page = strToU8(`<!doctype html>${'<div>'.repeat(deep)}Hello.`);
  expect(await reasonFor('a.html', page)).toMatch(/^(?:read as html|Expected)/);
  const wrapped = `${'<w:ins>'.repeat(deep)}${p('Hello.')}${'</w:ins>'.repeat(deep)}`;
  expect(await reasonFor('a.docx', wordFile(wrapped))).toMatch(/^(?:read as docx|Expected)/);
});

test('names that objects have by nature are names like any other', async () => {
  const bytes = zipSync(
    Object.fromEntries([
      ['word/__proto__', strToU8('x')],
      ['constructor', strToU8('x')],
      [
        'word/document.xml',
        strToU8(
          `${document}<w:body><w:__proto__/><w:p><w:r><w:toString/><w:t>So.</w:t></w:r></w:p></w:body></w:document>`,
        ),
      ],
    ]),
  );
  expect(await reasonFor('a.docx', bytes)).toBe('read as docx');
});

test('whatever comes is read or refused in words', async () => {
  const whole = wordFile(p('Hello there, this is a paragraph.'));
  const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const bytes = Uint8Array.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(await reasonFor('a.docx', bytes)).not.toMatch(/^threw/);
    }),
    { numRuns: 60 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
      expect(await reasonFor('a', bytes)).not.toMatch(/^threw/);
    }),
  );
});
