import type { Rule } from '../../lib/lint/rule.ts';
import { leak, leaves } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { insiders, privately } from './lexicon/sources.ts';

const told =
  '(told|tells|telling|advised|advises|warned|warns|briefed|informed|confided|confides|let slip|whispered|admitted|admits|conceded|assured|assures|gave|given|gives|showed|shown|let me see|let me look|sent|shared|said|says|say|lent|confirmed|confirms|mentioned|let me know|disclosed|revealed|provided|supplied|spoken|talked)';
const me = '(me|us|my colleagues|our group|a few of us|some of us|members|the committee|one of us)';

/** Asked in confidence, told to residents in confidence, or sent back to the officer. */
const otherWay = [
  '(write|wrote|writing|ask|asking|asked|speak|spoke|talk|reply|respond|contact|report|reported|complain|raise|raised|comment|apply|consulted|anyone|anybody|callers|you can|you may|your) _6 (in (strict|complete|total)? confidence|confidentially)',
  '(resident|residents|constituent|constituents|parent|tenant|neighbour|victim|whistleblower|pupil|patient) _4 (told|wrote|spoke|confided|said|says)',
  '(helpline|counsellor|counselling|service is|support is|advice line)',
  '(may|can|could|should) (i|we) (say|tell|share|repeat|quote|use|pass)',
];

export const officersConfidence = {
  id: 'confidential-information/officers-confidence',
  severity: 'warn',
  message: 'This passes on what was told in confidence.',
  why: 'What officers share with members in confidence should go no wider without their consent.',
  advice:
    'Ask whoever told you whether it may be shared, and until then use only what is published.',
  roles: ['member'],
  when: leaves,
  excused,
  detect: [
    leak({
      find: [
        `[${insiders} _4 ${told} ${me}?] _8 ${privately}`,
        `[${privately} _6 ${told}]`,
        `[(i|we) (was|were|have been|am|are) (told|advised|warned|informed|assured|shown|given|briefed|tipped off|let know)] _8 ${privately}`,
        `[${insiders} _2 (shared|showed|shown|sent|gave|lent|given|slipped|let (me|us) (see|have|read|look)) ${me}? _3 (draft|unpublished|advance|early|pre-publication) (decision|report|recommendation|recommendations|findings|list|plan|letter|notice|agenda|copy|sight|version|figures|minutes)]`,
        `(did so|it was|this was|that was|was said|was told|were told|were given|was given|was shared|told me so|spoke) [_3 ${privately}]`,
        `(i|we) (have|had|got|get) [(it|this|that|the figure|the figures|the number|the news)] _3 (in (strict|strictest|absolute)? confidence|on good authority from (the|an|our) (officer|officers|director|chief|head))`,
        `[(what|something|the figure|the figures|the number|things) (i|we) (was|were|have been) (told|given|shown)] _3 ${privately}`,
        `(comes|came|come) [(from|to me)] _4 (in (strict|strictest)? confidence|confidentially|off the record)`,
        `[speaking] (strictly)? (off the record|in confidence) `,
        `[off the record] _2 (legal|highways|finance|officers|the director|the officers|the engineers|they|she|he|the treasurer|property)`,
      ],
      unless: otherWay,
      secret: 'beside',
      whatever: true,
    }),
    leak({
      find: [
        `${insiders} _4 ${told} ${me}? _6 [${privately}]`,
        `${insiders} (asked|begged|made|swore|told|wanted|warned|trusted) [(me|us) (not to|to keep|swear|to say nothing|to sit on|to treat|with)]`,
        `(his|her|their|the) (letter|email|text|note|message|figures|numbers|draft|call) (was|were|is|are|came) [(for my eyes only|for my ears only|marked|in confidence|in strict confidence|private|confidential)]`,
      ],
      unless: otherWay,
      secret: 'beside',
    }),
    // asked to keep it, and says that it will not be kept
    leak({
      find: [
        '[(asked|told|begged|made|wanted|warned|instructed|advised) (me|us|members|the group|our group) to (keep|treat|hold|sit on|respect) _8 (and|but) (i|we) (am|are|will|shall|do|can|have|refuse|decline|see) (not|no|to) _4]',
        '[(asked|told|begged|made|wanted|warned|instructed|advised) (me|us|members|the group|our group) not to _8 but (here|i (am|will|shall|think|have|feel)|we (are|will|shall|think|have)|you|the public|residents|people|this) !(not|will not) _8]',
      ],
      unless: otherWay,
    }),
  ],
  flags: [
    {
      text: '[Highways gave me this figure in confidence, but here it is: the contractor wants another £2.3 million].',
      protocol: 'leicestershire-5c',
      audience: ['press'],
    },
    {
      text: '[An officer has told me in confidence that crews must delay repairs].',
      protocol: 'combined-authority',
      audience: ['press'],
    },
    {
      text: 'The head of property let me look, on the quiet. [The roofs of two schools have failed].',
      protocol: 'leicestershire-5c',
      audience: ['public'],
    },
    {
      text: '[Off the record, Legal have told us that we would lose a judicial review].',
      protocol: 'leicestershire-5c',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: "With the Head of Service's agreement I can say what I was told in confidence: the contractor has been appointed.",
      protocol: 'leicestershire-5c',
      audience: ['resident'],
    },
    {
      text: 'The director told me in confidence why the bid failed, and I shall not repeat it.',
      audience: ['press'],
    },
    { text: 'You can write to me in confidence about the school.', audience: ['resident'] },
    {
      text: 'Officers told me in confidence that the roof has failed; may I tell the governors?',
      audience: ['officer'],
    },
    {
      text: 'Oakvale has agreed that I may share this: I was told in confidence that its bid was second.',
      protocol: 'combined-authority',
      audience: ['press'],
    },
    {
      text: 'On the advice of the Monitoring Officer, and in the public interest: officers told me in confidence that the bridge has failed.',
      protocol: 'combined-authority',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
