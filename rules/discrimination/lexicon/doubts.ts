/** How a characteristic is turned into a doubt, a blame or a barrier. */
import { minorities, origins, pointed } from './groups.ts';
import { ageing, body, faith, maternity, selves, speech } from './traits.ts';

const person =
  '(person|woman|man|women|men|lady|chap|bloke|girl|lad|fellow|mother|mum|someone|somebody|anyone|anybody|people|candidate|applicant|councillor|officer|colleague|one)';
const nation =
  '(asian|black|white|english|british|african|indian|pakistani|bangladeshi|chinese|polish|romanian|bulgarian|nigerian|somali|filipino|turkish|kurdish|syrian|afghan|albanian|arab|irish|welsh|scottish|eastern european|foreign|muslim|christian|jewish|sikh|hindu|catholic|gypsy|traveller|roma|gay|lesbian|trans|transgender|disabled|deaf|blind|autistic|dyslexic|epileptic|pregnant|elderly|old|older|middle aged|young|younger|female|male|single|divorced|married)';
const creature =
  '(asian|muslim|christian|jew|sikh|hindu|catholic|pole|romanian|nigerian|african|indian|pakistani|bangladeshi|somali|turk|arab|foreigner|immigrant|gypsy|traveller|lesbian|transsexual|woman|female|girl|pensioner|wheelchair user|single mother|single mum|cripple|scot|irishman|welshman|chinaman|jamaican|filipino|syrian|afghan|albanian|kurd|bulgarian|lithuanian)';
const aged =
  '(at (#|fifty|sixty|seventy|fifty *|sixty *|forty *|nearly #|nearly sixty|nearly fifty|(her|his|their|your) (age|time of life|stage of life|great age))|(a|any|that|the|this) ${person} (of|at) (her|his|that|their|a certain|your) (age|vintage|years|generation)|(somebody|someone|anyone|anybody|a ${person}) (that|her|his|your|as) (age|old|elderly)|(#|fifty|sixty|fifty *|sixty *) (year old|years old|if (she|he) is a day))'.replaceAll(
    '${person}',
    person,
  );
/** One, some or all of a kind, as somebody whom a doubt can be about. */
export const kindred = `(${minorities}|${aged}|(a|an|any|another|that|the|this|some|our) ${nation} ${person}|(a|an|any|another|that|some) ${creature}|(a|an|any|that|some) (disabled|deaf|blind|autistic|pregnant|gay|trans|foreign) (lad|lass|kid|type)|people (with|in|on) (wheelchairs|disabilities|autism|depression|mental health problems|accents|young families|small children)|${person} (with|in|wearing|who wears|who is in) (a|an|the|that|her|his)? (headscarf|hijab|burqa|burka|turban|wheelchair|niqab|veil|stammer|stutter|foreign accent|guide dog|hearing aid|mental health (problem|problems|issues)|young (children|family|kids)|small (children|kids)|small child|disability)|single (mums|mothers|parents)|working (mums|mothers)|new (mums|mothers)|young mums|mums|mothers|women|girls|the girls|females|a female|pensioners|oaps|old people|older people|the elderly|anyone over (#|fifty|sixty)|anybody over (#|fifty|sixty)|the over (fifties|sixties)|youngsters|millennials|blokes in (dresses|frocks)|men in (dresses|frocks|skirts))`;

const not =
  '(will not|would not|can not|could not|does not|do not|did not|is not going to|are not going to|never|will never|would never|could never|can never|hardly|could hardly|can hardly|would hardly|will hardly|can barely|simply will not|simply can not|just can not|just will not|should not|ought not to|unlikely to|not likely to|struggles to|struggle to|will struggle to|would struggle to|will find it hard to|would find it hard to|has no idea how to|have no idea how to|is no|are no|not|need not)';
