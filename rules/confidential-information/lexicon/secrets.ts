/** Matter that is confidential whatever it is called: competition, bargaining, legal advice, people's jobs; as patterns. */

const firm =
  "(@|@ @|@ 's|@ and @|they|you|we|it|he|she|one|bidder (a|b|c|d|one|two|three)|# of the bids)";

/** Scores and prices of a competition that is not over. */
export const competition: readonly string[] = [
  '(showed|shown|told|given|read|read out|gave|let (me|us) see|mentioned|quoted) (me|us|to me|to us)? _2 (the|all|all the|both)? (other|others|rival|rivals|competing) _1 (quotes|bids|tenders|prices|offers|figures|quotations|submissions)',
  `${firm} (is|are|was|were) (in)? (at|on|asking|around) £ _10 (lads|lot|other|others|next|shade|under|over|second|behind|cheapest|dearest|and)`,
  '(the|your|all the) (other|others|rest) (two|three|four|five|firms|firm|bidders|companies|lot|ones|side)? (have|has|had|are|were)? _1 (come|came|bid|quoted|priced|put|gone|went|tendered|offered|pitched|submitted|asked|are|were) (in)? (at|for|with|around|about|just under|just over|under|over)? (around|about)? £',
  '(what|the (figure|number|price|bid|sum)|how low|how high|how much) (you|they|he|she) (have|has|need|must|will need|would need|want) (got)? (to)? (beat|better|get under|go under|go over|top|match|undercut|come in under|sharpen)',
  '(needs|need|must) (not)? (to)? sharpen (his|her|their|your) pencil',
  '(tender|bid|bidder|bidders|evaluation|moderated|moderation|shortlisting|scoring|interview|assessment|panel|quality|price) (scores|score|scoring|rankings|ranking|marks|results so far)',
  '(fifth|fourth|third|second|sixth|seventh|eighth|first|last) _2 # against _3 (cut-off|cut off|threshold|pass mark|line|bar)',
  'of the (two|three|four|five) (still in|left|remaining|in the running) _12 (only|one|both|none|neither)',
  '(the|your|our) (lot|application|bid|club|group|project) (is|are|was|scored|came|got) _6 (cut-off|below the line|above the line|over the line|points|marks)',
  '(latest|provisional|interim|draft|early|current) (scores|rankings|marks|scoring|league table)',
  `scores _5 ${firm} #`,
  "(rival|rivals|competitor|competitors|other bidder|other bidders|next bidder|lowest bidder|winning bidder|incumbent|opposition) 's? (price|prices|bid|bids|rate|rates|figure|offer|tender|quote|margin|submission)",
  '(what|how much) (your|the|our) _2 (rival|rivals|competitor|competitors|competition|other side|other firm|other bidder|opposition|incumbent) _2 (offered|bid|quoted|put in|priced|charged|asked|asking|charging|pitched|submitted|tendered)',
  "(your|the) (rival|rivals|competitor|competitors|nearest challenger)'s? (bid|price|quote|offer|tender|figure|submission|rate)",
  `${firm} who? (have|has|had)? (bid|quoted|tendered|priced|came in|offered|pitched|submitted|put in) (at|£|for|a price|us)? (just under|just over|around|about|roughly)? £`,
  `(bid|bids|tender|tenders|quote|quotes|offer|offers|price|prices|submission) (came|come|was|is|are|were|of|at|from @|from @ @) (in)? (at|for)? (just under|just over|around|about|roughly|between|only)? £`,
  `${firm} (is|are|was|were|came|come|sit|sits|lie|lies|stand|stands) (currently|narrowly|just|comfortably|now|way)? (second|third|fourth|fifth|last|first|top|bottom|ahead|in front|leading|behind|out in front|out of it|out of the running) _6 (on price|on quality|points|off the pace|of the bids|marks|per cent|the cut|the scores|in the scoring|the bidding|to the bidding|the tender|of three|of four|of five)`,
  '(the|your) other (two|three|four|five)? (bid|bids|bidder|bidders|tender|tenders|quote|quotes|quotation|quotations|price|prices|offer|offers|estimate|estimates|figures|firms|submissions) (is|are|was|were|came|come) _4 (£|over|under|above|below|higher|lower|dearer|cheaper|more|less|in at|north of|south of)',
  '(the winner|the winning bidder|the lowest|the highest|the cheapest|the next one|your nearest) (priced|bid|quoted|tendered|came in|offered|scored|was) _4 (£|#)',
  '(the|our) (lowest|highest|best|cheapest|dearest|keenest|top|leading|current best) (price|bid|offer|quote|tender|figure|rate|score) (so far|to date|at the moment|in so far|we have had|yet|we have) (is|was|stands at)',
  '(two|three|one|four) of the (bids|bidders|tenders) (has|have|are|is|were|was) (been)? (ruled out|rejected|knocked out|thrown out|disqualified|out|in|left|excluded|eliminated)',
  '(hidden|unpublished|undisclosed|secret) (weighting|weightings|criteria|evaluation|model answer|questions)',
  '(evaluation model|model answers|interview questions|marking scheme|scoring matrix) (with|for|and|before|attached|ahead)',
  '(would|will|to|can|could) (undercut|underbid|pip|beat) (them|him|her|that|the others|the rest|it) _4 (£|by|at|if|come)',
  '(commercial|cash|conditional|formal|private|unsolicited|developer|opening|only|best)? (offer|bid|approach|proposal) (from @ @?)? (for|on) (the|our|your) _5 (is|was|of|at|stands at|came in at|came to|comes to) (just|around|about|only|over|under)? £',
  '(bidders|tenderers|suppliers|contractors|competitors|rivals|applicants|firms) (prices|scores|rates|submissions|tenders|offers|price|margins|pricing) ',
  '(bids|tenders|offers|quotes|quotations|prices|submissions) (for|on) _4 (are|were|came in|came back|stand|range|run|is) (at|between|from)? (just|around|about)? £',
  '(beat|undercut|match|come in (under|below)|go (under|below)|knock) (that|it|them|£) and (it|the|you)',
  '(contamination|reserve|guide|budget|pre-tender|target|engineer|our own) (estimate|ceiling) (is|was|of) £ _6 (bid|bids|tender|quote)',
];

