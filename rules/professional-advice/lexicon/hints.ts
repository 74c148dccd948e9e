/** Advice bent by a wish, a hope or a sigh, and never by an order; for sentences that speak of advice. */
import { advice, experts, passage, statutory, unwelcome } from './advice.ts';

const view =
  '(judgement|judgment|view|views|objection|objections|advice|conclusion|conclusions|assessment|recommendation|recommendations|opinion|concern|concerns|finding|findings|rating|score|scores|reservations|worries|doubts|caution|position|figure|figures|risk|risks|estimate|verdict|reading)';
const paper =
  '(report|paper|draft|section|summary|chapter|appendix|annex|note|briefing|business case|document|appraisal|assessment|thing)';
const nicer =
  '(shorter|happier|better|kinder|lighter|stronger|tighter|cleaner|crisper|sunnier|brighter|more readable|easier (to)? (read|sell|swallow)|improved|healthier|more cheerful|more persuasive|more attractive|none the worse|all the better|sing|sparkle|flow|much better|easier on)';
const less =
  '(without|minus|shorn of|if it lost|if we lost|if you lost|for the loss of|for losing|with fewer|with less|were it not for|but for|lost nothing by|lose nothing by|miss nothing|by leaving out|by dropping|once rid of|free of)';

/** "A happier report without paragraph 30." */
export const lighter = [
  `[^ _1 (tone|water|play|dial|calm|soften|take) (it|this|that|things|the language|the wording|all that) (down|a little|a bit|back) _4]`,
  `[(might|could|need|must|should|can|does|do) (not|n't)? (the|that|this|your|all that|it|we) _4 (${unwelcome}|gloom|bad news|drawbacks) _4 (wait|go|keep|be left|come later|stay out|be (spared|saved|parked)|spoil|be mentioned|be in) _4]`,
  `[(leave|leaves|left) (one|you|us|me|the reader|readers|members) (feeling)? (rather|a bit|a little|quite|somewhat|distinctly)? (low|gloomy|depressed|flat|worried|anxious|down|wondering why) _4]`,
  `[(reads|read|look|looks|flows|sound|sounds|would read|goes down) (better|well|nicer|easier|more smoothly) (if|when|without) _8 (find|finds|come upon|comes upon|discover|work out|left|leave|unsaid|wait|for themselves|drop|lose|later) _4]`,
  `[(shame|pity|unfortunate|awkward|embarrassing|unhelpful|regrettable) (if|for|to have) (your|the|this|that|an officer|officers) _2 (report|paper|advice|recommendation|officer|officers|opinion|conclusion) (was|were|is|should|to be|are)? (to|seen to)? _2 (say|saying|recommend|conclude|come down|differ|go|read|be seen|part|contradict|disagree|stand) _8]`,
  `[${nicer} _6 ${less} (the|that|your|all that|all the|those|so many|so much|quite so|some of the|it|them|paragraph|paragraphs|section|sections|para|paras|appendix|page|pages|table) _6]`,
  `[${less} (the|that|all that|those|paragraph|paragraphs|section|sections|para|paras|appendix|page|pages) _8 ${nicer}]`,
  `[(dwell|dwells|dwelling|dwelt|harp|harps|harping|linger|lingers|lingering|labour|labours|labouring|go on|goes on|bang on|bangs on|overdo|overdoes|overeggs|overegg|rub in|rubs in|lay it on|lays it on|makes (rather)? (a meal|heavy weather|a lot|much) of|make (rather)? (a meal|heavy weather|a lot|much) of) (rather|a bit|a little|somewhat|slightly|quite|a touch|too)? (much|heavily|long|a lot|thick)? (on|over|about|at)? (the)? _2 (downside|downsides|negatives|negative|gloom|drawbacks|snags|pitfalls|bad news|problems|risk|risks|cost|costs|dangers|difficulties|what could go wrong|doom|objections|worst case|legal|flooding|liability)]`,
  `[(could|can|might|would|should) (we|you|it|one|i) (not|perhaps|possibly)? (do|live|manage|get by|cope|get away) without (the|that|all the|all that|section|paragraph|paragraphs|appendix|quite so many|so much) _8 (${unwelcome}|${passage}|gloom|warnings|caveats)]`,
];
/** What they are said of. */
export const reports = [paper, advice, `${passage} (on|about|#)`];

