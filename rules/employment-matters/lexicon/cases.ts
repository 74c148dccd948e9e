/** A member and one employee’s case, as patterns. */

/** Who the case is about. */
export const whose =
  "(him|her|them|his|her|their|@ 's|@ @ 's|@|@ @|mr @|mrs @|ms @|miss @|dr @|mr @ 's|mrs @ 's|ms @ 's|miss @ 's|the (*)? (lad|man|woman|girl|chap|lady|caretaker|cleaner|driver|cook|clerk|librarian|warden|officer|employee|teacher|carer|attendant|apprentice|lifeguard|assistant|gardener|mechanic|receptionist|young man|young woman|fellow)|this (*)? (employee|lad|man|woman|officer|chap|girl|driver|lady)|that (*)? (lad|man|woman|officer|driver|girl)|your (*)? (caretaker|driver|cleaner|cook|officer|employee|librarian|lifeguard|warden|gardener|receptionist|assistant|ex caretaker|technician))";

/** What employment procedures are about; what makes a sentence one about a job here. */
export const caseContext =
  "((his|her|@ 's|their) last (day|shift|week)|(that|his|her|your|the|their) (supervisor|foreman|line manager|team leader|shift manager)|(up|hauled|called) (in front of|before) (you|your _2|somebody|someone|a panel|the panel|hr|the director|management|his manager|her manager)|promote|demoting|dismissing|suspending|sacking|disciplinary|disciplinaries|grading appeal|grade appeal|let go|given the push|sickness warning|grievance|grievances|capability|probation|probationary|dismissal|dismissed|dismiss|sacked|sacking|sack|redundancy|redundant|final warning|written warning|verbal warning|gross misconduct|misconduct|suspended|suspension|regrading|regrade|regraded|payroll|employee|employees|member of staff|members of staff|employed by|works (in|for|at|as|on)|working (in|for|at|as)|worked (in|for|at|as)|(his|her|their|your) (line)? (manager|supervisor|boss|foreman|team leader|job|post|pay|payslip|shifts|shift|contract|employer|demotion|probation|wages)|human resources|hr|shortlisting|shortlisted|shortlist|interview panel|promotion|promoted|demotion|demoted|pay claim|sick pay|sickness record|sick leave|sickness absence|appeals panel|appeal panel|union rep|reinstated|reinstate|reinstatement|flexible hours|flexible working|staff appeal|the sack|laid off|unfair dismissal|constructive dismissal|tribunal|depot|fixed term|her contract|his contract|notice period|bullied at work|his job|her job|their job|job back|supervisor’s job|final written|conduct hearing|sickness|casual contract|zero hours|upheld against|performance plan|caretaker|lollipop|dinner lady|crossing patrol|school crossing|cleaner|binman|bin man|refuse crew|port health|minibus|passenger assistant|passenger assistants|(contract|hours|shifts) to (permanent|full time|part time|thirty)|’s (contract|hours|shifts|flexible hours|payslip|redundancy|appeal against)|sweeper|sweepers|on your payroll|your staff|on the staff|catering team|canteen|(a|a certain|that|our|your) (*)? (cook|porter|caretaker|driver|receptionist|librarian|lifeguard|gardener|technician|cleaner|warden|apprentice|carer))";

const outcome =
  '(warning|warnings|final warning|written warning|suspension|dismissal|investigation|disciplinary|disciplinary case|hearing|charge|charges|case|decision|ruling|finding|findings|redundancy|redundancy notice|proceedings|process|grievance outcome|grievance decision|outcome|verdict|sacking|demotion|transfer|move|capability process|capability procedure|allegation|allegations|matter|thing|whole thing|business|penalty|sanction|notice|appeal|complaint|result|probation decision|refusal|panel’s decision|pay cut|docking)';

