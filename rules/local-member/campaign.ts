import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';

import { isNamedHere, isUnheralded } from './local.ts';
import { localNews } from './news.ts';
import { words } from './words.ts';

const stands = (sentence: Sentence, match: Match): boolean =>
  isNamedHere(sentence) && isUnheralded(sentence, match, { denied: true, byUs: true, faint: true });

/** A local campaign is answered or acknowledged. */
export const campaign = {
  id: 'local-member/campaign',
  severity: 'advise',
  message: 'A local campaign is answered, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews(
      [
        '(your|the|this|a|an) _2 (petition|campaign|protest|demonstration|sit-in|march|action group) (to|against|for|about|over|on|at|in|is|has|was)',
        '(campaigners|protesters|protestors|petitioners|objectors|action group|residents group|save @ @?) (is|are|has|have|want|wants|at|in|against|plan|plans|were|was|who)',
        '(save|hands off|stop|keep|reopen) (the)? @ @? (campaign|group|petition|march)',
      ],
      stands,
    ),
  ],
  flags: [
    {
      text: '[Your petition to save Ferndean Library will be considered in May].',
      audience: ['resident'],
    },
    {
      text: 'We know that [campaigners are planning a march through Mill Lane].',
      audience: ['press'],
    },
    {
      text: '[The campaign against] the Hob’s Moor depot has our attention.',
      audience: ['public'],
    },
    {
      text: 'We have met the [Save Holt Meadow group].',
      audience: ['press'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'Your petition to save Ferndean Library will be considered in May. Councillor Sturgess, the local member, has been told.',
      audience: ['resident'],
    },
    { text: 'You can start a petition on our website.', audience: ['public'] },
    { text: 'Our recycling campaign is back.', audience: ['public'] },
    {
      text: 'A campaign for more foster carers is under way across the county.',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
