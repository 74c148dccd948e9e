/** Appearances, gatherings and praise before a poll that are not called so. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const passing =
  '(happen to be|happens to be|strolling across|strolling along|wandering across|riding past|riding over|be having a look|be trying out|just be|just happen|be passing|passing by|cycling by|cycling past|strolling by|strolling past|walking by|walking past|driving by|jogging past|wandering by|wandering past|be in the area|in the neighbourhood|be about|be around|drop by|dropping by|drop in|look in|looking in|pop up|popping up|put in an appearance|make an appearance|turn up|turning up|show his face|show her face|show their face|be at a loose end|be out for a walk|be walking (his|her|the) dog|be having a coffee|be there by chance)';

/** Somebody who is not named. */
export const somebodyKnown = any(
  `(someone|somebody|a certain _2|a familiar face|a well-known face|a friendly face|one _2 face|a face|a local face|a special guest|a mystery guest|a surprise guest|our mystery guest|you know who|guess who) _8 ${passing}`,
);
export const leaderPassing = any(
  `((the|our|your|council) (leader|deputy leader|mayor|cabinet member|portfolio holder|councillor|member)|<member>|councillor @|cllr @) _4 ${passing}`,
);

/** Those who will record it. */
export const onlookers =
  '(camera|cameras|photographer|photographers|reporter|gazette|courier|chronicle|echo|herald|argus|advertiser|mercury|the press|the paper|the local paper|radio|tv|selfie|selfies|bunting|questions|phones ready|tripod|film crew|video)';

/** Called by another name. */
export const renamed = any(
  '(not|never|hardly) (calling|call|describing|billing|advertising|badging) (it|this|that|them) (as)? (a|an|the|any)? _1 (opening|launch|event|photocall|photo call|meeting|visit|announcement|unveiling|ceremony|press call|surgery|rally|publicity)',
  '(let us|lets|we will|i will|we shall|i shall|we can|could|better|best) _1 (call|bill|badge|label|dress|describe|think of) (it|this|that) (as)? _1 (my|a|an|just|purely|only) _6',
);
/** The name is kept out of it, and nothing else. */
export const unnamed = any(
  '(not|never|without) _1 (put|putting|given|giving|used|using|mentioned|mentioning|mention|named|naming|captioned|tagged|tagging) (his|her|their|him|who) _1 (name|names|title|party|is|it is)?',
  '(left|leave|leaving|kept|keep|keeping) (his|her|their) (name|title|party|chain) (off|out)',
);
/** Said by somebody who knows that it is not the time. */
export const knowing = any(
  '(not|never) (really|strictly|technically|supposed|meant)? _1 (allowed|permitted|supposed|meant|ideal|encouraged) _4',
  '(strictly speaking|purdah|pre-election|sensitive period|rules|guidance|just now|this month|until the 7th|time of year|so we are ok|we are ok|we are okay|are we ok|are we okay|gets round|get round|getting round|i know i know)',
);

/** Wanting to be seen. */
export const poised = any(
  `(i|me) _4 (to be|being) (standing|stood|there|in shot|in the shot|seen|found|under|next to|beside|in front of|on hand|snapped|spotted|on site) _8 when the (paper|papers|press|gazette|courier|chronicle|echo|herald|photographer|reporter|cameras|camera|tv|radio|local paper) (come|comes|arrive|arrives|turn|turns|is|are|rolls|gets)`,
  `(put|pencilled|lined|signed|booked|marked|got) (you|him|her|the leader|the cabinet member) (down|in|up)? (for|as) (the)? _2 (ribbon-cutting|ribbon cutting|ribbon|unveiling|opening|official opening|launch|launch event|photocall|photo call|photos|photographs|plaque|turf-cutting|switch-on|switching on|handover|cheque presentation|tree planting|host|guest of honour|interview|radio interview)`,
);

/** A gathering made small. */
export const modest = any(
  '(promised|owe|offered|lined up|fixed up|fixed|laid on|planned|thinking of|fancy|arranging|organising|organised|got up|mentioned to|told !(i|that i|me|us|we|not)) _4 (a|another|our|my) _1 (little|small|modest|quiet|informal|tiny|bit of a|short|friendly|impromptu)? _1 (gathering|get-together|meeting|evening|session|chat|natter|do|soirée|talk|tea|forum|coffee|meet-up|event|supper|reception)',
  '(should|if|when) _1 (#|fifty|forty|twenty|thirty|a dozen|a few|some|any|enough|all|plenty|a hundred) of you _4 (be|are|were|happen|fancy|care|turn|find|want|come|join|walking|passing)',
  '(me|myself|yours truly) _2 (a|an|some|#|few|twenty|thirty|forty|fifty|sixty)? _1 (urn|microphone|chairs|biscuits|flask|loudhailer|loudspeaker|soapbox|teapot) _8 (hall|hut|church|pub|room|rooms|green|school|library|centre)',
  '(nothing (grand|fancy|formal|big|elaborate)) _4 (hall|urn|microphone|tea|cake|biscuits|loudspeaker|chairs)',
);

/** Credit where a vote is due. */
export const credit = any(
  '(we|you) (all|will all)? (know|remember|recall) (who|whose|whom) _2 (idea|doing|thank|thanks|work|got|fought|made|deserves|delivered|built|won|promised|did|paid|saved|found|campaigned|pushed|brought|stood|was behind|it was)',
  '(no prizes for guessing|guess|have a guess|can you guess|ask yourself|ask yourselves) (who|whose|whom) _3 (idea|thank|did|made|got|promised|fought|delivered|behind|built|won|saved|brought|it was)',
  '(something|one|worth|that is|do) (to)? (bear|bearing|keep|keeping|think|thinking|remember|remembering|mull|mulling|reflect|ponder) (in mind|about|on|over|it|that)? _3 (over|in|during|this|next|when|come|before|on) (the|next|this|may|month|you|week|coming|thursday)',
  '(you|we|residents) _2 (have|get) (the|your|a|our) (chance|say|turn|opportunity) _2 (soon|before long|shortly|in may|next month|in a few weeks|on the 7th|in (two|three|a few) weeks)',
  '(remember|remember that|remember this|remember who|think of (that|it|him|her|this)) when (you|the) (vote|get|are in|pick up|time comes|card|poll|ballot|envelope)',
);

/** Out too late, with a reason ready. */
export const lateOut =
  '(had to|have to|has to|was to|were to|should have|meant to|supposed to|ought to have|due to|told to|needed to) (have)? _1 (be|been|go|gone|get|come) (out|sent|posted|published|online|live|printed|delivered|up|on doormats|in the post|to the printers) _6';
export const blaming = any(
  '(blame|say it was|say that it was|put it down to|claim it was|pretend it was|call it|tell them it was) (the|a|an|our)? _1 (printer|printers|post|royal mail|mailing house|distributor|distributors|delivery|supplier|gremlins|website|system|weather|glitch|mistake|mix-up|scheduling error|oversight|backlog|holiday|bank holiday)',
  '(say|claim|pretend|tell (them|anyone|people)) (that)? (it|they) (was|were|had been|got|is|has been) _1 (held up|delayed|late|stuck|scheduled|already out|already printed|in the post|lost|sent earlier|queued)',
  '(backdate|back-date|date it the|put (the|an) (earlier|old|march) date) _4',
);
