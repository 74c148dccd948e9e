import type { Box } from './box.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

interface Spot {
  readonly left: number;
  readonly top: number;
  /** As tall as it may be there; what is longer scrolls inside. */
  readonly height: number;
}

/** A card that is cut below this says too little without scrolling. */
const leastHeight = 280;

/** Where a card goes: under the words or over them, else beside them; always inside the viewport. */
export function placed(anchor: Box, card: Size, viewport: Size): Spot {
  const below = viewport.height - gap - (anchor.bottom + gap);
  const above = anchor.top - gap - gap;
  const wanted = Math.min(card.height, leastHeight);
  const left = within(anchor.left, card.width, viewport.width);
  if (below >= card.height || (below >= wanted && below >= above))
    return { left, top: anchor.bottom + gap, height: below };
  if (above >= wanted)
    return { left, top: anchor.top - gap - Math.min(card.height, above), height: above };
  const after = anchor.right + gap;
  const before = anchor.left - gap - card.width;
  const fitsAfter = after + card.width <= viewport.width - gap;
  return {
    left: within(fitsAfter || before < gap ? after : before, card.width, viewport.width),
    top: within(anchor.top, card.height, viewport.height),
    height: viewport.height - 2 * gap,
  };
}

const within = (at: number, size: number, whole: number): number =>
  Math.max(gap, Math.min(at, whole - size - gap));
