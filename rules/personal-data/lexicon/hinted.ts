/** Private facts told sideways: the clinic without its name, the court by its effects. Patterns. */

const kin =
  '(son|daughter|wife|husband|mother|father|mum|dad|brother|sister|partner|boyfriend|girlfriend|nephew|niece|grandson|granddaughter|boy|girl|lad|neighbour|carer)';

/** Illness, treatment and state of mind. */
export const ailing = [
  'one of (his|her|their) (evenings|nights|turns|spells|episodes|funny turns|benders|moods|bad days|off days|dos|attacks|lost weekends)',
  '(not|never) _2 (up to (company|visitors|much|seeing people)|fit for (company|visitors)|safe to be left)',
  '(on|off on|taking|having|had|been on) (the|that|a) (sort|kind|type) of (leave|absence|break|rest|holiday|illness|time off) (that|which|where)? _1 (one|you|we|nobody|people) (does not|do not|should not|would rather not|never|ask|asks|talk|talks|enquire) _3',
  '(bottle bank|off licence|off-licence|wine merchant|drinks cabinet|vodka|gin bottle|empties|pharmacy|chemist|doctor|surgery|hospital|clinic) _10 (doing (well|very well|good business|nicely)|(knows|know) (him|her|them) (by name|well)|(second|other) home|(season ticket|loyalty card))',
  '(not|never) (be)? (seeing|see|have|expecting|needing) (him|her) _2 (back|again) (any time soon|for a (long|good) (time|while)|this year|before|until)',
  '(more|other) than (just|merely)? (a)? (cold|flu|bad back|migraine|tired|stress|a virus) _6',
  '(hospital|consultant|doctors|doctor|hospice|specialist|oncologist) (~do not|~be|has|have|~say|~give|~tell) _4 (expect|given|told|months|weeks|days|summer|christmas|much longer|nothing more)',
  '(family|wife|husband|children|relatives|parents) (have|has|had) been (told|asked|advised|called in) to (come|prepare|expect|say goodbye|gather|travel)',
  '(tests|test results|results|scan|scans|biopsy|bloods|bone scan) (~be|have|has)? _1 (came|come|coming) back _6 (and|starts|clear|bad|worse|not|positive)',
  '(starts|starting|started|start|begins|having|on) (the|his|her)? _1 (chemo|chemotherapy|radiotherapy|dialysis|methadone|horrid stuff|nasty stuff|strong stuff|insulin)',
  '(takes|taking|off|forgets|missed|misses|stopped taking|skips|come off|not taking|remembers) (his|her|their) (tablets|medication|meds|pills|injections|injection|medicine)',
  '(trying|tried) for (a|another) (baby|child|family) _4',
  '(last|latest|first|second|third|next) round (did not|of ivf|failed|never|has not) _2',
  '(baby|pregnancy|twins) _6 (did not make it|was stillborn|were stillborn|did not survive|came too early|lost at)',
  '(lost|losing|miscarried) (the|a|her|their|another) baby',
  '(hears|hearing) (voices|things)',
  '(things|voices) (she|he) (hears|sees) (when|at|in)',
  '(not|never) _1 (quite|been|really)? (the ticket|all there|himself|herself|right in the head|as sharp|the same) _1 (upstairs|since|these days|any more|lately)',
  '(gone|went|going|goes|back) _1 (to|into) (the|that|a) (place|clinic|unit|retreat|facility|ward) (in|near|at|outside|for) *',
  '(trouble|problem|problems|battle|struggle|weakness) with (the)? (needle|bottle|drink|horses|demon drink|gambling|pills|powder)',
  '(drying|dried) out (again|for|at|in|somewhere)',
  '(fell|fallen|back|stayed|staying) (off|on) the wagon',
  '(both|his|her) wrists (were|are|was)? (bandaged|in bandages|cut|bound)',
  '(keep|keeps|kept|wears|in) (the|her|his)? long sleeves _4',
  '(seeing|sees|talking to|talks to|been to see) (someone|somebody) (on|about|every|for|each|weekly) _4',
  '(goes to|attends|going to) (a|his|her|the) (meeting|meetings|group) (every|on|each) _2 (evening|evenings|night|nights|monday|tuesday|wednesday|thursday|friday)',
  '(first|last|always|regular) (in|at) the (queue|bar) (at|of|in|outside) (the|opening) _3',
  '(machine|tank|cylinder) (that|which) (breathes|helps|keeps) _2 (him|her|alive|going|breathe)',
  '(he is|she is|is|was|being) (HIV|hiv) positive',
];