/** Base forms: undo it, or do it for the employee. */
export const undo = [
  `[(lift|drop|cancel|withdraw|overturn|reverse|quash|rescind|undo) (it|that)]`,
  `[(think again|think twice|reconsider|rethink|change your mind|look again|think better) (about|on|over|at|of)? (sacking|dismissing|suspending|moving|letting|losing|failing|demoting|disciplining|warning|transferring|firing|docking|refusing|turning down) ${whose}]`,
  `[promote ${whose}]`,
  `[(save|protect|keep|rescue|defend|fight for|restore|guarantee|secure|safeguard) ${whose} ('s)? (job|post|position|hours|contract|shifts|livelihood|pension)]`,
  `[find it in your heart to]`,
  `[(extend|renew|prolong) (his|her|their|@ 's|${whose}) (probation|contract|trial|notice)]`,
  `[(cancel|withdraw|drop|overturn|quash|rescind|reverse|tear up|strike out|set aside|scrap|revoke|halt|stop|pause|call off|lift|end|bin|rip up|wipe|expunge|undo|dismiss|throw out|abandon|close|suspend|reconsider|review|reopen|revisit|uphold|settle|postpone|delay|rethink|look again at|have another look at|take another look at) (the|his|her|their|this|that|${whose}|any|all) (*)? ${outcome}]`,
  `[(reinstate|re instate|re employ|reemploy|rehire|take back|re engage|unsuspend|exonerate|clear) ${whose}]`,
  `[(take|have|get|put|want) ${whose} (back|reinstated|re instated|restored|moved back|back on|back in|back at) (on|in|at|to|where)? _ (bus|job|post|work|team|office|depot|kitchen|shift|shifts|rota|duties|round|desk|van|school|minibus|old|where|monday|days|payroll|staff|hours|books|crew)?]`,
  `[(let|allow) ${whose} (to)? (keep|stay|have|go back|return|off|carry on|work|off with|remain|resume|stop on|move back|back|start again|finish|withdraw) _ (job|post|work|hours|shifts|desk|home|team|monday|warning|in post|on|where|probation|contract|again|chance|old)?]`,
  `[give ${whose} (his|her|their|the|a|another|back|one more|some)? _ (job|post|hours|shifts|contract|chance|warning instead|old job|place|back|promotion|regrade|rise|pay|permanent|supervisor’s|deputy’s)]`,
  `[(convert|extend|renew|make|restore|amend|change|improve|correct|wipe|clean) ${whose} (*)? (contract|permanent|hours|sickness record|record|pay|grade|sick record|personnel file|file|appraisal|marking|shifts|rota|job title|title)]`,
  `[(extend|renew|restore|amend|overturn|reverse|change|wipe|correct) _ (contract|hours|sickness record|sick pay|shifts|grade|probation|redundancy|demotion) _ ${whose}]`,
  `[(pay|repay|refund) ${whose} (his|her|their|the) (missing|full|back|lost|unpaid|docked|proper|outstanding) (*)? (fortnight|week|pay|wages|hours|month|overtime|days|sick pay|money)]`,
  `[(regrade|promote|appoint|shortlist|interview|move|transfer|redeploy) ${whose} _ (to|as|for|again|please|properly|back|instead|out of|away from|into)]`,
  `[(look at|look into|consider|go over|go through) (it|this|that|${whose} case|the case|the matter) (again|afresh|once more|properly|personally|yourself|for me|as a favour)]`,
  `[(go|be) (easy|easier|gentle|gentler|lenient|kind|kinder|soft) (on|with) ${whose}]`,
];

