import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { omitted } from './lexicon/omission.ts';

/** A report goes without the implications that its readers need. */
export const adviceOmission = {
  id: 'professional-advice/omission',
  severity: 'advise',
  message: 'This leaves implications or advice out of a report.',
  why: 'Members need every legal, financial and other consequence in front of them when they decide, whatever a group has been told.',
  advice: 'Set the implications out in the report itself, or say where in the pack they stand.',
  roles: ['officer', 'communications'],
  detect: [phrases({ find: omitted, spare: ['quoted'] })],
  flags: [
    {
      text: 'Groups were briefed in May, so the [legal implications are not set out again].',
      kind: 'report',
      audience: ['member'],
    },
    {
      text: '[Financial implications: not completed].',
      kind: 'report',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'The [risks were explained to the group], and are therefore omitted.',
      kind: 'report',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'Groups have also been briefed, and the legal implications are set out in section 6.',
      kind: 'report',
      audience: ['member'],
    },
    {
      text: 'Financial implications: none beyond the approved budget.',
      kind: 'report',
      audience: ['member'],
    },
    {
      text: 'The legal implications are not repeated here; they are at paragraph 12.',
      kind: 'report',
      audience: ['member'],
    },
    {
      text: 'The risks were explained to the group, and are set out below in full.',
      kind: 'report',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
