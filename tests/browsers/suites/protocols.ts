import { strFromU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { writeProtocol } from '../../../lib/council/protocols/read.ts';
import type { Protocol } from '../../../lib/lint/protocol.ts';
import { column, pdfFile } from '../../files/pdf-file.ts';
import { violationsIn } from '../axe.ts';
import type { OwnTab } from '../drive/tab.ts';
import { card, ourText } from '../look.ts';
import { isShown } from '../own-pages.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { enter, write } from './places.ts';

const harbour = readFileSync(
  new URL('../../protocols/invented/harbour-town.txt', import.meta.url),
  'utf8',
);
const title = 'Protocol on Member and Staff Relations';

/** The page to which a council brings its own protocol. */
export function testProtocols(session: Session): void {
  let tab: OwnTab;
  const open = async () => {
    tab = await session.own('protocols.html');
    // what is on the shelf is shown last, once the page listens
    await expect.poll(() => isShown(tab, '#none:not([hidden]), #mine li'), waiting).toBe(true);
  };
  beforeEach(() => session.writeAs('member'));
  afterEach(async () => {
    await tab.evaluate(() => chrome.storage.local.remove('protocols'), null);
    await tab.close();
  });

  test('by keyboard alone: from a file to a draft that is judged by it, with its clause on the card', async () => {
    await open();
    await give(tab, 'harbour.txt', harbour);
    await expect.poll(() => textAt(tab, '#found'), waiting).toContain('25 clauses were found.');
    expect(await saved(tab)).toBe(0);
    expect(await violationsIn(tab)).toEqual([]);

    // the first clause is confirmed and the next one comes, on the same button
    await focus(tab, '#next');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#clause-title'), waiting).toBe('para 1.2');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#left'), waiting).toBe('2 of 25 confirmed');
    await focus(tab, '#undo');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#left'), waiting).toBe('1 of 25 confirmed');

    await focus(tab, '#list [aria-current]');
    await tab.press('End');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#clause-title'), waiting).toContain('Appendix 1 para 1');
    await focus(tab, '#drop');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#left'), waiting).toBe('1 of 24 confirmed');
    expect(await saved(tab)).toBe(0);

    await focus(tab, '#naming .main');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#told'), waiting).toContain(`“${title}” is saved.`);
    await focus(tab, '#mine li button');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#told'), waiting).toContain('now checked by');

    const place = await enter(session, { page: '/editors/textarea.html', selector: '#editor' });
    await write(place, 'The highways officers are lazy.');
    await expectMarked(place, ['lazy']);
    await place.tab.press('Alt+.');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ references: expect.arrayContaining(['para 2.3']) });
    expect((await card(place))?.protocols).toContain(title);
    expect(await wording(place.tab)).toContain('must not criticise a named member of staff');
  });

  test('what is deleted while in use leaves nothing checked, and says so', async () => {
    await open();
    await give(tab, 'harbour.txt', harbour);
    await expect.poll(() => textAt(tab, '#found'), waiting).not.toBe('');
    await focus(tab, '#naming .main');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#told'), waiting).toContain('is saved');
    await focus(tab, '#mine li button');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#told'), waiting).toContain('now checked by');
    await press(tab, 'Delete');
    await expect.poll(() => isShown(tab, '.sure'), waiting).toBe(true);
    expect(await textAt(tab, '.sure p')).toContain('nothing will be checked');
    expect(await focused(tab)).toBe('Yes, delete it');

    // what is changed elsewhere draws the list anew: the question stays, and so does whoever stands on its answer
    await tab.evaluate(() => document.querySelector('.sure')?.setAttribute('data-old', ''), null);
    await session.writeAs('member', { quiet: true });
    await expect.poll(() => isShown(tab, '.sure[data-old]'), waiting).toBe(false);
    expect(await isShown(tab, '.sure')).toBe(true);
    expect(await focused(tab)).toBe('Yes, delete it');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#told'), waiting).toContain('is deleted');
    expect(await saved(tab)).toBe(0);
  });

  test('a dropped PDF is cut; exported with a decision and brought back, it is the same file', async () => {
    await open();
    await drop(tab, 'harbour.pdf', pdfFile([column(70, 780, pdfLines)]));
    await expect.poll(() => textAt(tab, '#found'), waiting).toContain('3 clauses were found.');
    await choose(tab, '#council', 'Saltmere Town Council');
    await focus(tab, '#drop');
    await tab.press('Enter');
    await focus(tab, '#naming .main');
    await tab.press('Enter');
    await expect.poll(() => textAt(tab, '#told'), waiting).toContain('is saved');
    const name = 'own-saltmere-town-council.json';
    await press(tab, 'Export as a file');
    await expect.poll(() => session.downloaded(name), waiting).toBeDefined();
    const file = strFromU8((await session.downloaded(name)) ?? new Uint8Array());
    await press(tab, 'Delete');
    await press(tab, 'Yes, delete it');
    await expect.poll(() => saved(tab), waiting).toBe(0);

    await give(tab, name, file);
    await expect.poll(() => textAt(tab, '#found'), waiting).toContain('2 clauses were found.');
    expect(await textAt(tab, '#left')).toBe('2 of 2 confirmed');
    await focus(tab, '#naming .main');
    await tab.press('Enter');
    await expect.poll(() => saved(tab), waiting).toBe(1);
    const [again] = await exported(tab);
    expect(again).toEqual(JSON.parse(file));
  });

  test('what the organisation gave is not changed nor deleted here', async () => {
    const given = writeProtocol(ownProtocol);
    await session.keep({ policy: { protocols: [given] } });
    await open();
    await expect
      .poll(() => textAt(tab, '#mine li'), waiting)
      .toContain('Given by your organisation');
    expect(await buttonsAt(tab, '#mine li')).toEqual(['Use it for my drafts', 'Export as a file']);
    await session.forget('policy');
  });

  test('a file that is no protocol is refused with what came, and changes nothing', async () => {
    await open();
    await give(tab, 'hostile.json', '{"format":"clausemark-protocol","__proto__":{"x":1}}');
    await expect.poll(() => textAt(tab, '#problems li'), waiting).toContain('“__proto__”');
    await give(tab, 'list.json', '[[');
    await expect.poll(() => textAt(tab, '#problems li'), waiting).toContain('is no JSON');
    expect(await saved(tab)).toBe(0);
  });
}

