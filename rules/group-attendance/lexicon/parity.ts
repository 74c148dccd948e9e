/** Briefing one group and not another. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const party =
  "(Labour|Conservative|Conservatives|Tory|Tories|Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems|Greens|Green|Reform|Reform UK|Plaid|SNP|Independents|Independent|residents' association|alliance)";
/** One of the groups, or those left out. */
const group = any(
  `(the|your|our|their|my|a|that|one|another|@) _1 (group|groups|caucus)`,
  `(the)? ${party} (group|lot|members|councillors|side)?`,
  '(the|your|our) (opposition|administration|minority|majority|ruling|other) _1 (group|groups|lot|side|parties|party|leaders)?',
  '(the|any)? (opposition|oppositions|administrations|independents|other groups|others|other lot|other side|other parties|other leaders|rest|smaller groups|other two|other three)',
  '(councillor|cllr) @',
);
export const oneGroup = any(`(group|groups|caucus|opposition|administration|independents)`, party);
const done =
  '(brief|briefed|briefing|briefings|seen|see|seeing|met|meet|meeting|took|taken|taking|done|do|did|did it for|presented|presentation|session|spoke|spoken|talked|walked|gone through|covered|took through|slot)';
const others = any(
  '(the|any|any of the|either of the) (other|others|opposition|rest|remaining|minority|smaller|independents|greens|tories|conservatives|liberal democrats|lib dems) _1 (group|groups|leaders|parties|side|lot|two|three)?',
  '(to|for|with|by) (the)? (others|opposition|Labour|Conservatives|Tories|Greens|Independents|Liberal Democrats|Lib Dems|Reform|rest)',
  'yours',
  '(a|any|the) (second|third|further) (group|briefing|session)',
);
const no = '(not|never|no|nothing|refuse|refused|decline|declined|hardly|without)';

const side = any(
  others,
  `(the)? ${party} (group|lot|members|councillors|side)?`,
  '(your|their|that|one|another|a second|a third) group',
  '(anyone|anybody|everyone|everybody|any other group|no one|nobody) else',
  'the rest',
);
const session =
  '(briefing|briefings|session|sessions|presentation|run-through|walk-through|seminar|slot|meeting|visit|talk|preview|tour|workshop|q and a|same|one|invitation|offer|opportunity|facility)';

const refusal =
  '(put (them|him|her|it|that) off|fobbed (them|him|her) off|said no|told (them|him|her) (no|i|that|we|it)|not (replied|answered|available|possible|able|going|doing|offering|minded|planning)|turned (them|it|him|her|that) down|turned down|declined|refused|let it (lie|drop)|parked it|no time|too busy|full|can wait|will have to wait|have to wait|kept (them|him|her) waiting|strung (them|him|her) along)';

/** A group has asked for what another had. */
export const asking = `${side} _3 (asked|ask|wanted|want|wants|requested|applied|would like|are after|is after|put in) _8 ${session}`;

