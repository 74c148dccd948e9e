import type { Rule } from '../../lib/lint/rule.ts';
import { reachOf } from './readers.ts';
import { numbers } from './numbers.ts';

export const caseReference = {
  id: 'personal-data/case-reference',
  severity: 'stop',
  message: 'This ties a case or account number to a person.',
  why: 'With the reference anybody who rings up can pass as that person.',
  advice: 'Give the reference to the service alone, or leave the name out.',
  when: (facts) => ['open', 'outside'].includes(reachOf(facts)),
  detect: [numbers(['case-reference'], { personal: true })],
  flags: [
    {
      text: 'Mr Boyd, council tax account [71234567], has moved.',
      role: 'officer',
      audience: ['partner'],
    },
    { text: 'Her case number is [CD/20871].', role: 'communications', audience: ['press'] },
    {
      text: 'For Mrs Quigley: claim reference [HB4471902].',
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'Tell them it is Farida Haidari, client ID [900417].',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    { text: 'Hardship grant HG/114 was paid.', role: 'officer', audience: ['public'] },
    { text: 'Your claim number is HB4471902.', role: 'officer', audience: ['resident'] },
    { text: 'Minute 34 of 12 May records the vote.', role: 'officer', audience: ['public'] },
    { text: 'Her case number is CD/20871.', role: 'member', audience: ['officer'] },
  ],
} as const satisfies Rule;
