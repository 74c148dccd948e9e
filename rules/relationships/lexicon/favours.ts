import { kin } from './ties.ts';

/** Special treatment: asked for, promised or given, as patterns. */

const thing =
  '(application|applications|form|forms|claim|claims|complaint|complaints|fine|fines|ticket|notice|permit|licence|licences|grant|loan|lease|tender|bid|contract|item|file|case|request|appeal|invoice|garage|hedge|wall|extension|drains|drain|pothole|potholes|kerb|dropped kerb|hearing|inspection|audit|report|paper|list|debt|bill|charge|charges|planning|booking|pitch|allotment|stall|garden|lights|road|street|order|certificate|mooring|noise case|case on|decision|fees|rent|consent|paperwork|approval|query|enforcement|prosecution|penalty|barn|unit|place|plot|business|thing|matter|issue|it|one|that|this|mine|his|hers|ours|name)';

/** Base forms: to be asked of somebody. */
export const ask = [
  `[the least (i|we|you) (can|could) do (is|was|now is)? (to)? (vote|back|support|approve|wave|see|put|give|make|sign|look|let|score|drop|find|get|help)]`,
  `[(expect|want|need|like|trust|assume|count on|look for|hope|hoping|expecting|ask) (that)? (for)? (my|our|his|her|the|mum's|dad's|@ 's) (*)? ${thing} (to|will|should|can|must|might|may|not to) (_)? (come|go|be|jump|move|get|skip|leap|rise|sit|stay|wait|land|overtake) _2 (ahead|before|above|over|top|first|past|in front|front|head|list|queue|line|through|next)]`,
  `[(expect|want|trust|assume|hope|count on) (my|our|his|her) (*)? (*)? (to be|not to be) (dealt with|looked at|approved|passed|granted|chosen|picked|seen|waved|nodded|kept waiting|turned down|refused|inspected|charged|fined|asked)]`,
  `[(be|being|get|getting) (so|too|all)? (difficult|awkward|stuffy|sticky|funny|precious|official|formal|pedantic) (about|over|with) (my|our|me|us|his|her|a|one)]`,
  `[(get|find|wangle|fix) (the (boy|girl|lad|children|kids)|my (*)?|our (*)?|him|her|@|me|us) (a|an|the) (place|job|flat|pitch|plot|slot|licence|berth|permit|grant|contract|allotment)]`,
  `[(let it|let the (contract|licence|application|bid|tender|lease|plan)|let (him|her|us|me|them)) (through|go through|pass)]`,
  `[(need|want|like|expect) (the|my|our|that|this|his|her) (*)? ${thing} (_)? (done|sorted|passed|approved|through|dropped|lifted|finished|fixed|granted|signed|looked after|to go|forgotten|cancelled|waived|moved up)]`,
  `[make (the|that|my|this|it|his|her) (*)? (${thing}) (_)? (go away|disappear|vanish|happen|go through|go our way|go my way)]`,
  `[(my|our|his|her|@ 's) _ (${thing}) (_)? (will not|should not|need not|would not|won’t|shouldn’t|needn’t) (be|face|have|meet|cause|present|run into) (a|any|too much of a)? (problem|trouble|difficulty|bother|issue|obstacle|problems|questions|difficulties|objection)]`,
  `[see your way (clear)? to]`,
  `[(expect|hope for|count on|look for|assume|want|trust|like|hoping for|counting on|looking for) (a|an|some|for a) (sympathetic|gentle|friendly|kind|helpful|favourable|easy|light touch|speedy|quick|positive|relaxed|generous|smooth|soft|good|lenient) (inspection|hearing|decision|view|ride|passage|response|score|marking|eye|touch|reading|outcome|assessment|report|price|rate|deal|word|result)]`,
  `[(lose|drop|bin|cancel|tear up|waive|overlook|forget) (one|a|an|some|one little|this little|that little|a little) (*)? ${thing}]`,
  `[(go|sail|pass|get|be (waved|nodded|put)) through (without|with no) (any|a)? (fuss|trouble|bother|difficulty|questions|hitch|hitches)]`,
  `[do (what|whatever|all) you can (to|for)]`,
  `[(make sure|ensure|see|see to it|be certain) (that)? (my|our|dad’s|mum’s|mother’s|his|her) (_) (gets|get|wins|is|are|goes|comes|has) (looked at|through|approved|passed|dealt with|done|first|picked|chosen|the|priority|seen|sorted|a (place|job|grant|stall)|on|moved|in)]`,
  `[(drop|close|stop|call off|lose|abandon|shelve|end|forget) (that|the|this|your) (audit|investigation|inquiry|enquiry|inspection|review|case|query|complaint) (of|into|on|about|against) (my|our|his|her)]`,
  `[be (a bit|a little|very|rather)? (generous|lenient|kind|gentle|helpful|understanding|flexible)] !(to yourself|to each other|enough)`,
  `[(let|allow) (_) (keep|have|build|put up|hang on to|leave up|stay|start|off|through) (the|his|her|their|my|our|it|before|up)]`,
  `[(slip|squeeze|sneak|push|rush|fast track|fasttrack|hurry|shove|bump|nudge|ease|steer|wave|nod|see|get|put|move|take|bring|shunt|wangle|smuggle|pop) _ (${thing}|me|us|him|her|@) _ (through|on to the|onto the|on the (agenda|list|pile)|in (early|first|before)|up the (list|queue)|to the (top|front|head)|ahead|past|first|forward|along|over the line|to the front|sorted|looked at|done|approved|passed|signed off|in under the wire|in early|on the quiet|quietly|before the others)]`,
  `[(slip|squeeze|sneak|fit) (me|us|him|her|it|my|mine|this|our|@) _ (in|into|on|onto)]`,
  `[(lose|drop|quash|bin|forget|cancel|waive|tear up|scrap|overlook|ignore|bury|shelve|write off|let off|wipe|sit on|mislay|delay|pull|stop|close|kill) (the|that|my|our|his|her|their|this|any|@ 's) _ ${thing}]`,
  `[(turn a blind eye|look the other way|look (kindly|favourably|sympathetically|gently|generously|leniently) (on|at|upon)|go easy (on|with)|be generous|be kind to|be gentle with|be lenient|stretch a point|bend the rules|bend a rule|cut (a few|some|the) corners|pull (a few|some) strings|skip the (queue|form|forms|paperwork|usual)|jump the queue|take a (relaxed|generous|kindly|lenient) view|make an exception|do (me|us|him|her|the family|a friend|an old friend) (a|the)? _ (favour|good turn|turn|kindness|decent thing)|see (me|us|him|her|them|my|our) (right|okay|all right)|do the (decent|family)|look after (me|us|him|her|my|our)|remember (me|us|my) when|find (me|us|him|her) a (place|slot|job|space|plot|pitch|way)|find a way|find (some)? room for|put in a word|smooth (the|my|our) (way|path)|help (me|him|her|us) out|sort (me|us|him|her|it|that|this|something|my|our) (_)? out|fix (it|that|this|my|something)|have a word|pass (it|the|this|my)|approve (it|my|his|her|our|the)|sign (it|this|that) off|score (it|us|him|her|them|his|her|our) (*)? (up|high|well|generously|kindly)|mark (it|us|him|her|them) up|give (it|him|her|us|me) to (us|him|her|me|my|them)|back (my|our|his|her)|let (him|her|me|us|my|mother|mum|dad|the|it) (start|off|through|keep|stay|in|have|slide|go|build|put|past|skip|stop)|keep (my|our|his|her) (*)? (off|out|on|at)|steer (it|the|this|that) (our|my|his|her)|speed (it|things|this|that|my) up|hurry (it|things|this) along|give (*)? (priority|preference|the nod|a nudge|a push|an early look|a head start)|tip (me|us|him) (off|the wink)|let (me|us) (see|have|know) _ (early|before|first|in advance|ahead)|vote (for|against) (my|his|her|the)|award (it|the *) to (us|my|him|her))]`,
  `[(not|n't|never) _ (need|have|bother|want|required|necessary|trouble) (to)? _ (go through|bother with|fill in|fill out|queue|wait|apply|do|use|with|complete|need) _ (the form|the forms|form|forms|everyone else|everybody else|the usual|usual channels|paperwork|red tape|formalities|all the|the rest|queue|a form|rigmarole|the process)]`,
  `[(tender|contract|grant|job|lease|money|work|order|decision|licence|vote|bid|unit|site) _ (comes|come|goes|go|went|to come|to go|heads|falls) _ (our|my|his|her|to us|to me|in our) (way|favour|firm|lap|direction)?]`,
  `[(find|discover|notice|see) (that)? (she|he|it|they|we|i|mine|@|my *) (has|have|had|is|was|were|are) (been)? (on the (list|register)|in (time|first|there)|eligible|top|approved|all along|qualified|entitled)]`,
  `[(i)? (trust|take it|assume|assumed|presume|imagine|expect|suppose|thought|hope|hoped|am sure|'m sure|know) (that)? (you|the|we|i) (will|'ll|would|can|could|might|shall|do not|don't|won't|need not|may) _ (see|find|make|sort|look|be|go|do|put|get|have|overlook|manage|help|remember|relaxed|stop|pass|come|need|let|lose|skip|view|come our|a way|kind|something|minute|no|difficulty|problem|say)]`,
];

