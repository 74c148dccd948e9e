import { phrases } from '../../lib/lint/detector.ts';
import { conditional } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';

const colleagues =
  "(members|councillors|colleagues|they|everyone|everybody|ward members|local members|the (local|ward|two|three)? (member|members|councillor|councillors)|(the)? @ 's (own)? councillor|the rest of (cabinet|the council)|(the)? (cabinet|council|executive))";
const stands = (sentence: Sentence, _match: Match): boolean =>
  !sentence.question && !conditional(sentence);

/** A cabinet member about to decide leaves colleagues to find out. */
export const cabinet = {
  id: 'local-member/cabinet',
  severity: 'advise',
  message: 'The draft says that colleagues are not to hear of a decision beforehand.',
  why: 'A cabinet member who plans a decision should first see that everyone concerned has heard of it.',
  advice: 'Tell the local members and everyone else concerned, and then announce the decision.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `(no need|need not|no point|no reason|not worth|without|before) _2 (to|in)? (tell|telling|trouble|troubling|bother|bothering|brief|briefing|inform|informing|involve|involving|warn|warning|consult|consulting|ask|asking) (any of)? ${colleagues}`,
        `(have|has|had|did) (not|never) (yet|actually|even)? (told|tell|informed|inform|briefed|brief|warned|consulted|asked|mentioned it to|spoken to|rung) (any of)? ${colleagues}`,
        `(nobody|no one|none) (on|in|of)? _2 (has been|was|were|have been) (told|warned|briefed|consulted|informed)`,
        `${colleagues} (do|does|did) not (yet|even)? know`,
        `${colleagues} (has|have|had|was|were) not (yet)? (been)? (told|informed|briefed|consulted|warned|asked|seen|heard)`,
        `(let|leave|keep) ${colleagues} (find|read|hear|learn|out of|in the dark|guessing|until)`,
        `(tell|brief|inform|ring|warn) ${colleagues} _2 (afterwards|later|after|once|when)`,
        `(rather|sooner|prefer) ${colleagues} (to)? (find|found|read|hear|heard|learn|learned|did not|saw|see)`,
        `${colleagues} _6 (can|will|may|must|ll|shall) (just|all|always|simply|no doubt)? (read|look|find|hear|learn|see|catch|discover) _6 (my|notice|papers|paper|online|website|decision|columns|radio|press|like (anyone|everyone|everybody) else)`,
        '(i have|i have|as cabinet member i have|i) (only|just) (told|mentioned it to) (you|the press|the paper|the gazette|my group|you lot)',
        '(without|before) (a word to|telling|consulting|asking|warning|speaking to|troubling) (a soul|anyone|anybody|colleagues|the cabinet|cabinet|members|the ward|the local|any other)',
        '(have|had) (had)? (no|not a|not any) (sight|notice|warning|inkling) of (it|this|my|the)',
        '(have|has) (not|nt) (told|consulted|asked|warned|mentioned it to|informed) (a soul|anyone|anybody|colleagues|cabinet|the cabinet|my cabinet|the rest of|another)',
        '(gets|get|be) decided (at|on|in|by) my (kitchen|desk|own|head|office)',
      ],
      spare: ['quoted'],
      where: stands,
    }),
  ],
  flags: [
    {
      text: 'I shall sign the Dyke Road order on Friday. [The ward members can look it up like anyone else].',
      traits: ['cabinet'],
      audience: ['press'],
    },
    {
      text: 'The Lymm Road lane is coming in March and [I have only told you] so far.',
      traits: ['cabinet'],
      audience: ['public'],
    },
    {
      text: 'I signed it this morning [without telling colleagues].',
      traits: ['cabinet'],
      audience: ['officer'],
    },
    {
      text: 'The three members around the quarry [have had no sight of it].',
      traits: ['cabinet'],
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'I shall sign the Dyke Road order on Friday. The ward members can look it up like anyone else.',
      audience: ['press'],
    },
    {
      text: 'Before I sign the order I am telling both ward members.',
      traits: ['cabinet'],
      audience: ['officer'],
    },
    {
      text: 'I told the ward members on Monday and shall sign on Friday.',
      traits: ['cabinet'],
      audience: ['press'],
    },
    { text: 'Have the ward members been told?', traits: ['cabinet'], audience: ['officer'] },
  ],
} as const satisfies Rule;