const able =
  '(relate|cope|manage|keep up|understand|follow|grasp|handle|last|hack it|stick it|have the (energy|stamina|legs|strength|drive|head|nerve|patience|appetite|temperament|stomach|brain|brains)|pull (her|his|their) weight|carry|stand the pace|stay the course|adapt|adjust|learn|pick (it|things|this|anything) up|use a (computer|phone)|get (the hang of|to grips with|on with|through to|along with)|look after|take care of|mix|fit in|fit|blend in|go down well|connect|inspire|impress|be (reliable|committed|taken seriously|understood|trusted|relied|up to|able to|comfortable|here|around|much|any|interested|happy|good|bothered|suited|suitable)|do (the|this|that|a) job|work (nights|late|weekends|here|under|with)|give (it|us|the job)|stay|commit|think for (themselves|herself|himself)|make (it|decisions|a decision)|take (pressure|orders|the strain|the pressure|criticism|instruction)|deal with|stand up to|lift|drive|read|count|add up|concentrate|stick at|put the hours in|put in the hours|travel|command|hold (the|a) room|represent|see it through)';
/** Said to be unable. */
export const incapable = [
  `[(can not|can't|could not|cannot|must not|should not|shouldn't|would not|wouldn't|don't want|do not want|not going to|not having|rather not|never) (really|possibly)? (have|having|put|let|send|use|allow|employ|to have|see|want|risk) ${kindred} _ (answering|on|in|at|working|running|leading|facing|chairing|speaking|doing|loose|near|representing|dealing|fronting|driving|teaching|serving|up)]`,
  `[(a|the|that|this) ${nation} (chap|lad|bloke|girl|woman|man|lady|fellow|candidate|applicant|guy|one|kid) (would|will|might|could|'d|'ll) _ (frighten|scare|upset|put off|worry|alarm|unsettle|confuse|struggle|not last|not cope|steal|slow|leave|cause|cost|want|expect|be trouble|be off)]`,
  `[(he|she) (is|'s|was) (#|fifty|sixty|nearly #|over #|pushing #|almost #|fifty *|sixty *) (already|now|if a day)? (and|so|which means) _4 (retire|retiring|retired|retirement|pension|drop dead|past|last|slow|slowing|off|not worth|no point|gone|leave|leaving|years left)]`,
  `[(he|she) (is|'s) (gay|a woman|black|asian|muslim|jewish|a lesbian|trans|disabled|polish|irish|chinese|indian|deaf|blind|young|old|a mother|a mum|italian|scottish) so (he|she) (will|'ll|must|should|is bound to|would|can|can't|won't|is) (know|be|love|like|want|have|not|understand|cope|only|good|fit|always|able)]`,
  `[${kindred} (should not|shouldn't|ought not to|must not|should never|have no business|has no business|don't belong|do not belong|doesn't belong|need not|needn't) (be)? _ (let|loose|allowed|in|at|on|near|trusted|working|serving|driving|apply|teaching|running|managing|here|out|job|office|chair)]`,
  `[(all|most of|half|half of) (their|the|your|our|its) (drivers|staff|carers|cleaners|workers|nurses|waiters|security|doctors|people|tenants|porters|crew|crews) (are|is|being|seem to be) (all)? (pakistani|polish|romanian|indian|african|asian|foreign|black|bulgarian|eastern european|muslim|nigerian|somali|bangladeshi|chinese|albanian|turkish|filipino|immigrants|foreigners)] _12 (understand|english|rude|smell|late|not|trust|different|rather|safe|dirty|never|cannot|can’t|can't)`,
  `[${kindred} (she|he|they|you)? (really|just|simply|frankly)? ${not} (really|quite|properly|ever|possibly|be able to|have)? ${able}]`,
  `[${kindred} (is|are|will be|would be|'s|'re) (always|just|only|all|simply|so|too|far too|bound to be|going to be|generally|usually)? (a bit|a little|rather)? (hopeless|useless|unreliable|no use|no good|not up to|bad|poor|terrible|rubbish|slow|too slow|too emotional|hard work|trouble|difficult|a liability|a risk|a nightmare|a handful|past it|set in (their|her|his) ways|stuck in (their|her|his) ways|out of (their|her|his) depth|out of touch|not cut out|not made for|not suited|a burden|a drain|a pain|never satisfied|never happy|never going to|workshy|idle|lazy|light fingered|dishonest|forever|off sick)] _4`,
  `[(can not|could not|can never|never|do not|not|hard to|difficult to|impossible to|daren't|wouldn't|would not) (really|ever|always)? (rely|depend|count|bank) on ${kindred}]`,
  `[(expect|expecting|trust|ask|rely on|imagine|see|picture|having|get|send|let) ${kindred} (to|in|at|up|on|anywhere|with|doing|running|chairing|leading|managing|coping|climbing|driving|lifting|near|leading)] _6 (job|role|site|work|depot|ladder|team|post|chair|panel|budget|contractors|fly|front|office|not|madness|laughable|hopeless|ridiculous|mad|folly|no)`,
  `[(not|n't|nobody|no one|never|hardly|won't|don't) (ever|really)? (take|takes|took|taking|respect|respects|listen to|listens to|obey|accept|accepts|warm to|follow|follows) ${kindred} (very|at all|that)? (seriously|in a|on|when|from|as)?]`,
  `(contractors|builders|unions|union|clients|customers|residents|farmers|drivers|crews|lads|men|public|members|parents|tenants|people|they|visitors|developers|voters) _ [(not|n't|never|hardly) (really|ever|going to)? (take|respect|listen to|obey|accept|warm to|open up to|talk to|deal with|buy from|open the door to) (a|an|any|some|orders from a|it from a|that from a|instructions from a)? (${creature}|${nation} ${person}|girl|lady|chap in|woman|youngster|someone (her|his) age)]`,
];

