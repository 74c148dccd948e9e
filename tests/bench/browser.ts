/** What the extension costs the page that someone writes in, measured in Chromium with it and without it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

import { findChromium } from '../../bin/browsers.mjs';
import { settingsOf } from '../browsers/expected.ts';
import { servePages } from '../pages/serve.ts';

const extension = path.join(import.meta.dirname, '../../.output/chrome-mv3');
const keys = 60;
const bursts = 20;
/** Words, for the second reader hears what stands beside a sentence. */
const typed = 'the road was wet and ';

/** One paragraph of ordinary council prose: 40 words. */
const paragraph =
  'The report on the crossing at Northgate is on the website and the committee will read it in May. ' +
  'Residents may write to the clerk before the meeting, and the answers are published with the minutes a week later, as they were last year.';
const wordsOf = (count: number): string[] => Array.from({ length: count / 40 }, () => paragraph);

interface Measured {
  /** Page-thread milliseconds for a key. */
  readonly perKey: number;
  readonly longTasks: number;
  /** Page-thread milliseconds in a second without keys. */
  readonly idle: number;
}

async function launch(
  loaded: boolean,
): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = await mkdtemp(path.join(tmpdir(), 'clausemark-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? 'chromium',
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(loaded
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : []),
    ],
  });
  if (loaded) {
    const isSettings = (page: Page) => page.url().endsWith('/options.html');
    while (!context.pages().some(isSettings)) await context.pages()[0]?.waitForTimeout(50);
    const settings = context.pages().find(isSettings);
    await settings?.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ settings: settingsOf('member') })})`,
    );
  }
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A page with so many words in it, the caret at their end, and whatever comes first behind it. */
async function openPage(context: BrowserContext, address: string, words: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate((lines) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
    const editor = document.querySelector('#editor');
    editor?.replaceChildren(
      ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
  }, wordsOf(words));
  await page.click('#editor');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The officer is lazy. ');
  return page;
}

const marksIn = (page: Page): Promise<number> =>
  page.evaluate(() => new Set([...CSS.highlights.values()].flatMap((all) => [...all])).size);

async function measure(page: Page): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  // The thread's own time, not the machine's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.evaluate(() => Reflect.get(window, 'tasks').splice(0));
  const before = await busy();
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type(typed[key % typed.length] ?? ' ');
    await page.waitForTimeout(120);
  }
  const over = await busy();
  await page.waitForTimeout(1500);
  const rested = await busy();
  await page.waitForTimeout(2000);
  const longTasks = await page.evaluate(() => Reflect.get(window, 'tasks').length);
  return { perKey: (over - before) / keys, longTasks, idle: ((await busy()) - rested) / 2 };
}

/** From the last key of a burst to the first frame with its mark, in milliseconds, smallest first. */
async function latencies(page: Page): Promise<number[]> {
  const all: number[] = [];
  for (let burst = 0; burst < bursts; burst += 1) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
    const marks = await marksIn(page);
    await page.evaluate((count) => {
      let last = 0;
      addEventListener('keydown', ({ timeStamp }) => (last = timeStamp), true);
      const look = () => {
        const now = new Set([...CSS.highlights.values()].flatMap((it) => [...it])).size;
        if (now > count) Object.assign(window, { latency: performance.now() - last });
        else requestAnimationFrame(look);
      };
      Object.assign(window, { latency: undefined });
      look();
    }, marks);
    await page.keyboard.type('The clerk is incompetent', { delay: 15 });
    await page.waitForFunction(() => 'latency' in window && window.latency !== undefined);
    all.push(Number(await page.evaluate(() => Reflect.get(window, 'latency'))));
  }
  return all.toSorted((a, b) => a - b);
}

const pages = await servePages();
const address = `${pages.origin}/editors/contenteditable.html`;
const rows: (readonly [string, string, string])[] = [];
const results = new Map<string, Measured>();
for (const loaded of [false, true]) {
  const { context, close } = await launch(loaded);
  for (const words of [1000, 10_000, 50_000]) {
    const page = await openPage(context, address, words);
    const wanted = loaded ? 1 : 0;
    while ((await marksIn(page)) < wanted) await page.waitForTimeout(50);
    await page.waitForTimeout(2000);
    results.set(`${loaded} ${words}`, await measure(page));
    // Last: it leaves twenty findings behind, which the page without us does not have.
    if (loaded && words === 1000) {
      const sorted = await latencies(page);
      const at = (part: number) => `${sorted[Math.ceil(part * sorted.length) - 1]?.toFixed(0)} ms`;
      rows.push(['last key to mark, 1,000 words, median', '', at(0.5)]);
      rows.push(['last key to mark, 1,000 words, p95', '', at(0.95)]);
    }
    await page.close();
  }
  await close();
}
await pages.close();
for (const words of [1000, 10_000, 50_000]) {
  const [without, withUs] = [results.get(`false ${words}`), results.get(`true ${words}`)];
  const size = `${words.toLocaleString('en-GB')} words`;
  if (!without || !withUs) continue;
  rows.push([
    `page thread per key, ${size}`,
    `${without.perKey.toFixed(2)} ms`,
    `${withUs.perKey.toFixed(2)} ms`,
  ]);
  rows.push([
    `tasks over 50 ms in ${keys} keys, ${size}`,
    String(without.longTasks),
    String(withUs.longTasks),
  ]);
  rows.push([
    `page thread per idle second, ${size}`,
    `${without.idle.toFixed(2)} ms`,
    `${withUs.idle.toFixed(2)} ms`,
  ]);
}
console.log('| Chromium | without | with |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
