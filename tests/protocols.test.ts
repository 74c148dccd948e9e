import { expect, test } from 'vitest';

import type { Clause, Protocol, Support } from '../lib/lint/protocol.ts';
import { familyOf } from '../lib/lint/rule.ts';
import { coreFamilies, families, type FamilyId } from '../rules/families.ts';
import { protocols, type ClauseRef, type ProtocolId } from '../rules/protocols/index.ts';
import { section } from '../rules/protocols/section.ts';
import type { SupportId } from '../rules/protocols/support-id.ts';
import { runsOf, sourceRuns } from './protocols/source-runs.ts';

const all: readonly Protocol[] = protocols;
const clauses = all.flatMap((protocol) =>
  protocol.clauses.map((clause) => ({ ...clause, name: `${protocol.id} ${clause.ref}` })),
);
const refs = (id: ProtocolId, keep: (clause: Clause) => boolean = () => true) =>
  all
    .filter((protocol) => protocol.id === id)
    .flatMap((protocol) => protocol.clauses.filter(keep).map(({ ref }) => ref));
const ruling = (id: ProtocolId, family: FamilyId) =>
  refs(id, ({ supports }) =>
    supports.some(({ rule, as }) => familyOf(rule) === family && as === 'rule'),
  );

test.each([
  ['west-sussex-2020', 101],
  ['combined-authority', 83],
  ['leicestershire-5c', 71],
  ['town-council-2026', 36],
] as const)('%s has %i clauses, each with a reference of its own', (id, count) => {
  expect(refs(id)).toHaveLength(count);
  expect(new Set(refs(id)).size).toBe(count);
});

test('a clause is shown by a reference that no other clause of its protocol bears', () => {
  for (const { id, clauses } of all) {
    const shown = clauses.map(({ displayRef }) => displayRef);
    expect(
      shown.filter((ref, i) => !ref || shown.indexOf(ref) !== i),
      id,
    ).toEqual([]);
  }
});

test('the combined authority repeats and skips numbers as its document does', () => {
  const numbered = (paragraph: string) =>
    refs('combined-authority', ({ ref }) => new RegExp(`^${paragraph}( \\(\\w+\\))?$`).test(ref));
  expect(numbered('3\\.3')).toEqual(['3.3 (first)', '3.3 (second)']);
  expect(numbered('3\\.4')).toEqual(['3.4 (first)', '3.4 (second)', '3.4 (third)']);
  expect(numbered('4\\.8')).toEqual(['4.8 (first)', '4.8 (second)']);
  expect(numbered('4\\.5')).toEqual([]);
  const order = refs('combined-authority');
  expect(order.indexOf('3.3 (second)')).toBeGreaterThan(order.indexOf('3.4 (first)(4)'));
  expect(order.indexOf('3.4 (third)')).toBe(order.indexOf('3.9') + 1);
});

