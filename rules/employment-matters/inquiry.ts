import type { Rule } from '../../lib/lint/rule.ts';
import { asksOf } from './lexicon/frankly.ts';
import { demands } from './lexicon/cases.ts';
import { about, aboutEmployee } from './one-case.ts';

/** A member calls an officer to account over one employee’s case. */
export const caseInquiry = {
  id: 'employment-matters/inquiry',
  severity: 'warn',
  message: 'This calls for the reasons or papers of one employee’s case.',
  why: 'Members are in effect the employer, and stepping into one case could prejudice the procedure.',
  advice: 'Ask only whether the procedure is being followed, or to be told the outcome.',
  roles: ['member'],
  when: aboutEmployee,
  detect: [about([...demands, ...asksOf])],
  excused: [
    '(procedure|procedures|policy|process|timetable) (is|are|has|have|was|were) (been)? (being)? (properly|correctly|duly)? (followed|kept to|applied|observed)',
    '(only|just) (the outcome|to (know|hear|be told) the outcome|need the outcome)',
    '(no|not) (need|want) (the|any) (detail|details)',
  ],
  flags: [
    { text: '[Why was she suspended]?', audience: ['officer'], protocol: 'leicestershire-5c' },
    {
      text: 'I want to [see your notes of her capability] hearing.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'He was sacked. [On what grounds did you dismiss him]?',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Send me the investigation report] on the cook’s dismissal.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'Has the grievance procedure been followed? I need no detail.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Why was the service suspended?',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Why was she suspended? I ask only whether the procedure is being followed.',
      excuse: '34 (bullet 4)',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'How many staff were suspended last year?',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
