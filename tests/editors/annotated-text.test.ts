import { expect, test } from 'vitest';

import { annotatedText } from '../../lib/editors/hosts/annotated-text.ts';

const docs = (annotated: unknown) => ({
  _docs_annotate_getAnnotatedText: async () => annotated,
});

test('text and caret are read, and no selection is ever set', async () => {
  const set: unknown[] = [];
  const page = docs({
    getText: () => '\u0003Dear Amara\n',
    getSelection: () => [{ start: 2, end: 5 }],
    setSelection: (...at: unknown[]) => set.push(at),
  });
  expect(await annotatedText(page, 'own')).toEqual({ text: '\u0003Dear Amara\n', caret: 5 });
  expect(set).toEqual([]);
});

test.each<[string, object]>([
  ['it does not annotate', {}],
  ['it answers with nothing', docs(null)],
  ['its text is none', docs({ getText: () => 7 })],
])('a page tells nothing where %s', async (_, page) => {
  expect(await annotatedText(page, 'own')).toBeUndefined();
});

test('a text without a selection is a text', async () => {
  expect(await annotatedText(docs({ getText: () => 'x' }), 'own')).toEqual({ text: 'x' });
});
