import { expect, test } from 'vitest';

import { blocks } from '../../lib/text/blocks.ts';

const cut = (text: string): string[] =>
  blocks(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one\n\ntwo', ['one', 'two']],
  ['Dear Ann\nThank you.\n', ['Dear Ann', 'Thank you.']],
  ['- first\n- second', ['- first', '- second']],
  [
    'a line that is long enough to have been wrapped by a mail program\nand goes on.',
    ['a line that is long enough to have been wrapped by a mail program\nand goes on.'],
  ],
  [
    'a line that is long enough to have been wrapped but ends in a stop.\nNext.',
    ['a line that is long enough to have been wrapped but ends in a stop.', 'Next.'],
  ],
  ['  \n \u00a0\n', []],
  ['x\r\ny', ['x', 'y']],
])('%j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});
