/** One’s own job, a colleague, or somebody’s hearing, spoken of sideways. */

/** Fewer posts than people, or less of a post: the writer is one of them. */
export const fewerPosts = [
  `[(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen) of us _6 (and|but|for|with|against) (only|just)? (#|one|two|three|four|five|six|seven|eight|nine|ten) (posts|jobs|desks|chairs|in (the|their|it))]`,
  `[(there (will|would|is to|are to) (only)? be|it comes down to|leaves|leaving|keeping) (only|just)? (one|two|three|half) (of us|post|job|desk|chair|chairs|posts|jobs|of the (team|posts|jobs)) where (there)? (are|were|is|we|you)]`,
  `[(one of us|half of us|two of us|one of the (two|three|four) of us|some of us|most of us) _2 (will|must|has to|have to|is to|are to|would|is going to|are going to|may) (have to)? (go|leave|be (gone|out|let go|surplus|cut|leaving|looking)|lose out)]`,
  `[(musical chairs|game of chairs|last one standing|when the music stops|one (chair|desk) short|one too many of us)]`,
  `[(#|one|two|three|four|five|six|ten|twelve|eight|fifteen) (hours)? (fewer|less) (hours)? a (week|month) is]`,
  `[(not|never) _1 be (needing|wanting|here to|sitting at|at) (my|this) (desk|pass|mug|chair) _3 (after|by|come|next|once|if)]`,
];

/** Looks to a councillor for the outcome. */
export const looksTo = [
  `[you (have|'ve) always been _2 (decent|kind|good|supportive|generous|fair|helpful|a friend) _2 (about|to|towards) (our|us|my|me|the team)]`,
  `[(know|knowing|sure|certain|confident|trust|hope|count on|guess|see|wonder|wondering|comfort to know|believe) _4 (which way|where|how) (you|your (hand|vote|group|lot)|a friend like you|a certain councillor|the (chair|chairman)) (will|would|might|may|'ll|'d|goes|go|have|has|votes|vote|stand|stands|jump|jumps|feel|feels)] _8`,
  `[(i|i should|i would|i'd) _2 (so|dearly|rather|very much|dearly)? (like|love|want|wish|hope) (it|that one|the one|the survivor|the name|the answer|whoever stays) (to be|were|was|be|turns out to be) (the one|me|mine|us|ours|whoever|somebody) _8]`,
  `[(nice|good|grand|lovely|handy|comforting|reassuring|a comfort|helpful) (to|it is to|if) _2 (have|had|know|think) (of)? (a friend|friends|somebody|someone|an ally|one of us|a friendly face|a sympathetic ear) (on|in|at|up) (the|that|your|high)? _2 (panel|committee|board|council|cabinet|chamber|places|other side|table|room|there)]`,
  `[(you|your) (have|'ve|has) (always)? (had)? (a|the|that) (soft spot|kind word|good word|good ear|way) (for|with) (us|me|our|the (team|clerk|caretaker|porters|staff))] _8`,
];

/** What the writer would lose. */
export const livelihood = [
  `[(hour|hours|day|days|shift|shifts|grade|post|job|work|half) _2 (is|are|pays|was|buys|covers) my (mortgage|rent|livelihood|bread and butter|groceries|children 's shoes)]`,
];

/** A word that a councillor might let fall. */
export const letFall = [
  `[(you might|you could|perhaps you could|perhaps you'd|you may care to|if you (should|were to|happen to|should happen to|find yourself) _10) (tell|mention to|remind|let slip to|say to|drop (it|a hint) to|point out to|whisper to) (him|her|them|@|the (director|chief|panel|chair|chairman|manager|head|leader)) _8]`,
];

/** A councillor reminded of what they know of the writer. */
export const counted = [
  `[(thought|believed|hoped|knew|said|say|reckoned|reckon|think|believe|felt|told (him|her|them)) _3 (you|there (is|was)|one councillor|a councillor|at least one (councillor|member)) (were|was|are|is|would be|to be)? _3 (somebody|someone|one|councillor|member|a man|a woman|the (sort|kind|one)|a person|a friend|the type) _4 (who|that) _8`,
  `[(one|a certain|some|at least one) (councillor|member|person on the (committee|panel)) _3 (who|that|'d|had|has|will|would) _8 (me|us|my|i)]`,
];

