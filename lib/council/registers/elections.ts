import { say } from '../../words/say.ts';
import type { Election } from '../../lint/situation.ts';
import { entrySchemas } from '../registers.ts';
import { folded, type Made, type Register, tooLong } from './register.ts';
import type { Row, Spellings } from './table.ts';
import { writtenDate } from './written-date.ts';

const fields = ['name', 'notice', 'poll'] as const;
type Field = (typeof fields)[number];

const spellings: Spellings<Field> = {
  name: ['election', 'name', 'title', 'election name', 'poll name', 'description'],
  notice: [
    'notice',
    'notice date',
    'notice of election',
    'date of notice',
    'notice published',
    'start',
    'start date',
    'pre election period starts',
  ],
  poll: [
    'poll',
    'poll date',
    'polling day',
    'polling date',
    'date of poll',
    'election date',
    'date',
  ],
};

/** Elections, with the day on which the council gave notice: it says so itself, no calculation does. */
export const elections: Register<Election, Field> = {
  name: 'elections',
  fields,
  spellings,
  schema: entrySchemas.elections,
  needs: [['notice'], ['poll']],
  make,
  cell: (election, field) => election[field],
  keys: ({ name, poll }) => [`${folded(name)} ${poll}`, folded(name)].filter(Boolean),
  of: ({ elections }) => elections,
  put: (registers, elections) => ({ ...registers, elections }),
};

function make(cell: Row<Field>): Made<Election> {
  const long = tooLong(cell, fields);
  if (long !== undefined) return { refused: long };
  if (cell('name') === '') return { refused: say('registersNoElection') };
  const notice = writtenDate(cell('notice'));
  if (notice === undefined) return { refused: say('registersNoNotice', cell('notice')) };
  const poll = writtenDate(cell('poll'));
  if (poll === undefined) return { refused: say('registersNoPoll', cell('poll')) };
  if (poll < notice) return { refused: say('registersPollFirst') };
  return { entries: [{ name: cell('name'), notice, poll }] };
}
