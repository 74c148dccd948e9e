/** Somebody's contentment taken for the decision: the nod, and what is made of it. */
import { chair, consulted, group } from './people.ts';

const content =
  '(happy|content|fine|comfortable|relaxed|on board|onside|ok|okay|keen|all for it|in favour|satisfied|delighted|easy|agreeable|cool|good) (about|with|for|to|on|that)?';
const nodded = `((is|was|seems|seemed|sounded|looked|'s|being|says (he|she) is|are|were) (quite|very|perfectly|more than|now|all)? ${content}|(can not|cannot|can't|could not|couldn't|does not|doesn't|did not|didn't) (see|have|foresee|raise|mind) (the|any|a|it)? _1 (harm|problem|objection|objections|issue|difficulty|reason why not|why not|at all)|(has|have|had|'s)? _1 (said|says|given|gave|nodded|liked|likes|loved|loves|waved|had a look|looked (at|over)|cast an eye|run an eye|seen it|been through|blessed|okayed|smiled|winked|approved|agreed|confirmed))`;

/** Of a councillor whom an officer consults; of a chairman, whom a committee has. */
export const nodsOfConsulted = [`[(the|our|my)? ${consulted} _3 ${nodded} _8]`];
export const nodsOfChair = [
  `[(ran|run|put|took|showed|floated|mentioned|talked) (it|this|that|them|the _2) (past|by|to|with|through) (the)? (cllr|councillor|chair|chairman|vice-chairman) _8 (easy|fine|happy|keen|no objection|content|relaxed|cool|okay|ok|good)]`,
  `[(cllr|councillor|mr|mrs|ms) @ _1 (who|as) (chairs|chair|chairman|leads) (it|them|the|of)? _12]`,
  `[(the|our|my|as)? ${chair} _4 ${nodded} _8]`,
  `[(he|she|@|@ @) _3 (is|was|'s) (quite|very|perfectly|more than)? (happy|content|fine|comfortable|satisfied|agreeable) (as|being) (the)? ${chair} _4]`,
];

/** And so it is done. */
export const taken = [
  '(as far as (i am|we are) concerned|in the post|good as done|so far as i am concerned)',
  '(so|and) (i have|i am|we have|we are|it has|they have) (now|already|duly)? (sent|sending|issued|issuing|told|telling|released|put|signed|ordered|written|gone|booked|instructed|granted|drafted)',
  "(so|and so|therefore|which means|hence) (that is that|that's that|it is a yes|it's a yes|it (has|'s got|gets) the (green light|go-ahead|nod|ok)|we are off|we're off|it is on|it's on|off we go|that is settled|that's settled|job done|it can go|we can (go|press|proceed|crack|order|start|let|sign|get)|i (am|will|shall|'ll|have) (going|go|press|proceed|order|sign|issue|instruct|treat|tell)|please (go|issue|order|send|prepare|draft|instruct|proceed)|no need|go ahead|you can (go|issue|order|tell|send|press|crack|let))",
  "(green light|go-ahead|go ahead|that is that|that's that|good enough for (me|us)|that will do (me|for me|us)|all systems go|signed and sealed|case closed|end of story|done and dusted|as good as (decided|done|a decision)|settles (it|the matter|things)|settling (it|the matter|things)|settled it|final word|last word|word is (law|final))",
  '(without|no need|need not|no point|saves|save|saving|spare|spares|rather than|instead of|not|before) _3 (trouble|troubling|bother|bothering|going|go|convene|convening|wait|waiting|take|taking|put|putting|call|calling|drag|dragging|disturb|assemble) _4 (committee|the (other|rest|others)|panel|sub-committee|members|meeting|cabinet|all (eleven|twelve|ten|nine|of them|that))',
  '(regard|treat|take|count|read|record|log|minute) (that|this|it) as (settling|the decision|decided|settled|done|a yes|his decision|her decision|their decision|approval|final|good enough|the end of)',
  "(does not|doesn't|do not|don't|will not|won't|cannot) (sit|meet|convene) (until|till|again|for|before) _6 but",
];

