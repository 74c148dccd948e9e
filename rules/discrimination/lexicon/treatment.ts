/** How somebody is treated less well, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Passed over in choosing. */
export const passedOver = any(
  '(would not|will not|shall not|can not|could not|should not|do not|did not|better not|best not|rather not|not going to|never|hesitate to|think twice about|wary of|reluctant to|against|dead against|nervous about) (want to|like to|to)? (take (the|that|a) *|shortlist|shortlisting|appoint|appointing|hire|hiring|employ|employing|interview|interviewing|promote|promoting|recruit|recruiting|take (her|him|them|on)|taking (her|him|them|on)|give (her|him|them) the (job|post|role|project|promotion)|giving (her|him|them)|put (her|him|them) (forward|up|on|in)|putting (her|him|them)|choose (her|him)|pick (her|him)|have (her|him|them) (on|in|as|at|up|front|chair|lead)|send (her|him)|trust (her|him)|invite (her|him)|select (her|him)|let (her|him|them) (loose|near|chair|lead|run|on)|offer (her|him)|renew (her|his)|extend (her|his)|keep (her|him) on)',
  '(passed|pass|passing) (her|him|them) over|(ruled|rule|rules|ruling|count|counts|counted|leave|left|leaves) (her|him|them|that one|this one|number #|no #) out|(go|going|went|gone|lean|leaning|leant|plumped) (for|with|towards|to) (the|someone|somebody|one of the) (other|else|younger|lad|chap|man|men|bloke|local)|not (the right|quite the|the) (fit|image|face|look|person)|not (quite)? what (we|i|people|members|customers) (want|need|expect|are after|are looking for)|(mark|marked|marking|score|scored|knocked) (her|him|them) down|score (her|him) (down|lower)|bottom of (the|my) (pile|list)|reject pile|(bin|binned|chuck|chucked|put) (her|his|the|their|that) (cv|cvs|application|form)',
);
/** Kept out of sight. */
export const hidden = any(
  '(do not|never|would not|should not|can not|better not|best not) (let|have|want|put|allow) (him|her|them|a|an|that|someone|anyone) _4 (anywhere near|near|in front of|loose on|facing|in that|in the) (the)? _1 (public|customers|residents|children|kids|visitors|members|clients|press|cameras|nursery|front desk|counter|patients)',
  '(keep|kept|put|stick|leave|move|get|take|best kept) (him|her|them|that one|the * one) (off|away from|out of|from|in the back|in a back|at the back|upstairs|behind|where) (the)? _2 (front desk|front line|frontline|counter|reception|phones|phone|telephones|public|customers|cameras|camera|photo|photos|picture|pictures|platform|stage|meeting|meetings|sight|desk|back office|back room|scanning|filing|basement|children|kids|visitors|members|room|press|clients|team)',
  '(not|never) (on|at|in|near) (the)? (front desk|front line|counter|reception|phones|poster|platform|stage|photo|photos|front page|leaflet|website)',
  '(take|crop|cut|airbrush|leave|edit) _4 (out of|off|from) (the)? _1 (photo|picture|poster|leaflet|brochure|frame|shot|page|video|film)',
  '(put|puts|putting|scare|scares|frighten|frightens|upset|upsets) (the)? (people|customers|visitors|residents|voters|viewers|children|punters|members|investors|parents|families) (off|away)?',
);
/** A reason that is about the characteristic. */
export const burden = any(
  '(such|too much of|a bit of|more|quite) (a|an)? (faff|hassle|palaver|performance|nuisance|trouble|bother|headache|liability|burden|risk|song and dance|pain|drag)',
  '(slow|slows|slowing|hold|holds|holding) (us|everyone|everybody|the team|things|the rest|people) (down|up|back)',
  "(will only|will just|would only|would just|'d only|always|only to|bound to|sure to|forever|constantly|will always) (be)? (off|off sick|gone|leaving|disappearing|in tears|running home|asking for|wanting (time|fridays|special)|going off|having time off|rushing off|clock-watching) _6",
  "(need|want|wants|needs|after|looking for) (someone|somebody|people|a person) (who (will|can|'ll|is going to|is) (be here|stick|stay|last|see it through|commit|cope|keep up|be around|actually|be understood|pull|hack|give|not)|reliable|committed|with (energy|stamina|drive|no ties|no baggage)|without (ties|baggage|children|kids|family))",
  '(can not|could not|cannot|half of (us|them) (can not|could not)|nobody (can|could)|no one (can|could)|no-one (can|could)|never) (understand|follow|make out|catch) (a word|what|him|her|the|them)',
  '(half the room|the room|everyone|everybody|people|audience|members|callers) (switch|switches|switched|glaze|glazes|glazed|tune|tunes|tuned|turn|turns) (off|over|out)',
  "(heart|mind) (is not|will not be|isn't) (in it|on it|on the job)",
  "(she|he|they|she'd|he'd) (will|would|'d|is|are) (not|never) (going to)? (cope|manage|keep up|last|hack it|stick it|pull (her|his) weight|be up to (it|the|this)|handle)",
  '(work|works|worked|apply|go|live|pray) somewhere (jewish|muslim|else|british|english|christian|hot|like that)',
  "(somebody|someone) (who will|who'll|who is going to) be here",
  "(might|would|may|will|'d) be (happier|better off|more comfortable|more at home|best) (at home|elsewhere|somewhere else|with (her|his|their) own|among|in a|staying|not)",
  '(never be rid of|sick of|put up with) the (dog hair|dog hairs|smell|noise|prayers|wailing|wheelchair|guide dog)',
  '(cut out|made|suited|fit) for (public life|this|the job|leadership|the chamber|office|politics|the council)',
  '(just|only) (get|getting|got|have|having) (used to|trained up|her trained|him trained)',
  '(training|train) (him|her|them) (up)? (for|only for|just for) (his|her|their) retirement',
);

