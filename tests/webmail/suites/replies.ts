import { expect, test } from 'vitest';

import { expected } from '../../browsers/expected.ts';
import { textIn } from '../../browsers/look.ts';
import { expectMarked, waiting } from '../../browsers/seen.ts';
import { to, write } from '../../browsers/suites/places.ts';
import type { Session } from '../session.ts';

const answer = 'The planning officer Priya Nair is incompetent.';
const circumstances = {
  kind: 'email',
  subject: 'Re: The crossing in Mill Lane',
  recipients: [to('carla@resident.example', 'Carla Whitmore')],
} as const;

/** What the messages in the inbox say, whether as text or as HTML. */
const quoted = ['The highways officers are lazy and incompetent.', '943 476 5919'];

/** Answers, with the message they answer quoted in them. */
export function testReplies(session: Session): void {
  test.each([
    ['text', 1],
    ['HTML', 2],
  ])('in the answer to a message of %s, the quotation is not marked', async (_, message) => {
    await session.writeAs('member');
    const place = await session.compose(message);
    for (const words of quoted)
      await expect.poll(() => textIn(place), waiting).toMatch(spaced(words));
    expect((await expected(quoted.join(' '), 'member', circumstances)).words).not.toEqual([]);

    await place.inside.click(place.selector);
    await place.tab.press('Control+End');
    await write(place, answer);
    await expectMarked(place, (await expected(answer, 'member', circumstances)).words);
    await expect.poll(session.circumstances, waiting).toEqual(circumstances);
  });
}

/** The words, wherever a mailer has broken the line. */
const spaced = (words: string): RegExp => new RegExp(words.replaceAll(' ', '[\\s>]+'), 'i');
