import type { Span } from './span.ts';

/** Bullets, numbers and letters that begin a list item, and the marks of a quoted line. */
const item = /^\s*(?:[-–—•*·▪◦>#]|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s)/i;

/** A line as wide as this, cut by a line break, is likely to run on in the next one. */
const wrapped = 60;

/**
 * Blocks of a text: a paragraph, heading, list item or signature line each. A line break ends a block, unless it
 * looks like the hard wrap of a mail program. Spans leave out the line breaks between blocks.
 */
export function blocks(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) found.push({ start, end });
    start = -1;
  };
  for (let at = from; at <= to;) {
    let next = text.indexOf('\n', at);
    if (next < 0 || next > to) next = to;
    let lineEnd = next;
    while (lineEnd > at && text.charCodeAt(lineEnd - 1) <= 32) lineEnd--;
    if (lineEnd === at || text.slice(at, lineEnd).trim() === '') close();
    else {
      const joins = start >= 0 && runsOn(text, start, end, at);
      if (!joins) close();
      if (start < 0) start = at;
      end = lineEnd;
    }
    at = next + 1;
  }
  close();
  return found;
}

function runsOn(text: string, start: number, end: number, next: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
  if (end - lineStart < wrapped || end - lineStart > 100) return false;
  if (/[.!?:;”"']$/.test(text.slice(end - 1, end))) return false;
  return !item.test(text.slice(next, next + 6));
}
