// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { rangeOver } from '../../lib/editors/segments.ts';
import { textMap } from '../../lib/editors/text-map.ts';
import type { Span } from '../../lib/text/span.ts';

/** An object that is no text. */
const o = '\uFFFC';

const mapOf = (element: HTMLElement) => {
  const { text, stretches } = textMap(element);
  return { text, ranges: (span: Span) => stretches(span)?.map(rangeOver) };
};

const editable = (markup: string, style = ''): HTMLElement => {
  document.body.innerHTML = `<div id="editor" contenteditable="true" style="${style}">${markup}</div>`;
  return document.querySelector<HTMLElement>('#editor')!;
};

test.each([
  ['plain', 'We will', 'We will'],
  ['a block for each line', '<div>Dear Ann,</div><div>We will</div>', 'Dear Ann,\nWe will'],
  ['a first line without a block', 'Dear Ann,<div>We will</div>', 'Dear Ann,\nWe will'],
  ['an empty line', '<div>Ann,</div><div><br></div><div>We</div>', 'Ann,\n\nWe'],
  ['an empty first line', '<div><br></div><div>We</div>', '\nWe'],
  ['nested blocks', '<div><div><p>One</p></div></div><section><p>Two</p></section>', 'One\nTwo'],
  ['line breaks', 'One<br>Two<br><br>Four', 'One\nTwo\n\nFour'],
  ['a line break before the end of a block', '<p>One<br></p><p>Two</p>', 'One\nTwo'],
  ['lists', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ['table cells', '<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>', '1\n2'],
  ['markup inside a word', 'un<b>believ</b>able', 'unbelievable'],
  ['source code indented', '<p>\n  One\n  two\n</p>\n<p>Three</p>\n', 'One two \nThree'],
  ['space at the seam of two elements', 'one <b> two</b>', 'one two'],
  ['no-break space', 'one\u00A0two', 'one two'],
  ['zero-width characters', 'La\u200Bbour\uFEFF <i>\u2060gr\u00ADoup</i>', 'Labour group'],
  ['an image', 'see <img alt="x"> here', `see ${o} here`],
  ['a mention', 'ask <span contenteditable="false">@<b>ann</b></span> now', `ask ${o} now`],
  [
    'an editable cell of a widget',
    '<p>a</p><div contenteditable="false">frame<p contenteditable="true">cell</p>x</div><p>b</p>',
    `a\n${o}\ncell\n${o}\nb`,
  ],
  ['a hidden part', 'a <span style="display:none">secret</span> b', `a ${o} b`],
  ['an invisible part', 'a <span style="visibility:hidden">secret</span> b', `a ${o} b`],
  ['a hidden part without text', 'a<span style="display:none"> </span>b', 'ab'],
  ['scripts and styles', 'a<style>p{}</style><script>1</script>b', 'ab'],
  ['a rule', '<p>a</p><hr><p>b</p>', `a\n${o}\nb`],
])('%s', (_, markup, text) => {
  expect(textMap(editable(markup)).text).toBe(text);
});

test.each([
  ['pre-wrap', 'one  two\n three', 'one  two\n three'],
  ['pre-line', 'one  two\n three', 'one two\nthree'],
  ['normal', 'one  two\n three', 'one two three'],
])('white-space: %s', (value, markup, text) => {
  expect(textMap(editable(markup, `white-space: ${value}`)).text).toBe(text);
});

test('what the host quotes is one object on a line of its own', () => {
  const { text } = textMap(
    editable('<div>Yes.</div><div class="quote">On Monday<blockquote>Why?</blockquote></div>'),
    '.quote',
  );
  expect(text).toBe(`Yes.\n${o}`);
});

const draft = `
  <div>Dear&nbsp;Cllr <b>Am</b>ara\u200B  Okafor,</div><div><br></div>
  <p>We <i>will <u>app</u>rove</i> it<img>on 4&nbsp;May <span contenteditable="false">@bob</span>
  whatever   happens.<br>Yours</p><ul><li>  one </li><li>two</li></ul>`;

test('every word of the text is on the page, and the range of each begins and ends in it', () => {
  const { text, ranges } = mapOf(editable(draft));
  const words = [...text.matchAll(/[^\s\uFFFC]+/g)];
  expect(words.length).toBe(16);
  for (const { 0: word, index } of words) {
    const [range, ...more] = ranges({ start: index, end: index + word.length }) ?? [];
    expect(more).toEqual([]);
    expect(range?.toString().replace('\u200B', '')).toBe(word);
    expect(range?.startContainer.nodeValue?.slice(range.startOffset)[0]).toBe(word[0]);
    expect(range?.endContainer.nodeValue?.slice(0, range.endOffset).at(-1)).toBe(word.at(-1));
  }
});

test('a span over lines and objects has a range for each stretch of words', () => {
  const { text, ranges } = mapOf(editable(draft));
  const found = ranges({ start: text.indexOf('approve'), end: text.indexOf('Yours') + 5 });
  expect(found?.map(String)).toEqual([
    'approve it',
    'on 4\u00A0May ',
    '\n  whatever   happens.',
    'Yours',
  ]);
});

test('a span without a word of its own has no place', () => {
  const { ranges } = mapOf(editable('<p>a</p><p>b</p>'));
  expect(ranges({ start: 1, end: 2 })).toBeUndefined();
  expect(ranges({ start: 9, end: 12 })).toBeUndefined();
});

test('words that have changed or gone since have no place; the others keep theirs', () => {
  const editor = editable('<p>We will approve it.</p><p>We promise.</p>');
  const { text, ranges } = mapOf(editor);
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  editor.querySelector('p')!.firstChild!.textContent = 'We will refuse it!!';
  expect(ranges(span('approve'))).toBeUndefined();
  expect(ranges(span('We will'))?.map(String)).toEqual(['We will']);
  editor.querySelector('p')!.remove();
  expect(ranges(span('We will'))).toBeUndefined();
  expect(ranges(span('promise'))?.map(String)).toEqual(['promise']);
});

test('a live range stays on its word while the words before it are edited', () => {
  const editor = editable('<p>We will approve it.</p>');
  const [range] = mapOf(editor).ranges({ start: 8, end: 15 }) ?? [];
  if (range?.startContainer instanceof Text) range.startContainer.insertData(3, 'really ');
  expect(range?.toString()).toBe('approve');
});
