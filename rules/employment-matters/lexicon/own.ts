/** What an officer’s own job is made of, and what happens to it, as patterns. */

const I = "(i|we|i've|i'm|we've|we're)";
const have =
  '(am|are|was|were|have|has|had|got|get|being|been|to be|feel|felt|have been|am being|was being|are being|am about to be|will be)?';
const adverb =
  '(just|again|twice|now|still|recently|unfairly|wrongly|only|once more|yet again|never|not|always|suddenly|quietly|effectively|also|already|deliberately|repeatedly|last week|last month)?';

/** Pay and grading. */
export const payThing =
  '(regrading|regrade|re grading|re grade|job evaluation|pay claim|pay rise|payrise|increment|increments|honorarium|back pay|backpay|overtime claim|overtime pay|overtime payments|unpaid overtime|unpaid hours|standby pay|standby hours|unpaid standby hours|unpaid standby|market supplement|retention payment|acting up money|acting up pay|acting up allowance|acting up payment|car allowance|essential car allowance|essential user allowance|allowance|mileage claim|expenses claim|relocation expenses|relocation costs|spinal point|scale point|pay point|pay grade|pay scale|salary scale|bonus|first aid allowance|shift allowance|night allowance|holiday pay|sick pay|pension contributions|equal pay claim|equal pay|pay protection|protected pay|grading appeal|grade appeal|grading)';
const pay =
  '(pay|salary|wage|wages|grade|scale|band|hourly rate|rate of pay|hours|money|allowance|point|earnings|take home)';
const amount =
  '(grade|point|scp|band|scale|spinal point|nine|ten|eleven|twelve|g#|so1|so2|po1|po2|#|half|full time|principal|senior|a higher|the higher|a better)';

export const payMatters = [
  `[(increment|pay rise|rise|raise|bonus|regrade|regrading|honorarium|allowance|supplement) for me]`,
  `[my (own)? (grade|pay|salary|wage|band|scale) (has not|hasn’t|have not|had not|did not|does not|doesn’t|will not|won’t|is not) (moved|changed|gone|been|budged|kept|shifted|increased|risen|go|reflect|match)]`,
  `[(docked|docking|stopped|stopping|withheld|withholding|cut|clawed back|deducted) (my|our) (pay|wages|salary|overtime|allowance|hours|money|leave)]`,
  `[of my (seniority|experience|qualifications|grade|standing|length of service) _6 (same (point|grade|pay|rate|scale|money)|paid|point|lower|less than)]`,
  `[my (*)? ${payThing}]`,
  `[our (unpaid|outstanding|own)? (regrading|pay claim|back pay|overtime claim|standby pay|unpaid hours|honorarium|equal pay claim|grading appeal|car allowance|increments)]`,
  `[my (*)? ${pay} (is|was|has|drops|dropped|goes|went|stops|stopped|ends|ended|falls|fell|should|ought|does|did|have|needs|were|will) _ (too low|low|frozen|cut|docked|wrong|unfair|stuck|not (gone up|moved|been reviewed|reflect|match|cover)|insulting|peanuts|a joke|down|from # to #|drops|stopped|behind|below|less|the same|in (march|april|may|june|july|september|october)|at the end of|reflect|higher|go up|changed|halved|reduced)]`,
  `[(about|over|on|regarding|concerning|discuss|review|question|query|raise|increase|improve|look at|sort out|chase|restore|reinstate|protect) my (own|basic|current)? ${pay}]`,
  `[${I} ${have} ${adverb} (underpaid|under paid|undergraded|under graded|paid less than|earning less than|on less than|worth more|paid peanuts|doing the (job|work) of|paid for (a|the) (junior|lower)|not (paid|been paid) (for|properly|the rate|what)|not had (a|an) (rise|pay rise|increment|increase)|had no (rise|increment|pay rise|increase)|had (a|an) (rise|pay rise|increment) (since|in)|(stuck)? on the (same|wrong|lowest|bottom) (grade|pay|salary|point|band|scale)|stuck on (grade|scp|point|band|the same)|the lowest paid|owed _ (pay|overtime|hours|money|allowance|expenses|mileage)|out of pocket)]`,
  `[(i|we) (should|ought to|deserve to|must|need to) (be|have been) (paid|graded|regraded|moved (up)? to|put on|on|made|made up to|bumped up to|evaluated at) _ (${amount}|rate|manager|lead|officer|job)]`,
  `[(i|we) (deserve|merit|have earned|need|want|am due|are due|am owed|was promised|were promised|am asking for|have asked for|put in for|have put in for) (a|an|my|the|that) (pay)? (rise|raise|increment|regrade|regrading|higher grade|bigger salary|better grade|extra (point|increment|hours|grade)|honorarium|bonus|supplement|market supplement|full #|uplift|pay rise)]`,
  `[(give|get|award|grant|find|secure|win) me (the|a|an|my) (full|rise|raise|pay rise|extra|increment|grade|higher|regrade|bonus|hours|honorarium|point|uplift|allowance|back pay|full #|move up)]`,
  `[(put|move|bump|push|take|make) me (up|on|on to|onto) _ ${amount}]`,
  `[my (move|rise|step|jump|progression) (up)? (to|from) ${amount}]`,
  `[my (pay|grade|hours|salary|contract|post) _6 (personnel|staffing|employment) (committee|panel|sub committee)?]`,
];

