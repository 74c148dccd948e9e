import { type ReviewedFile, undecided } from '../../lib/review/review.ts';

const text = 'Dear all,\n\nThe officer is useless & late. <b>Call</b> 01632 960001.\n\nYours';

/** A file with two findings, of which one is decided. */
export const example: ReviewedFile = {
  name: 'letter.docx',
  kind: 'docx',
  text,
  letterhead: { subject: 'Late', recipients: [] },
  attachments: ['plan.pdf'],
  chosen: {
    author: { role: 'member', traits: ['chairman'], post: '', name: 'Ada Price' },
    kind: 'letter',
    audience: ['press'],
    protocol: 'example-2026',
    protocolTitle: 'Protocol of Example Council',
    date: '2026-11-05',
  },
  audience: ['press'],
  findings: [
    {
      start: text.indexOf('useless'),
      end: text.indexOf('useless') + 7,
      rule: 'officer-criticism/capability',
      severity: 'stop',
      message: 'It calls an officer unable.',
      why: 'Officers cannot answer in public.',
      advice: 'Say what went wrong.',
      clauses: [
        {
          protocol: 'example-2026',
          protocolTitle: 'Protocol of Example Council',
          ref: '38',
          displayRef: 'para 38',
          title: 'Criticism',
          summary: 'Members do not criticise officers in public.',
          wording: 'Members shall not criticise officers\nin public.',
          role: 'rule',
        },
        {
          protocol: 'law',
          protocolTitle: 'National law',
          ref: 's6',
          displayRef: 'section 6',
          title: 'Law',
          summary: 'A law.',
          role: 'law',
        },
      ],
      decision: { outcome: 'changed', wording: '=was late', reason: '', note: 'Rang her.' },
    },
    {
      start: text.indexOf('01632'),
      end: text.indexOf('01632') + 12,
      rule: 'personal-data/telephone',
      severity: 'warn',
      message: 'It gives a telephone number.',
      why: 'It may be private.',
      advice: 'Leave it out.',
      clauses: [],
      decision: undecided,
    },
  ],
  note: 'Sent back on *Friday*.',
};
