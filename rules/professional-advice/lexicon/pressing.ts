/** Further shapes in which members press on advice: what is asked for, forbidden, waved away or kept unwritten. */
import { advice, drop, experts, passage, soften, statutory, unwelcome } from './advice.ts';

const det =
  '(the|that|this|your|his|her|their|its|all|any|every|those|these|some of the|most of the)';
const ought =
  '(needs to|need to|must|should|ought to|has to|have to|had better|could|might|can|will have to|is to|are to|will need to|would be better|wants to|want to|had best|could do with|needs|need|wants|deserves)';
const gone =
  '(removed|removing|deleted|deleting|taken out|taking out|cut|cut out|cutting|dropped|dropping|struck out|left out|omitted|binned|toned down|toning down|softened|softening|watered down|watering down|diluted|weakened|played down|rowed back|reined in|held back|kept out|lost|buried|a lighter touch|a softer touch|to go|to come out|to disappear|go|come out|disappear|vanish)';

/** How unwelcome advice sounds to those who would rather not read it. */
export const gloomy =
  '(gloomy|negative|stark|bleak|blunt|pessimistic|definite|alarming|alarmist|doom laden|strongly worded|strong|black and white|downbeat|frightening|forthright|damning|harsh|critical|categorical|emphatic|defensive|cautious|risk averse|discouraging|off putting|severe|dire|grim|dismal|depressing|scary|hard hitting|unhelpful|unequivocal|absolute|dogmatic|pedantic|legalistic|prominent)';
const rosy =
  '(positive|upbeat|optimistic|helpful|supportive|encouraging|palatable|comfortable|favourable|flattering|generous|relaxed|constructive|cheerful|confident|sympathetic|hopeful|rosy|sunny|enthusiastic|persuasive|accommodating|pragmatic|can do)';
const paper =
  '(report|paper|draft|note|advice|assessment|appraisal|recommendation|conclusion|summary|briefing|opinion|response|reply|wording|language|tone|version|rating|paragraph|paragraphs|section|sections|passage|document|comments)';
const numbered =
  '(paragraph|paragraphs|para|paras|section|sections|page|pages|bullet|point|appendix|table|slide|line|clause|annex|chapter) (#|# and #|# to #|@|a|b|c|two|three|four|five|six|seven|eight|nine)';
const verdict =
  '(conclusion|view|answer|recommendation|result|finding|findings|opinion|assessment|outcome|verdict|rating|score|figure|judgement|judgment|line|position|steer)';

