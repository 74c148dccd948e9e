import { expect, test } from 'vitest';

import { citationsOf } from '../../lib/lint/citation.ts';
import type { Clause, Protocol, Supports } from '../../lib/lint/protocol.ts';
import {
  audiences,
  kinds,
  type Audience,
  type Author,
  type Kind,
  type Role,
  type Trait,
} from '../../lib/lint/situation.ts';
import { familyOf } from '../../lib/lint/rule.ts';
import { coreFamilies, families, type FamilyId } from '../../rules/families.ts';
import { type RuleId, rules as own } from '../../rules/index.ts';
import { protocols, type ProtocolId } from '../../rules/protocols/index.ts';

const author = (role: Role, ...traits: readonly Trait[]): Author => ({
  role,
  traits,
  post: '',
  name: '',
});
const writers = {
  member: author('member'),
  chairman: author('member', 'chairman'),
  'board member': author('member', 'board'),
  officer: author('officer'),
  'senior officer': author('officer', 'senior'),
  'press officer': author('communications'),
};
type Writer = keyof typeof writers;
type Paper = `${Kind} to ${string}`;

const models = { protocols, families: coreFamilies };
/** The rules that there are, and for each family one that no clause names. */
const rules = [...families.map(({ id }) => `${id}/any` as const), ...own.map(({ id }) => id)].map(
  (id) => ({ id, family: familyOf(id), severity: 'warn' as const }),
);

function inForce(id: ProtocolId): Protocol {
  const found = protocols.find((protocol) => protocol.id === id);
  if (!found) throw new Error(`No protocol ${id}.`);
  return found;
}

/** `email to member and public` */
function cited(id: ProtocolId, asked: FamilyId | RuleId, writer: Writer, paper: Paper) {
  const [kind, readers = ''] = paper.split(' to ');
  const isRead = (audience: Audience) => readers.split(' and ').includes(audience);
  const situation = {
    author: writers[writer],
    audience: audiences.filter(isRead),
    kind: kinds.find((known) => known === kind) ?? 'email',
  };
  return citationsOf(rules, { protocol: inForce(id), models }, situation).get(
    asked.includes('/') ? asked : `${asked}/any`,
  );
}

/** The clauses in their order; a model, with its protocol. */
const clausesOf = (...asked: Parameters<typeof cited>) =>
  (cited(...asked)?.citations ?? [])
    .filter(({ role }) => role === 'rule' || role === 'model')
    .map(({ role, protocol, ref }) => (role === 'model' ? `${protocol} ${ref}` : ref))
    .join(', ');

const WS = 'west-sussex-2020';
const CA = 'combined-authority';
const LE = 'leicestershire-5c';
const TC = 'town-council-2026';

