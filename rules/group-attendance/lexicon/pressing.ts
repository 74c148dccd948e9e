/** Insisting that somebody comes. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const somebody =
  '(you|somebody|someone|an officer|officers|one of you|one of your (team|people|officers)|a planner|an engineer|highways|planning|drainage|housing|finance|legal|the director|your director|the head of service|<officer>|@)';

/** The same without a look at who is an officer, which costs. */
const called =
  '(you|somebody|someone|an officer|officers|one of you|one of your (team|people|officers)|a planner|an engineer|highways|planning|drainage|housing|finance|legal|the director|your director|the head of (@|*)|your team)';
const attending =
  '(be there|be at|be present|be in attendance|attend|come|come along|turn up|show up|appear|speak|present|join us|sit on|sit at|answer|report|face|take)';

export const pressing = any(
  `(i|we) (am|are) _1 (instructing|ordering|telling|directing|requiring|summoning|commanding) ${called} _1 to ${attending}`,
  `(i|we) (am|are) _1 insisting _3 (on|that) ${called} _2 (being|coming|attending|attends|attend|comes|come)`,
  `(i|we) (instruct|order|direct|summon|command|require|oblige) ${called} to ${attending}`,
  `^ (so|and|but|then|now)? (you|one of you|somebody from your team|your team) (will|shall|are to) ${attending}`,
  `(you|your team|officers|highways|planning|somebody|someone) (will|would)? (have to|have got to|need to|are bound to|are obliged to|are duty bound to) ${attending}`,
  '(not|never) (giving|leaving|offering|allowing) (you|anyone|officers|them) (a|any|much|the)? _1 (choice|option|alternative|say|discretion|way out)',
  'you (have|had|have got|will have) (no|little|not much|not any) _1 (choice|option|alternative|say)',
  '^ (so|and)? you are (coming|attending|speaking|presenting|summoned)',
  '(that|this|it) (is|was) not (a|an)? (question|suggestion|matter for debate|optional extra|polite)',
  '(your (department|team|service|directorate|people|office|side|section)|highways|planning|housing|drainage|finance|somebody|someone|an officer|an engineer) (will|shall|must|is to|has to|had better|needs to) be (represented|there|present|on hand|in attendance|on the platform|on the stage|sent)',
  'not (care|mind|bothered|fussed|interested|concerned) (who|by whom|which|what (else|excuse|reason)|how|why|in (why|reasons|excuses|hearing))',
  '(sorry|shame|pity|awkward|hate|loath|reluctant|unfortunate) (if|to) _4 (mention|tell|raise|report|explain|take) _5 (chief executive|director|boss|head of|leader|manager|your appraisal)',
  '(no|any|much of a|little) (choice|option|alternative|say) in (it|this|the matter|that)',
  '(whether|if) (you|they|he|she) (like|likes|want|wants|wish|wishes|please) (it|to|that)? or not',
  '(cancel|drop|shift|move|rearrange|clear|ditch) (whatever|anything|everything|your other|all your)',
  'not (a matter|something|one|a question) (for|of) _1 (debate|discussion|negotiation|choice|preference|convenience)',
  '(is|are|was) not (up to|for) (you|them|officers) (to (decide|choose|pick|say|refuse|decline))?',
  '(not|no) (getting|get|wriggling|wriggle|wriggling) out of (it|this|that|coming|being)',
  '(attendance|presence) (is|will be|are) _1 (required|expected|necessary|compulsory|mandatory|essential|assumed|taken as read|a given|not in question|a must|obligatory)',
  '(must|do|shall|will|have to|really) insist',
  '(consider|regard|treat|take) (it|this|that|yourself|yourselves) _1 (as)? (an order|an instruction|a summons|settled|compulsory|mandatory|summoned|told|instructed|conscripted)',
  '(like it or not|and that is final|end of discussion|end of story|no arguments|no argument|no debate|no discussion)',
  '(name|names|photo|photograph|face) (is|are)? _2 (on|in|across) (the|our|my|all the|every) _1 (poster|posters|leaflet|leaflets|flyer|flyers|agenda|bill|programme|invitations|invitation|notice|advert|newsletter)',
  `(advertised|billed|announced|publicised|printed|put out) (that)? (you|an officer|the director|somebody from|someone from|highways|planning|your team) (as|are|is|will|would|to)`,
  '(chair|seat|place) (was|is|were|stays|sat) empty',
  '(posters|poster|leaflets|flyers|notices|invitations) _4 (with|bearing|carry|carrying|have|has) your (name|photo|photograph|face|picture)',
  '(empty|vacant|unfilled) (chair|seat|place) _8 (look|looks|paper|photo|photograph|press|gazette|bad|dreadful|awful|noticed|embarrassing|front page|story|tell|speak)',
  '(people|residents|members|it|everyone|folk) (would|will) (be)? (notice|noticed|notices) (if|that|your)',
  `${somebody} (is|are) (required|expected|wanted|needed|to be there|to attend|to come|to be at|instructed|obliged|commanded)`,
  `${somebody} (must|has to|have to|have got to|has got to|needs to|need to|had better) (be there|be at|be present|attend|turn up|show up|come|appear|be on the platform|be on the stage)`,
  `(i|we) (want|need) ${somebody} _4 (there|to be there|on the platform|on the stage|on stage|in attendance) `,
  `(i|we) (require|insist on|demand|expect|am expecting|shall expect) ${somebody} _4 (at|there|to attend|to be there|to come|to be at|on the platform|on stage|in attendance|present)`,
  `(i|we) (require|insist|demand|expect) (that|on)? _3 (attendance|presence|be there|attends|comes)`,
  '(requires|require|demands|demand|expects|insists on) your (presence|attendance)',
  '(not|never) (take|taking|accept|accepting) no for an answer',
  '(has|have) got to (be there|come|attend|turn up|appear|be at)',
  '(not|never) asking (you|anyone|them|for)? !(to|for|much)',
  `(make sure|see to it|see that|ensure|make certain|mind) (that)? ${somebody} (is|are|gets|turns|comes|attends|shows|be) _2 (there|up|at|along|present|on|with)?`,
  `(get|put|send) ${somebody} (there|at my|on the platform|on stage|along to|down to|round to|up to)`,
  '(apologies|excuses|a no|no) (will|shall|would) not (be)? (accepted|taken|do|wash|entertained|answer|for an answer)',
  '(do not|dont|no) (send|want|accept|need) (your)? (apologies|excuses|a deputy|substitutes)',
  "(attendance|presence|coming|that|this|it|group|being there) (is|are|isn't) (not)? _3 (optional|negotiable|compulsory|mandatory|obligatory|voluntary|a request|an invitation|up for discussion|a matter of choice)",
  '(accept|take|hear|want|have|listen to|tolerate) (any|no) _1 (excuse|excuses|apologies|ifs)',
  '(that|this|it) is (an order|an instruction|not a request|a requirement)',
  '(refusing|declining|failing|failure|refusal) to (come|attend|appear|turn up|be there) _8 (mistake|noted|regret|remembered|consequences|matter|taken|reported|director|unwise)',
  '(not coming|staying away|non-attendance|absence) _4 (mistake|noted|regret|remembered|consequences|reported|unwise|not an option)',
  '(not being asked|being told|not asking|telling you) _3 (be there|come|group|attend|told)?',
  '(no excuses|no ifs or buts|no ifs|no buts|no substitutes|not a request|not an invitation|three-line whip|three line whip|non-negotiable|not open to negotiation|without fail)',
  '(can not|cannot|can’t|may not) (say no|refuse|decline|wriggle out|get out of|duck|cry off|back out|miss it|bow out)',
  '(expects|expect|require|requires|wants|awaits) (you|somebody|an officer|the director|@) (at|there|by|on|in front)',
  '(guaranteed|promised|told) (them|residents|people|everyone|everybody|the parish|the meeting|the village|my residents|my meeting|my ward|my constituents|one|the group|group) _4 (you|the head of|a planner|an officer|somebody|someone|officers|highways|the director|your team|one of you|one of your) _4 (will|would|face|there|coming|speaking|answer|be at|never|always|are)',
  '(have|had) (guaranteed|promised) (one|them one|a planner|somebody|someone|an officer|an engineer|your)',
  `(parish|residents|village|ward|audience|meeting|hall|tenants) (expects|expect|is expecting|are expecting) ${somebody}`,
  '(voluntary|optional) in the sense',
  '(want|need) to know why _6 (manager|director|boss|chief executive|not there|was not|did not)',
  '(is not|are not|not) at _2 by _4 (want|line manager|know why)',
  "(empty chair|name will be noted|absence will be (noted|noticed)|noticed who|noted who|in the right column|who found something better|regret it|won't be forgotten|will not be forgotten|career|isn't here any more|is not here any more|shall remember who)",
);

/** Meetings that members call themselves. */
export const ownMeeting = any(
  "(my|our) _2 (friday|saturday|public|open|residents'|residents|ward|village|community|division|parish|street|estate|safety|flood|planning|highways)? _1 (meeting|forum|evening|drop-in|roadshow|assembly|event|walkabout|surgery|session|question time|hustings)",
  "(residents'|residents|public|village|community|parish|open|town) (meeting|forum|evening|drop-in|assembly|event|question time)",
  '(i am|i will be|we are|i) (holding|hosting|having|calling|running|chairing|organising|convening|hold|host|chair|called|arranged|arranging) (a|an|the|another|my) _3 (meeting|evening|session|drop-in|forum|event|walkabout|roadshow|gathering|get-together)',
  '(hold|host|call|run|chair|organise|convene|arrange) (a|an|another) _2 (public|open|residents|village|local)? (meeting|evening|session|drop-in|forum|event)',
  '(village hall|church hall|scout hut|parish rooms|school hall|community centre|memorial hall) _4 (#|7pm|monday|tuesday|wednesday|thursday|friday|saturday|at seven|at six|at half)',
  '(on the platform|the parish|the village|parish evening|parish hall|village hall)',
);