/** Base forms: an order, a request or a proposal. */
export const asked = [
  `[(make sure|ensure|see to it|be sure|make certain|see|check) (that)? (the|your|this|our)? (executive|officer|covering|committee|board|cabinet)? ${paper} (does not|doesn't|do not|makes no|leaves out|avoids|says nothing|keeps off|steers clear|never) (mention|say anything|refer|dwell|include|talk|go into|about|on|of|touch|spell out)?]`,
  `[(${drop}|${soften}) (${numbered}|${det} _ (${passage}) (where|in which|which|that|saying|describing|explaining|suggesting|claiming|warning|telling|comparing|showing|setting out|implying|arguing)) (_6)]`,
  `[(${drop}) _ (${passage}) (about|on|where|saying|to do with|dealing with|concerning|regarding) (the|your|how|why|what|my|our|a|its|their|*)? (*)?]`,
  `[(${drop}) (the|your|that|those|these|both|all|any) (first|last|second|third|final|next|opening|closing|whole|entire|other|two|three|last two|last three|first two|first three|middle|offending) _ (${passage})] _4 (of|in|from|on) _4 ${paper}`,
  `[(${drop}|avoid|steer clear of|stay away from) (anything|everything|whatever|any (mention|reference|suggestion|hint|talk|discussion|criticism)) _ (of|about|to|that|which|critical|negative|unhelpful|awkward|difficult|embarrassing|inconvenient|likely to|could be (read|taken|seen|used|construed))] _6 (report|paper|pack|agenda|business case|scheme|proposal|project|plan|risk|risks|cost|costs|critical|criticism|negative|unhelpful|awkward|embarrassing|advice|option|options|closure|sale|committee|cabinet|board)`,
  `[make (option *|option * *|bid *|bidder *|approval|refusal|closure|the sale|the first option|the second option|the third option|that one|this one|mine|ours) (your|the|its|their|officers’) (recommendation|recommended option|preferred option|preference|conclusion|first choice|favourite)]`,
  `[(swap|switch|replace|exchange|substitute) _4 (recommendation|recommendations|conclusion|conclusions|preferred option|recommended option|advice|assessment|finding|findings|warning|rating) _ (for|with|to|by|over)]`,
  `[(reach|come to|arrive at|give us|give me|produce|find|come back with|come up with|settle on|offer|write|let us have|let me have) (a|an|some|the) (rather|slightly|somewhat|more|very|much|wholly|completely)? (different|more positive|kinder|more helpful|more favourable|better|opposite|sunnier|softer|alternative|other|right|more generous|more supportive|less gloomy|less negative) ${verdict}]`,
  `[(tell|ask|get|have|press|lean on|persuade|nudge|instruct) (${experts}|him|her|them) (to)? (to)? (leave out|drop|lose|take out|forget about|go easy on|say nothing (about|of)|keep quiet about|play down|say less about|be less|be more|soften|tone down|find (in favour|that|otherwise))]`,
  `[(rewrite|redraft|rework|redo|recast|revisit|look again at|have another go at|have another look at|think again about|reconsider) ${det} ${paper}] _8 (how i want|what i want|what we want|our line|the group|the line|in our favour|more ${rosy}|less ${gloomy}|approval|refusal|in favour|end up|vote|win|palatable)`,
  `[(put|make|paint|give|write|cast) _ ${paper} _ (a|in|into|with) (a|more|much)? (more|much more|less|rather|kinder|better|rosier|sunnier|softer|warmer|positive|brighter|gentler) (positive|flattering|favourable|optimistic|helpful|kindly)? (light|spin|gloss|tone|picture|slant|terms|face|complexion)]`,
];

