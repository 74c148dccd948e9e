import { browser } from './browser.ts';

/**
 * Whether our script is in a page: `late` it was open before we came and has to be loaded anew, `kept-out` the browser
 * or the organisation lets nobody in.
 */
export type Reach = 'there' | 'late' | 'kept-out';

/** Looks into the page of a tab that we may see. */
export async function reachOf(tab: number): Promise<Reach> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => 'clausemark-gate' in globalThis,
    });
    return frame?.result === true ? 'there' : 'late';
  } catch {
    return 'kept-out';
  }
}
