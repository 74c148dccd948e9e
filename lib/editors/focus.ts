import { attachForGood } from './rewritten.ts';

export interface FocusWatch {
  readonly page: Document;
  /** An element's shadow root, closed ones included. */
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly found: (target: Element) => void;
  readonly signal: AbortSignal;
}

/** Calls back with every element that has, or gets, the focus or is written in, inside shadow roots too. */
export function watchFocus({ page, shadowRootOf, found, signal }: FocusWatch): void {
  const entered = new WeakSet<ShadowRoot>();
  /** Last written in, and no host of a root: it is asked again only when it gets the focus. */
  let plain: Element | undefined;

  const focused = (at: Element): Element => {
    const root = shadowRootOf(at);
    if (!root) return at;
    // The page hears nothing of a focus that moves from one element of a shadow root to another.
    if (!entered.has(root)) listen(root, focusing);
    entered.add(root);
    return root.activeElement ? focused(root.activeElement) : at;
  };
  const seen = (event: Event) => {
    const [target] = event.composedPath();
    if (isNode(target) && target.nodeType === Node.DOCUMENT_NODE) found(page.body);
    if (!isElement(target)) return;
    const inner = event.type === 'input' && target === plain ? target : focused(target);
    plain = inner === target ? target : undefined;
    found(inner);
  };
  const listen = (where: EventTarget, types: readonly string[]) => {
    for (const type of types) where.addEventListener(type, seen, { ...early, signal });
  };
  const attach = () => {
    if (page.defaultView) listen(page.defaultView, [...focusing, 'input']);
    if (page.activeElement && page.hasFocus()) found(focused(page.activeElement));
  };
  attachForGood(page, attach, signal);
}

const focusing = ['focusin'];
const early = { capture: true, passive: true };

const isNode = (target: unknown): target is Node =>
  typeof target === 'object' && target !== null && 'nodeType' in target;
const isElement = (target: unknown): target is Element =>
  isNode(target) && target.nodeType === Node.ELEMENT_NODE;