/** A need, a wish or a hint, whoever is to see to it. */
export const wanted = [
  `[${advice} (should not|ought not to|must not|need not|had better not|do not need to|does not need to|is not to|are not to|is not going|are not going|better not) (_)? (go|appear|come|reach|get|feature|be (included|read|given|circulated|attached|printed|shown|seen|in|put|mentioned)) (in|into|to|before|by|with|anywhere|near|at)?] !(the)? (press|public|website|media|outside)`,
  `[(can|could|may|might|shall|should|will|would) ${advice} (_)? be (changed|altered|amended|switched|flipped|reversed|turned|revised|rewritten|reworded|moved|brought round|swapped) (_)? (from * to|to (read|say|recommend|approve|approval|refuse|refusal|support|favour|back|green|low|amber)|so (that|it)|into)]`,
  `[(grateful|glad|happy|handy|shame|pity|convenient|hope|hoping|wish|nice|delighted|lovely|weep|tears|mind|kind|help|helpful) _4 (printer|photocopier|copier|scanner|stapler|page|pages|paragraph|section|appendix|annex|memo|opinion|letter|note|advice|attachment) _ (ran out|run out|jammed|jam|jams|went missing|go missing|goes missing|fell out|fall out|falls out|got lost|get lost|gets lost|went astray|go astray|slipped|skipped|missed|smudged|stuck|vanished|vanish|disappeared|disappear|dropped off|came loose|mislaid|forgot)] _12 (${experts}|legal|risk|risks|advice|warning|objection|finance)`,
  `[(a|an|some|your|one's) (more|little)? (sympathetic|kind|kinder|kindly|friendly|friendlier|generous|gentle|gentler|creative|imaginative|helpful|flexible|sunnier|lighter|softer) (pen|pencil|hand|calculator|spreadsheet|rounding|set of assumptions|assumption|turn of phrase|touch|adjective) (could|might|would|can|may|will) _ (get|bring|make|take|put|turn|do|find|help|work|see|move|nudge|lift|shave)]`,
  `(reads|read|reading|comes away|come away|thinking|conclude|concluding|impression|conclusion) _12 [(i am|i'm|am|feel|quite)? (sure|certain|surely|convinced) (that)? (that|this|it) (is not|was not|can not be|isn't|wasn't|can't be) (quite|at all|really)? (what|the (impression|message|conclusion|note|view)) (that)? (you|anyone|any of us) (meant|mean|intended|intend|wanted|want|had in mind|set out|hoped|would wish)]`,
  `[(happier|happy|better|easier|glad|grateful|pleased|relieved|prefer it|like it|obliged|delighted) if (${advice}|${numbered}|${det} _ (${passage}|objection|warning|advice)) (did not|didn't|were not|wasn't|was not|could not|never) (appear|feature|figure|make it|go|come|stay|get|remain|find its way|survive|there)]`,
  `[(conclusion|conclusions|recommendation|recommendations|advice|report|paper|assessment|appraisal|officer view) ${ought} (support|back|favour|endorse|come down|recommend|justify|point to|back up|help|land on|lead to) (the|our|my|us|a|option|closure|approval|refusal|it|this|selling|closing)]`,
  `[(i|we) (need|want|would like|'d like|expect|must ask|am asking|ask) (you|him|her|them|officers|your team|${experts}) to (reconsider|think again|look again|rethink|reassess|revise|revisit|rework|have another (look|think|go)|change your (mind|view|tune|advice)|drop|soften|withdraw|come back with|come up with|find|come round) _6] !(when|if|in (the)? light|once|whether) (${advice}|conclusion|recommendation|recommendations|view|advice|objection|objections|assessment|rating|score|verdict|opinion|finding|something|anything|answer|on this|about this|before)`,
  `[(come back|come up|come to me|return) with (something|an answer|a view|a version|advice|a report|a conclusion|a recommendation|one) (that)? (i|we|the group|cabinet|members) can (support|live with|back|vote for|sell|use|work with|agree|defend|approve)]`,
  `[(keep|carry on|go on) (doing|running|testing|counting|trying|repeating|redoing|asking|working) _ (until|till) _ (numbers|figures|results|answer|it|they|survey|count|model|sums) _ (come|comes|are|is|look|looks|add|say|says|work|works|give|gives|show|shows) (out)? _ (right|better|our way|yes|up|green|good|what)]`,
  `[(drop|withdraw|lift|abandon|pull|retract|climb down from|back down on|give up) (his|her|their|your|the) (*)? (objection|objections|opposition|resistance|concerns|reservations|holding objection|recommendation)]`,
  `[(could do with|needs|need|benefit from|might like|wants) (a)? (fresh|different|friendlier|more sympathetic|second|kinder) (pair of)? (eyes|eye|hand|author|pen|mind)] _8 (like|scheme|side|ours|us|positive|sympathetic|ideally)`,
  `[(risk|unlawful|overspend|deficit|objection|refusal|unsafe|liability) is such (an|a) (ugly|harsh|strong|nasty|loaded|negative|blunt|unhelpful) (word|term|expression)]`,
  `[(${numbered}|${det} (${paper}) (on|about)?) (really|just|all|definitely|probably|certainly)? ${ought} (really|just|all)? (be|to be|being)? (a (bit|little|lot|touch|good deal))? ${gone}]`,
  `[(want|need|like|prefer|rather have|rather see|have|get|see) (${numbered}) (to be)? _ ${gone}]`,
  `[(does|do|need|needs|must|have|has|had) (${numbered}|it|this|that|they|${det} _ ${paper}|we|you) (really)? _ (be|sound|read|look|to be|to sound) (quite|so|really|that|this|as|all) (so|quite|that|very)? ${gloomy}]`,
  `(${numbered}|${paper}|it) [(need|needs|has|have|had) (not)? (to)? (be|sound|read|look) (quite|so|that|as|all that|half as|nearly so|nearly as) (so|very)? ${gloomy}]`,
  `[(could|can|might|may|would|should|must|ought) (it|this|that|they|${numbered}|${det} _ ${paper}) (not|please|perhaps|possibly|also|to)? (be|sound|read|look|come across|be made|be put|be worded|be written|strike|be phrased) (to sound|as)? (a (bit|little|shade|touch|lot|good deal|tad|fraction))? (rather|much|slightly|somewhat)? (more ${rosy}|less ${gloomy}|softer|kinder|gentler|sunnier|warmer|vaguer|milder|more (gently|kindly|positively|favourably|softly|helpfully|diplomatically)|less (strongly|starkly|bluntly|negatively|harshly|gloomily))]`,
  `[(a|the|some) (rather|slightly|somewhat|much)? (less ${gloomy}|more ${rosy}|softer|gentler|kinder|sunnier|milder|rosier|friendlier) (version|wording|tone|form of words|draft|phrasing|take|conclusion|language|line|gloss|reading|rating|risk rating|assessment|paragraph|recommendation|summary|paper|report) (of|on|would|could|might|from|in|for|would be|please|is what)] `,
  `[(like|want|need|prefer|see|expect|get|have) (it|that|this|the (risk|rating|score|scheme|project|row|line|light|status)|your rating) (to)? (go|move|come|be|drop|turn|shift|change|read|say|moved|changed|marked|shown|put|brought|taken|turned) (down|up|back)? (to|into|at|as|from)? (red to)? (amber|green|yellow|medium|low)]`,
  `[(could|can|might|would|any (chance|way|hope)|is there (any|a) (way|chance)) _6 (red|amber|high) _ (become|becomes|became|turn|turns|turned|go|goes|went|be|being|move|moves|drop) (to|into|an|a|down to)? (amber|green|medium|low|yellow)]`,
  `[(you|officers|your team|we) (will|would|'ll|must|should|may|might) (need to|have to|want to|wish to|be wise to)? (now|just)? (reach|come to|arrive at|find|produce|take) (a|an) (very|rather|completely)? (different|more positive|more helpful|more favourable|kinder|better|opposite|alternative|more generous) ${verdict}]`,
  `[(i|we) (do not|never|did not|would not|don’t) (want|wish|expect|care|need) (to see|to read|to find|to have)? (any|a|the|your|another)? (*)? (mention|word|words|hint|talk|discussion|reference|sight|paragraph|line|sentence) (of|on|about|to) _ (${unwelcome})]`,
  `[(i am|i'm|we are|we're|i|we) (not|never|will not|shall not) (having|going to have|accepting|going to accept|wear|wearing|stand for|standing for|take|prepared to accept|putting up with|tolerate|tolerating|about to) (to)? (have|accept|take)? _ (${unwelcome}|option *|recommendation|that recommendation|a recommendation|that conclusion|a refusal|that) (as|in|of) (the|a|your|my|its|this) (preferred|recommended|recommendation|preferred option|report|paper|conclusion)]`,
  `(${paper}|conclusion|summary|it) [(does|do|did) not (quite|really|exactly)? (land|end up|come out|get us|finish|take us|point|lead us|go) (where|in the right place|the way|as) (i|we|it|the group|cabinet|the leader)? _ (need|needs|want|wants|hoped|like|ought|should|expected|agreed)?] `,
  `[(remember|bear in mind|mindful|think about|forget|consider) (who|what|whose|which side) (has to|have to|wins|needs to|we need|will be|votes|signs|decides|pays|sets|your|side) _6 (vote|votes|budget|bread|contract|job|restructure|you are on|buttered|win|decision)] _6 `,
].map((each) => each.trim());

