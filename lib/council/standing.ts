import type { Status } from '../lint/protocol.ts';

/** What a reader should know of a protocol before relying on it; undefined when it is simply in force. */
export function standing(status: Status, today: string): string | undefined {
  const notes = [
    status.state === 'draft' && 'Draft, not shown as adopted',
    status.state === 'guidance' && 'Guidance',
    status.review !== undefined &&
      status.review < today &&
      `Review was due ${longDate(status.review)}`,
  ];
  return notes.filter((note) => note !== false).join('. ') || undefined;
}

/** A date, a month or a year as people write it: 1 March 2027, March 2027, 2027. */
export function longDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = monthNames[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
