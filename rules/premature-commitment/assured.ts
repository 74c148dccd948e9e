import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isPending, isPublic, isWink } from './firmness.ts';
import { acted, advised, comforted, gone, staged } from './lexicon/assured.ts';
import { hedged, isAsked, isPast, isPledge, isSettled, undecidedCondition } from './standing.ts';

const careful = wordings(
  '(about the (bins|bin|form|forms|paperwork)|(book|reserve) (a|your) (place|seat|slot|ticket)|(place|slot|chance) to speak)',
  '(too early|nothing (has been|is) (decided|settled|agreed|certain)|no decision|not been decided|no promises|(can|could) not promise|not mine to|not in my gift|could go either way|wait (until|for)|hold off|(do|would|should) not (order|book|sign|buy|spend|rely|assume|commit|count))',
  '(agreed|approved|decided|adopted|resolved|confirmed|awarded) (by|at) (cabinet|council|full council|the (cabinet|council|committee|panel))',
);

/** Somewhere the draft says that the matter has yet to be decided. */
const awaited = wordings(
  '(cabinet|committee|council|panel|executive|board|members|councillors) (~be|will|to)? _2 (~meet|~decide|~vote|~consider|deciding|meeting)',
  '(goes|go|going|comes|come|coming|up) _2 (to|before|at) (the)? (cabinet|committee|council|full council|panel|executive)',
  '(decision|vote|report|paper|hearing|announcement|appeal|consultation) (~be|on|in|next|comes|closes|ends|until)',
);
const isAwaited = somewhere((view) => matches(awaited, view));

const stands = (sentence: Sentence, match: Match): boolean =>
  isPublic(sentence) &&
  !isAsked(sentence, match) &&
  !undecidedCondition(sentence, match) &&
  !isSettled(sentence) &&
  !isPledge(sentence) &&
  !isPast(sentence) &&
  !matchesNear(careful, sentence);

const isOpenMatter = (sentence: Sentence): boolean =>
  isPending(sentence) || isWink(sentence) || isAwaited(sentence.reading);

/** Tells somebody that they may rely on what is not decided. */
export const assured = {
  id: 'premature-commitment/assured',
  severity: 'warn',
  message: 'This lets somebody rely on a decision that is still to come.',
  why: 'People may spend, sign or stop looking elsewhere on the strength of it, before anything is decided.',
  advice: 'Tell them that it is undecided, who decides and when, and what you will ask for.',
  roles: ['member'],
  detect: [
    phrases({
      find: acted,
      spare: ['foreign', 'negated'],
      where: (sentence, match) => stands(sentence, match) && !hedged(sentence, match),
    }),
    phrases({
      find: [...advised, ...comforted, ...gone],
      spare: ['foreign'],
      where: (sentence, match) => isOpenMatter(sentence) && stands(sentence, match),
    }),
    phrases({
      find: staged,
      spare: ['foreign', 'negated', 'reported'],
      where: (sentence, match) =>
        !isAsked(sentence, match) && !isPast(sentence) && !matchesNear(careful, sentence),
    }),
  ],
  flags: [
    {
      text: '[The County is also going to put £40,000] into the pavilion.',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Cabinet meets on the 4th. [In your shoes I would order] the tables.',
      audience: ['partner'],
    },
    {
      text: 'It goes to committee on Monday, but [you can stop worrying] about the bus.',
      audience: ['resident'],
    },
    { text: '[Thursday’s debate is purely for show].', audience: ['political-group'] },
    {
      text: 'The vote is on the 9th. That lorry [won’t be troubling you again].',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'The County is going to consult on putting £40,000 into the pavilion.',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Cabinet meets on the 4th, so I would not order the tables yet.',
      audience: ['partner'],
    },
    { text: 'In your shoes I would order a new bin online.', audience: ['resident'] },
    {
      text: 'Thursday’s debate is for every member to make up their own mind.',
      audience: ['political-group'],
    },
    {
      text: 'In your shoes I would write to the committee before it meets.',
      audience: ['resident'],
    },
  ],
} as const satisfies Rule;
