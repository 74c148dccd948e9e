/** What the engine was last told of a draft beside its words: a page of the extension hears it, too. */
import type { Browser } from './drive/tab.ts';

/** From now on. */
export const listen = async ({ inSettings }: Pick<Browser, 'inSettings'>): Promise<void> =>
  void (await inSettings(`chrome.runtime.onMessage.addListener(({ circumstances }) => {
    if (circumstances) globalThis.circumstances = circumstances;
  })`));

export const heard = ({ inSettings }: Pick<Browser, 'inSettings'>): Promise<unknown> =>
  inSettings('globalThis.circumstances');
