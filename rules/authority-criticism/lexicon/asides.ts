/** Further shapes of running the authority down: owned up to, hinted at, written for it or about it. */
import { authority, decision } from './targets.ts';
import { bad } from './evaluation.ts';

const decider =
  '(the)? (cabinet member|cabinet members|cabinet|executive|leader|decision maker|portfolio holder|deputy leader|administration)';
const body =
  '(the|this|that|our|my)? (combined authority|authority|county council|council|county|board|place|organisation)';

/** Of a decision or those who took it, by an officer, outside. */
export const dissenting = [
  `[${authority} (_)? (ought not to|should not|shouldn't|had no business|was wrong to|were wrong to|was unwise to|was mad to|was foolish to|were mad to|were foolish to|had no right to) (have)? (signed|sign|signing|bought|buy|buying|sold|sell|selling|closed|close|closing|cut|cutting|agreed|agree|approved|approve|spent|spend|spending|built|build|borrowed|borrow|dropped|drop|scrapped|scrap|moved|move|started|start|rushed|rush|voted|vote|promised|promise|lent|lend|merged|merge|ended|end|withdrawn|withdraw|refused|refuse)]`,
  `[(i|we|nobody here|none of us|no one here|my team|most of us) (can not|can't|fail to|failed to|struggle to|could not|couldn't|can|has managed to|have managed to) (_)? (see|find|make out|understand|detect|discover) (any|the|much|a|where the|what the) (sense|point|logic|reason|merit|justification|case|rationale|wisdom|benefit) (in|for|of|behind|to|is|lies) _ (board|authority|cabinet|members|council|decision|scheme|policy|vote|plan|this|it|charge|cut|closure)]`,
  `[(members|board|councillors|cabinet|they|authority|committee) (_)? (voted|nodded|waved|passed|agreed|approved|pushed|rushed) (it|this|that|them|the *|the * *) (all)? (through)? without (_)? (reading|looking|asking|thinking|understanding|question|debate|knowing|listening|opening|talking|discussion|visiting|consulting)]`,
  `[(money|cash|funds|budget|sum|millions|£) _6 (would|could|might) (have)? (been|be) (far|much|rather)? (better|more wisely|more usefully) (spent|used|put|invested|employed)]`,
  `[(board|authority|members|cabinet|council|councillors) (has|have|had|'s)? (badly|really|truly|sadly|once again|again|simply)? (let|letting) (_) down (by|again|over|on|badly|with|and|$)]`,
  `[(i|we) (told|warned|advised|begged|said to) (them|the board|members|the authority|cabinet|councillors|the mayor) (_)? (_)? (_)? (_)? (and|but|yet) (they|it|the board|members) (_)? (went ahead|went on|pressed on|ploughed on|ploughed ahead|did it|carried on|ignored|chose|bought|closed|voted|signed) _2 (anyway|regardless|all the same|just the same|ahead|us|me|advice|listen|through|it)]`,
  `[(if i (were to|was to|could|told you|wrote down|printed)|i could|i dare not|i had better not|i'd better not|i am not allowed to|i'm not allowed to|wish i could|you should hear) (say|tell|print|write|repeat|put|share)? (_)? what _6 (think|thinks|thought|say|says|feel|feels|call|calls|make|makes) (of|about)? (_)? (board|authority|cabinet|council|members|councillors|mayor|decision|vote|scheme|policy)]`,
  `[(i make it a (rule|point|habit)|far be it from me|i would not dream|who am i|i find it hard|i am in no position|i'm in no position|i can not find it in (me|myself)|i have no wish|i should not like|nobody here is going|none of us is going) (never|of)? (to)? (disagree|disagreeing|argue|arguing|quarrel|contradict|contradicting|differ)]`,
  `[${authority} (has|have|'s|must have) (completely|clearly|finally|simply|all|plainly)? (lost|taken leave of) (its|their|his|her|all) (senses|mind|minds|marbles|way|reason|sanity|grip)]`,
  `[(i|we) (told|warned|advised) (them|the board|members|the authority|cabinet|councillors) _6 (would not|wouldn't|did not|not to|never) _4 (and|but) (they|it) _ (anyway|regardless|went|bought|did|chose|ignored|pressed|voted|approved|signed|insisted)]`,
  `[(i|we) (argued|spoke|fought|advised|recommended|lobbied|pleaded|campaigned) (against|otherwise|for) _6 (but|and yet|only for) (they|the board|members|nobody|no one|cabinet|it|the authority) _ (listen|would not|wouldn't|did not|didn't|ignored|overruled|knew better|had other|pressed|voted|wasn't having|outvoted)]`,
  `[(i|we) (would not|would never|wouldn't|should not) have (closed|cut|axed|dropped|scrapped|ended|sold|moved|approved|built|bought|signed|chosen|touched|spent|done|voted|introduced|started) _6 (if it|had it|were it|up to me|my choice|myself|given|personally|in a million)]`,
  `[if it (had been|were|was) (up|down|left) to (me|us|officers|the officers|my team)] _8`,
  `[(can not|can't|could not|couldn't|hard to|difficult to|hardly) (quite|really|still)? (believe|credit|fathom|understand|see) (that|how|why|what)? _ (board|authority|members|cabinet|mayoral team|mayor|council|they|councillors|politicians|leader) _ (think|thinks|thought|believe|voted|agreed|did|decided|done|chose|chosen|could|have|has|went|approved|is|are)]`,
  `[(i|we|i'm|we're|i am|we are) (am|are|'m|'re)? (just|quite|every bit|all|fully)? as (baffled|puzzled|mystified|surprised|shocked|appalled|cross|angry|upset|disappointed|fed up|confused|in the dark|frustrated) as (you|you are|anyone|everyone|the next man|anybody)]`,
  `[(members|${authority}|they|the people who voted for it) (simply|clearly|plainly|just|frankly|evidently)? (did not|didn't|do not|don't|can not|can't|could not|never) (really|even|quite|fully|bother to)? (understand|grasp|read|follow|listen|look at|think (it|this|that)? through|care about) _ (figures|report|numbers|paper|evidence|papers|consequences|issues|scheme|it|advice|data|detail)]`,
  `[(some days|sometimes|one does|you do|you have to|it makes you|makes you|you|one) (you|we|i)? (wonder|wonders) _ (who|what|whether|why|if) (is|was|they|anyone|on earth|planet|goes|runs|they're|really|actually|exactly) _6 (in charge|up there|running|thinking|planet|awake|drinking|smoking|know|knows|were|on)]`,
  `[(you might|you may|one might|some might|you could|people might) (very well|well|reasonably|easily|be forgiven for)? (think|thinking|say|conclude|wonder|ask) (that|whether|if)? _6 (lost (their|its) (minds|mind|marbles|senses)|mad|bonkers|pulled (it|that) out|drunk|asleep|made it up|no idea)]`,
  `[(i|we) (could not|couldn't|can not) possibly (comment|say)] _12`,
  `[(another|one more|yet another|the latest) (${decision}|bright idea|brainwave|masterstroke|stroke of genius|triumph|wheeze|brainchild|flash of inspiration|gem|corker) (from|of|by|courtesy of) (the|our|my)? (board|authority|members|cabinet|mayor|leadership|bosses|masters|betters|employer|top floor|high command)]`,
  `[(what would i know|what do i know|what would officers know|i only (wrote|write|advised)|mine not to reason why|ours not to reason why|don't shoot the messenger|i am obliged to (say|type|write|read|tell)|with a straight face|i'm only following orders|i'm paid to say|i'm told to say|the official line is|the party line is|i have to say that|that is the line)] _12`,
  `[(liked|preferred) (it|the * *|the plan|the strategy|the scheme) (better|more|a good deal more) before (the)? (board|members|cabinet|they|politicians|councillors) (had|got|took|changed|ruined|filleted|gutted|started)] _6`,
  `[(board|members|cabinet|councillors) (had|took|have had) the (insides|guts|heart|stuffing|teeth|life) (taken|out|knocked|ripped|pulled)]`,
  `(ten|nine|eight|twelve|a dozen|a handful of|# ) (people|men|politicians|members) (round|around) a table _12 [(decided|decide|voted|agreed|concluded|thought) _6 (rather|you|that)]`,
];

