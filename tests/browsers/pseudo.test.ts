import { cp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ruleBook } from '../../lib/lint/rule-book.ts';
import { ruleName } from '../../lib/ui/book-words.ts';
import { families } from '../../rules/families.ts';
import { rules } from '../../rules/index.ts';
import { nationalLaw, protocols } from '../../rules/protocols/index.ts';
import { pseudoLocale, unmarked } from '../words/pseudo.ts';
import { testBuild } from './build.ts';
import { launchChromium } from './drive/chromium.ts';
import { type Browser, type OwnTab, save } from './drive/tab.ts';
import { settingsOf } from './expected.ts';
import { cutOff, isStanding, kept, lived, ownPages, seen, shorten } from './own-pages.ts';
import { waiting } from './seen.ts';

const extension = path.join(testBuild('chrome'), '../chrome-mv3-pseudo');
let browser: Browser;

/** The test build as it would be for people of a language that nobody speaks. */
beforeAll(async () => {
  await cp(testBuild('chrome'), extension, { recursive: true });
  await writeFile(path.join(extension, '_locales/en_GB/messages.json'), pseudoLocale());
  browser = await launchChromium({ extension });
});
afterAll(async () => {
  await browser.close();
  await rm(extension, { recursive: true });
});

/** What rules and protocols say is knowledge, and stays in the language it is in. */
const knowledge = JSON.stringify([
  ruleBook({ families, rules, protocols: [...protocols, nationalLaw] }),
  rules.map(({ id }) => ruleName(id)),
  lived,
  kept,
]).replaceAll(/\\"/g, '"');

/** As `Intl` writes days in the language that the tests are in; charts put a number beside them. */
const days = /^\d{1,2} [A-Z][a-z]+ \d{4}(?:: \d+)?$/;

/** Names and formats: the same in every language. */
const names = /^(?:Clausemark|CSV|JSON|XML|PDF|HTML|ModernGov|[\w.-]+\.(?:example|csv|xml|json))$/;

test.each(ownPages)('%s speaks that language alone, and all of it can be seen', async (page) => {
  await save(browser, { ...settingsOf('officer'), protocol: 'west-sussex-2020', ...lived });
  await browser.inSettings(`chrome.storage.local.set(${JSON.stringify(kept)})`);
  const tab = await browser.own(page);
  await expect.poll(() => isStanding(tab), waiting).toBe(true);
  await shorten(tab);
  const english = (await said(tab))
    .flatMap((text) => unmarked(text))
    .map((text) => text.replaceAll(/^[^\p{L}\d“(]+|[:;,. ]+$/gu, ''))
    .filter((text) => !names.test(text) && !days.test(text) && !knowledge.includes(text));
  expect([...new Set(english)]).toEqual([]);
  await seen(tab, { width: 360, height: 640 });
  expect(await cutOff(tab)).toEqual([]);
  await tab.close();
});

/** Every text on the page, seen or not, and every attribute that is read out; names of keys are as on the keyboard. */
const said = (tab: OwnTab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const texts: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const at = walk.currentNode.parentElement;
      if (!at?.closest('script, style, kbd')) texts.push(walk.currentNode.textContent ?? '');
    }
    for (const each of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        texts.push(each.getAttribute(name) ?? '');
    return texts;
  }, null);
