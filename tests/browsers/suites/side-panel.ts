import { beforeEach, expect, test } from 'vitest';

import { violationsIn } from '../axe.ts';
import type { OwnTab } from '../drive/tab.ts';
import { expected } from '../expected.ts';
import { card, type Place, standing, textIn } from '../look.ts';
import { cutOff, isShown, seen } from '../own-pages.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { type Editor, enter, write } from './places.ts';

const draft = 'The planning officer Priya Nair is incompetent. The highways officers are lazy.';
const textarea: Editor = { page: '/editors/textarea.html', selector: '#editor' };

/** The side panel, in a tab of its own beside that of the draft. */
export function testSidePanel(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test('it lists every finding with its clauses, live, and keeps the reader’s place', async () => {
    const { place, panel } = await beside(session, textarea);
    await expect.poll(() => stateIn(panel), waiting).toBe(none);
    await place.tab.show();
    await write(place, draft);
    const { findings, words } = await expected(draft, 'member');
    await expect.poll(() => wordsIn(panel), waiting).toEqual(words);
    expect(await textsAt(panel, '.finding h2 + p')).toEqual(findings.map(({ message }) => message));
    const references = findings.flatMap(({ clauses }) => clauses.map((one) => one.displayRef));
    expect((await textsAt(panel, '.reference b')).toSorted()).toEqual(references.toSorted());

    // The second one is being read when the first is taken out of the draft.
    await panel.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.finding')];
      rows.at(-1)?.querySelector('summary')?.click();
      rows.at(-1)?.querySelector('summary')?.focus();
    }, null);
    await place.tab.press('Control+Home');
    await write(place, 'Good morning. The clerk is useless. ');
    await expect
      .poll(() => wordsIn(panel), waiting)
      .toEqual((await expected(await textIn(place), 'member')).words);
    expect(await readingIn(panel)).toEqual({ words: '“lazy”', isOpen: true });
    await panel.close();
  });

  test('by key alone: go to the place, with the focus back in the editor', async () => {
    const { place, panel } = await beside(session, textarea, draft);
    await focusRow(panel, '“lazy”', 0);
    await panel.press('Enter');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ words: '“lazy”', hasFocus: false });
    const focused = () => place.tab.evaluate(() => document.activeElement?.id ?? '', null);
    expect(await focused()).toBe('editor');
    await panel.close();
  });

  test('by key alone: ignore, turn a rule off, and take both back', async () => {
    const { panel } = await beside(session, textarea, draft);
    const { words } = await expected(draft, 'member');
    for (const button of [1, 2]) {
      await expect.poll(() => wordsIn(panel), waiting).toEqual(words);
      await focusRow(panel, '“lazy”', button);
      await panel.press('Enter');
      await expect.poll(() => wordsIn(panel), waiting).not.toContain('lazy');
      expect(await panel.evaluate(() => document.activeElement?.id, null)).toBe('undo');
      await panel.press('Enter');
    }
    await expect.poll(() => wordsIn(panel), waiting).toEqual(words);
    await panel.close();
  });

  test('only some are shown, by severity or by family', async () => {
    const { panel } = await beside(session, textarea, draft);
    const { findings } = await expected(draft, 'member');
    const severity = findings[0]?.severity ?? 'warn';
    await panel.evaluate(
      (value) => document.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click(),
      severity,
    );
    const left = findings.filter((one) => one.severity !== severity).length;
    await expect.poll(async () => (await wordsIn(panel)).length, waiting).toBe(left);
    await expect
      .poll(() => textsAt(panel, '#count'), waiting)
      .toEqual([
        left === 0
          ? 'None of them is shown: change what is shown above.'
          : `${left} of ${findings.length} shown.`,
      ]);
    await panel.close();
  });

  test('what cannot be marked is listed here, and what cannot be read is said', async () => {
    const docs = { selector: '.kix-appview-editor' };
    const unmarked = await beside(session, {
      ...docs,
      page: 'https://docs.google.com/document/?doc=bold&layer=none',
    });
    await expect.poll(() => wordsIn(unmarked.panel), waiting).toHaveLength(3);
    expect(await isShown(unmarked.panel, '#unmarked')).toBe(true);
    await unmarked.panel.close();
    const unreadable = await beside(session, {
      ...docs,
      page: 'https://docs.google.com/document/?text=none',
    });
    await expect
      .poll(() => stateIn(unreadable.panel), waiting)
      .toBe('The text of this field cannot be read, so it is not checked.');
    await unreadable.panel.close();
  });

  test('no draft, a paused site and settings that are not made are said', async () => {
    const { place, panel } = await beside(session, textarea, draft);
    await session.writeAs('member', { paused: ['127.0.0.1'] });
    await expect
      .poll(() => stateIn(panel), waiting)
      .toBe('Nothing is checked on this site, because you paused it.');
    expect(await wordsIn(panel)).toEqual([]);
    await panel.evaluate(
      () => Reflect.get(globalThis, 'chrome').storage.local.remove('settings'),
      null,
    );
    await expect
      .poll(() => stateIn(panel), waiting)
      .toBe('Nothing is checked until you choose your protocol and your role.');
    expect(await isShown(panel, '#set-up')).toBe(true);
    await session.writeAs('member');
    await expect.poll(() => wordsIn(panel), waiting).not.toEqual([]);
    await place.tab.goto(session.address('/editors/locked.html'));
    await expect
      .poll(() => stateIn(panel), waiting)
      .toBe('No draft is being written in this tab. Put the caret where you write.');
    await panel.close();
  });

  test('it opens from the list in the page, and from the popup', async () => {
    const place = await enter(session, textarea);
    await write(place, draft);
    await expect.poll(() => standing(place), waiting).toMatch(/finding/);
    await place.tab.press('Alt+Shift+.');
    // Backwards from the card itself is its last button.
    await place.tab.press('Shift+Tab');
    await place.tab.press('Enter');
    const watcher = await session.own('rule-book.html');
    await expect.poll(() => watcher.evaluate(panels, null), waiting).toBe(1);
    // It shows the draft of the tab in front.
    const { words } = await expected(draft, 'member');
    await place.tab.show();
    await expect.poll(() => watcher.evaluate(wordsInPanels, null), waiting).toEqual(words);
    // Asked for again, it is the same one.
    await place.tab.press('Enter');
    await place.tab.evaluate(() => new Promise((later) => setTimeout(later, 500)), null);
    expect(await watcher.evaluate(panels, null)).toBe(1);
    await watcher.evaluate(closePanels, null);
    await expect.poll(() => watcher.evaluate(panels, null), waiting).toBe(0);

    const popup = await session.own('popup.html');
    await expect.poll(() => stateIn(popup), waiting).not.toBe('');
    await popup.evaluate(() => document.querySelector<HTMLElement>('#panel')?.focus(), null);
    // It closes upon the key.
    await popup.press('Enter').catch(() => undefined);
    await expect.poll(() => watcher.evaluate(panels, null), waiting).toBe(1);
    await watcher.evaluate(closePanels, null);
    await watcher.close();
  });

  test('with every finding open axe finds nothing, and nothing is cut off, however it is seen', async () => {
    const { panel } = await beside(session, textarea, draft);
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, null);
    for (const sight of [{}, { width: 360, height: 640 }, { dark: true }, { forced: true }]) {
      await seen(panel, sight);
      expect(await violationsIn(panel), JSON.stringify(sight)).toEqual([]);
      expect(await cutOff(panel), JSON.stringify(sight)).toEqual([]);
    }
    await panel.see({});
    await panel.close();
  });
}

