import { expect, test } from 'vitest';

import { names } from '../../lib/text/names.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { measure } from '../bench/names.ts';

function found(text: string): string[] {
  const tokens = tokenize(text);
  return sentences(tokens)
    .flatMap(({ from, to }) => names({ tokens, from, to, at: () => undefined }))
    .map(({ first, end }) => text.slice(tokens.starts[first], tokens.ends[end - 1]));
}

test('names are found whatever their origin, none more than five points behind another', () => {
  const { recall } = measure();
  const shares = [...recall.values()];
  expect(shares.length).toBeGreaterThanOrEqual(12);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(95);
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(5);
});

test('places, bodies, projects and posts are seldom taken for people', () => {
  expect(measure().falseRate).toBeLessThanOrEqual(3);
});

test.each([
  ['Yesterday Chidi Okafor rang.', ['Chidi Okafor']],
  ['Will Green is here, and will Green Lane be closed?', ['Will Green']],
  ['Ask Mrs Ní Dhónaill or Cllr Obi.', ['Ní Dhónaill', 'Obi']],
  [
    'Dafydd ap Gwilym met Pieter van der Berg and Omar El-Sayed.',
    ['Dafydd ap Gwilym', 'Pieter van der Berg', 'Omar El-Sayed'],
  ],
  ['WOJCIK, Halina, 02/06/1948', ['WOJCIK, Halina']],
  ['Helen Abara’s report on Beacon Hill', ['Helen Abara']],
  ['The Local Plan goes to Full Council in Wold Farthing.', []],
  ['Kind Regards', []],
] as const)('%s', (text, wanted) => {
  expect(found(text)).toEqual(wanted);
});
