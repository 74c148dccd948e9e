import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';

import { isoDate } from '../../../lib/council/today.ts';
import type { OwnTab } from '../drive/tab.ts';
import { kept } from '../own-pages.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';

const draft = 'The director of housing is incompetent.';

/** Files that our pages give to keep arrive, under their names and whole, as the browser itself puts them down. */
export function testDownloads(session: Session): void {
  beforeEach(() => session.writeAs('member'));
  const today = isoDate(new Date());

  const arrived = async (tab: OwnTab, button: string, name: string): Promise<string> => {
    await expect.poll(() => isThere(tab, button), waiting).toBe(true);
    await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), button);
    await tab.press('Enter');
    await expect.poll(() => session.downloaded(name), waiting).toBeDefined();
    return strFromU8((await session.downloaded(name)) ?? new Uint8Array(), true);
  };

  test('settings, registers and counts', async () => {
    await session.keep({ counts: kept.counts });
    for (const [page, name, says] of [
      ['options.html', `clausemark-settings-${today}.json`, '"west-sussex-2020"'],
      ['council.html', 'clausemark-registers.json', '"directory"'],
      ['counts.html', `clausemark-counts-${today}.csv`, 'respect/insult'],
    ] as const) {
      const tab = await session.own(page);
      expect(await arrived(tab, '#export', name), page).toContain(says);
      await tab.close();
    }
    await session.forget('counts');
  });

  test('a review note in every form', async () => {
    const tab = await session.own('review.html');
    await expect.poll(() => isThere(tab, '#paste'), waiting).toBe(true);
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
      expect(await arrived(tab, button, `review-note-${today}.${ending}`)).toContain('incompetent');
    await arrived(tab, '#docx', `review-note-${today}.docx`);
    const word = unzipSync(
      (await session.downloaded(`review-note-${today}.docx`)) ?? new Uint8Array(),
    );
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('incompetent');
    await tab.close();
  });
}

const isThere = (tab: OwnTab, selector: string): Promise<boolean> =>
  tab.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.checkVisibility() === true,
    selector,
  );
