import { browser } from './browser.ts';
import { call, isReport } from './commands.ts';
import type { Report, Told, Wish } from './messages.ts';
import type { Sender } from './sent.ts';

const name = 'panel';

/** A frame's end: tells the side panel of the draft that is being written, while a panel listens. */
export interface Line {
  /** A panel has called. */
  readonly open: () => void;
  /** The draft is another now. */
  readonly tell: () => void;
  /** Someone has begun to write, or writes elsewhere in this frame: a panel that is open hears of it. */
  readonly entered: () => void;
}

export function createLine({ told, report, grant }: Teller, signal: AbortSignal): Line {
  let port: ReturnType<typeof browser.runtime.connect> | undefined;
  const tell = () => {
    const draft = port && told();
    if (draft) port?.postMessage(draft);
  };
  signal.addEventListener('abort', () => port?.disconnect(), { once: true });
  return {
    open: () => {
      if (!told()) return;
      port?.disconnect();
      const opened = browser.runtime.connect({ name });
      port = opened;
      opened.onMessage.addListener((wish: unknown) => {
        if (isWish(wish)) grant(wish);
      });
      opened.onDisconnect.addListener(() => {
        if (port === opened) port = undefined;
      });
      tell();
    },
    tell,
    entered: () => {
      if (port) tell();
      else browser.runtime.sendMessage(report()).catch(() => undefined);
    },
  };
}

interface Teller {
  /** Undefined while nobody writes in this frame. */
  readonly told: () => Told | undefined;
  readonly report: () => Report | undefined;
  readonly grant: (wish: Wish) => void;
}

/** A draft that some frame of the tab tells of. */
export interface Heard {
  readonly told: Told;
  readonly ask: (wish: Wish) => void;
}

/** The panel's end: calls back with the drafts of a tab, the last entered first, until the signal aborts. */
export function listenTo(
  tab: number,
  heard: (drafts: readonly Heard[]) => void,
  signal: AbortSignal,
): void {
  const { runtime } = browser;
  const drafts = new Map<object, Heard>();
  const changed = () =>
    heard([...drafts.values()].toSorted((a, b) => b.told.entered - a.told.entered));

  const connected = (port: ReturnType<typeof runtime.connect>) => {
    if (port.name !== name || port.sender?.tab?.id !== tab) return;
    port.onMessage.addListener((told: unknown) => {
      if (!isTold(told)) return;
      drafts.set(port, { told, ask: (wish) => port.postMessage(wish) });
      changed();
    });
    port.onDisconnect.addListener(() => {
      if (drafts.delete(port)) changed();
    });
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
  };
  /** A frame in which someone begins to write reports. */
  const reported = (message: unknown, { tab: from, frameId }: Sender) => {
    if (isReport(message) && from?.id === tab) call(tab, { type: 'panel' }, frameId);
    return undefined;
  };
  runtime.onConnect.addListener(connected);
  runtime.onMessage.addListener(reported);
  const end = () => {
    runtime.onConnect.removeListener(connected);
    runtime.onMessage.removeListener(reported);
  };
  signal.addEventListener('abort', end, { once: true });
  call(tab, { type: 'panel' });
}

// Either end of a line is ours.
const isTold = (message: unknown): message is Told =>
  typeof message === 'object' && message !== null && 'findings' in message;
const isWish = (message: unknown): message is Wish =>
  typeof message === 'object' && message !== null && 'type' in message;
