import { browser } from './browser.ts';

/** The tab that the popup is about, and its address where we may know it. */
export interface TabInFront {
  readonly id?: number;
  readonly url?: string;
}

/** In a test build a popup in a tab of its own is told which: `popup.html#TAB,ADDRESS`. */
export async function tabInFront(): Promise<TabInFront | undefined> {
  const [, id, url] = /^#(\d+),(.+)$/.exec(location.hash) ?? [];
  if (import.meta.env.MODE === 'test' && url !== undefined) return { id: Number(id), url };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
