import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';

import { findChromium } from '../../../bin/browsers.mjs';
import { asExpression, busyFor, type Browser, type Launch, type Tab, untilLoaded } from './tab.ts';

export async function launchChromium({
  extension,
  proxy,
  headless = true,
}: Launch): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'clausemark-chromium-'));
  const downloads = await mkdtemp(path.join(tmpdir(), 'clausemark-downloads-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    args: [
      // Chromium refuses to run as root with one.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? [] : ['--window-size=1320,960']),
      ...(extension === undefined ? [] : loading(extension)),
      ...(proxy === undefined ? [] : [`--proxy-server=127.0.0.1:${proxy}`]),
    ],
  });
  // Playwright keeps files under names of its own.
  context.on('page', (page) =>
    page.on(
      'download',
      (file) =>
        void file.saveAs(path.join(downloads, file.suggestedFilename())).catch(() => undefined),
    ),
  );
  const closed = new Promise<void>((gone) => context.once('close', () => gone()));
  const settings = extension === undefined ? undefined : await firstRun(context);
  const page = await context.newPage();
  return {
    tab: tabOf(page, page.mainFrame()),
    own: async (name) => {
      const own = await context.newPage();
      await own.goto(new URL(name, settings?.url()).href);
      return {
        ...tabOf(own, own.mainFrame()),
        see: async ({ width = 1280, height = 900, dark, forced, calm }) => {
          await own.setViewportSize({ width, height });
          await own.emulateMedia({
            colorScheme: dark ? 'dark' : 'light',
            forcedColors: forced ? 'active' : 'none',
            reducedMotion: calm ? 'reduce' : 'no-preference',
          });
        },
        close: () => own.close(),
      };
    },
    inSettings: (expression) => untilLoaded(async () => settings?.evaluate(expression)),
    stall: async (ms) => {
      // It must be awake to be kept busy.
      await settings?.evaluate("chrome.runtime.sendMessage({ type: 'guard' })");
      await context.serviceWorkers()[0]?.evaluate(busyFor(ms));
    },
    endWorker: async () => {
      if (settings === undefined) return;
      const devtools = await context.newCDPSession(settings);
      await devtools.send('ServiceWorker.enable');
      await devtools.send('ServiceWorker.stopAllWorkers');
      await devtools.detach();
    },
    replace: async () => {
      const gone = settings?.waitForEvent('close');
      // The page that is asked goes with it and may not answer.
      settings?.evaluate('chrome.management.uninstallSelf()').catch(() => undefined);
      await gone;
    },
    close: async () => {
      await context.close();
      for (const folder of [profile, downloads]) await rm(folder, { recursive: true, force: true });
    },
    closed,
    downloads,
  };
}

/** At first the extension asks to be set up, in the empty tab: a test that began there would be cut short. */
async function firstRun(context: BrowserContext): Promise<Page> {
  const isSettings = (url: URL) => url.pathname === '/options.html';
  const [empty] = context.pages();
  return Promise.any([
    empty?.waitForURL(isSettings).then(() => empty) ?? Promise.reject(new Error('no empty tab')),
    context.waitForEvent('page', (page) => isSettings(new URL(page.url()))),
  ]);
}

const loading = (extension: string) => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
];

const tabOf = (page: Page, frame: Frame): Tab => ({
  goto: async (url) => void (await page.goto(url)),
  show: () => page.bringToFront(),
  click: (selector) => frame.click(selector),
  point: (x, y) => page.mouse.move(x, y),
  clickAt: (x, y) => page.mouse.click(x, y),
  type: (text) => page.keyboard.type(text),
  press: (keys) => page.keyboard.press(keys),
  waitFor: async (selector) => void (await frame.waitForSelector(selector)),
  evaluate: async (run, argument) =>
    JSON.parse(await frame.evaluate<string>(asExpression(run, argument))),
  frame: async (selector) => {
    const inner = await (await frame.waitForSelector(selector)).contentFrame();
    if (!inner) throw new Error(`expected a frame at ${selector}`);
    return tabOf(page, inner);
  },
  screenshot: async (file) => void (await page.screenshot({ path: file })),
});
