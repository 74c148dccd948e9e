import type { Rule } from '../../lib/lint/rule.ts';
import { isPersonal, mentioned, staff, toMembers } from './own-case.ts';
import { disciplineMatters } from './lexicon/own.ts';
/** Brings one’s own disciplinary, capability or probation case to a member. */
export const ownDiscipline = {
  id: 'employment-matters/own-discipline',
  severity: 'warn',
  message: 'This brings one’s own disciplinary or probation case to a member.',
  why: 'Officers should not bring their own job matters to members, who are in effect their employer.',
  advice: 'Use the appeal in the procedure, with your union or a colleague beside you.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [mentioned(disciplineMatters)],
  flags: [
    { text: '[I have been suspended] and nobody will say why.', protocol: 'leicestershire-5c' },
    { text: 'I thought you ought to see the papers of [my disciplinary].' },
    { text: '[They have failed me] on probation.', protocol: 'combined-authority' },
    { text: '[My final warning] is a disgrace.', protocol: 'town-council-2026' },
  ],
  passes: [
    'The disciplinary policy is on the agenda.',
    'I must not discuss my suspension with members.',
    'My probation is a matter for my manager and not for you.',
    { text: 'I would like to appeal against my final warning.', audience: ['senior-officer'] },
  ],
} as const satisfies Rule;
