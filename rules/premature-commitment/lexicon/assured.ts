/** Words on which somebody would rely as if all were decided. */

const authority =
  '((the)? (council|county|county council|authority|cabinet|administration)|we at county hall)';
const give =
  '(put|spend|pay|fund|buy|build|give|find|invest|provide|replace|resurface|rebuild|refurbish|reopen|match|cover|contribute|donate|install|purchase|double|extend|renew|write off|waive|scrap|cancel|bankroll|underwrite|meet|foot|pick up)';
const money =
  '(£|money|cost|costs|bill|new|second|extra|full|whole|contract|lease|grant|fee|fees|rent|debt|shortfall|rest|balance|difference|half|every|another)';

/** What the council is said to be about to do. */
export const acted = [
  '(nobody|no one|no (family|resident|household|child|parent|motorist|tenant|school)) (will|is going to|need|needs to) (ever)? (pay|lose|be charged|be asked to pay|be worse off|be turned away|be moved|have to pay) _4 (more|£|penny|again|a|their|for)',
  'i have (got|won|secured|saved|kept|landed|found|bagged) (you|us|them|the village|the town|residents|everyone) (your|our|their|a|the|new|back) _3',
  '(can|happy to|delighted to|pleased to|able to) (confirm|announce|reveal|tell you|report) (that)? (your|the|our|a) _3 (will|is going to|are going to|is getting|is to) (be|get|have|stay|remain) (gritted|resurfaced|built|rebuilt|repaired|funded|extended|reopened|widened|saved|replaced|widened|paid|closed|given|installed|renewed|approved|granted|cut|scrapped|open|free|getting|made|kept)',
  `${authority} (~be) (also|now|therefore|already|definitely|certainly|even)? (going to|set to|about to|ready to) (also|now)? ${give} _2 ${money} _2`,
  `${authority} (has|have|had)? (also|now|already|quietly)? (agreed|committed|promised|undertaken|pledged|offered) to ${give} _2`,
  `which ${authority} (has|have) _1 (agreed|committed|promised|undertaken|pledged|offered) to ${give}`,
  `${authority} will (also|now|then|be happy to|gladly)? (sign|award|renew|grant|release|transfer|hand over) (the|your|you|a|its) _1 (contract|order|lease|licence|grant|money|funding|funds|site|land|building|keys|cheque)`,
  '(i am|we are) (happy|content|delighted|pleased) for you to (order|start|begin|go ahead|sign|buy|book|proceed|crack on|make a start|place) _4',
  '(builders|contractors|diggers|engineers|workmen|surveyors|bulldozers) (will|are going to) be (on site|in|there|at work|here|moving in|digging) (in|by|from|before|this|next|on) *',
  '(let in|get in|admitted|allowed in|entered) free (of charge)? (as well|too|from|this|for)',
];

const advise =
  '(if i were you|if i was you|in your (shoes|place|position)|were i you|between ourselves|between you and me|off the record|off the paper|unofficially|if i were your *|if i were the *)';
const act =
  '(order|book|place|buy|choose|choosing|measure|measuring|start|make a start|tell|telling|stop|cancel|plant|sign|recruit|reseed|advertise|print|pack|hire|instruct|get a (quote|quotation|price)|get (quotes|quotations|prices)|let him|let them|go ahead|go right ahead|crack on|press on|begin|reserve|pay|spend|give notice|hand in|move in|pencil|unpack|line up|put up|put away|clear|knock|ordering|booking|buying|planting|printing|packing|looking at)';

/** Advice that makes sense only if it is settled. */
export const advised = [
  `${advise} i (would|should) (be|just|simply|certainly|happily)? ${act} !(to|writing|by writing|with a letter) _2`,
  `i (would|should) (be|just|simply|certainly)? ${act} _8 ${advise}`,
  'i (would|should) (just|certainly)? go (right)? ahead and (order|book|place|buy|choose|start|tell|cancel|plant|sign|recruit|reseed|advertise|print|hire|instruct|get|reserve|pay|spend|make)',
  '(i would|would|should) not (let|have) your _2 (put|lay|set|stand|hang|down|stop|wait|sit)',
  'i would not (go)? (wait|waiting|wait for|bother|buying|looking|spend|spending|waste|wasting|lose) _8 (if i were you|sleep|ticket|stamp|stamps|petition|for the *)',
  '(can|could|may|might) (safely|happily|now|let (him|her|them))? (start|begin|go ahead|let (him|her|them) start) (and|to)? (knocking|knock|digging|dig|clearing|building|ordering|measuring|packing|booking|spending|advertising|recruiting|planting)',
  '(you|they|families|parents|residents|traders|he|she|the parish|the school|the club|governors) (can|may|could|would be|will be) (take it|assume|count on it|(quite|perfectly)? safe in|advise (your|their) bank|rely on it) (that|on|cancelling|ordering|booking|going|assuming)? _4',
  '(stop|start|begin|get) (putting (it|that) off|looking at the (jobs|job) pages|choosing (the|your)|packing (the|your|her|his)|measuring (the|up|for)|picking (the|your))',
  '(get|put|have) the (champagne|fizz|prosecco|bunting|bubbly|kettle) (on ice|in the fridge|on|out|ready) for _6',
  '(pick|choose) your spot',
  '(need not|does not need to|do not need to|should not) (hold back|be held up|hesitate|hang on|hang about)',
  '(book|reserve) (your|the) _6 with an easy mind',
];