/** Others' dislike of a kind as a reason. */
const ease = '(uncomfortable|uneasy|funny|odd|awkward|jumpy|put off|twitchy|a bit off|embarrassed)';
const others =
  '(clients|customers|residents|visitors|contractors|parents|tenants|members|people|the public|some of the (lads|men|team|contractors|members|clients|councillors|older members)|the (lads|men|team|crew|drivers|others|older members|committee|panel|families)|colleagues|voters|service users|patients|passengers|callers|investors|partners|guests|(our)? rural (parents|families|members)|some (clients|people|residents|members|contractors|customers|families))';
export const dislike = [
  `[${others} (can|may|might|will|would|do|could|are|is|get|gets|be|tend to) (be|get|feel|find (it|him|her|them|that)|become|turn|going to be|going to feel|bound to be)? (a bit|a little|rather|very|quite|somewhat)? ${ease}] _3`,
  `[(make|makes|made|making|leave|leaves|would make|might make) (some|a few|half|many|most|our|all)? (of)? (the|our)? ${others} (feel)? (a bit|a little|rather|very|quite)? ${ease}]`,
  `[(how|wonder how|not sure how|worry how|unsure how) (our|the|some|my)? (*)? (${others}|farmers|parents|families|voters|lads|men) _ (would|will|might|are going to|'d) (take to|react to|feel about|get on with|cope with|respond to|find|like|deal with|look at|see)]`,
  `[${others} _ (happier|more at ease|more comfortable|better off|easier) (dealing|talking|working|speaking|discussing|negotiating|doing business|with)] `,
  `[(wonder|worry|worried|concerned|not sure|unsure|doubt|query|nervous) (about|whether|if|how) _ (fit|the fit|(she|he|they) (would|will|'d|'ll|can|could) (fit|gel|blend|settle|mix|be (happier|happy|comfortable|at home)))]`,
  `[(she|he|they) (would|will|'d|'ll|might|may) (be|feel) (a lot|much|far|a good deal)? (more at home|happier|better off|more comfortable|better placed|better suited) (in|with|among|at|somewhere|on|working|doing|where) _6 (own|kind|sort|community|people|background|home|elsewhere|faith|country|age|women|somewhere else|office|others like)]`,
];
/** What makes that dislike one of a kind. */
export const kinds = [
  kindred,
  '(his|her|their) own (people|kind|sort|community|background|culture)',
  maternity,
  ageing,
  speech,
  faith,
  body,
  selves,
  `(gay|lesbian|trans|disabled|black|asian|muslim|foreign|headscarf|headscarves|hijab|prayers|praying|halal|fasting|ethnic|his boyfriend|her girlfriend|his husband|all that cloth|robes|robe|beard|turban|dreadlocks|skin|surname|name like|a woman|a female|a chap|a man|a bloke|a lady|of (her|his) background|where (she|he) (is|comes) from)`,
];

