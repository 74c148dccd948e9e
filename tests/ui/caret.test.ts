// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { isCaretBefore, rememberCaret } from '../../lib/ui/caret.ts';
import { element } from '../../lib/ui/element.ts';

const elsewhere = () => {
  const button = element('button');
  document.body.append(button);
  button.focus();
};

test('in a field the selection comes back, with its direction', () => {
  const field = element('textarea');
  field.value = 'There was marmalade.';
  document.body.replaceChildren(field);
  field.focus();
  field.setSelectionRange(3, 9, 'backward');
  const restore = rememberCaret(field);
  elsewhere();
  field.setSelectionRange(0, 0);
  restore();
  expect(document.activeElement).toBe(field);
  expect([field.selectionStart, field.selectionEnd, field.selectionDirection]).toEqual([
    3,
    9,
    'backward',
  ]);
});

test('in editable text anchor and focus come back', () => {
  const editor = element('div', { contenteditable: 'true', tabindex: '0' }, 'There was marmalade.');
  document.body.replaceChildren(editor);
  const [words] = editor.childNodes;
  if (!words) throw new Error('expected words');
  editor.focus();
  getSelection()?.setBaseAndExtent(words, 9, words, 3);
  const restore = rememberCaret(editor);
  elsewhere();
  getSelection()?.collapse(document.body, 0);
  restore();
  expect(document.activeElement).toBe(editor);
  const { anchorNode, anchorOffset, focusOffset } = getSelection() ?? {};
  expect([anchorNode, anchorOffset, focusOffset]).toEqual([words, 9, 3]);
});

test('an editor that is gone is left in peace', () => {
  const field = element('textarea');
  document.body.replaceChildren(field);
  field.focus();
  const restore = rememberCaret(field);
  field.remove();
  restore();
  expect(document.activeElement).toBe(document.body);
});

test('tells which words lie ahead of the caret', () => {
  const field = element('textarea');
  field.value = 'one two three';
  field.setSelectionRange(5, 5);
  expect(isCaretBefore({ element: field }, { end: 3 })).toBe(false);
  expect(isCaretBefore({ element: field }, { end: 7 })).toBe(true);

  const editor = element('div', {}, 'one two three');
  document.body.replaceChildren(editor);
  const [words] = editor.childNodes;
  if (!words) throw new Error('expected words');
  const range = (start: number, end: number) => {
    const made = document.createRange();
    made.setStart(words, start);
    made.setEnd(words, end);
    return { ranges: [made] };
  };
  getSelection()?.collapse(words, 5);
  expect(isCaretBefore({ element: editor }, { end: 3 }, range(0, 3))).toBe(false);
  expect(isCaretBefore({ element: editor }, { end: 7 }, range(4, 7))).toBe(true);
  expect(isCaretBefore({ element: editor }, { end: 7 })).toBeUndefined();
});

test('a page that paints its caret says where it is', () => {
  const editor = { element: document.createElement('div'), caret: () => 5 };
  expect(isCaretBefore(editor, { end: 3 })).toBe(false);
  expect(isCaretBefore(editor, { end: 7 })).toBe(true);
});
