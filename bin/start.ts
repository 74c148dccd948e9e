/** `npm start`: a demo mailbox and a demo press office on loopback, in a browser with the extension loaded. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { env, exit, platform, stdout } from 'node:process';
import { setTimeout as after } from 'node:timers/promises';

import { defaults } from '../lib/council/settings.ts';
import { build } from '../tests/browsers/build.ts';
import { launchChromium } from '../tests/browsers/drive/chromium.ts';
import { launchFirefox } from '../tests/browsers/drive/firefox.ts';
import { type Browser, save } from '../tests/browsers/drive/tab.ts';
import { servePages } from '../tests/pages/serve.ts';
import { findChromium } from './browsers.mjs';
import { asText, cardsIn } from './start-cards.ts';

const demos = [
  { name: 'Mailbox', page: 'mail', editor: '#composebody' },
  { name: 'Press office', page: 'press', editor: '#statement p' },
] as const;

/** The second reader looks when the keys have rested; a card takes a moment to appear. */
const secondLookMs = 2000;
const fadeMs = 300;

const say = (line: string) => stdout.write(`${line}\n`);

const canShow = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
const hasChromium = findChromium() !== undefined;

say('Building …');
// Without a window the findings are read from the card, and in the build that is shipped nobody can look in there.
const extension = await build(hasChromium ? 'chrome' : 'firefox', canShow ? 'production' : 'test');
const pages = await servePages();
const addressOf = (page: string) => `${pages.origin}/demo/${page}.html`;
const launch = hasChromium ? launchChromium : launchFirefox;
const browser = await launch({ extension, headless: !canShow });
await save(browser, {
  version: 1,
  protocol: 'west-sussex-2020',
  author: { role: 'officer', traits: [], post: '', name: '' },
  ...defaults,
  domains: ['council.example'],
});
say('You write as an officer, under West Sussex 2020.');
await (canShow ? show(browser) : print(browser));
await pages.close();
exit();

async function show({ tab, close, closed }: Browser): Promise<void> {
  for (const { name, page } of demos) say(`${name}: ${addressOf(page)}`);
  say('Close the browser to end.');
  const [mailbox] = demos;
  await tab.goto(addressOf(mailbox.page));
  await tab.click(mailbox.editor);
  await closed;
  await close();
}

async function print({ tab, close }: Browser): Promise<void> {
  const folder = path.join(import.meta.dirname, '../.run/demo');
  await mkdir(folder, { recursive: true });
  for (const { name, page, editor } of demos) {
    say(`\n${name}: ${addressOf(page)}\n`);
    await tab.goto(addressOf(page));
    await tab.click(editor);
    await tab.press('Control+Home');
    await after(secondLookMs);
    for (const card of await cardsIn(tab)) say(asText(card));
    const file = path.join(folder, `${page}.png`);
    await after(fadeMs);
    await tab.screenshot(file);
    say(`  Screenshot: ${path.relative('.', file)}`);
  }
  await close();
}
