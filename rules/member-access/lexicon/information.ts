/** What members ask for, how it is refused, and the reasons that make a refusal a fair one, as patterns. */

/** Things that a council holds. */
export const things =
  '(information|info|figures|numbers|data|paper|papers|report|reports|file|files|document|documents|copy|copies|correspondence|letters|letter|emails|email|e-mails|minutes|notes|note|details|detail|costs|costings|contract|contracts|invoices|invoice|statements|accounts|records|record|register|log|logs|counts|survey|surveys|results|evidence|briefing|spreadsheet|analysis|advice|appendix|audit|assessment|plans|plan|maps|map|list|answer|answers|explanation|reasons|dates|list|criteria|breakdown|valuation|working papers|sheets|study|model|dashboard|dashboards|agenda|background|thing|stuff)';

const give =
  '(give|giving|show|showing|send|sending|share|sharing|release|releasing|provide|providing|supply|supplying|disclose|disclosing|tell|telling|answer|answering|discuss|discussing|explain|explaining|forward|forwarding|copy|hand|handing|let you have|letting you have|let you see|letting you see|let members|letting members|let individual members|let councillors|let backbenchers|make available|go into|part with|reveal|pass|passing|print|spell out|account for|justify|reply|replying|respond|responding|enter into correspondence|entering into correspondence)';

