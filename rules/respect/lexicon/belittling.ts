import { who, whom } from './people.ts';

const child =
  '(grandson|granddaughter|grandchild|grandchildren|niece|nephew|toddler|* year old|* year olds|little boy|little girl|youngest|godson|goddaughter)';
const wits =
  '(initiative|sense|charm|brains|backbone|personality|energy|wit|gumption|imagination|common sense|intelligence|integrity|manners|drive|life|go|spark|conversation)';
const trade =
  '(work experience (lad|boy|girl|lass|student|kid)|intern|trainee|office junior|office cat|cleaner|tea lady|caretaker|dog|cat|apprentice|photocopier|students?)';

/** Measured against a child, an animal or a thing. */
export const outdone = [
  `(my|his|her|our|whose|@ 's) _4 ${child} _6 (found it|could|would like to know|wanted to know|asked|managed|spotted|understood|worked it out|would have) (it|do|better|spot|see|if|why|how|write|draw|run|in|what|whether|the (answer|mistake|error|page))`,
  `(my|his|her|our) (own)? (${child}|cat|dog|gran|mother|milkman|window cleaner) _4 (could|would|can|might) (have)? _1 (write|written|draw|drawn|do|done|run|produce|produced|make|made|add|spell|manage|organise) (a|it)? (far|much|rather)? better _4 (than|$)`,
  `(known|met|seen|owned|kept|sat on|come across) _1 (* *|*) with (a lot|far|rather|considerably)? more ${wits} than (you|him|her|${whom})`,
  `${who} _4 (no more|not) (fit|fitted|suited|able) to (run|be|hold|manage|lead|chair|teach|hold|represent|sit|have) _6 (than|without) (my|a|the|an)`,
  `(i|we|one) (assume|presume|imagine|take it|suppose|gather|trust) (that)? (the|your|a|somebody's|someone's) ${trade} (wrote|did|drew|drafted|was|typed|produced|prepared|put it|knocked it)`,
  `(written|drafted|drawn|typed|prepared|done) by (the|your|a) ${trade} $`,
  '(the|any) (brain|brains|sense|wits|eyes|ears) (that)? you were _1 (born|issued|blessed) with',
  `(best-dressed|best dressed|most useful|most sensible|cleverest|brightest) thing in the _4 (and|division|ward|chamber|office|room)`,
];

/** Treated as somebody who cannot read. */
export const childlike = [
  '(has|have|had|is|are|contained|contains|contain|with|includes|there are|comes with) (plenty of|lots of|nice|some|big)? pictures $',
  '(form|leaflet|email|letter|page|guide|version|third|one|report) _10 (contained|contains|has|have|with|had) (plenty of|lots of|nice|some|big)? pictures',
  `(find|give|get|fetch|buy|pass|hand) ${whom} (a|an|some|something to|the)? (colour in|colouring book|colouring|crayons|crayon|hobby|sticker|rattle|dummy|lollipop)`,
  '(crayons|crayon|finger puppets|glove puppets|building blocks|stickers|plasticine) _2 (needed|required|help|out|draw|may|might|will|at the ready)',
  '(finished|done|stopped|busy) (with your|your|with the|the)? colouring (in)?',
  '(ask|tell|get|find|fetch|leave it to|let) (one of)? the (adults|grown ups|grown-ups|big boys)',
  '(with|has|have|had) (all)? the (long|big|hard|difficult) words (taken|left|crossed) out',
  '(allowed|trusted) _1 (to use|with|near) (the)? (scissors|sharp|matches|crayons|big words|scissors) _3',
  '(draw|drawn|drew|sketch) _6 (on a napkin|on a serviette|in crayon|with crayons|again at pudding)',
  '(hand|help) with the (sums|spelling|reading|joined up writing|long words)',
];

