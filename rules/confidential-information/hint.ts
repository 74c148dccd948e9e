import type { Rule } from '../../lib/lint/rule.ts';
import { leak, leaves, leavesCouncil } from './disclosure.ts';
import { hinted } from './hinted.ts';
import { excused } from './lexicon/excuses.ts';
import { restraints } from './lexicon/restraint.ts';
import { sealedPapers, sessions } from './lexicon/sources.ts';

const knowing = [
  ...restraints,
  `(i|we) (have|had)? _3 (read|seen|saw|heard|come from|come out of|been shown|been in) _4 (${sealedPapers}|${sessions}|a (room|meeting) (i|we|you) (cannot|can not))`,
  '(i|we) (know|saw|have seen|heard) (something|more|what) _4 (cannot|can not|may not|must not) ',
  '(i|we) (have|had)? _2 (read|seen|saw) _8 (that|which) (you|the rest of you|nobody else|others|the public) (have not|has not|cannot|can not|will not)',
  '(will|would|does|can) not mind (me|my|us|our) (telling|saying|mentioning|sharing|passing|repeating|quoting) _12 (in (her|his|their|the) _2 (note|file|letter|report|email|review|appraisal|record|statement)|what was)',
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
    // a figure that nobody asked about
    leak({
      find: [
        '[(if|were) (someone|somebody|anyone|anybody|a (person|bidder|friend|stranger)|one|you) (were to|was to|should|to|happened to)? (ask|asks|asked|offer|offered|bid|mention|mentioned|suggest|suggested|put in|put down|come in at|came in at|say|said|write|wrote|try|tried|tender|tendered|quote|quoted) _6 £ _8]',
        '[(anything|something|a (figure|price|number|bid|tender|quote|offer)|nothing|no (bid|offer|tender)) (above|over|under|below|beneath|north of|south of|starting with|beginning with|more than|less than|nearer|around|close to) £ _2 (would|will|might|may|could|should|is|ought|has) _8]',
      ],
      where: ({ reading: { facts } }) =>
        facts.outside &&
        facts.situation.audience.some((each) => each === 'supplier' || each === 'partner'),
      unless: [
        '(threshold|procurement rules|standing orders|advertised|published|grant|grants|fund|pot|approval|authorisation)',
      ],
    }),
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
