import { browser } from './browser.ts';
import { isOfType } from './sent.ts';

const page = 'sidepanel.html';
const request = { type: 'open-panel' } as const;

interface Tab {
  readonly id?: number;
  readonly windowId?: number;
}

/** Opens the side panel beside a tab; has to be called at once from a click or a key. */
export async function openPanel(tab: Tab | undefined): Promise<void> {
  const { windowId } = tab ?? {};
  try {
    if (hasSidePanel(browser)) await browser.sidePanel.open({ windowId });
    else await browser.sidebarAction.open();
  } catch {
    // Firefox opens its sidebar only from its own buttons and keys: from a page, a window of ours has to do.
    await openWindow(tab?.id);
  }
}

/** Our own windows, each by the tab whose draft it shows. */
const windows = new Map<number | undefined, Promise<number | undefined>>();

/** One that is open already comes to the front. */
async function openWindow(tab: number | undefined): Promise<void> {
  const url = tab === undefined ? page : `${page}?tab=${tab}`;
  const opened = broughtForward(windows.get(tab)).catch(async () => {
    const { id } = await browser.windows.create({ url, type: 'popup', width: 420, height: 800 });
    return id;
  });
  windows.set(tab, opened);
  await opened;
}

/** Rejects when there is no such window any more, or never was. */
async function broughtForward(open: Promise<number | undefined> | undefined): Promise<number> {
  const id = (await open) ?? browser.windows.WINDOW_ID_NONE;
  await browser.windows.update(id, { focused: true });
  return id;
}

/** From a frame, upon a click or a key. */
export const askForPanel = async (): Promise<void> => browser.runtime.sendMessage(request);

/** In the background: opens the panel for a frame that asks. */
export function openPanelOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown, { tab }: { readonly tab?: Tab }) => {
    if (isOfType(message, request.type)) void openPanel(tab);
    return undefined;
  });
}

/** Chrome and Edge; Firefox has a sidebar. The polyfill passes it on without knowing it. */
interface HasSidePanel {
  readonly sidePanel: {
    readonly open: (where: { readonly windowId: number | undefined }) => Promise<void>;
  };
}
const hasSidePanel = (api: object): api is HasSidePanel => 'sidePanel' in api;
