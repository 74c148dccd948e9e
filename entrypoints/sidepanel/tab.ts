import { type Site, siteOf } from '../../lib/engine/access.ts';
import { browser } from '../../lib/engine/browser.ts';

export interface ShownTab {
  readonly id: number;
  readonly windowId?: number;
  /** Omitted where the browser does not say, or it is no site. */
  readonly site?: Site;
}

const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

/** The tab whose draft is shown: the one that the address names, else the one in front. */
export async function tabShown(): Promise<ShownTab | undefined> {
  const tab = Number.isNaN(named)
    ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
    : await browser.tabs.get(named).catch(() => undefined);
  const { id, windowId, url } = tab ?? {};
  if (id === undefined) return undefined;
  const site = siteOf(url);
  return { id, ...(site && { site }), ...(windowId !== undefined && { windowId }) };
}

/** Calls back when another tab may be in front, or another page in it. */
export function watchTabs(changed: () => void): void {
  const { tabs } = browser;
  if (Number.isNaN(named)) tabs.onActivated.addListener(changed);
  tabs.onUpdated.addListener((_, { status }) => {
    if (status === 'complete') changed();
  });
}

/** Brings the tab to the front, so that the focus can go there. */
export async function bringForward({ id, windowId }: ShownTab): Promise<void> {
  await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
