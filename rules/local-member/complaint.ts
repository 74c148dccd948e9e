import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';

import { isNamedHere, isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const stands = (sentence: Sentence, match: Match): boolean =>
  isNamedHere(sentence) && isUnheralded(sentence, match, { denied: true, byUs: true, faint: true });

/** A formal complaint about a local service is answered. */
export const complaint = {
  id: 'local-member/complaint',
  severity: 'advise',
  message:
    'A formal complaint about a local service is dealt with, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        "(formal|stage (one|two|three|#)|official|ombudsman 's?|corporate) (complaint|complaints|investigation) _3 (about|against|into|on|concerning|regarding)",
        '(your|the|our) (complaint|complaints) (about|against|concerning|regarding) (the)? (service|services|care|conduct|running|management|standard|standards|state|condition)? (of|at|in)? (the)? @ _8 (has been|have been|is|was|will be|were) (upheld|investigated|partly upheld|not upheld|dismissed|accepted|rejected|closed|considered)',
        'the (local government and social care)? ombudsman (has|is|will) _2 (found|upheld|investigating|investigate|criticised|decided|asked)',
        "(question|questions|letter|decision|enquiry|query) (from|to|of|for) the ombudsman 's? (team|office)?",
      ],
      stands,
    ),
  ],
  flags: [
    {
      text: 'Your [formal complaint about Ashcombe Library has been partly upheld].',
      audience: ['resident'],
    },
    {
      text: '[Your complaint about the care at Maple House has been upheld].',
      audience: ['resident'],
    },
    {
      text: '[The Ombudsman has upheld] a complaint about Copse View.',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Our [stage two investigation into Ferndean School is complete].',
      audience: ['partner'],
    },
  ],
  passes: [
    {
      text: 'Your formal complaint about Ashcombe Library has been upheld. The local member has been sent a copy.',
      audience: ['resident'],
    },
    { text: 'You can make a formal complaint about any of our services.', audience: ['public'] },
    { text: 'How to make a complaint is on our website.', audience: ['public'] },
    {
      text: 'Your formal complaint about your council tax has been upheld.',
      audience: ['resident'],
    },
  ],
} as const satisfies Rule;