/** Wishes for an outcome, and verdicts on the merits. */
export const wants = [
  `[(see|see to it|make sure|ensure|arrange) (that)? ${whose} (gets|get|has|have|is given|are given|keeps|keep) (his|her|their) (old)? (job|post|place|shifts|hours) (back)?]`,
  `[(want|expect|like|need|insist|ask|asking|demand|see|ensure|trust|hope|sure|see to it|requesting|request) (for|that|to see)? ${whose} (to)? (is|be|gets|get|are|being)? (given|handed|offered|got|get|awarded|paid) (his|her|their|the|a|another)? (*)? (job|post|hours|contract|shifts|pay|chance|place|promotion|post) (back|again|permanently|in full)?]`,
  `[(see|see to it|make sure|ensure|ask|want|insist|trust|expect|hope|please|arrange) (that)? (the|his|her|their|this|that|${whose}) (*)? ('s)? ${outcome} (is|be|are|gets|to be|will be|can be) (lifted|dropped|withdrawn|quashed|overturned|cancelled|reversed|reconsidered|looked at again|struck out|stopped|halted|torn up|rescinded|ended|upheld|set aside|wiped|delayed|put off)]`,
  `[(case|charge|charges|finding|findings|decision|warning|suspension|dismissal|investigation|whole thing|whole business|thing|matter|verdict|allegation|allegations|notice|complaint) (against ${whose})? (ought to|should|must|needs to|deserves to|has to|had better|could) (all|now|just|really)? be (struck out|dropped|overturned|quashed|thrown out|looked at again|withdrawn|reconsidered|lifted|set aside|torn up|rescinded|reversed|stopped|halted|reopened|forgotten|scrapped|binned|wiped)]`,
  `[(decision|choice|refusal) (not)? (to|on|about|over|against) _6 (deserves|deserve|merits|needs|ought to|should|cries out|was wrong|was unfair|was harsh|is wrong|is unfair|is harsh)]`,
  `[you (would|will|could|might|can|ought to|should) _ (put (that|it|this|things|matters) right|sort (that|it|this) out|see (her|him|them) right|find (a|some) way|make (an|some) exception|see your way)]`,
  `[(he|she|they|${whose}) (needs|need|wants|want|should have|must have|ought to have|is owed|is due) (his|her|their) (*)? (hours|job|post|pay|shifts|contract|days|grade|old job|old post|leave|flexible) _ (put back|back|restored|reinstated|increased|sorted|put right|regraded|made permanent|approved|changed)]`,
  `[look (very|pretty|really|rather|so)? (bad|dreadful|terrible|poor|awful) (to|if) _ (end|lose|sack|finish|dismiss|part|let) _ (with|of|@|him|her|them|go)]`,
  `[(want|wanted|would like|'d like|like|need|expect|ask for|asking for|insist on|prefer|hope to see|expecting|demand|see|have) (to see)? (it|this|that|${whose}|her|him|them|the|his|her|their) _ (dropped|lifted|looked at again|quashed|overturned|upheld|reinstated|withdrawn|cancelled|reversed|struck out|set aside|reconsidered|reviewed|scrapped|halted|stopped|put back|thrown out|settled|torn up|rescinded|reopened|revisited|cleared|let off|regraded|promoted|moved back|called off|ended|back at work|back in (his|her|their) (job|post)|kept on|wiped|sorted in (his|her) favour)]`,
  `[${whose} (should|ought) (never|not) (to)? (have been|have|be|been) (failed|sacked|dismissed|suspended|disciplined|demoted|moved|warned|made redundant|turned down|passed over|taken off|let go|given|charged|found|treated|lost|put on|marked)]`,
  `[(he|she|they|${whose}) (has|have|had|'s|did|was|is|were) (done nothing|done no|nothing) (wrong|to (answer|deserve|be ashamed)|to answer for)]`,
  `[(he|she|they|${whose}|who) (deserves|deserve|merits|merit|is worth|ought to (have|get|be)|should (have|get) (got)?|has earned) _ (another chance|second chance|second look|the _ (job|post|promotion|place)|the _ (job|post|promotion|place)|better|(his|her|their) (job|post|promotion) (back)?|to keep|a (rise|regrade|promotion|permanent|chance|break|fair|hearing|raise)|to be (reinstated|promoted|regraded|kept|shortlisted|cleared)|leniency|mercy|reinstating|keeping)]`,
  `[(it|this) (would|will|'d) (look|be) (bad|wrong|a (shame|pity|tragedy|scandal|disgrace|great loss|loss)|awkward|embarrassing) (to|if) _ (lose|end|sack|dismiss|let|she|he|they|were|was|went|got|sacked|dismissed)]`,
  `[(what a loss|a great loss|such a loss|be sorry to see) _4 (would be|go|goes|were to go|leave)]`,
  `[(the)? (omission|absence) of (our|the|your|${whose}) _ (from (the)? shortlist|leaps|is (odd|strange|surprising|curious))]`,
];

/** Says that it was wrongly decided. */
export const merits = [
  `[(case|evidence|finding|findings|decision|charge|charges|allegation|allegations|dismissal|sacking|warning|suspension|investigation|whole thing|outcome|verdict|notes|statement|statements) (against ${whose})? (is|are|was|were|look|looks|seem|seems|ought to|should|does|do|did|must|deserves|merits|needs) (not)? _ (flimsy|thin|wrong|unfair|unjust|nonsense|rubbish|hold water|stack up|stand up|ludicrous|harsh|too harsh|a disgrace|disgraceful|ridiculous|a nonsense|a farce|trumped up|struck out|be struck out|be dropped|be overturned|be quashed|be thrown out|be looked at again|unsafe|weak|baseless|a stitch up|excessive|over the top|a second look|another look|disproportionate|be withdrawn|be reconsidered|out of order|looking at again)]`,
  `[how (very|rather)? (flimsy|thin|weak|harsh|unfair|unjust|absurd|shaky|poor|silly|petty|trivial|feeble) (the|her|his|their|this|that) (case|evidence|charge|charges|finding|warning|decision|allegation|allegations|investigation|punishment)]`,
];

