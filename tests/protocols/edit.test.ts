import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { built } from '../../lib/council/protocols/built.ts';
import {
  confirmed,
  cut,
  draftOf,
  joinedWithNext,
  without,
} from '../../lib/council/protocols/edit.ts';
import { importing, importProtocol } from '../../lib/council/protocols/importing.ts';
import { rowsOf, supportsFrom } from '../../lib/council/protocols/rows.ts';
import type { Status } from '../../lib/lint/protocol.ts';
import { protocols } from '../../rules/protocols/index.ts';
import { townCouncil2026 } from '../../rules/protocols/town-council-2026.ts';

const text = readFileSync(new URL('invented/harbour-town.txt', import.meta.url), 'utf8');
const status: Status = { council: 'Saltmere Harbour Town Council', version: '3', state: 'adopted' };
const draft = importProtocol(text, protocols);
const { clauses } = draft;
const at = (ref: string): number => clauses.findIndex((clause) => clause.ref === ref);
const refs = (given: typeof clauses): readonly string[] => given.map(({ ref }) => ref);

test('a clause is cut in two at the cursor, each with a reference of its own', () => {
  const index = at('2.3');
  const words = clauses[index]?.text ?? '';
  const offset = words.indexOf('A worry');
  const now = cut(clauses, index, offset);
  expect(now.slice(index, index + 2).map((clause) => [clause.ref, clause.text])).toEqual([
    ['2.3', words.slice(0, offset).trim()],
    ['2.3 [2]', words.slice(offset)],
  ]);
  expect(refs(cut(now, index, 10))).toContain('2.3 [3]');
  expect(cut(clauses, index, 0)).toBe(clauses);
  expect(cut(clauses, index, words.length)).toBe(clauses);
});

test('two clauses joined have the words of both and what either supports', () => {
  const index = at('4.1');
  const now = joinedWithNext(clauses, index);
  const [first, second] = clauses.slice(index);
  expect(now).toHaveLength(clauses.length - 1);
  expect(now[index]?.text).toBe(`${first?.text}\n${second?.text}`);
  const rules = now[index]?.supports.map(({ entry }) => entry.rule);
  for (const { entry } of [...(first?.supports ?? []), ...(second?.supports ?? [])])
    expect(rules).toContain(entry.rule);
  expect(joinedWithNext(clauses, clauses.length - 1)).toBe(clauses);
});

test('a clause is left out, and what is likely is confirmed at once', () => {
  expect(refs(without(clauses, 0))).toEqual(refs(clauses).slice(1));
  const sure = confirmed(clauses, 0.7);
  expect(sure.some(({ isConfirmed }) => isConfirmed)).toBe(true);
  for (const { isConfirmed, supports } of sure)
    expect(isConfirmed).toBe(supports.every(({ confidence }) => confidence >= 0.7));
});

test('what a clause supports is shown by family, and nothing is lost on the way', () => {
  for (const { supports } of clauses) {
    const back = supportsFrom(rowsOf(supports));
    expect(back.map(({ entry }) => JSON.stringify(entry)).toSorted()).toEqual(
      supports.map(({ entry }) => JSON.stringify(entry)).toSorted(),
    );
  }
  const media = clauses[at('7.1')]?.supports ?? [];
  expect(rowsOf(media)).toHaveLength(1);
  expect(rowsOf(media)[0]?.rules.length).toBeGreaterThan(1);
});

test('what was saved can be changed and saved again as it was', () => {
  const made = built(draft, { title: 'Protocol', status }, []);
  const again = built(draftOf(made, protocols), { title: 'Protocol', status }, []);
  expect(
    again.clauses.map(({ ref, wording, supports, binds }) => ({ ref, wording, supports, binds })),
  ).toEqual(
    made.clauses.map(({ ref, wording, supports, binds }) => ({ ref, wording, supports, binds })),
  );
  const known = built(draftOf(townCouncil2026, protocols), { title: 'Protocol', status }, []);
  expect(known.id).toBe(townCouncil2026.id);
  const changed = draftOf(townCouncil2026, protocols);
  const own = built(
    { ...changed, clauses: without(changed.clauses, 0) },
    { title: 'x', status },
    [],
  );
  expect(own.id).toMatch(/^own-/);
  const bound = {
    ...changed,
    clauses: changed.clauses.map((clause) => ({ ...clause, binds: ['mayor'] as const })),
  };
  expect(built(bound, { title: 'x', status }, []).id).toMatch(/^own-/);
});

test('reading goes on in steps, each further than the last', () => {
  const steps = importing(text.repeat(20), protocols);
  const done: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) done.push(step.value);
  expect(done.length).toBeGreaterThan(10);
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});
