import { type Span, overlaps } from '../text/span.ts';

/** A stretch of text that stands, unit for unit, in one text node; white space may differ in kind. */
export interface Segment extends Span {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly offset: number;
}

/**
 * Where a span stands: one range for each stretch without a gap, both ends in text nodes of its own words.
 * Undefined when the page has moved on since the segments were read.
 */
export function rangesOf(
  span: Span,
  text: string,
  segments: readonly Segment[],
): readonly Range[] | undefined {
  const ranges: Range[] = [];
  let reached = -1;
  const isAhead = (index: number) => (segments[index]?.end ?? Infinity) > span.start;
  for (let at = firstThat(segments.length, isAhead); at < segments.length; at++) {
    const segment = segments[at];
    if (!segment || !overlaps(segment, span)) break;
    const start = Math.max(segment.start, span.start);
    const end = Math.min(segment.end, span.end);
    const { node } = segment;
    const from = segment.offset + start - segment.start;
    const to = from + end - start;
    if (!node.isConnected || !saysTheSame(node.data.slice(from, to), text.slice(start, end)))
      return;

    const last = ranges.at(-1);
    if (last && reached === start) last.setEnd(node, to);
    else {
      const range = node.ownerDocument.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
    reached = end;
  }
  return ranges;
}

const saysTheSame = (onPage: string, read: string): boolean =>
  onPage === read || onPage.replaceAll(/\s/g, ' ') === read.replaceAll(/\s/g, ' ');

/** The first of so many indices that passes, where all after it pass as well. */
export function firstThat(count: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