/** "It", where a score was just spoken of. */
export const moved = [
  `[(bump|nudge|push|move|lift|knock|mark|bring|round|edge|put|raise|shift|scale|tweak|shade|inch|notch|bring) (it|that|this|them|those|him|her|the (score|scores|mark|marks|rating|figure|valuation|estimate|number|total|likelihood)|(your|their|his|its) (score|scores|mark|marks|rating|figure|valuation|estimate)) (up|down|higher|lower|back) _4]`,
  `[(turn|make|put|mark|call|show|get|move|take|change|flip|colour) (it|that|this|them) (to|as|at|down to|down as|into|up to)? (amber|green|low|medium|acceptable|tolerable|negligible)]`,
  `[(find|dig out|give) (them|him|her|it|us|me) (a few|some|another|the|#|five|ten|two|three|a couple of) (extra|more|other)? (marks|points)]`,
];
export const scored = [
  '(score|scored|scores|scoring|marks|marked|rating|rated|rag|valuation|valued|estimate|estimated|threshold|risk|evaluation|assessment|bid|bids|likelihood|red|assessed)',
];

const its =
  '(it|that|this|them|all that|all this|the lot|any of it|all of it|what (she|he|they|you|it) (says|say|said|wrote|thinks|think|thought|advised|advises|put)|her|him)';
