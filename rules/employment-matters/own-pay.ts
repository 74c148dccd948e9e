import type { Rule } from '../../lib/lint/rule.ts';
import { isPersonal, mentioned, staff, toMembers } from './own-case.ts';
import { payPlain } from './lexicon/frankly.ts';
import { payMatters } from './lexicon/own.ts';
/** Brings one’s own pay or grading to a member. */
export const ownPay = {
  id: 'employment-matters/own-pay',
  severity: 'warn',
  message: 'This brings one’s own pay or grading to a member.',
  why: 'Officers should not bring their own job matters to members, who are in effect their employer.',
  advice:
    'Take it up with your manager, HR or your union, by the job evaluation or grievance procedure.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [mentioned([...payMatters, ...payPlain])],
  flags: [
    {
      text: '[My regrading] goes to the panel on Tuesday and I hoped you would back it.',
      protocol: 'combined-authority',
    },
    { text: 'They still owe me for [my overtime claim].', protocol: 'leicestershire-5c' },
    { text: 'Honestly, [I am underpaid] for what I do.', protocol: 'town-council-2026' },
    { text: '[I deserve a rise] after the year we have had.' },
  ],
  passes: [
    'My pay is set by the pay policy, so please do not ask.',
    'The regrading of the two posts was agreed in March.',
    { text: 'Could we talk about my regrading?', audience: ['officer'] },
    'I cannot discuss my regrading with members.',
  ],
} as const satisfies Rule;
