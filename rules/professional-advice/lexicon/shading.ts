/** Wordings of an officer who bends advice to somebody’s wishes, or leaves things out of it. */
import { advice, colour, experts, mark, passage, unwelcome } from './advice.ts';

/** Past forms: what was done to the advice. */
export const bent =
  '(softened|toned down|watered down|diluted|weakened|played down|downplayed|sweetened|tempered|moderated|tweaked|adjusted|massaged|reworded|rewritten|rewrote|rephrased|recast|redrafted|changed|altered|amended|revised|fudged|finessed|dressed up|glossed over|skated over|shaded|coloured|slanted|tilted|angled|tailored|gentled|blunted|sugared|sugar coated|kept vague|rounded down|rounded up|lowered|raised|upgraded|downgraded|bumped up|bumped down|nudged|nudged up|nudged down|marked down|marked up|rebalanced|brought down|shaved|understated|overstated|been kind to|been gentle with|been gentle about|been diplomatic about|gone easy on|gone light on|lifted|flipped|reversed|turned round|smoothed over|brightened)';
export const dropped =
  '(left out|left off|kept out|taken out|took out|cut|cut out|dropped|removed|omitted|deleted|trimmed|trimmed out|buried|hidden|tucked away|tucked|relegated|moved|put|kept|parked|skipped|skated over|glossed over|lost|struck out|excised|stripped out|played down|held back|kept back|edited out|passed over|suppressed|withheld|quietly dropped|kept quiet about|said nothing about|not mentioned|spared you|spared them|spared members|not included|not gone into|not repeated|shortened|squeezed|confined|reduced)';
export const drops =
  '(leave out|leave off|leave|keep out|take out|cut|cut out|drop|remove|omit|delete|trim|trim out|bury|hide|tuck away|relegate|skip|skate over|gloss over|lose|strike out|excise|strip out|play down|hold back|keep back|edit out|suppress|withhold|say nothing about|not mention|not include|avoid mentioning|go easy on|spare them|spare members|keep quiet about|steer clear of|keep off|miss out|leave aside)';

/** Those to be pleased. */
export const pleased =
  '(you|members|committee|cabinet|the (leader|chairman|chair|mayor|cabinet|committee|board|administration|group|ruling group|members|cabinet member|lead member|portfolio holder|council|leadership|majority|vice chairman|deputy leader)|(leader|leader’s office|cabinet member|cllr @|councillor @|councillors|lead member|members’|upstairs|above|on high)|him|her|them|he|she|they)';

export const wish = `(because|since|as|so|knowing|to|which|who|that|in case|given|for fear|lest|after|following|at the request of|at (your|his|her|their|the) request|in deference|as (you|he|she|they) (asked|wanted|requested|suggested|prefer)|as discussed|as agreed|as requested)`;
const liking = `(like|liked|want|wanted|wish|wished|happy|pleased|please|comfortable|welcome|thank|suit|suits|approve|stomach|wear|upset|upsets|cross|annoyed|annoy|difficult|awkward|embarrass|embarrassing|embarrassed|embarrassment|keen|fond|prefer|preferred|prefers|asked|hoping|hopes|frighten|frightened|scare|scared|alarm|alarmed|alarming|worry|put off|panic|spook|spooked|hares|cold feet|nervous|hate|hates|dislike|dislikes|surprises|feelings|kinder|kind|comfort|bad light|look bad|looked bad|shake|confidence|unhelpful|helpful|unwelcome|ammunition|opposition|cause trouble|raise eyebrows|jitters|favour|favourite|mood|line|request|office|conversation|nod|wishes|steer|spirit|view of|preference|taste|liking)`;

export const toPlease = `${wish} _6 ${liking}`;

