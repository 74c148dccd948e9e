import type * as z from 'zod/mini';

import { say } from '../../words/say.ts';
import type { RegisterName, Registers } from '../registers.ts';
import type { Row, Spellings } from './table.ts';

/** What was made of a row. `remarks` say what of it could not be read; `refused` says why nothing could. */
export type Made<Entry> =
  | { readonly entries: readonly Entry[]; readonly remarks?: readonly string[] }
  | { readonly refused: string };

/** What was made of a row, and where it stands in its file. */
export interface MadeOf<Entry> {
  readonly where: string;
  readonly made: Made<Entry>;
}

/** One of the council's registers: how its rows are headed, read, shown and told apart. */
export interface Register<Entry, Field extends string = string> {
  readonly name: RegisterName;
  /** What is shown of an entry, in order; an export is headed by the first spelling of each. */
  readonly fields: readonly Field[];
  readonly spellings: Spellings<Field>;
  /** Fields that may hold several things, each in a line of its own. */
  readonly lists?: readonly Field[];
  /** Columns of which a file must have all, or of each pair one. */
  readonly needs: readonly (readonly Field[])[];
  /** What an entry is when it comes as JSON. */
  readonly schema: z.core.$ZodType<Entry>;
  readonly make: (cell: Row<Field>) => Made<Entry>;
  readonly cell: (entry: Entry, field: Field) => string;
  /** By what two entries are known to be the same one, the surest first. */
  readonly keys: (entry: Entry) => readonly string[];
  /** A file that is whole for one part says nothing of the others: officers, members. */
  readonly part?: (entry: Entry) => string;
  readonly of: (registers: Registers) => readonly Entry[];
  readonly put: (registers: Registers, entries: readonly Entry[]) => Registers;
}

/** A row as its register takes it: lines end only in fields that hold several things. */
export const asRow =
  <Entry, Field extends string>(
    { lists = [] }: Pick<Register<Entry, Field>, 'lists'>,
    cell: Row<Field>,
  ): Row<Field> =>
  (field) =>
    cell(field)
      .replaceAll(lists.includes(field) ? /[^\S\n]+/g : /\s+/g, ' ')
      .trim();

/** The longest that a name, a post or a matter may be. */
export const longest = 500;

/** Refuses a row in which something is longer than anything that has a name. */
export const tooLong = <Field extends string>(
  cell: Row<Field>,
  fields: readonly Field[],
): string | undefined =>
  fields.some((field) => cell(field).length > longest)
    ? say('registersLongCell', longest)
    : undefined;

/** "Planning; Licensing" as two. */
export const listed = (text: string): readonly string[] =>
  text
    .split(/\s*[;|\n]\s*/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .slice(0, 100);

export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
