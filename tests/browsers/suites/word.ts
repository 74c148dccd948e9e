import { beforeEach, expect, test } from 'vitest';

import type { Tab } from '../drive/tab.ts';
import { expected } from '../expected.ts';
import { card, marked, type Place, standing } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { write } from './places.ts';

/** A document that is rendered beside where the keys go, in a frame of another origin. */
export function testWord(session: Session): void {
  beforeEach(() => session.writeAs('member'));

  test('what is typed is marked where it is rendered, and the element that takes the keys is left alone', async () => {
    const place = await open(session, 'doc=empty');
    const draft = 'The planning officer is incompetent.\nThe highways officers are lazy.';
    await write(place, draft);
    await expectMarked(place, ['incompetent', 'lazy']);
    await place.tab.press('Control+Home');
    await write(place, 'Dear Amara,\nhow are you? ');
    await expectMarked(
      place,
      (await expected(`Dear Amara,\nhow are you? ${draft}`, 'member', { recipients: [] })).words,
    );
    expect(await textsOf(place.inside)).toEqual([`Dear Amara,\nhow are you? ${draft}`, '']);
  });

  test('runs, tabs, lists, cells and paragraphs that occur twice', async () => {
    const place = await open(session, 'doc=runs');
    const [text = ''] = await textsOf(place.inside);
    const { words } = await expected(text, 'member', { recipients: [] });
    expect(words.length).toBeGreaterThan(5);
    await expectMarked(place, words);
    await place.inside.evaluate(() => Reflect.get(window, 'zoomTo')(1.5), null);
    await expectMarked(place, words);
  });

  test('pages that come into sight are marked', async () => {
    const place = await open(session, 'doc=long');
    await expect.poll(() => standing(at(place.inside)), waiting).toBe('2 findings');
    expect(await marked(place)).toEqual([]);
    for (const top of [1000, 99_999]) {
      await place.inside.evaluate((to) => {
        document.querySelector('#WACViewPanel')!.scrollTop = to;
      }, top);
      await expect.poll(() => marked(place), waiting).toEqual(['incompetent']);
    }
  });

  test('the card opens by key, and the keys go back to the document', async () => {
    const place = await open(session, 'doc=runs');
    await expect.poll(() => marked(place), waiting).not.toEqual([]);
    await place.tab.press('Alt+.');
    await expect
      .poll(() => card(at(place.inside)), waiting)
      .toMatchObject({ words: '“lazy”', hasFocus: true });
    await place.tab.press('Escape');
    await place.tab.type('x');
    await expect.poll(async () => (await textsOf(place.inside))[0]?.[0], waiting).toBe('x');
  });

  test('a paragraph that does not say what the model says is not marked, the others are', async () => {
    const place = await open(session, 'doc=runs&model=ahead');
    await expect
      .poll(() => marked(place), waiting)
      .toEqual(['incompetent', 'incompetent', 'lazy', 'useless', 'useless']);
  });

  test.each([
    ['Word tells no text', 'doc=runs&model=none'],
    ['words are painted', 'doc=runs&render=canvas'],
  ])('where %s the findings are in the list, and the badge says so', async (_, query) => {
    const place = await open(session, query);
    await expect
      .poll(() => standing(at(place.inside)), waiting)
      .toMatch(/^\d findings, in the list only$/);
    expect(await marked(place)).toEqual([]);
  });

  test('where words are painted and Word tells no text, it says that it cannot be read', async () => {
    const place = await open(session, 'doc=runs&model=none&render=canvas');
    await expect.poll(() => standing(at(place.inside)), waiting).toBe('Cannot be read here');
  });

  test('comments are fields like any other', async () => {
    const place = await open(session, 'doc=empty');
    await place.inside.click('.comment');
    await place.tab.type('The planning officer is incompetent.');
    await expect.poll(() => marked(place), waiting).toEqual(['incompetent']);
  });
}

async function open(session: Session, query: string): Promise<Place> {
  const tab = session.tab();
  await tab.goto(`https://word.cloud.microsoft/?${query}`);
  const inside = await tab.frame('#WopiDocWACContainer iframe');
  await inside.waitFor('.Page');
  await inside.click('#WACViewPanel');
  return { tab, inside, selector: '#WACViewPanel' };
}

/** What of ours is to be looked for inside the frame, which no page around it may touch. */
const at = (inside: Tab): Pick<Place, 'tab'> => ({ tab: inside });

/** The draft, and what stands in the element that takes the keys. */
const textsOf = (inside: Tab): Promise<readonly string[]> =>
  inside.evaluate(
    () => [String(Reflect.get(window, 'textOf')()), String(Reflect.get(window, 'proxyOf')())],
    null,
  );