/** Takes the case on, or comes along. */
export const takesOn = [
  `[asked me to (act|speak|represent|fight|appear|stand up|plead|intervene|step in|take) _6 (and|so) (i|i've|i'll|i have) (have|'ve|will)? (agreed|said yes|accepted|will|shall|am happy|happily|gladly|told)]`,
  `[(stepping in|step in|stepped in|going in to bat|go in to bat|intervening|intervene|sticking up|stick up|standing up|stand up|lobbying|pleading|weighing in|batting|fighting|battling|acting|speaking up) for ${whose}]`,
  `[(contacting|emailing|writing|messaging|ringing|approaching) (to)? (you)? on behalf of (@|@ @|${whose}) _ (who|whom)? _ (works|worked|employee|employed|suspended|dismissed|sacked|on (the|your) (refuse|highways|catering|care|cleaning))]`,
  `[(would|could|will|might) (_)? (withdraw|drop|settle|abandon|let go of|forget) (his|her|their) (appeal|grievance|claim|case|complaint|tribunal claim) (if|provided|once|in return|for|so long as|as long as)]`,
  '[(the)? (payslip|letter|papers|statement|statements|file|notes|warning|contract|emails) (which|that) (he|she|they) (has|have)? (showed|shown|sent|gave|given|brought) (to)? me]',
  `[(i|i'm|i've|i'll|we|we've|we're) (am|have|was|will|shall|be|shall be|will be|had|agreed to|now|also|gladly|happily|personally|been)? (be|been|also|now|agreed to|going to)? (representing|represent|acting for|act for|advocate for|advocating for|taken on|taking on|taken up|taking up|take up|take on|handling|handle|dealing with|fighting|fight|pursuing|pursue|championing|champion|backing|speaking up for|standing up for|running) _ (case|corner|claim|grievance|cause|cudgels|battle|fight|appeal|disciplinary|hearing|dismissal|dispute|matter|him|her|@ (in|at|over|on))]`,
  `[(i am|i'm|we are) (representing|acting for|acting on behalf of|speaking for|standing by|here for|writing for|intervening for) ${whose} (in|at|over|on|about) (his|her|their|the|this) _ (disciplinary|grievance|appeal|hearing|dismissal|redundancy|suspension|claim|capability|case|probation|investigation|tribunal)]`,
  `[(writing|write|contacting|getting in touch|emailing|asking|speak|speaking|plead|pleading|intervene|intervening|act|acting|appeal|appealing) (to you)? (on behalf of|for|on) (@|${whose}|her|his|their) _6 (who works|employee|works in|works for|works at|behalf|member of (your|our) staff|suspended|dismissed|sacked)]`,
  `[(treat|take|regard|accept|consider) this (email|letter|note)? as (my|a) (character)? (reference|testimonial|character reference|recommendation) (for)?]`,
  `[(put in a (good)? word|vouch|speak up|stand up|speak|plead|go in to bat|bat|intercede) for ${whose}]`,
  `[(he|she|they) (does not|doesn't|do not|don't) need (the|a|any|that)? (union|rep|lawyer|representative)] _6 (me|i)`,
  `[(told|assured|promised) (him|her|them|${whose}|@|the parents|the family) (that)? (i|i'm|i'd|i will|i would) (am|will|would|be|'d)? _ (handling|sort|fix|get|dealing|take|taking|see|fight|case|stop|put)]`,
  `[(fight|fighting|argue|arguing) (@ 's|her|his|their|${whose}) (corner|case) (against|with|at|to|before|through)]`,
  `[(mention|say|whisper|let slip|suggest|point out) to _ (what a (loss|asset|worker)|how (good|valued|unfair|much))]`,
];

