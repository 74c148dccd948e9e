/** Further shapes in which a job is brought to members, or taken up by one. */
import { whose } from './cases.ts';

const years =
  '(# (years|months)|a (year|decade)|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (years|months)|(years|ages|so long|too long|months)|over a (year|decade))';
const term =
  '(grade|hours|pay|salary|post|job|contract|rota|shift pattern|hourly rate|scale point|allowance|band)';
const bosses =
  '(they|he|she|hr|management|my (line)? (manager|boss|director|head of service|supervisor|team leader)|the (manager|director|panel|head of service|chief executive|clerk))';

/** Pay and grade. */
export const payPlain = [
  `[(speak|speaking|spoken|stand|standing|argue|push|press|vote|voting) (up|out)? (for|in favour of) my (own)? (pay)? (rise|raise|payrise|regrade|regrading|increment|increase|bonus|honorarium|extra hours|upgrade)]`,
  `[(i|i've|we) (have|'ve|am|'m)? (been|am|still|was|were|have been)? (still|stuck|sat|sitting|left|languishing|kept)? (on|at) (a|the same|the bottom of)? (grade|band|scale|point|scp|spinal point|salary|pay|rate|money|wage) _4 (for|since|after|over) ${years}]`,
  `[my ${term} (has not|have not|had not|hasn't|haven't|did not|is not|has never|have never|never) (gone up|moved|been (reviewed|looked at|increased|raised|changed)|changed|kept up|risen|increased|budged|got any better)]`,
  `[your (backing|support|vote|help|voice|blessing) (for|with|on|over|in) (a|the|my|some) (modest|decent|proper|overdue)? (pay rise|payrise|rise|raise|regrade|regrading|increment|bonus|honorarium|pay claim|increase|upgrade|extra hours|more hours|promotion|uplift)]`,
  `[(neighbouring|next|other|nearby|surrounding) (town|parish|council|district|borough|councils|towns|parishes) (pays|pay|give|gives|offers|reward|rewards) (its|their|the|a) (clerk|clerks|officer|officers|staff|people) _6 (more|better|higher|extra)]`,
  `[(clerk|clerks|officers|people|others) (in|at|over in|of) (*)? (*)? (get|gets|earn|earns|are on|is on|are paid|is paid) _4 (more|better|higher|a grade|thousand|twice|an hour)] _8 (same|than|me|my|i)`,
  `[(i|we) (am|are|'m) (worth|paid) _ (more|less|peanuts|buttons|pittance) _]`,
];

/** Post, hours and terms. */
export const postPlain = [
  `[${bosses} (has|have|'s|had|have always had) (got)? (it in for|a down on|a grudge against|taken against|it out for) (me|us)]`,
  `[(i am|i'm|we are|we're) (being|to be|going to be) (moved|transferred|redeployed|relocated|shunted|packed off|sent) _4 (against my (will|wishes)|without (a|any) (say|consultation)|whether i like it|out of spite)]`,
  `[${bosses} (have|has|'ve|'s)? (just|now|again)? (refused|turned down|rejected|declined|said no to|knocked back|not agreed|blocked|ignored|sat on) my (*)? (*)? (request|application|appeal|flexible working|leave|transfer|regrading|claim|home working)]`,
  `[my (*)? (*)? (request|application) (for|to) _6 (was|has been|were|got) (refused|turned down|rejected|knocked back|declined|ignored)]`,
  `[my (fixed term|temporary|current)? (contract|term|secondment|funding) (runs out|ends|is up|finishes|expires|comes to an end|stops)] _8`,
  `[(i am|i'm) on a (fixed term|temporary|rolling|short term|zero hours) (contract)? _6 (runs out|ends|up|finishes|expires|until|till)]`,
  `[(hate|sorry|gutted|heartbroken|dread|loath|fear) (to|it if)? (be|lose|being|losing|find myself|see) (_)? (looking for (another|a new) job|out of work|my job|put out with|made redundant|on the scrapheap|out on my ear|the post go|signing on|job hunting|thrown out)] _6`,
  `[(i|we) (can not|could not|can't|couldn't) (manage|do|work|cope with) (it|the (new)? (rota|hours|shifts|pattern|weekends|nights)|those (hours|shifts)|that) (with|because|on account|what with|as) _6]`,
  `[(i|i'd|we) (do not|would rather not|don't) want to (be moved|move|be transferred|transfer|go|be put|lose|work) (to|at|in|out of|from)? _6 (team|office|depot|post|hours|desk|job|manager|shift|shifts|nights|weekends)]`,
];

