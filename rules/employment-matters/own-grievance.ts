import type { Rule } from '../../lib/lint/rule.ts';
import { isPersonal, mentioned, staff, toMembers } from './own-case.ts';
import { grievanceMatters } from './lexicon/own.ts';
/** Brings a grievance against managers to a member. */
export const ownGrievance = {
  id: 'employment-matters/own-grievance',
  severity: 'warn',
  message: 'This brings one’s own grievance at work to a member.',
  why: 'Officers should not bring their own job matters to members, who are in effect their employer.',
  advice: 'Use the grievance or harassment procedure, or speak to your union or HR.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [mentioned(grievanceMatters)],
  flags: [
    { text: 'Attached is [my grievance] against the director.', protocol: 'leicestershire-5c' },
    { text: '[My manager keeps picking on me], and I do not know whom else to tell.' },
    { text: '[I am being bullied by my supervisor].', protocol: 'combined-authority' },
    { text: '[HR will not answer my letters].', protocol: 'town-council-2026' },
  ],
  passes: [
    'The grievance procedure is under review.',
    'My manager is looking into your pothole.',
    'I have raised my grievance with HR, so please do not trouble yourself.',
    { text: 'I wish to raise a grievance.', audience: ['officer'] },
  ],
} as const satisfies Rule;
