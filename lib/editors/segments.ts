import { type Span, overlaps } from '../text/span.ts';

/** A stretch of text that stands, unit for unit, in one text node; white space may differ in kind. */
export interface Segment extends Span {
  readonly node: Text;
  /** Where the stretch begins in the node. */
  readonly offset: number;
}

/** Words on the page without a gap: both ends stand in text nodes of their own. */
export interface Stretch {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Where a span stands. Undefined when the page has moved on since the segments were read. */
export function stretchesOf(
  span: Span,
  text: string,
  segments: readonly Segment[],
): readonly Stretch[] | undefined {
  const found: Stretch[] = [];
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

    const last = found.at(-1);
    if (last && reached === start)
      found[found.length - 1] = { ...last, endNode: node, endOffset: to };
    else found.push({ startNode: node, startOffset: from, endNode: node, endOffset: to });
    reached = end;
  }
  return found;
}

export function rangeOver({ startNode, startOffset, endNode, endOffset }: Stretch): Range {
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** New ranges over a span. */
export const rangesOf = (
  span: Span,
  text: string,
  segments: readonly Segment[],
): readonly Range[] | undefined => stretchesOf(span, text, segments)?.map(rangeOver);

/** Whether a live range stands exactly there. */
export const isOver = (range: AbstractRange | undefined, stretch: Stretch): boolean =>
  range?.startContainer === stretch.startNode &&
  range.startOffset === stretch.startOffset &&
  range.endContainer === stretch.endNode &&
  range.endOffset === stretch.endOffset;

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
