import { say } from '../../words/say.ts';
import { decode } from './decode.ts';
import { line } from './compare.ts';
import { listIn } from './json.ts';
import { councillorsIn, isXml } from './moderngov.ts';
import { asRow, type MadeOf, type Register } from './register.ts';
import { mostRows, type Read, type Row, tableIn } from './table.ts';

/** Something to say of a row, and where it stands in the file. */
export interface Remark {
  readonly where: string;
  readonly words: string;
}

/** What a file holds for a register. Nothing is changed yet. */
export interface Import<Entry> {
  readonly entries: readonly Entry[];
  /** Rows of which nothing is taken. */
  readonly refused: readonly Remark[];
  /** Rows of which something is left out. */
  readonly remarks: readonly Remark[];
  /** Headings that nothing was made of. */
  readonly unread: readonly string[];
}

/** Reads a file for a register: a table, the XML of ModernGov, or what was exported as JSON. */
export function importFor<Entry, Field extends string>(
  register: Register<Entry, Field>,
  bytes: Uint8Array,
): Read<Import<Entry>> {
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (/^\s*[[{]/.test(text)) {
    const list = listIn(register, text);
    return 'problem' in list ? list : collect(register, list.made);
  }
  if (isXml(text)) return fromXml(register, text);
  const table = tableIn(text, register.spellings);
  if ('problem' in table) return table;
  const missing = register.needs.find((some) => !some.some((field) => table.has(field)));
  if (missing)
    return {
      problem: say('registersNoColumn', register.spellings[missing[0]!].slice(0, 4).join(', ')),
    };
  const made = table.rows.map(({ line: at, cell }) => ({
    where: say('registersLine', at),
    made: register.make(asRow(register, cell)),
  }));
  return { ...collect(register, made), unread: table.unread };
}

function fromXml<Entry, Field extends string>(
  register: Register<Entry, Field>,
  text: string,
): Read<Import<Entry>> {
  if (register.name !== 'directory') return { problem: say('registersXmlIsPeople') };
  const read = councillorsIn(text);
  if ('problem' in read) return read;
  if (read.councillors.length > mostRows) return { problem: say('registersManyRows', mostRows) };
  const rows: readonly Row<Field>[] = read.councillors;
  return collect(
    register,
    rows.map((cell, at) => ({
      where: say('registersEntry', at + 1),
      made: register.make(asRow(register, cell)),
    })),
  );
}

/** What was made of all rows; a row that says the same as an earlier one is refused. */
function collect<Entry, Field extends string>(
  register: Register<Entry, Field>,
  made: readonly MadeOf<Entry>[],
): Import<Entry> {
  const seen = new Map<string, string>();
  const entries: Entry[] = [];
  const refused: Remark[] = [];
  const remarks: Remark[] = [];
  for (const { where, made: each } of made) {
    if ('refused' in each) {
      refused.push({ where, words: each.refused });
      continue;
    }
    remarks.push(...(each.remarks ?? []).map((words) => ({ where, words })));
    for (const entry of each.entries) {
      const said = line(register, entry);
      const earlier = seen.get(said);
      if (earlier === undefined) entries.push(entry);
      else refused.push({ where, words: say('registersTwice', earlier) });
      seen.set(said, earlier ?? where);
    }
  }
  return { entries, refused, remarks, unread: [] };
}
