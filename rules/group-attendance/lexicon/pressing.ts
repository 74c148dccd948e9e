/** Insisting that somebody comes. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const somebody =
  '(you|somebody|someone|an officer|officers|one of you|one of your (team|people|officers)|a planner|an engineer|highways|planning|drainage|housing|finance|legal|the director|your director|the head of service|<officer>|@)';

export const pressing = any(
  `${somebody} (is|are) (required|expected|wanted|needed|to be there|to attend|to come|to be at|instructed|obliged|commanded)`,
  `${somebody} (must|has to|have to|have got to|has got to|needs to|need to|had better) (be there|be at|be present|attend|turn up|show up|come|appear|be on the platform|be on the stage)`,
  `(i|we) (require|insist on|demand|expect|am expecting|shall expect|want|need) ${somebody} _4 (at|there|to attend|to be there|to come|to be at|on the platform|on stage|in attendance|present)`,
  `(i|we) (require|insist|demand|expect) (that|on)? _3 (attendance|presence|be there|attends|comes)`,
  '(requires|require|demands|demand|expects|insists on) your (presence|attendance)',
  '(not|never) (take|taking|accept|accepting) no for an answer',
  `(make sure|see to it|see that|ensure|make certain|mind) (that)? ${somebody} (is|are|gets|turns|comes|attends|shows|be) _2 (there|up|at|along|present|on|with)?`,
  `(have|get|put|send) ${somebody} (there|at my|on the platform|on stage|along to|down to|round to|up to)`,
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
  '(guaranteed|promised|told) (them|residents|people|everyone|the parish|the meeting|the village|one|the group|group) _8 (will|would|be|from|a planner|an officer|somebody|someone|make it happen|sort it|there)',
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
  '(on the platform|the parish|the village|parish evening|parish hall|village hall)',
);
