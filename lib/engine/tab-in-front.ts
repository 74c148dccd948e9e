import { browser } from './browser.ts';

/** The tab that the popup is about. In a test build a page in a tab of its own may be told which: `popup.html#TAB`. */
export async function tabInFront() {
  const named = Number(location.hash.slice(1));
  if (import.meta.env.MODE === 'test' && named > 0) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
