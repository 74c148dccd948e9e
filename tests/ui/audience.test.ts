import { expect, test } from 'vitest';

import { readersOf } from '../../lib/council/audience.ts';
import { parliaments, partners, pressDomains } from '../../lib/council/domains.ts';
import { situationOf } from '../../lib/council/situation.ts';
import { noRegisters } from '../../lib/council/registers.ts';
import { defaults, type Settings } from '../../lib/council/settings.ts';
import type { Person } from '../../lib/lint/situation.ts';

const directory: readonly Person[] = [
  {
    name: 'Farah Qureshi',
    post: 'Director',
    kind: 'officer',
    grade: 'senior',
    address: 'farah@council.example',
  },
  { name: 'Ada Munro', post: 'Member for Eastfield', kind: 'member', address: 'ada@home.example' },
];
const [press = ''] = pressDomains;
const household = 'gmail.com';
const [parliament = ''] = parliaments;
const [partner = ''] = partners;

const known = { domains: ['council.example'], directory };
const to = (address: string, name = '') => [{ name, address, field: 'to' as const }];

test.each([
  ['tom.ashby@council.example', '', ['officer']],
  ['tom.ashby@highways.council.example', '', ['officer']],
  ['lucy.garrod@council.example', 'Cllr Lucy Garrod', ['member']],
  ['cllr.garrod@council.example', '', ['member']],
  ['labourgroup@council.example', 'Labour Group', ['member', 'political-group']],
  ['farah@council.example', '', ['officer', 'senior-officer']],
  ['Ada@Home.Example', '', ['member']],
  ['desk@paper.example', '', ['press']],
  ['newsdesk@radio.example', 'News desk', ['press']],
  [`someone@${press}`, '', ['press']],
  [`someone@news.${press}`, '', ['press']],
  [`someone@${parliament}`, '', ['mp']],
  [`someone@elsewhere.${partner}`, '', ['partner']],
  [`someone@${partner}`, '', ['partner']],
  [`someone@${household}`, '', ['resident']],
  [`cllr.someone@${household}`, '', ['member']],
  ['someone@mail.fleet.example', '', ['unknown']],
  ['chief.executive@council.example', '', ['officer', 'senior-officer']],
  ['pa.chief.executive@council.example', '', ['officer']],
  ['ed@fleet.example', '', ['unknown']],
  ['notcouncil.example@fleet.example', '', ['unknown']],
  ['tom@notcouncil.example', '', ['unknown']],
  ['', 'Cllr Ada Munro', ['member']],
  ['', 'Sam', ['unknown']],
])('%s %s is read as %o', (address, name, audience) => {
  expect(readersOf(to(address, name), known).map((reader) => reader.audience)).toEqual(audience);
});

test.each([
  ['desk@gazette.example', 'press', 'press'],
  ['desk@mail.gazette.example', 'press', 'press'],
  ['ann@trust.example', 'partner', 'partner'],
  ['ann@town.example', 'own', 'officer'],
] as const)('%s is read by the register of %s domains', (address, kind, audience) => {
  const [, domain = ''] = address.replace('mail.', '').split('@');
  const registers = { ...noRegisters, domains: [{ domain, kind }] };
  const { situation } = situationOf({ settings, registers }, { recipients: to(address) }, date);
  expect(situation.audience).toEqual([audience]);
});

test('recipients that could not be read are unknown, and so are those not yet given', () => {
  expect(readersOf('unknown', known).map(({ audience }) => audience)).toEqual(['unknown']);
  expect(readersOf([], known).map(({ audience }) => audience)).toEqual(['unknown']);
});

const settings: Settings = {
  version: 1,
  protocol: 'west-sussex-2020',
  author: { role: 'officer', traits: [], post: '', name: '' },
  ...defaults,
  domains: ['council.example'],
};
const date = '2026-11-22';

test('says who writes, who reads, and what says so', () => {
  const { situation, because } = situationOf(
    { settings, registers: noRegisters },
    { recipients: [...to('desk@paper.example'), ...to('tom@council.example')] },
    date,
  );
  expect(situation).toMatchObject({ kind: 'email', audience: ['press', 'officer'], date });
  expect(because).toBe(
    'You write as an officer; readers: the press, because of desk@paper.example; officers, because of tom@council.example.',
  );
});

test('the kind of writing tells its readers where there are no recipients', () => {
  const { situation, because } = situationOf(
    {
      settings: {
        ...settings,
        author: {
          ...settings.author,
          role: 'communications',
          traits: ['senior', 'politically-restricted'],
        },
      },
      registers: noRegisters,
    },
    { recipients: [], kind: 'press-release' },
    date,
  );
  expect(situation.audience).toEqual(['press', 'public']);
  expect(because).toBe(
    'You write as a communications officer (senior) in a politically restricted post; readers: the press, because of the kind of writing; the public, because of the kind of writing.',
  );
});

test('what the page makes certain is not made uncertain by recipients that it has not', () => {
  const { situation } = situationOf(
    { settings, registers: noRegisters },
    { recipients: [], audience: ['public'] },
    date,
  );
  expect(situation.audience).toEqual(['public']);
});

test('unknown recipients stay unknown beside a certain reader', () => {
  const { situation } = situationOf(
    { settings, registers: noRegisters },
    { recipients: 'unknown', audience: ['public'] },
    date,
  );
  expect(situation.audience).toEqual(['public', 'unknown']);
});

test('says what the directory and the list of domains know of an address', () => {
  const registers = {
    ...noRegisters,
    directory,
    domains: [{ domain: 'gazette.example', kind: 'press' as const }],
  };
  const recipients = [...to('ada@home.example'), ...to('desk@gazette.example'), ...to('', 'Sam')];
  expect(situationOf({ settings, registers }, { recipients }, date).because).toBe(
    'You write as an officer; readers: members, because of ada@home.example (Member for Eastfield, in the directory); the press, because of desk@gazette.example (by your list of domains); not known, because of Sam.',
  );
});

test('says where an officer of the directory works', () => {
  const [officer] = directory;
  const working = officer ? [{ ...officer, service: 'Place' }] : [];
  const [reader] = readersOf(to('', 'Farah Qureshi'), { ...known, directory: working });
  expect(reader?.because).toBe(`of Farah Qureshi (${officer?.post}, Place, in the directory)`);
});

test('a name that two people bear says nothing of who is meant', () => {
  const [one] = directory;
  const twice = one
    ? [one, { ...one, address: 'other@council.example', grade: 'junior' as const }]
    : [];
  const read = (people: readonly Person[]) =>
    readersOf(to('', 'Farah Qureshi'), { ...known, directory: people }).map(
      ({ audience }) => audience,
    );
  expect(read(directory)).toEqual(['officer', 'senior-officer']);
  expect(read(twice)).toEqual(['unknown']);
});

test('says when recipients are those last seen', () => {
  const { because } = situationOf(
    { settings, registers: noRegisters },
    { recipients: to('tom@council.example'), recalled: true },
    date,
  );
  expect(because).toContain(
    'The page has closed its list of recipients; they are those last seen there.',
  );
});

test('of many addresses three are named', () => {
  const recipients = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => to(`${name}@fleet.example`));
  expect(situationOf({ settings, registers: noRegisters }, { recipients }, date).because).toBe(
    'You write as an officer; readers: not known, because of a@fleet.example, of b@fleet.example, of c@fleet.example and 2 more.',
  );
});
