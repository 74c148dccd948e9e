/** Asking, complaining and keeping quiet about it, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** What a member may want to be told. */
export const information =
  '(figures|figure|numbers|number|data|dataset|totals|total|counts|count|report|reports|file|files|modelling|model|spreadsheet|spreadsheets|survey|surveys|results|register|list|breakdown|cost|costs|costings|advice|view|views|opinion|information|info|briefing|note|notes|summary|analysis|draft|copy|copies|slides|map|maps|plans|drawings|stats|statistics|returns|starts|completions|takings|forecast|forecasts|business case|assumptions|correspondence|details|evidence|log|logs|record|records|audit|background|lines|rates|timetable|timeline|risk register|evaluation|appraisal|calculations|workings|estimate|estimates|paper|papers|contract|invoices|scores|ranking|postcodes|readings|budget|spend|patronage|passengers|footfall|enrolments|complaints|junctions|sites|locations|options|one-pager|crib sheet|sheet|table|tables|chart|charts|graph|graphs|schedule|diagram|aide-memoire|position statement|fact sheet|factsheet|profile|projections|backlog|pipeline|occupancy|usage|demand|delivery dates|milestones|methodology|scoring|pack|bundle|headlines|gist|overview|round-up|progress|status|update)';

export const giving =
  '(send|let me know|let me have|give me|give|tell|provide|share|forward|pull|pull together|pull off|run|run off|look up|dig out|dig up|find|find out|check|explain|confirm|email|e-mail|supply|get|get me|talk me through|walk me through|take me through|draft|prepare|put together|work out|pass|print|print off|show|brief|advise|update|cut|summarise|set out|write|do|drop|ping|whizz|fire|bung|compile|produce|extract|crunch|calculate|knock up)';

export const requesting = any(
  `(could|can|would|will|might) you (please|kindly|possibly|also|just|very kindly|not your manager|as the _4|by any chance|be able to|possibly)? ${giving}`,
  `(please|pls|just|kindly) ${giving}`,
  '(i|we) (need|want|require|would like|should like|would love|could do with|shall need|must have|am after|would appreciate|would be grateful for|should be grateful for|am looking for|would be glad of)',
  "(i would|i'd|i should) be (grateful|glad|obliged|so grateful) (for|of|if you (could|would|can|will))",
  '(would you mind|any chance of|any chance you could|is there any chance of|do you have|have you got|do you happen to have|may i have|can i have|could i have|could i get|can i get|might i have|could we have)',
  '(i was wondering|i wonder|wondering) if you (could|would|can|might)',
  "(i would|i'd|i should) (value|welcome|like|love|appreciate|be interested in|be glad to have|be keen to (see|have|get)|dearly like) (to (see|have|get|read))?",
  '(it would|it might|it will|it would really) (be|help) (so|very|really|most|a great|a real|terribly)? (helpful|useful|handy|good|great|help|interesting|kind)? _1 (to (see|have|know|get|read|look at)|if (you|i) (could|can|would|might))',
  '(i am|i have been|we are) (hoping|trying|keen|anxious|itching|after|chasing|short of|missing|still waiting for|waiting on) (to (get|see|have|find out|understand|lay my hands on))?',
);

/** Steps of a formal kind, taken or asked for by the writer. */
export const formal = any(
  '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) page (option|letter|complaint|document|dossier|version|statement)',
  '(formally|officially|in writing|on the record) (be)? (recorded|noted|registered|logged|minuted|put|lodged) _6 (complaint|complaints|complaining|complain|grievance|unhappy|dissatisfied|dissatisfaction|objecting)',
  '(monitoring officer|borough|standards|district) _6 (form|forms|address|e-mail address|number|letterhead)',
  '(letter|note|file|dossier|statement|account|paper|e-mail|email) _6 (on its way|in the post|going|gone|sent|off|winging its way|landing|is with|addressed) _2 (to|on|with) (your|the|his|her) (chief executive|director|manager|head of service|line manager|boss|monitoring officer|head)',
  '(in writing|on paper|a letter|letters|a statement) _6 (grievance committee|staffing committee|personnel committee|standards|monitoring officer|borough|district|chief executive) _3 (copied in|copied|on copy|in copy)',
  '(grievance|staffing|personnel) (committee|panel) _4 (copied in|copied|told|informed|asked|convened|called)',
  '(formal|official|written|stage two|stage 2|code|code of conduct|standards|conduct|misconduct) (complaint|complaints|grievance|investigation|referral|matter|letter of complaint)',
  '(formally|officially) (complain|complaining|report|reporting|refer|referring|investigate|investigated|reported|lodge|raise)',
  '(complain|complaining|report (him|her|them|<officer|member|name>)|reporting <officer|member|name>|investigate <officer|member|name>|investigated) (formally|officially)',
  '(lodge|lodging|submit|submitting|file|filing|register|make|making|bring|bringing|put in|putting in|log) (a|this|my|this as a|it as a) _2 (complaint|grievance)',
  '(invoke|invoking|start|begin|use|trigger) (the)? _2 (disciplinary|grievance) (policy|procedure|process)',
  '(disciplinary|grievance|formal) (policy|procedure|process|investigation|proceedings|action)',
  '(invoking|open|opening|started|begun|begin) _2 (disciplinary|grievance)',
  '(reported|referred|report|refer) _4 to (the)? (standards|monitoring officer|director of law|hr)',
  '(straight|direct|directly) to (the)? (borough|district|county|council)? (standards|monitoring officer|stage two|stage 2|director of law|hr|formal)',
  '(refer|report) (<member|officer|name>|him|her) to (the)? (standards|monitoring officer|director of law|hr|ombudsman)',
  '(as|for) a code (of conduct)? (matter|complaint)',
  '(have|haul|hauled|had|bring|brought|drag|dragged|take|taking|see) (you|him|her|them|<officer|member|name>) (up)? (before|in front of|to) (the|a)? (monitoring officer|standards committee|standards|panel|tribunal|staffing committee|personnel committee|chief executive|hr)',
  '(going|goes|go|went|gone|taking (it|this)|take (it|this)|taken (it|this)|on its way|is with|sent|sending) (straight|direct|directly|right)? (to|before|with) (the)? (borough|district|county)? (monitoring officer|standards committee|standards|director of law|staffing committee|personnel committee|chief executive)',
  '(letter|statement|dossier|charge sheet) (about|against|concerning|regarding) (you|your|him|her|<officer|member|name>|the (clerk|deputy clerk|mayor|chairman))',
  '(report|reporting|refer|referring|reported|referred) (you|him|her|them|<officer|member|name>) (to|for)',
);