/** The two in one sentence: what was done to the advice, and for whose sake. */
const matter = `(${advice}|${mark}|(the|a|any|your|my|our|all) (*)? (${passage}|${unwelcome})|(£)? _ (cost|costs|risk|risks|history|objection|objections|figures)|my (own)? (view|views|doubts|concerns|assessment|recommendation|opinion|advice|wording|conclusion|report|paper))`;
export const shadedFor = [
  `[(summarised|shortened|paraphrased|condensed|abridged|withheld|suppressed|not reproduced|not attached|not included|not quoted|not mentioned|played down|omitted|glossed over|confined to (a|an) (line|sentence|appendix|footnote)) _6 (since|because|lest|so as not to|in order not to|for fear|as|to avoid) _6 (shake|alarm|alarming|frighten|frightening|worry|worrying|panic|embarrass|embarrassing|upset|upsetting|hares|hare|discourage|undermine|undermining|unsettle|unsettling|put members off|dent|spook|cast doubt|weaken the case|weakening the case|spoil|cloud|muddy|complicate matters|be used against|wrong impression)]`,
  `[(would|might|could|will) (only|just|merely|simply)? (set hares running|alarm (members|people|residents|the board|cabinet)|frighten (the|members|people|horses)|put members off|cause (a|needless|unnecessary) (panic|alarm|fuss)|give (the)? (opposition|objectors) ammunition|muddy the waters|cloud the issue) _6 (so|and so|therefore|hence) _ (not|omitted|left|kept|leave|withheld|shortened|taken|cut|dropped)]`,
  `[(left|kept|taken|took|cut|trimmed|edited|tucked|squeezed|shunted) _6 (out of|out|to the back|into (an|a|the) (appendix|annex|footnote)|to an appendix)] _6 ${wish} _6 ${liking}`,
  `[(left|kept|taken|took|cut|trimmed|edited) _ ${matter} _ (out of|out|off|to a (line|footnote|sentence))] _6 ${wish} _6 (bad|poor|weak|weaker|worse|expensive|unattractive|awkward|shaky|thin|foolish|silly|hard to sell|through|confidence|trust|hares)`,
  `[(i|we|i've|we've|officers|they) (have|had)? (also|therefore|already|just|duly|quietly|slightly|rather|gently)? ${bent} _ ${matter}] _6 ${wish} _6 ${pleased}? _3 ${liking}`,
  `[(i|we|officers) (have|had)? (also|therefore|already|just|duly|quietly|largely|mostly)? ${dropped} _ ${matter}] _6 ${wish} _6 ${liking}`,
  `${wish} _6 ${liking} _6 [(i|we|officers) (have|had)? (also|therefore|already|just|duly|quietly)? (${bent}|${dropped}) _ ${matter}]`,
  `[(knowing|aware|conscious|mindful|remembering) (how|that|what) (you|the leader|the chairman|the chair|members|he|she|they|cabinet|the cabinet member) _ (keen|like|likes|feel|feels|prefer|prefers|dislike|dislikes|want|wants|fond|would|wouldn’t|will|hate|hates) _6 (i|we) (have)? (${bent}|${dropped})]`,
  `[(${bent}|${dropped}|used|chosen|gone with|gone for|settled on|put|written) _6 (in deference to|out of deference to|out of respect for|to (please|suit|keep|humour|satisfy|placate|spare|oblige)|at (your|his|her|their) request|at the request of|to save|for the comfort of|for the sake of|as a favour to) (you|your|his|her|their|the|him|them|members|cllr|councillor|@) _ (feelings|happy|sweet|onside|on side|leader|chairman|chair|member|cabinet member|mayor|blushes|wishes|group|view|views|line|administration|lead member|embarrassment)]`,
];

