/** Members left in the dark, in words. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Local councillors, by whatever name; "<member>" also finds names and pronouns. */
const them = any(
  '<member>',
  '(either|both|all|any|some|a single|one|each|half|none) (of)? (the)? (local|ward)? (member|members|councillor|councillors|politician|politicians)',
  '(the|its|their|her|his|your|our|whose|which|this|that|those|these) (two|three|four|five|six|local|own|ward|bewildered|poor|relevant)? _ (councillor|councillors|cllr|cllrs|politicians|ward members|members|member)',
  '(local|ward|divisional|elected|political|other|area) (member|members|councillor|councillors|politicians|colleagues|guests|representatives)',
  '(politicians|councillors|members|cllrs)',
  "(the)? @ 's (two|three|four|own)? (councillor|councillors|member|members)",
  '(the|any) (member|members|councillor|councillors) (for|of|from|whose|there|concerned|affected)',
  '(cllr|councillor) @',
);
const tell =
  '(tell|inform|brief|notify|ring|phone|call|warn|alert|consult|advise|update|involve|ask !(for|if|whether|about|why|to)|invite|mention it to|speak to|speak with|talk to|contact|email|trouble|bother|copy in|let)';
const telling =
  '(telling|informing|briefing|notifying|ringing|phoning|calling|warning|alerting|consulting|advising|updating|involving|asking|inviting|speaking to|talking to|contacting|emailing|troubling|bothering|copying in|waiting for)';
const told =
  '(told|informed|briefed|notified|rung|phoned|called|warned|alerted|consulted|advised|updated|involved|asked|invited|spoken to|spoken with|talked to|contacted|emailed|troubled|bothered|copied in|copied|squared|sounded out|made aware|shown)';
const after =
  '(afterwards|afterward|later|after|once|when|in due course|following|by and by|next week|tomorrow|eventually|another day|some time|sometime|as and when)';
const find =
  '(read|find out|find it|find|hear|learn|see|discover|catch up|catch|look it up|look|get it|pick it up|make do)';

/** Said of plans: they are to hear last, or not at all. */
const leftOutFor = (them: string): readonly string[] => [
  `(no need|need not|need not|no reason|no point|not necessary|no call|no hurry|rather not|sooner not) _2 (to|in|for)? ${tell} ${them}`,
  `(no need|no point|no reason) (in)? ${telling} ${them}`,
  `${them} _1 (need not|do not need to|does not need to|should not|must not) (be ${told}|know|hear)`,
  `(rather|sooner|prefer|prefer it if|hoping|better if|happier if|best if) (that)? ${them} (did|do|does) not (yet)? (hear|know|find out|learn|discover|see|get wind)`,
  `(do not|never|not|rather than|no need to|no point in|without|before) (wait|waiting|hang on|hanging on|hold on|holding on|hold back|pause|pausing|delay|delaying|hold it|holding it|hold up|holding up|stop) _2 (for|on) ${them}`,
  `${them} _8 when (he|she|they|it) (finds|find|sees|see|discovers|discover|learns|learn|reads|read|hears|hear|notices|notice|spots|spot|wakes|wake|trips|drives|walks|opens|open|gets|get) _4 (a|the|her|his|their|it|out|about|that|of|up|wind)`,
  `without ${telling} ${them}`,
  `before ${telling} ${them}`,
  `before (we|anyone|anybody|i) (tell|have told|has told|told|ve told|brief|have briefed|spoke to|have spoken to) ${them}`,
  `(keep|keeping|kept|leave|leaving|left) ((cllr|councillor) @|the (local|ward) (member|members|councillor|councillors)) out of (it|this)`,
  `(keep|keeping|kept|leave|leaving|left) ${them} (out of (the loop|the picture)|in the dark|off (the|this|our|it)|guessing|on read)`,
  `${them} (is|are|was|were) (left|kept)? (off|out of|not on) the (call sheet|list|guest list|invitation|invitations|loop|circulation)`,
  `${them} _4 (can|will|may|might|could|must|ll|shall) (just|all|always|simply|no doubt|have to|either|as well|then|perfectly well)? ${find} (it|about|this|that|the|out|with|like|online|in|from|when|same|along|up|on|of)`,
  `let ${them} (find|read|hear|learn|discover|see|wait|catch)`,
  `(tell|telling|ring|ringing|brief|briefing|inform|informing|square|squaring|consult|catch up with|warn|invite|phone) _ ${them} _3 ${after}`,
  `(square|squaring|clear|clearing) it with ${them} _ ${after}`,
  `(will|ll|can|shall|going to|plan to|are) (ring|tell|brief|inform|phone|call|ringing|telling|briefing|informing|catch up with|catching up with|speak to|email|update|let) ${them} (know)? (about it|of it|then)? ${after}`,
  `(someone|somebody|we|i|you) can (ring|tell|brief|send|let|inform|phone|update|show) ${them} _6 ${after}`,
  `(say|saying|said|tell|telling|breathe|mention) (nothing|not a word|a word|anything|none of this|it|this) (of this|about this|about it)? to ${them} (until|till|before|yet|for)`,
  `do not (say|mention|breathe|tell|ring|brief|inform|copy) _3 (to)? ${them} (until|till|before|yet|or|just)`,
  `${them} (will|ll|shall|to|is to|are to) be ${told} (about it)? ${after}`,
  `(briefing|briefings|letter|letters|email|note|notes) (for|to) ${them} _2 (will|to) follow`,
  `${them} (may|might|will|ll) (well)? be (surprised|shocked|startled|the last to know|none the wiser)`,
  `(come|comes|be) (as)? _2 (news|shock|surprise) to ${them}`,
  `(better|easier|simpler|wiser|safer|best|more helpful|cleaner|preferable|tidier|sensible) (for|if|that|not|to) _2 ${them} _3 (see|saw|hear|heard|read|learn|learnt|find|found|know|knew|not|get|got|have|had)`,
  `(easier|better|simpler|wiser|safer|best) _4 (not to|to not|without|to avoid) (${tell}|${telling}) ${them}`,
  `(hold off|put off|delay|avoid|avoiding|skip|skipping|leave|postpone) (on)? ${telling} ${them}`,
  `(would|d|could|should|might) (ring|tell|brief|inform|warn|invite) ${them} but`,
  `(ought|need|needs) to (have)? (ring|rung|tell|told|brief|briefed|warn|warned) ${them} _3 (by then|by the time|before you)`,
  `going (out|live|up|public) (before|ahead of) ${them}`,
  `(in spite of|never mind|forget|bypass|bypassing|go round|going round|work round) ${them}`,
  `(rather|sooner|prefer|preferred|want|wanted) ${them} (to)? (read|heard|hear|saw|see|found|find|learnt|learn|not|did not) _4 (it|out|know|online|afterwards|with|from|first|on)`,
  `(rather|sooner|prefer|preferred|better if|happier if) (that)? ${them} (learned|learnt|came|stumbled|picked|noticed|discovered|read|heard|saw|found|got) (of|about|across|on|it|up|out) _4`,
  `${them} (will|can|may|shall) (have|get|be given) the same (chance|opportunity|notice|warning|time|treatment) _4 as (everybody|everyone|anybody|anyone|the public|residents|the rest|any other)`,
  `(left|leave|leaving|keep|kept|keeping) ${them} off _3 (list|invitation|invitations|guest list|email|circulation|copy list)`,
  `on the quiet _4 ${them}`,
  `(local|ward|divisional) (member|members|councillor|councillors) field _6 (skipped|skip|blank|empty|not mandatory|is not mandatory)`,
];

