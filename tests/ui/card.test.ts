// @vitest-environment jsdom
import { expect, test } from 'vitest';

import type { CitedClause, ShownFinding } from '../../lib/engine/messages.ts';
import type { Item } from '../../lib/engine/verdict.ts';
import { cardOf } from '../../lib/ui/card.ts';
import { listOf } from '../../lib/ui/list.ts';
import { suggested } from '../../lib/ui/keys.ts';

const clause: CitedClause = {
  protocol: 'example-2026',
  protocolTitle: 'Protocol of Example Council',
  ref: '3',
  displayRef: 'para 3',
  title: 'Courtesy',
  summary: 'Members and officers are courteous.',
  role: 'rule',
};
const shown: ShownFinding = {
  finding: {
    rule: 'respect/insult',
    family: 'respect',
    severity: 'stop',
    start: 4,
    end: 10,
    citations: [],
    evidence: ['about “the clerk”'],
    suggestion: 'I do not agree.',
  },
  severity: 'stop',
  message: 'These words insult a person.',
  why: 'An insult ends the conversation.',
  advice: 'Say what you disagree with.',
  clauses: [clause],
  because: 'You write as an officer; readers: the press, because of desk@paper.example.',
};
const actions = { ignore: () => {}, turnOff: () => {}, step: () => {}, close: () => {} };

function card(changes: Partial<ShownFinding> = {}, total = 1) {
  const item: Item = { id: '1', start: 4, end: 10, shown: { ...shown, ...changes } };
  const content = cardOf({ item, words: 'a fool', index: 0, total }, actions);
  document.body.replaceChildren(...content.nodes);
  return content;
}
const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
const buttons = () =>
  [...document.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent);
const textOf = (ids: string) =>
  ids
    .split(' ')
    .map((id) => text(`#${id}`))
    .join(' | ');

test('offers no way to turn a rule off where the organisation has settled which are', () => {
  const item: Item = { id: '1', start: 4, end: 10, shown: { ...shown, settled: true } };
  const { turnOff: _, ...others } = actions;
  const { nodes } = cardOf({ item, words: 'a fool', index: 0, total: 1 }, others);
  document.body.replaceChildren(...nodes);
  expect(buttons()).not.toContain('Turn this rule off');
  expect(text('footer')).toContain('Your organisation decides which rules are on.');
});

test('is named by severity, words and message, and described by the rest', () => {
  const { labelledBy, describedBy } = card();
  expect(textOf(labelledBy)).toBe('Stop | “a fool” | These words insult a person.');
  expect(textOf(describedBy)).toContain('An insult ends the conversation.');
  expect(textOf(describedBy)).toContain('Say what you disagree with.');
  expect(textOf(describedBy)).toContain('para 3');
});

test('offers what can be done, each by a button with a name', () => {
  card({}, 3);
  expect(buttons()).toEqual([
    'Previous finding',
    'Next finding',
    'Close',
    'Copy this wording',
    'Ignore this one',
    'Turn this rule off',
  ]);
  expect(text('.count')).toBe('1 of 3');
});

test('offers to put the wording in place where the editor holds with it', () => {
  const used: string[] = [];
  const item: Item = { id: '1', start: 4, end: 10, shown };
  const { nodes } = cardOf(
    { item, words: 'a fool', index: 0, total: 1 },
    { ...actions, use: (words) => used.push(words) },
  );
  document.body.replaceChildren(...nodes);
  const [use] = document.querySelectorAll<HTMLElement>('.suggestion button');
  expect(use?.textContent).toBe('Use this wording');
  use?.click();
  expect(used).toEqual(['I do not agree.']);
});

test('offers no wording where there is none, and no way on where there is no other finding', () => {
  const { suggestion: _, ...finding } = shown.finding;
  card({ finding });
  expect(buttons()).toEqual(['Close', 'Ignore this one', 'Turn this rule off']);
});

test('says why this draft, and what decided', () => {
  card();
  expect(text('.because')).toContain('the press, because of desk@paper.example');
  expect(text('.because')).toContain('What decided: about “the clerk”.');
});

test.each([
  [[clause], 'The clause it engages'],
  [[clause, { ...clause, ref: '4' }], 'The clauses it engages'],
  [[{ ...clause, role: 'law' as const }], 'The law it engages'],
  [[{ ...clause, role: 'model' as const }], 'What another council says'],
])('what is cited is called what it is: %#', (clauses, title) => {
  card({ clauses });
  expect(text('#clauses .over')).toBe(title);
});

test('law and other councils’ clauses are marked as such', () => {
  card({
    clauses: [
      { ...clause, role: 'law' as const },
      { ...clause, role: 'model' },
    ],
  });
  expect([...document.querySelectorAll('.tag')].map((tag) => tag.textContent)).toEqual([
    'Law',
    'Another council’s: advice only',
  ]);
});

test('a draft protocol is called one, with the whole story on demand', () => {
  card({
    clauses: [{ ...clause, protocolState: 'draft', protocolNote: 'Draft. Before the committee.' }],
  });
  expect(text('.standing summary')).toBe('Draft');
  expect(text('.standing p')).toBe('Draft. Before the committee.');
});

test('a route stands apart from what is engaged', () => {
  card({ clauses: [clause, { ...clause, displayRef: 'para 48', role: 'route' }] });
  expect(text('#clauses')).not.toContain('para 48');
  expect(text('#routes')).toContain('para 48');
});

test('words of a draft never become markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  card({
    message: evil,
    advice: evil,
    because: evil,
    finding: { ...shown.finding, suggestion: evil, evidence: [evil] },
  });
  expect(document.querySelector('img, script')).toBeNull();
  expect(text('#message')).toBe(evil);
});

test('the list names every finding with its words, and says what an empty one means', () => {
  const item: Item = { id: '1', start: 4, end: 10, shown };
  const list = (items: readonly Item[], state: 'checked' | 'unset' = 'checked') =>
    document.body.replaceChildren(
      ...listOf({ state, text: 'He: a fool', items }, suggested, {
        choose: () => {},
        settings: () => {},
        panel: () => {},
        close: () => {},
      }).nodes,
    );
  list([item, { ...item, id: '2' }]);
  expect(text('#title')).toBe('2 findings in this draft');
  expect(text('.row')).toBe('Stop“a fool”These words insult a person.');
  list([]);
  expect(text('#standing')).toContain('Nothing in this draft engages the protocol');
  list([], 'unset');
  expect(text('#title')).toBe('Not set up');
  expect(buttons()).toEqual(['Close', 'Open settings']);
});
