import { expect, test } from 'vitest';

import { createChecker } from '../lib/lint/checker.ts';
import type { Person, Place, Situation } from '../lib/lint/situation.ts';
import { closure } from '../rules/local-member/closure.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';

const ada: Person = { name: 'Ada Munro', post: '', kind: 'member', division: 'Eastfield Ward' };
const checker = createChecker([closure], protocols, { law: nationalLaw });

const find = (text: string, places: readonly Place[], directory: readonly Person[] = [ada]) => {
  const situation: Situation = {
    protocol: 'west-sussex-2020',
    author: { role: 'officer', post: '', name: '', traits: [] },
    kind: 'email',
    audience: ['resident'],
    date: '2026-11-22',
    directory,
    decisions: [],
    elections: [],
    places,
  };
  return checker
    .lint({ text, subject: '', recipients: [] }, situation)
    .map(({ evidence, severity }) => ({ evidence: evidence.join(), severity }));
};

const text = 'Foxhollow will be closed from Monday.';
const foxhollow: Place = { name: 'Foxhollow', division: 'Eastfield' };

test('what nobody would take for a place is one where the register has it', () => {
  expect(find(text, [])).toEqual([]);
  expect(find(text, [foxhollow])).toEqual([
    {
      severity: 'warn',
      evidence:
        'Foxhollow lies in Eastfield, the division of Ada Munro; the draft does not say that they know',
    },
  ]);
});

test('without its member on file it is local all the same', () => {
  expect(find(text, [foxhollow], [])).toEqual([
    { severity: 'advise', evidence: 'the draft does not say that the local member knows' },
  ]);
});

test('a name that two divisions share, or without its capital, is no place', () => {
  expect(find(text, [foxhollow, { ...foxhollow, division: 'Northgate' }])).toEqual([]);
  expect(find('The foxhollow will be closed from Monday.', [foxhollow])).toEqual([]);
});

test('the longest name counts', () => {
  const yard = { name: 'Foxhollow Yard', division: 'Eastfield' };
  expect(
    find('Foxhollow Yard will be closed from Monday.', [
      { ...foxhollow, division: 'Northgate' },
      yard,
    ])[0]?.evidence,
  ).toContain('Foxhollow Yard lies in Eastfield');
});
