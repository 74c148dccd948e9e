// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { decisions } from '../../lib/council/registers/decisions.ts';
import { domains } from '../../lib/council/registers/domains.ts';
import { elections } from '../../lib/council/registers/elections.ts';
import { asCsv } from '../../lib/council/registers/export.ts';
import { importFor } from '../../lib/council/registers/import.ts';
import { asJson } from '../../lib/council/registers/json.ts';
import { people } from '../../lib/council/registers/people.ts';
import { places } from '../../lib/council/registers/places.ts';
import type { Register } from '../../lib/council/registers/register.ts';
import { noRegisters, readRegisters } from '../../lib/council/registers.ts';
import type { Person } from '../../lib/lint/situation.ts';

const read = <Entry, Field extends string>(register: Register<Entry, Field>, text: string) => {
  const result = importFor(register, new TextEncoder().encode(text));
  if ('problem' in result) throw new Error(result.problem);
  return result;
};
const problem = <Entry, Field extends string>(register: Register<Entry, Field>, text: string) => {
  const result = importFor(register, new TextEncoder().encode(text));
  return 'problem' in result ? result.problem : '';
};

const farah: Person = {
  name: 'Farah Qureshi',
  kind: 'officer',
  post: 'Director of Place',
  grade: 'senior',
  service: 'Place',
  address: 'farah.qureshi@council.example',
};
const ada: Person = {
  name: 'Ada Munro',
  kind: 'member',
  post: 'Chairman of Planning',
  party: 'Independent',
  division: 'Eastfield',
  roles: ['Chairman of Planning', 'Licensing'],
  address: 'ada.munro@council.example',
};

test.each([
  'Name,Job title,Grade,Service,Email\nFarah Qureshi,Director of Place,Senior,Place,farah.qureshi@council.example',
  '\uFEFFFull Name;JobTitle;Pay Grade;Directorate;E-mail address\r\nQureshi, Farah;Director of Place;;Place;farah.qureshi@council.example\r\n',
  'Staff list\n\nExported 3 March\nFirst name\tSurname\tPost\tDepartment\tMail\nFarah\tQureshi\tDirector of Place\tPlace\tmailto:farah.qureshi@council.example',
  'sep=|\nGivenName|sn|POSITION_TITLE|dept|PrimarySmtpAddress\n Farah |Qureshi|Director  of Place|Place|farah.qureshi@council.example',
  'Type,Name,Title,Division,Email\nOfficer,Mrs Farah Qureshi OBE,Director of Place,Place,farah.qureshi@council.example',
])('officers are read from %j', (text) => {
  expect(read(people(), text)).toEqual({
    entries: [farah],
    refused: [],
    remarks: [],
    unread: [],
  });
});

test.each([
  'Councillor,Ward,Political party,Roles,E-mail\nCllr Ada Munro,Eastfield,Independent,Chairman of Planning; Licensing,ada.munro@council.example',
  'Title,Forename,Surname,Electoral Division,Party,Key Posts,Email\nCllr,Ada,Munro,Eastfield,Independent,"Chairman of Planning\nLicensing",ada.munro@council.example',
])('members are read from %j', (text) => {
  expect(read(people(), text).entries).toEqual([ada]);
});

test('rows that cannot be read are refused with line and reason, and the others are kept', () => {
  const { entries, refused, remarks, unread } = read(
    people('officer'),
    [
      'Name,Post,Grade,Email,Shoe size',
      'Ann Bee,Clerk,9,ann@council.example,6',
      ',Clerk,,,',
      '"Bob',
      'Cee",Clerk,,no address,',
      'Vacancy,Clerk,,,',
      'Ann Bee,Clerk,9,ann@council.example,7',
    ].join('\n'),
  );
  expect(entries.map(({ name }) => name)).toEqual(['Ann Bee', 'Bob Cee']);
  expect(refused).toEqual([
    { where: 'Line 3', words: 'There is no name.' },
    { where: 'Line 6', words: 'It is a vacancy: Vacancy.' },
    { where: 'Line 7', words: 'It says the same as this one: Line 2.' },
  ]);
  expect(remarks).toEqual([
    { where: 'Line 2', words: expect.stringContaining('9') },
    { where: 'Line 4', words: expect.stringContaining('no address') },
    { where: 'Line 7', words: expect.stringContaining('9') },
  ]);
  expect(unread).toEqual(['Shoe size']);
});

test('who is neither is refused until the person says who is in the file', () => {
  const text = 'Name,Email\nAnn Bee,ann@council.example';
  expect(read(people(), text).refused).toHaveLength(1);
  expect(read(people('member'), text).entries[0]?.kind).toBe('member');
});

test('headings that belong to objects of the language are only headings', () => {
  const text = '__proto__,constructor,Name,Post\n{"x":1},y,Ann Bee,Clerk';
  expect(read(people('officer'), text)).toMatchObject({
    entries: [{ name: 'Ann Bee' }],
    unread: ['__proto__', 'constructor'],
  });
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});

