import { beforeEach, expect, test } from 'vitest';

import type { Tab } from '../drive/tab.ts';
import { card, type Card, marked, namesIn, ours, type Place } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { type Editor, editors, enter, write } from './places.ts';

const draft = 'The planning officer is lazy.';

const pages: Readonly<Record<string, Editor>> = {
  'a modal dialog': { page: '/editors/dialog.html', selector: '#editor' },
  'a page that allows nothing': { page: '/editors/locked.html', selector: '#editor' },
  'a frame that is written late': {
    page: '/editors/written.html',
    frame: '#frame',
    selector: 'body[contenteditable]',
  },
};

/** Editors that stand in awkward places, and fields that are no editors. */
export function testElsewhere(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test.each(Object.entries(pages))('in %s: marks, and the card by key', async (_, editor) => {
    const place = await enter(session, editor);
    await write(place, draft);
    await expectMarked(place, ['lazy']);
    expect(await cardByKey(place)).toMatchObject({ words: '“lazy”' });
  });

  test.each(['open', 'closed'])('in a %s shadow root: marks, and the card by key', async (mode) => {
    const place = await inShadow(session, mode, '#editor');
    await write(place, draft);
    await expectMarked(place, ['lazy']);
    expect(await cardByKey(place)).toMatchObject({ words: '“lazy”' });
    // The document hears nothing of a focus that moves within the root.
    await focusIn(place.tab, mode, '#field');
    await write(place, draft);
    await expect.poll(() => marked(place), waiting).toHaveLength(2);
  });

  test('fields for a password, a card, a code, an address, recipients, a search or a choice are left alone', async () => {
    const tab = session.tab();
    const place = { tab, inside: tab, selector: '#editor' };
    await tab.goto(session.address('/editors/textarea.html'));
    for (const field of ['password', 'card', 'code', 'find', 'address', 'mail', 'whom', 'choice']) {
      await tab.click(`#${field}`);
      await tab.type(draft);
    }
    expect(await ours(place)).toBe(0);
    await tab.click('#editor');
    await write(place, draft);
    await expectMarked(place, ['lazy']);
  });

  test('of several editors the key goes to the one that is written in', async () => {
    const first = await enter(session, { page: '/editors/textarea.html', selector: '#line' });
    await write(first, 'The roads report is out.');
    await expect.poll(() => ours(first), waiting).toBe(1);
    await first.tab.click('#editor');
    const second = { ...first, selector: '#editor' };
    await write(second, draft);
    await expectMarked(second, ['lazy']);
    expect(await cardByKey(second)).toMatchObject({ words: '“lazy”' });
  });

  test('an editor that is taken away takes its marks and its badge along', async () => {
    const place = await enter(session, pages['a modal dialog'] ?? editors['a textarea']!);
    await write(place, draft);
    await expectMarked(place, ['lazy']);
    await place.tab.evaluate(() => document.querySelector('#editor')?.remove(), null);
    await expectMarked(place, []);
    await expect.poll(() => ours(place), waiting).toBe(0);
  });

  test('a frame that is taken away leaves nothing behind in the page around it', async () => {
    const place = await enter(session, pages['a frame that is written late']!);
    await write(place, draft);
    await expectMarked(place, ['lazy']);
    expect(await ours(place)).toBe(1);
    await place.tab.evaluate(() => document.querySelector('#frame')?.remove(), null);
    await expect.poll(() => ours(place), waiting).toBe(0);
  });

  test('the names that a page sees say nothing and are others at every load', async () => {
    const names = async () => {
      const place = await enter(session, editors['an editable element']!);
      await write(place, draft);
      await expectMarked(place, ['lazy']);
      return namesIn(place);
    };
    const [first, second] = [await names(), await names()];
    for (const name of first) expect(name).toMatch(/^[a-z]{10}(-[a-z]{10})?$/);
    expect(first.length).toBeGreaterThan(1);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
  });
}

/** The card that the key opens, once Escape has closed it again. */
async function cardByKey(place: Place): Promise<Card | undefined> {
  await place.tab.press('Alt+.');
  await expect.poll(() => card(place), waiting).toMatchObject({ hasFocus: true });
  const opened = await card(place);
  await place.tab.press('Escape');
  await expect.poll(() => card(place), waiting).toBeUndefined();
  return opened;
}

async function inShadow(session: Session, mode: string, selector: string): Promise<Place> {
  const tab = session.tab();
  await tab.goto(session.address('/editors/shadow.html'));
  await focusIn(tab, mode, selector);
  return { tab, inside: tab, selector };
}

/** A closed root cannot be clicked into from outside; the page keeps both for us. */
const focusIn = (tab: Tab, mode: string, selector: string): Promise<void> =>
  tab.evaluate(
    ([name, wanted]) => {
      const root: unknown = Reflect.get(window, `${name}Root`);
      if (root instanceof ShadowRoot) root.querySelector<HTMLElement>(wanted)?.focus();
    },
    [mode, selector] as const,
  );
