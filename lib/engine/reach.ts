import { browser } from './browser.ts';

/**
 * Whether our script is in a page: `late` it was open before we came and has to be loaded anew, `closed` the
 * browser, or a policy of the organisation, lets nobody in.
 */
export type Reach = 'there' | 'late' | 'closed';

/** Looks into the page of a tab that we may see. */
export async function reachOf(tab: number): Promise<Reach> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => 'clausemark-gate' in globalThis,
    });
    return frame?.result === true ? 'there' : 'late';
  } catch {
    return 'closed';
  }
}

/**
 * Whether a page that nobody has asked for yet is one that the browser would not let us into either. Its address can be
 * read once our button was pressed on it, and then so can the page; where not even the address is told, nothing is known.
 */
export async function isClosed(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  return url !== undefined && (await reachOf(tab)) === 'closed';
}
