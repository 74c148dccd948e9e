import { afterEach, describe, expect, test } from 'vitest';

import { seenRules, violationsIn } from '../axe.ts';
import type { OwnTab, Sight } from '../drive/tab.ts';
import { ownPages } from '../own-pages.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';

const sights: Readonly<Record<string, Sight>> = {
  'by day': {},
  'by night': { dark: true },
  'in a narrow window': { width: 360, height: 640 },
  'in colours of the system': { forced: true },
};

/** What must hold of each of our own pages, whatever it is for. */
export function testPages(session: Session): void {
  let tab: OwnTab | undefined;
  const open = async (page: string) => {
    await session.writeAs('officer', { protocol: 'west-sussex-2020', ...lived });
    await session.keep(kept);
    tab = await session.own(page);
    await expect.poll(() => isStanding(tab), waiting).toBe(true);
    return tab;
  };
  afterEach(async () => {
    await tab?.see({});
    await tab?.close();
    tab = undefined;
  });

  describe.each(ownPages)('%s', (page) => {
    test('is wrong in nothing that axe knows, however it is seen', async () => {
      const shown = await open(page);
      await shorten(shown);
      for (const [name, sight] of Object.entries(sights)) {
        await shown.see(sight);
        await expect.poll(() => width(shown), waiting).toBe(sight.width ?? 1280);
        const rules = name === 'by day' ? [] : seenRules;
        expect(await violationsIn(shown, rules), name).toEqual([]);
      }
    });

    test('loses nothing in a narrow window, or at twice the size', async () => {
      const shown = await open(page);
      await shorten(shown);
      for (const wide of [640, 360]) {
        await shown.see({ width: wide, height: 640, calm: true });
        await expect.poll(() => width(shown), waiting).toBe(wide);
        expect(await cutOff(shown), `${wide}`).toEqual([]);
      }
    });
  });

  test('the card of a finding is wrong in nothing that axe knows, by day and by night', async () => {
    const shown = await open('options.html');
    await shorten(shown);
    await focus(shown, '#sample');
    await expect.poll(() => badge(shown), waiting).toMatch(/\d/);
    await shown.press('Alt+.');
    await expect.poll(() => panel(shown), waiting).toContain('1');
    for (const sight of [{}, { dark: true }, { width: 360, height: 640 }]) {
      await shown.see(sight);
      await expect.poll(() => width(shown), waiting).toBe('width' in sight ? sight.width : 1280);
      expect(await violationsIn(shown, 'dark' in sight ? seenRules : [])).toEqual([]);
    }
    await shown.press('Escape');
    await expect.poll(() => panel(shown), waiting).toBe('');
    await shown.press('Alt+Shift+.');
    await expect.poll(() => panel(shown), waiting).toMatch(/\d/);
    expect(await violationsIn(shown)).toEqual([]);
  });
}

/** Settings of somebody who has used us for a while. */
const lived = {
  off: ['respect/insult'],
  severities: { 'respect/insult': 'stop' },
  paused: ['shop.example'],
  domains: ['council.example'],
} as const;

const kept = {
  ignored: [{ codes: ['a', 'b'], rule: 'officer-criticism/effort', day: '2026-11-20' }],
  counts: {
    '2026-11-20': { 'respect/insult': { shown: 4, resolved: 2, ignored: 1 } },
    '2026-11-21': { 'officer-criticism/effort': { shown: 7, used: 1, sent: 1 } },
  },
};

/** Words stand on it, and no more are coming. */
const isStanding = async (tab: OwnTab | undefined): Promise<boolean> =>
  (await tab?.evaluate(() => {
    const main = document.querySelector('main');
    return document.readyState === 'complete' && (main?.innerText.trim().length ?? 0) > 20;
  }, null)) ?? false;

/** Hundreds of alike entries take axe a minute: a few stand for all. */
const shorten = (tab: OwnTab): Promise<void> =>
  tab.evaluate(() => {
    const find = document.querySelector<HTMLInputElement>('#find');
    if (!find) return;
    find.value = 'surgery';
    find.dispatchEvent(new Event('input', { bubbles: true }));
    for (const each of document.querySelectorAll('.entry[hidden], li[hidden], details[hidden]'))
      each.remove();
    for (const each of document.querySelectorAll('details')) each.open = true;
  }, null);

const width = (tab: OwnTab): Promise<number> => tab.evaluate(() => innerWidth, null);

const focus = (tab: OwnTab, selector: string): Promise<void> =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

/** Whatever cannot be reached without scrolling sideways, or is cut off by its own edges. */
const cutOff = (tab: OwnTab): Promise<readonly string[]> =>
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
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cuts = /hidden|clip/.test(overflowX) || textOverflow === 'ellipsis';
      return cuts && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    });
    const pressed = [...document.querySelectorAll<HTMLElement>('button, select')].filter(
      (each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1,
    );
    const isWide = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
    return [...isWide, ...[...beyond, ...inside, ...pressed].map(nameOf)];
  }, null);

const badge = (tab: OwnTab): Promise<string> => partOf(tab, '.badge');
const panel = (tab: OwnTab): Promise<string> => partOf(tab, '.panel:not([hidden])');

const partOf = (tab: OwnTab, selector: string): Promise<string> =>
  tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll('[popover="manual"]')]
        .map((host) => host.shadowRoot?.querySelector(wanted)?.textContent ?? '')
        .join(''),
    selector,
  );
