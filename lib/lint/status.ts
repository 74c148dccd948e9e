import type { Status } from './protocol.ts';

/** What a reader should know before leaning on a protocol; nothing when it is adopted and in date. */
export function statusNote({ state, note, review }: Status, today: string): string | undefined {
  if (state === 'draft') return note ? `Draft. ${note}` : 'Draft.';
  if (review && isPast(review, today)) return `Its review was due in ${month(review)}.`;
  if (state === 'guidance') return note ?? 'Guidance.';
  return undefined;
}

/** A review month is past once the month is over, a review day once the day is. */
const isPast = (date: string, today: string): boolean => today.slice(0, date.length) > date;

const month = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
