/** Members put off without the word "no": that it is not for them, that their contact is a nuisance, that the question will wither. */

const member =
  '(you|a councillor|councillors|members|a member|elected members|backbenchers|a backbencher|ward members|ward councillors|individual members|individual councillors|anybody on the council|politicians|the politicians)';
const trouble =
  '(trouble|troubles|troubled|bother|bothers|bothered|concern|concerns|concerned|worry|worries|worried|burden|burdened|weary|tax|detain|detained|involve|involved|occupy|fret|lose sleep|lie awake|wade through|wrestle|pore|puzzle|delve|dwell|interest|interested|exercised|get into|go into|be getting into)';
const object =
  '(it|that|this|them|those|these|what|how|who|which|why|the _2 (figures|figure|sums|numbers|costs|cost|workings|working|detail|details|mechanics|small print|ins and outs|nuts and bolts|finer points|arithmetic|ledger|file|files|contract|spreadsheet|terms|price|prices))';

/** Neither answered nor to be answered. */
export const unanswered = [
  '(wise|wiser|better|best|wisest) not to (ask|inquire|enquire|look|know|pry|dig|wonder)',
  '(better|other|more profitable|happier) (uses|use|ways) (for|of|to spend) (an|your|my|our|both our) (afternoon|time|morning|day|hours)',
  '(happier|better|best|wiser|simpler|easier|safer|healthier) _6 (if|when|that) (you|nobody|members|councillors|one|people) (do|did|does|would) not _1 (ask|asked|look|pry|dig|inquire|enquire|know)',
  '(nor|neither) (shall|will|do|am|would|can|have) (i|we) _1 (be|intend|propose|plan|mean|going|see)? _3 (doing so|do so|to|reply|replying|answer|answering|respond|responding|send|share)',
  '(not|never) (replied|responded|answered|going to (reply|respond|answer)|be (replying|responding|answering)) to _2 (any|either|a single one|one) of (them|these|those|your _2)',
];

/** Not a thing for the likes of members. */
export const beyondYou = [
  `(something|anything|matter|matters|(sort|kind|type|level) of (thing|question|detail|matter|information|paper|document)|territory|subject|one) (that|which|for|where|with which|about which)? _1 ${member} _2 (need|needs|want|wants|ought|should|must|would|have|has|can|could)? _2 ${trouble}`,
  `${member} _1 (need|needs|should|ought|do|does) (not|hardly|scarcely|never) _2 ${trouble} _2 (yourself|yourselves|themselves|himself|herself|your (heads|head))? (with|about|over|into|by) ${object}`,
  `(best|better|happier|safer|wiser|easier|simpler) (left|leave|leaving|to leave|kept) _2 (to|with|among) (the)? _1 (professionals|officers|experts|us|those (who|of us)|people who|specialists|grown-ups|technical people|team|service)`,
  `(above|beyond) (your|a councillor 's|a member 's) (pay grade|head|heads|station|remit)`,
  `(is|are|be|being|goes|go|well|rather|far|way|all) over your (head|heads)`,
  `(what|why|how|where|whom) (we|i|officers|the service|the department|my team) _4 (is|are) (a matter|matters|something|for) (for)? (us|me|officers|the (service|department|director))`,
];

/** The question is left to wither. */
export const withering = [
  `(answer|answers|reply|note|letter|email|question|request|query|figures|report|file|list) _6 (rest|resting|sleeping|asleep|hibernating|languishing|languishes|mouldering|snoozing|dozing|buried|filed|tucked|parked|lying|lies|sitting|sits|waits|maturing|nestling|marinating) _6 (drawer|box|pile|tray|heap|cabinet|attic|vault|cupboard|in-tray|folder|bin|stack|shelf|safe|basement)`,
  `(at|to|near|towards) the (very)? bottom of (a|the|my|our|that|some) (box|pile|tray|heap|drawer|stack|in-tray|bag|list|case|cupboard)`,
  `(it|that|this|yours|the (request|question|query|email|letter|reply|answer)|your (request|question|query|email|letter)) _4 (slip|slips|slipped|fall|falls|fell|drop|drops|dropped|drift|drifts|slide|slides|slid|sink|sinks|vanish|vanishes|lost) _1 (behind|between|down|off|through|to the bottom|into|from|under|in) (the|a|my|our) _2 (radiator|desk|cracks|back|bottom|sofa|floorboards|pile|tray|drawer|system|long grass|filing|post|ether|cabinet|hill)`,
  `(kick|kicked|kicking|knock|knocked|boot|booted) _3 into (the)? (long grass|touch|next (week|month|year)|the (new year|autumn|spring|summer))`,
  `(run|running|play|playing) (down|out) the clock`,
];

const staff =
  '(my|our|the|these|this|individual|any of (my|our|the)|anyone (in|on) (my|our|the)|anybody (in|on) (my|our|the)|members of (my|our|the)|case|junior) _2 (staff|team|teams|officers|officer|people|lot|office|department|section|unit|engineers|planners|surveyors|assistants|administrators|colleagues|advisers|analysts|accountants|social workers|inspectors|girls|lads|crew|desks|desk)';
const contact =
  '(contact|contacting|ring|ringing|phone|phoning|telephone|telephoning|call|calling|email|emailing|e-mail|e-mailing|write to|writing to|approach|approaching|speak to|speaking to|talk to|talking to|message|messaging|bother|bothering|pester|pestering|badger|badgering|disturb|disturbing|collar|collaring|buttonhole|buttonholing|drop in on|dropping in on|wander in|walk in on|turn up at|go to|going to|go straight to|question|quiz|chase|chasing|approaches to|calls to|emails to)';

/** Members are to keep away from staff. */
export const keepAway = [
  `(stop|cease|refrain from|do not|please do not|never|no more) ${contact} (@|him|her|them) _5 (again|any more|directly|direct|in future|from now on)`,
  `(anything|everything|whatever|what) you (want|need|wish|would like) _4 (ask|come to|come through|goes through|go through|send to|send|comes to|bring to|bring) (to)? me`,
  `(stop|stopped|cease|refrain from|not|never|no more|desist from|give up|rather than|instead of|before (you|members|councillors)|without) _3 ${contact} _2 (or|and)? _2 ${staff}`,
  `(come|comes|coming|came|go|goes|going|turn|turns|turning) (knocking|round|up|in|wandering|rapping|banging) _2 (on|at|into|to) _2 (doors|desks|office|door|desk)`,
  `${staff} (have|has|are|is) (work|a job|jobs|better things|enough|other things|plenty|far too busy|too busy|busy|not there|not here|not paid|there) _3 (to do|to (be|answer|field|take|deal|drop)|people)`,
  `(i|we) (want|would like|need|expect|prefer|require|must ask for|should like|am asking for|insist that|ask that) _1 (all|any|every|each) _3 (questions|question|queries|query|requests|request|contact|contacts|correspondence|calls|emails|enquiries|communication|communications) _4 (to|be|come|comes|go|goes) _2 (come|go|sent|directed|routed|addressed|put|made|through|via|to) _6`,
  `(from now on|in future|henceforth|until further notice) _8 (through|via|to) (me|my office|my (pa|secretary)|the _3 (inbox|mailbox|hub|centre|form|portal|helpdesk|enquiries|office|address))`,
];
