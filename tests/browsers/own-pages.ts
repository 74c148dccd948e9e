import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

import type { OwnTab, Sight } from './drive/tab.ts';
import { waiting } from './seen.ts';

const entrypoints = path.join(import.meta.dirname, '../../entrypoints');

/** Every page of our own there is, by the name of its file in the build. */
export const ownPages: readonly string[] = readdirSync(entrypoints)
  .filter((name) => existsSync(path.join(entrypoints, name, 'index.html')))
  .map((name) => `${name}.html`);

/** Settings of somebody who has used us for a while. */
export const lived = {
  off: ['respect/insult'],
  severities: { 'respect/insult': 'stop' },
  paused: ['shop.example'],
  domains: ['council.example'],
} as const;

export const kept = {
  ignored: [{ codes: ['a', 'b'], rule: 'officer-criticism/effort', day: '2026-11-20' }],
  counts: {
    '2026-11-20': { 'respect/insult': { shown: 4, resolved: 2, ignored: 1 } },
    '2026-11-21': { 'officer-criticism/effort': { shown: 7, used: 1, sent: 1 } },
  },
};

export const isShown = (tab: OwnTab, selector: string): Promise<boolean> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);

/** Words stand on it, and for a while there have come no more: nothing tells when a page has asked its last question. */
export const isStanding = async (tab: OwnTab | undefined): Promise<boolean> =>
  (await tab?.evaluate(() => {
    const main = document.querySelector('main');
    const words = main?.innerText.trim().length ?? 0;
    const { standing = '' } = document.documentElement.dataset;
    const [last, times] = standing.split(' ').map(Number);
    const same = last === words ? (times ?? 0) + 1 : 0;
    document.documentElement.dataset['standing'] = `${words} ${same}`;
    return document.readyState === 'complete' && words > 20 && same > 8;
  }, null)) ?? false;

/** Hundreds of alike entries take axe a minute: a few stand for all. */
export const shorten = (tab: OwnTab): Promise<void> =>
  tab.evaluate(() => {
    const find = document.querySelector<HTMLInputElement>('#find');
    if (!find) return;
    find.value = 'surgery';
    find.dispatchEvent(new Event('input', { bubbles: true }));
    for (const each of document.querySelectorAll('.entry[hidden], li[hidden], details[hidden]'))
      each.remove();
    for (const each of document.querySelectorAll('details')) each.open = true;
  }, null);

/** Shows a page in another way, and waits until it is so. */
export async function seen(tab: OwnTab, sight: Sight): Promise<void> {
  await tab.see(sight);
  const { width = 1280, dark = false, forced = false } = sight;
  const now = () =>
    tab.evaluate(
      () => ({
        width: innerWidth,
        // Colours of the system are those of day or night as the system is.
        dark: matchMedia('(prefers-color-scheme: dark) and (forced-colors: none)').matches,
        forced: matchMedia('(forced-colors: active)').matches,
      }),
      null,
    );
  await expect.poll(now, waiting).toEqual({ width, dark, forced });
}

/** Whatever cannot be reached without scrolling sideways, or is cut off by its own edges. */
export const cutOff = (tab: OwnTab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const root = document.documentElement;
    const nameOf = ({ localName, id, className, textContent }: Element) =>
      `${localName}#${id}.${className} “${(textContent ?? '').trim().slice(0, 40)}”`;
    const all = [...document.body.querySelectorAll('*')];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const beyond = all.filter((element) => {
      const { right, width, height } = element.getBoundingClientRect();
      const isShown = width > 1 && height > 1 && element.checkVisibility();
      return isShown && right > root.clientWidth + 1 && !scrolls(element);
    });
    const inside = all.filter((element) => {
      const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
      // What is only heard is a pixel in size.
      const isHeard = clipPath !== 'none';
      const cuts = !isHeard && (/hidden|clip/.test(overflowX) || textOverflow === 'ellipsis');
      return cuts && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    const pressed = [...document.querySelectorAll<HTMLElement>('button, select')].filter(
      (each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1,
    );
    const isWide = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    return [...isWide, ...[...beyond, ...inside, ...pressed].map(nameOf)];
  }, null);
