// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { importFor } from '../../lib/council/registers/import.ts';
import { people } from '../../lib/council/registers/people.ts';

const read = (text: string) => importFor(people(), new TextEncoder().encode(text));

const councillor = (id: string, name: string, rest: string) =>
  `<councillor><councillorid>${id}</councillorid><fullusername>${name}</fullusername>${rest}</councillor>`;
const ward = (title: string, ...councillors: readonly string[]) =>
  `<ward><wardtitle>${title}</wardtitle><councillors><councillorcount>${councillors.length}</councillorcount>${councillors.join('')}</councillors></ward>`;
const file = (...wards: readonly string[]) =>
  `<?xml version="1.0" encoding="utf-16"?>\r\n<councillorsbyward><councilname>Downshire</councilname><wards>${wards.join('')}</wards></councillorsbyward>`;

const ada = councillor(
  '197',
  'Councillor Ada Munro MBE',
  `<photosmallurl>http://council.example/small.jpg</photosmallurl>
   <politicalpartytitle>Independent</politicalpartytitle>
   <politicalgrouptitle>Downshire First &amp; Independents</politicalgrouptitle>
   <districttitle>Downs</districttitle><representing>none</representing>
   <keyposts>Leader of the Council; Cabinet Member for Planning</keyposts>
   <workaddress><line1>County Hall</line1><email>ada.munro@council.example</email></workaddress>
   <homeaddress><email>ada@home.example</email></homeaddress>
   <termsofoffice><termofoffice><startdate>5/5/2022</startdate><enddate>unspecified</enddate></termofoffice></termsofoffice>`,
);

test('councillors are read with ward, party, group, posts and address', () => {
  expect(read(file(ward('Eastfield', ada)))).toEqual({
    entries: [
      {
        name: 'Ada Munro',
        kind: 'member',
        post: 'Leader of the Council',
        party: 'Independent',
        group: 'Downshire First & Independents',
        division: 'Eastfield',
        roles: ['Leader of the Council', 'Cabinet Member for Planning'],
        address: 'ada.munro@council.example',
      },
    ],
    refused: [],
    remarks: [],
    unread: [],
  });
});

test('what varies between councils is borne with', () => {
  const bare = councillor(
    '2',
    'Cllr Bo Li',
    `<politicalgrouptitle>none</politicalgrouptitle><keyposts>\r\n    </keyposts><workaddress/>
     <homeaddress><email>bo@home.example</email></homeaddress>`,
  );
  const beside = councillor('3', 'Di Ash', '<email>di@council.example</email>');
  const html = councillor(
    '4',
    'Councillor Ed Roe',
    '<keyposts><![CDATA[Chairman of Planning<br/>Champion for Youth]]></keyposts>',
  );
  const vacant = councillor('5', 'Vacant Seat', '');
  const given = read(
    file(ward('Eastfield', bare, beside), ward('Northgate', html, vacant, ada), ward('Old', ada)),
  );
  expect(given).toMatchObject({
    entries: [
      { name: 'Bo Li', post: '', address: 'bo@home.example' },
      { name: 'Di Ash', kind: 'member', address: 'di@council.example' },
      { name: 'Ed Roe', roles: ['Chairman of Planning', 'Champion for Youth'] },
      { name: 'Ada Munro', division: 'Northgate' },
    ],
    refused: [{ where: 'Entry 4' }],
  });
});

test('a namespace, and a document within a string, change nothing', () => {
  const plain = file(ward('Eastfield', ada));
  const entries = read(plain);
  expect(
    read(
      plain.replace('<councillorsbyward>', '<councillorsbyward xmlns="http://tempuri.example/">'),
    ),
  ).toEqual(entries);
  const escaped = plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  expect(read(`<string xmlns="http://tempuri.example/">${escaped}</string>`)).toEqual(entries);
});

test('a document type is refused, in a string as well', () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><councillorsbyward>&c;</councillorsbyward>';
  expect(read(bomb)).toEqual({ problem: expect.stringContaining('document type') });
  const escaped = bomb.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  expect(read(`<string>${escaped}</string>`)).toEqual({
    problem: expect.stringContaining('document type'),
  });
});

test('mark-up in a name is only words', () => {
  const given = read(
    file(ward('Eastfield', councillor('9', 'Ann &lt;img src=x onerror=alert(1)&gt; Bee', ''))),
  );
  expect(given).toMatchObject({ entries: [{ name: 'Ann Bee' }] });
});