/** Turned away from, or spoken of as no use. */
export const avoided = any(
  '(hardly|not|not exactly|scarcely|not quite) (the)? (right)? (image|face|look|impression|picture|message|ambassador|advert|advertisement|front) (for|of|we|to|you)',
  "(will not|won't|would not|wouldn't|can not|can't|not going to) (be able to)? (give|commit|devote|focus|concentrate|put in|carry|do) _4 (full attention|her all|his all|the hours|time|100 per cent|a hundred per cent|enough|on the job|justice|travel|evenings|weekends|nights|overtime|the miles)",
  "(can not|can't|could not|couldn't) (afford to)? (carry|absorb|manage|cope with|accommodate|take|have) (two|another|any more|one more|three|passengers)",
  "(do not|don't|never|not) (expect|bother|waste) (any|much|him|her|them|time|a|inviting|asking|interviewing|shortlisting|sending|training|wasting|putting)",
  '(do it again|be off again|go off again|break down again|let us down again|relapse)',
  "(can not|can't|could not) be (doing|bothered) with|(no time|no patience) for|(not|never|don't|won't) (having|take|taking|be|being|going to be|sit|stand) _1 (orders|instructions|lessons|lectures|lectured|told what to do|dictated to|ordered about|bossed about|advice)? (from|by)",
  "(do not|don't|never|please do not|please don't|not to|must you) (send|want|bring|book|use|employ|put up) (me|us)? (the|that|another|a|any|some)",
  "(residents|customers|people|neighbours|members|parents|voters|the public|tenants|visitors|families|the lads|the men|the others|shoppers|clients) (do not|don't|will not|won't|would not|wouldn't|never|not going to|are not going to) (like|stand for|put up with|want|have|wear|accept|vote for|take to|warm to|trust|listen to|go to|talk to|open the door to|be happy) _1",
  '(little|no|not much|not a lot of|hardly any) point (in)? (sending|training|promoting|investing|hiring|interviewing|asking|explaining|telling|putting|wasting)',
  "(will not|won't|would not|wouldn't|does not|doesn't|not going to|never|hardly|does not really) (really)? (fit in|fit the|blend in|gel|suit the|be one of the (boys|lads|team))",
  '(off|out of) the (list|running|frame|shortlist|reckoning) (for)?|that is (her|him|them) (out|off|done|finished)',
  "(is not|isn't|not|hardly|are not|un) (really|very|quite)? (suitable|suited|appropriate|ideal|right|the place|meant) for",
  '(^|so|and|please|just|can you|could you|better) (pick|choose|find|get|ask|send|use|try) (somebody|someone) else',
  '(do|does|doing) (this|the|that|a|her|his) _1 job (justice|properly)',
  "(let's|let us|i would|we should|you should|better|best|please|i'd|perhaps|just|so|and|can you|could you) (not|avoid|never) (bring|bringing|send|sending|invite|inviting|have|having|use|using|put|putting|give|giving|book|booking|ask|asking|roster|pair|pairing|include|including) (him|her|them|that one|@|@ @|the * one|a|an|any|another)",
  "(do not|don't|never|would not|wouldn't|not) (give|hand|offer|trust|let|put|send|bring|book|invite|leave) (him|her|them|@|@ @|the _3) _2 (the|with|in|on|to|near) _1 (lead|job|role|rota|post|keys|project|budget|chair|meeting|floor|phones|contract|stage|desk|brief|account|clients|case|children|shift|promotion|regrade)",
  '(leave|left|drop|dropped|keep|kept|cross|crossed|strike|take|took|write|wrote|scratch) (him|her|them|that one|those|@) (where|off the|off my|out of|at home|in the back|out|off)',
  '(put|set|leave) (it|them|those|that|her|his|their|the) _2 (to|on) one side',
  '(no|not much|not a lot of|little|not any|precious little) (use|good|help) (to|on|in|at|for|as) (me|us|anyone|a|an|the|site|night|this|that)',
  "(is not|are not|isn't|was not|will not|would not|won't) (going to)? be (much|any|a lot of|very) (use|good|help|popular|reliable|comfortable|welcome)",
  "(can not|could not|can't|hard to|difficult to) (see|imagine|picture) (her|him|them|@|a|an|that) _3 (managing|coping|lasting|doing|handling|running|leading|staying|chairing|fitting|going down|being taken)",
  '(makes|make|made|making) (them|people|us|me|everyone|customers|residents|the public|clients|visitors|members|some) _2 (uncomfortable|uneasy|nervous|jumpy|awkward|feel funny|cringe)',
  '(looks|look|looked|comes across|sounds) (awkward|odd|wrong|bad|untidy|unprofessional|scruffy|off-putting|off putting|strange) (in|on|to|for|at|beside)',
  "(is not|isn't|it is not|not) (natural|normal|decent)",
  '(someone|somebody|people|a person|one|a speaker) (i|we|people|customers|residents|the public|local people|members|voters|they) (can|could|will) (actually|all)? (understand|relate to|identify with|follow|feel comfortable with|warm to|trust)',
  '(ignore|disregard|humour) (her|him|them)',
  '(should|ought to|would) be (in the garden|at home|tending|put out to grass|put out to pasture|pruning|playing bowls|knitting|in a home|in bed|at home with)',
  '(not|never) going to (work|wash|go down|play|sell|be popular) (well)? (with|in|out|round|around|here)',
  '(need|want|deserve|expect) _2 (a)? (steady|safe|reliable|strong) (pair of hands|hand)',
);

