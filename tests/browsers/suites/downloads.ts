import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';

import { isoDate } from '../../../lib/council/today.ts';
import type { OwnTab } from '../drive/tab.ts';
import { isShown, kept } from '../own-pages.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';

const draft = 'The director of housing is incompetent.';

/** Files that our pages give to keep arrive, under their names and whole, as the browser itself puts them down. */
export function testDownloads(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  /** The bytes that a button gives to keep, under the name that they have on the day of the press or, over midnight, on the next. */
  const arrived = async (
    tab: OwnTab,
    button: string,
    named: (day: string) => string,
  ): Promise<Uint8Array> => {
    await expect.poll(() => isShown(tab, button), waiting).toBe(true);
    // A key would be lost in a tab that is only just coming to the front.
    await expect.poll(() => tab.evaluate(focusOn, button), waiting).toBe(true);
    const pressed = named(isoDate(new Date()));
    await tab.press('Enter');
    const bytes = async () =>
      (await session.downloaded(pressed)) ?? (await session.downloaded(named(isoDate(new Date()))));
    await expect.poll(bytes, waiting).toBeDefined();
    return (await bytes()) ?? new Uint8Array();
  };

  test('settings, registers and counts', async () => {
    await session.keep({ counts: kept.counts });
    for (const [page, named, says] of [
      ['options.html', (day: string) => `clausemark-settings-${day}.json`, '"west-sussex-2020"'],
      ['council.html', () => 'clausemark-registers.json', '"directory"'],
      ['counts.html', (day: string) => `clausemark-counts-${day}.csv`, 'respect/insult'],
    ] as const) {
      const tab = await session.own(page);
      expect(strFromU8(await arrived(tab, '#export', named), true), page).toContain(says);
      await tab.close();
    }
    await session.forget('counts');
  });

  test('a review note in every form', async () => {
    const tab = await session.own('review.html');
    await expect.poll(() => isShown(tab, '#paste'), waiting).toBe(true);
    await tab.evaluate((words) => {
      const paste = document.querySelector<HTMLTextAreaElement>('#paste textarea');
      if (paste) paste.value = words;
      document.querySelector<HTMLElement>('#paste button')?.click();
    }, draft);
    for (const [button, ending] of [
      ['#html', 'html'],
      ['#markdown', 'md'],
      ['#csv', 'csv'],
    ] as const)
      expect(strFromU8(await arrived(tab, button, note(ending)), true)).toContain('incompetent');
    const word = unzipSync(await arrived(tab, '#docx', note('docx')));
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('incompetent');
    await tab.close();
  });
}

/** Puts the focus on an element; tells whether a key would reach it. */
function focusOn(wanted: string): boolean {
  const element = document.querySelector<HTMLElement>(wanted);
  element?.focus();
  return document.hasFocus() && document.activeElement === element;
}

const note = (ending: string) => (day: string) => `review-note-${day}.${ending}`;
