import type { Rule } from '../../lib/lint/rule.ts';
import { numbers } from './numbers.ts';

export const bankDetails = {
  id: 'personal-data/bank-details',
  severity: 'stop',
  message: 'These are somebody’s bank or card details.',
  why: 'Bank and card numbers let anybody who reads them try to take money.',
  advice: 'Take the numbers out and have the payment details given through the secure form.',
  detect: [numbers(['bank-account', 'iban', 'card'], { personal: true })],
  flags: [
    {
      text: 'His statement says sort code [41-65-80, account 97431685].',
      role: 'member',
      audience: ['member'],
    },
    { text: 'She pays with [4929 4127 4515 2493].', role: 'officer', audience: ['partner'] },
    {
      text: 'The refund for Mr Boyd goes to [GB82 WEST 1234 5698 7654 32].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Her account number is [97431685], so pay it there.',
      role: 'member',
      audience: ['political-group'],
    },
  ],
  passes: [
    {
      text: '4929 4127 4515 2493 is the dummy card on the test page.',
      role: 'officer',
      audience: ['partner'],
    },
    { text: 'The figures are for 12-13-14 year olds.', role: 'officer', audience: ['public'] },
    {
      text: 'Please pay to our sort code 41-65-80, account 97431685.',
      role: 'officer',
      audience: ['resident'],
    },
    { text: 'Microchip 977200000000000 is an example.', role: 'officer', audience: ['public'] },
  ],
} as const satisfies Rule;
