import { search } from '../../lib/lint/detector.ts';
import { isPrivate } from '../../lib/lint/mailboxes.ts';
import { spanOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';

const home = { name: 'Ada Munro', address: 'ada.munro@btinternet.example' } as const;

/** A member writes to officers from a mailbox of their own. */
export const privateMailbox = {
  id: 'personal-data/private-mailbox',
  severity: 'advise',
  message: 'This goes to officers from a private mailbox.',
  why: 'What is written at home stays council information, and the council can neither keep it safe nor find it.',
  advice: 'Send it from your council address.',
  roles: ['member'],
  audiences: ['officer', 'senior-officer', 'junior-officer'],
  kinds: ['email'],
  when: ({ from }) => from !== undefined && isPrivate(from),
  detect: [
    search('opening', ({ reading: { facts }, tokens, from, to }) => [
      {
        ...spanOf(tokens, from, Math.min(to, from + 8)),
        evidence: `from ${facts.from?.address ?? ''}`,
      },
    ]),
  ],
  flags: [
    { text: '[Dear Tom],\nMrs Lee asks when her kerb will be dropped.', from: home },
    { text: '[Thank you for this].', from: home },
  ],
  passes: [
    {
      text: 'Dear Tom,\nWhen will the kerb be dropped?',
      from: { ...home, address: 'ada@council.example' },
    },
    { text: 'Dear Tom,\nWhen will the kerb be dropped?' },
    { text: 'Dear friends,\nGroup is at six.', from: home, audience: ['political-group'] },
    { text: 'Dear Tom,\nThe kerb is done.', from: home, role: 'officer' },
  ],
} as const satisfies Rule;
