import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const bad = any(
  'inadequate',
  'requires improvement',
  'special measures',
  'failing',
  'unsafe',
  'poor',
  'not good enough',
  'below standard',
  'requiring improvement',
  'an (improvement|enforcement|warning) notice',
  'a warning notice',
  'serious (weaknesses|concerns|failings|failures)',
  'falling short',
  'no longer safe',
);
const judge = any(
  'rated',
  'judged',
  'found',
  'graded',
  'placed in',
  'placed under',
  'put in',
  'put into',
  'put under',
  'declared',
  'deemed',
  'issued with',
  'served with',
  'given',
  'criticised as',
  'assessed as',
  'said to be',
  'described as',
  'marked',
);
import { isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

/** The regulator's judgement is the news here, not somebody else's business. */
const isPerformance = (sentence: Sentence, match: Match): boolean =>
  isUnheralded(sentence, match, { byUs: true });

/** A local service is found wanting. */
export const performance = {
  id: 'local-member/performance',
  severity: 'advise',
  message:
    'Worries about a local service are made public, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        `(has been|have been|was|were|is|are|been|being) ${judge} (to be)? _2 ${bad}`,
        `(ofsted|cqc|inspectors|the inspectorate|the ombudsman|the regulator|hmi) _4 (rated|found|judged|criticised|put|placed|described|has concerns|have concerns|raised) _8 (${bad}|concerns|failings|fault|care|standards)`,
        '(failed|failing|fails) (its|an|the|their|every|two|three) _2 (inspection|inspections|audit|assessment|ofsted|checks)',
        '(concerns|worries|failings|weaknesses|shortcomings) (about|at|over|in|with) (the)? (care|standards|safety|performance|management|leadership|teaching|service)? (at|in|of|by)? (the)? @',
      ],
      isPerformance,
    ),
  ],
  flags: [
    {
      text: 'Ashcombe Lodge [has been rated inadequate] and we are working with the provider.',
      audience: ['press'],
    },
    { text: '[Inspectors found serious failings] at Maple House.', audience: ['public'] },
    {
      text: 'Netherby Academy [was placed in special measures] yesterday.',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    { text: 'We share your [concerns about the care at Hazel] House.', audience: ['resident'] },
  ],
  passes: [
    {
      text: 'Ashcombe Lodge has been rated inadequate. Councillor Hart, local member, was told at nine.',
      audience: ['press'],
    },
    { text: 'Ashcombe Lodge has been rated good.', audience: ['press'] },
    {
      text: 'A home is put in special measures when inspectors find it unsafe.',
      audience: ['public'],
    },
    { text: 'No school in Ferndean has been rated inadequate.', audience: ['public'] },
  ],
} as const satisfies Rule;