/** Will not. */
export const refusals: readonly string[] = [
  `(i|we|officers|the team|this office|the service|highways|finance|legal|planning|my team) (will not|would not|shall not|am not going to|are not going to|am not prepared to|are not prepared to|am not willing to|are not willing to|am not minded to|are not minded to|am not inclined to|do not propose to|do not intend to|have no intention of|see no reason to|see no need to|refuse to|decline to|must decline to|would rather not|would prefer not to|prefer not to|am not in the habit of|are not in the habit of|am not about to|cannot|can not|am unable to|are unable to|are not able to|am not able to|do not|have decided not to|am under no obligation to|am not obliged to|are not obliged to) (be)? (ever|simply|therefore|just)? ${give} _4 (${things}|it|them|that|those|these|this|anything|further|any further|any of)`,
  `(i|we) (can not|cannot|do not|fail to) (quite|really)? see (why|what|how|any reason) _3 (you|a councillor|a member|members|councillors|a backbencher|that) _3 (need|want|know|require|see|have|concerns|business|interest)`,
  `(i|we) (am|are) not (sending|giving|showing|sharing|releasing|letting|handing|answering|telling|providing|supplying|copying|discussing) (you|it|them|that|those|these|this|anything|members|councillors|the|any|him|her)`,
  'the (short|simple|only|plain)? answer (to (you|your|that|this|it) _8)? is (a (firm|flat|simple|polite))? no',
  'my answer (is|remains) no',
  `(is not|are not|'s not) (a|the|any)? ${things} (that)? (i|we) _4 (share|sharing|give|giving|release|releasing|show|showing|hand|handing|pass|passing|circulate|send|sending) _3 (you|councillor|councillors|member|members|out|round|anybody|anyone)`,
  '(request|requests|query|queries) (is|are|was|has been|have been|must be)? (declined|refused|denied|rejected|turned down)',
  `(you|members|councillors|your group) (will not|shall not|are not going to) (be)? (see|seeing|get|getting|having|receive|receiving|shown|given|sent) _4 (${things}|it|them|those|that|any|anything)`,
  '(get|getting|have|hear|expect) nothing (more|further|else)? (from|out of) (me|us|this office|my team|my officers|this department)',
  "(not|n't) (for)? (circulation|distribution|release) to (members|councillors|you|backbenchers)",
  '(hand|give) (those|them|these|that|it) out (to)? (members|councillors)? $',
  `(do not|does not|never|not going to|will not) (go|get|be (sent|released|shown|given)) _1 to (councillors|members|backbenchers|elected members|you)`,
  `(are|is) (an)? (officer|officers'|officer's|management|departmental|internal|working) (papers|documents|material|information|paper|file|files|document) (and|so|only)`,
  '(i|we) have nothing (more|further|else)? to say (to|about) (you|members|councillors|that|it|this)',
  '(you|as you|since you|because you) (do not|did not) represent _8 (so|nothing|cannot|can not|will not|no)',
  "(not|n't) your (division|ward|patch|area|side|town) _4 (so|and|i cannot|nothing|no)",
  `(would|had|'d) (sooner|prefer it if|prefer that|be happier if|much rather) (you|members|councillors|backbenchers|they|the committee) (did|had|do|were) not`,
  '(is not|not) for _2 (members|councillors|you|backbenchers|a member|a councillor) to (be|see|ask|know|pore|question|look|have|go through|second-guess|rummage|trawl|demand|request)',
  '(you|members|councillors|a councillor|a member) (do not|does not|have no|has no|cannot possibly) _1 need (to know|to see|to have|sight|for|of|that|those|this|it|them|the (figures|counts|file|files|report|paper|papers|details|data|documents|contract|letters))',
  '(does not|need not|should not|is not something to) concern you',
  '(is|are|was) (no|none of your|not your|hardly your) (concern|business|affair) (of yours)?',
  `(would|had|'d) rather (it|they|that|those|these|this|you) (stayed|did not|was not|were not|remained|stay|left|kept) _3 (with us|in the team|inside|internal|in house|private|asked|have|see)?`,
  `(councillors|members|backbenchers|elected members|individual members|ward members) (do not|are not|cannot|can not|have no|never|should not|will not|may not|are never) _4 (get to|get sent|allowed|entitled|see|right|have access|receive|given|permitted|business|call|ask|access|shown|be seeing|know)`,
  `(is not|are not|was not|were not|'s not|never|is hardly|are hardly) (something|anything|information|things|the sort of thing|the kind of thing|data|papers|figures|a document|a paper|documents) (that)? (we|i|officers|the service) (can|could|would|will|are|do|normally|generally|usually)? _2 (share|give|release|show|hand|let|provide|discuss|circulate|make)`,
  `(is not|are not) (shared|given|released|shown|available|provided|circulated|sent|open|for|supplied|disclosed|intended) (to|with|for) (councillors|members|backbenchers|elected members|you|individual members|ward members|non-executive|the likes)`,
  `(not|never) (our|the|my|this|council) (practice|policy|custom|habit|job|place|way|role|department's (policy|practice)) to _8`,
  `(for|to) cabinet (eyes|members|use) (only|and) `,
  `(none|nothing) (of your|to do with you|that need|for you) (business|concern|affair|to)?`,
  "(is|are|was|were) (none of|not|hardly|no) _2 (your|a councillor's|a member's|members') _1 (business|concern|affair|remit|role|job)",
  `(you will|you can|you may|members will|councillors will|you shall|they shall|they will) (get|have|see|receive|read|find out|know|hear) _8 (when (we|i|it suits|you learn|you ask|everybody|the time)|if and when|once (we|i) (feel|decide)|with everybody else|like everybody else|and not before|in due course|at the same time as the press|when the (press|public) (do|does))`,
  `(you|members|councillors) (personally|yourself)? (are|is|will) (to)? (receive|get|see|be sent|be given) no (more|further) `,
  `(instructed|told|asked|directed|under instruction|under orders) _8 not to (give|show|send|share|release|let|tell|supply|provide|help|talk to|speak to|answer|copy|discuss) _4 (you|the opposition|members|councillors|your group|anything|backbenchers)`,
  `(decided|agreed|resolved|chosen|opted) not to (release|share|give|send|show|publish|circulate|supply|let) _6 (members|councillors|you|committee)`,
  `(not|n't) prepared to (share|discuss|give|release|send|show|let|hand|go)`,
  `(you are|you're|as you are|since you are|because you are|you) not (the|a|their|its|our|even the|even a)? (local|division|ward|relevant|cabinet|committee)? (member|councillor|on the committee|on the panel|on the cabinet|cabinet|in the administration|the chairman) _8 (cannot|can not|will not|unable|do not|not able|need|nothing|not something|no business)`,
  `(cannot|can not|will not|unable to|not able to) _6 (outside|beyond) (your|their|his|her) (own)? (division|ward|patch|area)`,
  `(let|give|giving|send|sending) (you|them|members|councillors|him|her|the committee) _6 (on the night|at the meeting|on the day|afterwards|in due course|at the time) and not (before|earlier|sooner|a minute)`,
  `(charge|fee|deposit) of £ _12 (member|members|councillor|councillors|you)`,
  `(keep|keeping|kept|hold|holding|held) _6 (away from|from|back from|out of the hands of|out of sight of) (members|councillors|backbenchers|the opposition|you|the committee|scrutiny)`,
  `(restricted|reserved|limited|confined) (to|for) (the administration|cabinet|senior officers|officers|the executive) _2`,
  `(stop|stopped|ceased|no longer) (sending|circulating|sharing|giving|providing|letting) _6 (members|councillors|you|backbenchers)`,
  `(only|just) (the|our|a) (summary|headline|headlines|public version) _6 (and that is|is all|will have to|is plenty|is enough)`,
  `(they|members|councillors|you) (would|will|might|may) (only|just) (pick at|fuss|misread|misunderstand|twist|leak|pick holes|get the wrong|make trouble|cause trouble|use it|put it on)`,
];