export const attends = [
  `[(i|we) (will|shall|'ll|could|can|may|might|intend to|plan to|propose to|am going to|would like to|want to|'d like to|am|are|mean to|have agreed to|am happy to|hope to) (also|gladly|happily|chance to|just|personally)? (be)? (come|coming|attend|attending|sit|sitting|be there|turn up|appear|appearing|speak|speaking|accompany|accompanying|go|going|be passing|represent|come along|sit in|drop in|be present|be at) !(to (the|your) (chief|director|head|manager|leader)) (in|along|with|beside|alongside|next to|on|to|for|by|up|at)? _6 (hearing|disciplinary|grievance|meeting|appeal|interview|panel|tribunal|review|room|investigation|capability|for him|for her|his behalf|her behalf|their behalf|him|her|@)]`,
  `[(come|coming|sit|sitting|attend|attending|go|going) (in|along|to|with|beside) _6 (and|to) (speak|talk|say|plead|argue|represent|vouch|put) (up)? (for|on|her case|his case|something|a word|a few)]`,
];

/** Goes into the papers. */
export const reads = [
  `[(i|we) (have|'ve|had) (met|seen|sat down with|had|been through|gone through|read|been over|looked at|studied|gone over|heard) _6 (papers|statement|statements|notes|side of (it|things|the story)|file|letter|dismissal letter|version|evidence|supervisor’s|union’s|payslip|hearing|investigation|disciplinary|case)]`,
  `[(showed|shown|sent|given|gave|brought) me (his|her|their|the|all the|a copy of) _ (dismissal|letter|papers|payslip|statement|notes|file|grievance|warning|contract|documents|disciplinary)]`,
];

/** Wants to know the reasons or the papers of one case. */
export const demands = [
  `[what (evidence|grounds|reason|reasons|right|proof|justification|business) (did|do|have|had|was|is|were) (you|they|there|anyone) _ (for|to|against|in)? (suspending|sacking|dismissing|disciplining|failing|moving|demoting|suspend|sack|dismiss|discipline|warn|turn down|turning down|warning) ${whose}]`,
  `[(who|why|how) (_)? (_)? (decided|chose|saw fit|thought it right|thought fit|thought it fair|came|presumed|had the authority) to (turn down|turn|sack|suspend|dismiss|fail|discipline|refuse|pass over|move|demote|warn|let|reject|overlook|downgrade|dock) (${whose})]`,
  `[(why|how come|on what (grounds|basis)|who decided|who) (was|were|has|have|is|are|did|should|that)? (he|she|they|${whose}) _4 (suspended|dismissed|sacked|disciplined|turned down|fail|failed|passed over|refused|made redundant|demoted|warned|let go|taken off|moved|investigated|given (a|the) (warning|final)|appointed|promoted|shortlisted|interviewed|regraded|marked down|docked)]`,
  `[(why|how come|on what (grounds|basis)|what (made|possessed) you) (did|have|were|are)? _ (suspend|dismiss|sack|discipline|turn down|fail|pass over|refuse|demote|find against|uphold|reject|let go|suspended|dismissed|sacked|disciplined|failed|demoted|found against|upheld|rejected|refused|uphold (it|the) against) (the (*)? against)? ${whose}]`,
  `[(want|like|need|expect|demand|insist on|ask) (to)? (know|see|be told|have|hear|read|be shown|a copy of|an explanation of|sight of) _ (why|how|the grounds|on what grounds|grounds|your notes|the notes|the investigation|the statements|the report|the papers|the file|the evidence|the reasons|reasons|notes|statements|who (decided|chose|ruled|chaired|sat)) _6 (her|him|them|he|she|they|@|hearing|warning|dismissal|suspension|disciplinary|grievance|case|upheld|decided|panel|file|decision)]`,
  `[(send|let|show|give|forward|copy|get) me (have|see|to)? (the|your|all the|a copy of|his|her|their|copies of) _ (notes|investigation report|statements|disciplinary papers|personnel file|file|interview notes|scoring|hearing notes|shortlisting|shortlisting notes|score sheets|witness statements|sickness record|appraisal|grievance papers|papers|dismissal letter)]`,
  `[(what|who) (is|was|are|were|has|have) _4 (happening|going on|said|evidence|charge|charges|allegation|allegations|accuser|witnesses|witness) _ (with|against|in|about) (his|her|their|@ 's|${whose}) _ (case|hearing|disciplinary|grievance|suspension|appeal|investigation)?]`,
  `[(i will|i'll|i shall) (want|need|expect|be asking|ask) _ (to know|why|you|an answer|answers|explanation|reasons) _6 (in writing|from you|why|her|him|them|case)]`,
];

