import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';

import { isNamedHere, isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const stands = (sentence: Sentence, match: Match): boolean =>
  isNamedHere(sentence) && isUnheralded(sentence, match, { denied: true, byUs: true, faint: true });

/** Something else that people will argue about, in one place. */
export const contentious = {
  id: 'local-member/contentious',
  severity: 'advise',
  message:
    'A contentious local matter goes outside, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        '(our|the|this) (response|answer|reply) (on|to|about) (the|your) _3 (foi|freedom of information|information request|disclosure|correspondence|request) _2 (request)? _4 (is|attached|enclosed|below)',
        '(our|the) (response|line|position|answer|reply) on (the)? _4 (is|are) (attached|as follows|below|enclosed|set out)',
        '(foi|freedom of information) (request|response) _2 (about|on|concerning|regarding) (the)? @',
        '(legal action|court proceedings|compulsory purchase|injunction|eviction|enforcement action|prosecution|public inquiry|judicial review) (against|over|about|at|of|into|for|on) (the)? @',
        '(landslip|subsidence|contamination|contaminated land|asbestos|sinkhole|collapse|legionella|sewage|flooding|outbreak|drowning|stabbing|fatal crash|fatality) (at|in|on|near|under|around) (the)? @',
      ],
      stands,
    ),
  ],
  flags: [
    {
      text: '[Our response on the quarry extension correspondence is attached], for Tolmoor Quarry.',
      audience: ['resident'],
    },
    { text: '[Our line on the Harrow Fold landslip is as follows].', audience: ['partner'] },
    {
      text: 'We have begun [court proceedings over Holt] Farm.',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    { text: 'Tests have found [asbestos at Netherby] Academy.', audience: ['resident'] },
  ],
  passes: [
    {
      text: 'Our line on the Harrow Fold landslip is as follows. Its local member was told this morning.',
      audience: ['partner'],
    },
    { text: 'Your freedom of information request has been logged as 2231.', audience: ['press'] },
    { text: 'How to report flooding is on our website.', audience: ['public'] },
    { text: 'Our position on fostering is set out on our website.', audience: ['public'] },
  ],
} as const satisfies Rule;
