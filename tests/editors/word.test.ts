// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { wordModelText } from '../../lib/editors/hosts/word-model.ts';
import { renderedParagraphs } from '../../lib/editors/hosts/word-paragraphs.ts';

const wordOf = (body: object) => ({
  WordEditor: { Extension: { AutomationUtility: { getDocument: () => ({ body }) } } },
});

const chain = (texts: readonly unknown[], at = 0): object | null =>
  at < texts.length ? { text: texts[at], getNext: () => chain(texts, at + 1) } : null;

test.each<[string, object, string | undefined]>([
  [
    'paragraph by paragraph',
    wordOf({ paragraphs: { getFirst: () => chain(['One\r', 'Two', '']) } }),
    'One\nTwo\n',
  ],
  ['as one text where there are no paragraphs', wordOf({ text: 'One\rTwo' }), 'One\rTwo'],
  [
    'nothing where a paragraph has no text',
    wordOf({ paragraphs: { getFirst: () => chain(['One', 2]) } }),
    undefined,
  ],
  ['nothing of another Word', { WordEditor: { Extension: {} } }, undefined],
  ['nothing where there is no Word', {}, undefined],
])('the model is read %s', async (_, view, text) => {
  expect(await wordModelText(view)).toBe(text);
});

test('rendered paragraphs: runs and tabs, without bullets, ends, heads and zero-width characters', () => {
  document.body.innerHTML =
    '<div class="Header"><p class="Paragraph">Head</p></div>' +
    '<p class="Paragraph"><span class="ListMarker">1.</span><span class="TextRun">The cl\u200Berk</span>' +
    '<span class="TabRun">\u00A0</span><span class="TextRun">is\u00A0here</span><span class="EOP">\u00A0</span></p>' +
    '<div class="InactiveBoxRendering"><p class="Paragraph">Old</p></div>';
  const [paragraph, ...others] = renderedParagraphs(document.body);
  expect(others).toEqual([]);
  expect(paragraph?.text).toBe('The clerk\tis here');
  for (const { start, end, node, offset } of paragraph?.segments ?? [])
    expect(node.data.slice(offset, offset + end - start).replace('\u00A0', ' ')).toBe(
      paragraph?.text.slice(start, end),
    );
});
