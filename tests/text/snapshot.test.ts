import { expect, test } from 'vitest';

import { allLabels, allWordSets } from '../../lib/text/pattern-code.ts';
import { allSets } from '../../lib/text/pattern-hooks.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { type Columns, pack, unpack } from '../../lib/text/snapshot.ts';
import { allWords } from '../../lib/text/vocabulary.ts';
import { lookUp } from '../../lib/text/word-map.ts';

wordings('(late|very late|never) again', 'the clerk _ (left|went) !(home)', '~pay <stranger> back');
wordings('a _3 (kettle|toaster) of (copper|tin|zinc)');

const snapshot = { words: allWords(), labels: allLabels(), code: allWordSets(), sets: allSets() };
const read = unpack(pack(snapshot));

const found = (map: Int32Array): readonly number[] =>
  snapshot.words.map((_, id) => lookUp(map, 0, id));
const seen = ({ words, rowOf, ...columns }: Columns): unknown => ({
  ...columns,
  words: found(words),
  rowOf: found(rowOf),
});

test('a snapshot is read as it was packed', () => {
  expect(read.words).toEqual(snapshot.words);
  expect(read.labels).toEqual(snapshot.labels);
  expect(read.code).toEqual(snapshot.code);
  expect([...read.sets.keys()]).toEqual([...snapshot.sets.keys()]);
});

test.each([...snapshot.sets.keys()])('the hooks of %s stand where they stood', (key) => {
  const [was, is] = [snapshot.sets.get(key), read.sets.get(key)];
  expect(is && seen(is)).toEqual(was && seen(was));
});
