import { afterEach, describe, expect, test } from 'vitest';

import { seenRules, violationsIn } from '../axe.ts';
import type { OwnTab, Sight } from '../drive/tab.ts';
import { cutOff, isStanding, kept, lived, ownPages, seen, shorten } from '../own-pages.ts';
import { ourText } from '../look.ts';
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
        await seen(shown, sight);
        const rules = name === 'by day' ? [] : seenRules;
        expect(await violationsIn(shown, rules), name).toEqual([]);
      }
    });

    test('loses nothing in a narrow window, or at twice the size', async () => {
      const shown = await open(page);
      await shorten(shown);
      for (const wide of [640, 360]) {
        await seen(shown, { width: wide, height: 640, calm: true });
        expect(await cutOff(shown), `${wide}`).toEqual([]);
      }
    });
  });

  test('the settings lead to every page there is, and to none that there is not', async () => {
    const shown = await open('options.html');
    const linked = await shown.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ pathname }) =>
          pathname.slice(1),
        ),
      null,
    );
    const elsewhere = ['options.html', 'popup.html', 'sidepanel.html'];
    expect([...new Set([...linked, ...elsewhere])].toSorted()).toEqual(ownPages.toSorted());
  });

  test('the card of a finding is wrong in nothing that axe knows, by day and by night', async () => {
    const shown = await open('options.html');
    await shorten(shown);
    await focus(shown, '#sample');
    await expect.poll(() => badge(shown), waiting).toMatch(/\d/);
    await shown.press('Alt+.');
    await expect.poll(() => panel(shown), waiting).toContain('1');
    for (const sight of [{}, { dark: true }, { width: 360, height: 640 }]) {
      await seen(shown, sight);
      expect(await violationsIn(shown, 'dark' in sight ? seenRules : [])).toEqual([]);
    }
    await shown.press('Escape');
    await expect.poll(() => panel(shown), waiting).toBe('');
    await shown.press('Alt+Shift+.');
    await expect.poll(() => panel(shown), waiting).toMatch(/\d/);
    expect(await violationsIn(shown)).toEqual([]);
  });
}

const focus = (tab: OwnTab, selector: string): Promise<void> =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

const badge = (tab: OwnTab): Promise<string> => ourText(tab, '.badge');
const panel = (tab: OwnTab): Promise<string> => ourText(tab, '.panel:not([hidden])');
