import { beforeEach, expect, test } from 'vitest';

import type { Tab } from '../drive/tab.ts';
import { expected } from '../expected.ts';
import { card, standing } from '../look.ts';
import { waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { write } from './places.ts';

/** A document that is painted: marks lie where the page has painted the words, and nothing is ever selected. */
export function testGoogleDocs(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test('what is typed is marked where it is painted, and marks move with it', async () => {
    const { tab, place } = await open(session, 'doc=empty');
    await write(place, 'The planning officer is incompetent.\nThe highways officers are lazy.');
    await expect.poll(() => misplaced(tab, 2), waiting).toEqual(nothing);
    await tab.press('Control+Home');
    await write(place, 'Dear Amara,\nhow are you? ');
    await expect.poll(() => misplaced(tab, 2), waiting).toEqual(nothing);
    expect(await wordsUnderMarks(tab)).toEqual(['incompetent', 'lazy']);
    expect(await selections(tab)).toEqual([]);
  });

  test.each([
    ['a run of bold within a word, soft wraps and bullets', 'doc=bold', 3],
    ['cells of a table', 'doc=table', 3],
    ['words of the other direction', 'doc=right-to-left', 2],
    ['lines that occur twice', 'doc=repeated', 2],
    ['50 %', 'doc=bold&zoom=0.5', 3],
    ['125 %', 'doc=bold&zoom=1.25', 3],
    ['200 %', 'doc=table&zoom=2', 3],
  ])('marks lie under the words: %s', async (_, query, least) => {
    const { tab } = await open(session, query);
    await expect.poll(() => misplaced(tab, least), waiting).toEqual(nothing);
    expect(await selections(tab)).toEqual([]);
  });

  test('a document on which nothing is checked is not left our name', async () => {
    const isNamed = async () => {
      const { tab } = await open(session, 'doc=bold');
      return tab.evaluate(() => Reflect.has(window, '_docs_annotate_canvas_by_ext'), null);
    };
    expect(await isNamed()).toBe(true);
    await session.writeAs('member', { paused: ['docs.google.com'] });
    await expect.poll(isNamed, waiting).toBe(false);
    await session.writeAs('member');
    await expect.poll(isNamed, waiting).toBe(true);
  });

  test('another zoom: marks come along', async () => {
    const { tab } = await open(session, 'doc=bold');
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
    await tab.evaluate(() => Reflect.get(window, 'zoomTo')(1.75), null);
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
  });

  test('pages that come into sight are marked, and scrolling carries the marks along', async () => {
    const { tab } = await open(session, 'doc=long');
    for (const [top, words] of [
      [0, []],
      [1900, ['incompetent']],
      [99_999, ['incompetent']],
    ] as const) {
      await tab.evaluate((to) => {
        document.querySelector('.kix-appview-editor')!.scrollTop = to;
      }, top);
      await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
      expect(await wordsUnderMarks(tab)).toEqual(words);
    }
  });

  test('the card opens by key and by pointer, and the keys go back to the document', async () => {
    const { tab, place } = await open(session, 'doc=bold');
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
    await tab.press('Alt+.');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ words: '“lazy”', hasFocus: true });
    await tab.press('Escape');
    await expect.poll(() => card(place), waiting).toBeUndefined();
    const before = await textOf(tab);
    await pressWords(tab, 'useless');
    await expect
      .poll(() => card(place), waiting)
      .toMatchObject({ words: '“useless”', hasFocus: false });
    await tab.type('x');
    await expect.poll(() => textOf(tab), waiting).toHaveLength(before.length + 1);
    expect(await selections(tab)).toEqual([]);
  });

  test('the next finding is the one after the caret', async () => {
    const { tab, place } = await open(session, 'doc=bold');
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
    await tab.press('Control+Home');
    for (let count = 0; count < 40; count += 1) await tab.press('ArrowRight');
    await tab.press('Alt+.');
    await expect.poll(() => card(place), waiting).toMatchObject({ words: '“incompetent”' });
    await tab.press('Escape');
  });

  test('marks that the page takes away come back', async () => {
    const { tab } = await open(session, 'doc=bold');
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
    await tab.evaluate(() => {
      for (const each of document.querySelectorAll('.kix-appview-editor > *'))
        if (each.shadowRoot) each.remove();
    }, null);
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
  });

  test('a text that lags behind marks nothing wrong, and is right after a click', async () => {
    const { tab, place } = await open(session, 'doc=empty&text=stale');
    await write(place, 'The planning officer is incompetent.');
    await expect.poll(() => standing(place), waiting).toBe('Checked');
    expect(await wordsUnderMarks(tab)).toEqual([]);
    await tab.click('.kix-appview-editor');
    await expect.poll(() => misplaced(tab, 1), waiting).toEqual(nothing);
  });

  test('without rectangles the findings are in the list, and the badge says so', async () => {
    const { tab, place } = await open(session, 'doc=bold&layer=none');
    await expect.poll(() => standing(place), waiting).toBe('3 findings, in the list only');
    expect(await wordsUnderMarks(tab)).toEqual([]);
    await tab.press('Alt+.');
    await expect.poll(() => card(place), waiting).toMatchObject({ words: '“lazy”' });
    await tab.press('Escape');
  });

  test('without a text it says that it cannot be read', async () => {
    const { place } = await open(session, 'text=none');
    await expect.poll(() => standing(place), waiting).toBe('Cannot be read here');
  });

  test('title and comments are fields like any other', async () => {
    const { tab } = await open(session, 'doc=empty');
    await tab.click('.docos-input');
    await tab.type('The planning officer is incompetent.');
    const inComment = () =>
      tab.evaluate(
        () =>
          [...CSS.highlights.values()]
            .flatMap((highlight) => [...highlight])
            .map((range) => (range instanceof Range ? range.toString() : '')),
        null,
      );
    await expect.poll(inComment, waiting).toEqual(['incompetent']);
  });

  test('nothing of ours can be read by the page', async () => {
    const { tab } = await open(session, 'doc=bold');
    await expect.poll(() => misplaced(tab, 3), waiting).toEqual(nothing);
    const added = await tab.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .filter((each) => each.localName.includes('-') && each.shadowRoot)
          .map((each) => each.outerHTML.replaceAll(/[a-z]{10}/g, 'x')),
      null,
    );
    for (const html of added)
      expect(html).toMatch(/^<x-x( (style|popover|aria-hidden)="[^"]*")*><\/x-x>$/);
  });
}

