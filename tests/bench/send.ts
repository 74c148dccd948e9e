/**
 * `npm run bench:send`: presses Send a thousand times on compose pages of our own, in every way and whatever the engine
 * does, and counts what arrives. `npm run bench:send -- firefox 200` chooses browser and number.
 */
import { argv, exit, stdout } from 'node:process';

import { build } from '../browsers/build.ts';
import { launchChromium } from '../browsers/drive/chromium.ts';
import { launchFirefox } from '../browsers/drive/firefox.ts';
import { type Browser, save, type Tab } from '../browsers/drive/tab.ts';
import { buildWall } from '../browsers/drive/wall.ts';
import { settingsOf } from '../browsers/expected.ts';
import { card } from '../browsers/look.ts';
import {
  arrived,
  asked,
  begin,
  choose,
  furtherSenders,
  type Sender,
  senders,
} from '../browsers/sending.ts';
import { servePages } from '../pages/serve.ts';

const [, , name = 'chromium', wanted = '1000'] = argv;
const isFirefox = name === 'firefox';
const most = Number(wanted);
const say = (line: string) => stdout.write(`${line}\n`);

const calm = 'The traffic counts from October are on the website.';
const draft = 'The planning officer Priya Nair is incompetent.';

/** What happens between the press and the message. */
type Course = (tab: Tab, press: (tab: Tab) => Promise<void>) => Promise<void>;

const courses: Readonly<Record<string, readonly [text: string, run: Course]>> = {
  'nothing unresolved': [calm, (tab, press) => press(tab)],
  'two presses': [calm, async (tab, press) => void (await Promise.all([press(tab), press(tab)]))],
  'sent anyway': [
    draft,
    async (tab, press) => {
      await press(tab);
      await until(async () => (await asked(tab)) !== undefined);
      await choose(tab, 'anyway');
    },
  ],
  'back, then sent anyway': [
    draft,
    async (tab, press) => {
      await press(tab);
      await until(async () => (await asked(tab)) !== undefined);
      await choose(tab, 'back');
      // It takes the focus when it comes: whoever presses Send before that has pressed something in it.
      await until(() => isCardOpen(tab));
      await tab.press('Escape');
      await until(async () => !(await isCardOpen(tab)));
      await press(tab);
      await until(async () => (await asked(tab)) !== undefined);
      await choose(tab, 'anyway');
    },
  ],
  'engine slow': [
    calm,
    async (tab, press) => {
      await browser.stall(200);
      await press(tab);
    },
  ],
  'engine dead': [
    `${calm} ${calm}`,
    async (tab, press) => {
      await browser.stall(1600);
      await press(tab);
    },
  ],
  'engine ended': [
    calm,
    async (tab, press) => {
      await browser.endWorker();
      await press(tab);
    },
  ],
};

const extension = await build(isFirefox ? 'firefox' : 'chrome', 'test');
const pages = await servePages();
const wall = await buildWall();
const launch = isFirefox ? launchFirefox : launchChromium;
const browser: Browser = await launch({ extension, proxy: wall.port });
await save(browser, { ...settingsOf('member'), guard: 'warn' });

const counts = new Map<string, { presses: number; wrong: number; unasked: number }>();
let presses = 0;
let opened: Sender | undefined;
let sinceOpened = 0;
const began = Date.now();
for (let round = 0; presses < most; round += 1)
  for (const [where, sender] of Object.entries({ ...senders, ...furtherSenders }))
    for (const [way, press] of Object.entries(sender.ways))
      for (const [course, [text, run]] of Object.entries(courses)) {
        if (presses >= most) break;
        // What keeps the engine away for long is done in one round of three.
        if (course.startsWith('engine d') && round % 3 > 0) continue;
        presses += 1;
        const words = `${unlike(presses)}. ${text}`;
        const right = await isRight(sender, words, (tab) => run(tab, press)).catch(() => false);
        if (!right) opened = undefined;
        const count = counts.get(course) ?? { presses: 0, wrong: 0, unasked: 0 };
        counts.set(course, {
          presses: count.presses + 1,
          wrong: count.wrong + (right === false ? 1 : 0),
          unasked: count.unasked + (right === undefined ? 1 : 0),
        });
        if (!right) say(`look at: ${where}, ${way}, ${course}: ${JSON.stringify(await state())}`);
      }

for (const [course, { presses: number, wrong, unasked }] of counts)
  say(
    `${course.padEnd(24)} ${String(number).padStart(5)} messages, ${wrong} not exactly once, ${unasked} let go unasked`,
  );
const wrong = [...counts.values()].reduce((sum, count) => sum + count.wrong, 0);
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
say(`${name}: ${presses} messages in ${minutes} minutes, ${presses - wrong} arrived exactly once`);
await browser.close();
await pages.close();
wall.close();
exit(wrong === 0 ? 0 : 1);

/** Words that no other message has: one that was sent as it was is not asked about again. */
function unlike(number: number): string {
  const word = String(number)
    .padStart(4, '0')
    .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  return `Item ${`${word} `.repeat(20).trim()}`;
}

/** Opens the page and begins to write, so that the rest of us comes; one page is good for several messages. */
async function enter({ page, frame, editor }: Sender): Promise<void> {
  const { tab } = browser;
  await tab.goto(new URL(page, pages.origin).href);
  const inside = frame === undefined ? tab : await tab.frame(frame);
  await inside.click(editor);
  await until(async () => (await ours(tab)) > 0);
}

/** A message, the presses: whether it has then arrived once, as it was written; undefined: unasked. */
async function isRight(
  sender: Sender,
  text: string,
  run: (tab: Tab) => Promise<void>,
): Promise<boolean | undefined> {
  const { tab } = browser;
  if (opened !== sender || sinceOpened > 20) {
    await enter(sender);
    opened = sender;
    sinceOpened = 0;
  }
  sinceOpened += 1;
  await begin(tab, text);
  // What the dialog should have asked about may have gone without it: the engine was too late.
  const isAsked = await run(tab).then(
    () => true,
    () => false,
  );
  await until(async () => (await arrived(tab)).texts.length > 0).catch(() => undefined);
  const { texts } = await arrived(tab);
  const isOnce = texts.length === 1 && texts[0] === text;
  return isOnce && !isAsked ? undefined : isOnce;
}

async function state() {
  const { tab } = browser;
  return { ...(await arrived(tab)), asked: await asked(tab) };
}

/** How many elements of ours stand in the page. */
function ours(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('[popover="manual"]').length, null);
}

/** A note that a message went unchecked stands there, too, but speaks of no words. */
async function isCardOpen(tab: Tab): Promise<boolean> {
  return Boolean((await card({ tab }))?.words);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds());) {
    if (Date.now() > end) throw new Error('expected it within 10 s');
    await new Promise((turn) => setTimeout(turn, 10));
  }
}