/** Waving away "it", where the adviser was named just before. */
export const waved = [
  `[(carry on|go ahead|press on|proceed|behave|act|plough on|plough ahead|get on|continue|crack on) (with it)? as (though|if) (they|he|she|it|nobody|nothing|${experts}) (had|'d|has|have) (never|not)? (written|said|spoken|been|given|sent|raised|warned|asked|replied|objected|advised|arrived|happened|put pen)]`,
  `[${statutory} ('s)? (warning|advice|opinion|letter|note|memo|email|view|report)? (is not|isn't|are not|was not|not|hardly) worth (the paper|a|the|reading|bothering|listening|two|tuppence|the ink)]`,
  `[(mine|my copy|hers|his|that|it|this one|the email|her email|the memo|the letter|her letter|his letter|the note) (has gone|have gone|went|is going|goes|is|is already|can go|has been filed) (straight)? (in|into|to) the (bin|shredder|recycling|trash|round file|wastepaper basket|spam|deleted items|junk)]`,
  `[(he|she|they|<officer>|${statutory}) (always|does|do|loves|love|likes|like|enjoys|enjoy|feels better for|has to|have to|needs to|must)? (so|enjoys|enjoy|love|to|likes|does)? (to)? (get|getting|got|has|have|having|had|said|say|saying) (his|her|their|a|that) (*)? (worries|worry|concerns|moan|say|fret|grumble|piece|sermon|bit) (off|about|out|again|over)?] _8 (chest|vote|move|on|done|carry|anyway|way|proceed|decide)`,
  `[(take|taking|took|pay|paying|give|giving) (no|not a blind bit of|little|scant|not the slightest|absolutely no|precious little) (notice|heed|attention|regard|weight|mind) (whatsoever|whatever)? (of|to) ${its} (whatever|whatsoever|at all)?]`,
  `[(ignore|ignoring|disregard|disregarding|brush aside|brushing aside|shrug off|wave away|set aside|setting aside|rise above|laugh off|bin|binned|tear up|overrule|overruling|discount|discounting|not (bother|bothering) with|forget|forget about|leave aside|not (listen|listening) to|not lose (any)? sleep over|file) ${its}]`,
  `[(carry|carrying|press|pressing|plough|ploughing|push|pushing|go|going|forge|forging|crack|cracking|keep|keeping|steam|sail|get|getting|drive|driving|charge) (on|ahead|straight ahead|right ahead|straight on) (with it)? (regardless|anyway|all the same|just the same|nonetheless|nevertheless|whatever|come what may|in spite of (it|that|him|her|them)|despite (it|that|him|her|them))]`,
  `[(i|we) (will|shall|'ll|are|am|intend|mean|propose|plan|vote|voted|can) _ (do|doing|approve|approving|pass|passing|vote|sign|spend|spending|award|agree|buy|sell|building|build|make|take) (it|this|that|for it|the *) (anyway|regardless|all the same|just the same|whatever (she|he|they|it) (says|say|thinks|think)|nonetheless|in any case|come what may)]`,
  `[(let (him|her|them)|(she|he|they|<officer>) (can|may|is welcome to|are welcome to|is free to)) (note|say|write|minute|record|think|advise|warn|object|protest|grumble|fuss|complain|report|send|put) (what|whatever|all|as much as|as many|anything) _ (she|he|they|likes|like|pleases|please|wants|want)]`,
  `[(i have|i've|we have|we've|i had|have) (put|filed|popped|stuck|added|placed|dropped|left|shoved|slipped) (it|that|this|hers|his|theirs|her letter|his letter|the letter|the memo|the note) (with the (others|rest)|in the (bin|drawer|shredder|recycling|usual place|round file|wastepaper basket|loo)|on the (fire|pile|spike)|where it belongs|under the * leg|to one side)]`,
  `[(i|we) (can|could|will|shall|'ll|expect we can|think we can|dare say we can) (live|manage|do|cope|survive|get by|get along) (perfectly well|very well|quite happily|happily|well enough)? without (it|that|this|an encore|another|one|them|a sermon|a lecture|the lecture|their|her|his)]`,
  `[(the usual|another|yet another|their usual|her usual|his usual|more of the|the customary) (chorus|sermon|lecture|missive|hand wringing|scaremongering|tale of woe|doom|gloom|jeremiad|homily|nonsense|hysterics|panic|wailing|bleating|moaning|fuss|cry of wolf|song) _ (of|from|by|about) _ (doom|gloom|woe|${statutory}|lawyers)]`,
];
/** The adviser, or the law, that "it" came from. */
export const warnedBy = [
  statutory,
  '(lawyer|lawyers|lawyers’|solicitor|solicitors|barrister|counsel|auditor|auditors|finance officer|monitoring officer|treasurer|section 151|s151|section 73|statutory|<officer>) _6 (~advise|~warn|~tell|~object|~say|~write|says|said|wrote|tells us|letter|advice|memo|email|note|warning|opinion)',
  '(advised|advises|warned|warns|told) _ (formally|in writing|us|me|members|the board|cabinet) _6 (unlawful|illegal|can not|may not|not allowed|ultra vires|law|powers|budget|grant|reserves)',
  '(legal advice|the advice|their advice|her advice|his advice|officers’ advice|officer advice|professional advice|(officers|officer) (say|says|said|tell us|warn|warned|advise|advised|reckon))',
  '(breaks|break|breaking|against|outside|contrary to) (the)? (law|our powers|the constitution|the regulations)',
  '(unlawful|illegal|ultra vires|judicial review)',
];