/** The post, its hours and place. */
const cut =
  '(at risk|redundant|redundancy|deleted|cut|scrapped|going|go|goes|disappear|disappears|disappearing|vanish|vanishes|axed|downgraded|regraded down|drops|dropped|moved|merged|abolished|under threat|threatened|ring fenced|lost|lose|half time|part time|down a grade|not in the new structure|put at risk|up for deletion|on the line|in the firing line|on the list|not safe|in danger|for the chop|the chop|transferred|outsourced|tuped|relocated|shelved|frozen|halved|under review|changing|being changed|changed|for the axe)';
export const postMatters = [
  `[(lose|losing|lost|drop|dropping|cut|cutting|take|taking|taken|took|give up|giving up|halve|halving) _3 (of|off|from|away)? my (days|day|hours|shifts|weekends|mornings|afternoons|evenings|nights|duties|weeks|allowance)] _4`,
  `[(they|he|she|management|my manager|the manager|hr|the director|my boss) (want|wants|are trying|is trying|plan|plans|have decided|has decided|are|is|'re|keep|keeps|have|has|intend|intends|propose|proposes|going|would like|threatening)? (to|going to|threatening to)? (move|moving|moved|transfer|transferring|transferred|shift|shifting|redeploy|redeploying|send|sending|relocate|relocating|downgrade|downgrading|replace|replacing|outsource) me (to|from|out|off|back|on|with|by|next|in)]`,
  `[(manage|managing|push|pushing|force|forcing|ease|easing|squeeze|squeezing|edge|edging|get|getting|drive|driving|hound|hounding|freeze|freezing) me out]`,
  '[(get|getting|got) rid of me]',
  '[i (am|’m|will be|would be|shall be|’ll be) out of (a|my) job]',
  `[(want|need|like|get|have|miss) my (old|own|previous|former)? (*)? (team|job|desk|post|hours|shifts|role|office|rota|days|patch|depot|round|shift) back]`,
  `[my (own|old|current|whole)? (post|job|role|position|team|contract|hours|shift|shifts|shift pattern|working pattern|rota|duties|desk|flexi|working hours|home working|days) (is|are|was|were|has|have|will|would|may|might|could|drops|goes|disappears|vanishes|moves|changes|gets|is to be|are to be|being|been|'s) _ ${cut}]`,
  `[(losing|lose|lost|save|saving|keep|keeping|protect|protecting|hang on to|hold on to|rescue|spare|cut|cutting|delete|deleting|scrap|scrapping|axe|axing|abolish|restore|reinstate|merge|move|moving|preserve|safeguard) (me in)? my (own|old)? (post|job|role|position|hours|contract|shift|shifts|desk|team|flexi time|flexitime|working pattern|livelihood)]`,
  `[(change|changes|changing|changed|alter|altered|alteration|cut|reduction) _ (to)? my (working pattern|shift pattern|shifts|hours|rota|contract|terms|terms and conditions|days|job description|working hours|start time|duties)]`,
  `[(they|he|she|management|my manager|the manager|hr|the director|my boss) (have|has|'ve|'s|are|is|want|wants|plan|plans|keep|keeps)? (to)? (changed|changing|change|cut|cutting|docked|moved|moving|altered|reduced|stopped|doubled|halved|refused|taken away|imposed|put me on|moved me|transferred me|shifted me|taken me off|turned down) _ (my|me) _ (hours|shifts|shift|rota|pay|contract|job|post|days|desk|leave|lates|nights|earlies|flexible|request|off|to|duties|team|break|breaks|weekend|weekends)]`,
  `[(i|we) (am|are|was|were|have been|has been|will be|am being|are being|'ve been|'m being|am to be|are to be|am about to be|may be|might be|could be) ${adverb} (made redundant|put at risk|at risk of redundancy|at risk|selected for redundancy|restructured out|redeployed|displaced|moved to|transferred to|relocated to|tuped|outsourced|let go|out of a job|out on (my|our) ear|sent to|on notice|given notice|forced out|pushed out|eased out|managed out|squeezed out|edged out|got rid of|bumped down|slotted in|assimilated|on lates|on nights|on the bottom of|put on (lates|nights|earlies|weekends|a zero))]`,
  `[my (own|proposed|threatened|possible|forthcoming)? (redundancy|redeployment|transfer|relocation|flexible working request|request for flexible working|flexible working|home working request|part time request|fixed term contract|temporary contract|secondment|early retirement|pension release|tupe transfer|notice period|voluntary redundancy|severance)]`,
  `[(restructure|restructuring|reorganisation|new structure|review|merger|transfer|cut|cuts|savings|proposal|proposals|budget|outsourcing|deletion) _6 (my (post|job|role|team|grade|hours)|me out|i will (lose|be out|go)|i'll (lose|be out|go)|leaves me|costs me|means me|includes me|is me or|me or @)]`,
  `[(grade|grades|post|posts|job|jobs) (*)? (which|that) is (mine|me|us|ours|me or @)]`,
  `[which is me or @]`,
  `[(keep|keeping) (both of us|the two of us|us both|me on|us on|us in post|me in post)]`,
  `[i am (the)? (*)? (curator|postholder|post holder|one|only one) _ (affected|concerned|who (goes|loses|will))]`,
];