/** Applications and promotion. */
export const careerPlain = [
  `[(i was|i am|i'm|i'd been) (next)? in line for (the|a|that) _ (post|job|role|promotion|manager|position|secondment)]`,
  `[(i have|i've|i) (been)? (doing|done|covering|covered|doing most of|acting as|running|carrying|holding) (most of|much of|half of|all of)? (that|the|his|her|their|@ 's) (*)? (job|work|post|role|fort|team|section) _4 (since|for|while|without|unpaid|on)]`,
  `[(mention|mentioned|drop|put|put in|put forward|whisper|slip in) my name (to|with|in|forward|before|when|for)] _8`,
  `[(gave|given|handed|went to|gone to|offered) (it|the (job|post|role)|that (job|post)) to (his|her|a|their|an|some|the) (friend|mate|pal|crony|favourite|golf partner|cousin|nephew|daughter|son|outsider|niece|drinking)] _6`,
  `[(i am|i'm|i've|i have|i shall be|i will be) (up for|applying for|going for|put in for|throwing my hat in|in the running for|interviewing for|being interviewed for|shortlisted for|after|applied for) (the|a|that|my)? _4 (job|post|role|vacancy|position|promotion|director|manager|head|secondment|lead)]`,
  `[(some of us|i) (notice|remember|won't forget|shall not forget|shan't forget|do not forget) (who|those who|people who) (remembers|remember|helped|help|stood|stand|backed|back|voted|vote|looks after|supported) (us|me|by)]`,
];

/** Requests. */
export const askPlain = [
  `[(need|want|looking for|could do with) (someone|somebody|you|a councillor|a member|an ally) (to|who will|who'll) (stick|stand|speak|fight) (up)? for me]`,
  `[(please|could you|can you|will you|would you|i hope you will|hope you'll|i'd ask you to|i would ask you to|i want you to|i need you to|i beg you to) (please|all|kindly)? (vote (against|down|for)|oppose|block|stop|reject|throw out|support|back|resist|save|protect) (the|this|that|my|our|any|these) (new|proposed|planned|staffing|latest)? (*)? (rota|rotas|hours|restructure|restructuring|shift|shifts|shift pattern|working pattern|parking charge for staff|job cuts|cut to my|deletion|redundancies|post|posts|job|jobs|relocation|transfer|move|pay freeze|pay claim|regrading|contract)]`,
  `[(have|has|having) (a|the)? (quiet|little|friendly)? word (with|in the ear of) (the|my|his|her|our)? (director|manager|boss|chief executive|head|head of service|hr|panel|clerk|chair|leader|chief officer|assistant director)]`,
  `[(speak|talk|write|go|appeal|say something|put it|put in a word|stick up|stand up) (to|with|for|on) _ (director|my manager|my boss|chief executive|hr|panel|head of service|personnel|staffing committee) _6 (me|my|behalf|case)]`,
  `[(help|support|back|fight for|stand by|stick up for|speak up for|stand up for|put in a word for) me (when|at|in|on|over|with|against|get|to get|through) _6 (personnel|committee|panel|hearing|appeal|overturned|appraisal|manager|grading|pay|job|post|restructure|review|grievance|disciplinary|interview)]`,
  `[as my (own)? (councillor|ward councillor|ward member|local councillor|local member|representative) _8 (take it up|raise|speak|help|write|intervene|step in|manager|director|hr)]`,
];

const deed =
  '(fiddles|fiddling|fiddled|fiddle|fakes|faking|fakes|falsifies|falsifying|pads|padding|inflates|inflating|steals|stealing|pockets|pocketing|takes|taking|skives|skiving|leaves (at|early|before)|clocks off|clocking off|bunks off|drinks|drinking|sleeps|sleeping|swears|bullies|bullying|shouts|lies|lying|cheats|sells|selling|nicks|nicking|helps (himself|herself)|makes up|making up|cooks|cooking|hides|hiding|covers up|covering up|charges|charging|claims|claiming|forges|forging|turns up (late|drunk)|rolls in|does no|does nothing|has done no|watches|gambles|smokes)';
