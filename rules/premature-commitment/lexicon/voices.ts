/** What makes a sentence that sounds firm innocent, and what makes it firmer. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Before the words, in the same clause: a wish, a request, a guess, a proposal, a question. */
export const hedges = [
  '(hope|hopes|hoping|hoped|hopefully|wish|wishes|wishing|aim|aims|aiming|aspire|aspires|expect|expects|expected|expecting|anticipate|anticipates|anticipated|intend|intends|intention|plans to|planning to|planned|proposed|proposes|proposing|proposal|proposals|propose|suggest|suggests|suggested|suggesting|suggestion|recommend|recommends|recommended|recommendation|consider|considers|considering|considered|explore|exploring|explored|likely|unlikely|possible|possibly|perhaps|maybe|presumably|probably|potentially|potential|provisional|provisionally|apparently|supposedly|reportedly|rumour|rumours|rumoured|rumor|fear|fears|feared|worried|worry|worries|afraid|doubt|doubts|doubtful|wonder|wondering|wonders|whether|imagine|dream|dreams|dreaming|optimistic|hopeful|confident|unsure|uncertain|guess|suspect|reckon|suppose|supposing|pretend)',
  '(may|might|could|should|would|ought|can|cannot|must|need) (not|also|well|all|still|now|then|only)? (be|have|see|get|mean|need|also|well|then|like|love|want|rather|prefer|welcome|support|back|help)',
  '(may|might|could|should|would)',
  "(~ask|~urge|~lobby|~press|~push|~campaign|~fight|~argue|~plead|~beg|~petition|~call|~demand|~bid|~apply|~appeal|~propose|~encourage|~invite|~persuade|~convince|~seek|~suggest|~request|~want|~prefer|~recommend) (to|for|that|it|this|him|her|them|officers|the|cabinet|council|highways|us|you)", '(~vote|~speak|~stand up|~make the case|~lobbying|~move|~second|~chase|~try|~battle|~strive) (for|in favour|to (save|get|have|keep|stop|make|secure))', '(~support|~favour|~back|~champion|~explore|~examine|~investigate|~look into) (the|a|any|this|that|calls|plans|your) _ (idea|plan|plans|proposal|proposals|call|calls|bid|campaign|petition|case|request|motion|scheme)',
  '(i|we|my|our) (want|wants|wish|hope|favour|prefer|support|oppose|back)', '(concerned|concern) (that|about|at|over|for)', '(says|said) (the (government|minister|mp|company|developer|operator)|ministers)',
  '(can|could|will|would|may) (you|we|they|he|she|it|i)',
  '(if|unless|provided|assuming|suppose|supposing|subject to|depending|should it|should they|were it|in case|were the)',
  '(no|nothing|not|never|nobody|neither) _ (decision|decided|decisions|proposal|proposals|plan|plans|guarantee|promise|certainty|assurance|commitment|agreed|settled)',
  '(ca|can|could|would|do|does|did|will|should|wo) not (say|promise|guarantee|tell|be sure|be certain|commit|confirm|know|pretend|speculate|predict|second-guess|rule|assume|think|believe|expect|give (you)? (any|an|a))',
  '(case for|chance that|chances|odds|prospect of|idea (that|is|of)|option|options|draft|motion|amendment|business case|feasibility|bid for|wish list|vision|ambition|dream)',
  '(which|either) way', 'in no position', 'no way of (knowing|telling|saying)', '(how|why|when|what|which|who|where) (the|a|an|it|this|we|they|much|many|long|far|soon)',
  '(too early|too soon|remains to be seen|up in the air|yet to be|not yet|still to be|to be decided|hard to say|anybody’s guess|anyone’s guess|in principle)',
  '(trust|government|company|operator|developer|police|ministers|minister|mp|nhs|agency|contractor|owner|landlord|diocese|hospital|water|firm|landowner|applicant|headteacher|school|national highways|network rail) (has|have|had)? (say|says|said|tell|tells|told|promise|promised|promises|announced|confirmed|indicated|assured|claim|claims)', '(thinks|thought|believes|believed|claims|claimed|alleges|alleged|insists|insisted|argues|argued|warns|warned|predicts|predicted|complains|complained|rumours|rumour has it) (that|they|it|the|he|she|we)', '(~tell (me|us)|he says|she says|they say|people say|residents say|i (hear|heard|read|gather|understand|think|believe|reckon|feel|suspect|hope|imagine|assume|guess)|we (hear|think|believe|hope|feel|understand)) (that|they|it|the|he|she|we|you|this|there)?',
];