/** Blamed as a kind. */
export const blamed = [
  `[(${origins}) (are|is|'re|keep|just) (all)? (filling|clogging|swamping|flooding|taking over|overrunning|ruining|draining|stealing|bleeding|using up|crowding|jumping|bankrupting|taking all|taking our|filling up|spoiling|bringing (crime|drugs|disease))] _4`,
  `[(${origins}|these people|those people|that lot|they) (all|just|always|do|simply)? (get|gets|got|are given|are getting|given|getting|have|handed|are handed) (everything|it all|houses|the houses|phones|hotels|benefits|all the|a free|priority|free) _4 (handed|given|plate|free|while|when|ahead|before|whereas|and our)]`,
  `[(${origins}|gypsies|travellers) (are|is|'re) (all|mostly|just)? _ (to a man|to the last man|every one of them|the lot of them|one and all|without exception)]`,
  `[(that|this) (sort|kind) of (thing|lifestyle|behaviour|person|people) (is|are) (unnatural|not natural|not normal|disgusting|against nature|ungodly|a sin|sinful|perverted|not right)]`,
  `[(not|never|isn't|is not|n't) (really|exactly|quite|strictly)? (from|of|one of) (here|round here|around here|these parts|us|this country)] _8 (if you know what i mean|know what i mean|if you get|if you follow|say no more|drift|meaning)`,
  `[(only|just|clearly|obviously) (got|getting|given|offered|has|had|landed|won) (the|that|her|his|this) (post|job|role|promotion|place|seat|nomination|award|contract) _ (because|for being|since|as) (she|he|they)? (is|'s|was|are)? (being)? (a|an)? (black|asian|woman|female|gay|disabled|muslim|trans|lesbian|brown|ethnic|minority|girl|young)]`,
  `[(it is|it was|it's|it will be|it'll be|it must be|must be|must have been|bet it is|bet it was|that will be|that'll be|that is|that was|know it is|know it was|down to|i blame|we blame|blame|thanks to|courtesy of) (always|usually|generally|probably|clearly|obviously|all|just|only|mostly|nine times out of ten)? (down to|about|because of)? (the|those|them|our|these|all those)? (${origins}|gypos|pikeys|gippos)] !(who (won|asked|sang|invented|brought us)|community (centre|association)|club|team|grant|group|festival|food|stall|version|language|translation|embassy|consulate|week|restaurant|takeaway)`,
  `[(${origins}|immigrants|${pointed}) (always|just|all|only|keep|will|simply)? (jump|jumping|jumps|jumped|push|pushed|skip) (to the front of)? (the|our) (housing)? (queue|list|waiting list)]`,
  `[(they|these people|those people|${origins}) (all|just|only|simply)? (come|came|coming|turn up|arrive|arrived|rock up|roll up) (over here|here|to this country|to our (country|town|village|county)|into this country) _ (and|to|expecting|for|wanting|with|then|just) _ (expect|expecting|want|take|claim|live off|sponge|get|be given|demand|complain|everything|change|handouts|benefits|us to|houses|house|jump|do nothing|free|have babies|breed|tell us)]`,
  `[(your|her|his|their|that|this) (sort|kind|type|lot|ilk|tribe) (are|is|were|always|never|will|can|do|don't|all|just|only|have|has|get|want|expect) _ (never|always|not|nothing|happy|satisfied|same|trouble|want|take|expect|given|everything|work|pay|think|moan|complain)]`,
  `[(that|your|their|this|her|his) (sort|kind|type) (do not|don't|never|can not|won't|will never|does not|doesn't) (think|work|pay|understand|wash|learn|mix|care|stay|last|look after|think for|like|listen|obey)]`,
  `[(is|'s|as|that's) (the|their) (way|nature|habit|custom|wont) (with|of) (them|that sort|those people|these people|their kind|that lot|ladies|women)]`,
  `(${origins}|gypsies|travellers|gypos|pikeys|they|${pointed}) _6 [(it is|it's|'s) (what|how|the way|all) (they|those people|that lot|that sort) (do|are|live|know|behave|were (born|raised|brought up))]`,
  `[(funny|strange|odd|curious|coincidence|surprise surprise|interesting|no surprise|no coincidence|amazing) (how|that)? _ (crime|theft|thefts|burglaries|assaults|thieving|litter|trouble|rubbish|fly tipping|shoplifting|attacks|tools|bikes|stabbings) _4 (when|since|once|after|as soon as|whenever) _ (hotel|hostel|caravans|site|encampment|asylum|migrants|boats|mosque|new arrivals|they|travellers|vans|camp|refugees|families) _ (filled|opened|arrived|came|turned up|moved|pulled|open|got here|got built|full|appeared|landed)]`,
  `[(area|estate|street|road|place|town|village|ward|school|neighbourhood|high street|it) (has|have|'s|is)? (changed|changing|change) (colour|complexion|completion) _]`,
  `[(not|isn't|is not|never|hardly|may as well be|might as well be|more like|like|becoming|turning into) (*)? (jeddah|riyadh|mecca|tehran|karachi|lahore|islamabad|mogadishu|lagos|kabul|baghdad|bombay|mumbai|calcutta|delhi|beirut|bucharest|tirana|saudi arabia|the third world|little (poland|pakistan|india|africa|romania))] !(office|delegation|airport|street|road|twin)`,
  `[(they|these|those) (are|'re) (like|just like|just|basically|really) (big|overgrown|little|grown up|oversized)? (toddlers|children|kids|babies|animals)] _3`,
  `[(speak|talk) (slowly|loudly|in words of one syllable|slow) (and (loudly|clearly|slowly))?] _6 (you won't|you will not|they|not go|understand|toddlers|children|bless)`,
];

