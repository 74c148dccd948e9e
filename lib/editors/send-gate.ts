import { attachForGood } from './rewritten.ts';

/** What a frame's gate asks about each press, once there is somebody to ask. */
export interface Gate {
  keeper?: (press: Event) => void;
}

/** Names the gate in the world of our own scripts of this frame, which no page sees. */
const place = 'clausemark-gate';

const types = ['mousedown', 'mouseup', 'click', 'keydown', 'keypress', 'keyup'];

/**
 * Stands in a frame before the page's own scripts run, so that it hears every press first. It lets everything through
 * until a keeper comes.
 */
export function openGate(page: Document, signal: AbortSignal): void {
  const gate: Gate = {};
  Object.assign(globalThis, { [place]: gate });
  const pass = (press: Event) => gate.keeper?.(press);
  const attach = () => {
    for (const type of types)
      page.defaultView?.addEventListener(type, pass, { capture: true, signal });
  };
  attachForGood(page, attach, signal);
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, place), {
    once: true,
  });
}

/** Whether our scripts are in this frame already. */
export const isGateOpen = (): boolean => isGate(Reflect.get(globalThis, place));

/** The keeper hears every press before the page does, until the signal aborts. */
export function keepGate(keeper: (press: Event) => void, signal: AbortSignal): void {
  const gate: unknown = Reflect.get(globalThis, place);
  if (!isGate(gate)) return;
  gate.keeper = keeper;
  signal.addEventListener('abort', () => delete gate.keeper, { once: true });
}

const isGate = (value: unknown): value is Gate => typeof value === 'object' && value !== null;