/** Firm after all: "I'd like you to know that …", "I'm pleased to tell you". */
export const hedgesAfterAll = [
  '(like|want|love|wish|hope|pleased|delighted|happy|glad|thrilled|proud|able|keen) (you|everyone|everybody|residents|people|them|parents)? (all)? to (assure|tell|confirm|let|know|put|reassure|announce|say|promise|pledge|hear|be clear|make)',
  '(can|could|may) (now|also|confirm|tell|say|assure|promise|announce|put|rest|bank|count|rely|take|stop|relax|reveal|guarantee|be sure|be certain|be assured|look|expect|safely|sleep|already|finally|categorically|reassure)',
  '(should|may|might|could) (rest|be aware|know|note|be pleased|like to know|want to know|as well|be interested)',
  'no (doubt|question|need|chance|way)',
  '(do|does|need) not (worry|fret|panic|be worried|be concerned|fear|doubt)',
  'never fear',
  'need (worry|fret|fear)',
  'nobody need',
  '~say (it|this) (here|now|again|once|plainly|clearly|as simply)',
  'no ifs',
  '(i|we) (can|will|do) (tell|promise|assure|say)',
  'i (have)? (told|said)',
];

/** Whose promise it is, when it is not the council's. */
export const others = any(
  'government', 'the government', 'ministers', 'minister', 'whitehall', 'westminster', 'treasury', 'department for transport', 'department for education', 'secretary of state', 'prime minister', 'chancellor', 'parliament', 'mp', 'mps', 'nhs', 'the trust', 'hospital', 'icb', 'police', 'police and crime commissioner', 'environment agency', 'national highways', 'highways england', 'network rail', 'southern water', 'thames water', 'anglian water', 'water company', 'water', 'severn trent', 'united utilities', 'national grid', 'openreach', 'bt', 'royal mail', 'post office', 'developer', 'developers', 'the developer', 'builder', 'builders', 'contractor', 'contractors', 'operator', 'operators', 'company', 'companies', 'firm', 'supplier', 'landlords', 'landowner', 'diocese', 'bishop', 'housing association', 'lottery', 'supermarket', 'tesco', 'insurers', 'insurer', 'inspector', 'inspectorate', 'ombudsman', 'tribunal', 'judge', 'coroner', 'party', 'labour', 'conservatives', 'tories', 'liberal democrats', 'lib dems', 'greens', 'reform', 'bbc', 'ofsted',
);

/** Who may as well be given something by the council as do it themselves. */
export const neighbours = any(
  'applicant', 'applicants', 'landlord', 'owner', 'owners', 'church', 'vicar', 'school governors', 'governors', 'headteacher', 'head teacher', 'head', 'club', 'clubs', 'rotary', 'lions', 'scouts', 'guides', 'wi', 'legion', 'volunteers', 'volunteer', 'charity', 'charities', 'trustees', 'friends', 'bank', 'tenant', 'tenants', 'residents', 'resident', 'neighbours', 'parents', 'pupils', 'visitors', 'court', 'surveyor', 'agent', 'farmer', 'students', 'staff', 'people', 'everyone', 'anyone', 'members of the public', 'he', 'she', 'you',
);

/** Service that runs, works that have a date: facts, not promises. */
export const operational = [
  '(on|until|from|by|this|next|every|each|last) (monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|sunday|sundays|mon|tue|tues|wed|thu|thurs|fri|sat|sun) !(night|service|market)',
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening|lunchtime)',
  '(tomorrow|tonight|overnight|(later|from|open|closed|until|out) today|this (week|morning|afternoon|evening|weekend)|next week|weekend|week (of|commencing|beginning|starting)|the day after|in the next few days|shortly after|within (the|#|two|five|seven|ten|ten working) (hour|hours|day|days|working days))',
  '(crews|gang|gangs|workmen|operatives|scaffolders|diggers|sweeper|gritters|gritter|surfacing train|the crew (is|are|will|has|have|was)|our crew|a crew|contractors (are|will|have|start|arrive|begin)|engineers (are|will|have)|surveyors (are|will|have)|electricians|fitters|divers)',
  '(temporary|temporarily|diversion|diverted|roadworks|road works|utility|utilities|gas main|water main|essential maintenance|routine|planned maintenance|for repairs|while (we|they|the|work|works)|during (the)? (works|work)|due to|because of|owing to)',
  '(under way|underway|now on site|is on site|are on site|have started|has started|has begun|have begun|work started|is already|are already|as usual|as normal|scheduled|timetable|timetabled|annual|every year|bank holiday|christmas (eve|day)|boxing day|new year’s (eve|day)|good friday|easter (monday|sunday)|early on|for the day|until further notice)',
  '# (am|pm)', 'between # and #', '# to #', '(9am|10am|11am|8am|7am|6am|5pm|4pm|6pm|7pm|8pm|noon|midnight|midday)', "o'clock",
];

