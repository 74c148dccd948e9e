import { writeCsv } from './csv.ts';
import type { Register } from './register.ts';

/** A register as comma-separated values that can be imported again; no cell is worked out by a spreadsheet. */
export const asCsv = <Entry, Field extends string>(
  { fields, spellings, cell }: Register<Entry, Field>,
  entries: readonly Entry[],
): string =>
  writeCsv([
    fields.map((field) => spellings[field][0] ?? field),
    ...entries.map((entry) => fields.map((field) => cell(entry, field))),
  ]);
