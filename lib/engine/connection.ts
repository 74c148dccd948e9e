import { watchJudging } from '../council/areas.ts';
import { browser } from './browser.ts';
import { createClient, type Client } from './client.ts';
import type { Call } from './calls.ts';
import { hearCalls } from './loading.ts';
import type { Guard, Keys, Report, Request } from './messages.ts';

/** A frame's connection to the background; it aborts the frame when the extension is gone from under it. */
export const connect = (frame: AbortController): Client =>
  createClient({
    send: (request: Request) => browser.runtime.sendMessage(request),
    watch: (changed, signal) => watchJudging(browser.storage, changed, signal),
    alive: () => browser.runtime?.id !== undefined,
    orphaned: () => frame.abort(),
  });

/** The keys that the browser has given to our commands; undefined when it did not say. */
export const keysOf = async (client: Client): Promise<Keys | undefined> => {
  const reply = await client.ask({ type: 'keys' }).catch(() => undefined);
  return reply?.type === 'keys' ? reply.keys : undefined;
};

/** From which severity on a message that is sent is held; undefined when the engine did not say. */
export const guardOf = async (client: Client): Promise<Guard | undefined> => {
  const reply = await client.ask({ type: 'guard' }).catch(() => undefined);
  return reply?.type === 'guard' ? reply.guard : undefined;
};

/** Passes on what is called to this frame: a key that the browser caught, or the popup's question how things stand. */
export function answerCalls(answer: (call: Call) => Report | undefined, signal: AbortSignal): void {
  hearCalls((call) => {
    const report = answer(call);
    if (report) browser.runtime.sendMessage(report).catch(() => undefined);
  }, signal);
}