/** Said as a fact: nobody has told them. */
const unawareFor = (them: string): readonly string[] => [
  `(have|has|had|did|do|am|is|are|was|were) (not|never) (yet|actually|even|really|so far|formally)? (${told}|${tell}|${telling}) _ ${them}`,
  `(will|shall|wo) not (yet)? have ${told} ${them}`,
  `(have|has|had) not (mentioned|breathed) _4 to (mr @|mrs @|ms @|miss @|dr @)? ${them}`,
  `(not|never|nor) (yet|so far)? (been|be) (circulated|sent|shown|shared|copied|given|mentioned|passed|forwarded|offered) (to|with) ${them}`,
  `${them} _4 (has|have|had|was|were) (not|never) (yet)? (been)? _1 (spoken to|invited|asked to (it|the|this)|on the (list|invitation))`,
  `(not|never) (yet)? (had|have|found) (a|the)? (chance|time|moment) to ${tell} ${them}`,
  `(nobody|no one|no-one|none of us) (has|s|have|had|thought to|bothered to|remembered to)? (yet)? (${told}|${tell}) ${them}`,
  `${them} _4 (have|has|had|was|were|is|are) (not|never|yet to be|still to be) (yet|been|be|even|actually|so far|formally|yet been|even been|be yet)? ${told}`,
  `${them} (is|are|was|were|remain|remains|is still|are still) (unaware|in the dark|oblivious|none the wiser|untold|uninvited)`,
  `${them} _4 (does|do|did) not (yet|even|actually|so far)? (know|have a clue|have any idea|suspect)`,
  `${them} _4 (has|have|had) (not (yet|even)? (seen|heard|had (sight|word|notice|warning))|no (sight|idea|inkling|warning|notice|knowledge)|had (no|not) (sight|idea|warning|notice|word))`,
  `(not|never) (worked out|checked|asked|found out|looked up) (which|whose|who) _2 (councillor|member|councillors|members|division|patch|ward)`,
  `none of (the|our|its|their|your)? (ward|local|three|two|four|county|divisional)? (councillors|members|cllrs) (for @|there|concerned)? (knows|know|has been told|have been told|is aware|are aware|has heard|have heard|has any|have any)`,
  `(it|this|that|which) (is|will be|was|comes as|came as) (also|complete|total|all)? news to ${them}`,
  `no (single|one)? (local|ward|divisional|county|other|elected)? (councillor|councillors|cllr|member|members) (has|have|had|was|were|is|are) (yet|so far|even|actually)? (been)? (yet|so far|even|actually)? (${told}|aware|in the picture|had (any)? (word|warning|notice|sight))`,
  `${them} _12 (once|when|as soon as|after|if) (somebody|someone|anybody|anyone|one of us) (has|gets round to|thinks to|remembers to|bothers to|finally) _2 (${tell}|${told}|${telling}) _2 (him|her|them)`,
  `(have not|has not|never) (got (round|around) to|had time to|the stomach to|managed to|been able to|bothered to|thought to|remembered to) (${tell}) ${them}`,
  `(anybody|anyone|someone|somebody) (think|thought|remember|bother) to (${tell}) (@ 's (two|three|four)?|${them})`,
  `(only|just) (told|ve told|have told) (you lot|you|your)`,
  `(local|ward|divisional) (member|members|councillor|councillors) (views|view|comments|comment|consultation|informed|notified|told|consulted|aware)? (views|comments)? (none|n a|nil|blank|not (told|informed|consulted|applicable|required|sought|yet|asked|needed))`,
  `(local|ward|divisional) (member|members|councillor|councillors) (informed|notified|told|consulted|aware|briefed) no`,
  '(persons|people|parties|those|members|bodies) consulted (none|nil|n a)',
  '(divisional|division|local) implications _10 none',
];

