import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import { factsOf } from '../../lib/lint/facts.ts';
import { judged } from '../../lib/lint/judged.ts';
import { type Opinion, remarks, type SecondReader } from '../../lib/lint/second-reader.ts';
import type { Situation } from '../../lib/lint/situation.ts';
import { rules } from '../../rules/index.ts';
import { protocols } from '../../rules/protocols/index.ts';

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
const draft = {
  text: 'The highways officers are useless. The clerk has a garden and two cats.',
  subject: '',
  recipients: [],
};
const checker = createChecker(rules, protocols);
const own = checker.lint(draft, situation);
const [first] = own;

/** Reads what nobody put into a pattern: the same odds for every family, sentence by sentence. */
const readerOf = (odds: readonly number[], heard: readonly string[] = []): SecondReader => ({
  read: async (_, sentences) =>
    sentences.map(({ start, end }, index): Opinion => {
      const here = odds[index] ?? -9;
      return { start, end, odds: (family) => (family === 'officer-criticism' ? here : -9) };
    }),
  isHeardOn: (rule) => heard.includes(rule),
  stands: (_, here) => here('officer-criticism') > 0,
  least: () => 1,
  speakers: (family) => [`${family}/nothing`, `${family}/effort`],
});
const all = (reader: SecondReader, where = situation) => judged({ checker, reader }, draft, where);

test('what a second reader notices is cited like a finding of the rules, as advice', async () => {
  const found = await all(readerOf([-5, 2]));
  expect(found).toHaveLength(own.length + 1);
  expect(found.at(-1)).toMatchObject({
    rule: 'officer-criticism/effort',
    family: 'officer-criticism',
    severity: 'advise',
    isRemark: true,
    start: 35,
    citations: [
      { protocol: 'west-sussex-2020', ref: '4', role: 'rule' },
      { protocol: 'west-sussex-2020', ref: '48', role: 'route' },
    ],
  });
});

test('it adds nothing where it is unsure, the family has spoken, or no clause binds the author', async () => {
  expect(await all(readerOf([-5, 0.9]))).toEqual(own);
  expect(await all(readerOf([5, -5]))).toEqual(own);
  const colleague = { ...situation, author: { ...situation.author, role: 'officer' as const } };
  const active = checker.active(factsOf(draft, colleague));
  const odds = (family: string) => (family === 'premature-commitment' ? 5 : -9);
  const reader = { ...readerOf([]), speakers: () => ['premature-commitment/assurance'] };
  expect(remarks([], [{ start: 0, end: 10, odds }], reader, active)).toEqual([]);
  const bound = checker.active(factsOf(draft, situation));
  expect(remarks([], [{ start: 0, end: 10, odds }], reader, bound)).toHaveLength(1);
});

test('it is heard on rules that often err, and on no others', async () => {
  expect(first).toBeDefined();
  const rule = first?.rule ?? '';
  expect(await all(readerOf([-3, -3], [rule]))).toEqual(own.filter((each) => each.rule !== rule));
  expect(await all(readerOf([3, -3], [rule]))).toEqual(own);
  expect(await all(readerOf([-3, -3]))).toEqual(own);
});

test('a reader that stopped early is heard on what it read', async () => {
  const reader = readerOf([-3, 3], [first?.rule ?? '']);
  const early: SecondReader = { ...reader, read: async () => [] };
  expect(await all(early)).toEqual(own);
});
