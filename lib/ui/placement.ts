import type { Box } from './box.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 8;

/** Where a card goes: under the words, or over them, or beside them; always inside the viewport. */
export function placed(
  anchor: Box,
  card: Size,
  viewport: Size,
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - card.height;
  const fitsBelow = below + card.height <= viewport.height - gap;
  const fitsAbove = above >= gap;
  if (fitsBelow || fitsAbove)
    return {
      left: within(anchor.left, card.width, viewport.width),
      top: fitsBelow ? below : above,
    };
  const after = anchor.right + gap;
  const before = anchor.left - gap - card.width;
  const fitsAfter = after + card.width <= viewport.width - gap;
  const beside = fitsAfter || before < gap ? after : before;
  return {
    left: within(beside, card.width, viewport.width),
    top: within(anchor.top, card.height, viewport.height),
  };
}

const within = (at: number, size: number, whole: number): number =>
  Math.max(gap, Math.min(at, whole - size - gap));
