/** Council property that is wanted, or was had, without saying what for. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const machine =
  '(printer|printers|copier|photocopier|plotter|laminator|guillotine|franking machine|folding machine|print room|binding machine|big machine|colour machine)';
const gear =
  "(van|vans|minibus|transit|pool car|pool cars|civic car|lorry|mower|drone|digger|cherry picker|marquee|gazebo|gazebos|projector|pa system|loudhailer|loudspeaker|trestle tables|display boards|urn|ladders|trailer|generator|chairs|camera|cameras|laptop|sat-nav|bunting|leaf blower|pressure washer|mayor's car)";

/** A machine that might as well be used. */
export const idleMachine = any(
  `(your|the|that|office|big) _2 ${machine} _1 (does|do|takes|take|prints|copes|manages|can do|can manage|can take) _2 (#|a1|a2|a3|a4|a5|card|colour|posters|labels|envelopes|folding|both sides|double-sided|double sided|booklets|gloss)`,
  '(that|the|your) _2 machine _3 (does|do|takes|prints|folds|franks|stuffs|manages|can do|can manage|copes with) (a|#|five|several)? _1 (thousand|thousands|hundred|hundreds|# (an|a)) _1 (an|a|per|in)? (hour|minute|afternoon|morning|time)?',
  `(your|the|that|office|big) _2 ${machine} (is|stands|sits|lies) _2 (quiet|idle|free|empty|not busy|doing nothing|not in use|going spare|hardly used|never used|unused|warm|switched on)`,
);

/** Things that stand about. */
export const idleGear = `${gear} (from (the|our) _3)? (is|are|stands|stand|sits|sit|lies|lie|just|only) _2 (sitting|standing|sits in|sits there|sits around|sits about|lies in|lies about|stands in|stands about|idle|doing nothing|gathering dust|parked|lying|going spare|not in use|going begging|unused|never goes out|never used|hardly used|empty|taking up|rusting|waiting) _3`;

/** Had, with a story ready. */
export const taken = any(
  `(i|we) (have)? _1 (taken|borrowed|booked|booked out|got|had|signed out|signed for|helped myself to|helped ourselves to|pinched|used|put|lifted|picked up|reserved|loaded|kept) _3 ${gear}`,
  `${gear} _4 (to myself|for the weekend|for saturday|for sunday|on saturday|on sunday|till monday|until monday|overnight)`,
);
export const story = any(
  '(if|when|should) (anyone|anybody|someone|somebody|facilities|fleet|transport|the depot|audit|finance|democratic services|security|they|the caretaker|the porter|the director|@) (asks|ask|wonders|wonder|enquires|enquire|inquires|checks|check|notices|notice|queries) _3 (it is|it was|they are|they were|we were|i was|i am|say|tell|you never|you have not|you know nothing|call it) !(in|at|on|with|under|over|back|not|ready|still|here|there)',
  '(call it|put it down as|put it down to|log it as|logged it as|logged as|book it as|booked it as|entered it as|down in the (log|book|diary) as) (a|an|some)? _1 (outreach|site visit|engagement|community|training|consultation|familiarisation|delivery|deliveries|meeting|survey|inspection|business|research|test|testing)',
);

/** A list that would do. */
export const handyList =
  '(mailing list|mailing lists|database|address list|contact list|contacts|email list|distribution list|register|client list|subscriber list|addresses|circulation list|membership list|sign-up list|caseload) (is|are|would be|will be|seems|looks) _1 (just the thing|just the job|just what|just right|the very thing|ideal|perfect|tailor-made|exactly what|exactly the|made for|a godsend|most convenient|about right) _2 (for|to)';

/** Occasions of one's own, and those who keep them. */
export const ownDo = any(
  '(my|our) (own)? _1 (get-together|gathering|do|party|supper|event|evening|meeting|launch|garden party|drinks|lunch|open day|rally|raffle|coffee morning|stall)',
  '(i have|i) (promised|fixed|fixed up|arranged|planned|got|called|hired) _2 (a|an|the) _1 (little|small|bit of)? _1 (gathering|get-together|do|supper|evening|meeting|party)',
  '(before|by|until|till) (the poll|the vote|polling|polling day|the election|people vote|they vote)',
);

