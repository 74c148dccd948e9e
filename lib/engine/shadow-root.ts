import { browser } from './browser.ts';

/** An element's shadow root, closed ones included: Firefox asks the element, Chromium its own API. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (hasRoot(element)) return element.openOrClosedShadowRoot;
  if (!finder || !isHtml(element)) return element.shadowRoot;
  try {
    return finder.openOrClosedShadowRoot(element);
  } catch {
    // The extension was updated or removed under this script, which may still be listening.
    return element.shadowRoot;
  }
}

interface HasRoot {
  readonly openOrClosedShadowRoot: ShadowRoot | null;
}
interface Finder {
  readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null;
}

const hasRoot = (element: Element): element is Element & HasRoot =>
  'openOrClosedShadowRoot' in element;
const isHtml = (element: Element): element is HTMLElement => 'offsetParent' in element;

/** `chrome.dom`, which the polyfill passes on without knowing it. */
const isFinder = (value: unknown): value is Finder =>
  typeof value === 'object' && value !== null && 'openOrClosedShadowRoot' in value;
const dom: unknown = 'dom' in browser ? browser.dom : undefined;
const finder = isFinder(dom) ? dom : undefined;
