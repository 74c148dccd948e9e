import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { column, pdfFile } from '../../files/pdf-file.ts';
import { p, wordFile } from '../../files/word-file.ts';
import type { OwnTab } from '../drive/tab.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';

const message = [
  'From: Ada Price <ada@council.example>',
  'To: Newsdesk <newsdesk@paper.example>',
  'Subject: Planning',
  'Date: Mon, 16 Nov 2026 12:00:00 +0000',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The head of planning is useless and incompetent.',
].join('\r\n');

const words = 'The committee met on Monday. The director of housing is incompetent.';

/** The page on which a person reviews what others wrote. */
export function testReview(session: Session): void {
  let tab: OwnTab;
  beforeEach(async () => {
    await session.writeAs('member');
    tab = await session.own('review.html');
    await expect.poll(() => isShown(tab, '#ready'), waiting).toBe(true);
    await keepDownloads(tab);
  });
  afterEach(() => tab.close());

  test('files are dropped, stepped through by keyboard and decided, and the note tells it', async () => {
    await drop(tab, [
      ['letter.eml', new TextEncoder().encode(message)],
      ['report.docx', wordFile(p(words))],
      ['plan.pdf', pdfFile([column(70, 780, [words])])],
      ['broken.docx', wordFile(p(words)).subarray(0, 200)],
    ]);
    await expect.poll(() => textAt(tab, '#status'), waiting).toBe('3 files added.');
    expect(await textAt(tab, '#problems li')).toBe(
      'broken.docx: Expected a complete .docx file; this one is damaged or cut short.',
    );
    expect(await textsAt(tab, '#file-list b')).toEqual(['letter.eml', 'report.docx', 'plan.pdf']);
    expect(await textAt(tab, '#about dl')).toContain('the press');
    expect(await textAt(tab, '#about dl')).toContain('16 November 2026');
    expect(await textsAt(tab, '#text mark')).toEqual(['useless', 'incompetent']);

    expect(await textAt(tab, '#text .current')).toBe('useless');
    await tab.press('a');
    expect(await textAt(tab, '#text .current')).toBe('incompetent');
    await tab.press('d');
    expect(await focused(tab)).toBe('reason');
    await tab.type('=quoted');
    expect(await textAt(tab, '#summary')).toBe('letter.eml: 2 findings: 1 accepted, 1 dismissed');
    await press(tab, '#file-1', 'Enter');
    expect(await textAt(tab, '#text .current')).toBe('incompetent');
    expect(await focused(tab)).toBe('file-1');
    await tab.press('c');
    expect(await focused(tab)).toBe('wording');
    await tab.press('Control+a');
    await tab.type('late');
    await press(tab, '#file-2', 'Enter');
    expect(await textAt(tab, '#text')).toBe(words);

    const note = await written(tab, '#markdown');
    expect(note.name).toMatch(/^review-note-\d{4}-\d\d-\d\d\.md$/);
    const markdown = strFromU8(note.bytes);
    for (const part of [
      '## letter.eml',
      '- **Readers:** the press',
      '- **Date:** 16 November 2026',
      '- **Words:** useless',
      '- **Decision:** Accepted',
      '- **Reason:** \\=quoted',
      '## report.docx',
      '- **New wording:** late',
      '- **Decision:** Undecided',
    ])
      expect(markdown).toContain(part);
    expect(markdown).toMatch(/- \*\*para \d+, Member Officer Relations Protocol.*clause engaged/);

    const { bytes } = await written(tab, '#docx');
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('The director of housing is incompetent.');
    expect(strFromU8((await written(tab, '#csv')).bytes)).toContain(`"'=quoted"`);
    expect(strFromU8((await written(tab, '#html')).bytes)).toContain('<dd>Accepted</dd>');

    const saved = await written(tab, '#save');
    await drop(tab, [['again.json', saved.bytes]]);
    await expect.poll(() => textsAt(tab, '#file-list b'), waiting).toHaveLength(6);
    expect(await textAt(tab, '#summary')).toBe('letter.eml: 2 findings: 1 accepted, 1 dismissed');
    expect(await stored(tab)).not.toContain('useless');
  });

  test('a text is pasted, and checked again as something else', async () => {
    await focus(tab, '#pasted');
    await tab.type('The head of planning is useless.');
    await press(tab, '#paste button', 'Enter');
    await expect.poll(() => textAt(tab, '#text .current'), waiting).toBe('useless');
    expect(await textAt(tab, '#about dl')).toContain('Member');
    await tab.evaluate(() => {
      const role = document.querySelector<HTMLSelectElement>('#role');
      if (role) role.value = 'officer';
    }, null);
    await press(tab, '#recheck', 'Enter');
    await expect.poll(() => textAt(tab, '#written'), waiting).toContain('Checked again.');
    expect(await textAt(tab, '#about dl')).toContain('Officer');
  });

  test('reading can be cancelled, and an empty text is refused', async () => {
    await drop(tab, [['a.txt', new TextEncoder().encode(words)]], true);
    await expect
      .poll(() => textAt(tab, '#status'), waiting)
      .toBe('Cancelled. What was read so far is kept.');
    expect(await isShown(tab, '#desk')).toBe(false);
    await press(tab, '#paste button', 'Enter');
    await expect
      .poll(() => textAt(tab, '#problems li'), waiting)
      .toBe('Pasted text 1: Expected some text to check; the field is empty.');
  });
}