async function open(session: Session, query: string) {
  const tab = session.tab();
  await tab.goto(`https://docs.google.com/document/?${query}`);
  await tab.waitFor('.kix-page-paginated');
  await tab.click('.kix-appview-editor');
  return { tab, place: { tab, inside: tab, selector: '.kix-appview-editor' } };
}

interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const textOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => String(Reflect.get(window, 'textOf')()), null);

const nothing = { enough: true, missing: [], astray: [] };

/** Findings that are painted without a line under them, to the pixel, and lines where no finding is painted. */
async function misplaced(tab: Tab, least: number) {
  const text = (await textOf(tab)).replaceAll(/\p{Cc}/gu, '\n');
  const { findings } = await expected(text, 'member', { recipients: [] });
  const spans = findings.map(({ finding: { start, end } }) => [start, end] as const);
  const { painted, lines } = await tab.evaluate(paintedAndMarked, spans);
  const isAt = (a: Line, b: Line) =>
    Math.abs(a.left - b.left) < 1.5 &&
    Math.abs(a.right - b.right) < 1.5 &&
    Math.abs(a.top - b.top) < 1.5;
  return {
    enough: spans.length >= least,
    missing: painted.filter((each) => !lines.some((line) => isAt(line, each))),
    astray: lines.filter((line) => !painted.some((each) => isAt(line, each))),
  };
}

function paintedAndMarked(spans: readonly (readonly [number, number])[]): {
  readonly painted: readonly Line[];
  readonly lines: readonly Line[];
} {
  const surface = document.querySelector('.kix-appview-editor');
  const paintedAt: unknown = Reflect.get(window, 'paintedAt');
  if (!surface || typeof paintedAt !== 'function') throw new Error('expected the page of Docs');
  const sheets = [...surface.querySelectorAll('.kix-page-paginated')].map((it) =>
    it.getBoundingClientRect(),
  );
  const isOnSheet = ({ top }: Line) => sheets.some((it) => it.top <= top && top < it.bottom);
  const lines = [...surface.children].flatMap((child) => [
    ...(child.shadowRoot?.querySelectorAll('.riding > .line') ?? []),
  ]);
  return {
    painted: spans.flatMap(([from, to]) => paintedAt(from, to)).filter(isOnSheet),
    lines: lines.map((line) => {
      const { left, right, top } = line.getBoundingClientRect();
      // They stand a little below the letters.
      return { left, right, top: top - 2 };
    }),
  };
}

/** What the page has painted above each line of ours. */
const wordsUnderMarks = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const text = String(Reflect.get(window, 'textOf')());
    const paintedAt: unknown = Reflect.get(window, 'paintedAt');
    if (typeof paintedAt !== 'function') return [];
    const lines = [...document.querySelectorAll('.kix-appview-editor > *')].flatMap((child) => [
      ...(child.shadowRoot?.querySelectorAll('.riding > .line') ?? []),
    ]);
    return lines.map((line) => {
      const { left, right, top } = line.getBoundingClientRect();
      const isAbove = (at: number) => {
        const [spot] = paintedAt(at, at + 1);
        const middle = spot && (spot.left + spot.right) / 2;
        return spot && middle > left && middle < right && Math.abs(spot.top - top + 2) < 2;
      };
      return text
        .split('')
        .filter((_, at) => isAbove(at))
        .join('');
    });
  }, null);

/** A press on painted words, as the page hears it. */
const pressWords = (tab: Tab, words: string): Promise<void> =>
  tab.evaluate((wanted) => {
    const start = String(Reflect.get(window, 'textOf')()).indexOf(wanted);
    const [spot] = Reflect.get(window, 'paintedAt')(start, start + wanted.length);
    const [clientX, clientY] = [(spot.left + spot.right) / 2, spot.top + 8];
    document
      .elementFromPoint(clientX, clientY)
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX, clientY }));
  }, words);

/** Selections that anyone else than the writer has made. */
const selections = (tab: Tab): Promise<unknown> =>
  tab.evaluate(() => Reflect.get(window, 'movedByOthers'), null);
