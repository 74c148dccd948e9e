import { expect, test } from 'vitest';

import { addresses } from '../../lib/editors/addresses.ts';

const of = (name: string, address: string) => ({ name, address });

test.each([
  ['', []],
  [' , ; ', []],
  ['ann@council.example', [of('', 'ann@council.example')]],
  ['ann@council.example,', [of('', 'ann@council.example')]],
  ['Ann Example <ann@council.example>', [of('Ann Example', 'ann@council.example')]],
  [
    '"Example, Ann" <ann@council.example>, bob@paper.example',
    [of('Example, Ann', 'ann@council.example'), of('', 'bob@paper.example')],
  ],
  ['"Ann \\"Annie\\" E" <ann@council.example>', [of('Ann "Annie" E', 'ann@council.example')]],
  [
    'ann@council.example; bob@paper.example',
    [of('', 'ann@council.example'), of('', 'bob@paper.example')],
  ],
  ['<ann@council.example>', [of('', 'ann@council.example')]],
  ['Ann Exam', [of('Ann Exam', '')]],
  ['"unclosed, bob@paper.example', [of('"unclosed', ''), of('', 'bob@paper.example')]],
])('%s', (value, people) => {
  expect(addresses(value)).toEqual(people);
});