/** Discipline, capability, probation. */
export const disciplineMatters = [
  `[(gave|given|giving|issued|handed|slapped|served) me (with)? (a|my|another|the) (*)? (warning|final warning|written warning|disciplinary|notice|dismissal letter|poor appraisal|bad appraisal|ticking off|dressing down)]`,
  `[my (own|first|final|pending|forthcoming|recent|last|so called)? (*)? (disciplinary|suspension|dismissal|final warning|written warning|final written warning|verbal warning|capability|capability hearing|capability procedure|capability meeting|probation|probationary period|probation review|disciplinary hearing|disciplinary appeal|appeal against dismissal|investigation meeting|misconduct hearing|improvement plan|performance improvement plan|performance plan|sickness review|absence review|sickness meeting|appraisal|appraisal score|performance review|performance rating|reprimand|demotion)]`,
  `[(i|we) (am|are|was|were|have been|have just been|am being|'ve been|'m being|had been|got|have|face|am facing|'m facing|am up for|received|was given|have been given|have had) ${adverb} (suspended|disciplined|dismissed|sacked|fired|demoted|given the sack|given a (warning|final warning|written warning)|a (final|written|verbal|disciplinary) (written)? (warning|hearing)|a disciplinary|sent home on full pay|accused of (misconduct|gross misconduct|bullying)|put on (capability|a (performance|improvement) plan|probation|an improvement plan|gardening leave)|performance managed|disciplinary (action|charges|proceedings)|failed (my)? probation|the sack|capability|hauled up|hauled before)]`,
  `[(they|he|she|management|my manager|my boss|the manager|hr) (have|has|'ve|'s|is|are|want|wants|trying)? (to|trying to|threatening to|threatened to)? (suspended|suspend|suspending|disciplined|discipline|disciplining|sacked|sack|dismiss|dismissed|demoted|demote|failed|fire|fired|marked down|performance managing|performance manage) me]`,
];

/** Grievance, bullying, unfairness at work. */
const boss =
  '(my (line)? (manager|boss|supervisor|director|head of service|team leader|managers|bosses|foreman|section head)|management|hr|human resources|the director|the manager|the assistant director)';
