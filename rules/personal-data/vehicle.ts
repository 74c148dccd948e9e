import type { Rule } from '../../lib/lint/rule.ts';
import { reachOf } from './readers.ts';
import { numbers } from './numbers.ts';

export const vehicle = {
  id: 'personal-data/vehicle',
  severity: 'stop',
  message: 'This number plate leads to its keeper.',
  why: 'A registration identifies whoever keeps the vehicle, and says where they were.',
  advice:
    'Describe what happened without the number, and report the vehicle to parking or the police.',
  when: (facts) => ['open', 'outside'].includes(reachOf(facts)),
  detect: [numbers(['vehicle'])],
  flags: [
    { text: 'The silver car, reg [AB12 CDE], is hers.', role: 'member', audience: ['public'] },
    {
      text: 'He drives a BMW, [K19 VAN], and parks on the kerb.',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'The van [LM68 OPR] belongs to the man at the end.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Number plate [WX05 GHT], if anybody wants a word.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'Our gritter, reg AB12 CDE, is called Sir Salter Scott.',
      role: 'communications',
      audience: ['public'],
    },
    {
      text: 'The car AB12 CDE is reported to the parking team.',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'Bus SN14 runs late.', role: 'officer', audience: ['public'] },
    { text: 'My car is AB12 CDE.', role: 'officer', audience: ['partner'] },
  ],
} as const satisfies Rule;
