import { describe, expect, test } from 'vitest';

import { createChecker } from '../lib/lint/checker.ts';
import { asDraft, miniatureOf } from '../lib/lint/example.ts';
import { excepted } from '../lib/lint/proofs.ts';
import type { Protocol } from '../lib/lint/protocol.ts';
import { type Example, familyOf, type Rule } from '../lib/lint/rule.ts';
import { families } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { protocols } from '../rules/protocols/index.ts';

const everywhere = families.map(({ id }) => id);
const list: readonly Rule[] = rules;

function marked(rule: Rule, example: Example, inForce: readonly Protocol[] = protocols): string {
  const { draft, situation } = miniatureOf(rule, example);
  const checker = createChecker([rule], inForce, { models: everywhere });
  return checker
    .lint(draft, situation)
    .toReversed()
    .reduce(
      (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
      draft.text,
    );
}

test('every rule is named after its family and file', () => {
  const ids = list.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id } of list) expect(everywhere).toContain(familyOf(id));
});

describe.each(list.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.flags.map((example) => [asDraft(example).text, example] as const))(
    'flags %s',
    (text, example) => {
      expect(text).toMatch(/\[.+\]/s);
      expect(marked(rule, example)).toBe(text);
    },
  );

  test.each(rule.passes.map((example) => [asDraft(example).text, example] as const))(
    'passes %s',
    (text, example) => {
      expect(text).not.toMatch(/[[\]]/);
      expect(marked(rule, example)).toBe(text);
    },
  );

  test.each(
    rule.passes
      .map(asDraft)
      .flatMap((mini) => (mini.excuse === undefined ? [] : [[mini.excuse, mini] as const])),
  )('by %s alone, and not without it, passes $text', (excuse, mini) => {
    const excepting = (...refs: readonly string[]) => protocols.map((each) => excepted(each, refs));
    expect(marked(rule, mini, excepting(excuse))).toBe(mini.text);
    expect(marked(rule, mini, excepting())).not.toBe(mini.text);
  });

  test('has examples of both kinds', () => {
    expect(rule.flags.length).toBeGreaterThan(0);
    expect(rule.passes.length).toBeGreaterThan(0);
  });
});

/** Every rewording that a rule offers for its own flags, with what the rule says of the draft once it is in place. */
const rewordings = list.flatMap((rule) =>
  rule.flags.flatMap((example) => {
    const { draft, situation } = miniatureOf(rule, example);
    const lint = (text: string) =>
      createChecker([rule], protocols, { models: everywhere }).lint({ ...draft, text }, situation);
    const found = lint(draft.text);
    return found.flatMap(({ start, end, suggestion }) => {
      if (suggestion === undefined) return [];
      const text = `${draft.text.slice(0, start)}${suggestion}${draft.text.slice(end)}`;
      return [{ rule, situation, suggestion, text, before: found.length, after: lint(text) }];
    });
  }),
);

test.each(rewordings)(
  '$rule.id falls silent where its own rewording stands: $text',
  ({ before, after }) => {
    expect(after).toHaveLength(before - 1);
  },
);

test('a title keeps its capitals and its number', () => {
  const titles = rewordings.filter(({ rule }) => rule.id === 'decision-attribution/title');
  expect(titles.map(({ text }) => text)).toEqual([
    'The Lead Member for Leisure, Councillor Ellis, opened the new pool.',
    'I have copied this to the lead member for information.',
    'Lead members meet on the first Monday of the month.',
    'As lead member I see the figures every month.',
  ]);
});

const all = createChecker(list, protocols, { models: everywhere });

test('what a rule offers passes every rule', () => {
  const said = rewordings.flatMap(({ situation, suggestion, text }) =>
    all
      .lint({ text, subject: '', recipients: [] }, situation)
      .filter(({ start, end }) => text.slice(start, end).includes(suggestion))
      .map(({ rule }) => `${rule}: ${text}`),
  );
  expect(said).toEqual([]);
});

test('the words on the cards pass every rule', () => {
  const said = list.flatMap((rule) =>
    [rule.message, rule.why, rule.advice].flatMap((text) =>
      (['officer', 'member', 'communications'] as const).flatMap((role) =>
        all
          .lint(
            { text, subject: '', recipients: [] },
            miniatureOf(rule, { text, role, audience: ['public'], kind: 'web-page' }).situation,
          )
          .map((finding) => `${rule.id}: ${finding.rule} in ${text}`),
      ),
    ),
  );
  expect(said).toEqual([]);
});

const hostile = [
  '',
  ' \n\t\n',
  '🙂🙂🙂',
  '\u202e\u202dabc\u200f',
  'a'.repeat(10_000),
  '"'.repeat(500),
  '(('.repeat(300),
  '\u0000\u0003\ufffc',
  'The officers '.repeat(800),
  '> \n> \n'.repeat(50),
];

test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 24)), text] as const))(
  'no rule throws, or speaks, on %s',
  (_, text) => {
    for (const rule of list)
      expect(
        createChecker([rule], protocols, { models: everywhere }).lint(
          { text, subject: '', recipients: [] },
          miniatureOf(rule, text).situation,
        ),
      ).toEqual([]);
  },
);
