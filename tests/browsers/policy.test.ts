import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

import { findChromium } from '../../bin/browsers.mjs';
import { managedKeys, readManaged } from '../../lib/council/managed.ts';
import { testBuild } from './build.ts';
import { launchChromium } from './drive/chromium.ts';
import { launchFirefox } from './drive/firefox.ts';
import { type Browser, save } from './drive/tab.ts';
import { servePages } from '../pages/serve.ts';
import { settingsOf } from './expected.ts';
import { ours } from './look.ts';
import { example, geckoId, settingsIn, storeId } from './policy/example.ts';
import { copyWith, pinnedKey } from './policy/pinned.ts';
import { buttonOf, closed, state } from './popup.ts';
import { waiting } from './seen.ts';
import { latestTab } from './session.ts';

const undo: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0).toReversed()) await each();
});
const removeLater = (file: string) =>
  void undo.push(() => rm(file, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  removeLater(file);
}

const heard = (browser: Browser): Promise<unknown> =>
  browser.inSettings(`chrome.storage.local.get('policy').then(({ policy }) => policy)`);

/** Locked settings are shown as the organisation has them, whatever the person chose. */
async function expectLocked(browser: Browser): Promise<void> {
  const tab = await browser.own('options.html');
  const shown = () =>
    tab.evaluate(() => {
      const input = (selector: string) => document.querySelector<HTMLInputElement>(selector);
      const counts = input('[data-setting="counts"]');
      const domains = document.querySelector<HTMLTextAreaElement>('#domains');
      const guards = [...document.querySelectorAll<HTMLInputElement>('[name="guard"]')];
      const protocols = [...document.querySelectorAll<HTMLInputElement>('[name="protocol"]')];
      return {
        counts: [counts?.disabled, counts?.checked],
        domains: [domains?.disabled, domains?.value],
        guard: guards.filter(({ checked }) => checked).map(({ value }) => value),
        protocol: protocols.filter(({ checked }) => checked).map(({ value }) => value),
        open: [...guards, ...protocols].filter(({ disabled }) => !disabled).length,
      };
    }, null);
  await expect.poll(shown, waiting).toEqual({
    counts: [true, false],
    domains: [true, 'council.example'],
    guard: ['stop'],
    protocol: ['own-downshire'],
    open: 0,
  });
  await tab.close();
}

/** The organisation's word is in force on the page of the council, and nothing there can change it. */
async function expectSettled(browser: Browser): Promise<void> {
  const tab = await browser.own('council.html');
  const text = (selector: string) =>
    tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  await expect.poll(() => text('#policy'), waiting).toContain('Policy number 1 is in force here.');
  expect(await text('#directory tbody')).toContain('Ada Munro');
  const buttons = await tab.evaluate(
    () => document.querySelector('#directory tbody button') !== null,
    null,
  );
  expect(buttons).toBe(false);
  await tab.close();
}

/** A person chose otherwise, and the page still says what the organisation wants. */
const chooseOtherwise = (browser: Browser): Promise<unknown> =>
  browser.inSettings(
    `chrome.storage.local.set(${JSON.stringify({ settings: { ...settingsOf('officer'), guard: 'off' } })})`,
  );

/** A site that the browser keeps us out of, though we know it by name: nothing of ours is there, and that is said. */
async function expectClosed(browser: Browser): Promise<void> {
  await save(browser, settingsOf('member'));
  const pages = await servePages();
  undo.push(pages.close);
  const address = `${pages.origin}/send/index.html`;
  await browser.tab.goto(address);
  await browser.tab.click('#composebody');
  await browser.tab.type('The planning officer is lazy. ');
  const tab = Number(await browser.inSettings(latestTab));
  const popup = await browser.own(`popup.html#${tab},${address}`);
  await expect.poll(() => state(popup), waiting).toBe(`127.0.0.1 ${closed.means}`);
  await expect.poll(() => buttonOf(popup, tab), waiting).toEqual(closed.button);
  await popup.close();
}

test('the policies of the guide hold the same, and all of it can be read', () => {
  const policies = ['chromium.json', 'firefox-policies.json', 'firefox-managed-storage.json'];
  const [first, ...others] = policies.map(settingsIn);
  expect(readManaged(first)).toEqual(first);
  for (const other of others) expect(other).toEqual(first);
});

test.each(['chrome', 'firefox'] as const)(
  'the guide explains every permission in %s',
  (browser) => {
    const manifest: unknown = JSON.parse(
      readFileSync(path.join(testBuild(browser), 'manifest.json'), 'utf8'),
    );
    const asked = ['permissions', 'host_permissions', 'optional_host_permissions'].flatMap((key) =>
      typeof manifest === 'object' && manifest ? (Reflect.get(manifest, key) ?? []) : [],
    );
    const guide = readFileSync(path.join(import.meta.dirname, '../../docs/rollout.md'), 'utf8');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((each) => !guide.includes(`\`${each}\``))).toEqual([]);
  },
);

