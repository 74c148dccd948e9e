/** Pressure that is never spelt out: two halves, the hold that somebody has and what it is held over, as patterns. */
import { near, own, prize } from './people.ts';

const livelihood =
  '(post|posts|job|jobs|team|section|unit|service|contract|contracts|grade|grading|regrading|probation|appraisal|review|budget|restructure|savings|secondment|reappointment|hours|role|funding|fixed term|department|directorate|career)';

/** What hangs over an officer. */
export const hanging = [
  `[(your|the|that|its|his|her|three|two|four|several|#) _4 ${livelihood} _3 (under review|in the budget papers|in the frame|on the list|for the chop|up for (review|renewal|grabs)|at risk|comes (up|round)|come (up|round)|coming (up|round|to us)|being looked (at|into)|(is|are) (due|looked at|considered|reviewed|decided)|to be (reviewed|decided|renewed|looked at|cut|kept))] _4`,
  `[(i|we|those of us|some of us|one or two of us|members) (who|do)? (am|are|sit|sits|serve|chair|will be|shall be|happen to be|happens to be)? _1 (on|in|at) (the|your|next)? _3 (scrutiny|staffing|budget|appointments|personnel|appeals|employment|audit|resources|pay|grading|interview|savings|interviewing|job evaluation) (panel|committee|group|board|sub-committee|review)?] _4`,
  `[(i|we|those of us) (am|are|'m|'re|sit|sits) on (the|a|your) _1 (panel|committee|board|group) (that|which) (looks at|decides|interviews|chooses|reviews|keeps|picks|considers|appoints|sees|signs|funds|pays|sets|hires|confirms) _4]`,
  `[(young|long|whole|promising|fine|good) _1 (career|future|life) (ahead of|in front of|before) you]`,
  `[(a|the) (man|woman|girl|lad|person|chap|officer|person) with (a|two|three|young|small) _1 (mortgage|family|children|career|baby|kids|future|prospects)]`,
  `[(this is|it is|it's) (a)? (small|very small) (county|world|town|council|place|authority|district|profession|team)]`,
  `[i (do|did|will|shall|always)? (have|keep|kept|carry) (a)? (very|rather|quite)? (long|good|excellent|elephantine) (memory|list|notebook)]`,
  `[(elephants|members|councillors|committees|panels|people|we|i) (do not|don't|never|seldom|rarely) forget] _4`,
];

/** And how it will be used. */
export const leaning = [
  '(have|having|want|be) (something|anything|a little something|a good word|nothing) to (show|tell|say|point to|report)',
  '(sensible|helpful|right|wise|quick|satisfactory|favourable) (answer|answers|decision|outcome|result|reply|attitude)',
  '(just|exactly) the (sort|kind) of thing',
  '(cooperative|co-operative|uncooperative|obliging|accommodating|helpful|unhelpful|awkward|difficult|obstructive|flexible|inflexible|team player|who (our|their) friends are|who played ball|plays ball|play ball|can-do|can do attitude)',
  '(fresh|uppermost) in (everyone|everybody|my|our|their|members|people) _1 (mind|minds|memory|memories)',
  '(take|takes|taken|taking|shall take|be taking) (a|an|a close|a keen|some)? _1 (interest in|note of|account of) (who|which|how|what)',
  '(able|nice|pleasant|glad|happy|like|good|love|lovely|easier|helps|hope) (so|very)? (to (be able to)?|if i could) (say|tell|report|tell (them|her|him)|point to|put in a word|speak up|mention)',
  '(remember|remembered|recall|bear in mind|borne in mind|keep in mind|notice|noticed|count|counts|count for|speak up for|speaks for|go in to bat|put in a word)',
  '(young|small|big|new)? (mortgage|family|baby) (to (feed|pay|think))?',
  '(i would not want|i should not like|i would hate|it would be a (pity|shame)|shame|pity|regret|careful|wise|wiser|sensible|think about it|sleep on it|reconsider|change your mind)',
];

