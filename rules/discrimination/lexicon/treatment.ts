/** How somebody is treated less well, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Passed over in choosing. */
export const passedOver = any(
  '(would not|will not|shall not|can not|could not|should not|do not|did not|better not|best not|rather not|not going to|never|hesitate to|think twice about|wary of|reluctant to|against|dead against|nervous about) (want to|like to|to)? (shortlist|shortlisting|appoint|appointing|hire|hiring|employ|employing|interview|interviewing|promote|promoting|recruit|recruiting|take (her|him|them|on)|taking (her|him|them|on)|give (her|him|them) the (job|post|role|project|promotion)|giving (her|him|them)|put (her|him|them) (forward|up|on|in)|putting (her|him|them)|choose (her|him)|pick (her|him)|have (her|him|them) (on|in|as|at|up|front|chair|lead)|send (her|him)|trust (her|him)|invite (her|him)|select (her|him)|let (her|him|them) (loose|near|chair|lead|run|on)|offer (her|him)|renew (her|his)|extend (her|his)|keep (her|him) on)',
  '(passed|pass|passing) (her|him|them) over|(ruled|rule|rules|ruling|count|counts|counted|leave|left|leaves) (her|him|them|that one|this one|number #|no #) out|(go|going|went|lean|leaning|leant) (for|with|towards|to) (the|someone|somebody|one of the) (other|else|younger|lad|chap|man|men|bloke|local)|not (the right|quite the|the) (fit|image|face|look|person)|not (quite)? what (we|i|people|members|customers) (want|need|expect|are after|are looking for)|mark(ed)? (her|him) down|score (her|him) (down|lower)|bottom of (the|my) (pile|list)|reject pile|(bin|binned|chuck|chucked|put) (her|his|the|their|that) (cv|cvs|application|form)',
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
  "(will|would|'d|to|always|only|bound to|forever|constantly) (only|just|always)? (be)? (off|off sick|gone|leaving|disappearing|in tears|running home|asking for|wanting (time|fridays|special)|going off|having time off|rushing off|clock-watching) _6",
  "(need|want|wants|needs|after|looking for) (someone|somebody|people|a person) (who (will|can|'ll|is going to|is) (be here|stick|stay|last|see it through|commit|cope|keep up|be around|actually|be understood|pull|hack|give|not)|reliable|committed|with (energy|stamina|drive|no ties|no baggage)|without (ties|baggage|children|kids|family))",
  '(can not|could not|cannot|half of (us|them) (can not|could not)|nobody (can|could)|no one (can|could)|no-one (can|could)|never) (understand|follow|make out|catch) (a word|what|him|her|the|them)',
  '(half the room|the room|everyone|everybody|people|audience|members|callers) (switch|switches|switched|glaze|glazes|glazed|tune|tunes|tuned|turn|turns) (off|over|out)',
  "(heart|mind) (is not|will not be|isn't) (in it|on it|on the job)",
  "(she|he|they|she'd|he'd) (will|would|'d|is|are) (not|never) (going to)? (cope|manage|keep up|last|hack it|stick it|pull (her|his) weight|be up to (it|the|this)|handle)",
  '(work|works|worked|apply|go|live|pray) somewhere (jewish|muslim|else|british|english|christian|hot|like that)',
  '(somebody|someone) (who will|who\'ll|who is going to) be here',
  '(might|would|may|will|\'d) be (happier|better off|more comfortable|more at home|best) (at home|elsewhere|somewhere else|with (her|his|their) own|among|in a|staying|not)',
  '(never be rid of|sick of|put up with) the (dog hair|dog hairs|smell|noise|prayers|wailing|wheelchair|guide dog)',
  '(cut out|made|suited|fit) for (public life|this|the job|leadership|the chamber|office|politics|the council)',
  '(just|only) (get|getting|got|have|having) (used to|trained up|her trained|him trained)',
  '(training|train) (him|her|them) (up)? (for|only for|just for) (his|her|their) retirement',
);