/** A hope that somebody's judgement will have moved by itself. */
export const reflected = [
  `[(hope|hoping|trust|trusting|wonder|wondering|sure|dare say|daresay|confident|suspect|expect|imagine|bet|optimistic|pray|feel) _8 (on (reflection|a second (look|reading)|second thoughts|a closer look|closer inspection|a fresh look|further thought|thinking it over|sleeping on it)|after (a good night|the weekend|some thought|sleeping|a walk|a cup of)|given (time|a little time|the weekend)|by the time|in the cold light|when you have (slept|thought|reflected)|once you have (slept|thought|reflected)|with a fresh (pair|mind|eye)) _12 ${view} _8]`,
  `[(hope|hoping|trust|trusting|wonder|wondering|sure|dare say|confident|suspect|expect|imagine|optimistic) _8 ${view} _8 (on (reflection|a second (look|reading)|second thoughts|a closer look|closer inspection|a fresh look|further thought)|softened|mellowed|moved|shifted|come (closer|round|into line|together|nearer)|grown (less|more)|less (troubling|worrying|alarming|definite|certain|fixed|firm|gloomy)|a little (less|more|kinder|softer))]`,
  `[(find|found|finding) _2 (the|that|your|their|his|her) _4 ${view} (a (little|bit|touch|shade))? (less|rather less|somewhat less|not so|not quite so|more) (troubling|worrying|alarming|serious|definite|certain|important|pressing|weighty|persuasive|flexible|favourable|manageable) _8]`,
  `[(${view}) (and|with|to|into) _6 (mood|wishes|feelings|appetite|ambitions|direction|line) _2 (of (the)? )?(committee|group|leader|members|cabinet|administration|chairman)? _6 (closer|line|step|meet|together|nearer|agree|match|align|aligned|part company)]`,
  `[(room|scope|space|latitude|wriggle room|wiggle room|margin) (for (a|some|more)?|to (take|adopt|find)) _2 (generous|kinder|optimistic|imaginative|relaxed|charitable|creative|flexible|sympathetic|positive|rosier|different) _4 (${view}|reading|assumption|assumptions|interpretation)]`,
];

/** What became of the paper that advice came on. */
export const disposed = [
  `[(means well|mean well|bless (her|him|them)|dear (woman|man|soul)|good as gold|paid to (worry|fret|say no)|has to say (that|it|something)|would say that|cry wolf|cries wolf|cried wolf|crying wolf|heard it all before|always (says|finds|sees|worries|frets|fusses)) _8]`,
  `[(filed|filing|put|propping|propped|use|using|used|lined|lining|wedged|wedging|left|leaving|stuck|sticking|pinned|consigned|recycled|binned|shredded|composted|lit) (mine|hers|his|it|that|them|my copy|the note|the memo|the letter|the email|the advice|the thing|the fire|the cat|the budgie|the hamster) _4 (bin|drawer|leg|table|door|shredder|compost|litter tray|fire|circular|under|recycling|coaster|doorstop|door stop|mat|wobbly|round file|kindling|loo|garden|window|with|along with|next to|where)] _4`,
  `[(makes|made|making) (a|an|such a|quite a) _1 (good|excellent|useful|handy|lovely|fine|nice) (doorstop|door stop|coaster|paperweight|mousemat|mouse mat|bedtime read|bedtime reading|cure for insomnia|paper aeroplane|firelighter)] _6`,
  `[(mine|my copy|hers|it) (is|was|'s|has) _2 (propping up|holding up|lining|keeping|under|in|gone (in|into|to)) (the|a|my)? _2 (table|door|leg|window|budgie|hamster|cat|bin|recycling|shredder|drawer|compost) _4]`,
  `[(another|yet another|one more|the usual|the latest|the weekly|the monthly|the regular) _2 (of (his|her|their|those) )?(notes|note|memos|memo|sermons|sermon|homilies|homily|lectures|lecture|epistles|epistle|missives|missive|warnings|health warnings|love letters) _8 (we have|we've|let us|life|carry on|get on|run|elected|bed|sleep|yawn|skip|skipped|skim|skimmed|unread|did not read|didn't read)]`,
];
export const advisers = [
  statutory,
  `(note|notes|letter|memo|advice|opinion|warning|email|report) (from|of|by) ${experts}`,
];

