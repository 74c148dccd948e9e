/** Political groups, what they do in private and what officers tell them, as groups for patterns (lib/text/pattern-syntax.ts). */

const party =
  '(labour|conservative|conservatives|tory|tories|lib dem|lib dems|liberal democrat|liberal democrats|green|greens|independent|independents|reform|plaid|snp|alliance|progressive|progressives|residents|ratepayers|ukip|co-operative|opposition|majority|minority|ruling|controlling|administration|rainbow|progressive alliance|residents association|main opposition|largest|smaller|other)';

/** "the Labour group", "the Independents"; not the flood working group. */
export const groups = `((the|our|my|your|their|a|another|one|one of the|either|both)? ${party} (group|caucus|councillors|members|team|side|lot|bench|benches|people|crowd|camp|whip|leadership)|(the|our|your)? (Labour|Conservatives|Tories|Lib Dems|Liberal Democrats|Greens|Independents|Alliance|Progressives|Residents)|(the|another|one|that|their|his|her|either|another political|a political|the political|one of the|a certain) group|the other (side|lot|crowd|group|party|camp)|(the)? (yellow|red|blue|orange|turquoise|purple) (lot|team|side|corner|benches|camp|rosettes)|(councillor|cllr)? @ 's (group|lot|side|people|crowd|camp)|the opposition)`;

/** The writer's own group, as a place where it is spoken to. */
export const ownGroup = `((our|my) (group|caucus|side|party|councillors|members|group meeting|group room|group's meeting|pre-meet|pre-meeting|away day|awayday|group evening|budget evening|team of councillors|${party} (group|colleagues|councillors|team|members|caucus))|your ${party} (team|councillors|group)|(the|this)? (@ )?(Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Independent|Plaid|Reform|Alliance|Residents) (group|councillors|caucus|team)|(in|at|to) Group|(in|at|to) group|our (own)? (room|group room|little gathering)|our councillors|us on our own|(in|at) (our|my) (own)? (group|caucus|meeting room|group room|room|pre-meet|away day|private meeting)|group meeting|the privacy of (our|the) group|us (councillors )?(in private|privately|in our own room|alone))`;

const person =
  "(<officer>|(the|a|an|our|one of the|this|that|two|some|very|most)? (senior|very senior|chief|lead|head|top|borough|county|city|town|council|council's|principal|deputy|assistant)? (officer|officers|officials|official|engineer|engineers|planner|planners|lawyer|lawyers|solicitor|solicitors|barrister|treasurer|accountant|adviser|advisor|surveyor|director|directors|manager|managers|chief|chiefs|boss|bosses|consultant|consultants|archaeologist|arboriculturalist|ecologist|inspector|auditor|auditors|monitoring officer|chief executive|chief exec|staff|finance|legal|highways|planning|housing) (of|for|in|from) ((the|our|this|council|county)? (@|*) (and *)? (*)?)|(the|a|an|our|one of the|that|two|some)? (senior|very senior|chief|lead|top|borough|county|city|town|council|council's|principal|deputy|assistant|climate|finance|drainage|flood|bridge|tree|conservation|housing|licensing|markets|planning|highways|transport|education|property|legal|public health|regeneration|parking|waste|pension fund's|section 151|fire)? (officer|officers|officials|official|engineer|engineers|planner|planners|lawyer|lawyers|solicitor|solicitors|barrister|treasurer|accountant|adviser|advisor|surveyor|director|manager|managers|chief|chiefs|boss|bosses|consultant|consultants|archaeologist|arboriculturalist|ecologist|inspector|auditor|auditors|monitoring officer|chief executive|chief exec|staff|fire officer)|(legal|highways|finance|planning|housing|property|education|public health)|(the|a) (chap|man|woman|lady|gentleman|bloke|person|fellow|lass|lad|one) (from|in|who runs|who heads) (the)? (council|*) (*)?|(somebody|someone) (senior|high up|very senior)? (in|from|at) (*))";
/** Officers and others who come to advise. */
export const advisers = `(${person}|(mr|mrs|ms|miss|dr) @)`;

/** How advice is given. */
export const told =
  '(told|tell|tells|telling|advised|advises|warned|warns|assured|assures|admitted|admits|confessed|conceded|said|says|briefed|briefs|informed|promised|confirmed|explained|let slip|showed|shown|predicted|reckoned|reckons|reckon|described|called|drew|took|spoke|estimated|put|gave|given|revealed|confided|laid out|spelled out|spelt out|made it clear|made clear|doubts|doubted|thinks|thought|believes|wrote|acknowledged|accepted|stated|argued|declared|complained|hinted|indicated|suggested|mentioned|recommended|cautioned|would not|could not|laughed|shrugged|sighed|expects|walked)';