/** What the council would pay, take or concede. */
export const bargaining: readonly string[] = [
  '(lowest|highest|least|most|bottom|top|smallest|biggest) (figure|price|offer|sum|amount|number|rent|bid) (that|which)? (we|they|the council|the authority|officers|members) (would|will|could|might|can|are (prepared|willing|ready) to) (take|accept|go to|pay|settle for|stomach|live with|consider)',
  '(number|figure|price|sum|amount) _8 (nobody|no one|none of them|the other side|the buyer|the seller|the bidders) _4 (should|must|is to|are to|may|can|ought to) (not)? (see|know|hear|have|guess|find)',
  "(our|the council|the authority|the|its|his|her|their) 's? (walk-away|walk away|bottom line|bottom-line|reserve|reserve price|ceiling|upper limit|top price|maximum|negotiating position|negotiating limit|fallback|fall-back|instructions|negotiating mandate|red line|red lines|opening offer|final offer|best offer|highest offer|lowest offer|floor (price|figure|rent)|best price|lowest price) (figure|price|offer|position|number|sum)? (for (the|that|this|your) * (*)?)? (is|are|was|were|stands|at|of|comes) _6 (£|#|per cent|to (settle|accept|pay|sell|go|concede|agree)|anything)",
  '(instructions|authority|mandate|instructed|authorised|prepared|willing|ready|happy|told) (are|is|were|was)? (to) (settle|accept|pay|go (up to|as (high|low) as|to)|sell|concede|take|offer|drop|fold) _6 (£|under|over|up to|anything|as low|as high|out of court)',
  '(would|will|could|might) (settle|accept) (for|at|anything|up to|as)? (for|at|under|over|below|to)? (as low as|as high as|about|around|just under|just over|anything (under|over|above|below)|less than|more than)? £',
  '(hold|held|holding) out (for|until) _8 (they|we|because|since|brothers|folks|and|the council)',
  '(we|the council|they|the authority|the town council|property|officers) (would|could|might|will) (really|probably|actually|happily|secretly)? (take|accept|settle for|go (up|down|as high|as low) (to|as)|pay|drop to|come down to|stretch to|live with) (around|about|as little as|up to|just)? £ !(a|per|for each)',
  '(our|the) (valuer|district valuer|surveyor|property team|estates team|land agent) _2 (thinks|says|reckons|values|valued|puts|put|told us|believes) _10 £',
  "(valuer|valuers|valuation|surveyor|surveyors)'s? (figure|number|price|report|valuation)? (for (the|that|this) * (*)?)? (came|come|is|was|has come) (back|in|out)? (at|as)? (about|around|only|just)? £",
  '(we|the council|they|property) (will|would|shall|are going to|plan to) (open|start|begin) (at|with|on) (£|#|two|three|one|half)',
  '(in|opened|open|into|started|starting|having|early|advanced|at the stage of) _2 (talks|negotiations|negotiating|discussions|acquisition talks) (with|to|about|over) _8 (buy|take|acquire|sell|lease|purchase|take on|take over|for a (pound|site|sum)|surrender|receivers|administrators|owners|landlord|developer)',
  '(we are|council is|authority is|we have|we) _2 (buying|exchanging|bidding|making an offer|offered|completing|about to (buy|exchange|sign|complete|make an offer)) (on|for|to buy|to take)? (the|@) _12 (hotel|inn|pub|site|hall|building|land|field|car park|farm|centre|shop|mill|station|school|#)',
  '(rent-free|rent free|stepped rent|break clause|dilapidations|reverse premium|side letter|overage|clawback) _4 (for|of|at|is|are|months|years|offered|offering|#|which|and)',
  '(wants|want|asking for|demanding|demands|threatening|threatens) _4 (subsidy|fee|fees|price|contract|management fee|rent) _4 (doubled|tripled|or it|or they|increase|rise|up|cut|halved)',
  '(hand|hands|handing) (back|in) the (keys|contract|lease)',
];

