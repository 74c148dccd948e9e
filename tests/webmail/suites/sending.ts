import { expect, test } from 'vitest';

import { marked, type Place } from '../../browsers/look.ts';
import { waiting } from '../../browsers/seen.ts';
import { asked, choose } from '../../browsers/sending.ts';
import { write } from '../../browsers/suites/places.ts';
import { comparable } from '../comparable.ts';
import type { Mail } from '../lab/sink.ts';
import { addRecipient, comesToList, enterBody, writeSubject } from '../roundcube.ts';
import type { Session } from '../session.ts';

const calm = 'The counts from October are on the website.';
const unresolved = 'The planning officer Priya Nair is incompetent.';
const button = '.formbuttons button.send';

type Press = (place: Place) => Promise<void>;

const byMouse: Press = ({ tab }) => tab.click(button);
const byKey =
  (key: string): Press =>
  async ({ tab }) => {
    await tab.evaluate((it) => document.querySelector<HTMLElement>(it)?.focus(), button);
    await tab.press(key);
  };
const twice: Press = async (place) => {
  await Promise.all([byMouse(place), byMouse(place).catch(() => undefined)]);
};

/** What is written, how Send is pressed, and what is answered when it is held. */
const presses: readonly (readonly [string, Press, readonly ('back' | 'anyway')[]])[] = [
  [calm, byMouse, []],
  [calm, byKey('Enter'), []],
  [calm, byKey(' '), []],
  [calm, twice, []],
  [unresolved, byMouse, ['anyway']],
  [unresolved, byKey('Enter'), ['back', 'anyway']],
  [unresolved, byKey(' '), ['back', 'back', 'anyway']],
];

/** Send is pressed in a real webmail, in every way: one message arrives, the one that arrives without us. */
export function testSending(extended: Session, bare: Session): void {
  test('whichever way Send is pressed, exactly one message arrives, byte for byte', async () => {
    await extended.writeAs('member', { guard: 'warn' });
    const without = new Map<string, string>();
    for (const text of [calm, unresolved]) {
      const place = await written(bare, text);
      await byMouse(place);
      without.set(text, comparable((await arrived(bare, place)).source));
    }
    for (const [text, press, answers] of presses) {
      const place = await written(extended, text);
      await expect.poll(() => marked(place), waiting).toHaveLength(text === unresolved ? 1 : 0);
      await press(place);
      for (const answer of answers) {
        await expect.poll(() => asked(place.tab), waiting).toEqual(['“incompetent”']);
        await choose(place.tab, answer);
        if (answer === 'anyway') break;
        await expect.poll(() => asked(place.tab), waiting).toBeUndefined();
        await place.tab.press('Escape');
        await press(place);
      }
      expect(comparable((await arrived(extended, place)).source)).toBe(without.get(text));
    }
    // Had one of them arrived twice, this would not be the next.
    const last = await written(extended, 'That was the last.');
    await byMouse(last);
    expect((await arrived(extended, last)).source).toContain('That was the last.');
  }, 180_000);
}

async function written(session: Session, text: string): Promise<Place> {
  const place = await session.compose();
  await addRecipient(place, 'to', 'newsdesk@gazette.example');
  await writeSubject(place, 'The crossing');
  await enterBody(place);
  await write(place, text);
  return place;
}

async function arrived(session: Session, { tab }: Place): Promise<Mail> {
  const mail = await session.nextMail();
  await comesToList(tab);
  return mail;
}