/** Misdeeds of colleagues. */
export const tales = [
  `[(you should know|you ought to know|i thought you should know|thought you ought to know|just so you know|you may not know|did you know|you might like to know|i should tell you|i have to tell you|i feel i should tell you|between ourselves|between you and me|in confidence|in strict confidence|entre nous|don't say i told you|you did not hear it from me|it may interest you|everyone here knows|we all know|it's an open secret) (that)? _ (@|@ @|my (*)? (manager|boss|colleague|director|head of service|supervisor|team leader)|<officer>|one of (my colleagues|the team|our managers)|he|she|our (*)? (manager|director|clerk|foreman)) (has been|is|was|has|'s|been|keeps|always|regularly|still|often)? (always|regularly|still|been|often|just|not)? ${deed}]`,
  `[(@|@ @|my (*)? (manager|boss|colleague|director|head of service|supervisor|team leader)|<officer>) (has been|is|was|'s been|keeps|always|regularly|openly|still|often)? (always|regularly|still|been|often|openly)? (fiddles|fiddling|fiddled|fakes|faking|falsifies|falsifying|pads|padding|inflates|inflating|pockets|pocketing|forging|forges) (his|her|the|their|a|council|some)? _ (claims|claim|expenses|mileage|hours|timesheet|timesheets|overtime|figures|records|invoices|petty cash|money|flexi|sick notes|returns|books|accounts|budget)]`,
  `[(look|looking|ask|compare|check|wonder) _ (why|into|at|with|where|how) _ ((@ 's)|his|her|my manager's|my boss's) (new|mileage|expenses|overtime|claims|conservatory|car|kitchen|extension|holiday|travel|timesheets|petty cash|tan)]`,
  `[(don't|do not|not one to|hate to|don't like to|do not like to|don't want to|loath to|never one to) (like|want|be|tell|telling|want to)? (tell|telling|carry|carrying|to tell)? (tales|grass|gossip|snitch|point the finger|speak out of turn|a grass|a snitch|tell tales|drop anyone in it)] _3 (but|however|only|though)`,
];

const sanction =
  '(final warning|written warning|warning|dismissal|sacking|suspension|demotion|punishment|sanction|penalty|decision|outcome|verdict|finding|hearing|disciplinary|investigation|redundancy|treatment|probation|appeal)';