/** Shading owned up to in words that need no reason beside them. */
export const owned = [
  `[(made|make|making|making sure|ensured|ensure) (the|my|our) (report|paper|advice|recommendation|conclusion|conclusions|assessment|appraisal|scoring|figures|numbers|options) (say|says|said|come out|comes out|came out|suit|suits|suited|fit|fits|fitted|match|matches|look|looks|read|reads) _ (what|the way|how|as) _ (you|the leader|the chairman|the group|they|he|she|cabinet|members|the administration) (want|wants|wanted|like|likes|hoped|asked|prefer|prefers)]`,
  `[(written|wrote|drafted|pitched|angled|tailored|framed|put|spun|scored|rescored|ranked|weighted) (it|this|the (report|paper|advice|recommendation|options|bids|bid|appraisal)) _ (to (get|give|please|suit|keep|help|match|fit|land|favour)|so (that|as)?) _ (you|the leader|the chairman|the group|cabinet|the administration|the leadership|upstairs|him|her|them|option|your) _ (what|want|wants|wanted|happy|like|likes|answer|through|right|home|result|way|comes|wins|preferred|line)]`,
  `[(tell|let) me (know)? (which|what) (answer|conclusion|recommendation|outcome|result|version|opinion|view|option) _ (you|the leader|the chairman|cabinet|members|he|she|they) (want|wants|would like|'d like|like|prefer|prefers|would prefer|need|needs|fancy) _6 (i will|i'll|i can|and|me to|recommend|write|hold|work back)` +
    `]`,
  `[(happy|glad|willing|able|prepared|content|can|could|will|shall) (to)? (recommend|advise|write|conclude|support|say|find) (whichever|whatever|either (way|one|of them)|what) _ (you|the leader|the chairman|members|cabinet|they|he|she) (want|wants|like|likes|prefer|prefers|would like|need|say|says|fancy|please)]`,
  `[(recommendation|conclusion|last line|advice|final paragraph|rating|result) _4 (once|when|after|until|till) (we|i|you) (know|hear|find out|see|have heard|has been told) (what|which|how|whether|from) _ (the|leader|chairman|he|she|they|cabinet|group|upstairs)]`,
  `[(two|three|both|different) versions of (my|the|our) (opinion|advice|view|conclusion|recommendation|assessment)]`,
  `[my (honest|real|true|actual|private|frank|own|genuine) (view|opinion|assessment|advice|recommendation|conclusion) _6 (but|is not|isn't|was|stays|elsewhere|another|different|not what|not the one|you will not find|other|however|shorter|longer)]`,
  `[(the|my|our) (official|published|written|public|formal) (advice|view|recommendation|report|version|line) (says|is|will say|reads) _6 (but|though|although|whereas|while|between) _6 (really|honestly|actually|think|believe|true|fact|truth|private|us)]`,
  `[(quality|price|technical|overall)? (score|scores|scoring|rating|mark|marks|ranking|evaluation) _ (has|have|was|were) (been)? (rebalanced|adjusted|revised|revisited|changed|moved|nudged|improved|lifted|bumped|looked at again|reconsidered) _ (following|after|at|because|to|by|on) _4 (conversation|word|call|request|upstairs|above|leader|leader’s office|chairman|chair|cabinet member|lead member|steer|nod|suit|help)]`,
  `[(bump|nudge|move|mark|push|lift|shift|raise|drop|lower|put|change|take|upgrade|downgrade|turn) (@|it|them|the *|the * *|bid #|bidder #|option #|that|this) _ (up|down|from|to|into|as) _4 ${colour}] _6 (leader|leader’s office|chairman|cabinet member|councillor|cllr|mayor|upstairs|members|portfolio holder|been on|wants|asked|rang|insist|insists)`,
  `[(the)? reason for (the)? (recommendation|decision|preference|change) (is|was)? (member|members’|leader’s|political|administration|the leader’s|chairman’s|cabinet) (preference|wish|wishes|request|steer|choice|instruction|view|direction)]`,
  `[(as|since|because|being) (a|an|someone|somebody|one) (who)? _4 (marched|campaigned|voted|demonstrated|protested|stood|canvassed|lifelong|lived|paid up|supporter|member of|believer|opponent|objector) _6 (can not|could not|can't|my advice|i advise|i recommend|i would recommend|i have (scored|advised|recommended|marked)|never recommend|the scoring|scored|advice)]`,
  `[(personally|politically|privately|frankly|for myself) _6 and (i|we) (have)? (scored|marked|advised|recommended|weighted|written|ranked|drafted|rated|assessed|framed) _6 (footing|basis|accordingly|that|way|light|lines|so)]`,
  `[my advice _6 (is|be|would be) (what|that of|as) (any|a) _ (liberal|conservative|labour|green|socialist|tory|lib dem|party|democrat|member)]`,
  `[(tell|assure|inform|say to|let) (members|the committee|cabinet|the leader|the chairman|the board|councillors|them) _ (legal|finance|the monitoring officer|procurement|audit|the section 151 officer|s151|counsel|the auditor) (has|have|had) (cleared|approved|signed off|agreed|seen|ok'd|okayed|checked|blessed) (it|this|that)] _6 (eventually|later|in due course|hasn't|has not|haven't|have not|will|soon|near enough|sooner or later|by then)`,
  `[(let|letting|made|had|got) * (do|doing) (some|the|a lot of|a bit of|quite some) (heavy lifting|work)]`,
  `[(no mention of|not find (any mention of|a word about|anything about|the word|anything on)|nothing about|not see (any mention of|anything about|the word)|silent on) _4 (${unwelcome}|judge|barrister|counsel|objector|objectors|inspector|ruling|case|letter|${experts})] _6 (thought|kinder|kind|knowing|you'd|you would|deference|wanted|prefer|spare|hoped|discussed|asked|agreed|better|easier|best|purpose)`,
  `[(objection|objections|paragraph|warning|caveat|section|advice|comment|comments|passage|sentence) (has|have|is|are) (quietly|discreetly|mysteriously|conveniently|somehow|accidentally) (vanished|gone|disappeared|been dropped|been lost|gone missing|slipped|been removed|dropped|fallen)]`,
  `[(option|alternative|bid|one|fourth|third|cheapest) _6 (cheapest|cheaper|best|better|stronger|safer|lowest) _ (was|is|has been) (not|un|less than) (thought|considered|felt|judged|deemed|found) _ (congenial|palatable|welcome|helpful|appetising|attractive to|in keeping|politically|to (the|members))]`,
];

