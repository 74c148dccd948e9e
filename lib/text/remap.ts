import type { Span } from './span.ts';

/** `removed` UTF-16 units at `start` gave way to `inserted`. */
export interface Change {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** Where a span stands after a change; undefined when the change touched it: dropped, never guessed. */
export function remap(span: Span, { start, removed, inserted }: Change): Span | undefined {
  if (span.end <= start)
    return span.end === start && removed === 0 && startsInWord(inserted) ? undefined : span;
  const by = inserted.length - removed;
  if (span.start >= start + removed) {
    if (span.start === start + removed && endsInWord(inserted)) return undefined;
    return { start: span.start + by, end: span.end + by };
  }
  return undefined;
}

const startsInWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
const endsInWord = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text);

/** The one change that turns `before` into `after`; undefined when they are equal. */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = commonPrefix(before, after, most);
  let tail = commonSuffix(before, after, most - start);
  if (start > 0 && isLowSurrogate(after.charCodeAt(start))) start--;
  if (tail > 0 && isLowSurrogate(after.charCodeAt(after.length - tail))) tail--;
  return {
    start,
    removed: before.length - tail - start,
    inserted: after.slice(start, after.length - tail),
  };
}

/** Bisecting native comparisons beat a loop over characters by an order of magnitude. */
function commonPrefix(a: string, b: string, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function commonSuffix(a: string, b: string, most: number): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low))
      low = middle;
    else high = middle - 1;
  }
  return low;
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
