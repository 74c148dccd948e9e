import { expect, test } from 'vitest';

import { card, marked, type Place } from '../../browsers/look.ts';
import { waiting } from '../../browsers/seen.ts';
import { write } from '../../browsers/suites/places.ts';
import { comparable } from '../comparable.ts';
import { alias } from '../lab/accounts.ts';
import type { Mail } from '../lab/sink.ts';
import { addRecipient, chooseSender, enterBody, send, writeSubject } from '../roundcube.ts';
import type { Session } from '../session.ts';

/** The message that arrives with the extension is the one that arrives without it. */
export function testMessages(extended: Session, bare: Session): void {
  test.each([
    ['a new message', written],
    ['an answer to all, with a blind copy,', answered],
    ['a message passed on, with a copy,', forwarded],
  ])('%s arrives byte for byte', async (_, write) => {
    await extended.writeAs('member');
    const without = await write(bare, async () => {});
    const marks = await write(extended, lookAtCard);
    expect(without.source).toContain('incompetent');
    expect(comparable(marks.source)).toBe(comparable(without.source));
    expect({ from: marks.from, to: marks.to }).toEqual({ from: without.from, to: without.to });
  });
}

type Pause = (place: Place) => Promise<void>;

async function written(session: Session, pause: Pause): Promise<Mail> {
  const place = await session.compose();
  await chooseSender(place, 2);
  await addRecipient(place, 'to', 'newsdesk@gazette.example');
  await addRecipient(place, 'cc', 'Jo Penhale <jo.penhale@parliament.uk>');
  await addRecipient(place, 'bcc', 'clerk@council.example');
  await writeSubject(place, 'The crossing – and the café');
  await enterBody(place);
  await write(
    place,
    'Dear all and “friends”,\n\nThe planning officer Priya Nair is incompetent.\nThe highways  officers are lazyy',
  );
  await place.tab.press('Backspace');
  await place.tab.type('.');
  await pause(place);
  await write(place, '\n\nKind regards');
  if (session.account.html) await place.tab.press('Control+b');
  await write(place, '\nRobin');
  await place.tab.press('Control+Home');
  await place.tab.type('To be sent today. ');
  await send(place);
  const mail = await session.nextMail();
  expect(mail.from).toBe(alias.address);
  return mail;
}

async function answered(session: Session, pause: Pause): Promise<Mail> {
  const place = await session.compose({ message: 2, by: 'reply to all' });
  await addRecipient(place, 'bcc', 'clerk@council.example');
  await place.inside.click(place.selector);
  await place.tab.press('Control+End');
  await write(place, 'The planning officer Priya Nair is incompetent.\n');
  await pause(place);
  await write(place, 'Robin');
  await send(place);
  return session.nextMail();
}

async function forwarded(session: Session, pause: Pause): Promise<Mail> {
  const place = await session.compose({ message: 2, by: 'forward' });
  await addRecipient(place, 'to', 'newsdesk@gazette.example');
  await addRecipient(place, 'cc', 'clerk@council.example');
  await place.inside.click(place.selector);
  await place.tab.press('Control+Home');
  await write(place, 'The planning officer Priya Nair is incompetent.\n');
  await pause(place);
  await write(place, 'Robin\n');
  await send(place);
  return session.nextMail();
}

/** What a writer does with the extension, and no page should notice. */
const lookAtCard: Pause = async (place) => {
  await expect.poll(() => marked(place), waiting).toContain('incompetent');
  await place.tab.press('Alt+,');
  await expect.poll(() => card(place), waiting).toMatchObject({ hasFocus: true });
  await place.tab.press('Escape');
  await expect.poll(() => card(place), waiting).toBeUndefined();
};