/** Somebody whom a member knows is helped, and the help will be spoken of. */
export const obliged = [
  `[(say|tell (him|her|them)|report|mention|hear|let (him|her|them) know) _6 how (helpful|kind|good|accommodating|sensible|quick|obliging|understanding|decent|efficient) (you|your team) (were|was|have been|had been|are|can be|could be) (over|about|with|on|in|to) _2 (${near}|${own}|${prize}) _4]`,
  `[(see|make sure|ensure|arrange|fix it so) (to it)? (that)? (it|this|that|they|he|she|the (form|bid|application|grant|thing)) (goes|gets|is|are|go|get|comes|sails|slips|nipped) _1 (through|approved|passed|granted|sorted|in|looked after|dealt with|seen to|to the top) _4]`,
  `[(give|do) (it|this|that|them|him|her) (a|your) _2 (fair wind|push|helping hand|leg up|nudge|best|shove|kind look|good word) _4]`,
];
export const familiars = [
  `${near} (runs|chairs|owns|manages|plays for|coaches|captains|helps run|set up|started|founded|works for|is (the)? (chair|chairman|secretary|treasurer|captain|president|owner|manager|director|landlord|head|applicant|one of the applicants|on the committee|behind it|involved)|has (a|put in|bid|applied|shares|asked|got))`,
  `${near} _6 ${prize}`,
  `${prize} _6 (${near}|${own})`,
  `(golf|round|dinner|lunch|drinks|supper|club|lodge) _4 (director|chief executive|boss|leader|head of service)`,
];

/** "Who looks at these things?": beside a rule, a limit or a date that was missed. */
export const winks = [
  `[the (sky|roof|world|heavens|council) (would|will|wouldn't|won't) (not)? (fall|stay|end|cave|stop|come) _6]`,
  `[(if|should|were|suppose|supposing|say) _5 (be|to be|were) (found|discovered|mislaid|overlooked|misfiled|backdated|date-stamped) (behind|under|in|at|down|among|by|with)? _4]`,
  `[(nobody|no one|who|hardly anybody|hardly anyone) (ever|really|actually|else)? (checks|counts|notices|reads|looks|minds|asks|audits|bothers|cares) (up|at|about|into)? _1 (these|those|them|such|that|this|it|things|anyway|any more|anymore) _3]`,
  `[(nobody|no one) (ever|really|actually|ever really)? (checks|looks|notices|counts|audits) $]`,
  `[(your|the|that|my)? (clock|clocks|watch|date stamp|stamp|calendar|computer|scales|ruler|tape measure|calculator|letterbox|letter box|franking machine) _6 (fast|slow|behind|wrong|generous|stuck|slip|slipped|forgiving|unreliable|elastic|be set back|tell|tells|fibs|play up|plays up)]`,
  `[(rules|deadlines|limits|closing dates|dates|criteria|regulations|forms|tape) (are|were|is) (made|there|meant) to be (broken|bent|stretched)]`,
  `[(there is|there's|must be|surely|always) (a|some|always a) (way|bit of|little) (round|around|past|wriggle room|wiggle room|leeway|give in)] _4`,
  `[(might|may|could|can|would) (easily|perhaps|always|well)? (have)? (slipped|slip|fallen|fall|dropped|drop|been) _1 (down the back of|behind|into the wrong|in the wrong|among|in with) _4]`,
  `[(find|found|discover|turn up|come across) (it|them|the form|his form|her form|their form) (in|at|under|behind|among) (the|your|a)? _2 (tray|pile|bottom|post|drawer|desk|in-tray|intray|filing|others) _4]`,
];
export const lapsed = [
  '(deadline|closing date|receipt|receipts|accounts|question over|tick the box|signature|missed (it|the|by)|cut-off|cut off|limit|noon|out of time|missed|overdue|expired|over the (limit|line)|under the (limit|line)|threshold|ineligible|does not qualify|do not qualify|not eligible|wrong form|no receipt|no receipts|without a permit|not on the list|outside the (area|boundary|scheme)) ',
];
/** The writer sees to it that the rules are kept. */
export const kept = [
  '(rules are rules|quite right|no exceptions|rightly|fair to the others|cannot make an exception|would not ask|not asking you to|is there an appeal|next round|next year|reopen|apologise|my fault|i missed)',
];

