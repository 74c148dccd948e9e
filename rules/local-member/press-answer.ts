import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';

import { isNamedHere, isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const stands = (sentence: Sentence, match: Match): boolean =>
  isNamedHere(sentence) && isUnheralded(sentence, match, { denied: true, byUs: true, faint: true });

/** The press is answered on something local. */
export const pressAnswer = {
  id: 'local-member/press-answer',
  severity: 'advise',
  message:
    'The press is answered on a local matter, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  audiences: ['press'],
  detect: [
    localNews(
      [
        '(in|by way of|here is our|our|this is our) (answer|reply|response|statement) (to|about|on) (your|the)? _2 (question|questions|enquiry|enquiries|query|email|call|message|letter)? _2 (about|on|regarding|concerning)',
        '(thank you|thanks) for your (question|questions|enquiry|query|email|call|message) (about|on|regarding|concerning)',
        '(here is|here are|please find|attached (is|are)|below is|find attached) (our|the|a)? _ (statement|response|answers|answer|line|lines|reply|comment|figures) (on|about|for|to) (the)?',
        '(the)? (figures|answers|facts|information|details) (you wanted|you asked for|you requested|you were after) _ (on|about|for) _3',
        '(yes|to answer your (email|question|query)) _ (we|council|county|authority) (is|are|do|have|has) (looking|planning|intending|plan|intend|propose|considering|thinking|going|proposing) (to|of)',
      ],
      stands,
    ),
  ],
  flags: [
    {
      text: '[In answer to your question about Farthing Bridge], the arch has moved by 4mm.',
      audience: ['press'],
    },
    { text: '[Here is our statement on the boy at Sluice Lane weir].', audience: ['press'] },
    {
      text: '[The figures you wanted on subsidence at Colliery Row are attached].',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    { text: '[Yes, the county is looking to close Farthing Bridge].', audience: ['press'] },
  ],
  passes: [
    {
      text: 'In answer to your question about Farthing Bridge, the arch has moved by 4mm. The local member knows that you asked.',
      audience: ['press'],
    },
    {
      text: 'In answer to your question about the budget, the report is online.',
      audience: ['press'],
    },
    {
      text: 'In answer to your question about Farthing Bridge, the arch has moved by 4mm.',
      audience: ['resident'],
    },
    {
      text: 'Thank you for your question about Farthing Bridge. Can you hold until four?',
      audience: ['press', 'member'],
    },
  ],
} as const satisfies Rule;
