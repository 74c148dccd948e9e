import { expect, test } from 'vitest';

import { answersTo } from '../../lib/lint/binding.ts';
import type { Author, Role, Trait } from '../../lib/lint/situation.ts';

const author = (role: Role, traits: readonly Trait[] = [], post = ''): Author => ({
  role,
  traits,
  post,
  name: '',
});
const names = (someone: Author) => [...answersTo(someone)].toSorted().join(' ');

test.each<[Role, Trait[], string]>([
  ['officer', [], 'authority officer report-author'],
  ['officer', ['junior'], 'authority junior-officer officer report-author'],
  [
    'officer',
    ['senior'],
    'authority chief-officer officer politically-restricted-officer report-author senior-officer',
  ],
  [
    'officer',
    ['statutory'],
    'authority chief-officer officer politically-restricted-officer report-author senior-officer statutory-officer',
  ],
  ['communications', [], 'authority comms officer'],
  ['communications', ['senior'], 'authority chief-officer comms officer senior-officer'],
  [
    'communications',
    ['politically-restricted'],
    'authority comms officer politically-restricted-officer',
  ],
  [
    'member',
    ['cabinet'],
    'authority cabinet-member co-opted-member committee-member lead-member local-member member political-group',
  ],
  [
    'member',
    ['chairman'],
    'authority chairman co-opted-member committee-member local-member member political-group vice-chairman',
  ],
  [
    'member',
    ['group-leader', 'board'],
    'authority board-member co-opted-member committee-member group-leader local-member member political-group',
  ],
])('%s with %j answers to %s', (role, traits, expected) => {
  expect(names(author(role, traits))).toBe(expected);
});

test('a member of whom nothing more is known sits on the board, and holds no office', () => {
  expect(names(author('member'))).toBe(
    'authority board-member co-opted-member committee-member local-member member political-group',
  );
});

test('a member whose post says Mayor is the mayor; an officer in the Mayor’s office is not', () => {
  expect(answersTo(author('member', ['board'], 'Deputy Mayor'))).toContain('mayor');
  expect(answersTo(author('member', [], 'Councillor, Mayorfield'))).not.toContain('mayor');
  expect(answersTo(author('officer', [], 'Adviser, Mayor’s Office'))).not.toContain('mayor');
});