/** Somebody with the power to do so has decided, and the draft says when, who or where to look it up. */
export const decided = [
  '(cabinet|council|committee|panel|board|councillors|members|authority|executive|sub-committee|predecessor|full council|county|district|borough|director|inspector|trustees|meeting|chamber|assembly|cabinet member|they|we|head of _) _ (agreed|approved|decided|voted|adopted|resolved|granted|signed off|backed|passed|endorsed|confirmed|froze|awarded|ratified|dropped|gave|refused|rejected|set|let|chose|settled|accepted|allocated|renewed|scrapped|bought|sold) _6 (on (the)? (#|monday|tuesday|wednesday|thursday|friday)|in (#|january|february|march|april|may|june|july|august|september|october|november|december|the (spring|summer|autumn|winter|budget)|its|full council|cabinet)|at (its|the|last|yesterday’s|full|monday’s|tuesday’s|cabinet|council|committee)|last (night|week|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday)|yesterday|this (week|month|morning)|by # votes|unanimously|minute|ref|# (january|february|march|april|may|june|july|august|september|october|november|december))',
  '(cabinet|council|committee|panel|board|full council|councillors|members|executive) (has|have|had|having)? (already|now|formally|finally|unanimously|recently|since|just|duly) (agreed|approved|decided|voted|adopted|resolved|granted|signed off|backed|passed|endorsed|confirmed|awarded|ratified)',
  'minute #', 'minute (no|number|ref|reference) _ #', 'minutes #', 'min #', '(decision|report|record|resolution|order) (no|number|ref|reference) (#|* #)', '(decision|delegated decision|key decision|record|ref|reference|resolution) #', '(decision|ref|reference) * #', 'decision (notice|record|sheet)', 'record of decision', '(see|in) the minutes', 'as minuted',
  "(following|after|since|under|by|with|per) (the|a|its|their|last|cabinet's|council's|our|this|that) _ (decision|vote|approval|agreement|resolution|order|budget|policy|scheme|rules|contract|lease|scheme of delegation|local plan|framework|statute|law|act)",
  '(was|were|been|being|and|which|already|as) _ (approved|agreed|adopted|granted|awarded|decided|ratified|voted|endorsed) (in|on|by (the)? (cabinet|council|committee|panel|board|full|executive|councillors|members|#)|at|last|yesterday|this)',
  '(approved|agreed|adopted|granted|awarded|signed|ratified|confirmed|set) (in|on|at|last|by) (january|february|march|april|may|june|july|august|september|october|november|december|#|tuesday|monday|wednesday|thursday|friday|last|yesterday|cabinet|council|committee|full|the (last|may|june|july|march|cabinet|council|committee|full|panel|board|budget))',
  'by # votes', '(after|since|now that) (the|its|a|our|their|@) _4 (won|agreed|approved|decided|voted|signed|awarded|granted|passed)', '# votes to #', '(voted|vote) _ (last night|yesterday|on (monday|tuesday|wednesday|thursday|friday)|# to #|by #)', 'voted (last|by|to|in|on|for|through|unanimously)',
  '(policy|scheme|strategy|programme|budget|plan|scheme|charter|order) _ (adopted|agreed|approved|passed|set|made) (by|in|on|last|at)', '(in|within|part of|from|under) (the|our|this year’s|this) (adopted|approved|agreed|published|current|existing|capital|2026|2025) _ (programme|budget|plan|policy|scheme|order|strategy)',
  '(already|now) (in|on|part of) the (programme|capital programme|works programme|budget|list|schedule)', 'has planning permission', 'permission was granted', 'contract _ (was|has been|is) (signed|let|awarded)', '(let|awarded) (the|a) contract', 'the (policy|rule|rules|law|scheme|standard|statute|lease|contract|code) (is|says|states|requires|allows|gives|means|covers)', '(has been|is|was) the (rule|policy|law) since', 'under the (policy|scheme|rules|terms|act|contract|agreement|lease|order|standing)', '(statutory|legally|by law|by statute|in law|entitled|entitlement|legal right|automatic)', 'decision (was|has been) (taken|made)', '(that|this) (bit|much|part) is (confirmed|settled|decided|agreed)',
];

/** A party's pledge, in a contest that may be lost. */
export const pledges = [
  '(manifesto|elected|re-elected|elect|election pledge|vote (for|labour|conservative|green|liberal|lib|reform)|if we win|win in may|when we win|back us|under labour|under the (conservatives|greens|lib dems|liberal democrats)|polling day|a labour council|a conservative council|a lib dem council|our first (year|budget|hundred days)|take control|in control|run this council|running this council|pledge card|our group would|our party|candidate)',
  '(labour|conservatives|tories|lib dems|liberal democrats|greens|reform|independents) (will|would|pledge|promise|are pledging)',
];

