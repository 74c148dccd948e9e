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

/** By where they begin. */
export const inOrder = <Placed extends Pick<Span, 'start'>>(placed: readonly Placed[]): Placed[] =>
  placed.toSorted((a, b) => a.start - b.start);
