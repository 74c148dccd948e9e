import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, did, owned, said } from './criticism.ts';
import { bias, biased, corrupt, corrupted, corruption, plotted } from './lexicon/motive.ts';

export const motive = {
  id: 'officer-criticism/motive',
  severity: 'warn',
  message: 'This gives an officer a bad motive: favour, gain, politics or a grudge.',
  why: 'Officers serve the whole council, and a charge of favour or gain has its own confidential route.',
  advice:
    'Set out the decision and the facts, and take a suspicion to the Monitoring Officer or internal audit.',
  detect: [
    ...said(corrupt),
    ...said(biased),
    ...did(corrupted),
    ...did(plotted),
    ...owned(corruption),
    ...owned(bias),
    criticism([
      `(run|controlled|staffed|led) by (people|officers|officials|staff|men|someone) [(in|on) _4 (pocket|
        pockets|make|take)]`,
    ]),
  ],
  flags: [
    {
      text: 'The planners are [in the pocket of the developers].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The licensing officer [has a grudge] against the Red Lion.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Gareth in Procurement [gives contracts to his mates].',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'Officers have [blocked this] cycle route at every turn.',
      role: 'member',
      audience: ['press'],
    },
  ],
  passes: [
    {
      text: 'The Cabinet is in the pocket of the developers.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'The Clerk has no axe to grind.', role: 'member', audience: ['public'] },
    { text: 'The landlord had a grudge against the tenants.', role: 'member', audience: ['press'] },
    {
      text: 'Nobody is suggesting that the officers took backhanders.',
      role: 'member',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
