import { launch, type Page as Tab } from 'puppeteer-core';

import type { Browser } from './browser.ts';
import type { Page } from './page.ts';

export async function launchFirefox(extension?: string): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: { width: 1200, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'layout.spellcheckDefault': 0 },
  });
  if (extension !== undefined) await browser.installExtension(extension);
  return { page: pageOf(await browser.newPage()), close: () => browser.close() };
}

function pageOf(tab: Tab): Page {
  tab.on('dialog', (dialog) => void dialog.accept());
  return {
    goto: async (url) => void (await tab.goto(url)),
    click: (selector) => tab.click(selector),
    type: (text) => tab.keyboard.type(text),
    press: async (...keys) => {
      for (const key of keys) await tab.keyboard.down(key);
      for (const key of keys.toReversed()) await tab.keyboard.up(key);
    },
    choose: async (selector, value) => void (await tab.select(selector, value)),
    waitFor: async (selector) => void (await tab.waitForSelector(selector, { visible: true })),
    until: async (expression) => (await tab.waitForFunction(expression)).jsonValue(),
    evaluate: (expression) => tab.evaluate(expression),
  };
}