/** Good reasons, dates, and whoever may decide: a refusal with one of these is a proper answer. */
export const reasons: readonly string[] = [
  '(about individuals|an individual|named individuals|individual cases|a named person|somebody.s case|family.s case|staffing matter|personal data|personal information|data protection|gdpr|redacted|redact|redactions|blanked|privacy|her consent|his consent|their consent|consented|consent|without her|has not agreed|has not given|safeguarding|identify|identifiable|medical|victim|informant|whistleblower|case file|personnel matter)',
  '(privileged|legal professional privilege|sub judice|court|tribunal|police investigation|criminal|live investigation|standstill|bids are still open|bidders|procurement|tender is|commercially sensitive|commercial sensitivity|commercial confidentiality|third party|contract law|official secrets)',
  '(monitoring officer|head of legal|legal services|information governance|legal) _8 (advice|advises|advised|considers|thinks|decide|decides|view|agrees|can|will|rule|ruled|says|explain)',
  "(on the|on) _3 's? advice",
  '(exempt|confidential) (under|because|until|information|by virtue|since|as it|for the reason|schedule|till|while)',
  '(schedule 12a|section 4|section 3|section 43|the act|access to information rules|standing order|rule #)',
  '(declared|declarable|pecuniary|personal|prejudicial|disclosable) _2 interest',
  '(until|before|on|by|after|from) (the)? (1st|2nd|3rd|# (january|february|march|april|may|june|july|august|september|october|november|december)|#th|monday|tuesday|wednesday|thursday|friday|tomorrow|next week)',
  '(published|publication|released|available|ready|finished|complete|finalised) (on|in|by|at|from|tomorrow|next|this|when the agenda|with the agenda|with the)',
  '(will|shall) (gladly|then|also|of course)? (send|forward|email|ring|bring|post|circulate|let you have|get) (it|them|you|the|those|these|copies|a copy) !(out|past)',
  '(do not|does not|did not|no longer) (hold|have|keep|exist|record|possess) (any|it|them|that|those|this|the (information|figures|data|paper|file|minutes)|copies|records|such|a copy|$)',
  '(can|could|would|happy to|glad to|able to|may|free to) !(not) (always|also|of course|gladly|you)? (show you|see (it|them)|read (it|them)|come in|talk you|offer|inspect|provide a summary|send you|give you|let you)',
  '(attached|enclosed|below|herewith) (is|are|with|you|find|the|as|for)',
  '(is|are) (attached|enclosed|below)',
  '(appeal|review this|reconsider|ask (her|him|the monitoring officer|the director)|lift that|waive)',
  '(resources|capacity|short-staffed|short staffed|workload|vacancies) _8 (mean|means|until|so that|which is why)',
  '(need-to-know (basis|test|reason|reasons)|your reasons|tell me (why|what)|what you need it for|let me know (why|what)|which (role|case|committee))',
  '(sorry|apologise|apologies|regret that)',
  '(look|check|find|dig) (it|that|this|them)? (up|out|again|tomorrow|later|with)',
  '(from memory|off the top of my head|yet|until you|to residents|to the public|to the press)',
  '(decline|declined) to (comment|speculate)',
];
