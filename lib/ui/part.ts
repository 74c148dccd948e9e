/** The element of our own page that a selector names. */
export function part<Kind extends HTMLElement = HTMLElement>(
  selector: string,
  kind?: new () => Kind,
): Kind;
export function part(selector: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`expected ${selector} on this page`);
}