const pronoun = '(him|her|them|they|she|he|either of them|both of them)';
export const leftOut = leftOutFor(them);
export const unaware = unawareFor(them);
/** The same, found without knowing who is spoken of. */
const nouns = them.replace('<member>|', '');
export const leftOutPlain = leftOutFor(nouns);
export const unawarePlain = unawareFor(nouns);
/** The same of somebody named a sentence before. */
export const leftOutBefore: readonly string[] = [
  `(no need|need not|no point|no reason) _2 (to|in)? (${tell}|${telling}) ${pronoun}`,
  `(without|before) ${telling} ${pronoun}`,
  `(keep|keeping|leave|leaving) ${pronoun} (out of (it|this|the loop)|in the dark|guessing)`,
  `${pronoun} (can|may|will|might) (just|all|always|simply|no doubt)? ${find} (it|about|this|that|out|online|like|when|with)`,
  `let ${pronoun} (find out|read|hear|learn|discover)`,
  `(tell|ring|brief|inform|phone|send|show) ${pronoun} _3 (afterwards|afterward|later|after|once|when it is)`,
  `(better|easier|simpler|wiser|safer|best|more helpful|tidier) (for|if|that) _2 ${pronoun} _3 (see|saw|hear|heard|read|learn|learnt|find|found|know|knew|not)`,
  `(rather|sooner|prefer) ${pronoun} (to)? (read|heard|hear|saw|found|find|learnt|learned|came|did not)`,
];
export const unawareBefore: readonly string[] = [
  `(have|has|had|did) (not|never) (yet|actually|even|really|so far)? (told|tell|informed|briefed|notified|rung|warned|alerted|consulted|spoken to|invited|asked) ${pronoun}`,
  `(nobody|no one|no-one|none of us) (has|s|have|had)? (yet)? (told|tell|informed|briefed|notified|rung|warned|alerted|consulted|spoken to|spoke to|invited) ${pronoun}`,
  `(he|she|they) (has|have|had|was|were|is|are) (not|yet to be|still to be) (yet|been|even|actually|so far|yet been|even been)? (told|informed|briefed|notified|warned|alerted|consulted|invited)`,
  `(he|she|they) (does|do|did) not (yet|even|actually)? (know|suspect)`,
  `(he|she) (is|was) (unaware|in the dark|oblivious|none the wiser)`,
];

/** Somebody is seeing to it. */
export const mended = [
  '(asked|asking|told|got|getting) _3 to (ring|tell|brief|inform|phone|call|contact|speak to|email|warn)',
  '(please|(could|can|would|will) (you|someone|somebody|one of you)) _2 (tell|ring|let|brief|inform|phone|call|do so|contact|notify|alert|speak to|warn)',
  '(hold|holding|pull|stop|pause|delay) (it|the|this|off|back|until|till|release|publication|fire)? _4 (until|till|release|everything)?',
  '(please|should|must|will|shall|can|to|we|and) (wait|waits) (until|till|for)',
  '(not|nothing) (go|goes|going|be|is|to be) (out|published|released|issued|said|sent|live) (to the press|to anyone|to anybody)? (until|till|before)',
  '(will|ll|shall|going to|must|should|need to|needs to|ought to|have to) (tell|ring|brief|inform|phone|call|notify|speak to|let) <member> (know)? (today|now|first|this (morning|afternoon)|before|straight away|at once|immediately|tonight)',
  '(we|i) (should|must|need to|ought to|have to) (tell|ring|brief|inform|phone|call|notify|speak to|let)',
  '(should|ought to|must|needs to|need to) (know|be told|hear|be briefed|be rung|be informed) (first|before|today|now|straight away)?',
];
