/** Attaches listeners now, and again whenever `document.open()` has taken them all off. */
export function attachForGood(page: Document, attach: () => void, signal: AbortSignal): void {
  attach();
  // This is what a rewritten document leaves alone; adding a listener twice adds one.
  const rewritten = new MutationObserver(attach);
  rewritten.observe(page, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
}