/** An adviser's own pen stays dry: it would only stir things up. */
export const unsaid = [
  `[(leave out|cut|drop|skip|omit|take out|lose|leave|delete|strip out) (the|that|your|all the) (bit|bits|part|paragraph|section|line|lines|stuff|sentence|passage|page|table|appendix) (about|on|where|with|dealing with|saying) _6]`,
  `[(i would|i'd|i should|i shall|i'll|i will|let us|let's|we should|we could|better|best|probably best|might be best|might be better|you might|you may|you could|why not|suggest (we|you)|can we|could we|shall we) _2 (let|leave|leaving|park|parking|skip|skipping|drop|dropping|soft-pedal|gloss over|glide over|skate over|tiptoe round|keep|keeping|omit|omitting|not (mention|go into|dwell|labour|raise|press|draw)|steer clear of|say (nothing|little|less|no more) (of|about|on)|go easy on|pass over|draw a veil over|spare (them|him|her|members)) _8 (lie|lies|out|alone|unsaid|for (another|a later) (day|time|paper|report)|to one side|off the page|well alone|where it is|be|until|point|bit|paragraph|issue|problem|risk|caveat|question|section|figures|business|side of (it|things)|matter|that|this|it)]`,
];
export const unasked = [
  "(leader|cabinet member|lead member|chairman|members|councillors|cabinet|portfolio holder|administration|board|mayor|he|she|they) (does not|doesn't|do not|don't|would not|wouldn't|will not|won't) (want|like|care for|need|wish|welcome|thank) _6",
  '(invite|invites|inviting|raise|raises|prompt|prompts|beg|begs|provoke|provokes|start|starts|stir|stirs|open|opens) (only|just|up|more)? _2 (questions|awkward questions|trouble|hares|hare|debate|argument|a can of worms|things up|the whole|hornets)',
  "(leader|cabinet member|lead member|chairman|members|councillors|cabinet|portfolio holder|administration|board|he|she|they) _4 (set (his|her|their) heart|(has|have) set|wants|want|keen|determined|nervous|jumpy|jittery|cold feet|not like|won't like|will not like|would not like|won't thank|will not thank|frighten|frightened|upset|upsets|sensitive|touchy|prefers|prefer|hopes|promised|in a hurry|june date|fond of|pet project|pet scheme|baby)",
  '(frighten|scare|spook|alarm|worry|upset|unsettle|confuse|muddy|complicate|derail|sink|slow) (the (horses|leader|members|waters)|them|him|her|things|members|cabinet|councillors|it|people|everyone) _3',
];

/** Warnings as a habit of whoever gives them. */
export const habitual = [
  `[if (we|you|one|i) (stopped|waited|listened|stopped dead|gave up|worried|panicked|jumped|held back|took fright) (every|each) time _8]`,
];

/** Left for readers to find. */
export const buried = [
  `[(reads|read|look|looks|flows|sound|sounds|goes down|would read) (better|well|nicer|easier|more smoothly) (if|when) (members|they|cabinet|the leader|councillors|readers|people|the committee|the board) _8]`,
  `[(let|leave) (members|them|cabinet|the leader|councillors|readers|the committee|the board) (to)? (find|discover|work|spot|come|dig|notice) _6 (for themselves|themselves|out|upon it|on their own)]`,
];
export const matters = [unwelcome];

const lessOf =
  '(unwelcome|negative|critical|adverse|awkward|unhelpful|hostile|unfavourable|damaging|embarrassing|worst|bad)';

