import { expect, test } from 'vitest';

import { expected } from '../../browsers/expected.ts';
import { type Card, card, type Place } from '../../browsers/look.ts';
import { expectMarked, waiting } from '../../browsers/seen.ts';
import { to, write } from '../../browsers/suites/places.ts';
import { addRecipient, enterBody, writeSubject } from '../roundcube.ts';
import type { Session } from '../session.ts';

const draft = 'The planning officer Priya Nair is incompetent.';
const subject = 'The crossing in Mill Lane';
const recipients = [
  to('clerk@council.example'),
  to('newsdesk@gazette.example', '', 'cc'),
  to('jo.penhale@parliament.uk', 'Jo Penhale', 'bcc'),
];

/** Subject, To, Cc and Bcc: what is read of them, and what follows for the draft. */
export function testReaders(session: Session): void {
  test('each recipient that is added changes who will read the draft', async () => {
    await session.writeAs('member');
    const place = await session.compose();
    await enterBody(place);
    await write(place, draft);

    const from = senderOf(session);
    const known: typeof recipients = [];
    for (const recipient of recipients) {
      known.push(recipient);
      const { name, address, field } = recipient;
      await addRecipient(place, field, name ? `${name} <${address}>` : address);
      await enterBody(place);
      const circumstances = { kind: 'email', recipients: known, from } as const;
      const { words, findings } = await expected(draft, 'member', circumstances);
      await expectMarked(place, words);
      await expect
        .poll(() => reopened(place), waiting)
        .toMatchObject({ because: expect.stringContaining(findings[0]?.because ?? 'no finding') });
      await place.tab.press('Escape');
    }

    await writeSubject(place, subject);
    await expect
      .poll(session.circumstances, waiting)
      .toEqual({ kind: 'email', subject, recipients, from: senderOf(session) });
  });
}

/** As From has it until another identity is chosen. */
export const senderOf = ({ account: { name, address } }: Session) => ({ name, address });

/** A card says what was known when it was opened. */
async function reopened(place: Place): Promise<Card | undefined> {
  if (await card(place)) await place.tab.press('Escape');
  await place.tab.press('Alt+.');
  return card(place);
}
