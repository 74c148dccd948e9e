import type { Rule } from '../../lib/lint/rule.ts';
import { reassured } from './lexicon/frankly.ts';
import { promises } from './lexicon/cases.ts';
import { about, aboutEmployee } from './one-case.ts';

/** A member promises an employee to step in. */
export const casePromise = {
  id: 'employment-matters/promise',
  severity: 'warn',
  message: 'This promises an employee help in a job matter.',
  why: 'Members are in effect the employer, and stepping into one case could prejudice the procedure.',
  advice: 'Thank them, say that you cannot take it up, and name the union, HR or the procedure.',
  roles: ['member'],
  when: aboutEmployee,
  detect: [about([...promises, ...reassured], { to: 'employee' })],
  excused: [
    '(your|the|a) (trade union|union|union rep|union representative|hr|human resources|manager|steward|intranet|website|helpline) (or|and)? (hr|union|manager)? _ (can|could|will|is|are) _ (help|support|advise|there|able|place|right)',
    '(speak|talk|go|turn) to (your|the) (union|hr|union rep|manager|steward|human resources)',
  ],
  flags: [
    {
      text: '[Your grievance is safe] with me.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'About your suspension: [I will have a word with your manager].',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'As for your final warning, [I know the man who chairs] the hearing.',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Send me all the papers] on your dismissal.',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'I am sorry about your grievance. I cannot take it up, but your union can help.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    { text: 'Leave the pothole with me.', audience: ['resident'], protocol: 'leicestershire-5c' },
    {
      text: 'Thank you for telling me about your grievance. Leave it with me until Monday, and your union or HR can support you meanwhile.',
      excuse: '34 (bullet 2)',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I will have a word with your manager about the bins.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
