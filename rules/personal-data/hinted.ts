import type { Rule } from '../../lib/lint/rule.ts';
import { ailing, bound, relatives, served } from './lexicon/hinted.ts';
import { told } from './told.ts';

export const hinted = {
  id: 'personal-data/hinted',
  severity: 'stop',
  message: 'This tells a private fact about a person sideways.',
  why: 'A hint that the reader understands discloses as much as the plain words.',
  advice: 'Leave it out, and say only what the reader needs for their own part.',
  detect: [told({ find: [...ailing, ...bound, ...served, ...relatives] })],
  flags: [
    {
      text: 'Poor Geoff. [His tests came back and] it is not good.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Mr Lomax will be late, he has a [thing on his ankle].',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: '[Mrs Boyd’s doctors have given] her weeks.',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: 'You asked about your neighbour. [Mr Adu has had dealings with social services].',
      role: 'officer',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'The test results for the water came back clear.',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: 'The hospital has told us that parking charges will rise.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'People who take tablets can bring them to the clinic.',
      role: 'communications',
      audience: ['public'],
    },
    {
      text: 'The court has ruled that the council may sell the land.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