/** Doing without advice that somebody is there to give. */
export const skirted = [
  `[(there is|there's|i see|see|we see) (no|little|not much|not a lot of|hardly any) (point|sense|use|value|need|mileage) (in)? (asking|consulting|involving|waiting for|bothering|seeking|troubling|going to|telling|getting|running it past) (the)? (${statutory}|legal|lawyers|finance|legal advice|advice)]`,
  `[(there is|there's|we have|we've|there was) (not|no|n't|hardly|not really|little|never)? (the|any)? (no)? (time|patience|money|room|need|call|appetite) (for|to wait for|to bring in|to consult|to involve|to go to|to ask) (the|any|more|all the|all these|yet more)? (lawyers|lawyer|solicitors|legal|auditors|accountants|advice|legal advice|second opinions|risk assessments|${statutory})]`,
  `[(just|simply) (issue|sign|award|approve|place|let|pay|go ahead with|exchange|complete) (the|it|this|that) (contract|lease|order|licence|deal|payment|grant|sale|agreement)?] _8 (lawyers|legal|advice|finance|monitoring officer|solicitor|treasurer|afterwards|later)`,
  `[(do not|never|hardly|scarcely|did not) (think|believe|feel|see|see why|see that)? (that)? (i|we|you|cabinet|the board) (really|actually)? (need|want|require|have to wait for|need to wait for|must wait for) ${statutory} ('s|s’)? (comments|input|view|views|advice|sign off|blessing|opinion|clearance|approval|say so|permission|ok|okay|agreement|report|on this|for this|to tell us|involved|in the room|there)]`,
  `[(do|must|need|should) (we|you|i) (really|actually|honestly|truly) (have to|need to|want to|got to)? (bother|trouble|drag|involve|burden|wait for|wake|go through|put it past|run it past|run this past) _ ${statutory}]`,
  `[(do|must) (we|you|i) (really)? (have to|need to) (bother|trouble|drag in|burden|wake) _ (${statutory}|finance|legal|audit|procurement|governance)]`,
  `[(go|going|take it|take this|taking it|get it|send it|let's go) (straight|direct|directly|on|right) to (cabinet|council|committee|the board|full council|the vote|members|contract|signature) without (them|him|her|it|that|one|waiting|asking|a)]`,
  `[(by the time|before) (they|she|he|${statutory}|anyone|anybody) (notice|notices|find out|finds out|wake up|wakes up|hear|hears|get wind|gets wind|realise|realises|object|objects) (it|we|the (deal|contract|vote|money|thing)) (will|'ll) (be|have)]`,
  `[(no|never any|without (any)?) (need|call|reason|requirement|point) (to|for|in) (ask|asking|consult|consulting|involve|involving|bother|bothering|trouble|troubling|wait for|waiting for|get|getting|seek|seeking) _ (legal advice|advice|a legal opinion|an opinion|${statutory})] !(again|twice)`,
];

const written =
  '(written down|in writing|recorded|minuted|logged|noted|put on (paper|file|record)|on paper|on file|on record|on the file|in the minutes|in the file|in an (e mail|email)|set down|committed to paper|put in writing|anywhere in writing|typed up|documented|e mailed|emailed)';
