import type { Rule } from '../../lib/lint/rule.ts';
import { family as wordings, familyFrames, familyWords } from './lexicon/life.ts';
import { told } from './told.ts';

export const family = {
  id: 'personal-data/family',
  severity: 'stop',
  message: 'This tells about a person’s marriage, family or grief.',
  why: 'Private life belongs to the person, and the council hears of it only in confidence.',
  advice: 'Say what happens to the service, not why the person is affected.',
  detect: [told({ find: [...wordings, ...familyFrames, ...familyWords] })],
  flags: [
    {
      text: '[Sheila Cantwell has been difficult since the divorce].',
      role: 'member',
      audience: ['resident'],
    },
    { text: 'Mr Purkiss and [his wife are living apart].', role: 'member', audience: ['resident'] },
    { text: 'He [lost his son in] the spring, Mr Wilk.', role: 'officer', audience: ['member'] },
    {
      text: 'It’s well known that [Bev is having an affair].',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    { text: 'Couples who are separated should both apply.', role: 'officer', audience: ['public'] },
    { text: 'My wife left me last year, so be kind.', role: 'member', audience: ['public'] },
    { text: 'The registrar has a leaflet on divorce.', role: 'officer', audience: ['public'] },
    { text: 'The marriage room is being painted.', role: 'officer', audience: ['public'] },
  ],
} as const satisfies Rule;