/** Files that are offered for saving are kept in the page, and not saved. */
const keepDownloads = (tab: OwnTab): Promise<void> =>
  tab.evaluate(() => {
    const kept: { blob?: Blob; name?: string } = {};
    Object.assign(window, { kept });
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) kept.blob = blob;
      return 'blob:kept';
    };
    HTMLAnchorElement.prototype.click = function click() {
      kept.name = this.download;
    };
  }, null);

/** What the button offers to save. */
async function written(
  tab: OwnTab,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await press(tab, button, 'Enter');
  const read = () =>
    tab.evaluate(async () => {
      const kept: unknown = Reflect.get(window, 'kept');
      if (typeof kept !== 'object' || kept === null || !('blob' in kept)) return undefined;
      const { blob } = kept;
      const name = 'name' in kept ? String(kept.name) : '';
      Object.assign(window, { kept: Object.assign(kept, { blob: undefined }) });
      return blob instanceof Blob
        ? { name, bytes: [...new Uint8Array(await blob.arrayBuffer())] }
        : undefined;
    }, null);
  let found: Awaited<ReturnType<typeof read>>;
  await expect.poll(async () => (found = (await read()) ?? undefined), waiting).toBeTruthy();
  if (!found) throw new Error('expected a file to be offered');
  return { name: found.name, bytes: Uint8Array.from(found.bytes) };
}

type Dropped = readonly [name: string, bytes: Uint8Array];

/** Drops files on the page; `cancelled`: and cancels in the same moment. */
const drop = (tab: OwnTab, files: readonly Dropped[], cancelled = false): Promise<void> =>
  tab.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      for (const [name, bytes] of given.files)
        transfer.items.add(new File([Uint8Array.from(bytes)], name));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
      if (given.cancelled) document.querySelector<HTMLElement>('#cancel')?.click();
    },
    { files: files.map(([name, bytes]) => [name, [...bytes]] as const), cancelled },
  );

const focus = (tab: OwnTab, selector: string): Promise<void> =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);

/** Gives an element the focus and presses a key there. */
async function press(tab: OwnTab, selector: string, key: string): Promise<void> {
  await focus(tab, selector);
  await tab.press(key);
}

const textAt = (tab: OwnTab, selector: string): Promise<string> =>
  tab.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

const textsAt = (tab: OwnTab, selector: string): Promise<readonly string[]> =>
  tab.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent ?? ''),
    selector,
  );

const isShown = (tab: OwnTab, selector: string): Promise<boolean> =>
  tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.hidden === false, selector);

const focused = (tab: OwnTab): Promise<string> =>
  tab.evaluate(() => document.activeElement?.id ?? '', null);

interface Api {
  readonly storage: { readonly local: { readonly get: (keys: null) => Promise<unknown> } };
}

/** Everything in the extension's storage. */
const stored = (tab: OwnTab): Promise<string> =>
  tab.evaluate(async () => {
    const api: Api = Reflect.get(globalThis, 'chrome');
    return JSON.stringify(await api.storage.local.get(null));
  }, null);
