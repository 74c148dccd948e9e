/** Orders in the clothes of news: it is settled, they have been told, all that is left is to do it. */
import { labour } from './acts.ts';
import { things } from './things.ts';

const crew =
  '(crew|crews|gang|lads|girls|boys|men|team|staff|foreman|supervisor|driver|drivers|caretaker|groundsman|warden|wardens|contractor|cleaner|cleaners|engineer|engineers|receptionist|officer|officers|people|inspector|inspectors|depot|office)';
const they = `(you|they|he|she|@|your (${crew})|the (${crew})|those (${crew}))`;

/** The way in which it is going to be done, as if that had been decided. */
export const settled = [
  `[(the|your|our|those) _2 (${crew}) (start|starts|finish|finishes|go|goes|work|works|stop|stops|begin|begins|do|does|come|comes|report|reports|clock off|knock off) _6 (from now on|from (monday|tuesday|wednesday|thursday|friday|tomorrow|today|next week|here on)|as of|henceforth|in future|hereafter|for the rest)] _4`,
  `[(we|i) (have|had|'ve|'d)? _1 (settled|fixed|plumped|landed|agreed|decided) (on|for) (the|a|@|#) _8 (for|to (start|begin|do|dig|cut|close|clear|paint|fit)) _4 (${things}|${crew}|digger|diggers|work|works)]`,
  `[(not|n't|no need to|need not|needn't) (bother|trouble|worry) (yourself|yourselves|your head|getting|with|about|to) _6 (quotes|quote|tenders|prices|choosing|deciding|date|dates|rota|permission|order|estimate|estimates|survey|specification)] _4`,
  `[(have|'ve)? (shaken|shook) hands (with|on|over) _6]`,
  `[(they|he|she|the (${crew})) _2 (took|take|taken|regarded|treated|thought|seemed to think|understood) (it|that|this|my word|the hint|my (point|hint|suggestion)) _5 (an order|order|orders|an instruction|gospel|read|settled|the last word|the hint) _3]`,
  `[(that is|that's|this is|here is|which is) (the (order|way|route|sequence|plan|day|date|time|version|priority)|how|where|what|when|who) _1 ${they} (will|are going to|shall|'ll|'re going to) (now)? be (doing|using|taking|going|working|starting|sending|following|cutting|digging|closing|opening|putting|reporting) _6]`,
  `[(that is|that's) (how|the way) (it|things|this) (will|is going to|'s going to|is to) (be|happen|go|work|run) (from|in|for|on|now|and|here) _4]`,
  `[(so)? (that is|that's) (settled|agreed|sorted|fixed|decided) (then)?] _6 ${they} (will|'ll|start|starts|are|is|can|go|goes|do|does) ${labour}`,
  `[(i had|i have|i've|i'd|we had) (rather|already|been)? (been)? (thinking|assumed|assuming|pencilled|put|set my heart on|worked on the basis|planned|told people|told everyone|promised) _12 so (that is|that's|this is) (what|how|where|when|the (order|way|plan|one)) _6]`,
];

/** Staff were spoken to behind their manager's back. */
export const briefed = [
  `[i (have|'ve)? (just|already|since|therefore)? (took the liberty of having|went and had|had|have had|dropped in for|popped down for|popped in for|stopped for|grabbed) (a)? (quiet|little|brief|quick|friendly|useful)? (word|chat|natter|conversation|talk) with _6]`,
  `[i (have|'ve)? (just|already|since|therefore)? (spoke|spoken|rung|rang|been on|got on) to _6]`,
  `[i (have|'ve)? (taken|took) the liberty of _8]`,
];
export const understood = [
  `(they|he|she|the (${crew})|everyone|all of them) (now|all|both|already)? (know|knows|understand|understands|realise|realises|accept|accepts|agree|agreed|are agreed|is agreed) (now)? (that|what|it is|it's|which|where|who|to) _10`,
  `(they|he|she|@) (will|'ll|are going to|is going to) (now)? (be)? (doing|starting|leaving|putting|cutting|taking|swapping|${labour}) _8`,
  '(whatever|never mind what|no matter what) (the|your|it|that) _2 (sheet|rota|schedule|plan|programme|manager|list|works order|timetable|diary|spreadsheet|board) (says|said|say|thinks|has)',
  '(quicker|easier|simpler) (to me)? _3 than (going|waiting|asking|bothering|troubling|writing|going round) _6',
];

/** Somebody is to be found where the member would like them. */
export const pleased = [
  `[(so|very|most|rather|quite)? (pleased|delighted|glad|happy|relieved|thrilled|cheered) (when|to|if) (i|we)? _8 (find|see|discover|hear|notice) _2 (that)? (the|your|that|those|@) _4 (has|have|is|are) (been)? (gone|moved|back|done|shut|open|closed|opened|cleared|painted|removed|swapped|switched|sorted|cut|put|taken|turned|replaced|no longer) _6]`,
  `[i (shall|will|'ll|fully)? (expect|look forward) to (find|finding|see|seeing) _6 (gone|moved|back|done|shut|closed|opened|cleared|painted|removed|swapped|switched|cut|taken (down|away)|replaced|in place|in action|on site) _8 (when|on|by|next time|as i) _4]`,
  `[(don't|do not|kindly do not|kindly don't|please don't) make me (raise|ask|say|mention|tell|bring|write|come back|chase|repeat) (it|this|that|you)? _4 (again|twice|a second time|a third time|once more)]`,
];
export const placed = [
  `(he|she|they|@|the (${crew})|those (${crew})|${things}) _2 (would|'d|will|'ll|was to|were to|is to|are to|should) _2 (be|go|come|start|stop|move|have) (on|in|at|off|out|to|moved|put|doing|working|gone|done|first|before|from) _6`,
  '(hours|rota|shift|shifts|earlies|lates|nights|round|route|desk|counter)',
];

