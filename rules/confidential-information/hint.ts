import type { Rule } from '../../lib/lint/rule.ts';
import { leaves, leavesCouncil } from './disclosure.ts';
import { hinted } from './hinted.ts';
import { excused } from './lexicon/excuses.ts';
import { restraints } from './lexicon/restraint.ts';
import { sealedPapers, sessions } from './lexicon/sources.ts';

const knowing = [
  ...restraints,
  `(i|we) (have|had)? _3 (read|seen|saw|heard|come from|come out of|been shown|been in) _4 (${sealedPapers}|${sessions}|a (room|meeting) (i|we|you) (cannot|can not))`,
  '(i|we) (know|saw|have seen|heard) (something|more|what) _4 (cannot|can not|may not|must not) ',
  '(i|we) (have|had)? _2 (read|seen|saw) _8 (that|which) (you|the rest of you|nobody else|others|the public) (have not|has not|cannot|can not|will not)',
  'a (room|meeting) (i|we) (cannot|can not|may not)',
  '(insider|inside track|nothing official|officially i know nothing)',
];

export const hint = {
  id: 'confidential-information/hint',
  severity: 'warn',
  message: 'This keeps a confidence in words and gives it away in a hint.',
  why: 'A hint that only an insider could give tells as much as the paper itself.',
  advice: 'Leave the hint out, and say when and where the decision will be published.',
  when: leaves,
  excused,
  detect: [
    hinted(knowing, (facts) => facts.situation.author.role === 'member' || leavesCouncil(facts)),
  ],
  flags: [
    {
      text: 'My lips are sealed about Tuesday. [I would, however, hold off planting at Mill Lane if I were you].',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['resident'],
    },
    {
      text: "I'm not allowed to discuss the shortlist, [but I wouldn't bank on the Greek place opening].",
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
    {
      text: 'The result is still confidential. [You might want to start packing].',
      role: 'officer',
      protocol: 'town-council-2026',
      audience: ['resident'],
    },
    {
      text: 'I cannot say what counsel advised, [but let us just say nobody opposite should pop the champagne].',
      role: 'member',
      protocol: 'leicestershire-5c',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'I am not allowed to discuss the shortlist, but the result will be published on Friday.',
      role: 'member',
      audience: ['partner'],
    },
    { text: 'My lips are sealed about Tuesday.', role: 'member', audience: ['resident'] },
    {
      text: 'I cannot say what counsel advised. You may want to ask the Monitoring Officer.',
      role: 'member',
      audience: ['resident'],
    },
    { text: 'If I were you I would hold off planting until the frost has gone.', role: 'member' },
  ],
} as const satisfies Rule;