/** Shut out as a kind. */
export const barred = [
  `[${kindred} _12 so (please|just|we should|let's|can you|i have|i've|i)? (get rid of|got rid of|sack|drop|dropped|leave out|keep|kept|move|moved|put|send|take|took|stick|leave) (him|her|them|that one)]`,
  `[(want|need|prefer|deserve|rather have|like) _ (proper|decent|local|normal|english|british|our own|good) (local)? (family|families|people|tenants|folk|couple|person|worker|workers) _6 (not|instead of|rather than) (${origins}|foreigners|more of them)]`,
  `[(another|yet another|not another|one more) (lady|woman|female|girl|black|asian|muslim|gay|foreign|disabled|trans) (chairman|chair|mayor|leader|councillor|officer|director|engineer|manager|candidate|boss|head|speaker|one|member)]`,
  `[(want|wanted|need|after|looking for|prefer|like) (someone|somebody|a person|people|staff|one) (who|that) (does not|doesn't|don't|do not|is not|isn't|won't|will not|are not) (clock watch|clock watching|always|forever|be|going to be|rush|dash|rushing|dashing|disappear|have|got|need|keep|half) _6 (nursery|school run|baby|babies|pray|prayers|fasting|children|kids|pregnant|maternity|family|hospital|appointments|period|mosque)]`,
  `[(wary|nervous|cautious|careful|hesitant|chary|reluctant|scared|afraid) (of|about|to) (promoting|hiring|appointing|taking on|employing|promote|hire|appoint|take on|employ|picking|giving it to|recruiting|sending) (${kindred}|a mother of|a mum of|somebody with|someone with|another)] _6`,
  `[(keep|keeping|kept|get|getting|turn|turning|lock|chuck|throw|kick|boot|move|moving|drive|driving|clear|shift|ban|bar|exclude|weed|sift|screen|filter|rule) (the|those|these|them|any|all|all the|anybody|anyone|out|away)? (${minorities}|${pointed}|single (mums|mothers)|pensioners|mothers|women) (out|away|off|out of|from|on|at)? (the|our|of|this)?] _6 (centre|pool|leisure|library|park|estate|village|town|pub|market|hall|list|club|car park|green|shortlist|job|panel|meeting|room|school|summer)`,
  `[(sift out|weed out|screen out|filter out|rule out|cross off|discount|leave out|strike off|avoid|bin|reject|drop|exclude|not (want|considering|looking at|interested in)) (anybody|anyone|any|all|the|everyone|those|any of the) _ (over (#|forty|fifty|sixty)|under #|older than|past (fifty|sixty)|woman|women|mothers|mums|disabled|foreign|foreigners|wheelchair|pregnant|names|pension)]`,
  `[any (woman|girl|female|lady) (who|that) (looks|look|is|might|may|could|seems|wants) _4 (start|starting|have|having|want|wanting|baby|babies|family|pregnant|child|children|married)]`,
  `[(no place|not the place|no fit place|not a place|no job|not the job|nowhere|unsuitable|too (heavy|dirty|rough|dangerous|technical|much|physical|late at night)) (for|to be) (a|an|any|some|someone|somebody|anyone) _ (wheelchair|female|woman|girl|lady|crutches|disabled|blind|deaf|mother|mum|pensioner|pregnant|hijab|headscarf|guide dog|her (age|condition|size)|his (age|condition)|mothers|lame|epileptic)]`,
  `[(give|giving|gave|hand|handed|offer|offered|award|awarded|keep|save|leave) (the|this|that|it) (job|post|role|shift|work|contract|lead|project|to)? _ (to|for) (one of the|the|a|some|a nice|a decent|our) (lads|lad|boys|men|man|bloke|blokes|chap|chaps|fellas|local lads)] _8`,
  `[(would|i'd|'d|we'd|much|i|we) (rather|prefer|sooner|like|want|appreciate|feel happier with) (have|had|see|hire|it were|it was|with|to have|if it were|someone)? (a|an|another)? (proper|nice|good|practising|decent|real)? (christian|englishman|english (person|one|speaker|man|woman)|british (person|one|born)|white (man|woman|person)|protestant|chap|male|heterosexual|straight (man|one)|local born)] _6`,
  `[(can|could|may|might|why can't|please) (we|i|you) (not)? (just|please)? (have|get|send|find|put on|use) (me|us)? (a|an|one|someone|somebody) (proper)? (english|british|white|normal|native|local born|able bodied|male|younger|christian|man) (one|officer|person|speaker|next|instead|this time|please)?]`,
  `[(someone|somebody|anyone|people|a person|candidates|applicants|a candidate|those) (without|with no|who (has not|hasn't|have not|haven't|does not|doesn't|do not|don't) (got|have)) (young|small|little|any|a|school age)? (children|kids|family ties|family|childcare|baggage|babies|domestic ties|ties|toddlers|caring responsibilities|husband|accent|health (problems|issues|condition)|disability|disabilities|headscarf)]`,
  `[(do|must|did|should|are|does it|is it|could|can) (we|they|it|you|there) (really|always|have to|need to|going to)? (have to|need to|be)? (have|having|put|include|be|appoint|pick|get)? (another|yet another|one more) ${creature}]`,
  `[(do not|don't|did not|not|never|no need to|best not|let's not|let us not) (expect|invite|ask|bring|send|include|bother inviting|shortlist|put) (a|an|any|the) (disabled|deaf|blind|autistic|gay|foreign|black|asian|muslim|old|trans|female) ${person}]`,
  `[(did not|didn't|never|hardly|surprised|amazed|astonished|didn’t) _ (expect|expected|thought|think|imagined|believe|believed|expecting|that)? (a|an|that|the|some) (disabled|deaf|blind|autistic|foreign|dyslexic|black|polish|romanian|old|gay|african|asian|indian|traveller) (lad|lass|girl|boy|kid|man|woman|person|chap|lady|fellow) (to|could|would|can|managed|manages)]`,
  `[(we are|we're|this is|it is|it's|are) _3 not (a|an|some) (convalescent|nursing|rest|care|old people's|old folks') home] _4`,
  `[(not|hardly|never) (a|an|running a|run a) (creche|nursery|hospital|convalescent home|care home|rest home|charity for|mosque|old people's home)] _6 (and|so|she|he|adjustments|leave|baby|sick|hours|pray|prayers)`,
];