test('the guide explains every key of a policy', () => {
  const guide = readFileSync(path.join(import.meta.dirname, '../../docs/rollout.md'), 'utf8');
  expect(managedKeys.filter((key) => !guide.includes(`\`${key}\``))).toEqual([]);
});

describe('Chromium', () => {
  const folder = '/etc/chromium/policies/managed';
  const isChromium = path.basename(findChromium() ?? '').startsWith('chromium');
  const mayWrite = process.platform === 'linux' && process.getuid?.() === 0 && isChromium;
  const reason = `Chromium reads policies from ${folder} only, which root alone can write`;

  const launched = async (policy: (id: string) => string): Promise<Browser> => {
    const { key, id } = pinnedKey();
    const extension = await copyWith(testBuild('chrome'), { key });
    removeLater(extension);
    await write(path.join(folder, `clausemark-${id}.json`), policy(id));
    const browser = await launchChromium({ extension });
    undo.push(() => browser.close());
    return browser;
  };

  test('takes the policy of the guide for everybody', async ({ skip }) => {
    skip(!mayWrite, reason);
    const browser = await launched((id) => example('chromium.json', storeId, id));
    await expect.poll(() => heard(browser), waiting).toEqual(settingsIn('chromium.json'));
    await chooseOtherwise(browser);
    await expectSettled(browser);
    await expectLocked(browser);
  });

  test('is honest about a site that a policy closes to it', async ({ skip }) => {
    skip(!mayWrite, reason);
    const browser = await launched((id) =>
      JSON.stringify({ ExtensionSettings: { [id]: { runtime_blocked_hosts: ['*://127.0.0.1'] } } }),
    );
    await expectClosed(browser);
    expect(await ours({ tab: browser.tab })).toBe(0);
  });

  test('drops a key that is wrong, and IT can see which', async ({ skip }) => {
    skip(!mayWrite, reason);
    const wrong = { policyVersion: 2, policyKeys: ['guard', 'people'], guard: 'always', people: 7 };
    const browser = await launched((id) =>
      JSON.stringify({ '3rdparty': { extensions: { [id]: wrong } } }),
    );
    await expect
      .poll(() => heard(browser), waiting)
      .toEqual({ policyVersion: 2, policyKeys: ['guard', 'people'], lost: ['guard', 'people'] });
  });
});

describe('Firefox', () => {
  const launched = async (id: string, home?: string): Promise<Browser> => {
    const gecko = { id, strict_min_version: '140.0' };
    const more = { browser_specific_settings: { gecko } };
    const extension = await copyWith(testBuild('firefox'), more);
    removeLater(extension);
    const browser = await launchFirefox({ extension, ...(home !== undefined && { home }) });
    undo.push(() => browser.close());
    return browser;
  };

  test('is honest about a site that is closed to extensions', async () => {
    const browser = await launchFirefox({
      extension: testBuild('firefox'),
      closed: ['127.0.0.1'],
    });
    undo.push(() => browser.close());
    await expectClosed(browser);
    expect(await ours({ tab: browser.tab })).toBe(0);
  });

  test('takes the managed storage of the guide for one person', async ({ skip }) => {
    skip(
      process.platform !== 'linux',
      'elsewhere Firefox looks in the registry or in a folder of its own',
    );
    const home = await mkdtemp(path.join(tmpdir(), 'clausemark-home-'));
    removeLater(home);
    const policy = example('firefox-managed-storage.json', geckoId, geckoId);
    await write(path.join(home, `.mozilla/managed-storage/${geckoId}.json`), policy);
    const browser = await launched(geckoId, home);
    await expect
      .poll(() => heard(browser), waiting)
      .toEqual(settingsIn('firefox-managed-storage.json'));
    await chooseOtherwise(browser);
    await expectSettled(browser);
    await expectLocked(browser);
  });

  test('takes the policy of the guide for everybody', async ({ skip }) => {
    const file = '/etc/firefox/policies/policies.json';
    const mayWrite = process.platform === 'linux' && process.getuid?.() === 0 && !existsSync(file);
    skip(
      !mayWrite,
      `Firefox reads policies from ${file} only, which root alone can write, or it is in use`,
    );
    const id = `policy-${process.pid}@clausemark.example`;
    await write(file, example('firefox-policies.json', geckoId, id));
    const browser = await launched(id);
    await expect.poll(() => heard(browser), waiting).toEqual(settingsIn('firefox-policies.json'));
  });
});
