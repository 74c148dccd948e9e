import type { Rule } from '../../lib/lint/rule.ts';
import { takenUp } from './lexicon/frankly.ts';
import { letDrop, outcomeFeared } from './lexicon/hints.ts';
import { merits, takesOn, undo, wants } from './lexicon/cases.ts';
import { about, aboutEmployee } from './one-case.ts';

/** A member takes up one employee’s case. */
export const takingUp = {
  id: 'employment-matters/taking-up',
  severity: 'warn',
  message: 'This takes up one employee’s case.',
  why: 'Members are in effect the employer, and stepping into one case could prejudice the procedure.',
  advice:
    'Listen, point to the union, HR or the procedure, and leave the outcome to those who hear the case.',
  roles: ['member'],
  when: aboutEmployee,
  detect: [
    about(undo, { asked: true }),
    about([...wants, ...takesOn, ...takenUp, ...outcomeFeared, ...letDrop]),
    about(merits, { faint: true }),
  ],
  excused: [
    '(told|pointed|referred|directed|sent|given|gave|reminded|advised|showed) (him|her|them|@) _ (to|that|about|of|where|the) _4 (procedure|procedures|appeal|policy)',
    '(the|your|our|council’s) (grievance|appeal|appeals|disciplinary|harassment|job evaluation|capability|probation|whistleblowing) (procedure|procedures|policy) (is|are) (the|your|his|her|there) _ (route|way|place|for|one)',
  ],
  flags: [
    {
      text: 'Please [reinstate him]; he was sacked over nothing.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I am told of her disciplinary and I [want it dropped].',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Rosa works in the canteen, and [I have taken up her] case.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[She should never have been suspended].',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'I have told her that I cannot take up her grievance.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please lift the suspension of the bus service.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    { text: 'Please reinstate the 42 bus.', audience: ['officer'], protocol: 'leicestershire-5c' },
    {
      text: 'I want her grievance looked at again, so I told her that the grievance procedure has an appeal.',
      excuse: '34 (bullet 3)',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please reinstate him; he was sacked over nothing.',
      audience: ['press'],
      protocol: 'leicestershire-5c',
      kind: 'press-release',
    },
  ],
} as const satisfies Rule;