const talk =
  '(taking up with|take up with|taken up with|bring up with|bringing up with|broach|broaching|ring|ringing|rung|phone|phoned|telephone|telephoned|call|called|picked up the phone|pick up the phone|sat across|meet up|confront|confronted|said a word|thrash it out|talk it over|talk it through|talking it over|clear the air|patch it up|sort it out (with|between)|spoken|speak|speaking|talked|talk|talking|raised|raise|raising|discussed|discuss|discussing|mentioned|mention|approached|approach|met|meet|taken it up|take it up|taken this up|taking it up|had a word|have a word|having a word|a (quiet|friendly|private)? (word|conversation|chat|coffee|talk|meeting)|a quiet word|hear (his|her|their) side|heard (his|her|their) side|gone to (him|her)|the awkward conversation|the informal (route|stage|step)|try to sort it out|given (him|her) a chance|sit down with|sat down|sit down)';

/** The same said outright, by one who takes the step. */
export const lodging = any(
  '(i|we) _4 [(make|making|lodge|lodging|bring|bringing|submit|submitting|file|filing|register|registering|raise|raising|put in|putting in|enter) _3 (complaint|complaints|grievance)]',
  '(take|treat|regard|accept|log|record) (this|it|this (letter|note|message|email|e-mail)) (down)? as (a|my|our) [(formal|official|written)? _1 (complaint|grievance)]',
  '(i|we) _4 [(report|reporting|refer|referring|complain|complaining) _4 (monitoring officer|standards|formally|officially|chief executive)]',
);

