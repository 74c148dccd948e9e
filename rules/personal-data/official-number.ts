import type { Rule } from '../../lib/lint/rule.ts';
import { numbers } from './numbers.ts';

export const officialNumber = {
  id: 'personal-data/official-number',
  severity: 'stop',
  message: 'This is the number of somebody’s passport, licence, permit, certificate or file.',
  why: 'A number of an official document stands for one person and lets others look them up.',
  advice: 'Take the number out, and say only that the document was seen.',
  detect: [
    numbers([
      'passport',
      'driving-licence',
      'certificate',
      'immigration-reference',
      'pupil-number',
    ]),
  ],
  flags: [
    {
      text: 'The driver? Passport [542657651], since you ask.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: '[TILNE 903187 GR9AB] is the licence to look up.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'DBS certificate [001763920418] is clear.', role: 'officer', audience: ['member'] },
    { text: 'Home Office ref. [H2418806], refused twice.', role: 'officer', audience: ['partner'] },
  ],
  passes: [
    { text: 'Bring a passport or a driving licence.', role: 'officer', audience: ['public'] },
    { text: 'Lamp column 351722 is out again.', role: 'officer', audience: ['member'] },
    {
      text: 'Planning application WSX/2026/0412 is on the register.',
      role: 'officer',
      audience: ['public'],
    },
    { text: 'My passport is 542657651.', role: 'member', audience: ['partner'] },
  ],
} as const satisfies Rule;
