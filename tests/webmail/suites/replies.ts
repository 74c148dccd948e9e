import { expect, test } from 'vitest';

import type { Recipient } from '../../../lib/lint/draft.ts';
import { expected } from '../../browsers/expected.ts';
import { textIn } from '../../browsers/look.ts';
import { expectMarked, waiting } from '../../browsers/seen.ts';
import { to, write } from '../../browsers/suites/places.ts';
import type { Answered } from '../roundcube.ts';
import type { Session } from '../session.ts';
import { senderOf } from './readers.ts';

const answer = 'The planning officer Priya Nair is incompetent.';
const carla = to('carla@resident.example', 'Carla Whitmore');

/** What the messages in the inbox say, whether as text or as HTML. */
const quoted = ['The highways officers are lazy and incompetent.', '943 476 5919'];

const answers: readonly (readonly [
  string,
  Answered,
  { readonly subject: string; readonly recipients: readonly Recipient[] },
])[] = [
  [
    'the answer to a message of text',
    { message: 1, by: 'reply' },
    { subject: 'Re: The crossing in Mill Lane', recipients: [carla] },
  ],
  [
    'the answer to all of a message of HTML',
    { message: 2, by: 'reply to all' },
    {
      subject: 'Re: The crossing in Mill Lane',
      recipients: [
        carla,
        to('team@council.example', 'Council team', 'cc'),
        to('jo.penhale@parliament.uk', 'Jo Penhale', 'cc'),
        to('newsdesk@gazette.example', 'Desk, News', 'cc'),
      ],
    },
  ],
  [
    'a message of text that is forwarded',
    { message: 1, by: 'forward' },
    { subject: 'Fwd: The crossing in Mill Lane', recipients: [] },
  ],
  [
    'a message of HTML that is forwarded',
    { message: 2, by: 'forward' },
    { subject: 'Fwd: The crossing in Mill Lane', recipients: [] },
  ],
];

/** Answers and forwards, with the message they are about quoted in them. */
export function testReplies(session: Session): void {
  test.each(answers)('in %s, the quotation is not marked', async (_, answered, letterhead) => {
    await session.writeAs('member');
    const circumstances = { kind: 'email', ...letterhead, from: senderOf(session) } as const;
    const place = await session.compose(answered);
    for (const words of quoted)
      await expect.poll(() => textIn(place), waiting).toMatch(spaced(words));
    expect((await expected(quoted.join(' '), 'member', circumstances)).words).not.toEqual([]);

    await place.inside.click(place.selector);
    await place.tab.press(answered.by === 'forward' ? 'Control+Home' : 'Control+End');
    await write(place, answered.by === 'forward' ? `${answer}\n` : answer);
    await expectMarked(place, (await expected(answer, 'member', circumstances)).words);
    await expect.poll(session.circumstances, waiting).toEqual(circumstances);
  });
}

/** The words, wherever a mailer has broken the line. */
const spaced = (words: string): RegExp => new RegExp(words.replaceAll(' ', '[\\s>]+'), 'i');