const pdfLines = [
  'Protocol on working together',
  '1.1 Members must not tell staff how to do their work.',
  '1.2 Members must be civil to staff.',
  '1.3 Staff serve the whole council.',
];

const ownProtocol: Protocol = {
  id: 'own-saltmere',
  title: 'Saltmere',
  status: { council: 'Saltmere Town Council', version: '1', state: 'adopted' },
  clauses: [
    {
      ref: '1',
      displayRef: 'para 1',
      heading: 'Conduct',
      title: 'Civility',
      summary: '',
      wording: 'Members are civil.',
      binds: ['member'],
      supports: [{ rule: 'respect', as: 'rule' }],
    },
  ],
};

const drop = (tab: OwnTab, name: string, bytes: Uint8Array): Promise<void> =>
  tab.evaluate(
    ([title, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], title));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    [name, [...bytes]] as const,
  );

const choose = (tab: OwnTab, selector: string, value: string): Promise<void> =>
  tab.evaluate(
    ([wanted, words]) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      if (field) field.value = words;
    },
    [selector, value] as const,
  );

const buttonsAt = (tab: OwnTab, selector: string): Promise<readonly string[]> =>
  tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll(`${wanted} button`)].map(
        ({ textContent }) => textContent ?? '',
      ),
    selector,
  );

/** What is kept, as a file of it would be. */
const exported = (tab: OwnTab): Promise<readonly unknown[]> =>
  tab.evaluate(
    () => chrome.storage.local.get('protocols').then(({ protocols = [] }) => protocols),
    null,
  );

const textAt = (tab: OwnTab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** What the element says that has the focus. */
const focused = (tab: OwnTab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.textContent ?? '', null);

const focus = (tab: OwnTab, selector: string): Promise<void> =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

/** Presses the button that says this. */
async function press(tab: OwnTab, words: string): Promise<void> {
  await tab.evaluate(
    (wanted) =>
      [...document.querySelectorAll('button')].find((each) => each.textContent === wanted)?.focus(),
    words,
  );
  await tab.press('Enter');
}

/** Chooses a file, as the dialog of the system would. */
const give = (tab: OwnTab, name: string, text: string): Promise<void> =>
  tab.evaluate(
    ([title, content]) => {
      const input = document.querySelector<HTMLInputElement>('#file');
      const files = new DataTransfer();
      files.items.add(new File([content], title));
      if (!input) throw new Error('expected a file input');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, text] as const,
  );

/** How many protocols are kept. */
const saved = (tab: OwnTab): Promise<number> =>
  tab.evaluate(
    () => chrome.storage.local.get('protocols').then(({ protocols = [] }) => protocols.length),
    null,
  );

/** The council's own words as the open card quotes them. */
const wording = (tab: Pick<OwnTab, 'evaluate'>): Promise<string> => ourText(tab, '.panel .wording');

declare const chrome: {
  readonly storage: {
    readonly local: {
      readonly get: (key: string) => Promise<{ readonly protocols?: readonly unknown[] }>;
      readonly remove: (key: string) => Promise<void>;
    };
  };
};
