import type { Bound } from '../../lint/protocol.ts';

/** Everyone whom a clause can bind, those most often bound first. */
export const boundNames = [
  'member',
  'officer',
  'comms',
  'cabinet-member',
  'lead-member',
  'local-member',
  'committee-member',
  'co-opted-member',
  'chairman',
  'vice-chairman',
  'group-leader',
  'political-group',
  'board-member',
  'mayor',
  'senior-officer',
  'chief-officer',
  'statutory-officer',
  'junior-officer',
  'politically-restricted-officer',
  'report-author',
  'authority',
] as const satisfies readonly Bound[];
