import { type Compose, composeOf } from './compose.ts';
import type { Departure, Editor } from './editor.ts';
import { closestAcross } from './enclosing.ts';

/** Keys that send a message; `Ctrl` stands for Command on a Mac as well. */
export type SendKeys = 'Ctrl+Enter' | 'Alt+S';

/** How a message leaves. Never told by the words on a label: those are in the writer's language. Saving is not sending. */
export interface Sending {
  /** Buttons within the compose that send it, now or later; the plain one first, which stands in for the keys. */
  readonly buttons: readonly string[];
  /** Such buttons that stand outside every compose, in a menu: they send the one that was last written in. */
  readonly menus?: readonly string[];
  /** Its buttons act as the mouse comes up, before there is a click, and a click alone does nothing. */
  readonly actsEarly?: true;
  /** Parts of such buttons that open a menu instead. */
  readonly spares?: readonly string[];
  /** Keys that send from anywhere in the compose. */
  readonly keys: readonly SendKeys[];
  /** The person may have turned the keys off in the webmail: then they are pressed again, and not the button. */
  readonly keysMayBeOff?: true;
}

type Table = Pick<Compose, 'compose' | 'body' | 'subject'>;

/** Tells the presses that send a message of one webmail from all others. */
export const departures =
  (table: Table, send: Sending, editorAt: (element: Element) => Editor | undefined) =>
  (press: Event, last: Element | undefined): Departure | undefined => {
    const pressed = pressedIn(press, send);
    if (!pressed) return undefined;
    const { target, button } = pressed;
    const isInMenu = button?.matches((send.menus ?? []).join() || 'not-there') === true;
    const from = isInMenu ? last : target;
    const around = from && aroundOne(from, table);
    if (!around) return undefined;
    const compose = composeIn(around, table);
    const written = [
      ...compose.querySelectorAll(table.subject.join()),
      ...writtenIn(compose, table.body.join()),
    ];
    const editors = written.flatMap((element) => editorAt(element) ?? []);
    return {
      compose,
      editors,
      resume: () => {
        if (isInMenu) return button.isConnected && pressMenu(button);
        if (!button && send.keysMayBeOff) return pressAgain(press, target);
        const there = button?.isConnected ? button : buttonIn(around, send);
        if (!there) return false;
        if (send.actsEarly) return pressMenu(there);
        there.click();
        return true;
      },
    };
  };

interface Pressed {
  readonly target: Element;
  /** Omitted for keys that send from anywhere. */
  readonly button?: HTMLElement;
}

/** What in a press sends a message, wherever: a button, by mouse or keyboard, or keys. */
function pressedIn(press: Event, send: Sending): Pressed | undefined {
  const [target] = press.composedPath();
  if (!isElement(target)) return undefined;
  if (send.spares && closestAcross(target, send.spares.join())) return undefined;
  const inMenu = () => (send.menus ? closestAcross(target, send.menus.join()) : undefined);
  const buttonAt = () => closestAcross(target, send.buttons.join()) ?? inMenu();
  const asButton = (button: Element | undefined) =>
    button && isHtml(button) ? { target, button } : undefined;
  if (press.type === 'keydown' && isKey(press)) {
    if (send.keys.some((keys) => isPress[keys](press))) return { target };
    const isBare = !press.altKey && !press.ctrlKey && !press.metaKey;
    return isBare && (press.key === 'Enter' || press.key === ' ')
      ? asButton(buttonAt())
      : undefined;
  }
  if (!isMouse(press) || press.button !== 0) return undefined;
  if (press.type === 'click') return asButton(buttonAt());
  // A menu may act, and close, before there is a click.
  if (press.type !== 'mousedown') return undefined;
  return asButton(send.actsEarly ? buttonAt() : inMenu());
}

const isPress: Readonly<Record<SendKeys, (press: KeyboardEvent) => boolean>> = {
  'Ctrl+Enter': ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
    key === 'Enter' && ctrlKey !== metaKey && !altKey && !shiftKey,
  'Alt+S': ({ key, code, ctrlKey, metaKey, altKey, shiftKey }) =>
    (code === 'KeyS' || key.toLowerCase() === 's') && altKey && !ctrlKey && !metaKey && !shiftKey,
};

/** The compose of the one message that something encloses: a toolbar may stand beside it. */
function composeIn(around: Element, table: Table): Element {
  const [written] = writtenIn(around, table.body.join());
  const own = written && composeOf(written, table);
  return own && around.contains(own) ? own : around;
}

/** What encloses one message and no other: by the table, else the nearest that holds something to write in. */
function aroundOne(from: Element, table: Table): Element | undefined {
  const bodies = table.body.join();
  const named = composeOf(from, table);
  if (named && writtenIn(named, bodies).length === 1) return named;
  for (let at = from.parentElement; at; at = at.parentElement) {
    const count = writtenIn(at, bodies).length;
    if (count > 0) return count === 1 ? at : undefined;
  }
  return undefined;
}

/** What can be seen of these, in frames of the same origin as well. */
const writtenIn = (root: ParentNode, selector: string): readonly Element[] => [
  ...[...root.querySelectorAll(selector)].filter(
    (element) => element.localName !== 'iframe' && isSeen(element),
  ),
  ...[...root.querySelectorAll('iframe')].flatMap((frame) =>
    frame.contentDocument && isSeen(frame) ? writtenIn(frame.contentDocument, selector) : [],
  ),
];

/** Some pages move what they hide far out to the left. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility() && element.getBoundingClientRect().right > -farOut;
const farOut = 5000;

const buttonIn = (compose: Element, { buttons }: Sending): HTMLElement | undefined =>
  buttons
    .flatMap((selector) => [...compose.querySelectorAll(selector)])
    .filter(isHtml)
    .find((button) => button.checkVisibility());

function pressAgain(press: Event, target: Element): boolean {
  const view = target.ownerDocument.defaultView;
  if (!view || !isKey(press)) return false;
  const { key, code, keyCode, ctrlKey, metaKey, altKey } = press;
  const keys = { key, code, keyCode, ctrlKey, metaKey, altKey };
  const options = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['keydown', 'keyup'])
    target.dispatchEvent(new view.KeyboardEvent(type, { ...keys, ...options }));
  return true;
}

function pressMenu(item: HTMLElement): boolean {
  const view = item.ownerDocument.defaultView;
  if (!view) return false;
  const press = { bubbles: true, cancelable: true, composed: true };
  for (const type of ['mousedown', 'mouseup']) item.dispatchEvent(new view.MouseEvent(type, press));
  item.click();
  return true;
}

// `instanceof` is false for what comes from another window.
const isElement = (target: unknown): target is Element =>
  typeof target === 'object' && target !== null && 'nodeType' in target && target.nodeType === 1;
const isHtml = (element: Element): element is HTMLElement => 'click' in element;
const isKey = (press: Event): press is KeyboardEvent => 'key' in press && 'code' in press;
const isMouse = (press: Event): press is MouseEvent => 'button' in press;
