/** Finds an element's shadow root, closed ones included; a page cannot. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Stands in every root of ours, where no page can see it. */
export const sign = 'data-own';

export const isOurs = (root: ShadowRoot | null): root is ShadowRoot =>
  root !== null && root.querySelector(`[${sign}]`) !== null;

/**
 * Keeps the keys pressed in our own interface from the page: it hears none of them, and its shortcuts do not answer.
 * Has to be called before the page's own scripts run, in every frame, since a frame's card stands in the outermost
 * document.
 */
export function guard(page: Document, shadowRootOf: ShadowRootOf, signal: AbortSignal): void {
  const relay = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element) || target.parentNode === null) return;
    // Ours is an element of no known kind; to ask for the root of every one that is written in is dear.
    if (!target.localName.includes('-')) return;
    const root = shadowRootOf(target);
    if (!isOurs(root)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    // Not a second `keydown`: Firefox sends those through the page whatever they are told.
    const detail = JSON.stringify({ key, code, altKey, ctrlKey, metaKey, shiftKey });
    const pressed = new CustomEvent(relayed, { cancelable: true, detail });
    if (!root.dispatchEvent(pressed)) event.preventDefault();
  };
  const attach = () => {
    // There is nothing to write in, so nothing else comes of a key.
    for (const type of ['keydown', 'keypress', 'keyup'])
      page.defaultView?.addEventListener(type, relay, { capture: true, signal });
  };
  attach();
  // `document.open()` takes off every listener but spares this observer; adding one twice adds one.
  const rewritten = new MutationObserver(attach);
  rewritten.observe(page, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
}

const relayed = 'pressed';

/** Hears the keys pressed inside a root of ours, whether or not they were kept from the page on the way. */
export function onKey(
  root: ShadowRoot,
  heard: (event: KeyboardEvent) => void,
  signal?: AbortSignal,
): void {
  const options = signal ? { signal } : {};
  root.addEventListener(
    'keydown',
    (event) => event instanceof KeyboardEvent && heard(event),
    options,
  );
  root.addEventListener(
    relayed,
    (event) => {
      if (!('detail' in event) || typeof event.detail !== 'string') return;
      const key = new KeyboardEvent('keydown', { ...JSON.parse(event.detail), cancelable: true });
      heard(key);
      if (key.defaultPrevented) event.preventDefault();
    },
    options,
  );
}