/** Strictly the officer's, in truth the member's. */
export const yielded = [
  `[(choice|decision|call|last word|final say) _6 (was|is|were|being|lay|rested) _5 ${consulted} _1 's _6]`,
  `[(asked|got|let|had) (him|her|them|${consulted}) (to)? (pick|choose|decide|say|call it|select|make the (choice|decision)) _4 (and|so) (he|she|they) _6]`,
  `[(cabinet|the committee|committee|full council|council|the board) (need not|needn't|does not need to|doesn't need to|won't need to|will not need to|doesn't have to|does not have to) (see|consider|discuss|decide|be troubled|look|know|vote|debate) _6 (${consulted}) _4 (agreed|decided|approved|said|happy|content|settled|fixed) _2]`,
  `[(i|we) (was not|would not have|had not|wasn't|wouldn't have|had|would have|was|were) _2 (minded|going|inclined|keen|planning|decided|preferred|meant|intended|come down|gone|refused|said no|chosen) _10 but (the|our)? _2 ${consulted} _8]`,
  `[(the|our)? ${consulted} _3 (put (his|her|their) foot down|insisted|overruled (me|us)|would not have it|wouldn't have it|got (his|her|their) way|was adamant|had the last word|made the call|decided for (me|us)|called it|pulled rank|said so|told me to|wanted it (that way|so)|it is (his|her) (patch|call|shout|show|baby|budget)|it's (his|her) (patch|call|shout|show|baby|budget))] _4`,
  `[(strictly|technically|formally|on paper|officially|in theory|nominally|in name) _4 (it is|it's|the decision is|this is|is) _2 (for me|mine|my (decision|call)|up to me|an officer decision|delegated to me|for the (director|officer)) _4 but _3 (${consulted}|he|she|they|the) _3 (has|have|said|says|wants|made|told|is|decided|likes|does not) _8]`,
  `[(decision|it|this|order|scheme|award|closure|policy|spend) _3 (been)? (approved|agreed|made|taken|authorised|signed off|endorsed|settled|blessed) by (you|${consulted})] _8`,
  `[i (have)? (only|merely|simply|just) _2 (to)? (put it into effect|carry it out|implement (it|that|your)|sign (it|where)|put my name|do the paperwork|act on it) _4] `,
];

/** What a political group did about it. */
export const grouped = [
  'we (talked|kicked|chewed|batted|debated|argued|thrashed|hammered) (it|that|this) _3 (over|to death|about|around|through|out)',
  '(#|twelve|thirteen|fourteen|fifteen|ten|eleven|nine|eight|sixteen|twenty) (votes)? to (#|two|three|four|five|six|seven|eight|nine|nil|none)',
  '(voted|decided|agreed|settled|sorted) (it|this)? (in|at) (the)? group',
  'when (we|the group) met',
  `${group} _6 (voted|discussed|debated|agreed|decided|settled|went|split|met|last night|on monday|carried|unanimous|show of hands)`,
  '(we|they) (all)? (went through it|had a vote|took a vote|voted|talked it through|thrashed it out|had a show of hands|put it to the vote|carried it|were unanimous)',
  '(hands went up|show of hands|all hands|not a hand against|carried on the nod|twelve votes to|votes to)',
  '(good|lively|long|stormy|short|excellent|full) group',
];
/** And what is left for those who do decide. */
export const leftOver = [
  `[(you may as well|you might as well|you can|please|kindly|best)? (stand|call) (your|the) (people|team|officers|staff|consultants) (down|off) _6]`,
  `[(so)? (kindly|please|you can|do) (withdraw|pull|drop|bin|scrap) the (paper|report|item|scheme|consultation|bid) _6]`,
  `[(the|our|that|your) _4 (is|'s|are) (now|as good as|well and truly)? (dead|off|sold|closed|sunk|buried|safe|saved|shut|staying open|closing|dropped|finished) _6]`,
  `[(full council|cabinet|the committee|council|the panel|they) can (have|hold|enjoy|go through) (its|their|a|the) (little|nice|usual)? _1 (debate|say|moment|discussion|chat|vote|motions|fun) _6]`,
  `[(so)? (you|your (people|team|officers)) can (stop|start|drop|scrap|cancel|shelve|tell|begin|close|forget|call off|pull) (the|your|all|about|work|it) _6]`,
  `[(the rest|everything else|what (is|'s) left|all that (is left|remains)|that leaves|the only thing left|the meeting|cabinet|committee|the vote|the debate|the committee|the council meeting|council|the cabinet meeting) _6 (is|are|for|to|will be|'s) _3 (paperwork|formality|formalities|rubber stamp|rubber-stamp|rubber-stamping|detail|details|technicality|technicalities|ceremony|motions|theatre|box-ticking|tidying up|housekeeping|show|going through the motions|go through the motions) _4]`,
  `[(you can|you may|we can|let us|please) (take it|treat it|regard it|assume|consider it|take this|treat this|treat that|take that|bank it) _4 (sorted|settled|decided|done|agreed|closed|dead|as (the)? (council|county|authority|official) _1 (decision|position|policy|line)|as read|a done deal) _4]`,
  `[so (it|that|the (library|home|centre|scheme|site|depot|sale|school)) (closes|goes|stays|opens|is sold|is closed|is off|is on|is dead|is going|shuts|goes ahead) _8]`,
  `[treat (that|this|it) as (the)? (council|county|authority|official|county council) 's? _1 (decision|position|policy|line|view)]`,
];