/** Years, family plans and looks as a doubt. */
export const prying = [
  `[(nearly|almost|over|pushing|past|well over|getting on for|gone|the wrong side of) (fifty|sixty|seventy|eighty|#) and (would|will|'d|'ll|can|could|is|has) (only|just|never|hardly|not|probably|bound|going to|always)]`,
  `[(a|another|some|that|this|the) (typical|silly|hysterical|stroppy|neurotic|menopausal|hormonal|emotional|difficult|bossy|shrill) (hysterical|emotional|little|old|typical|bossy|silly)? (woman|girl|female|lady|mother)]`,
  `[(do not|don't|no need to|need not|never) (worry|bother|trouble|fret) (your|their|those) (pretty|sweet|little|dear) (little)? (heads|head)]`,
  `[some slip of a (girl|lad|boy|thing)]`,
  `[(is|was|be|isn't|may be|might be|could be|bound to be|will be|'ll be|about to be) (she|he|her)? (she'd|likely to be)? (planning|planning on|thinking of|trying for|wanting|hoping for|going to start) (a family|babies|a baby|another baby|kids|children|to have (a baby|babies|children|kids))]`,
  `[(will|'ll|going to|bound to|about to) (only|just|soon|be)? (be)? (wanting|want|having|have|off having|off to have|gone to have|start having|popping out|pop out|dropping) (babies|a baby|kids|a family|sprogs|another one|children)] _3`,
  `[(her|his|their) mind (will|is going to|would|'ll) (be|soon be) on (smaller|other|little|tiny|baby) (things|matters|one|ones)?]`,
  `[(more|a bit more|a good deal more|rather more|plenty) of (their|his|her|a) (working)? (life|lives|career) (ahead of|in front of|before) (them|him|her)]`,
  `[(someone|somebody|person|one|people|those) _ (who) (will|'ll|would) (still)? (be (here|around|alive|with us|on the go)) (when|in ten|for the|to see|at the end|long enough)]`,
  `[(seen|remember|remembers|old enough to remember|around for|alive for|must have seen) (the (coronation|blitz|war|boer war|ark|moon landings|festival of britain|old king)|queen victoria|churchill)] _12`,
  `[(put|have|stick|get|leave|keep) (her|the girl|that girl) on (the)? (reception|front desk|door|desk|counter|stand|welcome desk)] _8 (easy on the eye|pretty|looks|smile|legs|visitors like|decorative|nice to look|attractive|glamorous|blonde)`,
  `[(easy on the eye|nice to look at|a sight for sore eyes|very decorative|a pretty thing|pretty little thing|bit of eye candy)] _8`,
  `[(some|a|an|that|the|another|this|one) (old dear|old biddy|old dears|old codger|old fossil|old duffer|old fogey|old bat|old bag|old granny|old crone|old fart|dinosaur|wrinkly|dozy mare|slip of a girl|bit of a girl)] !(car|truck|rock)`,
  `[(deaf as a (post|doorpost)|blind as a bat|gaga|doolally|senile|gone soft in the head|lost (her|his) marbles|losing (her|his) marbles|not all there|away with the fairies|soft in the head|going senile|half blind|half deaf|stone deaf and|one foot in the grave|on (her|his) last legs|ready for the knacker's yard|ready for the home|should be in a home)]`,
  `[accent (is|was|'s) (so|too|far too|that|very|such|just) (thick|strong|heavy|broad|foreign|impenetrable|bad|awful)]`,
  `[(blokes|men|fellas|lads|a man|a bloke) (in|wearing) (dresses|frocks|skirts|a dress|a frock|heels)] _8`,
];
