import { monthShapes } from '../../text/months.ts';

/** A date as councils write it, as ISO: 07/05/2026, 7.5.26, 2026-05-07, Thursday 7 May 2026, a spreadsheet's 46149. The day comes first. */
export function writtenDate(text: string): string | undefined {
  const serial = /^\d{5}$/.exec(text);
  if (serial) return new Date(epoch + Number(text) * day).toISOString().slice(0, 10);
  for (const shape of shapes) {
    const { y, m, d } = shape.exec(text)?.groups ?? {};
    if (y !== undefined && m !== undefined && d !== undefined) return iso(y, m, d);
  }
  return undefined;
}

const day = 86_400_000;
/** Day 0 of spreadsheets. */
const epoch = Date.UTC(1899, 11, 30);

const time = String.raw`(?:[T,\s]\s*(?:at\s+)?\d{1,2}[:.]\d{2}.*)?$`;
const weekday = String.raw`^(?:\p{L}+day,?\s+)?`;
const shapes = [
  new RegExp(String.raw`^(?<y>\d{4})[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})${time}`),
  new RegExp(
    String.raw`${weekday}(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>\d{4}|\d{2})${time}`,
    'u',
  ),
  new RegExp(
    String.raw`${weekday}(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-](?:of\s)?(?<m>\p{L}+)\.?,?[\s-](?<y>\d{4}|\d{2})${time}`,
    'u',
  ),
];

function iso(year: string, month: string, date: string): string | undefined {
  const y = Number(year) + (year.length === 2 ? 2000 : 0);
  const m = /^\d+$/.test(month) ? Number(month) - 1 : monthNamed(month);
  const at = new Date(Date.UTC(y, m, Number(date)));
  const exists = at.getUTCMonth() === m && at.getUTCDate() === Number(date);
  return exists && y >= 1900 && y < 2100 ? at.toISOString().slice(0, 10) : undefined;
}

const monthNamed = (word: string): number =>
  monthShapes.findIndex((shape) => new RegExp(`^${shape}$`, 'i').test(word));