test('decisions are read, and what no status is made of is refused', () => {
  const { entries, refused } = read(
    decisions,
    [
      'Ref,Title,Also known as,Status,Decision maker,Date due',
      'D1,Day centre review,Copse View; day centres,For decision,Cabinet,Thursday 3 December 2026',
      'D2,Bus gate,,Approved,Director of Place,07/05/2026',
      'D3,Parking,,Called in,Cabinet,',
      'D4,Parking,,Perhaps,Cabinet,',
      'D5,Parking,,Made,Cabinet,31/06/2026',
    ].join('\r\n'),
  );
  expect(entries).toEqual([
    {
      matter: 'Day centre review',
      keywords: ['Copse View', 'day centres'],
      status: 'pending',
      body: 'Cabinet',
      date: '2026-12-03',
      reference: 'D1',
    },
    {
      matter: 'Bus gate',
      keywords: [],
      status: 'made',
      body: 'Director of Place',
      date: '2026-05-07',
      reference: 'D2',
    },
    {
      matter: 'Parking',
      keywords: [],
      status: 'pending',
      body: 'Cabinet',
      date: '',
      reference: 'D3',
    },
  ]);
  expect(refused.map(({ where }) => where)).toEqual(['Line 5', 'Line 6']);
});

test('an election needs its notice, which nobody works out', () => {
  const { entries, refused } = read(
    elections,
    'Election,Notice of election,Polling day\nCounty,20 March 2026,7 May 2026\nTown,,7 May 2026\nParish,8/5/26,7/5/26',
  );
  expect(entries).toEqual([{ name: 'County', notice: '2026-03-20', poll: '2026-05-07' }]);
  expect(refused.map(({ where }) => where)).toEqual(['Line 3', 'Line 4']);
});

test('a place may lie in several divisions', () => {
  expect(read(places, 'Road,Ward\nMill Lane,Eastfield; Northgate\nX,').entries).toEqual([
    { name: 'Mill Lane', division: 'Eastfield' },
    { name: 'Mill Lane', division: 'Northgate' },
  ]);
});

test('domains are read from addresses, too', () => {
  expect(
    read(
      domains,
      'Domain,Whose\nnews@Gazette.example,Press\nhttps://www.trust.example/contact,Partner body\nnonsense,press',
    ),
  ).toMatchObject({
    entries: [
      { domain: 'gazette.example', kind: 'press' },
      { domain: 'trust.example', kind: 'partner' },
    ],
    refused: [{ where: 'Line 4' }],
  });
});

test.each([
  ['Name', 'Post,Grade\nClerk,1'],
  ['headings', 'Ann,Bee\nCee,Dee'],
  ['never closed', 'Name,Post\n"Ann,Clerk\n'],
  ['20000 rows', `Name,Post\n${'Ann Bee,Clerk\n'.repeat(20_100)}`],
  ['columns', `Name,${'x,'.repeat(300)}\nAnn`],
  ['JSON', '{"directory": ['],
  ['directory', '{"people": []}'],
  ['document type', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><councillorsbyward/>'],
  ['cut short', '<councillorsbyward><wards>'],
  ['html', '<html><body>Sign in</body></html>'],
])('what is wrong with the whole file is said: %s', (words, text) => {
  expect(problem(people(), text).toLowerCase()).toContain(words.toLowerCase());
});

test('XML is only for people', () => {
  expect(problem(places, '<councillorsbyward/>')).toContain('people only');
});

test('what is exported is imported again', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  const words = text.map((some) => some.replaceAll(/[\s;|,]+/g, ' ').trim()).filter(Boolean);
  const officer = fc.record({ name: words, post: words, service: words }).map((some) => ({
    ...some,
    name: `Ann ${some.name}`,
    kind: 'officer' as const,
  }));
  fc.assert(
    fc.property(fc.array(officer, { minLength: 1, maxLength: 5 }), (list) => {
      const { entries, refused } = read(people(), asCsv(people(), list));
      const again = read(people(), asCsv(people(), entries));
      expect(readRegisters({ directory: entries }).directory).toEqual(entries);
      expect(again.entries).toEqual(entries);
      expect(refused.length + entries.length).toBe(list.length);
      expect(read(people(), asJson({ ...noRegisters, directory: entries })).entries).toEqual(
        entries,
      );
    }),
  );
});

test('nothing that may be dropped makes it throw', () => {
  const seeds = ['<councillor>', 'Name,Post\n', '{"directory":[', '"', '__proto__', '=HYPERLINK('];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...seeds), fc.string()))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (some) => {
      expect(
        [
          problem(people(), some),
          problem(decisions, some),
          problem(elections, some),
          problem(places, some),
          problem(domains, some),
        ].every((each) => typeof each === 'string'),
      ).toBe(true);
    }),
  );
});
