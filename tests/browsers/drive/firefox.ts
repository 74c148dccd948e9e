import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser as Firefox,
  type Frame,
  type KeyInput,
  launch,
  type Page,
} from 'puppeteer-core';

import { findFirefox } from '../../../bin/browsers.mjs';
import { closeIn, evaluateIn, pressIn, seeIn, showIn, whenOpened } from './bidi.ts';
import {
  asExpression,
  busyFor,
  type Browser,
  type Launch,
  type OwnTab,
  type Tab,
  untilLoaded,
} from './tab.ts';

/** Gives the extension's own pages an address that is known beforehand. */
const uuid = '5b1c8f0e-7a34-4b7d-9a55-6f3d2c1e0b9a';

export async function launchFirefox({
  extension,
  proxy,
  headless = true,
  home,
  closed,
}: Launch): Promise<Browser> {
  const downloads = await mkdtemp(path.join(tmpdir(), 'clausemark-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    ...started(findFirefox() ?? 'firefox', home),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Else pages of the extension cannot be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(extension === undefined ? {} : await addressOf(extension)),
      'layout.spellcheckDefault': 0,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // It would take the keys.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.always_ask_before_handling_new_types': false,
      // A permission that is asked for in a click is given.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(closed && { 'extensions.webextensions.restrictedDomains': closed.join(',') }),
      ...(proxy === undefined ? {} : through(proxy)),
    },
  });
  const settings = extension === undefined ? undefined : await install(browser, extension);
  const page = await browser.newPage();
  // A webmail asks before it lets an unsent message go.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    tab: tabOf(page, page.mainFrame()),
    own: (name) => openOwn(browser, settings, `moz-extension://${uuid}/${name}`),
    inSettings: async (expression) =>
      settings === undefined
        ? undefined
        : untilLoaded(() => evaluateIn(browser, settings, expression)),
    // Its background is a page, too: what keeps one busy keeps the other.
    stall: async (ms) => {
      if (settings !== undefined) await evaluateIn(browser, settings, busyFor(ms));
    },
    endWorker: async () => undefined,
    replace: async () => {
      if (extension !== undefined) await browser.installExtension(extension);
    },
    close: async () => {
      await browser.close();
      await rm(downloads, { recursive: true, force: true });
    },
    downloads,
    closed: new Promise<void>((gone) => browser.once('disconnected', () => gone())),
  };
}

/** Chromium hears that its driver is gone; Firefox has to be told by the system, where it can. */
const started = (firefox: string, home: string | undefined) => {
  const env = { ...process.env, ...(home !== undefined && { HOME: home }) };
  return process.platform === 'linux'
    ? {
        executablePath: path.join(import.meta.dirname, 'mortal.sh'),
        env: { ...env, BROWSER: firefox },
      }
    : { executablePath: firefox, env };
};

/** At first the extension asks to be set up, in the empty tab: a test that began there would be cut short. */
async function install(browser: Firefox, extension: string): Promise<string> {
  const opened = whenOpened(browser, `moz-extension://${uuid}/options.html`);
  await browser.installExtension(extension);
  return opened;
}

async function openOwn(
  browser: Firefox,
  settings: string | undefined,
  url: string,
): Promise<OwnTab> {
  if (settings === undefined) throw new Error('expected an extension');
  const opened = whenOpened(browser, url);
  await untilLoaded(() =>
    evaluateIn(browser, settings, `browser.tabs.create(${JSON.stringify({ url })}).then(() => 0)`),
  );
  const context = await opened;
  await showIn(browser, context);
  const evaluate = (expression: string) => evaluateIn(browser, context, expression);
  return {
    type: async (text) => {
      await showIn(browser, context);
      for (const key of text) await pressIn(browser, context, [key]);
    },
    press: async (keys) => {
      await showIn(browser, context);
      await pressIn(browser, context, keys.split('+'));
    },
    evaluate: async (run, argument) =>
      JSON.parse(String(await evaluate(asExpression(run, argument)))),
    see: (sight) => seeIn(browser, context, sight),
    close: () => closeIn(browser, context),
  };
}

const addressOf = async (extension: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [await idOf(extension)]: uuid }),
});

async function idOf(extension: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(path.join(extension, 'manifest.json'), 'utf8'),
  );
  const id = /"id":"([^"]+)"/.exec(JSON.stringify(manifest))?.[1];
  if (id === undefined) throw new Error(`expected a gecko id in the manifest of ${extension}`);
  return id;
}

const through = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  // Webmails whose names we borrow have their certificates built into the browser.
  'security.cert_pinning.enforcement_level': 0,
  'network.stricttransportsecurity.preloadlist': false,
});

function tabOf(page: Page, frame: Frame): Tab {
  const element = async (selector: string) => {
    const found = await frame.waitForSelector(selector);
    if (!found) throw new Error(`expected an element at ${selector}`);
    return found;
  };
  return {
    goto: async (url) => {
      await page.bringToFront();
      await page.goto(url);
    },
    show: () => page.bringToFront(),
    click: async (selector) => (await element(selector)).click(),
    point: (x, y) => page.mouse.move(x, y),
    clickAt: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (keys) => {
      const names = keys.split('+').filter(isKey);
      for (const name of names) await page.keyboard.down(name);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    },
    waitFor: async (selector) => void (await element(selector)),
    evaluate: async (run, argument) =>
      JSON.parse(String(await frame.evaluate(asExpression(run, argument)))),
    frame: async (selector) => {
      const inner = await (await element(selector)).contentFrame();
      if (!inner) throw new Error(`expected a frame at ${selector}`);
      return tabOf(page, inner);
    },
    screenshot: async (file) => {
      await writeFile(file, await page.screenshot());
    },
  };
}

/** The names of keys are puppeteer's own list. */
const isKey = (name: string): name is KeyInput => name !== '';