const none = 'Nothing in this draft engages the protocol, as far as wording can show.';

async function beside(
  session: Session,
  editor: Editor,
  text = '',
): Promise<{ readonly place: Place; readonly panel: OwnTab }> {
  const place = await enter(session, editor);
  if (text !== '') await write(place, text);
  const url = await place.tab.evaluate(() => location.href, null);
  const finder = await session.own('sidepanel.html');
  const id = await finder.evaluate(idOf, url);
  await finder.close();
  const panel = await session.own(`sidepanel.html?tab=${id}`);
  await expect.poll(() => stateIn(panel), waiting).not.toBe('');
  if (text !== '') {
    const { words } = await expected(text, 'member');
    await expect.poll(() => wordsIn(panel), waiting).toEqual(words);
  }
  return { place, panel };
}

async function idOf(url: string): Promise<number> {
  const { tabs } = Reflect.get(globalThis, 'chrome');
  const all: readonly { readonly id: number; readonly url?: string }[] = await tabs.query({});
  return all.find((tab) => tab.url === url)?.id ?? -1;
}

/** How many side panels are open, wherever the browser puts them. */
async function panels(): Promise<number> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const all: readonly { readonly documentUrl?: string }[] = await runtime.getContexts({});
  return all.filter(({ documentUrl = '' }) => documentUrl.includes('/sidepanel.html')).length;
}

function wordsInPanels(): readonly string[] {
  const views: readonly Window[] = Reflect.get(globalThis, 'chrome').extension.getViews();
  return views
    .filter(({ location }) => location.pathname === '/sidepanel.html')
    .flatMap(({ document }) => [...document.querySelectorAll('.finding h2')])
    .map(({ textContent }) => textContent?.slice(1, -1) ?? '');
}

function closePanels(): void {
  const views: readonly Window[] = Reflect.get(globalThis, 'chrome').extension.getViews();
  for (const view of views) if (view.location.pathname === '/sidepanel.html') view.close();
}

const textsAt = (panel: OwnTab, selector: string): Promise<readonly string[]> =>
  panel.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );

const stateIn = async (panel: OwnTab): Promise<string> => (await textsAt(panel, '#state')).join();

const wordsIn = async (panel: OwnTab): Promise<readonly string[]> =>
  (await textsAt(panel, '.finding h2')).map((words) => words.slice(1, -1));

const readingIn = (panel: OwnTab) =>
  panel.evaluate(() => {
    const row = document.activeElement?.closest('.finding');
    return {
      words: row?.querySelector('h2')?.textContent,
      isOpen: row?.querySelector('details')?.open,
    };
  }, null);

/** Puts the focus on a button of the row of these words, as Tab would. */
const focusRow = (panel: OwnTab, words: string, button: number): Promise<void> =>
  panel.evaluate(
    ([wanted, at]) => {
      const row = [...document.querySelectorAll('.finding')].find(
        (one) => one.querySelector('h2')?.textContent === wanted,
      );
      row?.querySelectorAll<HTMLElement>('.actions button')[at]?.focus();
    },
    [words, button] as const,
  );
