import type { Rule } from '../../lib/lint/rule.ts';
import { numbers } from './numbers.ts';

export const nationalInsurance = {
  id: 'personal-data/national-insurance',
  severity: 'stop',
  message: 'This is somebody’s National Insurance or tax number.',
  why: 'With it a stranger can claim, borrow or take work in that person’s name.',
  advice: 'Take the number out, or send it by the secure form to the one team that needs it.',
  detect: [numbers(['insurance-number', 'tax-reference'])],
  flags: [
    {
      text: 'Her letter, NI number [QQ 12 34 56 C] and all, is below.',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'The note reads [WL206813D], Lockhart, two children.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'For the tenant the UTR is [12548 14236].', role: 'officer', audience: ['partner'] },
    { text: 'National Insurance: [JX 41 20 97 B]', role: 'member', audience: ['public'] },
  ],
  passes: [
    {
      text: 'Voucher codes ZQ204418 and CQ610755 have been spent.',
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'You will need your National Insurance number.',
      role: 'officer',
      audience: ['public'],
    },
    {
      text: 'My National Insurance number is JX 41 20 97 B.',
      role: 'member',
      audience: ['partner'],
    },
    {
      text: 'Her number, JX 41 20 97 B, is on the form that she signed.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
