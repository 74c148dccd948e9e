import type { Marks } from './marks.ts';

interface Watcher {
  readonly marks: Marks;
  /** The pointer has rested on a mark, or pressed it. */
  readonly opened: (id: string) => void;
  /** The pointer has left both mark and card. */
  readonly left: () => void;
  /** The card, which may be entered without its closing. */
  readonly card: HTMLElement;
}

/** Long enough that a pointer on its way somewhere else opens nothing. */
const dwellMs = 350;
/** Long enough to cross the gap from the mark to the card. */
const leaveMs = 300;
/** A hand on the keys is not pointing. */
const typingMs = 600;

/** Opens the card for a pointer that rests on a mark, or presses it. The caret goes where the page puts it. */
export function watchPointer(target: HTMLElement, watcher: Watcher, signal: AbortSignal): void {
  const { marks, opened, left, card } = watcher;
  let over: string | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let lastKey = -typingMs;

  const later = (act: () => void, ms: number) => {
    clearTimeout(due);
    due = setTimeout(act, ms);
  };
  const at = ({ clientX, clientY }: MouseEvent) => marks.at(clientX, clientY);
  const leave = () => {
    if (over !== undefined) later(left, leaveMs);
    over = undefined;
  };

  const move = (event: PointerEvent) => {
    if (event.buttons !== 0 || event.timeStamp - lastKey < typingMs) return;
    const id = at(event);
    if (id === over) return;
    if (id === undefined) return leave();
    over = id;
    later(() => opened(id), dwellMs);
  };
  const press = (event: MouseEvent) => {
    const id = event.button === 0 ? at(event) : undefined;
    if (id === undefined) return;
    clearTimeout(due);
    over = id;
    opened(id);
  };

  const options = { capture: true, passive: true, signal };
  target.addEventListener('pointermove', move, options);
  // Not in capture: words inside the editor are left and entered all the time.
  target.addEventListener('pointerleave', leave, { signal });
  target.addEventListener('click', press, options);
  target.addEventListener('keydown', (event) => (lastKey = event.timeStamp), options);
  card.addEventListener('pointerenter', () => clearTimeout(due), { signal });
  card.addEventListener('pointerleave', () => later(left, leaveMs), { signal });
  signal.addEventListener('abort', () => clearTimeout(due), { once: true });
}