/** Comfort given before anybody has voted. */
export const comforted = [
  '(you|they|he|she|families|parents|residents|people|everyone|tenants|traders|staff|your (mum|mother|dad|father|neighbours|members)) (can|may|could|might) (all|both|now)? (stop (worrying|fretting|losing sleep|looking|lying awake) _2|sleep (soundly|easy|easier|well|at night|again)|rest easy|breathe (again|easy|easily|out)|relax|put (your|their) feet up|forget (all)? about (the|it|that)|go back to sleeping)',
  '(i do not|no one|nobody) (think)? _3 (need|fret|worry|lose any sleep|lose sleep|lie awake) _3 (about|over|any sleep|sleep)',
  '(with|have) an easy mind',
  '(they|he|she|the staff|everyone|everybody) will all be (found|given|offered|kept|looked after) _4',
];

/** What will never again trouble anybody. */
export const gone = [
  '(will|wo) not be (troubling|bothering|worrying|coming past|going past|keeping|disturbing) (you|them|us|anybody|anyone|your) (again|any more|any longer|much longer|awake|door)?',
  '(the|your|their|this (is|was|will be) the|this) last (winter|summer|year|february|season|spring|autumn|christmas|time) (that)? (you|they|anybody|anyone|we) (will|ll|need|have|has|are|shall)',
  '(will|wo|shall|need) not (have to|need to|be)? (share|put up with|pay|worry about|endure|walk|cross|sit|queue|suffer) _8 (any more|any longer|again|for much longer)',
  '(will|wo) not be any (rent|charge|fee|fees|cost|bill|lorries|closure|cut|cuts|houses|objection|trouble|difficulty|more) _4',
  '(as good as|to all intents and purposes|for (all)? practical purposes) _1 (yours|done|settled|signed|agreed|call it yours|in the (bag|bank|post)|home and dry|there)',
  '(balance|money|cheque|cash|grant|funding|rest|sum) will (find its way|be finding its way|be winging its way|be in your|land in|be with you|reach you) _6',
];

const hearing =
  '((the|this|that|next|tomorrow’s|tonight’s|monday’s|tuesday’s|wednesday’s|thursday’s|friday’s|week’s|monday|tuesday|wednesday|thursday|friday) _2 (meeting|debate|vote|hearing|committee|consultation|session|discussion|item))';

/** A meeting spoken of as a performance. */
export const staged = [
  `${hearing} (~be|will be) _1 (purely|only|just|merely|simply|all|really|mostly|largely|more or less|frankly) _1 (for show|a formality|theatre|pantomime|for the (cameras|gallery|public gallery|benefit of|look of the thing|minutes|record)|a rubber stamp|going through the motions|window dressing|ceremony|ceremonial)`,
  `${hearing} _2 (will|can|need) (only|just|merely|simply)? (record|confirm|rubber stamp|note|formalise|nod through|go through the motions) (as much|it|that|what we|our|the decision)`,
  '(debate|meeting|hearing|discussion) (will be|is) for the (benefit|entertainment|sake) of the (public gallery|gallery|cameras|press|public|webcast)',
  '(no longer|not) (under|up for) (consideration|discussion|debate) _10 (meeting|debate|vote|committee|hearing) _4 (only|merely|just|need)',
  '(goes|go|going|went) the way (we|that we) (said|agreed|decided|settled|fixed|planned) _3',
  '(the)? group (has|have) (already|now)? (decided|settled|agreed|determined|resolved) (that)? (the)? (council|county|cabinet|committee) (will|shall|is going to|must) _4',
];