/** Given or offered by the one who can. */
export const given = [
  `[(i|we) (have|'ve|had|will|'ll|shall)? (already|just|also|quietly|gladly)? (parked|popped|placed|left|stuck|tucked|laid|set|filed|kept|dropped|put) (yours|your *|his|hers|theirs|it|that one) _2 (at|on|to|near) the (top|head|front|very top) of (the|my|our) (pile|heap|list|tray|stack|queue|batch|folder)]`,
  `[(made sure|make sure|making sure|see to it|saw to it|seen to it|arranged|fixed it|ensured|seeing to it) (that|for)? (your|his|her|their|@ 's|councillor @ 's|cllr @ 's|you|he|she|they) (*)? (*)? (is|are|was|were|gets|got|get|will be|goes|went|to be|comes|came|has been) (_)? (first|ahead|top|front|approved|passed|picked|chosen|dealt with|looked after|through|safe|granted|waived|dropped|signed|shortlisted|spared)]`,
  `[(letting|let|giving|give|gave|given|lend|lending|lent|charging|charged|charge) (councillor @|cllr @|@|him|her|them|the mayor|the chairman|you) (@)? (_) (for nothing|for free|free of charge|at half price|half price|at cost|for a song|no charge|a discount|mates rates|without charge|first refusal|rent free|on the house)]`,
  `[(i|we) (am|'m|are|'re|have|'ve|had|will|'ll|shall|intend to|propose to)? (just|now|already|quietly|also)? (be)? (giving|give|given|gave|awarding|award|awarded|letting|handing|hand|handed|placing|place|placed|steering|steer|steered|sending|send|sent|putting|put|passing|pass|passed|slipping|offering|offered) (the|a|that|this|our|some|all the|next *) _6 (contract|contracts|job|work|order|orders|lease|grant|pitch|stall|tender|catering|booking|business|printing|vacancy|post|licence|money|funding|tenancy) _ to]`,
  `[(it|they|that|the file) can (stay|sit|gather dust|rest) (there|where|in|on)]`,
  `[(had|got|have|get|getting|having) (your|his|her|their) (_) (added|moved|put|bumped|pushed|included|brought forward|fast tracked|approved|waived|dropped|cancelled|quashed|torn up|written off|passed|looked after|bumped up|moved up) (to|up|on|in|through|by|from|ahead|for)?]`,
  `[(shown|showed|told|given|sent|slipped|passed|showing|sending|giving|telling|slipping|passing) you (the|my|a|all the|our) (_) (price|prices|scores|bids|tenders|draft|report|list|papers|questions|figures|shortlist) (early|in advance|before|ahead|first)]`,
  `[(your|his|her|the) (*)? ${thing} (has|have|is|will|'s) (now|already|just)? (gone|been (put|moved|bumped|pushed|waved|nodded)|go|jumped|moved|leapt|going|shot) (to the (front|top|head)|up the|through|ahead|straight)]`,
  `[(telling|tell|told|giving|give|letting|let|sending|send|showing|show|slipping|slip|passing|pass|read) you (_)? (the other|other|the others|rival|the rival|everyone else's) (bids|bid|bidders|prices|price|tenders|scores|applicants|offers|quotes)]`,
  `[bring the (confidential|exempt|private|restricted) (file|papers|report|draft) (round|over)]`,
  `[(here is|here's|attached is|sending you|send you|you can have|have) (the|a|my|our) (*)? (report|draft|paper|figures|list|scores|minutes|shortlist|advice) (before|ahead of) (the)? (others|rest|committee|anyone|other)]`,
  `[(not|n't|never) (going to|about to|be)? (investigate|investigating|inspect|report|audit|prosecute|fine|pursue|charge|enforce against|pursuing|chase|refuse) (him|her|you|them|your|family|a friend)]`,
  `[(i|we) (gave|give|have given|awarded|scored|'ve given|'ll give) (it|you|yours|him|her|them) (_) (nine|ten|full marks|top marks|top|eight|high|the highest|out of ten)]`,
  `[(valuer|surveyor|panel|inspector|assessor|committee|planner|engineer) (thinks|think|will say|says|does|will do|writes) what (i|we) (ask|tell|say|want|ask her|ask him)]`,
  `[(had|have|take|taking|having) another look at (the|your|his|her) _ (fees|charge|score|refusal|decision|application|rent|bill|fine)]`,
  `[your (questions|items|applications|letters|requests) (always|usually|will|somehow) (come|comes|go|get) _ (first|up first|top|priority|through)]`,
  `[(rule|policy|section|para|procedure|standing order) # has a blind spot]`,
  `[(i|we) (have|'ve|had|will|'ll|shall|can|could|am going to|did|'d)? (already|just|also|quietly|gladly|personally|therefore|now)? (be)? (put|pushed|push|bumped|bump|moved|move|fast tracked|fasttracked|fast track|rushed|rush|waved|wave|nodded|slipped|slip|squeezed|squeeze|shoved|steered|steer|got|get|see|seen|sneaked|made sure|make sure|had|have|hurried|taken|bring|brought|done|do|sorted|sort|scored|marked|gave|given|give) (_) (your|you|it|his|her|him|their|@ 's|that|this|the) (_) (to the (top|front|head)|up the (list|queue|order)|through|fast tracked|first|sorted|ahead|on the (quiet|agenda|list)|passed|approved|in early|looked at|nine out|full marks|top marks|out of the way|before (the)? others|a head start|priority|in the bag|waved|for you|in (with)? the original)]`,
  `[(i|we) (have|'ve|had|will|'ll|shall|can|could|did)? (already|just|also|quietly|gladly|personally)? (pulled|dropped|binned|lost|cancelled|cancel|quashed|waived|waive|torn up|tear up|shredded|scrapped|overlooked|overlook|buried|written off|write off|let off|wiped|closed|shelved|drop|lose|bin|bury|ignored|ignore|filled in|had another look at|sat on) (the|that|your|his|her|their|this|any) _ (${thing}|reviews|fees|sheet)]`,
  `[(come to|reach) (some|an|a little) (arrangement|understanding)]`,
  `[(i|we) (will|'ll|can|shall|could|would) (always)? (look after|see) (you|him|her|them|your) (right|okay|all right|family|lot|boys|girls)?]`,
  `[(least|only thing) (i|we) (can|could) do]`,
  `[(you|your (*)?) (get|gets|have|has|got) my vote]`,
  `[(is|'s) (yours|all yours|as good as yours) (_)? (for|of course|naturally|if)?]`,
  `[(do have|help yourself to|it goes to you|consider it|treat it as) _ (unit|yours|approved|done|passed|sorted)]`,
  `[(you|they) (asked|wondered|wanted to know) what (legal|finance|the panel|the others|they) (think|thinks|say|says|bid|scored)]`,
  `[(tender|bid|bidder|offer) (*)? (has|is|was|came|comes) _ (lowest|cheapest|highest|best) (price|bid|offer)?]`,
  `[(tell you|let you have|send you|send over|show you|let you see|pass you|slip you|send) (_) (what the other|other bidders|confidential|before (the)? (others|anyone|publication|it is published)|early|exempt|draft before|bids|tender)]`,
];

