import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { ruleBookText } from '../bin/rule-book.ts';
import type { Protocol } from '../lib/lint/protocol.ts';
import type { Rule } from '../lib/lint/rule.ts';
import { ruleBook } from '../lib/lint/rule-book.ts';

test('RULES.md is what the rules and protocols say', () => {
  const kept = readFileSync(join(import.meta.dirname, '../RULES.md'), 'utf8');
  expect(kept === ruleBookText(), 'RULES.md is out of date; renew it: npm run rule-book').toBe(
    true,
  );
});

const words = { severity: 'warn', message: 'M.', why: 'W.', advice: 'A.', detect: [] } as const;
const rules: readonly Rule[] = [
  {
    id: 'respect/insult',
    ...words,
    roles: ['member'],
    flags: [{ text: 'You are [a fool], Sam.', audience: ['officer'], protocol: 'paper' }],
    passes: ['You are right.', { text: 'He said you were a fool.', excuse: '2' }],
  },
  { id: 'respect/threat', ...words, flags: ['[Or else].'], passes: ['Or tea.'] },
  { id: 'relationships/gift', ...words, flags: ['[A watch].'], passes: ['A minute.'] },
];
const clause = { heading: 'H', title: 'T', summary: 'S.', binds: ['member'] } as const;
const paper: Protocol = {
  id: 'paper',
  title: 'Paper protocol',
  status: { council: 'Paper', version: '1', state: 'adopted' },
  clauses: [
    {
      ...clause,
      ref: '1',
      displayRef: 'para 1',
      supports: [
        { rule: 'relationships', as: 'background' },
        { rule: 'respect', as: 'rule', audience: ['officer'] },
        { rule: 'respect/threat', as: 'rule' },
      ],
    },
    {
      ...clause,
      ref: '2',
      displayRef: 'para 2',
      supports: [{ rule: 'respect/insult', as: 'exception' }],
    },
    { ...clause, ref: '3', displayRef: 'para 3', supports: [], unchecked: 'It is a heading.' },
  ],
};
const law: Protocol = {
  ...paper,
  id: 'law',
  kind: 'law',
  clauses: [
    {
      ...clause,
      ref: 's. 1',
      displayRef: 'section 1',
      supports: [{ rule: 'respect/threat', as: 'rule' }],
    },
  ],
};
const families = ['respect', 'relationships'].map((id) => ({ id, title: id, definition: 'D.' }));
const book = ruleBook({ families, rules, protocols: [law, paper] });

test('a clause names its rules by part and family, a whole family as such, and the law comes last', () => {
  expect(book.protocols.map(({ id }) => id)).toEqual(['paper', 'law']);
  expect(book.protocols[0]?.clauses.map(({ rules }) => rules)).toEqual([
    [
      { as: 'rule', family: 'respect', rules: ['respect/insult', 'respect/threat'], all: true },
      { as: 'background', family: 'relationships', rules: ['relationships/gift'], all: true },
    ],
    [{ as: 'exception', family: 'respect', rules: ['respect/insult'], all: false }],
    [],
  ]);
  expect(book.protocols[0]?.clauses[2]?.unchecked).toBe('It is a heading.');
});

test('a rule names its clauses by part, and the law as law', () => {
  const [insult, threat] = book.families[0]?.rules ?? [];
  expect(insult?.clauses).toEqual([
    { protocol: 'paper', ref: '1', displayRef: 'para 1', as: 'rule' },
    { protocol: 'paper', ref: '2', displayRef: 'para 2', as: 'exception' },
  ]);
  expect(threat?.clauses.map(({ protocol, as }) => `${protocol} ${as}`)).toEqual([
    'paper rule',
    'law law',
  ]);
});

test('an example is cut where words are marked, and keeps what it says of itself', () => {
  const [insult] = book.families[0]?.rules ?? [];
  expect(insult?.flags).toEqual([
    {
      pieces: [
        { text: 'You are ', marked: false },
        { text: 'a fool', marked: true },
        { text: ', Sam.', marked: false },
      ],
      audience: ['officer'],
      protocol: 'paper',
    },
  ]);
  expect(insult?.passes.map(({ excuse }) => excuse)).toEqual([undefined, '2']);
});

test('the book is plain data: it survives the way to a page', () => {
  expect(JSON.parse(JSON.stringify(book))).toEqual(book);
});