/** Orders among officers to leave something out, with the reason that gives it away. */
export const leaveOut = [
  `[(${drops}) _ (${advice}|${mark}|(the|that|any|all) _ (${passage}|${unwelcome})|${unwelcome})] _6 (${liking}|only|just|they’d|they'd|leader|chairman|members|board|cabinet|committee)`,
  `[(best|better|easier|safer|kinder|simpler|wiser|do) (not|to) _ (mention|go into|raise|dwell on|include|spell out|bring up|say|put in|refer to|cover|flag|not mention|leave out|skip|gloss over) _ (the|any|that)? _ (${unwelcome})] _8 ${liking}`.replace(
    '_8',
    '_6',
  ),
  `[(best|better|easier|safer|kinder|wiser|do) (not|to) (mention|go into|raise|dwell on|include|spell out|bring up|put in|refer to|flag|not mention|leave out|skip) (the|any|that)? (*)? (${unwelcome})]`,
  `[(put|enter|write|type|say|insert|stick) (*)? (none|nil|n a|not applicable|no implications|nothing|neutral|low) (under|for|in|against|beside) (the|both|all)? (legal|financial|equality|equalities|risk|finance)? (and (legal|financial|equality|risk))? (implications|legal|financial|equality|equalities|risks|risk|finance|comments|boxes|sections)]`,
  `[leave the _ (line|recommendation|conclusion|box|rating|score|sentence) (blank|empty|open)] _6 (ring|call|tell|let you know|leader|leader’s|chairman|cabinet member|speak)`,
];
