import { type Box, shared } from './box.ts';

/** The frame that a window stands in, if its page may be touched. */
function frameOf(view: Window | null): HTMLElement | undefined {
  try {
    const frame = view?.frameElement ?? undefined;
    return frame && isHtml(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** The outermost document that may be touched from this one: a card in a small frame would be cut off. */
export function outermost(page: Document): Document {
  const frame = frameOf(page.defaultView);
  return frame ? outermost(frame.ownerDocument) : page;
}

/** The windows from this document's out to the outermost. */
export function windowsAround(page: Document): readonly Window[] {
  const view = page.defaultView;
  const frame = frameOf(view);
  return [...(view ? [view] : []), ...(frame ? windowsAround(frame.ownerDocument) : [])];
}

/** The element itself, or the outermost frame that it is in. */
export function outermostElement(element: Element): Element {
  const frame = frameOf(element.ownerDocument.defaultView);
  return frame ? outermostElement(frame) : element;
}

/** A box of a document's viewport, in that of the outermost document. */
export function lifted(box: Box, page: Document): Box {
  const frame = frameOf(page.defaultView);
  return frame ? lifted(outOf(frame, box), frame.ownerDocument) : box;
}

function outOf(frame: HTMLElement, box: Box): Box {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const across = width / (frame.offsetWidth || 1);
  const down = height / (frame.offsetHeight || 1);
  return {
    left: left + (frame.clientLeft + box.left) * across,
    top: top + (frame.clientTop + box.top) * down,
    right: left + (frame.clientLeft + box.right) * across,
    bottom: top + (frame.clientTop + box.bottom) * down,
  };
}

/** The part of an element that can be seen, in the viewport of the outermost document; undefined when none can. */
export function visibleBox(element: Element): Box | undefined {
  const page = element.ownerDocument;
  const seen = clipped(
    isWholePage(element) ? viewport(page) : element.getBoundingClientRect(),
    element,
  );
  const frame = frameOf(page.defaultView);
  if (!seen || !frame) return seen;
  const window = visibleBox(frame);
  return window && shared(lifted(seen, page), window);
}

function clipped(box: Box, element: Element): Box | undefined {
  let seen: Box | undefined = shared(box, viewport(element.ownerDocument));
  for (let at = parentOf(element); at && seen; at = parentOf(at))
    if (clips(at) && !isWholePage(at)) seen = shared(seen, at.getBoundingClientRect());
  return seen;
}

/** The parent as laid out: out of shadow roots as well. */
export function parentOf(element: Element): Element | undefined {
  const up = element.assignedSlot ?? element.parentNode;
  if (up === null) return undefined;
  if (isShadowRoot(up)) return up.host;
  return isElement(up) ? up : undefined;
}

// `instanceof` is false for what comes from another window.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isHtml = (element: Element): element is HTMLElement => 'offsetWidth' in element;
const isShadowRoot = (node: Node): node is ShadowRoot => 'host' in node && 'mode' in node;

const viewport = ({ defaultView }: Document): Box => ({
  left: 0,
  top: 0,
  right: defaultView?.innerWidth ?? 0,
  bottom: defaultView?.innerHeight ?? 0,
});

const isWholePage = (element: Element): boolean =>
  element === element.ownerDocument.body || element === element.ownerDocument.documentElement;

function clips(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && `${style.overflowX} ${style.overflowY}` !== 'visible visible';
}
