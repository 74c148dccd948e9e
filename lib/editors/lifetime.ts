import { attachForGood } from './rewritten.ts';

/** Aborts when the element has left its page, or with the outer signal. */
export function whileConnected(element: Element, outer: AbortSignal): AbortSignal {
  const life = new AbortController();
  // An element that is taken out of the page loses its size.
  const size = new ResizeObserver(() => {
    if (!element.isConnected) life.abort();
  });
  size.observe(element);
  const signal = AbortSignal.any([life.signal, outer]);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
  return signal;
}

/** Calls back when the page is gone for good: its frame was removed, or shows another. */
export function whenGone(page: Document, gone: () => void, signal: AbortSignal): void {
  const hidden = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) gone();
  };
  attachForGood(
    page,
    () => page.defaultView?.addEventListener('pagehide', hidden, { signal }),
    signal,
  );
}
