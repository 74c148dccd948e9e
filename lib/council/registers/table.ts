import { say } from '../../words/say.ts';
import { bare, type Delimiter, delimiters, type Line, readCsv } from './csv.ts';

/** What a column may be headed, by what it holds: lower case, words apart by single spaces. */
export type Spellings<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** What a row says of something; empty where it says nothing. */
export type Row<Field extends string> = (field: Field) => string;

export interface Table<Field extends string> {
  readonly rows: readonly { readonly line: number; readonly cell: Row<Field> }[];
  readonly has: (field: Field) => boolean;
  /** Headings that nothing was made of, as they are written. */
  readonly unread: readonly string[];
}

export type Read<Result> = Result | { readonly problem: string };

/** More rows than any council has people. */
export const mostRows = 20_000;
const mostColumns = 200;

/** The table in a text of comma-separated values: its delimiter and its row of headings are found by the headings. */
export function tableIn<Field extends string>(
  text: string,
  spellings: Spellings<Field>,
): Read<Table<Field>> {
  const body = text.replace(/^\uFEFF?sep=.\r?\n/i, (line) => line.replaceAll(/[^\r\n]/g, ''));
  const known = new Map<string, Field>();
  for (const field of fieldsOf(spellings))
    for (const spelling of spellings[field]) known.set(spelling, field);
  const delimiter = delimiterOf(body, known);
  const { lines, open, isCut } = readCsv(body, delimiter, mostRows + mostAbove);
  if (open !== undefined) return { problem: say('registersOpenQuote', open) };
  const headed = headingIn(lines, known);
  if (headed === undefined) return { problem: say('registersNoHeadings') };
  const { cells } = lines[headed]!;
  if (cells.length > mostColumns)
    return { problem: say('registersManyColumns', cells.length, mostColumns) };
  const rows = lines.slice(headed + 1);
  if (isCut || rows.length > mostRows) return { problem: say('registersManyRows', mostRows) };

  const at = new Map<Field, number>();
  const unread: string[] = [];
  for (const [index, heading] of cells.entries()) {
    const field = known.get(plain(heading));
    if (field !== undefined && !at.has(field)) at.set(field, index);
    else if (heading.trim() !== '') unread.push(heading.trim());
  }
  const cell =
    (line: Line): Row<Field> =>
    (field) =>
      bare(line.cells[at.get(field) ?? -1] ?? '');
  return {
    rows: rows.map((line) => ({ line: line.line, cell: cell(line) })),
    has: (field) => at.has(field),
    unread,
  };
}

const fieldsOf = <Field extends string>(spellings: Spellings<Field>): readonly Field[] => {
  const isField = (name: string): name is Field => Object.hasOwn(spellings, name);
  return Object.keys(spellings).filter(isField);
};

/** A title, an empty line, a date of export may stand above the headings. */
const mostAbove = 10;

/** A heading in plain words: `JobTitle`, `job_title` and `Job title:` are the same. */
const plain = (heading: string): string =>
  heading
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const knownIn = ({ cells }: Line, known: ReadonlyMap<string, string>): number =>
  new Set(cells.map((cell) => known.get(plain(cell))).filter((field) => field !== undefined)).size;

/** The row near the top in which most headings are known. */
function headingIn(lines: readonly Line[], known: ReadonlyMap<string, string>): number | undefined {
  const counts = lines.slice(0, mostAbove).map((line) => knownIn(line, known));
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function delimiterOf(text: string, known: ReadonlyMap<string, string>): Delimiter {
  const top = text.slice(0, 20_000);
  const score = (delimiter: Delimiter): number =>
    Math.max(
      0,
      ...readCsv(top, delimiter, mostAbove).lines.map(
        (line) => knownIn(line, known) * 1000 + Math.min(line.cells.length, 900),
      ),
    );
  return delimiters.reduce((best, each) => (score(each) > score(best) ? each : best));
}