/** What a manager has ordered is to give way. */
export const overriding = [
  `[(stop|drop|leave|forget|park|put down|put aside|set aside|never mind|scrap|ignore) (whatever|what|anything|everything|the work|the job|the thing) (that|else)? _1 (your|the|@) _2 (director|manager|boss|head|supervisor|team leader|line manager|chief|people|team|lot)? _1 (has|have|had|'s|asked|gave|told|set|wants|is|are|may) _6]`,
  `[(whatever|never mind what|no matter what|i do not care what|i don't care what) your _1 (director|manager|boss|head of service|supervisor|team leader|line manager|chief|chief executive) (has|have|had|may have|might have|says|said|told|thinks|wants|asked|is) _6] _4 (you|i|do|get|have|start|make|let|it|and|just)`,
];

/** The choice is taken out of an officer's hands. */
export const assumed = [
  `[i (think|believe|feel|rather think|would say)? _2 (should|ought to|had|'d|will|shall|'ll|am going to)? (better|now)? be the one (who|to) (decides|decide|chooses|choose|approves|approve|signs|sign|picks|pick|says|say|settles) _6]`,
];

const done =
  '(write|produce|draft|prepare|bring|commission|draw up|put together|get me|let me have)';
/** Orders that say what, to whom and when, and no "please". */
export const plainOrders = [
  `[${done} (a|an|the|me a|me an|us a|another) _3 (paper|report|study|review|survey|plan|strategy|analysis|comparison|briefing|options paper|business case) _6]`,
  `[(write to|tell|inform|ring|email|leaflet|notify|contact) (all|every|each|the|both|all the) _2 (residents|tenants|traders|parents|shopkeepers|householders|applicants|objectors|businesses|parish councils|drivers|stallholders|owners) (and|that|to|of) _8]`,
  `[(run|clear|check|send|show|copy|put) (every|all|any|each|the|your) _3 (release|releases|letter|letters|reply|replies|email|emails|statement|statements|draft|drafts|post|posts|report|reports) (past|by|to|with|through) (me|my office) _4]`,
  `[(make sure|see that|see to it that|ensure) (that)? (the|your|@|those) _2 (${crew}) (locks|lock|opens|open|starts|start|finishes|finish|goes|go|empties|empty|cuts|cut|does|do|stays|stay|leaves|leave|works|work|comes|come|wears|wear|uses|use|takes|take|stops|stop) _6]`,
  `[give (@|him|her|them|<officer>) (the|a|an|his|her|another) _2 (allowance|pay|post|job|role|week off|day off|days off|desk|lead|round|shift|overtime|promotion|car|key|keys|budget) _6]`,
];

/** Told as settled: what has been decided, who goes where. */
export const decreed = [
  `[i (do not|don't) want (@|@ @|miss @|mr @|mrs @|ms @|<officer>|him|her|them) (dealing with|working|handling|anywhere|doing|running|in charge|near|covering|looking after|back) _6]`,
  `[^ (so|just|please)? (replace|remove) (him|her|them) _4]`,
  `[i (have|'ve)? (just|already)? (written|pencilled|moved|slotted|popped|marked|crossed|inked|put) (it|them|that|this|the _2) (in|down|out|up|off|across|forward|back) (for you|on (the|your|that) (attached|programme|rota|list|plan|calendar|schedule)) _4]`,
  `[(had not|hadn't|did not|didn't) (realised|realise|know|understood|understand|appreciated|appreciate) _12 (was|were|is|are) to be _8 but (they|he|she) (do|does) (now)?]`,
  `[(by)? the next time i (see|look|come|pass|call|visit|open) _4 i (expect|trust|hope|assume|shall expect) _10]`,
  `[(so)? (it|he|she|they|that|this) (had|'d) better (start|begin|stop|happen|be (done|moved|changed|in place|ready)) _4 (next|on|by|from|tomorrow|this) _2]`,
  `[i (have|'ve|had)? (decided|resolved|chosen|determined) to (reopen|close|shut|open|move|stop|start|cancel|scrap|change|extend|cut|remove|put|take|send|switch|merge|paint|fell|sell|reinstate|keep) _1 (the|that|your|those|all) _2 ${things} _3]`,
  `[i (am|'m|shall be|will be) (sending|moving|putting|taking|transferring|seconding|promoting|lending|borrowing) (@|him|her|them|one of your _2|two of your _2|your _2) _3 (from your|of your|to|on|off|for) _4]`,
  `[(the|your|our) _2 (lady|man|woman|chap|lad|patrol|driver|warden|caretaker|receptionist|cleaner|attendant|supervisor|crew|gang) (is|are) (not)? to (stand|be|go|stop|start|use|park|wait|work|open|lock|leave|report|sit|walk|clean|empty|cut|serve|stay|keep|take|put) _6]`,
];