test.each<[ProtocolId, FamilyId | RuleId, Writer, Paper, string]>([
  // Leicestershire speaks of the press, of public meetings and of publication.
  [LE, 'officer-criticism', 'member', 'email to press', '9, 10'],
  [LE, 'officer-criticism', 'member', 'note to member and public', '9, 10'],
  [LE, 'officer-criticism', 'member', 'web-page to public', '10'],
  [LE, 'officer-criticism', 'member', 'social-post to resident', '10'],
  [LE, 'officer-criticism', 'member', 'email to senior-officer', `${WS} 4`],
  // The authority: the press for its board, any medium for all.
  [CA, 'officer-criticism', 'board member', 'email to press', '4.11, 3.2, 3.4 (first)(4)'],
  [CA, 'officer-criticism', 'chairman', 'email to press', '3.4 (first)(4)'],
  [CA, 'officer-criticism', 'member', 'email to senior-officer', '3.2, 3.4 (first)(4)'],
  [CA, 'officer-criticism', 'officer', 'email to member', '3.8, 3.4 (first)(4)'],
  [CA, 'officer-criticism', 'officer', 'email to officer', '3.4 (first)(4)'],
  // West Sussex 25 is about meetings, 4 about trust in any medium.
  [WS, 'officer-criticism', 'member', 'email to member', '4'],
  [WS, 'officer-criticism', 'member', 'note to member and public', '25, 4'],
  [TC, 'officer-criticism', 'member', 'letter to resident', `${WS} 4`],
  // Commitments: West Sussex alone, and only its members.
  [WS, 'premature-commitment', 'member', 'letter to resident', '10'],
  [WS, 'premature-commitment', 'member', 'minutes to political-group', '39, 10'],
  [LE, 'premature-commitment', 'member', 'letter to resident', `${WS} 10`],
  [WS, 'premature-commitment', 'press officer', 'press-release to press', ''],
  // Officers' own words; members who ask officers to take sides; restricted posts.
  [WS, 'party-politics', 'press officer', 'press-release to public', '13, 14'],
  [WS, 'party-politics', 'officer', 'report to member and public', '24, 13, 14'],
  [WS, 'party-politics', 'officer', 'email to political-group', '38, 13, 14'],
  [WS, 'party-politics', 'officer', 'email to officer', '13, 14'],
  [WS, 'party-politics', 'member', 'email to officer', '3, 24, 38'],
  [WS, 'party-politics', 'member', 'letter to press', '42'],
  [CA, 'party-politics', 'senior officer', 'social-post to public', '6.1(e), 6.1(f), 4.4'],
  [CA, 'party-politics', 'officer', 'social-post to public', '4.4, 7.3'],
  [TC, 'party-politics', 'chairman', 'email to officer', '2.3, 4.1 (bullet 2)'],
  [
    TC,
    'party-politics',
    'press officer',
    'web-page to public',
    '3.1 (bullet 1), 3.1 (bullet 5), 4.1 (bullet 3)',
  ],
  // Personal data: West Sussex for all, the authority for members.
  [
    WS,
    'personal-data',
    'officer',
    'email to member',
    'Appendix exception 1, Appendix exception 2, Appendix para 6',
  ],
  [WS, 'personal-data', 'officer', 'email to officer', 'Appendix para 6, 29'],
  [CA, 'personal-data', 'member', 'email to press', '5.2'],
  [CA, 'personal-data', 'officer', 'email to press', `${WS} Appendix para 6`],
  // A question to an officer is a right in West Sussex and goes astray in the authority.
  [CA, 'proper-channel/junior-request', 'member', 'email to junior-officer', '3.6, 4.7, 4.6'],
  [WS, 'proper-channel/junior-request', 'member', 'email to junior-officer', ''],
  [LE, 'proper-channel/junior-request', 'member', 'email to junior-officer', ''],
  // Elections: West Sussex alone; not a family that borrows.
  [WS, 'pre-election', 'press officer', 'social-post to public', '32'],
  [LE, 'pre-election', 'press officer', 'social-post to public', ''],
])('%s, %s: %s, %s: %s', (id, family, writer, paper, clauses) => {
  expect(clausesOf(id, family, writer, paper)).toBe(clauses);
});

test('the primary clause sets the severity or leaves it to the rule; a model only advises', () => {
  const severity = (...asked: Parameters<typeof cited>) => cited(...asked)?.severity;
  expect(severity(LE, 'officer-criticism', 'member', 'email to press')).toBe('stop');
  expect(severity(WS, 'officer-criticism', 'member', 'email to press')).toBe('warn');
  expect(severity(WS, 'premature-commitment', 'member', 'email to public')).toBe('stop');
  expect(severity(WS, 'premature-commitment', 'member', 'email to officer')).toBe('warn');
  expect(severity(TC, 'officer-criticism', 'member', 'email to press')).toBe('advise');
});

test('where readers could not be read, a clause about certain readers only advises', () => {
  expect(clausesOf(LE, 'officer-criticism', 'member', 'email to unknown')).toBe('9, 10');
  expect(cited(LE, 'officer-criticism', 'member', 'email to unknown')?.severity).toBe('advise');
  expect(cited(WS, 'officer-criticism', 'member', 'email to unknown')?.severity).toBe('warn');
});

test('routes follow the clauses, and are the writer’s own', () => {
  const routes = (writer: Writer) =>
    cited(TC, 'proper-channel/formal-first', writer, 'email to member')?.citations.map(
      ({ role, ref }) => `${role} ${ref}`,
    );
  expect(routes('member')).toEqual(['rule 5.1', 'route 5.3']);
  expect(routes('officer')).toEqual(['rule 5.1', 'route 5.2']);
});

