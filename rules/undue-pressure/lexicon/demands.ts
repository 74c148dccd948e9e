/** Pressure said outright, in frames of two or three parts. */
import { near, own, prize } from './people.ts';

const must =
  "(you will (have to|need to|just have to)?|you'll (have to|need to)?|you must|you have to|you need to|you have got to|you are going to have to|you had better|you can|you could|i (want|need|expect|require|shall expect|'ll need|will need) you to|(can|could|would|will) you)";
const off =
  '(saturday|sunday|the weekend|weekend|bank holiday|tonight|this evening|the evening|evenings|christmas|easter|boxing day|new year|your (lunch|lunch hour|lunch break|day off|week off|leave|holiday|own time|evening|weekend|break)|all night|half the night|through the night|late|late tonight|until (midnight|nine|ten|eight|seven)|till (midnight|nine|ten|eight|seven))';
const reply = '(reply|answer|response|call|decision|update|explanation|call back)';
const boss =
  '(boss|director|manager|line manager|chief executive|chief exec|head of service|leader|chief officer|supervisor|hr|press|papers|paper|gazette)';

/** Work at a time that is somebody's own. */
export const atAllHours = [
  `[(keep|open|leave) (the|your) (office|library|hall|reception|counter|building|depot|tip|chamber) (open|unlocked)? _6 (so (that)? i|for me|because i|till i|until i) _6]`,
  `[(one of us|somebody|someone) (had better|will have to|must|has to|needs to|ought to) (be|do|go|come|stay|let) _12 (and|but) _5 (can not|can't|cannot|won't) be me _3]`,
  `[(do not|don't|nobody|no one|none of you) (go|leave|goes|leaves|log off|clock off|knock off) _3 (until|till|before|without) _8]`,
  `[(five|ten|fifteen|twenty|an|half an|a few|a couple of) (minutes|hour|hours) (will not|won't|is not|isn't|wouldn't|would not) (kill|hurt|going to kill|much to ask|ruin|break|be missed) _3]`,
  `[${must} (just|simply|also|both|all)? (work|come in|be in|stay|stay on|be here|be there|be at your desk|give up|do (it|this|that|them)|finish (it|this|that|them)|get (it|this|that) done|skip|miss|sacrifice|cut short) _3 ${off}] _3`,
  `[^ (so|then|and|just)? (come|get|be) (in|here|to the office|at your desk) _2 (early|before (anyone|everyone)|at (five|six|half past six|dawn|first light)|by (five|six|half past six|dawn)) _4]`,
  `[i (want|need|expect|require|shall expect|must have|demand) (a|an|the|your|my) _2 ${reply} _4 (within (the|an|one|two) (hour|hours)|in the next (hour|ten minutes|half hour)|day or night|round the clock|this (instant|minute)|before i (go|get|finish))] _4`,
  `[(leave|forget|park|abandon|put aside|set aside|down) (whatever|everything|anything|what|all) _2 (you are|you have|you were|else you are)? _2 (working on|doing|on your desk|in hand|else) _6 (first|now|instead|today|my|me)]`,
  `[(i do not|i don't|i could not|i couldn't) care _2 (that|if|whether|about) (it is|it's|you are|you have|this is|your)? _3 (lunch|lunch hour|lunch break|break|day off|holiday|evening|birthday|anniversary|family|children|kids|bedtime|funeral|wedding|sick)] _4`,
  `[(off sick|on leave|on holiday|off work|at home|in bed|in hospital|convalescing|on maternity leave|signed off|laid up) _6 (but|still|though|surely) _3 (you)? (can|could|might|must)? (still|at least|surely)? (answer|do|read|write|look|check|dial|join|sign|reply|pick up|finish|work|manage|take) _4]`,
];

