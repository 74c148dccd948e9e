import { say } from '../../words/say.ts';
import type { Decision } from '../../lint/situation.ts';
import { entrySchemas } from '../registers.ts';
import { folded, listed, longest, type Made, type Register, tooLong } from './register.ts';
import type { Row, Spellings } from './table.ts';
import { writtenDate } from './written-date.ts';

const fields = ['matter', 'keywords', 'status', 'body', 'date', 'reference'] as const;
type Field = (typeof fields)[number];

const words = (text: string): readonly string[] => text.split('|');

const spellings: Spellings<Field> = {
  matter: words(
    'matter|title|subject|decision|decision title|issue|issue title|item|item title|report|report title|topic|description|matter for decision|name',
  ),
  keywords: words('keywords|keyword|key words|tags|terms|search terms|also known as|other names'),
  status: words('status|stage|state|outcome|decision status|result'),
  body: words(
    'body|decision maker|decision taker|decision making body|decision body|committee|decided by|made by|taken by|decision by|to be taken by|meeting|maker',
  ),
  date: words(
    'date|decision date|date of decision|decision due|decision due date|due date|date due|meeting date|date of meeting|date taken|date made|when',
  ),
  reference: words(
    'reference|ref|reference number|ref no|ref number|reference no|decision reference|decision number|decision no|id|minute|minute number|minute no|number',
  ),
};

/** What the council has decided, and what it is about to. */
export const decisions: Register<Decision, Field> = {
  name: 'decisions',
  fields,
  spellings,
  lists: ['keywords'],
  schema: entrySchemas.decisions,
  needs: [['matter'], ['status']],
  make,
  cell: (decision, field) =>
    field === 'keywords' ? decision.keywords.join('; ') : decision[field],
  keys: ({ matter, reference }) => [
    ...(reference === '' ? [] : [`ref ${folded(reference)}`]),
    folded(matter),
  ],
  of: ({ decisions }) => decisions,
  put: (registers, decisions) => ({ ...registers, decisions }),
};

function make(cell: Row<Field>): Made<Decision> {
  const long = tooLong(cell, ['matter', 'body', 'date', 'reference']);
  if (long !== undefined) return { refused: long };
  if (cell('matter') === '') return { refused: say('registersNoMatter') };
  const keywords = cell('keywords').split(',').flatMap(listed).slice(0, 100);
  if (keywords.some(({ length }) => length > longest))
    return { refused: say('registersLongCell', longest) };
  const status = statusOf(cell('status'));
  if (status === undefined) return { refused: say('registersNoStatus', cell('status')) };
  const date = cell('date') === '' ? '' : writtenDate(cell('date'));
  if (date === undefined) return { refused: say('registersNoDate', cell('date')) };
  return {
    entries: [
      {
        matter: cell('matter'),
        keywords,
        status,
        body: cell('body'),
        date,
        reference: cell('reference'),
      },
    ],
  };
}

/** What has been refused or noted is decided; what was called in is open again. */
function statusOf(text: string): Decision['status'] | undefined {
  if (open.test(text)) return 'pending';
  return closed.test(text) ? 'made' : undefined;
}

const open =
  /\b(?:pending|proposed|forthcoming|forward plan|due|to be|for (?:decision|determination|consultation)|awaiting|open|draft|deferred|scheduled|planned|upcoming|called[ -]in|not (?:yet )?(?:decided|made|taken)|undecided|in progress|under consideration|consultation|recommended)\b/i;
const closed =
  /\b(?:made|decided|approved|agreed|taken|resolved|adopted|implemented|granted|refused|rejected|carried|noted|confirmed|determined|recommendations? (?:approved|agreed))\b/i;