export const grievanceMatters = [
  `[${boss} (who)? (_)? (shouts|screams|yells|swears|picks|bullies|harasses|belittles|humiliates|undermines|ignores|blocks|blames|threatens|hates|victimises|punishes|overlooks|bypasses|targets|shouted|bullied|threatened|blocked|refused|turned down|stopped|rejected|denied|dislikes|resents|watches) (at|on|to)? (me|my|us)]`,
  `[my (own|formal|stage #|outstanding|long running|*|# page|# page formal)? (grievance|bullying complaint|harassment complaint|complaint against (my|the) (manager|director|boss|supervisor|assistant director|head)|dignity at work complaint|complaint about my (manager|boss|line manager|supervisor|director)|tribunal claim|employment tribunal)]`,
  `[(i|we) (have|had|am|are|'ve|was|were)? (also|just|now|recently)? (lodged|raised|put in|submitted|lodging|raising|putting in|filed|taking out|taken out|begun|started|sent) (a|my|an|our) (formal|collective|second|bullying)? (grievance|harassment|bullying complaint|dignity at work)]`,
  `[${boss} (is|has|has been|keeps|keep|are|have been|'s been|always|constantly|is always|was|refuses|refuse|will not|won't|never|would not|simply) _ (bullying|bullied|harassing|harassed|victimising|undermining|undermined|picking on|picked on|unfair to|shouting at|shouts at|ignoring|ignored|blocking|blocked|punishing|belittling|humiliating|humiliated|freezing|sidelining|sidelined|discriminating|targeting|out to get|gunning for|got it in for|refused|refusing|listen|answer|hear|treat|treating|overlook|overlooked|bypassed|moaning at|hounding|had it in for|making my life|given me|give me) _ (me|my|us|our)]`,
  `[(i|we) (am|are|was|were|have been|am being|are being|'m being|'ve been|feel|felt|being|been|have felt) ${adverb} (bullied|harassed|victimised|discriminated against|picked on|singled out|undermined|treated (unfairly|badly|differently|worse|appallingly|like dirt)|sidelined|frozen out|scapegoated|made a scapegoat|hounded|targeted|belittled|ostracised|marginalised|mistreated|hard done by) _ (by|in|at|here|because|and|for|over|since|from|than|again|$)]`,
  `[my (complaint|concerns|case|request|appeal|query|letter|letters|emails|form) (has|have|was|were|is|are) (been)? _ (ignored|refused|turned down|rejected|buried|sat on|lost|dismissed|unanswered|brushed) _6 (hr|manager|february|january|march|payroll|director|months|human resources|weeks|personnel)]`,
  `[(hr|human resources|payroll|personnel|my manager|my boss|my director|my line manager) (will not|won't|has not|have not|hasn't|haven't|refuses|refuse|is not|are not|do not|does not|keeps|keep|never|has never) _ (help|answer|listen|reply|pay|budge|hear|interested|fobbing|telling|moving|act|acted|respond|speak|lift a finger|paid|give me|tell me|see me|discuss)]`,
];

/** Promotion, applications, references. */
export const careerMatters = [
  `[(turned|knocked) me (down|back) _2 (for|again|twice)]`,
  `[(rejected|refused|overlooked|ignored|passed over|not shortlisted|not interviewed) me (for|again|twice|yet)]`,
  `[(i am|i'm|i've|i have|am) (_)? (up|up against|going|in|put in|interviewing|competing|shortlisted|going up) (_) for (the|a|my) _ (job|post|role|vacancy|position|promotion|secondment)]`,
  `[(passed over|overlooked|turned down|not shortlisted|not even shortlisted|not interviewed|rejected|knocked back|blocked) (again|twice|once more|yet again|for a third time|three times)? (for|from|in) (promotion|the _ (post|job|role|manager|position|secondment|vacancy)|a _ (post|job|role|secondment|promotion)|my own (job|post))]`,
  `[my (own|internal|recent)? (application|interview|candidacy|chances|appointment|promotion|bid) (for|of|at|on|in|to|next|with) _ (post|job|role|head|manager|director|senior|deputy|team leader|principal|promotion|permanent|panel|secondment|lead|getting|clerk|supervisor|vacancy|position|being|be|assistant)]`,
  `[my (promotion|career|prospects|appraisal|chances of promotion|reference|cv) _6 (panel|director|word|help|blocked|stuck|support|you|chief executive|manager)]`,
  `[(i|we) (have|'ve|am|'m|was|had)? (just|also|only)? (applied|applying|put in|gone|going|interviewed|shortlisted|up|in the running|acting up|an applicant) (for|as) (the|a|an|head|my) _ (post|job|role|vacancy|manager|director|senior|deputy|team leader|principal|supervisor|lead|secondment|promotion|service|clerk|position|officer|permanent) _6 (you|your|word|panel|committee|help|chair)]`,
  `[(help|helps|improve|boost|smooth|support|further|back) my (application|chances|interview|bid|promotion|career|appointment|cause|prospects)]`,
  `[(i|we) should (be|have been|be made) (made)? (a|an|the)? (senior|principal|permanent|head|manager|team leader|promoted|deputy|lead|chief|assistant director|acting)]`,
  `[(i|we) should have (got|had|been given|been offered|been appointed to|been interviewed for) (the|that) (job|post|role|promotion|secondment|manager’s job)]`,
  `[(make|made|making) me (permanent|up to|a (senior|principal|manager|permanent)|redundant|head of|team leader|the (head|manager|deputy))]`,
];
