import type { Status } from '../lint/protocol.ts';
import { dayOf, say } from '../words/say.ts';

/** What a reader should know before leaning on a protocol; nothing when it is adopted and in date. */
export function statusNote({ state, note, review }: Status, today: string): string | undefined {
  if (state === 'draft') return note ? say('protocolIsDraftNoted', note) : say('protocolIsDraft');
  if (review && isPast(review, today)) return say('protocolIsOverdue', dayOf(review.slice(0, 7)));
  if (state === 'guidance') return note ?? say('protocolIsGuidance');
  return undefined;
}

/** A review month is past once the month is over, a review day once the day is. */
const isPast = (date: string, today: string): boolean => today.slice(0, date.length) > date;
