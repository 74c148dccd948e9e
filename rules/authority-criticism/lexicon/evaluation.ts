/** How a decision, or those who took it, are run down, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

export const bad =
  "(wrong|plain wrong|quite wrong|daft|stupid|barmy|foolish|idiotic|crazy|mad|madness|insane|ludicrous|ridiculous|absurd|laughable|farcical|short-sighted|shortsighted|dreadful|terrible|awful|appalling|atrocious|shocking|dire|abysmal|disgraceful|shameful|scandalous|outrageous|indefensible|unforgivable|unjustifiable|inexcusable|unfair|unjust|cruel|heartless|callous|shabby|mean|mean-spirited|cowardly|spineless|gutless|perverse|irrational|senseless|pointless|mindless|brainless|bonkers|nonsense|nonsensical|rubbish|hopeless|useless|pathetic|lamentable|deplorable|regrettable|disappointing|unwise|ill-judged|ill-advised|ill-considered|ill-thought-out|misguided|misconceived|wrong-headed|half-baked|botched|bungled|rushed|shambolic|shambles|mess|disaster|catastrophe|fiasco|travesty|betrayal|outrage|scandal|disgrace|joke|insult|embarrassment|embarrassing|mistake|blunder|error of judgement|error|own goal|folly|vandalism|cop-out|cop out|sell-out|dog's breakfast|dog's dinner|pig's ear|false economy|waste of money|waste of time|kick in the teeth|slap in the face|bad|poor|weak|lazy|cynical|clumsy|reckless|dangerous|damaging|disastrous|dismal|a stinker|a shocker|a mistake|unworkable|crackpot|hare-brained|harebrained|cack-handed|boneheaded|tragic|criminal|crass|tone-deaf|vindictive|petty|penny-pinching|rotten)";
const very =
  '(a|an|such a|such an|the|quite|very|really|truly|simply|just|plainly|clearly|frankly|utterly|totally|completely|absolutely|deeply|thoroughly|downright|pretty|rather|so|extremely|hugely|a complete|a total|an utter|an absolute|a big|a huge|a terrible|a dreadful|a massive|a serious|a bit|always|only|nothing but|nothing short of|one big|in my view|in my opinion|personally|to be honest)';
export const isBad = `(is|was|were|are|'s|looks|seems|has been|strikes me as|will prove|remains|feels) ${very}? ${very}? ${bad}`;

/** What those who decide are said to have done. */
export const misdeeds = any(
  '(got|have got|has got|getting|get) (it|this|that|that one|everything|the _3) (all|so|badly|completely|totally|hopelessly|horribly|very|plain)? (wrong|backwards|upside down|back to front)',
  "(made|makes|have made|has made) (a|an|the|such a) _2 (mess|hash|mistake|blunder|pig's ear|dog's dinner|error|fool|farce|mockery|stupid|terrible|bad|wrong|poor|dreadful|daft|barmy|ridiculous|awful|catastrophic|shocking|cowardly) (of|decision|choice|call)?",
  "(took|taken|chose|chosen|picked|went for|gone for|opted for|voted for|settled for|backed) (the|an|a) _1 (easy way out|cheap option|cheapest option|coward's way out|wrong (option|decision|turning|line|road|one|path|choice|side)|worst (option|of)|lazy (option|way)|easy option|soft option)",
  "(ignored|ignore|ignoring|disregarded|dismissed|brushed aside|overrode|overruled|binned|threw out|swept aside|turned a deaf ear to|paid no attention to|would not listen to|did not listen to|did not want to hear|refused to (listen|hear)) (the|all|all of|our|every|everything|officers|officers'|professional|any|my|what|us|anyone)? _2 (evidence|advice|facts|warnings|figures|data|objections|residents|consultation|professionals|science|experts|recommendation|said|staff|told them)",
  '(bottled it|bottled|chickened out|caved in|caved|lost (its|their) nerve|lost the plot|ducked (it|the)|fudged (it|the)|dithered|panicked|sold (you|us|residents|everyone) (out|down the river|short)|let (you|us|residents|everyone|people|families|the public|the town) down|betrayed|turned (its|their) back on|thrown (away|you|residents|families)|threw (away|you|residents)|squandered|wasted|frittered|bungled|botched|bodged|messed (it|this|that|up)|screwed (it|this|up)|cocked (it|this|up)|stuffed (it|this|up)|wrecked|ruined|trashed|butchered|murdered|killed off|failed (you|us|residents|families|to)|treated (you|residents|families|people|staff|us) (shabbily|badly|appallingly|with contempt|like|disgracefully|unfairly))',
  '(do|does|did) not (care|listen|understand|know what|have a clue|have the faintest|think it through|think|read|bother)',
  '(has|have|had) (not)? (no|not the|not a|never) (the)? (faintest|foggiest|clue|idea|credible|vision|plan|strategy|backbone|spine|interest in|grasp|answer)',
  "(could not|can not|couldn't|can't) (organise|run|be trusted|see past|see beyond|tell|find its|manage)",
  '(unfit|not fit) (to|for)',
  '(should|ought to) (be ashamed|hang (its|their) heads|know better|have known better|have listened|resign|apologise|be embarrassed)',
  '(put|puts|putting) (politics|money|votes|revenue|party|self-interest|cash|parking revenue|pounds|headlines) (before|ahead of|above)',
  '(flies|flying|fly) in the face of',
);

/** The writer parts company with it. */
export const dissent = any(
  "(i|we|most of us|many of us|all of us|few of us|none of us|nobody here|no one here|staff here|officers here|everyone here|everybody here|plenty of us|my team|colleagues|officers) (do not|don't|did not|didn't|never|strongly|totally|completely|personally|also|really)? (disagree|disagreed|agree with (it|this|that|the decision|them|you)|support (it|this|that|the decision)|supported (it|this|that|the decision)|supports (it|this)|back (it|this)|approve of|opposed (it|this|that|the)|argued against|voted for (it|this)|voted against|advised against|would defend|would have (approved|voted|chosen|supported|closed|cut|done|agreed|scrapped)|would not have (approved|voted|chosen|supported|closed|cut|done|agreed|scrapped|gone))",
  "(i|we) (would not|would never|wouldn't|should not) have (approved|voted|chosen|supported|closed|cut|done|agreed|scrapped|gone|picked|signed|recommended)",
  "(i am|i'm|we are|we're|i was|we were|i feel|left me|leaves me|makes me) (so|very|absolutely|deeply|truly|frankly|all|just|totally|personally|utterly|really|pretty)? (ashamed|gutted|embarrassed|appalled|disgusted|dismayed|horrified|heartbroken|furious|livid|angry|sickened|devastated|outraged|sad|mortified|in despair|despairing|speechless|sick|cringe)",
  "(i|we) (can not|cannot|can't|could not|couldn't|will not|won't) (defend|justify|explain|support|stand by|stomach|look you in the eye|understand|bring myself)",
  '(nobody|no one|no-one|not one of us) (here|in (this|the) (office|team|building|department)|left here|i work with)? _2 (would|will|can|who would|wanted|likes|supports|is|thinks|agrees with) (defend|proud|it was|it is|support|a good|defending|happy with|this|the)',
  "(wasn't|was not|not) (my|our) (proudest|finest) (day|hour|moment)",
  '(i|we) told (them|members|the board|cabinet|the committee|councillors) (so|not to|it would|exactly|that it)',
  '(i|we) (think|believe|feel|reckon|say|consider) (that)? (they|the board|the council|the authority|cabinet|members|the committee|it) _2 (got|have|has|was|were|made|is|should|ignored|are)',
);
