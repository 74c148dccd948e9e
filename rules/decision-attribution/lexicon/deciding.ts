/** How a decision is said to be taken, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Leave given: what is handed over when somebody consents. */
export const leave =
  '(approval|formal approval|final approval|written approval|verbal approval|agreement|authority|authorisation|authorization|consent|permission|sign-off|sign off|signoff|go-ahead|go ahead|green light|say-so|say so|nod|blessing|thumbs-up|thumbs up|ok|okay|seal of approval|clearance|assent|sanction|yes)';

/** Between the one who decides and the verb. */
export const aside =
  '(has|have|had|having|is|was|will|now|today|yesterday|already|also|then|finally|formally|personally|officially|since|just|kindly|duly|in fact|himself|herself|verbally|provisionally|at last|this (week|morning|month)|last (week|night|month)|who)';

/** Acts that are decisions whatever they are done to. */
export const approves = any(
  '(approved|approves|approving) !(of)',
  '(signed off|signs off|signing off|signed it off|signed this off|signed them off|signed that off)',
  "(ok|okay) 'd (the|a|it|this|that|our|your|my|all)",
  '(authorised|authorises|authorising|authorized|okayed|okays|green-lit|greenlit|greenlights|greenlighted|green-lighted|rubber-stamped|ratified|ratifies|sanctioned|sanctions)',
  '(given|gave|gives|giving|granted|grants|signified|confirmed) (me|us|them|officers|the team|highways|it|this|that|you|your application|the (scheme|project|plan|plans|proposal|proposals|proposed|bid|order|contract|application)|his|her|their)? (his|her|their|the|a|an|final|formal|full)? (final|formal|full|official|personal|verbal)? (approval|agreement|authority|authorisation|consent|permission|sign-off|sign off|go-ahead|go ahead|green light|say-so|nod|blessing|thumbs-up|thumbs up|ok|okay|seal of approval|clearance|assent|yes)',
  '(said|says) (yes|no) to !((a|an|another|any|the|our)? _1 (interview|interviews|invitation|tea|coffee|cake|lunch|drink|drinks|biscuit|chat|meeting|photo|cup|slice|helping|selfie|question|questions|dance)) *',
  '(said|says) (yes|no) (so|$)',
  '(vetoed|vetoes|overruled|overturned|quashed|thrown out|threw out|turned down|knocked back|ruled out|pulled the plug on|put a stop to|called a halt to|called off|lifted) (a|an|any|the|your|our|this|that|these|those|his|her|all|both|plans|proposals|my|£|#|@)',
  '(waved|nodded|pushed|put) (it|this|that|them|the _3|your _3) through',
  '(refused|granted|rejected|allowed|declined|dismissed|approved|authorised|overturned) (it|this|them|you (permission|consent|leave))',
  '(turned|knocked|thrown|threw|sent|voted) (it|this|that|them|you|the * (application|petition|request|scheme|bid|proposal|plan)) (down|back|out|away)',
  '(gone|went|plumped|opted|come down|came down) (for|in favour of) (option|the (first|second|third|cheaper|dearer|larger|smaller|shorter|longer)|a|closure|refusal|approval)',
  '(said|ruled|decided|decreed) (that)? (it|this|the * (application|scheme|home|library|road)) (can|may|will|should|must|is to) (not)? (go|close|stay|open|be|proceed)',
);

/** Acts that are decisions when they are done to the council's business. */
export const rulesOn = any(
  '(refused|rejected|dismissed|cancelled|scrapped|shelved|axed|halted|blocked|reversed|dropped|ended|suspended|withdrawn|withdrew|postponed|delayed|extended|renewed|commissioned|selected|chosen|chose|picked|awarded|allocated|released|earmarked|set aside|granted|settled|imposed|introduced|banned|closed|waived|lowered|cut|raised|frozen|froze|written off|wrote off|fixed|appointed|confirmed|determined|agreed|accepted|ordered|instructed|declined|allowed|upheld|disallowed)',
);

/** What the council decides about. */
export const matter = any(
  '~scheme|~project|~plan|~proposal|~contract|~tender|~order|~grant|~loan|~application|~permit|~licence|~exemption|~appeal|~closure|~extension|~variation|~lease|~sale|~purchase|~disposal|~policy|~strategy|~budget|~charge|~fee|~fare|~tariff|~fine|~price|~rent|~rate|~funding|~package|~payment|~allocation|~appointment|~consultant|~supplier|~bidder|~contractor|~option|~route|~site|~design|~layout|~camera|~crossing|~restriction|~limit|~concession|~write-off|~award|~refund|~subsidy|~bursary|~amalgamation|~merger|~restructure|~transfer|~change|~cut|~saving|~increase|~reduction|~trial|~pilot|~programme|~reopening|~opening|~opening hours|~service|~centre|~library|~school|~road|~street|~lane|~bridge|~bypass|~depot|~park|~playground|~land|~building|~hall|~car park|~parking|~bus gate|~zone|~speed limit|~subscription|~agreement|~waiver|~placement|~provision|~bid|~recommendation|~recommendations|~renewal|~hire|~holiday|~expenditure|~spend|~sum|~money|~work|~works|~resurfacing|~development|~demolition|~conversion|~consent|~dispensation|~request',
  '£',
);

/** After "decide to" or "agree to": what anybody may decide for themselves. */
export const ownAffairs =
  '(stand|step|resign|retire|attend|speak|ask|write|raise|call|ring|visit|meet|join|leave|wait|propose|recommend|refer|consult|invite|take|abstain|vote|say|talk|listen|respond|reply|answer|explain|brief|bring|put|table|move|second|support|back|oppose|endorse|request|seek|look|share|circulate|read|send|email|host|present|chair|act|be|become|do|have|sit|stay|go|come|contact|withdraw|declare|pursue|defer|adjourn|proceed|note|receive|hold|hear|open the|address|accept questions|feature|sign up|help|champion|front|record|film|tell|leave|reflect|sponsor the|lead|discuss|follow|feed|check|review|report|provide (a|an|comments|evidence)|comment|publish a blog|blog)';

/** After "agree to": what only the council can do. */
export const councilActs =
  '(fund|finance|extend|close|waive|cut|raise|freeze|scrap|keep|build|install|award|grant|pay|spend|increase|reduce|introduce|allow|permit|remove|ban|buy|sell|lease|let|release|renew|replace|resurface|reinstate|restore|subsidise|double|halve|lower|drop|end|suspend|delay|postpone|exempt|give (you|them|the)|make (it|the|this|them) _2 (permanent|free)|reopen|demolish|transfer|hand over|write off|refund|compensate|match|underwrite|overrule|relax|lift|impose|designate|convert|widen|pedestrianise|shut|merge|privatise|outsource|switch (the|off)|move the|save|stop|halt|abandon|bring (forward|back|in)|charge|approve|authorise|vary|alter|change the|amend the (order|policy|scheme|contract))';

/** What it is that is decided needs no power: papers, diaries, quotations, the running of a meeting. */
export const trifles = any(
  'minutes|minute|quote|quotes|quotation|press release|press statement|wording|tweet|caption|photo|photos|photograph|biography|foreword|diary|invitation|invitations|expenses|mileage claim|mileage form|claim form|annual leave|agenda|order of (business|the agenda|items)|apologies|invite list|seating|leaflet text|blog|this text|draft text|note of (the|our) meeting|speaking notes|talking points|lines to take|these words|the words|response|media response|statement',
);
