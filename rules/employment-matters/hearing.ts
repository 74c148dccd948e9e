import type { Rule } from '../../lib/lint/rule.ts';
import { comesAlong } from './lexicon/frankly.ts';
import { attends, reads } from './lexicon/cases.ts';
import { about, aboutEmployee } from './one-case.ts';

/** A member goes into the evidence, or comes to the hearing, of an employee’s case. */
export const caseHearing = {
  id: 'employment-matters/hearing',
  severity: 'warn',
  message: 'This brings a member into an employee’s hearing or papers.',
  why: 'Members are in effect the employer, and stepping into one case could prejudice the procedure.',
  advice:
    'Hear what it is about, and leave the evidence and the hearing to those appointed for it.',
  roles: ['member'],
  when: aboutEmployee,
  detect: [about([...attends, ...comesAlong]), about(reads, { faint: true })],
  excused: [
    '(only|just|simply|merely|purely) _ (listen|listened|listening|hear|heard|hearing) _6',
    '(listened|listen|heard|hear|listening) (and|but) (no more|nothing more|no further|left it|that was all|offered no|gave no|said no)',
    'thank you for telling me',
  ],
  flags: [
    {
      text: 'Her disciplinary is on Friday and [I will be sitting in on the hearing].',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'It is about his probation. [I could come along and speak for him].',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[I have been through his dismissal letter] and find it thin.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'She [showed me the papers] of her grievance.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'I have told him that I will not be at his disciplinary hearing.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I shall attend the planning hearing on Friday.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I have heard her side of things about the grievance, only to listen to what it is about.',
      excuse: '34 (bullet 1)',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I sit on the appeals panel and will attend the hearing.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
