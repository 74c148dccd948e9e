import { phrases } from '../../lib/lint/detector.ts';
import type { Mailbox } from '../../lib/lint/draft.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { isMembers, isPrivate } from '../../lib/lint/mailboxes.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { excused } from './lexicon/excuses.ts';
import { papers } from './lexicon/sources.ts';

/** A member's mailbox at home, as sender or among the readers. */
function privateOne({ from, recipients, situation }: Facts): Mailbox | undefined {
  if (situation.author.role === 'member' && from && isPrivate(from)) return from;
  if (recipients === 'unknown') return undefined;
  return recipients.find((each) => isPrivate(each) && isMembers(each, situation.directory));
}

const ada = { name: 'Cllr Ada Munro', address: 'ada.munro@gmail.example', field: 'to' } as const;

/** Confidential matter that goes to, or from, the mailbox that a member has at home. */
export const privateMailbox = {
  id: 'confidential-information/private-mailbox',
  severity: 'warn',
  message: 'Confidential matter would pass through a private mailbox.',
  why: 'The council can neither protect nor find what lies in a mailbox at home, and others may read it there.',
  advice: 'Use the member’s council address.',
  kinds: ['email'],
  when: (facts) => privateOne(facts) !== undefined,
  excused,
  detect: [
    phrases({
      find: [
        `[${papers}]`,
        '[(in|strictly in) (strict|strictest|complete|absolute)? confidence]',
        '[(this|it|which|what follows|the above|the attached|all of this) (is|are|remains|stays) (strictly|very|commercially|legally)? (confidential|exempt|privileged|embargoed|not (yet)? public|not for (publication|circulation|onward circulation|onward distribution|sharing))]',
        '^ [(strictly)? (private and confidential|confidential|in confidence|not for publication|official-sensitive|exempt from publication)]',
        '[not for (onward|further|wider|general) (circulation|distribution|transmission|sharing)]',
        '[(do not|please do not|not to be) (forward|share|circulate|shared|forwarded|circulated) (this|it|these|any further|further)]',
      ],
      unless: [
        '(published|no longer|not) _2 (confidential|exempt|secret|private)',
        '(collect|confidential waste|council address|council mailbox|council account)',
      ],
      spare: ['quoted', 'negated', 'question'],
      evidence: ({ reading: { facts } }) => `by ${privateOne(facts)?.address ?? ''}`,
    }),
  ],
  flags: [
    { text: 'Dear Ada,\n[The exempt appendix] on the depot is attached.', to: [ada] },
    { text: 'I tell you [in strict confidence] that the buyer has gone.', to: [ada] },
    {
      text: '[Strictly private and confidential]\nThe buyer has gone.',
      to: [{ ...ada, name: '' }],
      directory: [
        { name: 'Ada Munro', post: '', kind: 'member', address: 'ada.munro@gmail.example' },
      ],
    },
    {
      text: 'Dear Tom,\n[This is not for onward circulation].',
      role: 'member',
      audience: ['officer'],
      from: { name: '', address: 'ada.munro@gmail.example' },
    },
  ],
  passes: [
    { text: 'The exempt appendix is attached.', to: [{ ...ada, address: 'ada@council.example' }] },
    { text: 'The drop-in is on Friday.', to: [ada] },
    {
      text: 'In confidence: the buyer has gone.',
      to: [{ ...ada, name: 'Jo Lee', address: 'jo.lee@gmail.example' }],
    },
    { text: 'The report is no longer confidential.', to: [ada] },
    'The exempt appendix is attached.',
  ],
} as const satisfies Rule;
