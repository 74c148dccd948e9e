import type { Box } from './box.ts';
import { parentOf } from './reach.ts';

const margin = 24;

/** Scrolls as little as will bring the words into sight; asked for by key or from the list, never by itself. */
export function reveal(element: HTMLElement, words: () => Box | undefined): void {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    if (at.scrollHeight <= at.clientHeight || !scrolls(at, view)) continue;
    const by = overshoot(words(), at.getBoundingClientRect());
    if (by !== 0) at.scrollTop += by;
  }
  const { innerHeight: bottom = 0, innerWidth: right = 0 } = view ?? {};
  const by = overshoot(words(), { left: 0, top: 0, right, bottom });
  if (by !== 0) view?.scrollBy({ top: by, behavior: 'instant' });
}

function overshoot(words: Box | undefined, window: Box): number {
  if (!words) return 0;
  if (words.top < window.top) return words.top - window.top - margin;
  return words.bottom > window.bottom ? words.bottom - window.bottom + margin : 0;
}

const scrolls = (element: Element, view: Window | null): boolean =>
  ['auto', 'scroll'].includes(view?.getComputedStyle(element).overflowY ?? '');
