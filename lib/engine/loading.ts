import { browser } from './browser.ts';
import { type Call, isCall } from './calls.ts';
import { isOfType, type Sender } from './sent.ts';

const request = { type: 'load' } as const;

/** Content script to background: someone writes in this frame, so it needs the rest of us. */
export const askForTheRest = async (): Promise<void> => browser.runtime.sendMessage(request);

/** Calls back with what the background tells this frame, until the signal aborts. */
export function hearCalls(heard: (told: Call) => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (isCall(message)) heard(message);
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
    if (!isOfType(message, request.type) || tab?.id === undefined || frameId === undefined)
      return undefined;
    return browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    });
  });
}