/** To the employee: what the member will do. */
export const promises = [
  `[(i will|i'll|i shall|i am going to|i'm going to|i'd|i would|let me) (certainly|gladly|also|be)? (having|have) (words|a word|a quiet word|a chat|a few words|it out|something to say) (with|to) (your|the) (manager|head|director|boss|supervisor|chief|line|team|hr|personnel|head of service)]`,
  `[(i am|i'm|we are|i intend|i mean) (going|determined|to)? (to)? (get|have|see) (this|that|it|your) (_)? (overturned|quashed|dropped|reversed|lifted|sorted|withdrawn|put right|stopped|reinstated|looked at again|thrown out)]`,
  `[(leave (it|this|that|them|him|her|everything|your manager|hr) (all)? (with|to) me)]`,
  `[(i|we) (will|'ll|shall|can|could|promise to|am going to|intend to|mean to|'m going to|would|may) (personally|certainly|gladly|also|quietly|happily|now|just|have to)? (make sure|see to it|see that|get|have|ring|call|speak to|talk to|tackle|lean on|sort|fix|deal with|take|fight|stop|put|represent|intervene|raise|ensure|demand|tell|write to|go to|contact|phone|pull|challenge|come|sit|be at|press|push|find out|call in|arrange|overturn|persuade|twist|handle|argue|insist|nobble|collar|have a word|put in a word|use my|bring it up|look after you|back you) !((that)? (the|your) (lead member|leader|cabinet member|cabinet|press|papers|public|residents|group|mayor|portfolio holder)) _6 (your|you|manager|director|hr|human resources|boss|chief executive|hearing|grievance|panel|job|case|upheld|dropped|reinstated|back|out|it|this|that|supervisor|strings|personally|arms)]`,
  `[(i)? (know|play (golf|bowls|bridge|squash|darts|snooker|cricket|tennis) with|go way back with|drink with|have the ear of|sit next to|am a friend of|have a friend in|have friends in) (the|a)? (man|woman|person|chap|people|lady|one|who|director|panel|chair|head|hr|human resources|someone|somebody) _6 (chairs|decides|makes|hears|runs|hearing|go|away|hr|human resources|panel|can|could|listens|owes)]`,
  `[(see|know|find out|think|wonder) who owes me (a|one|some)? (favour|favours)?]`,
  `[(your|the) (manager|boss|supervisor|director|head of service|team leader) (will|'ll|is going to|shall) _ (have|get|be|hear|receive|wish|find|change) _6 (call|phone|word|visit|letter|me|sorry|tune|uncomfortable|telephone|mind|surprise|happened)]`,
  `[(send|give|forward|let|bring|show|drop) me (have|see|over|round)? (the|your|all the|all your|a copy of|everything|any|copies of) _6 (papers|letter|grievance|statement|statements|documents|warning|evidence|emails|file|dismissal|disciplinary|payslips|contract|details)]`,
  `[(do not|don't|never|no need to|needn't|say nothing to|not a word to|say not a word to|rather than|and not to|instead of) (bother|trouble|go|going|talk|tell|involve|ask|worry|waste)? _ (to|with|about|time on)? (the|that|your|any)? (union|hr|human resources|steward|rep|shop steward|procedure|grievance procedure|manager|forms|personnel)]`,
  `[(your|that|the) (grievance|appeal|warning|suspension|final warning|dismissal|disciplinary|job|post|case|regrading|promotion) (will|shall|'ll|is going to|is as good as|is) _ (upheld|dropped|lifted|safe|sorted|go away|overturned|be fine|withdrawn|yours|looked after|disappear|quashed|fixed|win|succeed|reconsidered|dealt with)]`,
  `[(questions|points|things|word|words) i can (put|say|have|raise|make) (to|with) (them|hr|him|her|your)]`,
];

/** What an employee’s message to a member is about. */
export const employeeContext =
  '((your|that) (appeal|hearing|grade|pay claim|contract|hours|case|warning|interview|panel)|(your|the|that|this|a|his|her) (*)? (grievance|disciplinary|suspension|dismissal|demotion|probation|final warning|final written warning|written warning|redundancy|regrading|promotion|capability hearing|capability|appraisal|shifts|rota|payslip|steward|union|employment tribunal|job evaluation|driver of ours))';

/** The same, for readers who may be anybody: an officer’s manager is spoken of for many reasons. */
export const employerContext =
  '(your|that|the) (*)? (manager|line manager|supervisor|boss|contract|post|job|team leader|hearing|personnel|depot|foreman|panel|managers|restructure)';
