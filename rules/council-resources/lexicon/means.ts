/** What a council has, and what its staff can do for somebody. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Work of hands and desks, in the form of an order or an offer. */
export const work =
  '(print|printing|print off|print out|run off|get # of|running off|run|running|photocopy|photocopying|copy|copying|duplicate|laminate|bind|fold|folding|stuff|stuffing|staple|collate|frank|franking|post|posting|post out|mail|mail out|mail-merge|mailmerge|label|envelope|type|type up|typing|draft|drafting|write|writing|rewrite|word|proofread|proof|check over|look over|design|designing|lay out|laying out|typeset|format|mock up|mocked up|mocking up|knock up|knocking up|knock out|put together|putting together|make|making|produce|producing|prepare|preparing|translate|film|filming|shoot|edit|cut|record|circulate|send|sending|send out|send round|email|distribute|deliver|delivering|hand out|drop|drop off|organise|organising|arrange|arranging|sort|sort out|sorting|book|order|get|get out|getting|pull|pull together|pulling together|pull off|compile|match|matched|cost|costing|research|crunch|help with|helping with|help out with|work on|working on|do|doing|manage|store|storing|put up|putting up|put|pop|tie|hang|display|stick|lend|lending|borrow|use|using|spare|staff|man|steward|host|publicise|advertise|promote|plug|share|finish|tidy|polish|run up|ring|ring round|ringing|ringing round|phone|phone round|call|calling|remind|chase up|upload|stream|livestream|post up|extract|export|download|dig out|scan|stamp|stick|wrap|load|drive|chauffeur|video|photograph|freshen up|spend|lay on|serve|cater|decorate|have a play with|set up|address|slip|insert|include|tuck|enclose|hand-write|handwrite|write out|copy out|ghost|ghostwrite|iron|upload|tweet|pin up|stick up|hang up|ferry|fetch|collect|pick up|drop round|take round|stow|charge|bill|sign out|reserve|unlock|open up|email out|text|bulk text|circulate|forward on)';

/** Council property and services. */
export const means = any(
  '(printer|printers|photocopier|copier|franking machine|post room|print room|plotter|laminator|folding machine|guillotine|office printer|big printer|print unit|internal post|internal mail|post tray)',
  '(envelopes|stamps|stationery|headed paper|headed notepaper|letterhead|letterheads|notepaper|council crest|crest|coat of arms|council logo|civic arms)',
  "(mailing list|mailing lists|e-newsletter list|newsletter list|email list|distribution list|subscriber list|database|contact list|contacts|addresses|sign-up sheets|spreadsheet|records|complaints data|casework contacts|casework list|members' portal|residents' emails|customer data|tenants list|subscriber addresses|register of carers|carers' register|label template|bulletin list)",
  "(mailing system|mail system|messaging system|postal system|email system|(council|authority|county)'s (system|systems|software|platform|portal|subscription|licence|licences|server|network|email|phone|phones|laptop|account|accounts))",
  "(council email|council account|councillor account|council mailbox|council website|council newsletter|intranet|council twitter|council facebook|council's (page|site|list|printer|copier|van|newsletter|channels|account|minibus|marquee|gazebo|logo|crest|studio|kit|equipment)|surveymonkey|webinar licence|design software|studio software|routing software|log-in|login|laptop|handsets|council phone|council phones|print account)",
  '(van|vans|minibus|transit|pool car|civic car|limousine|lorry|truck|gritter|mower|drone|digger|marquee|gazebo|gazebos|trestle tables|chairs|urn|pa system|projector|loudhailer|ladders|cherry picker|depot|salt barn|workshop|store room|stores)',
  "(committee room|committee rooms|meeting room|council chamber|members' room|members room|atrium|assembly rooms|assembly hall|town hall|civic centre|civic suite|room #|hall|foyer|library meeting room|council office|council offices|council premises)",
  "(trainee|apprentice|temp|intern|lads|depot lads|crew|print team|design team|digital team|comms team|press office|policy team|policy officer|members' secretary|secretary|admin team|girls in the office|your team|your people|your staff|one of the team|your designer|staff time|office time|working hours|flexi)",
);

