import { type Announcer, createAnnouncer } from './announcer.ts';
import { element } from './element.ts';
import { isOurs, sign, type ShadowRootOf } from './guard.ts';
import lines from './lines.css?inline';
import look from './look.css?inline';
import { opaqueName } from './opaque.ts';
import { createPanel, type Panel } from './panel.ts';
import { outermost, outermostElement, parentOf } from './reach.ts';

/** The one element of ours in a page. All that we show stands in its shadow, above all else. */
export interface Stage extends Announcer {
  readonly root: ShadowRoot;
  readonly panel: Panel;
  /** Gives the stage to an editor in use, until its signal aborts or another takes it; then `changed` is called. */
  readonly activate: (over: Element, user: AbortSignal, changed: () => void) => void;
  readonly isActive: (user: AbortSignal) => boolean;
  readonly hasFocus: () => boolean;
  /** A layer of ours inside an element that scrolls: what lies there is scrolled and cut off with its words. */
  readonly layerIn: (surface: HTMLElement, user: AbortSignal) => ShadowRoot;
}

export function createStage(shadowRootOf: ShadowRootOf, signal: AbortSignal): Stage {
  const page = outermost(document);
  const host = page.createElement(`${opaqueName()}-${opaqueName()}`);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: shadowMode });
  root.append(element('template', { [sign]: placeOf(window) }));
  dress(root, page, look);

  // A page that closes what is clicked beside it must not take a click on our card for one.
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation());

  const panel = createPanel(root);
  const announcer = createAnnouncer(root, signal);
  let active: { readonly user: AbortSignal; readonly changed: () => void } | undefined;

  /** Above whatever the page has put on top. */
  const raise = (over: Element) => {
    const parent = openDialog(over) ?? page.documentElement;
    if (host.parentNode !== parent) {
      removeStale(page, shadowRootOf);
      parent.append(host);
    }
    // Shown anew it stands above what the page has shown since; nothing is painted in between.
    const isIdle = !panel.isOpen() && root.activeElement === null;
    if (isIdle && host.matches(':popover-open')) host.hidePopover();
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const leave = (user: AbortSignal) => {
    if (active?.user !== user) return;
    panel.close();
    active = undefined;
    host.remove();
  };
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    root,
    panel,
    ...announcer,
    activate: (over, user, changed) => {
      if (user.aborted || signal.aborted) return;
      if (active?.user !== user) {
        panel.close();
        const before = active;
        active = { user, changed };
        before?.changed();
        user.addEventListener('abort', () => leave(user), { once: true });
      }
      raise(over);
    },
    isActive: (user) => active?.user === user,
    hasFocus: () => root.activeElement !== null,
    layerIn: (surface, user) => {
      for (const child of surface.children)
        if (isMine(shadowRootOf(child)) && child !== host) child.remove();
      const layer = surface.ownerDocument.createElement(`${opaqueName()}-${opaqueName()}`);
      layer.style.cssText = riding;
      layer.ariaHidden = 'true';
      const inside = layer.attachShadow({ mode: shadowMode });
      inside.append(element('template', { [sign]: placeOf(window) }));
      dress(inside, surface.ownerDocument, lines);
      surface.append(layer);
      AbortSignal.any([user, signal]).addEventListener('abort', () => layer.remove(), {
        once: true,
      });
      return inside;
    },
  };
}

/** Without a size of its own it changes nothing about the page. */
const riding =
  'all: initial !important; position: absolute !important; left: 0 !important; top: 0 !important;' +
  'z-index: 100 !important; pointer-events: none !important';

const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
];

// Open in a test build, for tests to look in; in any other the line reads 'closed'.
const shadowMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

function dress(root: ShadowRoot, page: Document, style: string): void {
  const view = page.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}

/** All that stands outside an open modal dialog is inert, on top or not: our place is inside. */
function openDialog(over: Element): Element | undefined {
  let at: Element | undefined = outermostElement(over);
  while (at && !at.matches('dialog:modal')) at = parentOf(at);
  return at;
}

/** An updated extension finds what its former self left behind: each frame clears what stands in its own name. */
function removeStale(page: Document, shadowRootOf: ShadowRootOf): void {
  for (const child of page.querySelectorAll('[popover="manual"]'))
    if (isMine(shadowRootOf(child))) child.remove();
}

const isMine = (root: ShadowRoot | null): boolean =>
  isOurs(root) && root.querySelector(`[${sign}="${placeOf(window)}"]`) !== null;

/** Which frame a window is, counted from the outermost: `2/0`. */
function placeOf(view: Window): string {
  const { parent } = view;
  if (parent === view) return '';
  const index = [...Array.from({ length: parent.length }).keys()].find((at) => parent[at] === view);
  return `${placeOf(parent)}/${index ?? '?'}`;
}