/** Trouble seen coming, when somebody is to be chosen: the characteristic is the trouble. */
export const foreseen = any(
  "(so|and)? (let us|let's|we (must|have to|need to|should)) (just)? be (realistic|honest|frank|practical|sensible|grown-up)",
  "(it is|it's|that is) all (touchscreens|touch screens|computers|apps|ipads|tablets|lifting|ladders|stairs|online|standing|digital|technology) _4",
  '(the)? (obvious|natural|best|strongest) (choice|candidate|person) (on paper)? _2 but _8',
  '(put|placed|kept|moved|popped) (@|him|her) (down)? (for|in|on) (the)? (stockroom|back office|back room|kitchen|filing|post room|store|basement|car park|cloakroom) _2',
  '(face|faces) (that|who|which) (fit|fits|fitted|would fit|belongs) _2',
  '(take|warm|took|warmed|respond|react) (more|less|better)? (readily|easily|kindly)? to (a|somebody|someone|one) _4',
  '(my|our|the|her|his) (only|one|main|slight|real|sole)? (worry|concern|reservation|hesitation|doubt|snag|drawback|niggle|fear|query|downside|problem) (is|was|would be|with|about|being) _8',
  '(we|i|you|one) (all)? (know|knows) (what|how|where) (that|this|it|they|comes|happens|follows|usually)? _2 (comes|happens|goes|means|leads|ends|next|follows|after|does) _4',
  '(before you know it|in a year|within a year|a year (later|after|from now)|this time next year|next thing you know|by christmas|come the spring) _6',
  "(not|n't|hardly|scarcely|less than|far from) (very|really|exactly|that|terribly|so)? (practical|convenient|practicable|ideal|easy to (cover|rota|plan|manage))",
  '(to|need to|have to|would have to|forever|always) (work|working|plan|planning|rota|fit|fitting|organise|arrange|schedule) _2 (round|around) _2',
  '(if you (see|get|know|take|catch|follow) (what i mean|my (drift|meaning|point))|need i say more|say no more|enough said|reading between the lines|put it that way)',
  '(safer|simpler|easier|quieter|cleaner) (bet|choice|option|pair of hands|all round|life|to (go|stick|take|pick|choose)) _6',
);

/** Somebody is to be chosen, or given work. */
export const choosing =
  '(interview|interviews|interviewed|interviewing|panel|shortlist|shortlisted|candidate|candidates|applicant|applicants|applied|appoint|appointing|appointment|cv|cvs|vacancy|promotion|promoted|secondment|front desk|reception|hire|hired|recruit|recruiting|selection|scored|runner-up|first choice|acting up|deputy|chair|rota|roadshow|front of house)';
