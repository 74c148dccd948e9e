/** Officers run down by irony. Patterns, for a sentence about staff or right after one. */

const they = '(he|she|they|<officer>)';
const their = '(his|her|their)';

/** Beside a named officer or team, in the same sentence or the one before. */
export const ironies = [
  `(that|which) _3 (is|'s) what (worries|frightens|alarms|scares|troubles|concerns) (me|us|one)`,
  `(has|have|had) (once|even|sometimes|occasionally)? been known to (finish|answer|reply|turn up|return|smile|read|listen|ring|visit|arrive|work|do|respond|get) _3`,
  `(only)? (need|needs|require|take|takes|want|run to) (only)? (the)? (one|a single) hand`,
  `(count|counted|counting) (them|those|it|these|him|her)? _2 on (one hand|the fingers|the thumbs|the toes)`,
  `(i can only assume|one can only assume|we can only assume|presumably|no doubt|i suppose|one imagines|i imagine|one assumes|i expect|i dare say|i daresay) _12 (worn out|exhausted|tired out|too busy|rushed off (his|her|their) feet|resting|recovering|on holiday|at lunch|otherwise engaged|asleep|dozing|having (a|another|their)|hunting|practising|admiring|watering) _12`,
  `(always|never) (a|an|the|anybody's|anyone's) (one off|one-off|coincidence|oversight|glitch|mistake|fault|blip) with (that|this|the|them|<officer>)`,
  `(admire|admired|salute|marvel at|envy) (the)? <officer> _1 (ability|gift|talent|knack|skill|confidence|nerve|capacity) (to|for|of)`,
  `(in case|lest) (he|she|they) (has|have) forgotten _2`,
  `who (pays|is paying) (his|her|their) (wages|salary|salaries|mileage|pension)`,
  `(still|probably|presumably) (looking|searching|hunting) for (the|a|their|his|her) (calculator|pen|key|keys|file|envelope|map|stamp|light switch|door)`,
  `what (exactly|actually|precisely|on earth)? ${they} (actually|really)? (does|do|did) (all day|all week|for (a living|${their} money)|with ${their} (day|days|time|week|afternoons)|between * _2 and|up there|in there)`,
  `(i am|we are|one is) (quite|perfectly)? sure (that)? ${they} (does|do|did|has|have|is|are|will|was|were|can) ($|on|when|whenever|every|in|if|too)`,
  `${they} would say that`,
  `(has|have) ${they} ever (actually|really|even|once|so much as)? (visited|been|seen|set foot|tried|read|met|used|stood|travelled|walked|driven|waited|caught|opened|done)`,
  `(if|whether) ${they} (has|have|had) ever (actually|really|even|once|so much as)? (visited|been|seen|set foot|tried|read|met|used|stood|travelled|walked|driven|waited|caught|opened|done)`,
  `(getting|get|got|had|have|good) (our|their|your|its)? (value for|money's worth|our money's worth|their money's worth|your money's worth) _2`,
  `(muddle|incompetence|cock up|mistake|accident|carelessness) or (is it)? (something|a lot|rather)? (worse|darker|else|design|deliberate|more sinister)`,
  `${they} must be (very|awfully|terribly|frightfully|dreadfully|extremely) (busy|tired|important|clever|proud) (people|man|woman|indeed|bees)? _1`,
  `(phone|phones|telephone|telephones|switchboard) _4 (unanswered|ringing out|rang out|off the hook) _4`,
  `(anyone|anybody|has anyone|has anybody) (seen|heard from|spotted|found) (the)? <officer>`,
  `(in the private sector|anywhere else|in any other (job|business|walk of life|organisation|firm|council)) _8 (${their} desk|the door|sacked|out on|p45|cards|job centre|marching orders)`,
  `(nodding|passing|distant|strained) (terms|acquaintance|acquaintances) (with the truth)? _2`,
  `(parts|bits|some|much|most) of (it|the (service|team|department)) (have|has) survived (him|her|them)`,
  `the only thing (that)? ${they} (has|have|had|is|are) (ever)? * (is|are|was) ${their} _2`,
  `${they} (is|are) (still)? yet to (find|answer|visit|reply|return|open|produce|meet|see|turn up|explain|finish|notice)`,
  `what ${they} (call|calls|like to call|likes to call|are pleased to call|term) _6`,
  `(on|at|after|during|from|his|her|their|another|your) (a|an|the|their)? _1 (wellbeing|mindfulness|yoga|team building|away day|resilience|self care|pottery|spa) (week|day|course|session|retreat|workshop|afternoon|training)`,
  `(contractor|developer|consultant|supplier|builder) _3 (buying|bought|buys|paying for|pays for) (him|her|them) _2 (lunch|dinner|drink|drinks|golf|holiday|tickets)`,
  `(come|came|go|went) away knowing (less|even less|no more|nothing) _3`,
  `(does|do|did|makes|make|draws|writes|gives) (a|an|some) _1 (lovely|marvellous|beautiful|wonderful|nice|super|cracking|splendid|pretty|fine) (powerpoint|slide|slides|spreadsheet|chart|diagram|apology|excuse|memo|flowchart|presentation|pie chart)`,
  `from (tenerife|benidorm|marbella|majorca|florida|the golf course|the beach|the pub|a sunlounger|the sofa|a deckchair|the bath) _4`,
  `(owns|own|possesses|possess|could find|can read) (a|an) (map|calendar|clock|compass|watch|diary|telephone|phone|tape measure|spirit level|calculator|alarm clock) _2`,
  `(right|correct|wrong) way (up|round) _3`,
  `which of (your|his|her|their) (previous|former|earlier|past) (careers|jobs|lives|posts) _6`,
  `(end of a long day|knocking off time|going home time|home time|practically the weekend)`,
  `(struck off|marked down|exam|examined|trained|qualified) _2 (for|in|by|at) (geometry|arithmetic|geography|spelling|post|online|a cracker|a cereal packet)`,
  `(looking|looked|looks) into (it|things|this|that) since #`,
  `(geological time|a glacial pace|the pace of a|a different calendar|another century)`,
  `(at school with|went to school with|plays golf with|played golf with|drinks with|related to|married to) (the)? (right|leader|director|chief|chairman|developer|contractor) _4`,
  `(counting|count|counted) to (ten|twenty|twelve|a hundred|three|twelve thousand) _8 (job description|skill|remit|strong point|beyond)`,
  `(lovely|nice|good|enjoyable|marvellous) (game|hand) of (solitaire|patience|cards|candy crush|sudoku|minesweeper)`,
];

/** Adrift: a team teased without a verb. */
export const vanished = [
  `(must be|probably|presumably|no doubt|perhaps) (hiding|lost|asleep|on holiday|having (a|another) (nap|lunch|break)|resting|lying down|at lunch|out to lunch) _3`,
  `(nice|good|another|long|lovely) _2 lunch _6 (county hall|town hall|in planning|in highways|department)`,
];