/** A member's verdict on, or wish about, one case. */
export const takenUp = [
  `[(i|we)? (should|would|'d|shall|will) be (very|most|rather|quite|extremely|more than a little|bitterly)? (surprised|disappointed|sorry|upset|astonished|cross|unhappy|displeased) (if|to|were|should) (it|he|she|they|that|this|@|anything|him|her|see|hear|find) _6 (came to anything|come to anything|comes to anything|come of it|came of it|went further|goes further|lost|lose|sacked|dismissed|found against|went against|warned|punished|out of a job|out of work|disciplined|go)]`,
  `[(appalled|shocked|horrified|disgusted|outraged|dismayed|astonished|saddened|furious|angry|upset) (that|to hear|to learn|at|by|about) _6 (lost (his|her) job|losing (his|her) job|sacked|sacking|dismissed|dismissal|suspended|suspension|disciplined|made redundant|final warning|demoted)]`,
  `[(the|that|this|your|her|his|@ 's|@ @ 's|mr @ 's|ms @ 's|mrs @ 's) (*)? ${sanction} (that)? (you|he|she|they)? (gave|given|handed|imposed|handed out to|gave to|issued)? (to)? (${whose})? (is|was|seems|looks|strikes me as|appears|has been) (much|far|way|altogether|completely|a bit|rather|totally|quite|grossly|wholly|frankly|clearly)? (too)? (harsh|hard|severe|unfair|unjust|disproportionate|over the top|heavy handed|wrong|excessive|unreasonable|a disgrace|cruel|vindictive|a stitch up|ridiculous|scandalous|premature|unnecessary|a mistake)]`,
  `[(do not|don't|never|would not|not|wouldn't|won't|hate to|sorry to|shame to|pity to|rather not|not happy to|not prepared to|not having) (want|like|see|let|have|wish)? (to see|to have|it if)? (${whose}|@|@ @|her|him) (be|being|get|getting|to be|to)? (made redundant|sacked|dismissed|disciplined|let go|suspended|lose (his|her|their) job|losing (his|her|their) job|out of (a|work)|moved|demoted|punished|hounded|failed|go)]`,
  `[(she|he|@|young @|@ @) (is|'s|has been|has always been) (a|such a|one of the|an) (good|decent|hard working|hardworking|lovely|honest|excellent|loyal|first rate|conscientious|best|great) (girl|lad|woman|man|worker|person|sort|chap|soul|employee|officer|mother|family man|people|egg)] _12 (lose|keep|job|sense|chance|panel|back|second|fair|warning|hearing|sacked|shame|reinstated)`,
  `[(given|treated|had|having|getting|been given) (a|an|very|so|pretty)? (rotten|rough|hard|raw|terrible|bad|shabby|shabbily|unfair|dreadful|appalling|badly|unfairly|poorly) (time|deal|treatment|ride|hand)? (over|in|about|at|with|by|on|during) (his|her|their|the) (probation|disciplinary|restructure|job|work|manager|hearing|grievance|capability|regrading|appraisal|sickness|suspension|post)]`,
  `[(reduce|lighten|soften|shorten|tone down|downgrade|lower|change|commute|think again about|look again at|reconsider) (it|that|the ${sanction}|her ${sanction}|his ${sanction})]`,
  `[(find|make|get|create) (her|him|them|@|@ @|the (lad|girl|man|woman)) (something|another (job|post|role|position)|a (job|post|role|place|desk)|somewhere) (else|in|at|instead|here|with us|elsewhere)?]`,
  `[(should think|would think|think|expect|hope|hear|heard|hate to hear) _8 (she|he|@|they) (had not|hadn't|has not|was not|wasn't|were not|is not|had been|has been|was) (been)? (kept on|confirmed|retained|reinstated|passed|cleared|let go|failed)]`,
];
/** What a member wants to be told. */
export const asksOf = [
  `[(what|who|which witnesses|how|why) (was|were|did|has|have|happened|exactly|precisely) _4 (said|happened|decided|found|spoke|voted|told|concluded|alleged|agreed|go|went|on) (at|in|about|during|against|with) (mr @ 's|mrs @ 's|ms @ 's|miss @ 's|@ 's|@ @ 's|his|her|their|the) (*)? (disciplinary|hearing|grievance|appeal|investigation|capability|suspension|dismissal|probation|interview|meeting|case)]`,
  `[(copy|copies|sight|look|see) (of|at)? _ (notes|statements|minutes|evidence|witness statements|investigation report|file|transcript|personnel file|letter) _6 (disciplinary|hearing|grievance|appeal|investigation|capability|suspension|dismissal|probation|case)]`,
];
/** Coming along. */
export const comesAlong = [
  `[(come|coming|go|going|sit in|sitting in|turn up|be|attend|attending|come along|coming along|go along|tag along|pop|accompany|accompanying|sit beside|sit with) (along)? (to|at|with|in|on)? (her|him|${whose})? (to|at|in on)? (his|her|their|the|${whose}|@ 's|this|that)? (*)? (appeal|hearing|disciplinary|grievance meeting|capability meeting|investigation meeting|tribunal|disciplinary hearing|appeal hearing|probation meeting)] _8 (speak|support|say|word|up for|back|represent|vouch|behalf|side|her|him|them)`,
  `[(speak|speaking|stand|standing|stick|sticking) up for (her|him|them|${whose})]`,
];
/** To the employee. */
export const reassured = [
  `[(do not|don't|no need to|don't you|never) (you)? (worry|lose (any)? sleep|fret|panic) (yourself)? (about|over) (that|the|your|this|it) (*)? (hearing|disciplinary|grievance|appeal|warning|probation|suspension|manager|boss|investigation|meeting)]`,
  `[(i|i'll|i will|we'll|i can|i shall|i'm going to|let me) (speak|talk|have a word|have words|go|write|get on|get straight on|sort it|take it up|pick it up|go in) (to|with)? (your|the|his|her)? (*)? (manager|boss|director|hr|head of service|chief executive|supervisor|panel|chief exec|head) (and|to|about|for|on|today|tomorrow|this)? _8`,
  `[(i know|i've got|i have) (people|the right people|a few people|friends|some friends|the chair|the panel|the director|someone) (on|in|at|there|upstairs|well|personally)?] $`,
];