/** By officers: the second group is turned down, or was never to be asked. */
export const refusing: readonly string[] = [
  `(told|telling|advised|suggested to|suggest to) ${side} _3 (can|could|will have to|should|must|may|to) (read|wait|look|find|make do|rely|manage|do without)`,
  '(one|a single|only one) (briefing|session|presentation|slot) (per|for each|on each|on any|for any) (topic|subject|issue|matter|report|item)',
  `${side} _3 (rang|called|wrote|emailed|mailed|approached|been in touch|got in touch|came to me|are after|is after|are asking|is asking|have asked|has asked|asked|keep asking|pestering|nagging|wanted) _6 (as well|too|also|and|but|for) _6 ${refusal}`,
  `${side} _3 (asked|ask|wanted|want|requested|applied|hoped|would like|pressed|bid|put in|inquired|enquired) _8 ${session} _12 (${no}|turned|declined|refused|put off|ignored|fobbed|busy|unavailable)`,
  `(turned down|turning down|declined|refused|rejected|said no to|put off|fobbed off|ignored|knocked back|filed|binned|have not answered|not replied to|sitting on|sat on) _4 ${side} _6 (briefing|session|presentation|request|invitation|invite)`,
  `${no} (be)? (coming|come|going|go|visiting|visit|attending|attend|presenting|present|seeing|see|briefing|brief|doing|do|speaking|speak|talking|talk) _3 ${side} _10 (as well|too|either|again|twice|once is enough|one is enough)`,
  `${no} (be)? (doing|do|giving|give|offering|offer|running|run|laying on|arranging|arrange|repeating|holding|hold|putting on|extending) _3 (same|likewise|equivalent|similar|another|it|${session}) _4 (for|to|with) _2 ${side}`,
  `${no} (plan|plans|planned|intention|intentions|proposal|wish|appetite|need|reason|mileage|point|purpose|sense|merit|value|time) _2 (to|for|in|of) _2 (offer|offering|give|giving|brief|briefing|see|seeing|do|doing|repeat|repeating|arrange|arranging|extend|extending|invite|inviting|visit|visiting|go|going) _4 (${side}|again|twice|another|round)`,
  `(not sure|cannot see|can not see|do not see|hardly see|doubt) _4 (mileage|point|purpose|sense|merit|value|need) (in|to|for) _3 (going|doing|repeating|seeing|briefing|offering|running|go|do|repeat|brief) _3 (again|twice|round|others|another|rest|${side})`,
  `(brief|briefing|briefed|tell|telling|told|see|seeing|saw|show|showing|showed) _8 (and|while|but|so) (leave|leaving|let|letting|left) _1 ${side} (to)? _1 (read|find out|wait|hear|guess|see|fend|discover|stew|catch up|pick it up|ask)`,
  `(leave|leaving|let|letting|keep|keeping) ${side} (to (read|find out|wait|hear|guess|fend|discover|stew|catch up|pick it up)|in the dark|guessing|out of the loop|waiting)`,
  `if ${side} (do not|did not|never) (ask|mention|enquire|notice|find out|know|raise it) _6 (${no})`,
  `(only|just) (brief|briefing|see|seeing|meet|offer|offering|do|doing|talk to|talking to|visit|visiting) (the|your|one|our) _1 (administration|opposition|group|majority|ruling|largest|leader's)`,
  `(first|the only|last) group (i|we) (will|shall|am|are|intend to|plan to|propose to) _2 (brief|briefing|see|seeing|visit|visiting|do|doing|talk)`,
  `(already|having) ${done} _6 ${group} _12 (${no}|one is enough|enough|once is enough|twice)`,
  `${done} (the)? _4 ${group} _8 (so|and|but) _4 (do not|will not|not going to|not minded|cannot|can not|not (planning|proposing|intending)|see no|no need|not (doing|do) it (twice|again))`,
  `(will|shall|am|do|does|was|would|were|are|is|have) ${no} _3 (offer|offering|extend|extending|repeat|repeating|be repeating|doing|brief|briefing|see|seeing|arrange|arranging|give|giving|propose|proposing|planning to|plan to|intend to|propose to|inviting|invite|put) _6 ${others}`,
  `(do not|dont|never) brief (oppositions|the opposition|opposition|independents|minority)`,
  `(not|never) (minded|inclined|prepared|proposing|planning|going|intending|willing|disposed) to _2 (do|brief|offer|see|repeat|run|give|arrange|hold|put on|lay on) _2 (another|a second|it again|it twice|more|the same|a repeat|the others|yours)`,
  `(not|never) (do|doing|run|running|give|giving|repeat|repeating|going over|go over|present|presenting) (it|this|that|the (briefing|presentation|session|slides|exercise)) (twice|again|a second time|for (you|your group|the others|everyone|every group|each group|the rest))`,
  `(request|bid|application|invitation) (for|to) (a|the|your)? (briefing|session|presentation|meeting) _6 (is|was|has been)? (declined|refused|turned down|rejected)`,
  `(your|the @|their|that) group _4 (can|will have to|must|should|may) (wait|read|make do|manage|do without|rely|find out|ask|put in)`,
  `${others} (can|will have to|must|may|should) (wait|read (it|about)|make do|manage|do without|rely on|find out|put in|have to|see it in|hear (it|about)|look it up|get it from)`,
  `(put|puts|has put|have put|asked|asks|applied|wants|want|would like|has asked|have asked|requested) (in|for)? _4 (one|the same|same session|session|briefing|slot|too) _8 (leave that|leave it|not minded|put (it|that) off|keep (them|him|her) waiting|let (that|it) (lie|drop|slide|wait)|ignore|park|say no|said no|turned|not going|diary is full|too busy)`,
  `(told|tell|telling) _6 (greens|conservatives|labour|tories|independents|liberal democrats|lib dems|reform|opposition|group|group's|office|others|leader) _6 (diary|no time|too busy|nothing (free|available)|not available|no availability|no slots|(is|was|are) full|cannot fit|can not fit|no capacity)`,
  `(they|others|labour|conservatives|tories|greens|independents|you) (asked|got in|came) first _6 (only so much|no time|limited|that is that|one of me|sorry|enough)`,
  `${party}? (independents|they|you|your lot) (are|is) (not|hardly) (really|exactly|strictly|technically)? (a|a proper|a real) group`,
  `(see if|wonder if|ask if|whether) ${group} _4 (satisfied|content|happy|make do|fobbed off|settle) (with|for) (a|an|the) (phone call|phonecall|call|note|e-mail|email|letter|leaflet|summary)`,
  `(gave|given|did|done|held|ran|laid on|put on|given) (it|this|one)? _1 ${group} _4 ${session} _12 (not|no|never|unwilling|unable|refuse|decline) _3 (repeat|repeating|do|doing|offer|offering|give|giving|the same|another|again|second|extend|yours|your group|twice)`,
  `${done} _3 ${group} _6 (not|no) _3 (another|twice|second|again|repeat|repeating)`,
  `${group} (has|have|had) _3 (briefing|session|turn|slot|presentation) _8 (no|not|nothing|none) _6`,
  `(no|not|never|see no reason|no need|no point|rather than) _3 (to)? _2 (give|giving|offer|offering|extend|arrange|repeat|do|hold|run|brief) _3 ${group} _4 (briefing|session|same|presentation|slides|turn|one)`,
  `(there will|there shall|will) _1 (not|no) be (one|a briefing|another|a session|any) _2 (for|with) _3 ${group}`,
  `(only|just) _3 (room|time|space|slot|capacity) _4 (one|a single) group`,
  `${group} (will|would) have to (do without|make do|wait|manage)`,
  `(briefed|met|saw|seen) _3 ${group} _8 (not|no) _3 (time|room|slot|capacity|appetite) (to|for) _3`,
  `(i|we) brief (administrations|the administration|the ruling group|one group) _4`,
];

