import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { built } from '../../lib/council/protocols/built.ts';
import { importProtocol } from '../../lib/council/protocols/importing.ts';
import { ifKnown } from '../../lib/council/protocols/in-force.ts';
import { protocolJsonSchema } from '../../lib/council/protocols/json-schema.ts';
import { withImported } from '../../lib/council/protocols/merge.ts';
import { readProtocol, writeProtocol } from '../../lib/council/protocols/read.ts';
import { deleteImported, loadImported, saveImported } from '../../lib/council/protocols/saved.ts';
import { defaults, type Settings } from '../../lib/council/settings.ts';
import type { Protocol } from '../../lib/lint/protocol.ts';
import { protocols } from '../../rules/protocols/index.ts';
import { townCouncil2026 } from '../../rules/protocols/town-council-2026.ts';
import { memory } from '../ui/areas.ts';
import { known } from './known.ts';

const text = readFileSync(new URL('invented/parts-and-tabs.txt', import.meta.url), 'utf8');
const own = built(
  importProtocol(text, protocols),
  {
    title: 'Officer and Member Protocol',
    status: {
      council: 'Brackenshire District Council',
      version: '3',
      state: 'adopted',
      adopted: '2025-05-12',
      review: '2027-05',
      minute: '41',
    },
  },
  [],
);

const town: Protocol = townCouncil2026;
const worded: Protocol = {
  ...town,
  status: { council: 'Larkhope Town Council', version: '2026', state: 'adopted' },
  clauses: town.clauses
    .slice(0, 3)
    .map((clause) => ({ ...clause, wording: `Words of ${clause.ref}` })),
};

/** The file with one value changed. */
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file: Record<string, unknown> = JSON.parse(writeProtocol(own));
  change(file);
  return JSON.stringify(file);
};
const inner = (file: Record<string, unknown>): Record<string, unknown> => {
  const { protocol } = file;
  if (typeof protocol !== 'object' || protocol === null) throw new Error('expected a protocol');
  const fields: Record<string, unknown> = { ...protocol };
  file['protocol'] = fields;
  return fields;
};

test('a protocol that is saved as a file is read again as it was', () => {
  expect(readProtocol(writeProtocol(own), known)).toEqual({ protocol: own });
  expect(readProtocol(`\ufeff${writeProtocol(own)}`, known)).toEqual({ protocol: own });
});

test.each<readonly [string, string, RegExp]>([
  ['no JSON', 'Members must be civil.', /expected, as JSON.*Members must be civil/],
  ['an empty file', '', /expected, as JSON/],
  ['a list', '[1, 2]', /Expected a protocol saved by Clausemark, got a list/],
  [
    'another file',
    '{"format":"settings"}',
    /Expected a protocol saved by Clausemark, got an object/,
  ],
  ['nothing', 'null', /got null/],
  ['a prototype', changed(() => {}).replace('"id":', '"__proto__":{"a":1},"id":'), /“__proto__”/],
  ['a constructor', changed(() => {}).replace('"id":', '"constructor":1,"id":'), /“constructor”/],
  ['a field too many', changed((file) => void (inner(file)['script'] = 'x')), /“script”/],
  [
    'a number for a title',
    changed((file) => void (inner(file)['title'] = 7)),
    /Expected string at protocol\.title, got 7/,
  ],
  [
    'no clauses',
    changed((file) => void (inner(file)['clauses'] = [])),
    /at protocol\.clauses, got a list/,
  ],
  [
    'clauses that are none',
    changed((file) => void (inner(file)['clauses'] = ['x'])),
    /Expected object at protocol\.clauses\.0, got "x"/,
  ],
  [
    'a later version',
    changed((file) => void (file['version'] = 2)),
    /Expected 1 at version, got 2/,
  ],
  [
    'a rule unheard of',
    writeProtocol(own).replace('"respect"', '"respct"'),
    /rule or family.*"respct"/,
  ],
  [
    'another’s id',
    changed((file) => void (inner(file)['id'] = 'national-law')),
    /begins with “own-”.*"national-law"/,
  ],
  [
    'a date that is none',
    writeProtocol(own).replace('2025-05-12', '12 May 2025'),
    /protocol\.status\.adopted, got "12 May 2025"/,
  ],
  [
    'a reference twice',
    writeProtocol(own).replaceAll('"ref": "1.1.1"', '"ref": "1.1"'),
    /“1\.1” twice/,
  ],
  ['too much', `{"format":"${'x'.repeat(5_000_000)}"}`, /5\.0 MB; at most 4\.0 MB/],
  [
    'foreign clauses',
    writeProtocol({ ...worded, clauses: own.clauses }),
    /has and the protocol has not: 1\.1/,
  ],
])('%s is refused with what was expected and what came', (_, given, message) => {
  const { problems, protocol } = readProtocol(given, known);
  expect(protocol).toBeUndefined();
  expect(problems?.join('\n')).toMatch(message);
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
});

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (given) => {
      expect(readProtocol(given, known).problems?.length).toBeGreaterThan(0);
    }),
  );
});

test('imported protocols stand beside the shipped ones, and give those their wording', () => {
  const all = withImported(protocols, [own, worded]);
  expect(all.map(({ id }) => id)).toEqual([...protocols.map(({ id }) => id), own.id]);
  const merged = all.find(({ id }) => id === town.id);
  expect(merged?.status.council).toBe('Larkhope Town Council');
  expect(merged?.clauses).toHaveLength(town.clauses.length);
  expect(merged?.clauses[0]?.wording).toBe(`Words of ${town.clauses[0]?.ref}`);
  expect(merged?.clauses[0]?.supports).toEqual(town.clauses[0]?.supports);
  expect(merged?.clauses.at(-1)?.wording).toBeUndefined();
});

test('what is imported is kept, replaced and deleted by its id, and what is spoilt loses only itself', async () => {
  const areas = memory({ protocols: [{ spoilt: true }] });
  await saveImported(areas, own);
  await saveImported(areas, worded);
  await saveImported(areas, { ...own, title: 'Second' });
  const loaded = await loadImported(areas, known);
  expect(loaded.map(({ title }) => title)).toEqual([worded.title, 'Second']);
  expect(areas.kept['protocols']).toHaveLength(3);
  await deleteImported(areas, own.id);
  expect((await loadImported(areas, known)).map(({ id }) => id)).toEqual([worded.id]);
  expect(await loadImported(memory({ protocols: 'x' }), known)).toEqual([]);
});

test('without the protocol that is chosen, nothing is as good as set', () => {
  const settings: Settings = {
    ...defaults,
    version: 1,
    protocol: own.id,
    author: { role: 'officer', traits: [], post: '', name: '' },
  };
  expect(ifKnown({ state: 'set', settings }, protocols)).toEqual({ state: 'unset' });
  expect(ifKnown({ state: 'set', settings }, [own])).toEqual({ state: 'set', settings });
});

test('the published schema is that of the files that are read', async () => {
  await expect(protocolJsonSchema()).toMatchFileSnapshot('../../docs/protocol.schema.json');
});
