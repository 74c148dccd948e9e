import { browser } from './browser.ts';

const request = { type: 'load' } as const;

/** Content script to background: someone writes in this frame, so it needs the rest of us. */
export const askForTheRest = async (): Promise<void> => browser.runtime.sendMessage(request);

/** Calls back when somebody writes in some frame of this tab, until the signal aborts. */
export function hearWriting(heard: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (isOf('around', message)) heard();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), {
    once: true,
  });
}

/** Whether the extension that this script belongs to was updated or removed under it. */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;

/** Puts a script into every frame that asks for it, and answers once it has run. */
export function loadOnRequest(file: string): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab, frameId }: Sender) => {
    if (!isOf(request.type, message) || tab?.id === undefined || frameId === undefined)
      return undefined;
    return browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    });
  });
}

interface Sender {
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

const isOf = (type: string, message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;
