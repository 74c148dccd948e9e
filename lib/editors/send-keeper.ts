import type { Departure } from './editor.ts';

interface Options {
  /** The message that a press sends, if it does. */
  readonly departureAt: (press: Event) => Departure | undefined;
  /** Whether messages are held at all. */
  readonly isOn: () => boolean;
  /** Settles whether the message may go; it is held until then. Must not reject. */
  readonly mayGo: (departure: Departure) => Promise<boolean>;
  /** The page has nothing left to press: the person has to. */
  readonly stuck: (departure: Departure) => void;
}

/** The keys that press a button, and those that send. */
const pressing = new Set(['Enter', ' ', 's', 'S']);

/**
 * Keeps each press that sends from the page, and presses anew once the message may go. While one is held no other
 * gets through, and what belongs to the same press (the key that comes up, the click after the button went down)
 * is kept with it.
 */
export function createKeeper({ departureAt, isOn, mayGo, stuck }: Options): (press: Event) => void {
  let held = false;
  let resuming = false;
  /** The key, and whether the mouse button, whose press was kept. */
  let key: string | undefined;
  let mouse = false;

  const hold = async (departure: Departure) => {
    held = true;
    const goes = await mayGo(departure);
    held = false;
    if (!goes) return;
    resuming = true;
    const went = departure.resume();
    resuming = false;
    if (!went) stuck(departure);
  };

  /** Whether a press goes on with one that was kept. */
  const goesOn = (press: Event): boolean => {
    if (isKey(press)) {
      const isSame = key !== undefined && press.code === key;
      if (isSame && press.type === 'keyup') key = undefined;
      return isSame && (press.type !== 'keydown' || press.repeat);
    }
    const isSame = mouse && press.type !== 'mousedown';
    if (press.type === 'mousedown' || press.type === 'click') mouse = false;
    return isSame;
  };

  return (press) => {
    if (resuming || !press.isTrusted) return;
    if (goesOn(press)) return keep(press);
    if (!isOn() || !canSend(press)) return;
    const departure = departureAt(press);
    if (!departure) return;
    keep(press);
    if (isKey(press)) key = press.code;
    else mouse = press.type === 'mousedown';
    if (!held && !(isKey(press) && press.repeat)) void hold(departure);
  };
}

const canSend = (press: Event): boolean =>
  isKey(press)
    ? press.type === 'keydown' && pressing.has(press.key) && !press.isComposing
    : press.type === 'click' || press.type === 'mousedown';

function keep(press: Event): void {
  press.preventDefault();
  press.stopImmediatePropagation();
}

const isKey = (press: Event): press is KeyboardEvent => 'key' in press && 'code' in press;
