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
    const root = shadowRootOf(target);
    if (!isOurs(root)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
    const pressed = { key, code, altKey, ctrlKey, metaKey, shiftKey, isComposing };
    // Not a KeyboardEvent: in Firefox one made by a content script leaves the shadow root, whatever it says.
    const copy = Object.assign(new Event('keydown', { bubbles: true, cancelable: true }), pressed);
    if (!(root.activeElement ?? root).dispatchEvent(copy)) event.preventDefault();
  };
  const attach = () => {
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy'])
      page.defaultView?.addEventListener(type, relay, { capture: true, signal });
  };
  attach();
  // `document.open()` takes off every listener but spares this observer; adding one twice adds one.
  const rewritten = new MutationObserver(attach);
  rewritten.observe(page, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect(), { once: true });
}
