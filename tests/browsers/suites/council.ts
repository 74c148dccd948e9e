import { afterEach, beforeEach, expect, test } from 'vitest';

import { violationsIn } from '../axe.ts';
import type { OwnTab } from '../drive/tab.ts';
import { card, marked } from '../look.ts';
import { cutOff, seen } from '../own-pages.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { enter, gmail, write } from './places.ts';

const councillors = `<?xml version="1.0" encoding="utf-8"?>
<councillorsbyward><wards><ward><wardtitle>Eastfield</wardtitle><councillors>
<councillor><councillorid>7</councillorid><fullusername>Councillor Ravi Menon</fullusername>
<politicalpartytitle>Independent</politicalpartytitle>
<workaddress><email>ravi.menon@council.example</email></workaddress></councillor>
<councillor><councillorid>8</councillorid><fullusername>Councillor Ada Munro</fullusername></councillor>
</councillors></ward></wards></councillorsbyward>`;

const staff = [
  'Name,Job title,Service,Email',
  ...Array.from(
    { length: 5000 },
    (_, at) => `Ann Number${at},Clerk,Place,ann${at}@council.example`,
  ),
].join('\n');

/** The page of a council's people, decisions, elections, domains and places. */
export function testCouncil(session: Session): void {
  let tab: OwnTab;
  const open = async (list: string) => {
    tab = await session.own(`council.html#${list}`);
    await expect.poll(() => textAt(tab, `#${list} .count`), waiting).not.toBe('');
  };
  beforeEach(() => session.writeAs('member'));
  afterEach(async () => {
    await open('directory');
    await tab.evaluate(forget, null);
    await tab.close();
  });

  test('councillors from ModernGov are known as readers, once they are accepted', async () => {
    await open('directory');
    await give(tab, 'directory', 'councillors.xml', councillors);
    await expect.poll(() => textAt(tab, '.preview summary'), waiting).toBe('2 added');
    expect(await textAt(tab, '#directory .count')).toBe('There is nothing on this list yet.');
    await reach(tab, '.preview .main');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#directory .count'), waiting).toBe('2 entries');
    await tab.close();

    const place = await enter(session, gmail('peoplekit', {}));
    await write(place, 'The planning officer is incompetent.');
    await expect.poll(() => marked(place), waiting).toContain('incompetent');
    await place.tab.press('Alt+.');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({
        because: expect.stringMatching(/members, because [^;]*ravi\.menon@council\.example/),
      });
  });

  test('by keyboard alone a decision is entered, and what is said of it is no longer early', async () => {
    const early = await enter(session, { page: '/editors/textarea.html', selector: '#editor' });
    await write(early, 'We will close Copse View in March.');
    await expect.poll(() => marked(early), waiting).not.toEqual([]);

    await open('decisions');
    await reach(tab, '#decisions .changing button:not(.main)');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('form-matter');
    await tab.type('Copse View respite unit');
    await reach(tab, '#form-status');
    await tab.press('ArrowDown');
    await reach(tab, '#form-body');
    await tab.type('Cabinet');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#decisions tbody tr'), waiting).toContain('Decided');
    await tab.close();
    await expectMarked(early, []);

    await open('decisions');
    await reach(tab, '#decisions tbody button:last-child');
    await tab.press('Enter');
    await expect
      .poll(() => textAt(tab, '#decisions .told'), waiting)
      .toContain('Removed: Copse View respite unit.');
    await tab.close();
    await expect.poll(() => marked(early), waiting).not.toEqual([]);
  });

  test('five thousand people are found by their words', async () => {
    await open('directory');
    await give(tab, 'directory', 'staff.csv', staff);
    await expect.poll(() => textAt(tab, '.preview summary'), waiting).toBe('5000 added');
    await reach(tab, '.preview .main');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#directory .where'), waiting).toBe('1 to 50 of 5000');
    await reach(tab, '#directory-find');
    await tab.type('number4321');
    await expect
      .poll(() => textAt(tab, '#directory .count'), waiting)
      .toBe('1 entry found of 5000');
    expect(await textAt(tab, '#directory tbody th')).toBe('Ann Number4321');
    await tab.close();
  });

  test('filled, while it asks, and while it is written in, it is wrong in nothing that axe knows', async () => {
    await open('directory');
    await give(tab, 'directory', 'councillors.xml', councillors);
    await expect.poll(() => textAt(tab, '.preview summary'), waiting).toBe('2 added');
    await tab.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    }, null);
    expect(await violationsIn(tab)).toEqual([]);
    await reach(tab, '.preview .main');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#directory .count'), waiting).toBe('2 entries');
    for (const sight of [{}, { width: 360, height: 640 }, { dark: true }]) {
      await seen(tab, sight);
      expect(await violationsIn(tab)).toEqual([]);
      expect(await cutOff(tab)).toEqual([]);
    }
    await seen(tab, {});
    await reach(tab, '#directory tbody button');
    await tab.press('Enter');
    await expect.poll(() => focused(tab), waiting).toBe('form-name');
    expect(await violationsIn(tab)).toEqual([]);
    await tab.press('Escape');
    await expect.poll(() => focused(tab), waiting).not.toBe('form-name');
    await tab.close();
  });

  test.each([
    ['list.xlsx', 'PK\u0003\u0004…', 'workbook'],
    ['bomb.xml', '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>', 'document type'],
    ['huge.csv', `Name,Post\n${'x'.repeat(10_500_000)}`, 'at most 10 MB'],
    ['notes.csv', 'dear all', 'No row of headings'],
  ])('%s changes nothing, and says why', async (name, text, reason) => {
    await open('directory');
    await give(tab, 'directory', name, text);
    await expect.poll(() => textAt(tab, '#directory'), waiting).toContain(reason);
    expect(await textAt(tab, '#directory')).toContain('nothing was changed');
    expect(await textAt(tab, '#directory .count')).toBe('There is nothing on this list yet.');
    await tab.close();
  });
}

const textAt = (tab: OwnTab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const focused = (tab: OwnTab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? '', null);

/** Goes on by the Tab key until the element has the focus. */
async function reach(tab: OwnTab, selector: string): Promise<void> {
  const isThere = () =>
    tab.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let count = 0; count < 80; count += 1) {
    if (await isThere()) return;
    await tab.press('Tab');
  }
  throw new Error(`expected the Tab key to reach ${selector}`);
}

/** Chooses a file for a list, as the dialog of the system would. */
const give = (tab: OwnTab, list: string, name: string, text: string): Promise<void> =>
  tab.evaluate(
    ([id, title, content]) => {
      const input = document.querySelector<HTMLInputElement>(`#${id}-file`);
      const files = new DataTransfer();
      files.items.add(new File([content], title));
      if (!input) throw new Error('expected a file input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [list, name, text] as const,
  );

declare const chrome: {
  readonly storage: { readonly local: { readonly remove: (key: string) => Promise<void> } };
};
const forget = () => chrome.storage.local.remove('registers');