test('every clause has a heading, a title, a summary in whole sentences, and someone it binds', () => {
  const lacking = clauses.filter(
    ({ heading, title, summary, binds }) =>
      !heading || !title || /[.\s]$/.test(title) || !/^[A-Z“].{20,}\.$/.test(summary) || !binds[0],
  );
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

test('every supported rule is of a family that exists, and no entry is said twice', () => {
  const known = new Set<string>(families.map(({ id }) => id));
  for (const { name, supports } of clauses) {
    for (const { rule } of supports) expect(known, name).toContain(familyOf(rule));
    expect(new Set(supports.map((entry) => JSON.stringify(entry))).size, name).toBe(
      supports.length,
    );
  }
});

test('an entry that binds fewer than its clause binds only those that the clause binds', () => {
  for (const { name, binds, supports } of clauses)
    for (const entry of supports)
      expect(entry.binds?.filter((bound) => !binds.includes(bound)) ?? [], name).toEqual([]);
});

test('a clause is unchecked, with a reason, exactly when nothing in a draft can engage it', () => {
  for (const { name, supports, unchecked } of clauses) {
    const roles = supports.map(({ as }) => as);
    if (unchecked) expect(roles, name).not.toContain('rule');
    else
      expect(
        roles.some((as) => as !== 'background'),
        name,
      ).toBe(true);
    expect(unchecked ?? 'None.', name).toMatch(/^[A-Z].*\.$/);
  }
  expect(clauses.filter(({ unchecked }) => unchecked)).toHaveLength(89);
});

test('every family can be cited somewhere, and the four core families are the ones agreed', () => {
  const silent = families.filter(({ id }) =>
    protocols.every((protocol) => ruling(protocol.id, id).length === 0),
  );
  expect(silent).toEqual([]);
  expect(families).toHaveLength(22);
  expect(coreFamilies.toSorted()).toEqual([
    'officer-criticism',
    'party-politics',
    'personal-data',
    'premature-commitment',
  ]);
});

test.each([
  [
    'party-politics',
    '3 13 14 24 38 42',
    '4.4 6.1(a) 6.1(b) 6.1(c) 6.1(d) 6.1(e) 6.1(f) 7.3',
    '5 7 17 18',
  ],
  ['personal-data', '29 Appendix para 6 Appendix exception 1 Appendix exception 2', '5.2', ''],
  ['officer-criticism', '4 25', '3.2 3.4 (first)(4) 3.8 4.11', '9 10'],
  [
    'respect',
    '1 2 (bullet 1) 2 (bullet 3) 5 25 52',
    '1.5 3.1 3.2 3.4 (first)(2) 3.4 (first)(4)',
    '3(i) 8',
  ],
  ['premature-commitment', '10 39', '', ''],
] as const)(
  '%s is ruled on by these clauses of the counties and the authority',
  (family, ws, ca, le) => {
    expect(ruling('west-sussex-2020', family).join(' ')).toBe(ws);
    expect(ruling('combined-authority', family).join(' ')).toBe(ca);
    expect(ruling('leicestershire-5c', family).join(' ')).toBe(le);
  },
);

test.each<[FamilyId, number, number, number, number]>([
  ['party-politics', 24, 1, 0, 5],
  ['council-resources', 9, 1, 0, 2],
  ['pre-election', 1, 0, 0, 1],
  ['group-attendance', 9, 5, 1, 1],
  ['group-confidence', 6, 1, 1, 2],
  ['personal-data', 5, 4, 0, 4],
  ['confidential-information', 15, 6, 0, 4],
  ['officer-criticism', 8, 0, 3, 2],
  ['respect', 18, 0, 0, 2],
  ['discrimination', 2, 0, 0, 0],
  ['authority-criticism', 6, 0, 0, 4],
  ['premature-commitment', 2, 0, 0, 1],
  ['decision-attribution', 8, 3, 3, 6],
  ['instructing-officers', 8, 3, 0, 5],
  ['undue-pressure', 13, 0, 0, 3],
  ['professional-advice', 14, 0, 0, 6],
  ['employment-matters', 6, 4, 13, 2],
  ['relationships', 7, 0, 0, 2],
  ['local-member', 29, 0, 0, 5],
  ['media-routing', 5, 1, 1, 4],
  ['proper-channel', 11, 1, 11, 1],
  ['member-access', 16, 0, 0, 2],
])(
  '%s: %i clauses as rule, %i as exception, %i as route, %i as background',
  (family, ...counts) => {
    const clausesThat = (role: Support) =>
      clauses.filter(({ supports }) =>
        supports.some(({ rule, as }) => familyOf(rule) === family && as === role),
      );
    const roles = ['rule', 'exception', 'route', 'background'] as const;
    expect(roles.map((role) => clausesThat(role).length)).toEqual(counts);
  },
);

test('the town council has no clause on criticism, personal data or commitments', () => {
  for (const family of ['officer-criticism', 'personal-data', 'premature-commitment'] as const)
    expect(ruling('town-council-2026', family), family).toEqual([]);
  expect(ruling('town-council-2026', 'party-politics')).toEqual([
    '2.3',
    '2.4',
    '3.1 (bullet 1)',
    '3.1 (bullet 5)',
    '4.1 (bullet 2)',
    '4.1 (bullet 3)',
  ]);
});

test('no summary, title or reason shares a run of eight words with a council’s own document', () => {
  const source = sourceRuns();
  const words = clauses.flatMap(({ name, title, summary, unchecked = '' }) =>
    [title, summary, unchecked].map((text) => ({ name, text })),
  );
  const copied = words.filter(({ text }) => runsOf(text).some((run) => source.has(run)));
  expect(copied).toEqual([]);
});

test('copied wording would be noticed', () => {
  const heard =
    'Officers should not publicly criticise Authority decisions even if they do not agree.';
  expect(runsOf(heard).some((run) => sourceRuns().has(run))).toBe(true);
});

test('a wrong rule or clause reference does not compile', () => {
  // @ts-expect-error No family has this id.
  const misspelt: SupportId = 'respct';
  const entry = { ref: '1', title: '', summary: '', binds: [] };
  // @ts-expect-error Nor may a clause name it.
  section('Conduct', [{ ...entry, supports: [{ rule: 'respct', as: 'rule' }] }]);
  // @ts-expect-error The protocol has no paragraph 53.
  const beyond: ClauseRef<'west-sussex-2020'> = '53';
  // @ts-expect-error The combined authority skips 4.5.
  const skipped: ClauseRef<'combined-authority'> = '4.5';
  const last: ClauseRef<'west-sussex-2020'> = '52';
  expect(families.map(({ id }) => id)).not.toContain(misspelt);
  expect(refs('west-sussex-2020')).toContain(last);
  expect(refs('west-sussex-2020')).not.toContain(beyond);
  expect(refs('combined-authority')).not.toContain(skipped);
});
