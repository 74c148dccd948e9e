import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

import { type Proof, proofsOf } from '../lib/lint/proofs.ts';
import type { Support } from '../lib/lint/protocol.ts';
import { ruleBook } from '../lib/lint/rule-book.ts';
import { families } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';

const strongestFirst: readonly Support[] = ['rule', 'exception', 'route', 'background'];

/** What two careful readers made of each clause: whether a draft can engage it, and its part for each family. */
const checkable = readFileSync(join(import.meta.dirname, 'coverage-checkable.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) =>
    z
      .strictObject({
        protocol: z.string(),
        ref: z.string(),
        checkable: z.enum(['text', 'context', 'reminder']),
        roles: z.record(z.string(), z.enum(['rule', 'exception', 'route', 'background'])),
      })
      .parse(JSON.parse(line)),
  )
  .map(({ roles, ...clause }) => {
    const parts = new Set(Object.values(roles));
    return {
      ...clause,
      families: Object.keys(roles),
      role: strongestFirst.find((part) => parts.has(part)),
    };
  });

const nameOf = ({ protocol, ref }: Pick<Proof, 'protocol' | 'ref'>): string => `${protocol} ${ref}`;

const proofs = Map.groupBy(proofsOf({ rules, protocols, law: nationalLaw }), nameOf);
const book = ruleBook({ families, rules, protocols });
const clauses = new Map(
  book.protocols.flatMap(({ id: protocol, clauses }) =>
    clauses.map((clause) => [nameOf({ protocol, ref: clause.ref }), clause]),
  ),
);

test('205 of the 291 clauses can be engaged by a draft, 176 of them as a rule', () => {
  expect(clauses.size).toBe(291);
  expect(checkable).toHaveLength(205);
  expect(checkable.filter(({ role }) => role === 'rule')).toHaveLength(176);
  expect(checkable.map(nameOf).filter((name) => !clauses.has(name))).toEqual([]);
});

test('each of them supports a rule in the part it has', () => {
  const lacking = checkable.filter(
    (each) => !clauses.get(nameOf(each))?.rules.some(({ as }) => as === each.role),
  );
  expect(lacking.map((each) => `${nameOf(each)} as ${each.role}`)).toEqual([]);
});

test('each of them is cited, in the part it has, by an example of a rule', () => {
  const gaps = checkable.filter(
    (each) => !proofs.get(nameOf(each))?.some(({ role }) => role === each.role),
  );
  expect(
    gaps.map((each) => `${each.families.join(', ')}: ${nameOf(each)} as ${each.role}`),
  ).toEqual([]);
});

test('every other clause says why no draft can show a breach', () => {
  const known = new Set(checkable.map(nameOf));
  const others = [...clauses].filter(([name]) => !known.has(name));
  expect(others).toHaveLength(86);
  expect(
    others.filter(([, { unchecked = '' }]) => unchecked.length < 10).map(([name]) => name),
  ).toEqual([]);
});

test('every provision of the law that is checked is cited by an example', () => {
  const gaps = nationalLaw.clauses
    .filter((clause) => !('unchecked' in clause))
    .filter(({ ref }) => !proofs.get(`national-law ${ref}`)?.some(({ role }) => role === 'law'));
  expect(gaps.map(({ ref }) => ref)).toEqual([]);
});