/** Slights said in passing. */
export const slighting = [
  `(i have|i ve) seen more (life|energy|sense|signs of life|movement|intelligence|warmth|enthusiasm) (in|on|from|out of) (the|a|my) _3`,
  `(your|his|her) next (employer|boss|manager|job|voters|ward) _1 (has|have|will|is|are|expects) _1 (lower|fewer|different|less|more forgiving|easier) _2`,
  `(four|three|two|six|ten|twenty|five|so many|#) (pages|paragraphs|emails|minutes|hours|words) to say (nothing|so little|no|very little|precisely nothing)`,
  `(your|his|her) (contract|probation|secondment) _2 (up|ends|runs out|expires) (in|at|by|on|next|this|soon) _2 (time flies|does it not|does not it|i hear|i gather|remember|funny)`,
  `(talk|speak) (to (him|her|them))? in (short|very short|little|small|easy) (sentences|words)`,
  `the thing with (the)? (numbers|words|writing|pages|buttons|page) (down|on|in|up|at) _3`,
  '(i|we) (do|would|can only|just)? _1 (hope|trust) (you|he|she) (are|is|have) not (too|very|overly|unduly)? (attached|fond|settled|comfortable) (to|of|in) (that|your|his|her|the) _3',
  'some of us (manage|managed|bother|bothered|still|actually|do|have|prefer|like) (to)? (turn|turned|do|read|work|come|show|answer|earn|think|put|pull) _4',
  '(i|we) (realise|appreciate|know|accept|understand|recognise) (that)? _8 (is|may be|might be|must be|would be) (a lot|too much|rather a lot|asking a lot|quite a lot|a great deal) to ask',
  `you (only|just) (got|have|kept|landed|hold) _6 (because|through|thanks to) _4`,
  `(put|set|lay) the (gin|bottle|sherry|wine|whisky) down _2`,
  `(ready|refreshed|back|rested) (and|to) _3 sleep (through|his way|her way)`,
  'the village (has|have) (got|found) (its|their) idiot',
  '(make|making) you (wish|regret) (that)? you (had)? (never|ever) (been|taken|come|crossed|met|stood|set|opened)',
  '(do not|not|no longer) (intend|plan|propose|going) to be (polite|civil|courteous|nice|pleasant) to (you|him|her)',
  '(restructure|restructuring|reorganisation|review of (hours|posts|staffing|the post|the team)|regrading|reshuffle|shake up|redundancies) _12 (ask me|asks me|what i think|my (say|view|vote|opinion)|listen to me|consult me|a word from me)',
  '(having|have|get|getting) (them|it|your (letters|emails)|his (letters|emails)|her (letters|emails)) (bound|framed|published|embroidered) _4',
  '(make|makes|making|made) (soothing|sympathetic|encouraging|the right) noises _6 (afflicted|until|and|while|till)',
  `(god love (him|her|them)|bless (him|her|them|our *|the *) (he|she|they) (has|have|tries|try|means|mean|does|do|can not|will|is|are)) _4`,
  `(told|been told|heard|read|reminded) about the (review of (hours|posts)|restructure|redundancies|new structure) _8`,
  `not a drop of (blood|warmth|humanity|kindness|humour)`,
  `(hope|trust|sorry|apologise) _4 (interrupt|interrupting|disturb|disturbing|drag you from|dragging you from|dragged you from|tear you from|tearing you away from|keeping you from|kept you from|take you away from|taking you away from|got in the way of|intruding on) _1 (your|the) _1 (embroidery|knitting|nap|snooze|slumber|slumbers|beauty sleep|crossword|sudoku|golf|manicure|nails|hairdo|solitaire|novel|biscuits|gossip|gossiping|facebook|siesta|doze|forty winks|social life|daytime television|telly|jigsaw|crochet|flower arranging|doodling|hibernation|me time|colouring)`,
  `(whether|wonder if|wondered if|wondering if|assume|assumed|presume|presumed|take it|suppose|supposed|can only think|perhaps|maybe|unless) (that)? you (are|were|have been|had been|must have been|must be|had) (all|both|still|merely|simply|just|also|perhaps|away or|away and)? (asleep|unconscious|comatose|in a coma|hibernating|napping|dozing|nodding off|snoozing|half asleep|fallen asleep|dropped off|nodded off|died)`,
  `(were|are) you (all|both|still|merely|simply|just)? (asleep|unconscious|comatose|in a coma|hibernating|napping|dozing|snoozing)`,
  `what you (look|sound) like when you (are|have been|try to) (working|thinking|trying|busy|concentrating|think|work|concentrate)`,
  `what (exactly|precisely|on earth)? (it is|is it) (precisely|exactly|actually)? (that)? (you|he|she) (actually|really)? (do|does) ($|all day|here|for)`,
  `(assume|presume|imagine|suspect|suppose|gather|take it) (that)? (this|that|it)? (is|was) how (it|you|he|she) (was|were|is)? (written|drafted|wrote|thought|drawn up|did it|prepared|researched)`,
  `(at|for) (his|her|your|their) (usual|customary|habitual) length`,
  `(his|her|your|their) (usual|customary|habitual|trademark) (grasp|brevity|subtlety|restraint|modesty|humility|lightness of touch|sensitivity|mastery|command of the facts|self effacement)`,
  `(run|runs|ran|running) out of (fingers|toes|fingers and toes)`,
  `(counting|numbering|sorting|alphabetising|arranging) (the|his|her|their|your) (pebbles|paperclips|paper clips|pencils|biscuits|fingers|teaspoons|grains)`,
  `it is not a microphone`,
];