/** What will become of an officer who says no. */
export const consequences = [
  `[(forget|remember|remind yourself|bear in mind|recall|remind you) (that)? (who|whose|it was (me|i) (who|that)|i was the one who) _2 (got|gave|appointed|promoted|hired|backed|found|put|voted) (you|your|for you) _4]`,
  `[(know better than|wiser not|unwise|foolish|rash|not (for you|your place)) to (refuse|say no to|argue with|contradict|turn down|cross|question) _2 (councillor|member|me|leader|chairman|us) _3]`,
  `[i (will|'ll|shall) make you (regret|sorry|pay) _4]`,
  `[(help|helped|get|put|see|ease|talk) you out of (it|this|that|here|a job|your _1) _6]`,
  `[(carry on|keep|go on|persist in|insist on) being (awkward|difficult|obstructive|stubborn|unhelpful|uncooperative|negative) _4]`,
  `[i (hold|have|keep) the (pencil|pen|purse strings|whip hand|knife|axe|cards|casting vote) _4]`,
  `[(your|the) (department|team|section|post|service|unit) _6 (we|they) (were|are|was|had been) keeping _4]`,
  `[(i|we) (will|shall|'ll|can|could) have you (out|up before|off|moved|replaced|in front of|back|transferred) _6]`,
  `[(plenty|lots|any number|hundreds|dozens|a queue|a line|others) _4 (like|want|love|be glad of|be grateful for|do|take|after) your (job|post|desk|place|position|role) _6]`,
  `[(and|or|if|unless|then) _8 you (can|may|might as well|could) (kiss|wave|say) goodbye to _4]`,
  `[(i|we) (will|shall|am going to|'ll|may|might|could|may have to|shall have to) (be)? (ask|asking|call on|calling on|propose|proposing|suggest|suggesting|recommend|recommending|invite|inviting|get|getting) (to|that)? (the|your|our|full)? (council|committee|director|panel|chief executive|leader|hr|board|members|staffing committee) _2 (to|should)? (look|review|reconsider|think|end|cut|consider|examine) (at|again|about)? _2 (your|whether you) _3]`,
  `[(not|n't|never) hesitate to (ring|call|go to|tell|report|speak to|use|contact|involve|write to|take (it|this) to) _6 (your|the)? ${boss}] _4`,
  `[(your|the) ${boss} 's (number|ear|mobile|private number) _4]`,
  `[(unless|if) you (do not|don't|change|refuse|won't|will not|drop|go on|keep|insist|persist|still) _10 (i|we) (will|shall|'ll|can|am going to) (make sure|see to it|see that|ensure|tell|let|have|get) _6 (everyone|everybody|press|paper|papers|town|name|${boss}|job|contract|know)] _3`,
  `[(think|thinking) (twice|very carefully|carefully|hard|again|long and hard) (about|before) (saying no|refusing|turning|crossing|upsetting|you (refuse|say|turn|cross|answer)) _6]`,
];

/** What will come of a yes. */
export const rewards = [
  `[(supper|dinner|lunch|drinks|golf|a drink|breakfast|tea|shooting|sailing|bridge|a round) with (your|the) (director|boss|chief executive|manager|head of service|leader|chief) _14 (ask|asks|mention|hear|tell|tales|wonder|know|interested|curious)] _4`,
  `[(i|we) (will|shall|'ll|can|could|would|'d) (gladly|happily|certainly|always)? (put in a (good|kind)? word|speak up|have a word|say a word|recommend you|mention your name|remember you|see you (right|get)|look after you|back you|support you) _6 (director|boss|panel|manager|regrading|promotion|interview|chief executive|appraisal|grade|post|contract|permanent|job|budget time|review)] _2`,
  `[(approve|pass|sign|grant|help (me|us) (out|with)|say yes|do (this|that|it) for (me|us)|see (me|us) right|be (kind|helpful)) _10 and (i|we|you) (will|'ll|can|shall) (make sure|see|find|not forget|remember|be|have|get) _6 (kept on|friend|grateful|budget|regrading|post|promotion|contract|looked after|panel|right|in me|in us)] _3`,
];

/** Somebody near to a member, and what they are to have. */
export const nearest = [
  `[${near} (wants|needs|would like|has booked|is booking|is having|is holding) _10 (free|not|n't) _6 (pay|charge|charged|cost|billed) _2]`,
  `[(i|we) (need|want|would like|'d like) (a|an|the|some) _2 ${prize} for ${near} _10 (without|not want to|don't want to|no|spare|skip|avoid|rather not|save) _6]`,
  `[${prize} _3 (my|${near}) _4 (needs to|should|ought to|must|has to|could) (disappear|go away|vanish|get lost|be (lost|forgotten|cancelled|dropped|waived|torn up)) _2]`,
  `[(assume|take it|trust|expect|presume|hope|suppose) (that)? (the)? _2 (fee|charge|charges|rules|rule|cost|limit|queue|deposit|hire charge|waiting list|tariff) (will not|won't|does not|doesn't|need not) (apply|be (charged|payable)|count|hold) _6] _2`,
  `[${near} (has|have|is|are|'s) _1 (applied|put in|after|going for|up for|bidding|tendering|trying|hoping|looking|waiting) _10 (and|so) _2 (i (want|would like|'d like|expect|need|trust|hope) (him|her|them|you|it)|see|make sure|look|be kind|give|let|put|find|get) _6]`,
  `[(i (want|would like|'d like|expect|need) you to|(can|could|would|will) you|please|kindly|just)? (make sure|see to it|see|ensure|arrange) (that)? (${near}|he|she) _1 (gets|has|wins|is given|goes|comes) _1 (a|the|it|in|through|on|first|to the top) _4]`,
  `[(put|get|move|slip|write|add) (my|his|her|their|my _1) name (down|in|on|up|forward|to the top|at the top|first) _8 (never mind|ahead|before|first|skip|without|regardless|forget) _4]`,
  `[as a (councillor|member|serving councillor|former mayor|board member) i (should|ought|do|would|'d) (not|n't) (really|to|expect to|have to|think i should)? _2 (pay|queue|wait|need|fill|apply|be charged|be fined|have) _6]`,
  `[(has|have|had) (always)? been (very|so|awfully|extremely)? (good|generous|kind|loyal) to (me|my campaign|the party|our party|us|our group|my family|the group)]`,
];