/** A day that has ended, or an evening that is somebody's own. */
export const offDuty = [
  '(aware|know|realise|appreciate|see|understand) (that)? (your|you) _6 (in hospital|is ill|are ill|poorly|unwell|in labour|has a fever|bereaved|died|passed away|at school|off sick|funeral|on leave|on holiday|day off)',
  '(office|counter|building|library|reception|depot|town hall|county hall) (closes|shuts|closed|shut|locks up) (at|early|tomorrow|today|on|for)',
  "(i know|i realise|i appreciate|i gather|i see|i understand|yes|granted|no doubt) _4 (the|your|you have the|you have your|you've (got)?|got the|have) _3 (little ones|kids|children|baby|twins|family|toddler|grandchildren|mother|dad|mum|husband|wife|bedtime|bath time|school run|choir|anniversary|birthday|wedding|half-term|half term|training course|day off)",
  "(i know|i realise|i appreciate|i gather|i see|i understand|granted) _4 you (do not|don't|never|are not|aren't|only) (usually|normally|strictly|meant to|supposed to|paid to|contracted to)? (work|working|do|in|at work|on) (weekends|evenings|nights|fridays|mondays|tuesdays|wednesdays|thursdays|saturdays|sundays|mornings|late|part-time|part time|until|till|three days|two days|four days)",
  "(you|you'll|they) (will|must|should|are|'re)? (have|be|all be)? (gone|left|finished|clocked off|packed up|home|heading home|in your pyjamas|in bed|asleep|off) (home|for the (day|night|weekend|evening|holidays)|by now|already)",
  '(bedtime|they go to bed|is in bed|are in bed|once (they|the kids|the children) are)',
];
/** And what is wanted of it all the same. */
export const wantedThen = [
  `[(do|send|finish|write|dictate|type|email|answer|ring|dial in|work) (it|this|that|me|them|in)? from (there|home|your bed|bed|the (ward|hospital|train|airport|beach|car|church|hotel|bedside|waiting room)) _4]`,
  `[(do|have|get|finish|send|answer|write|bring) _6 if (you must|you have to|need be|that's what it takes|that is what it takes)] _2`,
  `[(i|we) (can't|can not|cannot|won't|will not|am not going to) (have|let|allow) (this|it|that) (dragging on|drag on|drift|wait|slip|hang over|go on) _4]`,
  `[(it|this|that|which|they|(the|your|my) _2 (form|bid|paper|return|note|report|application|response|speech|figures|draft)) (is|are|'s|was|has|have|needs|need|must) (due|wanted|needed|to be (in|done|with|there|submitted|sent|on)|to go|be in|got to be) _3 (midnight|tonight|tomorrow|first thing|sunday|saturday|monday|nine|eight|noon|by|before) _2]`,
  `[(deadline|closing date|cut-off) (is|was|'s) _2 (midnight|tonight|tomorrow|first thing|sunday|saturday|nine|eight|noon|eleven|ten) _2]`,
  `[(have it|get it|let me have it|send it|on my desk|in my inbox|with me|to me|ready) (to me|with me|over|done|ready|there)? (by|before|for|at) _3 (morning|midnight|breakfast|eight|nine|seven|ten|first thing|sunday|monday|tomorrow|then) _2]`,
  `[you (can|could|will|would|might|may|must|'ll) _2 (do|finish|write|work on|fit|manage|run|look at|get|make|have) (it|this|that|them) _3 (saturday|sunday|weekend|tonight|evening|bank holiday|over|own time|bed) _4]`,
];

/** Somebody is asked, told or trusted to do something. */
export const sought = [
  '(please|kindly|could you|can you|would you|will you|you could|you can|you might|you will|you would|surely you|i (want|expect|trust|assume|hope|know|need|would like|should like|am sure|am counting on|am relying on))',
  '(grateful|obliged|favour|kindness|appreciate|word with|leave it with you|between us|between ourselves|quietly|on the quiet)',
];

/** A debt of the member's own. */
export const indebted = [
  "(never|has not|hasn't|have not|haven't|not once|without) (sent|charged|charging|asked|asking|billed|sending|taken|taking) (me|us)? _2 (bill|penny|invoice|favour|fee|thing)",
  '(done|does|did|doing) (a lot of|some|all my|all the|plenty of|quite a bit of) _3 (for me|for us|on my house|at my place|at the house|for my)',
  '(delivered|delivers|drove|drives|put up|puts up|paid for|pays for|printed|prints|lent|lends|gave|gives|given) _4 (my|our) (leaflets|posters|campaign|election|deposit|dinner|roof|car|boards|office|fund|funds)',
  '(good|generous|kind|loyal|great) (friend|supporter|friends|supporters) (to|of) (me|mine|ours|the party|my campaign|us)',
];
/** And what is wished for the one it is owed to. */
export const wished = [
  `[(i would|i'd|i should|we would|we'd) (hate|be (sorry|sad|upset)|not like|not care) (to (see|think|hear)|for|if) _10 (between|stand|stands|standing|stop|get in|got in|lose|lost|miss|refused|turned down|fined|struck off|closed|prosecuted|taken to|in trouble|his (badge|licence)|her (badge|licence)|go under) _4]`,
  `[(it would be|it'd be) (a (pity|shame)|nice|good|lovely|only fair|only right) (if|to) _8 (get|got|lose|lost|see|have|give|gave|find|found|win|won|pass|passed|come|came|let|return|returned|repay|repaid) _4]`,
  `[i (am|'m) sure (that)? (you|you'll|you will) (will|can)? (find|see|agree) (that)? _8 (in order|fine|in time|all there|eligible|qualifies|enough|above board|as it should be) _2]`,
];
