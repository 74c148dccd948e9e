import { anyMonth } from '../../text/months.ts';
import { writtenDate } from '../registers/written-date.ts';
import { isDatedRow, label } from './furniture.ts';
import { linesOf } from './lines.ts';

/** What a document says of itself; what it does not say is left out. Dates are ISO, a month where no day is given. */
export interface Details {
  readonly council?: string;
  readonly version?: string;
  readonly adopted?: string;
  readonly review?: string;
  readonly minute?: string;
}

/** Reads the council, the version and the dates from a document's first page and its table of versions. */
export function detailsOf(text: string): Details {
  const top = linesOf(text)
    .slice(0, 60)
    .map((line) => line.text);
  const row = lastRow(top);
  const said = (label: RegExp): string | undefined =>
    top
      .map((line) => label.exec(line)?.[1]?.trim())
      .find((value) => value !== undefined && value !== '');
  const adopted = writtenDay(
    row.get('adopted') ??
      said(
        /^(?:date )?(?:adopted|approved|adoption date)(?: by [\w ]{3,60}?)?(?: on)?\s*[:\t–-]?\s*(.{4,90})$/i,
      ),
  );
  const review = writtenDay(
    row.get('review') ?? said(/(?:^|\s)(?:next )?review(?: date| due)?\s*[:\t–-]\s*(.{4,60})$/i),
  );
  const minute =
    row.get('minute') ??
    said(/^minute(?: (?:reference|ref|number|no))?\.?\s*[:\t–-]\s*(.{1,60})$/i) ??
    said(/\(min(?:ute)?s?\.?(?: (?:reference|ref|number|no)\.?)?:?\s+(\d[^)]{0,30})\)/i);
  const version =
    row.get('version') ?? said(/^version(?: (?:number|no))?\.?\s*[:\t–-]?\s*(v?\d[\w./-]{0,20})$/i);
  const council = councilIn(text);
  return {
    ...(council !== undefined && { council }),
    ...(version !== undefined && { version }),
    ...(adopted !== undefined && { adopted }),
    ...(review !== undefined && { review }),
    ...(minute !== undefined && { minute }),
  };
}

const columns = {
  version: /^version/i,
  adopted: /^(?:date of )?adopt(?:ed|ion)|^approved on|^date approved/i,
  minute: /^minute/i,
  review: /^(?:next )?review/i,
} as const;

/** The last row of a table of versions, by what its columns hold. */
function lastRow(lines: readonly string[]): ReadonlyMap<string, string> {
  const rows = [...cellsToRows(lines), ...lines].map((line) =>
    line.split('\t').map((cell) => cell.trim()),
  );
  const head = rows.findIndex(
    (cells) =>
      Object.values(columns).filter((shape) => cells.some((cell) => shape.test(cell))).length >= 2,
  );
  if (head < 0) return new Map();
  const after = rows.slice(head + 1);
  const end = after.findIndex((cells) => cells.length < 2);
  const last = after[(end < 0 ? after.length : end) - 1] ?? [];
  return new Map(
    Object.entries(columns).flatMap(([name, shape]) => {
      const cell = last[(rows[head] ?? []).findIndex((label) => shape.test(label))];
      return cell === undefined || cell === '' ? [] : [[name, cell] as const];
    }),
  );
}

/** A table with a cell to a line, as tabs would have it; nothing where there is none. */
function cellsToRows(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((_, index) =>
    lines.slice(index, index + 3).every((line) => label.test(line)),
  );
  if (first < 0) return [];
  const width = lines.slice(first).findIndex((line) => !label.test(line));
  if (width <= 0) return [];
  const rows: string[] = [];
  for (let at = first; at + width <= lines.length; at += width) {
    const cells = lines.slice(at, at + width);
    if (at > first && !isDatedRow(cells, width)) break;
    rows.push(cells.join('\t'));
  }
  return [...rows, ''];
}

const monthOnly = new RegExp(String.raw`\b(${anyMonth})\s+(\d{4})\b`, 'i');
const dayInText = new RegExp(
  String.raw`\d{1,2}(?:st|nd|rd|th)?\s+${anyMonth}\s+\d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}`,
  'i',
);

/** A day, or a month, as written, as ISO: `2025-05-12`, `2025-05`. */
export function writtenDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const [day] = dayInText.exec(text) ?? [];
  if (day !== undefined) return writtenDate(day);
  const [, month, year] = monthOnly.exec(text) ?? [];
  return month === undefined ? undefined : writtenDate(`1 ${month} ${year}`)?.slice(0, 7);
}

const named =
  /\b(?:[A-Z][\p{L}'’-]+ (?:(?:and|upon|on|of|in) )?){1,4}?(?:(?:County|District|Borough|City|Town|Parish|Community|Metropolitan|Unitary) )*(?:Council|Combined Authority)\b/gu;
const kindsOnly =
  /^(?:The |A |Full |Each |Any |Every |This |Your |Our )?(?:(?:County|District|Borough|City|Town|Parish|Community|Local|Metropolitan|Unitary|Elected|Relevant|Full|Whole) )*(?:Council|Combined Authority)$/;

/** `Constitution of`, `Members and Officers of`: not a part of the name. */
const aboutCouncil =
  /^(?:(?:Constitution|Protocol|Code|Policy|Part|Members?|Officers?|Employees?|Staff|Councillors?|Clerk|Leader|Mayor|Chairman|Chair|Meetings?) (?:(?:and|of|for|to|in|on) )+)+/;

/** The council that the document names most often. */
function councilIn(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const [found] of text
    .slice(0, 400_000)
    .replaceAll(/[ \t]+/g, ' ')
    .matchAll(named)) {
    const name = found
      .replace(aboutCouncil, '')
      .replace(/^(?:(?:The|Of|For|By|In|At|And|If|Where|When|All|Any|No|To) )+/, '');
    if (!kindsOnly.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? shouted(text);
}

/** `SALTBY PARISH COUNCIL` on a line of its own. */
function shouted(text: string): string | undefined {
  const [line] = /^[ \t]*[A-Z][A-Z'’ -]{2,60} COUNCIL[ \t]*$/m.exec(text) ?? [];
  return line
    ?.trim()
    .toLowerCase()
    .replaceAll(/\b(?!(?:and|of|on|upon|in)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