/** The rule is known, and it is to be broken. */
export const allTheSame = [
  `[(sign|approve|authorise|agree|clear|issue|grant|pay|release) (it|this|that|them|the _2) (off)? without (the|your|a)? _1 (director|manager|boss|legal|finance|audit|committee|supervisor|head of service|monitoring officer|second signature|signature) _4]`,
  `[(alter|change|amend|adjust|edit|fix|correct|doctor|rewrite) (the|your|that|those|his|her) _2 (log|record|records|minutes|form|file|register|figures|date|score|entry|data|sheet|diary|timesheet) so (that)? (it|they|i) _2 (show|shows|say|says|look|looks|read|reads|appear|appears|was|were) _6]`,
  `[(issue|grant|sign|approve|pay|release|order|award|let|give) _6 (now|first|today|straight away) and (we|i|you|they) (can|will|'ll) _2 (do|sort|get|have|worry|catch up|fill|complete|see) _4 (later|afterwards|after|next week|in due course)]`,
  `[(spend|use|claim|charge|put|invoice) _8 and (call|describe|book|code|log|record|label) (it|them|that) (as|to|under)? _2]`,
  `[(know|realise|appreciate|aware|understand|gather) (that)? _4 (not (allowed|supposed|meant|permitted|authorised|entitled)|aren't (allowed|supposed|meant|permitted|authorised)|isn't (allowed|permitted)|against the (rules|policy|law)|over your limit|beyond your (authority|powers|limit)|breaks the rules|not in your power) _14 (but|still|anyway|all the same|regardless|just this once|so what)] _6`,
  `[(put|write|stick|use|type) (last|an earlier|yesterday 's|the wrong|a different|an older|some other) _2 date (on|in|at) _3]`,
  `[(no one|nobody|none of them) (will|would|'ll|need|is going to) (be|ever be|become) (any)? the wiser]`,
  `[you (do not|don't|need not|needn't) (have to|need to)? (tell|trouble|ask|involve|mention|bother|consult|show|go to|run it past) _2 (your|the) (manager|boss|director|supervisor|line manager|head of service|team leader|finance|auditors)] _6`,
  `[(want|need|like|ask|asking|prefer|expect) you to (say|tell (them|him|her|anyone|people)|pretend|claim|swear|confirm|write) (that)? (you|it|we|nobody|i|he|she) (never|did not|didn't|had not|hadn't|was not|wasn't|had already|always) _6]`,
  `[(give|let|send|show|slip|tell|read|pass) (me|us|him|her) (have|see|know)? _2 (tender|bid|quote|interview|exam|sealed|other|rival|competing) (price|prices|figure|figures|questions|marks|scores|bids|tenders|quotes) _6 (before|early|in advance|first|opened|on the quiet|so)] _3`,
];

/** Paid to obey. */
export const paidTo = [
  `[(paid|employed|here) (by (us|me|the council|members))? to do (as|what) (we|i|you are|members|councillors) (ask|say|tell|want|told|asked)] _4`,
];

/** "It" at the top: the case of somebody near was just spoken of. */
export const itFirst = [
  `[i (would like|'d like|want|expect|need) (it|him|her|them|that|this|his|hers) (at the (top|front)|first|dealt with|sorted|approved|through|done|seen to|looked after|passed|granted|in) _4]`,
];
export const theirCase = [`(${near}|${own}) ('s)? _4 ${prize}`];

/** Away, and wanted all the same, in the same breath or the next. */
export const wantedAway = [
  `[(so|but|and|still) _2 (i would|i'd|i should|i want|i need|i shall need|i'll need|i expect) (like|love)? you to (ring|call|do|send|write|look|come|join|dial|finish|check|answer|read|go through|have) _4]`,
];