/** Said where anybody could hear it, or printed. */
export const inPublic: readonly string[] = [
  '(published|public|open|webcast|livestreamed|minuted) (report|minutes|session|meeting|paper|papers|council|scrutiny|inquiry|consultation|letter|review|agenda|statement|evidence|record|drop-ins|exhibition|part)',
  '(in|at|to) (open|full|public|a public|an open|the public|the open|the whole|the full) (session|council|meeting|cabinet|committee|inquiry|court|hearing|exhibition)',
  '(was|is|are|were|been|has been|now) (published|in the public domain|on the website|on the public agenda|public|online|in print|webcast)',
  '(report|advice|paper|note|presentation|notes|slides|letter) (published|printed|attached to the agenda|on the agenda|on the website|online|is on|was on|are online)',
  '(webcast|youtube|agenda|annex|appendix|library|website|hansard|freedom of information|foi|press release|gazette|download) ',
  '(scrutiny|committee|council|cabinet|inquiry|panel|select committee|parish council|public meeting|full council) (in|on) (open|public|january|february|march|april|may|june|july|august|september|october|november|december|#|monday|tuesday|wednesday|thursday|friday)',
  '(told|tell|tells|advised|warned|informed|assured) (this|the|that|a) _2 (committee|council|cabinet|panel|scrutiny|inquiry|public meeting|board|select committee|sub-committee|hearing|court)',
  '(working|task|focus|steering|user|action|stakeholder|liaison|reference|support|drama|dramatic|whatsapp|parents|consultative|youth|friends|partnership|advisory|residents|community|interest|living|walking|toddler) group',
];

/** Kept, asked about or refused. */
export const kept: readonly string[] = [
  '(may|can|could|should|might|shall) (i|we) (repeat|quote|say|share|tell|pass|use|mention|put)',
  '(will|shall|would|can|could|do|did|must|should|may|has|have|had|am|are|is|was) not (be)? (repeat|repeating|relay|relaying|pass|passing|say|saying|share|sharing|tell|telling|discuss|discussing|disclose|reveal|quote|quoting|report|reporting|go into|comment|hear|asked|travel|leave|been told)',
  '(cannot|can not|could not|never) (repeat|relay|pass|say|share|tell|discuss|disclose|reveal|quote|report|comment)',
  '(check|checked|verify|verified|mark up|confirm|confirmed|correct|amend|approve|approved) (it|them|this|the note|your|his|her|the wording|that|before|with)',
  '(no officer|no officers|without any officer|without an officer|nobody from the council)',
  '(asked|ask|asking|invited|invite) (the|our|a)? _3 (officer|director|clerk|head) (to|if|whether|for)',
  '(i think|i believe) !(that)? !(you|it is only|it only|it right)',
  '(in my view|my guess|i guess|no idea what)',
];

/** With the group's leave, or on a need to know. */
export const allowed: readonly string[] = [
  '(as|since) (you|the group|they|its leader|your leader|he|she) (asked|requested|wished|wanted|instructed|suggested)',
  '(at|on) (the|your|its|their|that) (group|groups|group leader|leader|leader own|own|group own|groups own|secretary|chairman|whip) (own|written|express)? (request|suggestion|invitation|instruction|wish)',
  "(at|on) (its|their|your|the group's|the groups'|the leader's|your leader's|her|his) (own|written|express)? (request|suggestion|instruction|wish)",
  '(with|has|have|had|given|got|obtained) (the|its|their|your|that)? (group|groups|leader|whip|secretary)? (own|written|full|express)? (agreement|consent|permission|leave|blessing|approval)',
  '(group|groups|leader|they|greens|labour|conservatives|independents) (has|have|had) (kindly|now|since|all)? (agreed|consented|allowed|authorised|cleared|released|published|announced|waived) ',
  '(if|unless|until|only if|once) (they|it|the group|its leader|the leader) (agree|agrees|consent|consents|allow|allows|says|say|release|releases)',
  '(would|will|could) (the|your|their|that|its) (group|leader|party) (be|mind|agree|object|let|allow)',
  '(need to know|need-to-know|legality|legal check|legal worry|legal point|legal concern|arithmetic|unlawful|strictly for you as|monitoring officer)',
  '(must not|should not|cannot|may not|not to|do not|please do not|never) (be)? (travel|travels|go|share|shared|forward|forwarded|circulated|copied|pass|passed|discussed|disclosed|leave) _3 (further|beyond|on|anyone|outside|wider|it|this|you|the)?',
  '(please|must|should|let it) _3 (go|goes) no further',
  '(please|you must|must|should) (do)? not (show|tell|let|send|repeat|discuss|mention|use|quote|open|copy) (it|this|them|anyone|anybody|that|to)',
  '(between you and me only|same confidence|same terms|caveat|honour the (confidence|request))',
];

/** The group has put it out itself. */
export const out: readonly string[] = [
  '(was|were|been|now|then|already|since|have|has) (published|tabled|announced|lodged|public)',
  '(published|tabled|announced|lodged) (it|their|this|that|on|in|at|yesterday|today|last|a|the|by)',
  '(publicly|press release|notice of motion|supplementary agenda)',
  '(published|public|tabled) (motion|amendment|budget|proposal|question|questions|papers|alternative)',
];
