// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { richTextEditor } from '../../lib/editors/rich-text.ts';
import { pieceReader } from '../../lib/editors/piece.ts';
import { textMap } from '../../lib/editors/text-map.ts';

const pieces = ['one ', 'two', '\u00A0', 'La\u200Bbour', '  '];
const blocks = [
  '<p>Three <b>four</b></p>',
  '<div><br></div>',
  '<ul><li>5</li><li>6</li></ul>',
  'x',
  'y<br>',
];

/** What a writer or a page may do to the editor, at a place chosen by chance. */
const edit = fc.record({
  what: fc.constantFrom('type', 'write', 'add', 'remove', 'hide', 'lock', 'wrap'),
  where: fc.nat(),
  which: fc.nat(),
});

type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

function perform(editor: HTMLElement, { what, where, which }: Edit): void {
  const nodes = [...editor.querySelectorAll<HTMLElement>('*')];
  const at = nodes[where % nodes.length] ?? editor;
  // an editor that is taken away has no draft
  if (at === editor && what !== 'type') return;
  const block = document.createElement('div');
  if (what === 'type') at.append(pieces[which % pieces.length] ?? '');
  if (what === 'write' && at.firstChild instanceof Text) at.firstChild.insertData(0, 'so ');
  if (what === 'add') at.insertAdjacentHTML('beforebegin', blocks[which % blocks.length] ?? '');
  if (what === 'remove') at.remove();
  if (what === 'hide') at.hidden = !at.hidden;
  if (what === 'lock') at.contentEditable = which % 2 ? 'false' : 'true';
  if (what === 'wrap') {
    at.replaceWith(block);
    block.append(at);
  }
}

test('a draft that is read block by block is the draft that is read whole', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      document.body.innerHTML = `<div contenteditable="true">${blocks.join('')}</div>`;
      const element = document.querySelector<HTMLElement>('div')!;
      const { read, watch, place } = richTextEditor(element);
      const life = new AbortController();
      watch(() => {}, life.signal);
      read();
      for (const one of edits) {
        perform(element, one);
        const { text } = read();
        expect(text).toBe(textMap(element).text);
        for (const { 0: word, index } of text.matchAll(/[^\s\uFFFC]+/g)) {
          const at = place({ start: index, end: index + word.length });
          const words = at && 'ranges' in at ? at.ranges.map(String).join('') : undefined;
          expect(words?.replaceAll('\u200B', '')).toBe(word);
        }
      }
      life.abort();
    }),
  );
});

test('lines that are read one by one are the lines that are read in one go', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      document.body.innerHTML = `<div contenteditable="true">${blocks.join('')}</div>`;
      const element = document.querySelector<HTMLElement>('div')!;
      for (const one of edits) perform(element, one);
      const { read, around } = pieceReader(element, '');
      expect(textMap(element).text).toBe(read([...element.childNodes], around).text);
    }),
  );
});

test('a change that is read before anyone heard of it is told of all the same', () => {
  document.body.innerHTML = '<div contenteditable="true"><p>one</p></div>';
  const element = document.querySelector<HTMLElement>('div')!;
  const { read, watch } = richTextEditor(element);
  let told = 0;
  watch(() => (told += 1), new AbortController().signal);
  element.querySelector('p')!.append(' two');
  expect(read().text).toBe('one two');
  expect(told).toBe(1);
});
