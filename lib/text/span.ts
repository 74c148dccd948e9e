/** A half-open range of UTF-16 offsets into a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const shifted = ({ start, end }: Span, by: number): Span => ({
  start: start + by,
  end: end + by,
});

const letter = /[\p{L}\p{N}]/u;

/** At most so many units before a place, from the beginning of a word on: "the" cut short would be "he". */
export function textBefore(text: string, place: number, most: number): string {
  let from = Math.max(0, place - most);
  while (
    from > 0 &&
    from < place &&
    letter.test(text.charAt(from - 1)) &&
    letter.test(text.charAt(from))
  )
    from++;
  return text.slice(from, place);
}

/** By where they begin. */
export const inOrder = <Placed extends Pick<Span, 'start'>>(placed: readonly Placed[]): Placed[] =>
  placed.toSorted((a, b) => a.start - b.start);