/** What was promised, once. */
export const history = [
  '(promised|pledged|swore|guaranteed|told|said|assured|vowed|claimed|committed) _6 (in (1|19|20|#)|years ago|back in|last (year|time|century)|decades ago|at the time|before the|when)',
  '(in|since|back in) (#|the (seventies|eighties|nineties|sixties))',
  '(years|months|decades|weeks) ago', 'my (predecessor|grandfather|father|mother)', '(never came|never happened|never materialised|still waiting|broken promise|broken promises)',
  '(used to|once upon a time|in those days|at one time)',
];

/** Says that it is certain: raises what is not firm by itself. */
export const certain = [
  '(officially|definitely|definite|certainly|absolutely|categorically|guaranteed|guarantee|promise|pledge|assured|assure|undoubtedly|without doubt|without fail|no doubt|for certain|for sure|confirmed|confirm|official|fact|facts|sorted|settled|trust me|believe me|take it from me|mark my words|rest assured|fear not|worry not|my word|mind at rest|minds at rest|put (your|people|everyone) _ (rest|misery)|good news|great news|brilliant news|fantastic news|excellent news|wonderful news|delighted|thrilled|over the moon|pleased to (say|tell|announce|confirm|report)|proud to|can reveal|revealed|unveiled|can announce|hear it here first|you heard it here|breaking|end of story|full stop|period|no ifs|no buts|come what may|come hell or high water|once and for all|put it as simply|let me be clear|let me be plain|make no mistake|not going to change|in writing|you can tell|spread the word|tell your|tell the|put (it|that) in|write this down|quote me|to the bank|courtesy of|hold me to|on record|stop (worrying|panicking|fretting)|relax|sleep (easy|soundly|well)|breathe (easy|again)|rejoice|celebrate|victory|we won|we did it|we have done it|job done|happening|it is on|secured|what i can say|what i can add|i can tell you|i am telling you|i say now)',
  "(do|need) not (worry|panic|fret|be alarmed|lose)", '(need not|no need to) (worry|panic|fret|fear)', 'nothing to worry about', 'i have (had a word|seen to|fixed|squared|sorted|secured|made sure|made up my mind|told|got|won|persuaded|twisted|agreed|arranged)', 'leave it (with|to) me', 'i have decided', 'as (promised|i promised)',
];

/** Doors behind which it was arranged: what turns a nudge into a promise. */
export const winks = [
  '(between (you|ourselves|us|these) _|off the record|did not hear (it|this) from me|never heard it from me|not from me|keep (it|this) under your hat|under your hat|mum (is|’s) the word|say no more|said too much|ca not say (any)? more|can not say (any)? more|not (meant|supposed|allowed) to (say|tell|breathe|know|let)|should not (be telling|really|say|be saying)|breathe a word|do not whisper|don’t tell|do not tell (a soul|anyone)|strictly between|on the quiet|on the qt|entre nous|word to the wise|word in your ear|nod and a wink|wink wink|nudge|little bird|officially|unofficially|jump the gun|cat out of the bag|put it this way|put it like this|let us (just)? say|shall we say|reading between the lines|draw your own conclusions|work it out|you did not ask|a nose for|how would i know|what more do you need|who told you|i could not possibly|you will notice|i only say|put two and two|get my drift|catch my drift|if you follow me|enough said|nuff said|verb sap|wait and see|watch this space)',
  '(before|until|till|ahead of|not until|between now and) _ (committee|cabinet|the vote|the meeting|the decision|full council|the panel|the board|the announcement|#|the 14th|monday|tuesday|wednesday|thursday|friday)',
  '(paperwork|formality|formalities|rubber stamp|rubber-stamp|rubber-stamping|red tape|signature|signatures|sign-off|ink|biro|pen|dotted line|technicality|nicety|niceties|motions|process|procedure|box to tick|tick the box|tick a box|hoops|sham|theatre|show|charade|window dressing|for form’s sake|for the look of (it|the thing)|consultation)',
  '(committee|cabinet|the panel|the board|full council|the vote|votes|voting|the hearing|planning|the chairman|the chair|the leader) _ (has|have|will|is|are|were|was|to)',
  'owes me', 'best authority', 'on good authority', 'i (know|knew) (who|whom|whose|how|what|which|where)', 'i am (one of|on) (the|that)', 'i (sit|chair|have had lunch|have had a word|have been told|have seen the)', '(leader|chairman|chair|director|cabinet member|purse strings|mayor) _6 (mood|ear|mobile|number|friend|favour|owes|likes|on side|onside|word)', 'trust me', 'take it from me', 'i have (seen|had sight of|read) the (paper|report|scoring|recommendation|scores|list|draft)',
];
