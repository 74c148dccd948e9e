import { expect, test } from 'vitest';

import { namesIn, type Place } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { editors, enter, write } from './places.ts';

const draft = 'The planning officer is lazy.';

/** Comes last: afterwards the extension is not what it was. Firefox starts an update in the pages that are open. */
export function testTakeover(session: Session): void {
  test('an update takes over from its former self, marks and all', async () => {
    const place = await marked(session);
    const before = await namesIn(place);
    await session.replace();
    await expect.poll(async () => overlap(await namesIn(place), before), waiting).toEqual([]);
    await expectMarked(place, ['lazy']);
  });
}

/** Comes last: afterwards the extension is gone. Chromium leaves its scripts in the pages that are open. */
export function testOrphan(session: Session): void {
  test('a script whose extension is gone takes marks and badge away at the next key', async () => {
    const place = await marked(session);
    await session.replace();
    await place.tab.type(' ');
    await expect.poll(() => namesIn(place), waiting).toEqual([]);
  });
}

async function marked(session: Session): Promise<Place> {
  await session.writeAs('member');
  const place = await enter(session, editors['an editable element']!);
  await write(place, draft);
  await expectMarked(place, ['lazy']);
  return place;
}

const overlap = (names: readonly string[], others: readonly string[]) =>
  names.filter((name) => others.includes(name));