const ours =
  '(our side|our lot|our people|our team|our volunteers|our helpers|our branch|our campaign|our canvassers|our deliverers|the branch|the party|the association|the campaign|the candidate|the agent|the faithful)';
/** Work that a party has to do. */
export const burden = any(
  `${ours} _2 (needs|need|wants|want|could do with|is short of|are short of) _3 (words|copy|paragraph|paragraphs|page|side of a4|something|few lines|piece|caption|captions)`,
  'our lot _2 (need|needs|want|wants|could do with) _3 (words|copy|paragraph|paragraphs|page|side of a4|something|few lines|piece|caption)',
  '(rectangles|sheets|cards|beauties|things|items|pieces|copies|thousand|#) _2 with (my|our|the) (face|name|picture|mug|candidate|logo) _2 (on)?',
  `${ours} (has|have|had|is|are|needs|could do with) _3 (many|lot of|few|short of|short on|down to|mountain of|pile of|heap of|no|nobody|enough|thousand|#) _4 (envelopes|leaflets|doors|letters|stamps|labels|hands|letterboxes|cards|addresses|posters|helpers|volunteers)`,
  '(thing|something|sheet|leaflet|letter|card|note|flyer|piece of paper) (of mine|of ours)? _1 (that|which)? _2 (to go|goes|to get|going|to be put|to be pushed|pushed) (through|to|into|onto|behind|under) _4 (doors|letterboxes|letter boxes|doormats|households|homes|voters|mats)',
  '(lot|lots|number|pile|heap|mountain|stack|many|awful lot|great many|few|#|hundreds|thousands) _1 of? (front doors|doors|doormats|letterboxes|letter boxes|doorsteps) _4',
  '(a|an|some|the|another|#) _1 (card|cards|leaflet|leaflets|sheet|letter|letters|flyer|flyers|thing|something) (that|which)? _1 (want|wants|need|needs|has|have|ought|are|is) to (be|go|get) (through|behind|under|into|on|onto|to) _4 (doors|letterboxes|doormats|mats|voters)',
  '(tickets|posters|leaflets|invitations|cards|flyers|labels|programmes|letters) (for (the|our|my) (branch|raffle|supper|do|campaign|faithful|rally|stall|association|party|dinner|side))? _1 (need|needs|want|will need|will want|wants) _1 (running off|printing|copying|folding|stuffing|addressing|laminating|doing|designing)',
);

/** Somebody at work who might have time. */
export const atLeisure = any(
  '(i see|i gather|i notice|i hear|i know|i am told|i suppose) (that)? (you have|you are|your) _4 (nothing|quiet|free|empty|slack|idle|time|hour|hours|not busy|not rushed|no meetings)',
  'you (have|are) _3 (nothing (on|in the diary|much on|doing)|quiet (week|day|afternoon|spell|time)|free (afternoon|afternoons|hour|hours|day)|(nice|lovely|neat|clear|fair|steady|good) _1 (hand|eye)|time on your hands|a way with (words|a layout))',
  'you (always|usually)? _1 (find|strike|hit|have) (the|just the) right (tone|words|touch|note|turn of phrase)',
  '(kitchen table|dining table|front room|garage) _4 (so big|only so|too small|groaning|full)',
  '(your team|you|your people) (does|do) such _2 (crisp|lovely|neat|beautiful|good|clean|sharp) _1',
  '(thought of you|your name came up|you came to mind|you sprang to mind)',
);

/** A draft of party or campaign matters. */
export const partisanDraft = any(
  '(constitutional|conservative|labour|unionist|liberal|con) club',
  '(the faithful|our side|our lot|polling day|the doorstep|canvass|canvassing|canvassers|the branch|our branch|my agent|the agent|our agent|our candidate|the candidate|my campaign|our campaign|the campaign|re-election|rosette|rosettes|my seat|party workers|our voters)',
  '# (doors|letterboxes|doormats|households)',
  '(front doors|doormats|letterboxes) (in|round|across|to)',
  '(labour|conservative|tory|lib dem|liberal democrat|green party|reform) (branch|supper|stall|dinner|association|rally|candidate)',
);