/** Said as a request. */
export const requests: readonly string[] = [
  '(i|we) (would|should) (like|love|appreciate|be grateful)',
  '(can|could|would|will|might|may) (you|i|we|someone|somebody|your|the|one of|@|she|he|they|officers)',
  '(please|pls|kindly|ta|grateful|favour|any chance|is there any chance|be an angel|be a love|be a dear|would you mind|do me)',
  '(i|we|branch|agent|candidate|team|they|group) (will)? (need|want|would like|should like|could do with|could use|wants|needs|am after|are after|require|am short of|have run out of|are short of|shall need|will need)',
  '(get|have|ask|tell|let) (me|us|them|the|your|someone|somebody|one of|a couple of|two of|@|him|her|gerry)',
  '(let me|let us|give me|give us|send me|send us|find me|get me|fix me|lend me|lend us|book me|make me|do me)',
  '^ _2 (print|run|copy|photocopy|laminate|type|draft|write|design|knock|put|post|frank|send|email|book|order|get|have|ask|pull|compile|use|help|fold|stuff|deliver|collect|take|treat|waive|store|make|mock|organise|arrange|sort|find|give|let|bring|drop|hide|stick|pop|match|cost|film|shoot|set|treat|show|ring|need)',
  '(needs|need|want|wants) (to be)? _2 (printed|copied|posted|franked|typed|delivered|folded|stuffed|designed|translated|laminated|finishing|sending|printing|copying|posting|typing|doing)',
  '(there is|there are|there will be|are) # (of|copies) _6 (to go through|to do|to run|for you)',
  '(could|might|would) (be|go|find|lend|spare|help|use|do) _3',
  '(suppose|if) (the|your|you|a|one of) _8 (were|was|could|happened|might)',
  'could do with you',
  'you (could|would|might|can)',
  '(team|lads|crew|people|staff|girls|boys|office|service|kitchen|driver|unit|trainee|apprentice) (can|could|will|must|should)',
  '(will be|will need|are to be) _3 (living|stored|kept|printed|posted|delivered)',
];

/** Said as an offer, or as done. */
export const offers: readonly string[] = [
  '(i|we) (will|shall|can|could) !(not|never)',
  "(i|we) (will|shall|can|could|have|am|are|would|will have|may|might|'m|'ve|'ll) _3 (put|print|run|draft|write|design|mocked|mock|do|doing|send|copy|pull|lay|book|booked|store|get|type|frank|post|use|using|finish|block|blocked|lift|lifted|set|help|make|let|lend|invoice|invoicing|sell|selling|match|squeeze|squeezing|rent|knock|spread|happy|glad|add|offer|order|ordered|cover|look|give|bring|borrow|borrowing|share|advertise|promote|work|working|change|have|run|ran|printed|drafted|used|told|put a)",
  '(happy|glad|pleased|no problem|only too happy) to',
  '(leave it with me|help yourself|no problem|consider it done|sure|of course|with pleasure|by all means|drop (it|them|the) _6 (tray|desk|office))',
  '(your|you) (branch|campaign|group|team|agent|volunteers)? _1 (can|could|may) (use|have|borrow|print|store|keep)',
  '(is|are) _3 (on the printer|in the usual folder|coming along|being printed|on my desk|ready to collect|with the print room)',
  '(can|could) you spare (a|an|me|some|half)',
  "(his|her|leader's|candidate's) (campaign|election|agent|team) _2 (needs|wants|is after|are after|asked)",
];

/** Refused, a rule, a report of misuse, or a matter of the council's own. */
export const proper: readonly string[] = [
  '(can|could|must|may|should|will|would|shall|do|does|am|are|is) not _4 (print|copy|help|use|used|be used|draft|write|design|release|look|act|act for|go|do|work|supply|provide|lend|touch|send|give|share|promote|advise|recommend|put|post|frank|store|book|have|accept|take|open|opened|let|allow|allowed|want|need|looking|expect|asking|come out|go through)',
  '(sorry|afraid|decline|declined|refuse|refused|refusing|unable|returning|returned|turned (it|him|her|them) (down|away)|said no|no to|out of the question|not allowed|not permitted|not possible|forbidden|prohibited|excluded|not available|council work only|council business only|work use only)',
  '(a reminder|reminder that|the rule is|rules|policy|protocol|code|guidance|please remember|remember that) _6 (not|never|only|must|may)',
  '(was|were|been|being) used (to|for|by|on)',
  '(looked into|look into (this|it)|investigate|investigated|authorised|complaint|complain|complained|reporting|report this|misuse|whistle)',
  'own (printer|laptop|phone|car|van|expense|time|money|paper|stamps|volunteers|kitchen|dining room|zoom|account|cost|pocket|computer|web designer|post)',
  '(print|printed|printing|copied|run off|do|done|doing|work|worked|write|written|stored|kept|send|sent|use|using|made) _6 (at|from) home',
  '(at|from) (my own|our own|the party office|party office)',
  '(bought|paid for|paid the|paid their|hired|paying|pay the (fee|hire|full)|usual (fee|hire|charge)|hire charge|full fee|invoice me|commercially|deposit|hire terms|public form|bookings page|bookings line)',
  '(high street printer|commercial printer|printed (elsewhere|commercially|at)|party will print|agent will print)',
  '(never|nobody|no one|none of) _6 (council|officer|officers|payroll|staff|depot|civic)',
  '(by mistake|in error|misdirected|wrong address|wrongly addressed|forward it to my (home|own)|to my own address|to my home|home (email|address|one)|personal (email|address)|unopened|sent back|took it away)',
  '(without (any)? party content|no party content|for all groups|all groups|every group|any candidate|all candidates|every candidate|statutory right|legal right|representation of the people|returning officer|electoral services)',
  '(declare|declaring|declared|register of interests|register entry|leave the room)',
  '(out of (the|your) (way|hair|room|building)|gone|leave|left|finished|slip out|slip away|be off|off home) (before|by the time|well before|long before|ahead of)',
  '(annual leave|take leave|day off|unpaid leave|own time|outside working hours|not on council time)',
];
