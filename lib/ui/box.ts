import type { Place } from '../editors/editor.ts';

/** A rectangle in a viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const holds = (box: Box, x: number, y: number): boolean =>
  box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;

export const sizeOf = ({ left, top, right, bottom }: Box) => ({
  width: right - left,
  height: bottom - top,
});

/** The part that two boxes share; undefined when they share nothing. */
export function shared(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : undefined;
}

/** The smallest box around all of them; undefined for none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  return rest.reduce<Box | undefined>(
    (whole, box) =>
      whole && {
        left: Math.min(whole.left, box.left),
        top: Math.min(whole.top, box.top),
        right: Math.max(whole.right, box.right),
        bottom: Math.max(whole.bottom, box.bottom),
      },
    first,
  );
}

/** The lines of a place, in the viewport of its own document. */
export const linesOf = (place: Place): readonly Box[] =>
  ('rects' in place ? place.rects : place.ranges.flatMap((range) => rectsOf(range))).filter(
    ({ left, right }) => left < right,
  );

/** Ranges into a document and into the value of a field both have rectangles. */
const rectsOf = (range: AbstractRange): readonly DOMRect[] =>
  'getClientRects' in range && typeof range.getClientRects === 'function'
    ? [...range.getClientRects()]
    : [];
