import type { Span } from '../text/span.ts';
import type { Field } from './value-range.ts';

/** Where words of a field stand, in viewport coordinates, for browsers without ranges into fields. */
export type Mirror = (span: Span) => readonly DOMRect[];

/** What decides where a letter of a field stands. */
const copied = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-orientation',
  'text-rendering',
  'text-spacing-trim',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

/**
 * An unseen copy of the field, laid out as the field lays out its value. It stands beside the page, in a closed
 * shadow root, so that neither the page nor its styles reach the words, and it is gone when the signal aborts.
 */
export function mirror(field: Field, signal: AbortSignal): Mirror {
  const { ownerDocument: page } = field;
  const host = page.createElement('div');
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;' +
    'visibility: hidden !important; pointer-events: none !important; contain: strict !important';
  host.ariaHidden = 'true';
  const copy = page.createElement('div');
  const words = page.createTextNode('');
  copy.append(words);
  host.attachShadow({ mode: 'closed' }).append(copy);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  let worn = '';

  return (span) => {
    if (!host.isConnected) page.documentElement.append(host);
    const style = page.defaultView?.getComputedStyle(field);
    if (!style) return [];
    const within = paddingBox(field, style);
    const dress = dressOf({ field, style, within });
    if (dress !== worn) copy.style.cssText = dress;
    worn = dress;
    // Without the last character a closing line break would not open a line.
    if (words.data !== `${field.value}\u200B`) words.data = `${field.value}\u200B`;

    const range = page.createRange();
    range.setStart(words, span.start);
    range.setEnd(words, span.end);
    const from = copy.getBoundingClientRect();
    const frame = field.getBoundingClientRect();
    const scaleX = frame.width / field.offsetWidth || 1;
    const scaleY = frame.height / field.offsetHeight || 1;
    const inner = new DOMRect(
      frame.x + within.x * scaleX,
      frame.y + within.y * scaleY,
      within.width * scaleX,
      within.height * scaleY,
    );
    return [...range.getClientRects()].flatMap((rect) =>
      clipped(
        new DOMRect(
          inner.x + (rect.x - from.x - field.scrollLeft) * scaleX,
          inner.y + (rect.y - from.y - field.scrollTop) * scaleY,
          rect.width * scaleX,
          rect.height * scaleY,
        ),
        inner,
      ),
    );
  };
}

interface Worn {
  readonly field: Field;
  readonly style: CSSStyleDeclaration;
  readonly within: DOMRect;
}

const dressOf = ({ field, style, within }: Worn): string =>
  copied.map((name) => `${name}: ${style.getPropertyValue(name)};`).join('') +
  'position: absolute; left: 0; top: 0; box-sizing: border-box; border: 0; margin: 0;' +
  `width: ${within.width}px; min-height: ${within.height}px;` +
  // A one-line field centres its line in the height, and never wraps it.
  (isOneLine(field) ? 'align-content: center; white-space: pre;' : '');

const isOneLine = (field: Field): boolean => field.localName === 'input';

/** Inside the borders and beside the scroll bar, relative to the field. */
function paddingBox(field: Field, style: CSSStyleDeclaration): DOMRect {
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = field;
  if (!isOneLine(field)) return new DOMRect(clientLeft, clientTop, clientWidth, clientHeight);
  // Firefox answers here for the box inside the padding; there is no scroll bar.
  const [left, right, top, bottom] = ['left', 'right', 'top', 'bottom'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
  );
  return new DOMRect(
    left,
    top,
    offsetWidth - (left ?? 0) - (right ?? 0),
    offsetHeight - (top ?? 0) - (bottom ?? 0),
  );
}

function clipped(rect: DOMRect, to: DOMRect): readonly DOMRect[] {
  const left = Math.max(rect.left, to.left);
  const right = Math.min(rect.right, to.right);
  const top = Math.max(rect.top, to.top);
  const bottom = Math.min(rect.bottom, to.bottom);
  return right > left && bottom > top ? [new DOMRect(left, top, right - left, bottom - top)] : [];
}