/** What the council's lawyers think. */
export const advice: readonly string[] = [
  '(legal|counsel|our (lawyers|barrister|solicitor|solicitors|qc|kc|silk)|the (lawyers|barrister|solicitor|solicitors|qc|kc|county solicitor|monitoring officer|legal team)|leading counsel|legal services|head of legal) (_3) (reckon|reckons|think|thinks|advise|advises|advised|says|say|said|tell|told|puts|put|rates|rate|gives|give|believes|believe|fancies|warns|warned|conclude|concluded|doubt|doubts|is of the view|are of the view|considers) _12 (lose|lost|win|losing|weak|hopeless|strong|no case|no defence|defence|liable|liability|unlawful|chances|chance|odds|per cent|on the hook|exposed|exposure|settle|defend|defensible|indefensible|£|flawed|quashed|challenge|dead duck|leg to stand on|arguable|thin ice)',
  "(legal|counsel's|barrister's|privileged|silk's) (advice|opinion|view|note) (is|was|says|gives|puts|concludes|that) _8 (lose|win|weak|hopeless|strong|case|defence|liable|unlawful|chances|per cent|exposed|settle|£|flawed|quashed|challenge|ground|prospects)",
  '(counsel|barrister|silk|qc|kc) (fancies|rates|gives|puts|likes|does not fancy|has advised|thinks) (your|our|their|us|the) (chances|case|prospects|claim|appeal|odds|defence)',
  "(our|the council|the authority) 's? (legal)? (exposure|liability|worst case|downside) (is|comes to|could be|would be|runs to|stands at|on) _6 (£|#|million)",
  '(on the hook|liable|exposed) for £ _8 (tribunal|court|claim|judge|hearing|case|appeal|inquest|if)',
  "(the|our|a|their) (solicitor|barrister|lawyer|counsel|qc|kc|silk|solicitors|lawyers) 's? (letter|note|report|advice|opinion|email|view) (to _4)? (says|said|is|was|warns|concludes|gives|puts|tells|makes|reckons|thinks|advises) _12 (lose|lost|win|losing|weak|hopeless|strong|no case|defence|liable|unlawful|chances|chance|per cent|exposed|settle|£|flawed|quashed|challenge|court)",
  "(weak points|weaknesses|soft spots) (in|of) (our|the council|the authority) 's? (case|evidence|defence|argument)",
];

/** People's posts, before they know. */
export const posts: readonly string[] = [
  '(redundancies|job losses|compulsory redundancies|redundancy list|at risk) _8 (staff|they|families|unions) (hear|find out|will hear|do not know|have not been told|will be told|learn|get told)',
  '(exit|pay-off|payoff|severance|settlement|leaving) (package|terms|agreement|deal|payment|sum) (is|was|of|came|comes|runs|includes) _6 (£|#|grand|six figures|gagging)',
  '(went|gone|left|leaving|goes) with (£|a (cheque|payoff|pay-off|package)|# grand|a hundred|six figures) _8 (gagging|clause|nda|confidential|sign|agreement|keep quiet|and a)',
  '(gagging clause|non-disclosure clause) _6 (signed|and|which|for|£|with)',
];

/** Documents of other bodies before they are out. */
export const drafts: readonly string[] = [
  "(ofsted|the inspectorate|the regulator|the ombudsman|the auditor|the coroner|the inspector|cqc|the care quality commission|the independent investigator|the investigator)'s? (draft|unpublished|embargoed|provisional|interim) (report|letter|findings|judgement|judgment|grade|decision|ruling|review|notice) _2 (says|has|gives|is|finds|found|rates|puts|criticises|recommends|concludes|on the|with|that|shows)",
  'draft (learning review|serious case review|safeguarding review|practice review|prevention report|audit report|investigation report|inspection report|grade|judgement|ombudsman report) _4 (into|on|about|of|with|that|says|for)',
];
