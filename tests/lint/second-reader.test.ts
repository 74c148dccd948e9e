import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import { type SecondReader, withRemarks } from '../../lib/lint/second-reader.ts';
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
const remark = { rule: 'officer-criticism/effort', evidence: 'a hint', start: 35, end: 71 };
const council = { checker, draft, situation };

/** Reads what nobody put into a pattern. */
const reader: SecondReader = async ({ text }) => [
  { ...remark, start: text.indexOf('The clerk'), end: text.length },
];

test('what a second reader notices is cited like a finding of the rules', async () => {
  const remarks = await reader(draft, situation, new AbortController().signal);
  const all = withRemarks(own, remarks, council);
  expect(all).toHaveLength(own.length + 1);
  expect(all.at(-1)).toMatchObject({
    rule: 'officer-criticism/effort',
    family: 'officer-criticism',
    citations: [
      { protocol: 'west-sussex-2020', ref: '4', role: 'rule' },
      { protocol: 'west-sussex-2020', ref: '48', role: 'route' },
    ],
    evidence: ['a hint'],
  });
});

test('it adds nothing where the family has spoken, or no clause binds the author', () => {
  expect(withRemarks(own, [{ ...remark, start: 4, end: 33 }], council)).toEqual(own);
  const colleague = { ...situation, author: { ...situation.author, role: 'officer' as const } };
  const there = { ...council, situation: colleague };
  const promise = { ...remark, rule: 'premature-commitment/assurance' };
  expect(withRemarks([], [promise], there)).toEqual([]);
});

test('a remark that makes no sense is refused', () => {
  expect(() =>
    withRemarks(own, [{ ...remark, rule: 'officer-criticism/nothing' }], council),
  ).toThrow(/expected a rule, got "officer-criticism\/nothing"/);
  expect(() => withRemarks(own, [{ ...remark, end: 700 }], council)).toThrow(
    /expected a span within the 71 units/,
  );
});
