import { beforeEach, expect, onTestFinished, test } from 'vitest';

import type { OwnTab } from '../drive/tab.ts';
import { mostText } from '../../../lib/engine/messages.ts';
import { marked, ours } from '../look.ts';
import { buttonOf, closed, state } from '../popup.ts';
import { expectMarked, waiting } from '../seen.ts';
import { asked, begin } from '../sending.ts';
import type { Session } from '../session.ts';
import { enter, write } from './places.ts';

const draft = 'The planning officer is lazy';
const known = { page: '/send/index.html', selector: '#composebody' };
const silent = {
  page: 'https://docs.google.com/document/?text=none',
  selector: '.kix-appview-editor',
};
const other = { page: 'https://mail.council.example/', selector: '#composebody' };

/** The buttons about the site that are offered. */
const offered = (popup: OwnTab): Promise<readonly string[]> =>
  popup.evaluate(
    () =>
      ['check', 'pause', 'resume', 'leave'].filter(
        (id) => document.querySelector<HTMLElement>(`#${id}`)?.checkVisibility() === true,
      ),
    null,
  );

async function press(popup: OwnTab, id: string): Promise<void> {
  await popup.evaluate((it) => document.querySelector<HTMLElement>(`#${it}`)?.focus(), id);
  await popup.press('Enter');
}

/** What a test left granted would not be asked for in the next. */
const takeBack = (url: string): Promise<boolean> =>
  Reflect.get(globalThis, 'chrome').permissions.remove({ origins: [`${url}*`] });

const popupOn = async (session: Session, page: string): Promise<OwnTab> =>
  session.own(`popup.html#${await session.tabId()},${session.address(page)}`);

/** What the popup says of a site, and pausing it. */
export function testSites(session: Session): void {
  beforeEach(() => session.writeAs('member', { guard: 'warn' }));

  test('a site can be paused and taken up again: marks go and come back, and nothing is held', async () => {
    const place = await enter(session, known);
    await write(place, draft);
    await expectMarked(place, ['lazy']);
    const popup = await popupOn(session, known.page);
    await expect.poll(() => offered(popup), waiting).toEqual(['pause']);
    await expect.poll(() => state(popup), waiting).toBe('1 finding in this draft');
    await press(popup, 'pause');
    await expect.poll(() => offered(popup), waiting).toEqual(['resume']);
    expect(await state(popup)).toBe('Nothing is checked on 127.0.0.1, because you paused it.');
    await expectMarked(place, []);
    await press(popup, 'resume');
    await expect.poll(() => offered(popup), waiting).toEqual(['pause']);
    await expectMarked(place, ['lazy']);
    await popup.close();
  });

  test('a text that is too long, or cannot be read, is said in the popup and marked on its button', async () => {
    const place = await enter(session, known);
    await write(place, draft);
    await expectMarked(place, ['lazy']);
    const popup = await popupOn(session, known.page);
    const mark = async (page = popup) => (await buttonOf(page, await session.tabId()))[0];
    const fill = (count: number) =>
      place.tab.evaluate((times) => {
        const field = document.querySelector('textarea#composebody');
        if (!(field instanceof HTMLTextAreaElement)) return;
        field.value = 'word '.repeat(times);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, count);
    expect(await mark()).toBe('');
    await fill(mostText / 5 + 1);
    await expect.poll(() => mark(), waiting).toBe('?');
    await popup.close();
    const again = await popupOn(session, known.page);
    await expect.poll(() => state(again), waiting).toContain('longer than any draft');
    await again.close();
    await enter(session, silent);
    const third = await popupOn(session, silent.page);
    await expect.poll(() => state(third), waiting).toContain('cannot be read');
    expect(await mark(third)).toBe('?');
    await third.close();
  });

  test('on a site that nobody has asked for nothing of ours runs, and the popup offers it', async () => {
    const place = await enter(session, other);
    await write(place, draft);
    const popup = await popupOn(session, other.page);
    await expect.poll(() => offered(popup), waiting).toEqual(['check']);
    expect(await state(popup)).toBe('Clausemark does not look at mail.council.example.');
    await popup.close();
    expect(await marked(place)).toEqual([]);
    expect(await ours({ tab: session.tab() })).toBe(0);
  });
}

/** Where a test may go to a page of the browser's own. */
export function testBrowserPage(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test('a page of the browser itself is said to be closed, in the popup and on its button', async () => {
    const page = 'chrome://version';
    await session.tab().goto(page);
    const popup = await popupOn(session, page);
    await expect.poll(() => state(popup), waiting).toBe(`This page ${closed.means}`);
    expect(await offered(popup)).toEqual([]);
    const tab = await session.tabId();
    await expect.poll(() => buttonOf(popup, tab), waiting).toEqual(closed.button);
    await popup.close();
  });
}

/** Where a browser under test may be told to grant what is asked for. */
export function testGranting(session: Session): void {
  beforeEach(() => session.writeAs('member', { guard: 'warn' }));

  test('any other site by one click: at once, after loading, and no more once it is taken back', async () => {
    const place = await enter(session, other);
    const popup = await popupOn(session, other.page);
    onTestFinished(async () => {
      await popup.evaluate(takeBack, session.address(other.page));
      await popup.close();
    });
    await expect.poll(() => offered(popup), waiting).toEqual(['check']);
    await press(popup, 'check');
    await expect.poll(() => offered(popup), waiting).toEqual(['pause', 'leave']);
    await place.tab.show();
    await write(place, draft);
    await expectMarked(place, ['lazy']);

    const again = await enter(session, other);
    await write(again, draft);
    await expectMarked(again, ['lazy']);
    await again.tab.click('button.send');
    await expect.poll(() => asked(again.tab), waiting).toEqual(['“lazy”']);
    await again.tab.press('Escape');
    await again.tab.press('Escape');

    await press(popup, 'leave');
    await expect.poll(() => offered(popup), waiting).toEqual(['check']);
    await expectMarked(again, []);
    const after = await enter(session, other);
    await begin(after.tab, draft);
    await write(after, draft);
    expect(await ours({ tab: session.tab() })).toBe(0);
  });
}