/** The person concerned has not been spoken to, and will not be. */
export const unspoken = any(
  'a (grown-up|bigger (person|man|woman)|better (man|woman|person)|decent (man|woman|person)|braver (man|woman|person)|friend) would _1 (knock|ring|speak|talk|go|say|call|tell) _8',
  '(i|we) (could|might|suppose i could|should|ought to) (go and|always|just|perhaps)? _1 (have it out|clear the air|speak|talk|thrash it out|have a (word|chat|quiet word)|say something|raise it|sit down|go round) _6 (i suppose|i know|perhaps|but|only|though|or)',
  `(i|we) (have|had|did|am|do|was|were|will|shall|would|see|can)? (not|never|no) _1 (troubled|trouble|bothered|bother|burdened|burden|favoured|honoured|graced|vexed|wearied|confronted|tackled|sounded out|consulted) (him|her|them|@|<officer|member|name>) _4`,
  '(careful|taken care|chosen|decided|deliberately|thought (it)? best|at pains) not to (mention|say|raise|speak|tell|warn|broach|discuss|breathe|hint) _4 (you|him|her|them)',
  '(in writing|on paper|to the (committee|borough|monitoring officer|chief executive)|formally|with all of you|copied in) _3 (rather than|instead of|not|before|than) _3 (to (his|her|their) face|face to face|in person|over a coffee|in the corridor|round a table)',
  `(i|we) (have|had|did|am|do|was|were|will|shall|would|see|can)? (not|never|no|not yet|yet to) _4 ${talk} _6`,
  `(i|we) (do not|did not|don't|didn't|see no|cannot see any|have no|had no) (intend|intention|wish|want|mean|plan|propose|point|need|reason|desire|see) _4 ${talk} _5`,
  `(i would|i'd) (rather|prefer) not (to)? (have|speak|talk|raise|discuss|meet|see|go|sit) _6`,
  `(without|rather than|instead of|before) (first|having|my|even|(wasting|spending) (time|breath|my breath|any time|energy) (on|in|with)?|bothering to|troubling to|stopping to|pausing to|waiting to|so much as)? _1 ${talk} _5`,
  "(and (no|not)|no) i (have not|haven't|did not|didn't|do not|don't) _2 (spoken|raised|spoke|raise|intend|say anything|mention|talk|talked|discussed) _5",
  '(a|another|any|the)? _1 (chat|word|conversation|talk|meeting|coffee) _4 (would be|is|will be|seems) (a waste|pointless|no use|useless|no good|beneath|out of the question)',
  '(speaking|talking|chatting|going) to (him|her|them|<officer|member|name>) _2 (would be|is|seems|will be) (pointless|a waste|no use|useless|no good)',
  "(don't|do not) (see|think) that a (conversation|word|talk|meeting) _6",
  '(no point (in)?|no use|not much point|no wish|no need) (speaking|talking|raising|discussing|a chat|having|to (hear|speak|talk|meet|sit)|in) _4',
  '(spare me|never mind|forget|skip|i am skipping|we can skip|dispense with) the _2 (chat|informal|quiet word|coffee|conversation|mediation|conciliation|pleasantries)',
  '(i have never met (him|her|them)|whom i have yet to|i have yet to (speak|meet|say))',
  `(i have|i've|have|with|having)? (no|not the slightest|not any|little) (wish|intention|desire|plans|interest|time|appetite|inclination|stomach) (to|of|in|for) _2 ${talk} _5`,
  `i (am|'m|was)? not (going|about|prepared|willing|minded|inclined|proposing|planning|obliged) to _4 ${talk} _5`,
  `(he|she|you|they|<member|officer|name>) (would|might|may) (have)? (liked|preferred|like|prefer|rather|sooner|expected|wanted) (me to|that i|i had|i) (have)? (ring|rung|phone|phoned|call|called|speak|spoken|talk|talked|come|say something|said something|had a word|have a word|tell|told|mention|mentioned|raise|raised|drop in|asked|ask) _6`,
  '(there has been|there was|there will be|there is to be|we have had|i have had|i have sought) (no|not any) _2 (conversation|discussion|talk|chat|contact|meeting|word) _4',
  `i (refuse|decline|refused|declined) to _2 ${talk} _5`,
  `(i (thought about|considered|toyed with|did think of|did wonder about|could have|might have|suppose i could have|dare say i should have|know i should|am supposed to|am meant to|ought to)) _3 ${talk} _8 (but|only|though|and decided|except|first)`,
  '(nothing|anything) (more|left)? to (say|discuss|talk about) (to|with) (him|her|them|you|the (man|woman)|<officer|member|name>)',
  '(before|until) (i have|i|we have|we) (spoken|talked|said (a word|anything)|met) _4',
  '(he|she|they) (has|have|had) (not|no) (been told|had a chance to|heard from me|idea)',
  `(rather than|instead of) (waste|wasting|bother|bothering|spend|spending|going through|have|having|go through|sit|sitting) _5 ${talk}`,
);

/** Serious enough to go straight up, or somebody else's complaint, or a talk that took place. */
export const straightUp = [
  '(harass|harassed|harassment|sexual|sexually|racist|racial|racism|discrimination|homophobic|slur|assault|assaulted|hit me|violence|violent|threatened|stalking|fraud|bribe|bribery|theft|whistleblowing|whistle-blowing|safeguarding|groped|touched me)',
  '(resident|residents|constituent|constituents|parent|parents|tenant|customer|lady at surgery|applicant) _4 (complain|complains|complained|complaint|wants|would like|wishes|has|have|asked|asking)',
  "(we|i) (spoke|talked|met|have spoken|have talked|have met|had a word|discussed|raised it|did speak|did talk) _6 (not|no|nowhere|without|failed|unresolved|no further|couldn't)",
  '(not making a complaint|not a complaint|no complaint|nothing to complain|not complaining|withdraw (my|the) (complaint|letter)|what is the procedure|which form|how (do|does|would) (i|he|she|they|one))',
] as const;

/** More people than need to know. */
export const everyone =
  '(every one of you|each of you|each and every|you all|the rest of you|the other members|fellow members|all members|all councillors|all of council|every councillor|every member|the whole (staff|workforce|directorate|parish|membership|service|floor|building|team|council|town|county|office|department|board|group|committee|village|authority)|everyone|everybody|the (board|press|group|cabinet|chronicle|gazette|herald|echo|argus|advertiser|paper|papers|local paper|public|media|staff|team|full council)|all staff|every member of staff|a journalist|the journalists|a reporter|the reporter|the newsdesk|all and sundry|anyone who (asks|cares|will listen)|all of you|all board members|my (followers|residents|group|colleagues)|facebook|twitter|social media|the residents|residents)';