/** Said by an officer to an officer: what a report is to go without, or to look like. */
export const trimmed = [
  `[(we|i|let us|let's|you) (will not|won't|shan't|shall not|had better not|need not|needn't|should not|shouldn't|not|don't|do not) (tell|trouble|bother|worry|burden|show|mention to|remind) (the)? (board|members|cabinet|committee|council|councillors|leader|lead member) _2 (about|with|of|to) (the|any|that)? _3 (${unwelcome}) _3]`,
  `[(as (requested|asked|instructed|directed|suggested) by _5|at the (request|suggestion|behest|insistence) of _5|because _5 (asked|wanted|insisted)) i (have|'ve|had)? _1 (changed|altered|amended|softened|revised|reversed|rewritten|toned down|removed|dropped|deleted|taken out) (my|the|our) _3 (recommendation|recommendations|advice|conclusion|conclusions|risk|risks|opinion|assessment|warning|warnings|rating|objection) _4]`,
  `[i (have|'ve|had)? _1 (changed|altered|amended|softened|revised|reversed|rewritten|toned down|removed|dropped|deleted|taken out) (my|the|our) _3 (recommendation|recommendations|advice|conclusion|conclusions|risk|risks|opinion|assessment|warning|warnings|rating|objection) _6 (as (requested|asked|instructed|directed|suggested|you (asked|wanted|requested|suggested|hoped))|at the (request|suggestion|behest|insistence)|to (suit|please|match|fit)) _4]`,
  `[(leader|cabinet member|lead member|chairman|cabinet|administration|board|members|portfolio holder|mayor|group) (wants|needs|expects|want|need|expect|would like|has to have|must have) (a|an|it|this|the) _2 (yes|no|approval|refusal|closure|green light|go-ahead|good news|answer|result|to (pass|go through|say)) _3 so _10]`,
  `[(take|leave|cut|strip|edit|pull|strike|keep|weed) (the|any|that|those|all the|your|all) _2 (${lessOf}|${unwelcome}) _4 (out|off|back|to one side)] _6`,
  `[(do not|don't|never|no need to|we needn't|best not|better not) (put|include|mention|show|quote|add|give|set out|refer to|bring up|draw attention to) (in)? (the|any|those|that|our|all) _2 (${lessOf}|${unwelcome}) _6]`,
  `[(make|get) (the|those|our|that) _3 (look|sound|seem|appear) (bigger|smaller|better|healthier|cheaper|safer|worse|higher|lower|rosier|stronger|greater|more|less) _6]`,
  `[(written|drafted|worded|framed|put|scored|set out|pitched|slanted|angled) (the|my|it|this|our) _3 (the way|as|how|to suit|in line with what) _4 (group|leader|member|members|cabinet member|chairman|you|administration|board|portfolio holder|party) _3 (asked|wanted|wants|want|likes|hoped|prefer|wished|said|like|directed|suggested)] _3`,
];

/** What became of a statutory officer's word. */
export const overridden = [
  `[(do not|don't|never|hardly) need (officers|officer|officers'|legal|professional|the|any|their|your|her|his)? _2 (advice|guidance|permission|opinion|view|say-so|lecture) _6]`,
  `[(advice|opinion|warning|view|views|letter|note|objection|concerns|memo|it) (is|are|was|were|'s) (neither here nor there|beside the point|irrelevant|of no interest|by the by|(only|just) (advice|an opinion|guidance|words|an opinion)|immaterial|worthless|optional|water off a duck 's back|not binding|for the birds)] _4`,
  `[(agree|agreed|better|best|prefer|decided|propose|choose|let us|let's|shall we|vote) (agree|all)? not (to)? (ask|consult|involve|trouble|tell|seek|bother|inform|invite|go to) _4] (they|we|she|he|on|about|this|it)?`,
  `[(can|may|should|must|could|best|better) (safely|happily|simply|just|quite)? be (ignored|disregarded|overruled|discounted|brushed aside|set aside|left out of it|worked round)] _3`,
  `[(may be|are|might be|is) the (responsible financial officer|rfo|proper officer|monitoring officer|section 151 officer|s151|chief finance officer|returning officer|section 73 officer|head of paid service) but _10]`,
];

