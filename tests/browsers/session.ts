import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

import type { Settings } from '../../lib/council/settings.ts';
import type { Role } from '../../lib/lint/situation.ts';
import { servePages } from '../pages/serve.ts';
import { type Browser, type Launch, save, type Tab } from './drive/tab.ts';
import { buildWall } from './drive/wall.ts';
import { settingsOf } from './expected.ts';
import { heard, listen } from './heard.ts';

export interface Session {
  readonly tab: () => Tab;
  /** The address of a page of ours; that of a webmail is its own. */
  readonly address: (page: string) => string;
  /** Opens one of the extension's own pages. */
  readonly own: Browser['own'];
  /** A file that a page gave to keep; undefined until it has arrived whole. */
  readonly downloaded: (name: string) => Promise<Uint8Array | undefined>;
  readonly replace: () => Promise<void>;
  readonly stall: Browser['stall'];
  /** The tab under test, as the extension's pages name it. */
  readonly tabId: () => Promise<number>;
  /** What was last read of a draft beside its body. */
  readonly circumstances: () => Promise<unknown>;
  /** Puts things into the extension's storage. */
  readonly keep: (items: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What is in the extension's storage under a key. */
  readonly stored: (key: string) => Promise<unknown>;
  readonly forget: (key: string) => Promise<void>;
  /** Zooms every page, as a person does. */
  readonly zoom: (factor: number) => Promise<void>;
  readonly writeAs: (role: Role, change?: Partial<Settings>) => Promise<void>;
}

/** Of the tabs that are no pages of ours, the newest. */
export const latestTab = `chrome.tabs.query({}).then((tabs) =>
  Math.max(...tabs.filter(({ url }) => !url?.includes('-extension:')).map(({ id }) => id)))`;

/** One browser for all tests of a file, behind a wall that must have stopped nothing in the end. */
export function sessionIn(
  launch: (options: Launch) => Promise<Browser>,
  extension: string,
): Session {
  let browser: Browser;
  let origin = '';
  let close = async () => {};

  beforeAll(async () => {
    const pages = await servePages();
    const wall = await buildWall();
    browser = await launch({ extension, proxy: wall.port });
    await listen(browser);
    origin = pages.origin;
    close = async () => {
      await browser.close();
      await pages.close();
      wall.close();
      expect(wall.stopped()).toEqual([]);
    };
  });
  afterAll(() => close());

  return {
    tab: () => browser.tab,
    address: (page) => new URL(page, origin).href,
    own: (page) => browser.own(page),
    downloaded: async (name) => {
      // What is on its way has a second file beside it.
      const files = await readdir(browser.downloads);
      const isWhole = files.includes(name) && !files.includes(`${name}.part`);
      const bytes = isWhole ? await readFile(path.join(browser.downloads, name)) : undefined;
      return bytes && bytes.length > 0 ? new Uint8Array(bytes) : undefined;
    },
    replace: () => browser.replace(),
    stall: (ms) => browser.stall(ms),
    tabId: async () => Number(await browser.inSettings(latestTab)),
    circumstances: () => heard(browser),
    keep: async (items) =>
      void (await browser.inSettings(`chrome.storage.local.set(${JSON.stringify(items)})`)),
    stored: (key) =>
      browser.inSettings(
        `chrome.storage.local.get(${JSON.stringify(key)}).then((it) => it[${JSON.stringify(key)}])`,
      ),
    forget: async (key) =>
      void (await browser.inSettings(`chrome.storage.local.remove(${JSON.stringify(key)})`)),
    zoom: async (factor) => {
      const all = `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.tabs.setZoom(id, ${factor}))))`;
      await browser.inSettings(`${all}.then(() => 0)`);
    },
    writeAs: (role, change) => save(browser, { ...settingsOf(role), ...change }),
  };
}
