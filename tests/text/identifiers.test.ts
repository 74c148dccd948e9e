import { describe, expect, test } from 'vitest';

import { addressesIn } from '../../lib/text/identifiers/address.ts';
import {
  isCardNumber,
  isChiNumber,
  isDrivingLicence,
  isIban,
  isInsuranceNumber,
  isNhsNumber,
  isTaxReference,
} from '../../lib/text/identifiers/checksums.ts';
import { datesIn } from '../../lib/text/identifiers/dates.ts';
import { identifiersIn } from '../../lib/text/identifiers/identify.ts';
import { telephonesIn } from '../../lib/text/identifiers/telephone.ts';

test.each([
  [isNhsNumber, '9434765919', '9434765918'],
  [isChiNumber, '1403512736', '9434765919'],
  [isCardNumber, '4929412745152493', '4929412745152494'],
  [isIban, 'GB82WEST12345698765432', 'GB82WEST12345698765433'],
  [isTaxReference, '1254814236', '1254814237'],
  [isInsuranceNumber, 'QQ123456C', 'GB123456C'],
  [isInsuranceNumber, 'JX412097B', 'JX412097E'],
  [isDrivingLicence, 'TILNE903187GR9AB', 'TILNE943187GR9AB'],
] as const)('%o knows %s from %s', (valid, right, wrong) => {
  expect(valid(right)).toBe(true);
  expect(valid(wrong)).toBe(false);
});

describe('a word nearby and the check digit say how sure', () => {
  test.each([
    ['NHS no. 943 476 5919', 'nhs-number', 'sure'],
    ['the one for 943-476-5919', 'nhs-number', 'likely'],
    ['NHS number 943 476 5918', 'nhs-number', 'likely'],
    ['NI number QQ 12 34 56 C', 'insurance-number', 'sure'],
    ['sort code 41-65-80, account 97431685', 'bank-account', 'sure'],
    ['passport 542657651', 'passport', 'sure'],
    ['his van, reg AB12 CDE', 'vehicle', 'sure'],
    ['council tax account 71234567', 'case-reference', 'sure'],
  ] as const)('%s', (text, kind, confidence) => {
    expect(identifiersIn(text)).toEqual([expect.objectContaining({ kind, confidence })]);
  });

  test.each([
    'Contract 724-040-6459 covers the lifts.',
    'Order 943 476 5919 has been sent.',
    'ISBN 978 1 72404 064 9',
    'Voucher codes ZQ204418 and CQ610755',
    'Lamp column 351722',
    'Minutes of 12 May, item 34',
  ])('nothing in %s', (text) => {
    expect(identifiersIn(text)).toEqual([]);
  });
});

const written = (text: string, found: readonly { start: number; end: number }[]): string[] =>
  found.map(({ start, end }) => text.slice(start, end));

test.each([
  ['It was Gillian at 8 Quarry Rise.', ['8 Quarry Rise']],
  ['Flat 3, 52 Abbot’s Walk', ['Flat 3, 52 Abbot’s Walk']],
  ['number 6 Copse View', ['number 6 Copse View']],
  ['at The Old Forge, WF9 0ZZ', ['The Old Forge', 'WF9 0ZZ']],
  ['In 2024 the number 12 bus was full.', []],
])('addresses in %s', (text, wanted) => {
  expect(
    written(
      text,
      addressesIn(text).filter(({ kind }) => kind !== 'road'),
    ),
  ).toEqual(wanted);
});

test.each([
  ['ring 07700 900582 or (01632) 960230', ['07700 900582', '(01632) 960230']],
  ['Bev (07700 900318, any time)', ['07700 900318']],
  ['+44 7700 900123', ['+44 7700 900123']],
  ['0345 123 4567, 0800 1111', []],
])('private lines in %s', (text, wanted) => {
  expect(written(text, telephonesIn(text))).toEqual(wanted);
});

test.each([
  ['4 November 1951', 1951],
  ['02/06/1948', 1948],
  ['12.03.56', 1956],
  ['3/4/12', 2012],
  ['May 4, 1990', 1990],
])('the year of %s', (text, year) => {
  expect(datesIn(text, '2026-04-14').map((date) => date.year)).toEqual([year]);
});
