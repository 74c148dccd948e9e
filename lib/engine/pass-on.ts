import { browser } from './browser.ts';
import { call } from './commands.ts';
import { type Call, isCall } from './calls.ts';

interface Passed {
  readonly type: 'pass-on';
  readonly call: Call;
}

/** From one frame to all frames of its tab, by way of the background: no page can listen. */
export const tellFrames = async (told: Call): Promise<void> => {
  const message: Passed = { type: 'pass-on', call: told };
  await browser.runtime.sendMessage(message).catch(() => undefined);
};

/** Background: passes on what a frame has to tell the others of its tab. */
export function passOnCalls(): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }: Sender) => {
    if (isPassed(message) && tab?.id !== undefined) call(tab.id, message.call);
    return undefined;
  });
}

interface Sender {
  readonly tab?: { readonly id?: number };
}

const isPassed = (message: unknown): message is Passed =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'pass-on' &&
  'call' in message &&
  isCall(message.call);