test('exceptions are named, for the rule to weigh', () => {
  const exceptions = (id: ProtocolId) =>
    cited(id, 'personal-data', 'member', 'email to press')?.exceptions;
  expect(exceptions(CA)).toEqual([1, 2, 3, 4].map((n) => `5.2 (bullet ${n})`));
  expect(exceptions(WS)).toEqual([]);
});

test('without models a rule that no clause supports is not active', () => {
  const situation = { author: writers.member, audience: ['press'], kind: 'email' } as const;
  const active = citationsOf(rules, { protocol: inForce(TC) }, situation);
  expect(active.has('respect/any')).toBe(true);
  expect(active.has('officer-criticism/any')).toBe(false);
});

const clause = (ref: string, ...supports: readonly Supports[]): Clause => ({
  ref,
  displayRef: ref,
  heading: '',
  title: '',
  summary: '',
  binds: ['member'],
  supports,
});

test('an entry that names the rule goes before one that names its family', () => {
  const family = { rule: 'respect', as: 'rule' } as const;
  const protocol: Protocol = {
    id: 'example',
    title: '',
    status: { council: '', version: '', state: 'adopted' },
    clauses: [
      clause('1', { ...family, severity: 'stop' }),
      clause('2', { rule: 'respect/insult', as: 'rule', severity: 'advise' }, family),
      clause('3', { rule: 'respect/threat', as: 'rule' }),
    ],
  };
  const named = ['respect/insult', 'respect/threat'].map((id) => ({
    id,
    family: 'respect',
    severity: 'warn' as const,
  }));
  const situation = { author: writers.member, audience: ['member'], kind: 'email' } as const;
  const found = citationsOf(named, { protocol }, situation);
  const of = (id: string) => found.get(id)?.citations.map(({ ref }) => ref);
  expect(of('respect/insult')).toEqual(['2', '1']);
  expect(found.get('respect/insult')?.severity).toBe('advise');
  expect(of('respect/threat')).toEqual(['3', '1', '2']);
  expect(found.get('respect/threat')?.severity).toBe('warn');
});

test('whoever writes to whomever: one to three clauses or one model, at most two routes, and two of background', () => {
  const core = new Set<string>(coreFamilies);
  const places = Object.values(writers).flatMap((writer) =>
    audiences.flatMap((reader) =>
      kinds.map((kind) => ({ author: writer, audience: [reader], kind })),
    ),
  );
  const odd = protocols.flatMap((protocol) =>
    places.flatMap((place) =>
      [...citationsOf(rules, { protocol, models }, place)].filter(([id, { citations }]) => {
        const of = (role: string) => citations.filter((citation) => citation.role === role);
        const [model] = of('model');
        const own = citations.filter((citation) => citation.protocol === protocol.id);
        const isLawful = model
          ? of('rule').length === 0 &&
            own.length === of('route').length + of('background').length &&
            core.has(familyOf(id))
          : own.length === citations.length && of('rule').length > 0 && of('rule').length <= 3;
        return (
          !isLawful ||
          of('model').length > 1 ||
          of('route').length > 2 ||
          of('background').length > 2
        );
      }),
    ),
  );
  expect(odd).toEqual([]);
});

test('the law stands beside the protocol, and before another council’s clause', () => {
  const law: Protocol = {
    ...inForce(WS),
    id: 'law',
    clauses: [
      clause('s. 1', { rule: 'party-politics', as: 'rule' }),
      clause('s. 2', { rule: 'discrimination', as: 'rule', severity: 'stop' }),
      clause('s. 3', { rule: 'officer-criticism', as: 'rule' }),
    ],
  };
  const situation = { author: writers.member, audience: ['resident'], kind: 'letter' } as const;
  const found = citationsOf(rules, { protocol: inForce(TC), law, models }, situation);
  const of = (family: FamilyId) =>
    found.get(`${family}/any`)?.citations.map(({ role, ref }) => `${role} ${ref}`);
  expect(of('party-politics')).toContain('law s. 1');
  expect(of('discrimination')).toEqual(['law s. 2']);
  expect(found.get('discrimination/any')?.severity).toBe('stop');
  expect(of('officer-criticism')?.[0]).toBe('law s. 3');
  expect(of('officer-criticism')?.some((each) => each.startsWith('model'))).toBe(false);
});