/** Recommendations and marks that are the member's own. */
export const supplied = [
  `[what (the|your|their) _3 (report|advice|assessment|recommendation|opinion|conclusion|survey) _2 (is going to|will|'s going to|is to|ought to) (say|conclude|recommend) (by|on|when|once|after) _6]`,
  `[(the|that|your)? (word|words|phrase|term|sentence|line|passage|paragraph|expression|adjective) _4 (needs to|need to|must|should|has to|have to|ought to|had better|can|could) (go|come out|disappear|be (removed|deleted|dropped|cut|taken out|changed|softened)) _4]`,
  `[(want|need|expect|looking for|look for|shall expect|hoping for|would like|'d like) (a|an|some) (different|better|more helpful|more positive|kinder|more favourable|more supportive|opposite|stronger) (conclusion|recommendation|answer|outcome|finding|verdict|opinion|assessment|view|result|line|officer view|advice) (from you|from your|from legal|from the|by|before|out of you|on this)] _4`,
  `[^ _1 (make|have|get) (your|the|those) (figures|numbers|sums|evidence|advice|report|data|analysis|modelling|survey|assessment|costings) (to)? (fit|match|suit|work|support|come out|agree|back) _4]`,
  `[(like|want|need|ask|asking|expect) (you|your team|officers|legal|finance) to (tell|say|advise|write|inform|assure|report|state|confirm|certify) _4 that (the|it|this|there|we|our) _3 (is|are|was|were) (no|a)? (small|low|lawful|safe|affordable|minimal|fine|negligible|sound|legal|viable|manageable|risk|in favour|acceptable) _2]`,
  `[(not|n't|never) _4 (accept|have|take|put up with|sign off|publish|wear|table) (a|any|the|your|another) (report|paper|recommendation|draft|opinion) (that|which|recommending|saying) _8]`,
  `[i (have|'ve) (drafted|written|prepared|attached|done|penned|redrafted|rewritten) (the|your|a|my own|a new|some) _1 (recommendation|recommendations|conclusion|conclusions|officer view|advice|summary of advice) (for you|below|above|to (use|paste|put))? _6]`,
  `[^ _1 (score|mark|rate|rank|grade|weight) (the|that|this|our|their) _3 (higher|lower|up|down|better|worse|top|bottom|first|last) _4]`,
  `[(want|need|like|expect|see|have) (the|your|that|this|its) _1 (valuation|estimate|score|scores|rating|risk rating|forecast|figure|likelihood|cost) (to be)? (put|moved|brought|taken|raised|lowered|bumped|marked|nudged|pushed|cut|changed|revised|increased|reduced) (up|down|to|by|before)? _4]`,
  `[(prefer|like|happier|better|rather) (it)? if (the|your|their|those|that) _3 (comments|advice|objection|objections|opinion|concerns|letter|memo|warning|view|views|report) (was|were|is|are|could) (not|n't) _1 (attached|appended|circulated|shown|included|quoted|printed|published|shared|there|mentioned|in) _3]`,
];

/** The one who must be told is not to be told. */
export const untold = [
  `[(the)? (external|internal|borough|district)? _1 (auditor|auditors|ombudsman|regulator|monitoring officer|returning officer|commissioner|ico|hmrc|inspector|inspectors) (does not|doesn't|do not|don't|need not|needn't|must not|won't|will not|is not to|are not to) (need|have)? (to)? (see|know|hear|have|get|be (told|shown|given|involved)|look|find) _8]`,
  `[(do not|don't|will not|won't|would not|wouldn't) (want|have|like|wish) (the|our)? (external|internal|borough|district)? _1 (auditor|auditors|ombudsman|regulator|monitoring officer|returning officer|commissioner|ico|hmrc|inspector|inspectors) (told|informed|involved|to (know|see|hear)|getting|hearing|seeing|near|looking|knowing|finding) _6]`,
];
