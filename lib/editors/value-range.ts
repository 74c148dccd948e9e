import type { Span } from '../text/span.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's live ranges into the value of a field; Firefox has none. */
interface ValueRanges {
  readonly createValueRange: (start: number, end: number) => AbstractRange;
}

const hasValueRanges = (field: Field): field is Field & ValueRanges => 'createValueRange' in field;

/** A live range over the span, in a browser that can make one. */
export const valueRange = (field: Field, { start, end }: Span): AbstractRange | undefined =>
  hasValueRanges(field) ? field.createValueRange(start, end) : undefined;