/** By either side: this group alone, this group first. */
export const keeping: readonly string[] = [
  `(your word|assurance|assure me|promise|guarantee|confirm|assume|trust|take it|make certain|undertaking) (that)? ${side} (not|never|n't) _3 (get|getting|have|be|receive|see|hear|given|offered|briefed|invited|included|told)`,
  `${others} (can|could|may|will) (have|get|see|wait for|read|make do with) (it|them|theirs) (when|once|after|later|in)`,
  `(do not|rather you did not|prefer you not to|hope you will not|no need to|not to|never) _1 (run|do|hold|lay on|put on|arrange|organise|give|repeat|offer|book|set up) (one|it|this|that|the same|another|a session|a briefing|anything|any) _1 ${side}`,
  `(our|my|your|the) (group|members|side|councillors) _12 (before|ahead of|in advance of|sooner than|earlier than) ${side}`,
  `(leave|leaving|let|letting) ${side} (to (read|find out|wait|hear|guess|fend|discover|stew|catch up|pick it up)|in the dark|guessing|out of the loop)`,
  `(rather|prefer|hope|ask that|glad if|grateful if|keen that|better if|best if|easier if|make sure|please ensure) (that)? _2 ${side} (did|do|does|were|was|are|is|will|would|had) (not|n't) _3 (get|getting|have|be|receive|see|hear|given|offered|briefed|invited|included|told|have the)`,
  `(private|exclusive|advance|special|early|sneak|quiet|first) _1 (run-through|briefing|session|preview|look|sight|presentation|walk-through|seminar|heads-up|conversation|chat|viewing) _12 (before|ahead of|in advance of|rather than|instead of) _1 ${side}`,
  `no need (for|to) _6 (offer|roadshow|repeat|extend|mention|tell|circus|tour|other groups|whole council) _4 ${side}`,
  `(without|rather than|instead of) (briefing|inviting|offering it to|doing it for|repeating it for) _1 ${side}`,
  `(do not|rather you did not|prefer you not to|hope you will not|no need to) _1 (brief|invite|offer it to|do it for|run it for) _1 ${side}`,
  '(only|just) (our|my|this) group _2 (should|shall|will|to|can|must|gets|get|sees|see|hears|hear|is|has|may)',
  '(do not|never|rather not|please not) (tell|let on to|mention (it|this) to|say (anything|a word) to|inform|copy in|copy) (the)? (other groups|others|opposition|other leaders|other group leaders|other side|labour|conservatives|tories|greens|liberal democrats|lib dems|independents|reform)',
  `(rather|prefer|like it if|grateful if|ask that|hope) (you|officers)? (did not|do not|would not|not) _1 (give|offer|do|extend|repeat|brief|hold|run|arrange) (one|it|the same|them|that)? _2 (to|for|with)? ${others}`,
  '(leave|keep|hold off|put off) (the others|the other groups|other groups|the opposition|labour|the conservatives|the tories|the greens|the independents|the lib dems|the liberal democrats) (until|till|waiting|for now|out of it)',
  '(other side|other groups|others|opposition|minority|smaller groups) _3 (only|just|nothing but|no more than) (the|a) _1 (headlines|slides|summary|outline|gist|bare bones|note|email|handout)',
  `${others} (can|could|may) (have|get|make do with|see|wait for) (the)? (slides|handout|paper|minutes|email|notes|leftovers|summary|a note)`,
  `(brief|briefing|briefed|session|show|tell|present|take us|give us|run|talk|told|see) _8 (but|and|only|please|just) _3 (do not|not|never|without|no) _3 (offer|offering|mention|mentioning|tell|telling|extend|repeat|breathe|share|give|brief|invite) _6 (opposition|others|other groups|other group|labour|conservatives|tories|greens|independents|liberal democrats|lib dems|reform|anyone else|elsewhere|other side|other lot|other leaders)`,
  `(do not|dont|no need to|not to|without|never|rather you did not|rather you didn't|prefer (it|that)? _3 not) _1 (offer|offering|repeat|repeating|extend|extending) (it|this|that|the same|the briefing|the session|any briefing) _3 (opposition|others|other groups|any other group|labour|conservatives|tories|greens|independents|liberal democrats|lib dems|reform|anyone else|elsewhere|other side|other lot)`,
  `(offer|session|briefing|presentation|equivalent|same|invitation) _4 (not|never) (be)? (offered|extended|repeated|arranged|available|given|made) _3 (to|for) (the)? (opposition|others|other groups|labour|conservatives|tories|greens|independents|liberal democrats|lib dems|reform|anyone else|any other)`,
  `(this|our|my) group (alone|only|exclusively|first|and no other|and nobody else)`,
  `(our|my|the) group (ahead of|before|in advance of) (the)? (others|other groups|opposition|rest|greens|conservatives|labour|tories|liberal democrats|independents)`,
  `(brief|briefing|tell|show|give|get|see|sight|look|hear|slides|figures|proposals|numbers|group) _8 (before|ahead of|in advance of|a (day|week|fortnight) before) (the)? (the others|other groups|opposition|greens|conservatives|tories|labour|liberal democrats|lib dems|independents|other lot|other side|rest) (get|see|hear|have|are|do|know|gets|sees)?`,
  `(brief|see|tell|show|invite|walk|take|give) _8 (but|and) not ${side}`,
  `(gets|get|has|have|given) (the)? first (look|sight|go|bite|refusal|crack) _8 (group|administration|before|rest|others)`,
  `(ruling|administration|leader's|majority|our) group _4 (first look|first sight|sees it first|gets it first|hears it first)`,
  `(exclusive|private|special|separate|one-group|solo) (briefing|session|preview|presentation|run-through) _4 (for|to|with) (our|my|the|your) (group|administration|side|lot)`,

  `no (equivalent|similar|matching|parallel) (briefing|session|offer|presentation|invitation) _3 (be|is|was)? (arranged|offered|made|given|extended|for)`,
  `(bits|things|detail|figures|extra|more) that (are not|is not|aren't|were not|isn't) in the (slides|handout|paper|pack|version)`,
  `(happy|glad|pleased|can|will|could|shall) _3 brief (your|the @) group _8 (not|n't) (planning|going|intending|proposing|minded|thinking) _4 (other|others|rest|groups)`,
];

