import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import type { Situation } from '../../lib/lint/situation.ts';
import { rules } from '../../rules/index.ts';
import { protocols } from '../../rules/protocols/index.ts';

const checker = createChecker(
  rules.filter(({ id }) => id.startsWith('officer-criticism/')),
  protocols,
);
const situation: Situation = {
  protocol: 'west-sussex-2020',
  author: { role: 'member', post: '', name: 'Ada Example', traits: [] },
  kind: 'email',
  audience: ['press'],
  date: '2026-04-14',
  directory: [],
  decisions: [],
  elections: [],
};

const own = 'The planning officer is lazy.';
const theirs = 'The planning officer is useless.';
const intro = 'On 2026-11-16 09:12, Carla Whitmore wrote:';

test.each([
  ['above a quoted message', `${own}\n\n${intro}\n> ${theirs}`, ['lazy']],
  ['below one whose lines are marked', `${intro}\n> Hello,\n> \n> ${theirs}\n\n${own}`, ['lazy']],
  ['between its lines', `${intro}\n> ${theirs}\n${own}\n> ${theirs}\n${own}`, ['lazy', 'lazy']],
  ['below one that quotes another', `${intro}\n> ${intro}\n>> ${theirs}\n\n${own}`, ['lazy']],
  ['nowhere when its lines are not marked', `${intro}\n\n${theirs}\n\n${theirs}`, []],
  ['nowhere in a forwarded one', `-------- Original Message --------\n${theirs}`, []],
])('own words stand %s', (_, text, words) => {
  const found = checker.lint({ text, subject: '', recipients: [] }, situation);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
