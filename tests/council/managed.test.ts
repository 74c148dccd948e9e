import { expect, test } from 'vitest';

import { managedSchemaFile } from '../../lib/council/managed-schema.ts';
import {
  governedRegisters,
  managedKeys,
  readManaged,
  settledSettings,
} from '../../lib/council/managed.ts';
import { loadImported } from '../../lib/council/protocols/saved.ts';
import { noRegisters } from '../../lib/council/registers.ts';
import { defaults, settingsSchema } from '../../lib/council/settings.ts';
import { loadManaged, loadRegisters, refreshManaged } from '../../lib/council/storage.ts';
import type { Person } from '../../lib/lint/situation.ts';
import { memory } from '../ui/areas.ts';

const ada: Person = { name: 'Ada Munro', post: '', kind: 'member', division: 'Eastfield' };
const policy = {
  policyVersion: 3,
  protocol: 'town-council-2026',
  domains: ['council.example'],
  guard: 'warn',
  severities: { 'respect/insult': 'stop' },
  off: ['tone/kisses'],
  people: [ada],
};

test('a policy is read key by key', () => {
  expect(readManaged(policy)).toEqual(policy);
});

test.each([
  [{ guard: 'always' }, ['guard']],
  [{ policyVersion: 'three' }, ['policyVersion']],
  [{ domains: ['<script>'], protocol: 7 }, ['domains', 'protocol']],
  [{ severities: { 'respect/insult': 'deadly' } }, ['severities']],
  [{ people: 'everybody' }, ['people']],
  [{ policyKeys: ['guard', 'counts', 'typo'] }, ['counts', 'typo']],
])('what cannot be read is lost by name, and nothing else: %o', (wrong, lost) => {
  const { lost: found, ...rest } = readManaged({ ...policy, ...wrong, advice: false });
  expect(found).toEqual(lost);
  const right = Object.entries(policy).filter(([key]) => !(key in wrong));
  expect(rest).toMatchObject({ ...Object.fromEntries(right), advice: false });
});

test('of a list of people only those are lost that cannot be read', () => {
  expect(readManaged({ people: [ada, { name: 'Nobody' }, 7] })).toEqual({
    people: [ada],
    lost: ['people'],
  });
});

test('a registry that holds only words may hold lists as JSON', () => {
  const { people, severities } = policy;
  expect(
    readManaged({ people: JSON.stringify(people), severities: JSON.stringify(severities) }),
  ).toEqual({ people, severities });
  expect(readManaged({ people: '[{' })).toEqual({ lost: ['people'] });
});

test.each([null, 'nonsense', 7, [], JSON.parse('{"__proto__": {"guard": "off"}}')])(
  'what is no policy settles nothing: %o',
  (nothing) => {
    expect(readManaged(nothing)).toEqual({});
  },
);

test('what is settled is known by name', () => {
  expect([...settledSettings(readManaged(policy))]).toEqual([
    'protocol',
    'domains',
    'guard',
    'off',
    'severities',
  ]);
});

test('every setting but who writes can be settled', () => {
  const settings = Object.keys(settingsSchema.shape);
  expect(settings.filter((key) => !managedKeys.some((each) => each === key))).toEqual([
    'version',
    'author',
  ]);
  expect(Object.keys(defaults).filter((key) => !settings.includes(key))).toEqual([]);
});

test('a register that the organisation gives is the whole of it, the others stay the person’s', async () => {
  const mine = {
    ...noRegisters,
    directory: [{ ...ada, name: 'Somebody Else' }],
    places: [{ name: 'Mill Lane', division: 'Eastfield' }],
    domains: [
      { domain: 'gazette.example', kind: 'press' as const },
      { domain: 'town.example', kind: 'own' as const },
    ],
  };
  expect(
    governedRegisters(mine, readManaged({ people: [ada], pressDomains: ['paper.example'] })),
  ).toEqual({
    ...mine,
    directory: [ada],
    domains: [
      { domain: 'town.example', kind: 'own' },
      { domain: 'paper.example', kind: 'press' },
    ],
  });
  const areas = memory({ registers: mine }, { people: [ada] });
  expect((await loadRegisters(areas)).directory[0]?.name).toBe('Somebody Else');
  await refreshManaged(areas);
  expect((await loadRegisters(areas)).directory).toEqual([ada]);
});

test('a protocol comes as the text of its file, and stands above an imported one', async () => {
  const fileOf = (title: string) => ({
    format: 'clausemark-protocol',
    version: 1,
    protocol: {
      id: 'own-downshire',
      title,
      status: { council: 'Downshire', version: '1', state: 'adopted' },
      clauses: [
        {
          ref: '4.2',
          displayRef: '4.2',
          heading: 'Respect',
          title: 'Courtesy',
          summary: 'Everybody is courteous.',
          binds: ['member'],
          supports: [{ rule: 'respect', as: 'rule' }],
        },
      ],
    },
  });
  const protocols = [JSON.stringify(fileOf('Of the organisation')), '{"format": "other"}'];
  const areas = memory({ protocols: [fileOf('Imported here')] }, { protocols });
  const known = { protocols: [], rules: new Set(['respect']) };
  const titles = async () => (await loadImported(areas, known)).map(({ title }) => title);
  expect(await titles()).toEqual(['Imported here']);
  await refreshManaged(areas);
  expect(await titles()).toEqual(['Of the organisation']);
  expect(await loadManaged(areas)).toEqual({
    protocols: protocols.slice(0, 1),
    lost: ['protocols'],
  });
});

test('what was lost is still known when the policy is read from where it is kept', async () => {
  const areas = memory({}, { ...policy, guard: 'always', policyKeys: ['counts'] });
  await refreshManaged(areas);
  expect((await loadManaged(areas)).lost).toEqual(['counts', 'guard']);
  const kept = structuredClone(areas.kept);
  await refreshManaged(areas);
  expect(areas.kept).toEqual(kept);
});

/** Every schema inside a schema. */
function within(schema: unknown): readonly object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties: unknown = Reflect.get(schema, 'properties') ?? {};
  return [
    schema,
    ...within(Reflect.get(schema, 'items')),
    ...within(Reflect.get(schema, 'additionalProperties')),
    ...(typeof properties === 'object' && properties ? Object.values(properties) : []).flatMap(
      within,
    ),
  ];
}

test('the schema says nothing at which Chromium refuses the extension', () => {
  const schema: unknown = JSON.parse(managedSchemaFile());
  expect(Object.keys(schema ?? {})).toEqual(['type', 'properties']);
  const all = within(schema);
  expect(all.length).toBeGreaterThan(managedKeys.length);
  for (const each of all) {
    expect(['string', 'boolean', 'integer', 'array', 'object']).toContain(
      Reflect.get(each, 'type'),
    );
    expect(Object.keys(each).filter((key) => !allowed.has(key))).toEqual([]);
    expect(Reflect.get(each, 'additionalProperties')).not.toBe(false);
  }
});
const allowed = new Set(['type', 'title', 'enum', 'items', 'properties', 'additionalProperties']);