/** Of what Cabinet or another decision maker said, by an officer to a committee. */
export const judging = [
  `[${decider} (has|have|had|have clearly|has clearly|has simply|has plainly)? (badly|seriously|sadly|rather|simply|clearly|completely|quite)? (misjudged|misread|misunderstood|underestimated|overlooked|mishandled|miscalculated|mistaken|erred|got (it|this) wrong|lost (its|his|her|the) way|ducked|fudged) _4`,
  `[${decider} ('s)? _ (line|view|position|stance|approach|policy|case|argument|reasoning|decision|response|thinking|judgement) (is|was|are|seems|looks|appears|strikes me as|remains) _ (politically|economically|frankly|hopelessly|plainly|rather|deeply|simply|at best)? (${bad}|naive|thin|flimsy|one sided|unconvincing|untenable|incoherent|muddled|timid|cowardly|mistaken|self serving|wishful|unsound|narrow)]`,
  `[(as i do|as officers do|i agree|like me|with me|in my view|to my mind|i would urge|i urge|i invite|i'd urge) (that|the committee|members|you)? _6 (reject|overturn|throw (it|this|that)? out|send (it|this|that)? back|vote (it|this|that)? down|tell cabinet|overrule|oppose|ignore|rebuff) _ (it|this|that|them|cabinet|line|position|decision)?]`,
];
/** The authority run down by somebody who speaks for it. */
export const spokenFor = [
  `[(our|its|the ${body} 's|my own authority's|this authority's) (*)? (*)? (record|performance|track record|delivery|plan|plans|strategy|policy|approach|response|efforts|work|progress|handling) (on|in|for|with|over|of|to)? _4 (is|are|was|has been|have been|remains|have|leaves) (frankly|quite|simply|a|an|nothing short of|absolutely|utterly|pretty|truly|very|so|little short of|much)? (${bad}|woeful|dismal|lamentable|nothing to be proud of|nothing to write home about|a disgrace|an embarrassment|second rate|third rate|pitiful|non existent|patchy at best|a joke|threadbare|dire|to be desired)]`,
  `[${body} (is|was|has been|has become|remains) (frankly|quite|simply|a|an|nothing but|nothing short of|absolutely|utterly|just|little more than|no more than)? (a|an|the)? (bloated|hopeless|toothless|useless|${bad}|talking shop|laughing stock|waste of (space|money|time)|paper tiger|shambles|disgrace|gravy train|white elephant|busted flush|joke|farce|byword)] _6`,
  `[(no one|nobody|no-one|no company|no business|no investor) (should|would|could|will|can) (do business with|trust|deal with|invest|rely on|believe|take|work with) (it|us|them|the authority|a word|anything)]`,
  `[(best answer|only answer|sum total|all it has|the result|what it has produced) _ (so far|is|was|has been) (is|was)? _ (stationery|a logo|a poster|a website|letterhead|headed paper|a slogan|hot air|nothing|a leaflet|meetings)]`,
  `[(it|we|the authority|the combined authority) (has|have|have got) a (poster|leaflet|slogan|logo|strategy|website|hashtag|banner|mug) (that|which|to) (says|say|prove|proves|show) (so|it)]`,
];

/** The process called a sham. */
export const hollow = [
  `[(unelected|self appointed|self serving|secretive|shadowy|cosy|tiny|faceless) (cabal|clique|elite|few|bureaucrats|mandarins|officials|gang|cartel|junta|circle|coterie|quango) _ (runs|run|rules|rule|controls|control|decides|decide|calls|call|pulls|is running|is in charge|governs|dictates|stitch)]`,
  `[(councillors|members|the board|we|elected members|the committee|the chamber) (is|are|were|was) (just|only|merely|simply|there)? (there|here|used|kept|present)? (only|just|merely|simply)? (to (rubber stamp|nod|nod it through|make up the numbers|wave it through|clap|sign)|rubber stamps|a rubber stamp|nodding dogs|puppets|window dressing|lobby fodder|cardboard cut outs)]`,
  `[(it|everything|the (outcome|result|vote|answer|decision)|that) (was|had been|is|has been|'d been) (all)? (sewn up|stitched up|cooked up|fixed|rigged|settled|carved up|decided|agreed|in the bag|squared) (weeks|months|days|long|well|years|already|beforehand|behind|in) (ago|before|in advance|beforehand|closed doors|private|anybody|anyone|a back room)?]`,
];
