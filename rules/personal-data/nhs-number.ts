import type { Rule } from '../../lib/lint/rule.ts';
import { numbers } from './numbers.ts';

export const nhsNumber = {
  id: 'personal-data/nhs-number',
  severity: 'stop',
  message: 'This is somebody’s NHS number.',
  why: 'An NHS number opens a person’s whole health record and belongs in no message to anyone outside their care.',
  advice: 'Take the number out; the service can find the person in its own system.',
  detect: [numbers(['nhs-number'])],
  flags: [
    { text: 'His NHS number is [943 476 5919].', role: 'officer', audience: ['member'] },
    {
      text: 'CHI [140 351 2736] has moved to Stallbridge.',
      role: 'officer',
      audience: ['partner'],
    },
    { text: 'Wilk, A., [724-040-6458], second floor.', role: 'officer', audience: ['member'] },
    { text: 'NHS no. [486 091 3906]', role: 'communications', audience: ['press'] },
  ],
  passes: [
    { text: 'Contract 724-040-6459 covers the lifts.', role: 'officer', audience: ['member'] },
    {
      text: 'Please check that your NHS number is 943 476 5919.',
      role: 'officer',
      audience: ['resident'],
    },
    { text: 'ISBN 978 1 72404 064 9 is out of print.', role: 'officer', audience: ['public'] },
    { text: 'His NHS number is 943 476 5919.', role: 'member', audience: ['officer'] },
  ],
} as const satisfies Rule;
