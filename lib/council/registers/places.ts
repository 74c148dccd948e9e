import { say } from '../../words/say.ts';
import type { Place } from '../../lint/situation.ts';
import { entrySchemas } from '../registers.ts';
import { folded, listed, type Made, type Register, tooLong } from './register.ts';
import type { Row, Spellings } from './table.ts';

const fields = ['name', 'division'] as const;
type Field = (typeof fields)[number];

const spellings: Spellings<Field> = {
  name: [
    'place',
    'name',
    'place name',
    'road',
    'road name',
    'street',
    'street name',
    'school',
    'school name',
    'site',
    'site name',
    'asset',
    'asset name',
    'premises',
    'location',
    'building',
    'parish',
    'village',
    'town',
    'settlement',
  ],
  division: [
    'division',
    'electoral division',
    'division name',
    'ward',
    'ward name',
    'electoral ward',
    'county division',
    'divisions',
    'wards',
    'area',
  ],
};

/** Roads, schools, sites and villages, with the divisions that they lie in. */
export const places: Register<Place, Field> = {
  name: 'places',
  fields,
  spellings,
  lists: ['division'],
  schema: entrySchemas.places,
  needs: [['name'], ['division']],
  make,
  cell: (place, field) => place[field],
  keys: ({ name, division }) => [`${folded(name)} / ${folded(division)}`],
  of: ({ places }) => places,
  put: (registers, places) => ({ ...registers, places }),
};

function make(cell: Row<Field>): Made<Place> {
  const long = tooLong(cell, fields);
  if (long !== undefined) return { refused: long };
  if (cell('name') === '') return { refused: say('registersNoPlace') };
  const divisions = listed(cell('division'));
  if (divisions.length === 0) return { refused: say('registersNoDivision', cell('name')) };
  return { entries: divisions.map((division) => ({ name: cell('name'), division })) };
}
