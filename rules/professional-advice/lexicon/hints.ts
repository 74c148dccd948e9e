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
  `[(i would|i'd|i should|i shall|i'll|i will|let us|let's|we should|we could|better|best|probably best|might be best|might be better|you might|you may|you could|why not|suggest (we|you)|can we|could we|shall we) _2 (let|leave|leaving|park|parking|skip|skipping|drop|dropping|soft-pedal|gloss over|glide over|skate over|tiptoe round|keep|keeping|omit|omitting|not (mention|go into|dwell|labour|raise|press|draw)|steer clear of|say (nothing|little|less|no more) (of|about|on)|go easy on|pass over|draw a veil over|spare (them|him|her|members)) _8 (lie|lies|out|alone|unsaid|for (another|a later) (day|time|paper|report)|to one side|off the page|well alone|where it is|be|until|point|bit|paragraph|issue|problem|risk|caveat|question|section|figures|business|side of (it|things)|matter|that|this|it)]`,
];
export const unasked = [
  '(invite|invites|inviting|raise|raises|prompt|prompts|beg|begs|provoke|provokes|start|starts|stir|stirs|open|opens) (only|just|up|more)? _2 (questions|awkward questions|trouble|hares|hare|debate|argument|a can of worms|things up|the whole|hornets)',
  "(leader|cabinet member|lead member|chairman|members|councillors|cabinet|portfolio holder|administration|board|he|she|they) _4 (set (his|her|their) heart|(has|have) set|wants|want|keen|determined|nervous|jumpy|jittery|cold feet|not like|won't like|will not like|would not like|won't thank|will not thank|frighten|frightened|upset|upsets|sensitive|touchy|prefers|prefer|hopes|promised|in a hurry|june date|fond of|pet project|pet scheme|baby)",
  '(frighten|scare|spook|alarm|worry|upset|unsettle|confuse|muddy|complicate|derail|sink|slow) (the (horses|leader|members|waters)|them|him|her|things|members|cabinet|councillors|it|people|everyone) _3',
];
