import { search } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { isPrivate, personOf } from '../../lib/lint/mailboxes.ts';
import { spanOf } from '../../lib/lint/reading.ts';
import type { Recipient } from '../../lib/lint/draft.ts';
import type { Rule } from '../../lib/lint/rule.ts';

/** So many strangers' addresses are a list; so many that it does harm to most of them. */
const some = 5;
const many = 10;

/** Those whose private addresses all the others will see. */
const shown = ({ recipients, situation: { directory } }: Facts): readonly Recipient[] =>
  recipients === 'unknown'
    ? []
    : recipients.filter(
        (each) => each.field !== 'bcc' && isPrivate(each) && !personOf(each, directory),
      );

/** In an answer they have all seen each other already. */
const answer = /^\s*(?:re|aw|sv|antw|ateb)\s*:/i;

const people = (count: number, field: Recipient['field'] = 'to'): readonly Recipient[] =>
  Array.from({ length: count }, (_, at) => ({
    name: '',
    address: `resident${at}@btinternet.example`,
    field,
  }));

export const openList = {
  id: 'personal-data/open-list',
  severity: 'warn',
  message: 'Everybody on this list will see the private addresses of all the others.',
  why: 'Each gave an address to the council, and what they have in common shows with it.',
  advice: 'Put the addresses into Bcc and your own into To.',
  kinds: ['email'],
  when: (facts) => !answer.test(facts.subject) && shown(facts).length >= some,
  detect: [
    search('opening', ({ reading: { facts }, tokens, from, to }) => {
      const { length } = shown(facts);
      const evidence = `${length} private addresses in To and Cc`;
      const words = spanOf(tokens, from, Math.min(to, from + 8));
      return [{ ...words, evidence, ...(length >= many && { severity: 'stop' }) }];
    }),
  ],
  flags: [
    { text: '[Dear all],\nThe drop-in is on Friday.', to: people(6) },
    { text: '[Good morning],\nThank you for your objections.', to: people(12, 'cc') },
    {
      text: '[The support group meets on Friday].',
      role: 'member',
      to: [...people(5), ...people(30, 'bcc')],
    },
  ],
  passes: [
    { text: 'Dear all,\nThe drop-in is on Friday.', to: people(12, 'bcc') },
    { text: 'Dear all,\nThe drop-in is on Friday.', to: people(4) },
    {
      text: 'Dear all,\nThe drop-in is on Friday.',
      to: people(12).map((each) => ({
        ...each,
        address: each.address.replace('btinternet', 'fleet'),
      })),
    },
    { text: 'Dear all,\nThe drop-in is on Friday.' },
  ],
} as const satisfies Rule;
