import { anyMonth } from '../months.ts';
import type { Span } from '../span.ts';

export interface WrittenDate extends Span {
  readonly year: number;
}

const shapes = [
  String.raw`\b(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)? ${anyMonth}\.?,? (?<y1>(?:19|20|18)?\d{2})\b`,
  String.raw`\b${anyMonth}\.? (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? (?<y2>(?:18|19|20)\d{2})\b`,
  String.raw`\b(?:0?[1-9]|[12]\d|3[01])(?<sep>[/.-])(?:0?[1-9]|1[0-2])\k<sep>(?<y3>(?:19|20)?\d{2})\b`,
  String.raw`\b(?<y4>(?:19|20)\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b`,
];
const shape = new RegExp(shapes.join('|'), 'gi');

/** Full dates in every order and spelling; a year of two digits is the latest that is not to come after `today`. */
export function datesIn(text: string, today: string): readonly WrittenDate[] {
  const now = Number(today.slice(0, 4));
  return [...text.matchAll(shape)].map(({ 0: written, index, groups }) => {
    const digits = groups?.['y1'] ?? groups?.['y2'] ?? groups?.['y3'] ?? groups?.['y4'] ?? '';
    const short = Number(digits);
    const recent = 2000 + short > now ? 1900 + short : 2000 + short;
    return {
      year: digits.length === 2 ? recent : short,
      start: index,
      end: index + written.length,
    };
  });
}
