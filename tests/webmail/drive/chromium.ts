import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page as Tab } from 'playwright-core';

import type { Browser } from './browser.ts';
import type { Page } from './page.ts';

export async function launchChromium(extension?: string): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'clausemark-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1200, height: 900 },
    args: [
      '--no-sandbox',
      ...(extension === undefined
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  return {
    page: pageOf(context.pages()[0] ?? (await context.newPage())),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function pageOf(tab: Tab): Page {
  return {
    goto: async (url) => void (await tab.goto(url)),
    click: (selector) => tab.click(selector),
    type: (text) => tab.keyboard.type(text),
    press: (...keys) => tab.keyboard.press(keys.join('+')),
    choose: async (selector, value) => void (await tab.selectOption(selector, value)),
    waitFor: async (selector) => void (await tab.waitForSelector(selector)),
    until: async (expression) => (await tab.waitForFunction(expression)).jsonValue(),
    evaluate: (expression) => tab.evaluate(expression),
  };
}
