import { browser } from './browser.ts';
import { call } from './commands.ts';
import { type Call, isCall } from './calls.ts';
import { isOfType, type Sender } from './sent.ts';

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

const isPassed = (message: unknown): message is Passed =>
  isOfType(message, 'pass-on') && 'call' in message && isCall(message.call);