/** For one’s own kin, telling by themselves. */
export const forKin = [
  `[(score|mark|assess|inspect|treat|judge|handle|look at|consider|rate|grade) (my|our) (*)? ${kin} ('s)? (_) (generously|kindly|leniently|gently|favourably|well|high|highly|sympathetically|first|quickly|up|nicely)]`,
  `[(make sure|ensure|see|see to it) (that)? (my|our) (*)? ${kin} ('s)? (_) (gets|get|wins|win|is|has|goes|comes|keeps|lands)]`,
  `[(add|put|slip|squeeze|push|move|get|give|shortlist|appoint|pick|choose|find) (my|our) (*)? ${kin} ('s)? (_) (to|on|on to|onto|in|through|a|the|for|into) (_) (list|shortlist|contract|tender|job|post|place|interview|top|head|front|payroll|contractors|suppliers|flat|housing list|panel|queue|licence|pitch|stall|grant)]`,
  `[(be generous|go easy|be kind|be lenient|be gentle|look kindly|smile) (with|on|to|upon) (my|our) (*)? ${kin}]`,
  `[(my|our) (*)? ${kin} (_) (you are|you're|you will be|you have been|you've been) (scoring|marking|inspecting|assessing|interviewing|valuing|investigating|prosecuting|fining|dealing)]`,
];

/** One’s own concern before the council, as a reminder. */
export const ownBusiness = [
  `[(is|are|and|who|what about|how is|still|see|sort|remember|there is|there's|hurt|lose|down|up|over|about) (_) (my|our) (*)? (barn|certificate|licence|hedge|wall|listed wall|kerb|dropped kerb|garage|extension|street|road|planning form|application|mooring|hearing|club|permit|allotment|fence|access|driveway|conservatory|dormer|pitch|stall|grant|lease|late licence|loft) (has|have|is|are|still|awaiting|waiting|had|could|$)]`,
  `[(unconnected|nothing to do|not unconnected|no connection) (_) with (the|my|our|next) (_) (hearing|licence|application|decision|tender|vote|appeal|inspection|contract)]`,
];