/** Kept from the other groups. */
export const secrecy: readonly string[] = [
  '(one|once|one performance|one showing|one outing|one visit|one session|one briefing|a single session) is (plenty|enough|sufficient|quite enough|quite sufficient|ample)',
  '(once|one) is (all|as much as|the most) (that)? (i|we|my diary|my team|the team|time|our diaries) (can|could|will|would) (manage|do|offer|spare|run to|stretch to|allow|allows|fit in|give)',
  '(nobody|no one|none|nobody else|not a soul|no other group) _5 (got wind|gets wind|get wind|knew|know|knows|found out|finds out|find out|heard|hear|hears|the wiser)',
  "(better|best|as well|just as well|easier|simpler) if (the)? (others|other groups|opposition|other lot|rest|labour|conservatives|tories|greens|independents) (did not|do not|don't|didn't|never) (know|find out|hear|get to hear|get wind)",
  '(others|other groups|opposition|other leaders|other lot) (need not|do not need to|need never|do not have to|must not|should not) (know|hear|find out|be told|see|get wind)',
  '(keep|leave) (it|this|that|me|my visit|the visit) (off|out of) (the|my) (calendar|diary|record|minutes|schedule|books) _6',
  '(other groups|others|opposition|other leaders|other side) not (be|to be)? _1 (told|informed|invited|offered|included|copied)',
  '(others|other groups|other two groups|other two|opposition|rest|other leaders) (have|has|had) not (been)? _1 (told|asked|invited|offered|heard|included)',
  '(others|other groups|other two groups|other two|opposition|rest|other leaders) (will|would|shall|are|is) not (be)? _1 (getting|having|offered|invited|given|asked|told|included|briefed)',
  '(keep|kept) (it|this|that) (from|away from) (the)? (others|other groups|opposition|other lot|greens|conservatives|tories|labour|liberal democrats|independents)',
  '(not|never) (breathe|say|mention) (a word|anything|it|this) to (the)? (others|other groups|opposition|other lot|greens|conservatives|tories|labour|liberal democrats|independents)',
];

/** The same for all. */
export const evenly: readonly string[] = [
  '(same|identical|equal|equally|alike|likewise) _6 (all|each|every|both|other|others|yours|groups|group|everyone|offer|briefing|session|you|leaders|parties)',
  '(all|each|every|both|any) (of the)? _2 (groups|group|group leaders|leaders|members|councillors|parties|sides)',
  '(offer|offered|offering|open|available|given|sent|extended|send|copy|copied) _4 (all|each|every|both|other|others|everyone|any)',
  '(unless|until|till|provided|as long as) _6 (others|other groups|greens|conservatives|labour|independents|opposition|same)',
  '(must|should|shall|will|bound to|have to|glad to|happy to|of course) _4 (do|offer|give|brief) _4 (same|likewise|others|you the same|as well)',
  '(do not|not) mind _6 (offered|others)',
];
