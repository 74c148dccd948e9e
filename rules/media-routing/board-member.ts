import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { conditional, negated } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

const them =
  '(<member>|(the|our|its|her|his|your|relevant|any)? (board member|board members|portfolio holder|lead member|mayor|deputy mayor|member concerned|members concerned|member responsible|chair of @|transport lead|skills lead|member) (for @|for * and *|whose _6|of @|with the (brief|portfolio))?|(councillor|cllr) @|nobody (whose portfolio it is|with the portfolio)|portfolio holders)';
const heard =
  '(told|informed|briefed|notified|rung|warned|alerted|consulted|asked|troubled|bothered|aware|seen|shown|been told|read|cleared|approved|run past|sighted)';
const pending =
  '(until|till|once|after|when|later|afterwards|tomorrow|in due course|if we remember|with the rest)';

/** Of the office or in its company: a "Councillor" alone may be anybody. */
const office = wordings(
  '(board (member|members)|portfolio|portfolios|brief|lead (member)?|mayor|chair of|the member (concerned|responsible|whose)|deputy mayor|leads on|responsible for|responsibility)',
);

/** Cleared with, or known to, the one who answers for the subject. */
const knows = wordings(
  '(board (member|members)|councillor|cllr|mayor|chair|lead|member|members|leaders) _12 (told|informed|briefed|notified|cleared|approved|knows|aware|seen|saw|read|content|agreed|happy|consulted|rung|rang|blessing|sighted|signed|trimmed|approves|agrees)',
  '(told|informed|briefed|notified|cleared|approved|agreed|consulted|rung|seen|read|signed off) _6 (by|with)? _3 (board (member|members)|councillor|cllr|mayor|chair|lead|member|members)',
  '(with|has) _4 (board member|councillor|cllr|mayor|lead) s? (blessing|agreement|approval|knowledge|clearance)',
  "board 's? (decision|papers|minutes)",
);
const unknown = wordings(
  '(not|never|nobody|no one|without|unless|until|yet|to be told|tomorrow|if we remember|no (need|line|note|word|sign|mention|record))',
);

const isKnown = somewhere((view) => matches(knows, view) && !matches(unknown, view));

const holds = wordings(
  '(please|(could|can|would) (you|someone)) _2 (tell|ring|let|brief|inform|check|phone)',
  '(hold|holding|wait) _4 (until|till)',
);

const isOfOffice = (sentence: Sentence, match: Match): boolean =>
  matchesNear(office, sentence) &&
  !conditional({ ...sentence, to: match.end }) &&
  !matchesNear(holds, sentence);

/** The media are answered while the Board Member for the subject does not know. */
export const boardMember = {
  id: 'media-routing/board-member',
  severity: 'advise',
  message: 'The media are answered, and the draft does not show that the Board Member knows.',
  why: 'Board Members should hear of media interest that touches their responsibilities.',
  advice: 'Tell the Board Member for the subject, note that you did, and then reply.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `(not|never) (yet)? (had|have) (a|the)? (chance|time|moment) to (tell|brief|ring|inform|speak to|warn|catch) ${them}`,
        `(have|has|had|did|am|was|is|are) (not|never) (yet|actually|even)? (${heard}|tell|inform|brief|warn|trouble|bother|ask|ring|telling|troubling|bothering) ${them}`,
        `${them} _4 (has|have|had|was|were|is|are) (not|yet to be|still to be|to be) (yet|been|even|be)? _ ${heard}`,
        `${them} (does|do|did) not (yet|even)? know`,
        `(not|never) (yet|actually|even)? (mentioned|said|breathed|raised|whispered|sent|shown|copied|flagged|reported|passed|trailed|floated|run) _6 (to|with|past|by) (either|any of)? ${them}`,
        `(nothing|not a word|not a peep|no word|none of this|none of it) _6 (said|mentioned|sent|gone|gone up|breathed|passed|reached) (to|past)? ${them}`,
        `${them} _6 (will|is going to|ll) be _4 (surprised|astonished|startled|shocked|taken aback|as surprised as|the last to (know|hear)|in for a (surprise|shock|treat)|none the wiser|caught (out|on the hop))`,
        `${them} (has|have) no (idea|inkling|notion|clue|warning|notice) _6`,
        `(keep|keeping|kept|leave|leaving|left) ${them} (out of (it|this|the loop|the picture)|in the dark|guessing|off (the|this|our) (email|list|note))`,
        `(forgot|forgotten|omitted|neglected|failed|meant) to (tell|let|brief|ring|inform|warn|ask|phone) ${them}`,
        `(did|do|will|have|has|shall) not (bother|bothered|trouble|troubled|trouble myself|stop|stopped|wait|waited|take the time|taken the time) (to|with|for)? (tell|telling|ring|ringing|brief|briefing|inform|informing|warn|warning|ask|asking|check with|checking with)? ${them}`,
        `${them} _6 (can|will|may|could|might|ll) (just|always|simply|no doubt)? (catch up|read|hear|find out|learn|discover|see it|wait|stay there|stay where) _4`,
        `(no need|need not|no point|no reason|without|before|rather than|sooner than) (to|in|for)? (tell|telling|trouble|troubling|bother|bothering|brief|briefing|ring|ringing|inform|informing|wait for|waiting for|involve|involving|ask|asking) (him|her|them|${them})`,
        `(tell|telling|ring|ringing|brief|briefing|inform) ${them} _ ${pending}`,
        `${them} (to be|will be|is to be|ll be) (told|rung|briefed|informed) ${pending}`,
        `(nobody|no one|no-one) (has|s)? (told|asked|warned|rung|briefed) ${them}`,
        `(our|the) next call _6 is to ${them}`,
        `(would|d) (rather|sooner) ${them} (read|heard|saw|found|did not)`,
        `(approved|cleared|signed off) _6 by (nobody|no one|no-one) _6`,
        `(going|was going|meant|meaning) to run it past ${them} but`,
        `(says|said|say) what ${them} _4 (would|will|might) (no doubt|probably|surely)? say`,
      ],
      spare: ['quoted', 'reported', 'question'],
      where: isOfOffice,
    }),
    phrases({
      find: [
        '(we|authority|combined authority) (can|are able to|is able to|am able to) (now)? confirm',
        '(combined)? authority (confirms|has confirmed|is confirming)',
        '(answer|line|response|statement|reply) (on|about|to) _4 (is|are) (yes|no|that|as follows)',
      ],
      spare: ['quoted'],
      where: (sentence, match) =>
        sentence.reading.facts.situation.author.role === 'communications' &&
        sentence.reading.facts.situation.audience.includes('press') &&
        !negated(sentence, match) &&
        !isKnown(sentence.reading),
      evidence: () => 'no word in the draft that the Board Member knows',
    }),
  ],
  flags: [
    {
      text: 'We [haven’t told Cllr Winstanley] you’re asking, and she’s the Board Member for Transport.',
      audience: ['press'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    {
      text: '[We can confirm] that the tram extension is under review.',
      audience: ['press'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    {
      text: 'The Post is asking about the lifts. It’s Cllr Whitlock’s brief but there’s [no need to bother him].',
      audience: ['officer'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    {
      text: '[The Board Member has not been told] about the BBC’s interest in the ferry.',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'We can confirm that the tram extension is under review. The Board Member was told on 2 June.',
      audience: ['press'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    {
      text: 'If the Board Member has not been told, please hold the statement.',
      audience: ['officer'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    {
      text: 'Has the Board Member been told?',
      audience: ['officer'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    {
      text: 'We can confirm that your pass has been renewed.',
      audience: ['resident'],
      role: 'communications',
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
