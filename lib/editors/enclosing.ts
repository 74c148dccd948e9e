/** The nearest ancestor that matches, through shadow roots and frames of the same origin. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at; at = around(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** What an element's tree stands in: the host of a shadow root, the frame of a document. */
function around(element: Element): Element | null {
  const root = element.getRootNode();
  if ('host' in root && isElement(root.host)) return root.host;
  // Null at the top, and for a page of another origin.
  return element.ownerDocument.defaultView?.frameElement ?? null;
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;

/** The address of the page that an element is shown in: frames without one count as their parent. */
export function pageAddress(page: Document): URL | undefined {
  for (
    let view = page.defaultView;
    view;
    view = view.frameElement?.ownerDocument.defaultView ?? null
  ) {
    if (/^https?:$/.test(view.location.protocol)) return new URL(view.location.href);
  }
  return undefined;
}
