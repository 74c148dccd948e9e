import { beside } from '../../lib/lint/neighbours.ts';
import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isPending, isPublic, isWink } from './firmness.ts';
import { isPast, isPledge, isSettled } from './standing.ts';
import { nudges } from './lexicon/nudges.ts';

const sober = wordings(
  '(please)? (do not|never|not|nobody|no one|don’t|hold off|before you|wait (until|for|before)|best not|better not|cannot|no-one) _6 (order|book|buy|sign|commit|spend|rely|strength|start|anything|plan|count|assume|promise|promised|say which|said)',
  '(too early|nothing (has been|is) (decided|settled|agreed|certain)|no decision|not been decided|no promises|cannot promise|can not promise|i cannot say|can’t say which|do not know (which|how|whether)|on the strength of this|no idea (how|which|what)|could go either way|not mine to|not in my gift|no proposal|vote against|for cabinet to decide|for the committee to decide)',
);

/** Nudges somebody to act as if a pending matter were decided. */
export const hint = {
  id: 'premature-commitment/hint',
  severity: 'warn',
  message: 'This hints at how a matter will be decided.',
  why: 'People may spend, sign or stop looking elsewhere on the strength of a hint, before anything is decided.',
  advice:
    'Tell them plainly that it is undecided, when it will be decided, and to make no plans on it until then.',
  roles: ['member'],
  detect: [
    phrases({
      find: nudges,
      spare: ['foreign'],
      where: (sentence) => {
        const before = beside(sentence, -1);
        return (
          isPublic(sentence) &&
          (isPending(sentence) || isWink(sentence)) &&
          !isSettled(sentence) &&
          !isPledge(sentence) &&
          !isPast(sentence) &&
          !matchesNear(sober, sentence) &&
          !(before?.question && matches(sober, before))
        );
      },
    }),
  ],
  flags: [
    { text: "Between ourselves, I'd [stop looking for other sponsors].", audience: ['partner'] },
    { text: "You didn't hear it from me, but [I'd order the carpets].", audience: ['resident'] },
    {
      text: "Let's just say the ice rink [should start stocking] up on skates.",
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Officially there is no grant. Unofficially, [go ahead and book the band].',
      audience: ['partner'],
    },
  ],
  passes: [
    {
      text: "I shouldn't order the carpets yet. The panel meets next week.",
      audience: ['resident'],
    },
    { text: 'Do go ahead and book the band for your fair.', audience: ['partner'] },
    {
      text: 'Please do not sign anything with your builder before the committee meets.',
      audience: ['resident'],
    },
    { text: 'Between ourselves, I was glad of the rain.', audience: ['partner'] },
  ],
} as const satisfies Rule;
