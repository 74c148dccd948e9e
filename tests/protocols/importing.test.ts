import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { built } from '../../lib/council/protocols/built.ts';
import { importProtocol } from '../../lib/council/protocols/importing.ts';
import { gated } from '../../lib/council/protocols/lexicon/narrower.ts';
import { subjects } from '../../lib/council/protocols/lexicon/subjects.ts';
import { supportsOf } from '../../lib/council/protocols/supports.ts';
import type { Status } from '../../lib/lint/protocol.ts';
import { families } from '../../rules/families.ts';
import { protocols } from '../../rules/protocols/index.ts';
import { known } from './known.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { hasSources, sourceClauses, sourceText } from './sources.ts';

const status: Status = { council: 'Ashwater Town Council', version: '2', state: 'adopted' };
const invented = (name: string): string =>
  readFileSync(new URL(`invented/${name}.txt`, import.meta.url), 'utf8');
const ashwater = importProtocol(invented('wrapped-with-pages'), protocols);
const clause = (ref: string) => ashwater.clauses.find((each) => each.ref === ref);

test('every family has its words, and every rule that is proposed exists', () => {
  expect(Object.keys(subjects).toSorted()).toEqual(families.map(({ id }) => id).toSorted());
  const rules = Object.values(gated).flatMap(({ narrower, otherwise }) => [
    ...otherwise,
    ...narrower.flatMap((each) => each.rules),
  ]);
  expect(rules.filter((rule) => !known.rules.has(rule))).toEqual([]);
});

test('a document says which council it is of, and when it was adopted', () => {
  expect(ashwater.details).toEqual({
    council: 'Ashwater Town Council',
    adopted: '2025-05-12',
    review: '2027-05',
    minute: '2025/41',
  });
  expect(ashwater.known).toBeUndefined();
});

test('what a document says of itself may share a line, and its council may be in capitals', () => {
  const lines = [
    'SALTBY PARISH COUNCIL',
    'Working together',
    'Approved by Full Council: 4th March 2024 (min. 112/24)    Next review: March 2026',
    '1. Members are civil.',
  ];
  expect(importProtocol(lines.join('\n'), protocols).details).toEqual({
    council: 'Saltby Parish Council',
    adopted: '2024-03-04',
    review: '2026-03',
    minute: '112/24',
  });
});

test.each([
  ['2.1(a)', 'instructing-officers', ['member']],
  ['2.1(b)(i)', 'party-politics', ['member']],
  ['3.2', 'confidential-information', ['member', 'officer']],
])('%s is proposed for %s', (ref, family, binds) => {
  const found = clause(ref);
  const rules = found?.supports.map(({ entry }) => entry.rule.replace(/\/.*/, ''));
  expect(rules).toContain(family);
  expect(found?.binds).toEqual(binds);
  expect(found?.isConfirmed).toBe(false);
  for (const { confidence } of found?.supports ?? []) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
});

test.each([
  ['Nothing that is marked as exempt may be shown to a relative.', 'confidential-information'],
  ['A member does not use the crest or a letterhead for party purposes.', 'council-resources'],
  ['A complaint about an employee is never raised in a public meeting.', 'officer-criticism'],
  ['Sarcasm and threats have no place in an email.', 'respect'],
  ['Nobody remarks on the age, faith or sex of another.', 'discrimination'],
  ['A councillor does not promise a resident how a committee decides.', 'premature-commitment'],
  ['Councillors must not push the clerk for an early answer.', 'undue-pressure'],
  ['A reporter who rings is passed to the communications team.', 'media-routing'],
])('%s is proposed for %s', (text, family) => {
  const [first] = importProtocol(`1. ${text}`, protocols).clauses;
  expect(first?.supports.map(({ entry }) => entry.rule.replace(/\/.*/, ''))).toContain(family);
});

test('what some councils allow is proposed only where a clause speaks of it', () => {
  const as = 'rule';
  const rulesFor = (family: string, text: string) =>
    supportsOf({ family, as }, { text, binds: ['member'] }).map(({ rule }) => rule);
  expect(rulesFor('respect', 'Be civil.')).toEqual(['respect']);
  expect(rulesFor('decision-attribution', 'The chairman decides nothing alone.')).toEqual([
    'decision-attribution/chairman',
  ]);
  expect(rulesFor('decision-attribution', 'Use Lead Member rather than Portfolio Holder.')).toEqual(
    ['decision-attribution/title'],
  );
  expect(rulesFor('proper-channel', 'Complaints are raised informally first.')).not.toContain(
    'proper-channel/junior-request',
  );
  expect(
    supportsOf(
      { family: 'officer-criticism', as },
      { text: 'Members do not criticise officers in public.', binds: ['member'] },
    ).every(({ audience, kind }) => audience ?? kind),
  ).toBe(true);
});

