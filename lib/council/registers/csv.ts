/** A row of a table, and the line of the file that it begins in, counted from 1. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Csv {
  readonly lines: readonly Line[];
  /** The line in which a quotation mark was opened and never closed. */
  readonly open?: number;
  /** There were more rows than asked for; the rest was not read. */
  readonly isCut: boolean;
}

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Reads comma-separated values as RFC 4180 has them, and what spreadsheets make of it; empty rows are left out. */
export function readCsv(text: string, delimiter: Delimiter, most: number): Csv {
  const lines: Line[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let from = 1;
  let opened = 0;
  let at = 0;

  const endRow = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) lines.push({ line: from, cells });
    cells = [];
    cell = '';
    from = line;
  };

  while (at < text.length && lines.length <= most) {
    const sign = text[at]!;
    if (opened > 0) {
      const end = text.indexOf('"', at);
      const inside = text.slice(at, end < 0 ? undefined : end);
      cell += inside;
      line += breaksIn(inside);
      if (end < 0) break;
      at = end + 1;
      if (text[at] === '"') {
        cell += '"';
        at += 1;
      } else opened = 0;
      continue;
    }
    if (sign === '"' && cell.trim() === '') {
      cell = '';
      opened = line;
    } else if (sign === delimiter) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1;
      line += 1;
      endRow();
    } else cell += sign;
    at += 1;
  }
  if (lines.length <= most) endRow();
  return {
    lines: lines.slice(0, most),
    ...(opened > 0 && { open: opened }),
    isCut: lines.length > most,
  };
}

const breaksIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

/** Rows as comma-separated values, with a mark at the start by which spreadsheets know UTF-8. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;

function quoted(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would work these out instead of showing them. */
const formula = /^[=+\-@\t\r]/;

/** A cell as it was before `writeCsv`, or a spreadsheet, kept it from being worked out. */
export const bare = (cell: string): string => cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
