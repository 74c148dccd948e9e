import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const money = any(
  'grant',
  'grants',
  'funding',
  'subsidy',
  'contribution',
  'support',
  'sponsorship',
  'rate relief',
  'service level agreement',
  'contract',
  'allowance',
  'award',
  'donation',
  'rent relief',
  'peppercorn',
);
const ends = any(
  'end',
  'ending',
  'ended',
  'stop',
  'stopping',
  'stopped',
  'cut',
  'cutting',
  'withdraw',
  'withdrawing',
  'withdrawn',
  'cease',
  'halve',
  'halved',
  'reduce',
  'reduced',
  'reducing',
  'renew',
  'renewed',
  'continue',
  'continued',
  'removed',
  'scrapped',
  'axed',
  'run out',
  'expire',
  'lapse',
  'terminated',
  'increased',
  'doubled',
  'awarded',
  'clawed back',
  'phased out',
  'tapered',
  'go',
);
import { isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

/** To a body itself, its own grant is a local matter whatever it is called. */
const own = wordings('your _4 (grant|funding|subsidy|contribution|contract|support|sponsorship)');
const renewal = wordings(
  'not _3 (intend|propose|plan|going|minded|able|renew|renewing|extend|extending)',
  '(no longer|not|unable|not able) _4 (fund|funding|pay|paying|support|supporting|subsidise|subsidising|subsidised|sponsor|sponsoring|contribute|contributing|underwrite|underwriting|finance|financing|meet|help|bankroll|bankrolling)',
  '(not|no longer) (be|being)? (renewed|renew|continue|continued|continuing|extended|repeated|available|affordable)',
);
const fundingAhead = (sentence: Sentence, match: Match): boolean =>
  isUnheralded(sentence, match, {
    placed: sentence.reading.facts.situation.audience.includes('partner') && matches(own, sentence),
    denied: matches(renewal, sentence),
  });

/** Money or help for a local body begins, changes or ends. */
export const funding = {
  id: 'local-member/funding',
  severity: 'advise',
  message:
    'A change to the funding of a local body is announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        `${money} (for|to|of|from)? _8 (will|shall|wo|is to|are to|is going to|are going to|is being|are being|has been|have been|ll) (now|also)? (be)? (be)? ${ends}`,
        `${money} _5 (will|wo|is|can|could|are|would) (not|no longer) (be)? (being)? (renewed|renew|continue|continued|continuing|extended|repeated|available|affordable)`,
        `(we|council|authority) (will|shall|are|is|have|has|plan to|intend to|propose to|must|ll) (now|reluctantly|decided to|to|be)? _2 ${ends} (the|its|our|your|their|all|any) _5 ${money}`,
        '(will|shall|can|could|are|is|am|going to be|may) (no longer|not|unable to|not able to|sadly not|not be able to|no longer able to|be unable to) _2 (fund|funding|pay for|paying for|support|supporting|subsidise|subsidising|subsidised|sponsor|sponsoring|contribute to|contributing to|underwrite|underwriting|bankroll|bankrolling|finance|financing|meet the cost of|help with the cost of) (the|your|our|their|its|@|a)',
        '(do|does|will|shall|is|are|am|can) not (now|be)? (intend|propose|plan|going|minded|able|looking|in a position|renewing|extending|renew|extend) _2 (renew|extend|grant|offer|continue|repeat|sign|the|your) _4 (lease|licence|tenancy|grant|contract|agreement|funding|subsidy|support|allowance)',
        '(stop|stops|stopping|stopped|cease|ceases|ceasing|end|ends|ending|give up|giving up) (funding|paying for|supporting|subsidising|sponsoring|contributing to|underwriting|financing|running|staffing) (the|your|our|their|its|@|a)',
        `(step|decision) (of|to) (ending|end|withdrawing|withdraw|cutting|cut|stopping|stop|halving|halve) _3 ${money} (for|to|of)`,
        `${money} (ends|stops|finishes|runs out|ceases|expires|is over) (in|on|from|at|this|next|with|when)`,
        '(offered|awarding|awarded|giving|given|granting|granted) _4 (a (grant|loan) of)? £ (a year)? (to|for|towards) (the)? @',
      ],
      fundingAhead,
    ),
  ],
  flags: [
    { text: 'I am afraid your £5,000 [grant won’t be renewed] this year.', audience: ['partner'] },
    { text: 'Brambledown Youth Club’s [grant ends in June].', audience: ['public'] },
    {
      text: 'We have taken the difficult [step of ending support for Merriot Lunch Club].',
      audience: ['press'],
    },
    {
      text: 'The [grant to Quillham Silver Band is being halved].',
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'Brambledown Youth Club’s grant ends in June. I rang Councillor Bello on Monday.',
      audience: ['public'],
    },
    { text: 'Grants for doors and windows end in June.', audience: ['public'] },
    { text: 'Brambledown Youth Club’s grant will not be cut.', audience: ['public'] },
    { text: 'Can you tell us when Brambledown Youth Club’s grant ends?', audience: ['partner'] },
  ],
} as const satisfies Rule;