/** Advice that is to leave no trace. */
export const traceless = [
  `[(do not|never|rather not|rather (you|we) did not|not|prefer not to|without|not (going)? to|will not) (want|like|need|have|see|having|wanting) (to have|to see)? (the|your|any|that|this|any of (this|that|your))? _6 (${unwelcome}|advice|opinion|view|views|doubts|concerns|worries|reservations|objection|warning|warnings) _6 ${written}]`,
  `[(no need to|do not|never|rather not|rather (you|we) did not|without|need not|there is no need to|best not|better not|prefer you not to|not necessary to|see no need to|you are not to|don't) (record|recording|minute|minuting|note|noting|write down|document|log|mention|include|set out|quote|e mail|email|put|putting) (the|your|any|that|this|what|her|his|their)? _ (${advice}|advice|warning|warnings|(monitoring officer|solicitor|lawyer|treasurer|auditor|clerk|officers|legal|finance|rfo) (said|told|advised|thinks)|(she|he|they|you) (advised|warned|said about)) _ (in (the)? (minutes|report|writing|file|notes|record)|down|on (paper|file|record)|formally|verbatim|at all)?] `,
  `[(just|simply|only)? (say|put|write|record|minute|note) (that)? (the item|it|this|the matter|the report) (was|were) (discussed|noted|considered|received)] _4 (and|rather|leave|without|not|no) _ (detail|details|advice|the advice|more|nothing)`,
  `[(might|may|would|probably|perhaps|it is|far|much|'s) (be|is)? (better|best|safer|wiser|easier|simpler) (if|that|to) (this|that|it|this one|that one|the advice|we|you|your (advice|view|views|concerns)|we) (stayed|stays|stay|remained|remains|remain|kept|keep|were|was|left|leave|had|did not|not)] _4 (conversation|verbal|word of mouth|between (us|ourselves|you and me)|spoken|chat|oral|paper|writing|phone|telephone|corridor|off the record|record|file|email|e mail)`,
  `[(give|tell|let me have|pass on|share|say|let me know|offer) (it|that|me|us|your (advice|view|views|opinion|concerns|doubts))? (to me|to us)? (only|instead|just|privately)? (over the (phone|telephone|a coffee|a pint|a drink|garden wall)|by (phone|telephone|word of mouth)|verbally|in person|face to face|orally|out loud|off the record|in the car park|in the corridor)]`,
].map((each) => each.trim());
/** What makes a spoken word a hidden one. */
export const hidden = [
  '(advice|advise|legal|risk|risks|unlawful|doubts|concerns|reservations|opinion|warning|warnings|view on|monitoring officer|section 151|lawful)',
];

const forbids =
  '(do not|never|don’t you dare|(i|we) (do not|would not|will not|am not|are not|don’t) (want|having|have|wish|going to have) you (to)?|rather you did not|you are not to|you will not|you must not|you should not|you mustn’t|forbid you to|i forbid|on no account|under no circumstances|kindly refrain from|refrain from|please avoid|no hurry to|no rush to|no need to|not to|you need not|you are to stop|i must ask you not to|i would ask you not to|i’d ask you not to|prefer you not to|hold off|hold off on|put off|leave off|not ready for you to|happier if you did not)';
const does =
  '(put up|putting up|post|posting|publish|publishing|send|sending|send off|sending off|submit|submitting|file|filing|issue|issuing|display|displaying|advertise|advertising|serve|serving|pin up|pinning up|lodge|lodging|return|returning|release|releasing|hand over|handing over|show|showing|report|reporting|refer|referring|sign|signing|give|giving|upload|uploading|disclose|disclosing|call|calling|declare|declaring|notify|notifying|tell|telling|inform|informing|answer|answering|reply to|replying to|complete|completing|open|opening|let|letting|write to|writing to|speak to|speaking to|talk to|talking to|contact|contacting|mention|mentioning|alert|alerting|approach|approaching)';
