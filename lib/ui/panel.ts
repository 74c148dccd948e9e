import { type Box } from './box.ts';
import type { Content } from './card.ts';
import { element } from './element.ts';
import { onKey } from './guard.ts';
import { placed } from './placement.ts';

interface Shown {
  readonly content: Content;
  /** What it points at, as long as that can be seen. */
  readonly anchor: () => Box | undefined;
  /** Whether the keyboard goes into it. */
  readonly focus: boolean;
  /** Puts the focus back where it came from; called once, when the panel is closed with the focus inside. */
  readonly restore: () => void;
  readonly closed: () => void;
}

export interface Panel {
  readonly element: HTMLElement;
  readonly show: (shown: Shown) => void;
  readonly close: () => void;
  readonly place: () => void;
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
}

/** The one card-sized window of ours: it shows a finding, the list, or what was just done. */
export function createPanel(root: ShadowRoot): Panel {
  const panel = element('section', {
    class: 'panel',
    role: 'dialog',
    tabindex: '-1',
    hidden: true,
  });
  let current: Shown | undefined;
  let restore: (() => void) | undefined;

  const hasFocus = () => root.activeElement !== null && panel.contains(root.activeElement);

  const place = () => {
    const anchor = current?.anchor();
    if (!anchor) return;
    const view = panel.ownerDocument.defaultView ?? window;
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    panel.style.maxHeight = '';
    const { offsetWidth: width, offsetHeight } = panel;
    const { left, top, height } = placed(anchor, { width, height: offsetHeight }, viewport);
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
    panel.style.maxHeight = `${Math.min(offsetHeight, height)}px`;
  };

  const close = () => {
    if (!current) return;
    const { closed } = current;
    const back = hasFocus() ? restore : undefined;
    current = undefined;
    restore = undefined;
    panel.hidden = true;
    panel.replaceChildren();
    closed();
    back?.();
  };

  // A press on a button of the card leaves the caret where it is; words of the card can still be selected.
  panel.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button, summary'))
      event.preventDefault();
  });
  const key = (event: KeyboardEvent) => {
    if (!hasFocus()) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') turn(event);
  };

  /** Tab goes round inside: the page's own order would throw the reader to its very end. */
  const turn = (event: KeyboardEvent) => {
    const stops = [...panel.querySelectorAll<HTMLElement>('button, summary')].filter((stop) =>
      stop.checkVisibility(),
    );
    const at = stops.findIndex((stop) => stop === root.activeElement);
    const next = event.shiftKey ? at <= 0 && stops.at(-1) : at === stops.length - 1 && stops[0];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  onKey(root, key);
  root.append(panel);
  return {
    element: panel,
    show: (shown) => {
      const had = hasFocus();
      if (current !== shown) current?.closed();
      current = shown;
      const { content, focus } = shown;
      panel.replaceChildren(...content.nodes);
      panel.setAttribute('aria-labelledby', content.labelledBy);
      if (content.describedBy) panel.setAttribute('aria-describedby', content.describedBy);
      else panel.removeAttribute('aria-describedby');
      panel.hidden = false;
      panel.scrollTop = 0;
      place();
      restore = (had ? restore : undefined) ?? shown.restore;
      if (focus || had) panel.focus({ preventScroll: true });
    },
    close,
    place,
    isOpen: () => current !== undefined,
    hasFocus,
  };
}