/** Asks that something be let drop. */
export const letDrop = [
  `[(hope|trust|sure|think|like to think|wonder if|suggest|hoping|pray) _12 (can|could|might|will|may|should) (all)? (just|quietly|surely|simply|safely)? be (put down to|overlooked|forgotten|forgiven|dropped|let go|laid to rest|smoothed over|settled|shelved|treated as|put behind|swept|lost|quietly|left (there|at that)|dealt with (kindly|gently|quietly)) _6]`,
];

/** Fears how one employee’s case may end. */
export const outcomeFeared = [
  `[(should|would|'d|shall|will) be (very|most|rather|quite|extremely|so)? (surprised|disappointed|sorry|upset|sad|cross|astonished) (to|if) (see|find|hear|learn|think|have)? _4 (anybody|anyone|someone|somebody) else _6]`,
  `[(would|will|'d|'ll) (be)? _1 (a|an)? _2 (sad|sorry|terrible|great|dreadful|real|crying|awful|black|bad|poor|wicked)? _1 (thing|shame|pity|tragedy|blow|loss|day|mistake|look|outcome|waste|business) (for _6)? if (wednesday|monday|tuesday|thursday|friday|tomorrow|it|things|that|this|the (hearing|panel|appeal|decision|meeting|case|outcome|verdict|day|result)) (went|goes|go|were to go|turned out|came out|come out|fell|ended|turns out) _2 (wrong|against|badly|otherwise|other way|wrong way|up there)]`,
  `[(go|goes|went|going|turn out|turns out|come out|end|ends|fall|falls) (the right way|well|her way|his way|their way|in (his|her|their) favour|as it should|happily) (for (her|him|them|@|the (lad|girl|man|woman)))? _2 (on|at|before|in front of|with) (wednesday|monday|tuesday|thursday|friday|tomorrow|the (hearing|panel|appeal|day))]`,
];

const purse =
  '(card|credit card|fuel card|account|accounts|van|vans|money|expense|expenses|time|funds|till|petty cash|credit|purse|budget|cash|stores|skip|photocopier|printer|post room|postage|phone|diesel|petrol|laptop|yard|depot|workshop|tools|timber|cement|paint|trailer|minibus|lorry)';
const owner =
  "(council|authority|town hall|depot|office|department|ratepayer|ratepayers|taxpayer|taxpayers|works|company|county|borough|parish|team) ('s)?";
const colleague =
  '(@|@ @|@ _1 (in|from|on|at) (our|the|my|@|procurement|planning|finance|payroll|highways|licensing|parking|housing|legal|property|it|hr|stores|transport|leisure|parks) _2|my (*)? (manager|boss|director|colleague|supervisor|deputy|team leader|opposite number)|(someone|somebody|one|a man|a woman|a lad|the (lad|man|woman|chap|fellow)) _3 (in|from|on|at|down) (our|the|my) _2|he|she|they|<officer>)';

/** A colleague lives off the council. */
export const livesOff = [
  `${colleague} _2 (has|is|was|have|'s|had|keeps|kept|likes)? _2 [(been)? (putting|puts|put|charging|charges|charged|filling|fills|filled|using|uses|used|running|runs|paying|pays|paid|buying|buys|bought|booking|books|booked|claiming|claims|claimed|taking|takes|took|doing|does|sending|sends|having|had) _8 (on|from|with|through|out of|at|in|via|to) (the|our|a)? ${owner} _1 ${purse}]`,
  `${colleague} _2 [(has|is|was|have|'s|had|keeps|kept) _1 (been)? _1 (putting|charging|filling|using|running|paying|buying|booking|claiming|taking|doing|sending|having|signing|clocking|invoicing|billing|working|letting|selling|giving|handing) _8 (for (himself|herself|themselves|a friend|friends|cash|(his|her) (brother|sister|mate|mates|wife|husband|son|daughter|cousin|own house|family))|on the side|(his|her|their) own (pocket|house|van|car|garden|business|fuel|petrol|shopping|kitchen|drive|use)|in (his|her) own time sheet|cash in hand|(when|while) (he|she|they) (is|was|were|are) (at home|in bed|in spain|on holiday|not there|nowhere|at the))]`,
];

