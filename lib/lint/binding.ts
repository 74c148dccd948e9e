import type { Bound } from './protocol.ts';
import type { Author, Role, Trait } from './situation.ts';

/** Every name by which a clause may call this author. A clause binds whoever answers to one of its names. */
export const answersTo = ({ role, traits, post }: Author): ReadonlySet<Bound> =>
  new Set<Bound>([
    ...byRole[role],
    ...traits.flatMap((trait) => byTrait[trait]),
    ...(role === 'officer' && traits.includes('senior') ? restricted : []),
    // Sitting on the board is the rule among an authority's members; any trait given says what else they are.
    ...(role === 'member' && traits.length === 0 ? byTrait.board : []),
    ...(role === 'member' && /\bmayor\b/i.test(post) ? mayor : []),
  ]);

const restricted: readonly Bound[] = ['politically-restricted-officer'];
const mayor: readonly Bound[] = ['mayor'];

const byRole: Readonly<Record<Role, readonly Bound[]>> = {
  officer: ['officer', 'report-author', 'authority'],
  communications: ['comms', 'officer', 'authority'],
  member: [
    'member',
    'local-member',
    'committee-member',
    'co-opted-member',
    'political-group',
    'authority',
  ],
};

const byTrait: Readonly<Record<Trait, readonly Bound[]>> = {
  senior: ['senior-officer', 'chief-officer'],
  junior: ['junior-officer'],
  statutory: ['statutory-officer', 'senior-officer', 'chief-officer', ...restricted],
  'politically-restricted': restricted,
  cabinet: ['cabinet-member', 'lead-member'],
  board: ['board-member'],
  chairman: ['chairman', 'vice-chairman'],
  'group-leader': ['group-leader', 'political-group'],
};