/** Courts, police and probation by their effects. */
export const bound = [
  "(staying|stays|living|lives|stopping|guest|lodging|residing|away|put up|spending|holidaying|resting) _6 (high walls|behind bars|bars on the|at (his|her) majesty|(his|her) majesty 's|locks on the outside|three meals a day|the big house)",
  '(not|nowhere) _3 (going anywhere|be home|home|back|at liberty|out) _3 (until|till|for|before) _4 (parole|judge|court|sentence|appeal|release)',
  '(came|come|arrived|joined|was given|went) (to|into)? (her|him|them|the family|live)? _1 (by way of|through|via|from|after) (the)? (court|courts|care|social services|care system|family court|foster|adoption|fostering)',
  '(wife|husband|partner|girlfriend|boyfriend) (has|had|have) _1 (changed the locks|thrown (him|her) out|walked out|packed (a|her|his)|moved out|gone to (her|his) mother|taken the children|got a solicitor|gone off)',
  'finding (the)? (mornings|days|nights|evenings|weekends|it all|things|life|home) _1 (hard|difficult|long|tough|a struggle|too much)',
  '(~be|has been) not (allowed|permitted|supposed|able) (near|to (see|contact|visit|do|be|go|live|leave|drive|work|have|enter)) _10 (court|judge|order|bail|curfew|injunction|supervisor|police|probation|licence)',
  '(tag|thing|bracelet|monitor|box) (on|round|around) (his|her|the) ankle',
  '(only|must|has to|have to) _3 (home|in|indoors|back|works) (by|until|till|before) (six|seven|eight|nine|#) _8 (court|tag|curfew|order|police|ankle)',
  'probation (could|can|would|will|might|may) (tell|say) _4',
  '(breath test|blood test|swab) (was|came|showed|read|came back)',
  '(lost|losing|handed in|surrendered) (his|her) (driving)? licence _4 (drink|ban|court|limit|months|points|until)',
  '(can not|could not|does not|cannot) drive _4 (until|till|not till|not until) #',
  '(approach|visit|call|knock) from the police (about|over|and|at) _4',
  '(what|things|pictures|images|stuff) (was|were)? _1 found on (his|her|the *) _2 (computer|laptop|phone|tablet|hard drive)',
  '(moved|fled|left|gone|taken) _3 (in|during|through) the night _2',
  '(judge|court|magistrates) (agreed|agrees|sided|ruled|said|found|believed) (with|that|for) (him|her|them|he|she|it)',
  "(court's|judge's|magistrates'|probation's) (idea|decision|doing|order|orders|rules)",
  '(supervised|supervisor|supervision|contact) _4 from the court',
  '(been|was|is|were|gets|got|being) sectioned',
  '(has|have|had) (form|dealings|history|a history|a past|brushes|a bit of history) with (the police|the law|the courts|social services|probation|the authorities)',
];

/** The services somebody has, and what they owe. */
export const served = [
  "(social worker|social workers|probation|probation officer|midwife|bailiff|bailiffs|police|constable|policeman|health visitor|carer|carers|doctor|nurse|crisis team|truancy officer|drug worker|undertaker|locksmith|ambulance|solicitor) ('s)? _4 (always|often|again|every (week|day|other day|morning|night)|twice|weekly|daily|most (days|weeks|mornings)|regularly|round|in and out|back and forth|practically) _2 (outside|there|round|parked|at|calling|visiting|knocking|in|here|lives)?",
  '(always|often|every (week|day|morning)|most days|regularly|forever) _3 (visited|called on|checked on|seen|collected) by (the|a|his|her|their) _1 (social worker|social workers|probation|midwife|bailiff|bailiffs|police|health visitor|carers|nurse|crisis team|doctor)',
  "(social workers|social services|the social|children's services|safeguarding|early help) (have|has|had|were|are) _1 (been|in and out|involved|back) _4 (house|home|door|family|since|before|for|of|there)",
  '(placed|living|staying|gone to live|sent to live|went to live) with (an|his|her|the|their) (aunt|uncle|nan|gran|grandmother|grandparents|grandfather|great aunt) _6 (because|since|while|after|until|for)',
  '(~be) (one of ours|one of mine|one of our families|on our books|on my caseload|on our caseload)',
  '(under|through|on|by) (the|a)? marac _2',
  '(gone|went|going) back to (the|her|that) (husband|ex|partner|boyfriend)',
  'the (bank|building society|lender|finance company) (has|have|is|are) _2 (asking|started asking|writing|chasing|calling in|threatening|circling) _6',
  '(came|come|arrived|got) (here|over|in|to this country) _2 (in|on) (the back of a lorry|a lorry|a small boat|a dinghy|a false passport|papers)',
  '(here|in the country|living here) on (refugee|asylum|somebody else’s|false|student|tourist|temporary) (papers|visa|passport)',
  '(until|till|before|if) the home office (works|finds|decides|catches|gets|says|sends)',
  '(panel|hearing|auditors|investigation|investigators) (~make|~decide|~think|~say|~conclude) (of|about|on) _3 (petty cash|till|expenses|missing|mileage|money|timesheets)',
];

/** A number given out beside a relative of somebody. */
export const relatives = [
  `(his|her|their) ${kin} @ _10 (on|at) # #`,
  `(his|her|their) ${kin} _6 (on|at) # #`,
];