const close =
  '(boyfriend|girlfriend|husband|wife|partner|brother|sister|son|daughter|nephew|niece|cousin|mate|mates|friend|friends|pal|pals|lodger|drinking (partner|companion)|golf (partner|friends)|in-laws|family|relatives)';
/** A colleague looks after their own with the council’s money. */
export const ownKin = [
  `${colleague} _2 (has|is|was|have|'s|had|always|keeps|regularly|quietly)? _1 [(signs|signed|signing|sign|approves|approved|approving|passes|passed|passing|puts|put|putting|pays|paid|paying|claims|claimed|claiming|books|booked|booking|gives|gave|giving|hands|handed|handing|finds|found|rosters|rostered|orders|ordered|lets|let|letting|awards|awarded|steers|steered|hires|hired|hiring|employs|employed|appointed|appoints|waves|waved) _8 (for|to|by|through|off) (his|her|their|a|an|some|the) _2 ${close}]`,
];

/** Somebody’s dealings pointed at by declining to speak of them. */
export const notForMe = [
  `[(not|never|hardly|far be it from me|rather not|would not dream|hesitate) _4 (to|of)? (say|saying|wonder|wondering|ask|asking|guess|name|naming|speculate|speculating|comment|suggest|point out) _2 (whose|who|why|how|what|where) _8 (cousin|brother|sister|nephew|niece|wife|husband|mate|mates|friend|hampers|expenses|overtime|agency|contract|contracts|van|car|holiday|salary|mileage|petty cash|invoice|invoices|tender|timesheets|supplies|villa|boat)]`,
];

/** A colleague takes what a contractor gives. */
export const bought = [
  `${colleague} _2 [(has|had|have|'s|got|gets|getting|having|has had|received|accepted|takes|taking|took|was given|is given) _8 (for (nothing|free|cash|a song|next to nothing)|free of charge|from (a|one of (our|the)|the|our|his|her) _1 (contractor|contractors|supplier|suppliers|developer|developers|bidder|bidders)|by (a|one of (our|the)|the|our) _1 (contractor|contractors|supplier|suppliers|developer|developers))]`,
];
/** A colleague is not sober at work, or takes work’s things home. */
export const unfit = [
  `${colleague} _2 [(comes|came|coming|turns|turned|gets|got|rolls|rolled|arrives|arrived|staggers|staggered|returns|returned|is|was|has been|goes|sits|chairs|drives) (back|in|up|home|into work|to work|to meetings|round)? _5 (drunk|hungover|stoned|the worse for (wear|drink)|smelling of (drink|alcohol|whisky|beer|vodka)|reeking|under the influence|half cut|tipsy)]`,
  `${colleague} _2 [(taking|takes|took|carrying|carries|smuggling|sneaking|loading) _4 (papers|files|stock|stationery|laptops|equipment|tools|money|records|supplies|copper|diesel) (home|out|into (his|her) (car|van|boot))]`,
];
/** How a colleague comes by things is marvelled at. */
export const marvelled = [
  `[(remarkable|amazing|funny|odd|surprising|wonderful|astonishing|marvellous|strange|curious) (what|how|that) _12 (contractor|contractors|supplier|suppliers|tender|tenders|invoices|overtime|petty cash|expenses|stores|purse strings|orders)]`,
];

/** A colleague lives beyond their means, it is wondered how. */
export const beyondMeans = [
  `[(ask|asked|asking|asks|wonder|wondered|wondering|wonders|check|checked|checking|explain|explained|query|queried|question|questioned|know|knows|noticed|notice|puzzled|marvelled|curious|found out|looked into) _2 (how|why|what|where|whether|who) _8 (afford|affords|afforded|runs|drives|pays|paid|lives|keeps|came by|bought|manages|signs|signed|approves|approved|wins|won|checks|checked|authorises|authorised) _6 (second home|villa|boat|salary|wage|wages|pay|grade|holidays|holiday|car|cars|sports car|school fees|extension|conservatory|yacht|horse|horses|cruise|own (claims|expenses|mileage|overtime)|every (tender|contract|quote)|same firm|same name)]`,
];