test('a draft makes a protocol of the council’s own, with its words', () => {
  const protocol = built(ashwater, { title: 'Protocol', status }, []);
  expect(protocol.id).toBe('own-ashwater-town-council');
  expect(protocol.clauses[2]).toMatchObject({
    ref: '2.1',
    displayRef: 'para 2.1',
    title: 'Councillors settle policy',
    wording: 'Councillors settle policy. They must not:',
    summary: '',
  });
  const again = built(ashwater, { title: 'Protocol', status }, [protocol.id]);
  expect(again.id).toBe('own-ashwater-town-council-2');
});

describe.skipIf(!hasSources)('the four councils’ own documents', () => {
  const clauses = sourceClauses();
  const textOf = (id: string): string =>
    sourceText(clauses.find(({ protocol }) => protocol === id)?.file ?? '');

  test.each(protocols)('$id is recognised, and its words go to its clauses', (protocol) => {
    const draft = importProtocol(textOf(protocol.id), protocols);
    expect(draft.known?.protocol.id).toBe(protocol.id);
    expect(draft.known?.missing).toEqual([]);
    const made = built(draft, { title: protocol.title, status }, []);
    expect(made.id).toBe(protocol.id);
    expect(made.clauses.map(({ ref }) => ref)).toEqual(protocol.clauses.map(({ ref }) => ref));
    expect(made.clauses.every(({ wording }) => wording !== undefined && wording !== '')).toBe(true);
  });

  test.each(protocols)('a newer version of $id is recognised by what stayed', (protocol) => {
    const source = textOf(protocol.id);
    const draft = importProtocol(newer(source), protocols);
    expect(draft.known?.protocol.id).toBe(protocol.id);
    const kept = draft.clauses.filter((each) => each.known);
    expect(kept.length).toBeGreaterThan(protocol.clauses.length * 0.85);
    const added = draft.clauses.filter(({ text }) => text.includes('heron'));
    expect(added).toHaveLength(1);
    expect(added[0]?.known).toBeUndefined();
    const refs = draft.clauses.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });

  test.each(protocols)('$id is none of the other three', ({ id }) => {
    const others = protocols.filter((each) => each.id !== id);
    expect(importProtocol(textOf(id), others).known).toBeUndefined();
  });

  test('proposals for each from the other three find most of what its clauses do', () => {
    const { triples, families: found } = leaveOneOut().all;
    expect(triples.precision).toBeGreaterThan(0.55);
    expect(triples.recall).toBeGreaterThan(0.55);
    expect(found.precision).toBeGreaterThan(0.7);
    expect(found.recall).toBeGreaterThan(0.7);
  });
});

/** The document a few years on: a word changed in every other line, a paragraph new, all later numbers moved up. */
function newer(source: string): string {
  const lines = source
    .replaceAll(/\b(?:should)\b/g, 'must')
    .replaceAll(/\bofficers and members\b/gi, 'members and officers')
    .split('\n');
  const at = lines.findIndex((line, index) => index > lines.length / 2 && /^(?:- )?\d/.test(line));
  const [, mark = '', digits = '1', rest = ''] =
    /^((?:- )?(?:\d+\.)*?)(\d+)(\.?) /.exec(lines[at] ?? '') ?? [];
  const moved = lines.slice(at).map((line) => {
    const [whole = '', before = '', own = ''] =
      /^((?:- )?(?:\d+\.)*?)(\d+)(?=\.? )/.exec(line) ?? [];
    return before === mark && whole !== ''
      ? `${before}${Number(own) + 1}${line.slice(whole.length)}`
      : line;
  });
  const fresh = `${mark}${digits}${rest} Nobody feeds the heron on the mill pond during a meeting.`;
  return [...lines.slice(0, at), fresh, '', ...moved].join('\n');
}

test('a table of versions with a cell to a line says the same as one with tabs', () => {
  expect(importProtocol(invented('table-cells'), protocols).details).toMatchObject({
    version: '1.1',
    review: '2027-07',
  });
});