const duty =
  '(auditor|auditors|external auditor|internal auditor|audit notice|audit return|audit papers|audit paperwork|audit|audit form|annual return|annual governance|agar|return|accounts|statement of accounts|notice of (vacancy|election|audit|conclusion|public rights)|vacancy notice|vacancy|casual vacancy|by election notice|public rights|electors’ rights|section 114|s114|section 114 notice|section 5 report|statutory notice|statutory report|monitoring officer|electoral services|returning officer|information commissioner|ico|ombudsman|breach|data breach|hmrc|pensions regulator|register of interests|declaration of interest|bank reconciliation|foi request|freedom of information request|subject access request|valuation|annual meeting notice|summons|agenda notice|overspend|shortfall|vat return|precept (form|request))';
const seat =
  '(yet|until|till|before|for (a|now|the (moment|time being)|some|another)|this (week|month|year)|just yet|at all|after|while|about (this|it|that|the)|in time|straight away|on time|any more|without)';
/** A duty of an officer’s that somebody else forbids. */
export const forbidden = [
  `[(instructing|telling|ordering|asking|directing|instruct|want|need|order) you to (hold|hold back|delay|sit on|pull|withdraw|stop|withhold|keep back|put off|postpone|bury|suppress|hang on to|hold off|tear up|lose) (the|that|this|our|your|sending|publishing|posting)? _ ${duty}]`,
  `[(keep|hold|hang on to|sit on|withhold|hide|hold back|keep back|park|bury|shelve|stall) (it|this|that|them|the report|the letter|the findings|the result|the results|the audit|the return|the accounts|the notice) (back|away|under wraps|quiet|secret|to yourself|over)? (from (councillors|members|the council|the auditor|the public|everyone|anyone|electors|residents))? _ (until|till|after) _6 (meeting|election|vote|precept|fete|by election|may|poll|agm|budget|holidays|christmas)]`,
  `[(auditor|audit|auditor’s|internal audit|internal auditor|external auditor|vacancy|statutory|section 114) ('s)? (report|letter|notice|return|findings|opinion|papers) _ (can|could|will have to|must|may|should|had better) (just|surely|easily)? (wait|sit|stay|keep|hang fire|go in the drawer)]`,
  `[(mislaid|misplaced|lost|mislay|put away|not signed|forgotten to sign|not getting round to|left at home|filed somewhere) (the|your|that|those) (form|papers|return|notice|certificate|statement|declaration|file|accounts|documents|letter) _6 (auditor|audit|return|notice|electoral|statutory|inspection|borough)]`,
  `[(you had no (business|right)|who (told|asked|allowed) you to|you should not have|you should never have|you shouldn't have) (doing|telling|to tell|telling|inform|informing|reporting|report|told|reported|informed|notified|notifying|sending|sent|published|publishing)] _8`,
  `[${forbids} ${does} (off|up|out|to|the|this|that|our|any|a|it to|them to)? _ ${duty}] _6 ${seat}`,
  `[${forbids} ${does} _4 (to|for|at|by) (the|our|any)? ${duty}]`,
  `[(i forbid you to|you are not to|you will not|under no circumstances|on no account|i will not have you|you must not|rather you did not|i don't want you|i do not want you (to)?) ${does} (off|up|out|to|the|this|that|our|any|a)? _ ${duty}]`,
  `[(do not|never) (care|mind|give|bother) _ (what|about what|for what) (the law|the act|the regulations|legislation|the rules|the auditor|the guidance|the statute|the book) (says|say|requires|require|obliges|wants|makes) (you|we|us)?]`,
  `[(no|not (any|a)|hardly any|not much|never any) (great|real|particular|terrible|desperate|particular)? (rush|hurry|urgency|panic) (with|over|about|on|to|for) _4 ${duty}]`,
  `[(the|that|those|your) (accounts|audit (paperwork|papers|return|form)|annual return|notice|return|agar|vacancy notice|statutory notice|valuation) (can|could|will have to|will just have to|may|might as well|had better|must|is to|are to|should) (just|surely|easily|perfectly well)? (wait|sit|keep|stay|rest|hang fire|slip|be late|go in late|go late|lie|gather dust)]`,
  `[(taken|kept|got|locked|hidden|put|hung on to|holding|borrowed) (the|your|all the) (file|files|accounts|books|ledger|cash book|paperwork|papers|seal|cheque book|chequebook|keys|minute book|deeds)] _8 (so (that)? you (can not|will not|need not|needn't|won't|can't)|safe keeping|safekeeping|till|until)`,
];
