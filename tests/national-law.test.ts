import { expect, test } from 'vitest';

import type { Protocol } from '../lib/lint/protocol.ts';
import { families } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';
import { runsOf, sourceRuns } from './protocols/source-runs.ts';

const law: Protocol = nationalLaw;
const { clauses } = law;

test('the law is marked as law, and no council can choose it', () => {
  expect(law.kind).toBe('law');
  expect(protocols.map(({ id }): string => id)).not.toContain(law.id);
  expect(protocols.filter((protocol: Protocol) => protocol.kind === 'law')).toEqual([]);
});

test('it holds at least eighteen provisions, each with a reference of its own', () => {
  expect(clauses.length).toBeGreaterThanOrEqual(18);
  for (const name of ['ref', 'displayRef', 'title'] as const)
    expect(new Set(clauses.map((clause) => clause[name])).size, name).toBe(clauses.length);
});

test('every provision says in whole sentences what it does, and where it stands: instrument, year, place', () => {
  for (const { ref, heading, title, summary, binds } of clauses) {
    expect(heading && title && binds[0], ref).toBeTruthy();
    expect(title, ref).not.toMatch(/[.\s]$/);
    expect(summary, ref).toMatch(/^[A-Z].{20,} \(.*\b(?:1[89]|20)\d\d\b.*\)\.$/);
    expect(summary, ref).toMatch(/(?:section|article|Schedule|Regulations|Code)\w* ?[\s\S]*\)\.$/);
  }
});

test('every provision concerns rules or families that exist, and says each once', () => {
  const known = new Set<string>([...families, ...rules].map(({ id }) => id));
  for (const { ref, supports } of clauses) {
    expect(supports.length, ref).toBeGreaterThan(0);
    for (const { rule } of supports) expect(known, ref).toContain(rule);
    expect(new Set(supports.map((entry) => JSON.stringify(entry))).size, ref).toBe(supports.length);
  }
});

test('an entry that binds fewer than its provision binds only those whom that binds', () => {
  for (const { ref, binds, supports } of clauses)
    for (const entry of supports)
      expect(entry.binds?.filter((bound) => !binds.includes(bound)) ?? [], ref).toEqual([]);
});

test('a provision is unchecked, with a reason, exactly when no draft can engage it', () => {
  for (const { ref, supports, unchecked } of clauses) {
    expect(
      supports.some(({ as }) => as === 'rule'),
      ref,
    ).toBe(unchecked === undefined);
    expect(unchecked ?? 'None.', ref).toMatch(/^[A-Z].*\.$/);
  }
});

test('the words are our own', () => {
  const source = sourceRuns();
  const copied = clauses.filter(({ summary }) => runsOf(summary).some((run) => source.has(run)));
  expect(copied.map(({ ref }) => ref)).toEqual([]);
});
