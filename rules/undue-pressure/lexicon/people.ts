/** Those one might want to do a good turn, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const kin =
  'wife|husband|partner|spouse|son|daughter|boy|girl|lad|mother|father|mum|dad|brother|sister|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|grandson|son-in-law|daughter-in-law|brother-in-law|sister-in-law|mother-in-law|father-in-law|stepson|stepdaughter|godson|goddaughter|fiancé|girlfriend|boyfriend|ex-wife|family|in-laws|other half|better half|parents|grandfather|grandmother|nan';
const circle =
  'friend|friends|pal|mate|chum|neighbour|neighbours|next-door neighbour|golf partner|business partner|donor|agent|election agent|accountant|builder|hairdresser|gardener|barber|tenant|lodger|employer|employee|old boss|bookkeeper|campaign manager|biggest supporter|godfather|bridge partner';

/** Somebody near to the writer. */
export const near = any(
  `my (own|late|eldest|youngest|little|big|old|dear|good|late|younger|older|elder|best|new)? (${kin}|${circle})`,
  `(a|an|this|that) (old|good|dear|close|personal|very old|very good|great)? (family friend|friend of (mine|ours|the family|my (wife|husband|family))|pal of mine|mate of mine|chum of mine|relative|relation|relation of mine|neighbour of mine|cousin of mine|client of mine|tenant of mine|supporter of (mine|the party)|donor|party donor)`,
  `(my|our) (${kin})'s`,
  '(the (wife|missus|mrs|other half|mother-in-law|in-laws|boy|lad)|our (kid|lad|girl|boy|eldest|youngest))',
);

/** The writer's own house and affairs. */
export const own =
  '(my (own|new|other)? (drive|driveway|fence|hedge|extension|loft|dormer|conservatory|planning|application|garden|garage|barn|paddock|field|shop|pub|café|cafe|firm|company|business|restaurant|farm|house|home|property|flat|land|lease|boundary|wall|roof|street|road|council tax|parking|ticket|fine|permit|blue badge|allotment|shed|kennels|guest house|b and b|salon|church|club))';

/** What people want of a council. */
export const prize =
  '(permit|permits|bid|firm|appointment|stand|licence|licences|permission|planning|application|applications|extension|place|places|school place|job|post|vacancy|interview|shortlist|contract|tender|quote|grant|grants|funding|award|allotment|plot|list|waiting list|house|flat|tenancy|bungalow|home|ticket|fine|fines|penalty|charge|charges|arrears|appeal|case|enforcement|notice|inspection|score|rating|hygiene rating|badge|blue badge|pass|mooring|pitch|stall|mark|marks|assessment|care package|plan|place at|dropped kerb|kerb|skip|booking|hall|hire|lease|rent|rates|refund|bill|prosecution|summons|condition|covenant|objections|dormer|barn|fence|drive|wall|hedge|garage|work experience|apprenticeship|internship|placement|complaint|valuation|planning history|points|plate|taxi)';

/** What one might do for them that nobody else gets. */
export const special = any(
  '(go|goes|gone|come|comes|coming|placed|leap|leapfrog|rise|rank|ranked|be|moved|bumped|put|get|pushed|push|move|bump|pop|slip|pulled) _3 (to the (top|front|head)|at the (top|front|head)|up (the|a few)|ahead of|higher up|further up|first in line) _3',
  '(jump|skip|beat|get round) the (queue|list|line|wait)',
  'fast-track|fast track|fast-tracked|expedite|expedited',
  '(look|looked) (kindly|favourably|sympathetically|generously|upon it kindly|on it kindly|after)',
  '(wave|waved|push|pushed|nod|nodded|slip|slipped|hurry|hurried|ease|eased|see|get|got|put|rush|rushed) (it|that|this|them|him|her|his|hers|theirs)? (straight)? through',
  '(turn|turned|turning) a blind eye|(look|looking) the other way',
  '(overlook|overlooked|forget about|forgotten|ignore|ignored|lose|lost|drop|dropped|waive|waived|quash|tear up|torn up|cancel|cancelled|bin|binned|write off|written off|quietly)',
  '(find|finds|found|finding) (its|his|her|their) way (to|up|into|onto|back to)',
  '(float|drift|rise|slip|slipped|drop|fall|fell) (up|off|behind|between|out of|to the top|down the back)',
  '(get lost|got lost|got stuck|went missing|go missing|gone astray|go astray)',
  '(fair wind|leg up|helping hand|head start|friendly eye|smile on|smiled on|right direction|gentle push|gentle nudge|nudge)',
  '(find|finding) (a way|him something|her something|them something|room|a place|a corner|a slot|something for)',
  '(special|preferential|favourable|sympathetic|extra|generous) (treatment|consideration|hearing|attention|terms|rate|deal)',
  '(go easy|be gentle|be kind|be nice|be generous|be lenient|do the decent thing|do right by|take care of|see (him|her|them|me|us) right|see what you can do|work your magic|pull (a few|some) strings|bend (the|a)|sort (it|him|her|them|this|that) out|make sure|made sure|see to it|saw to it|ensure|ensured|guarantee|let (him|her|them) off|give (him|her|them) (the|a|an)|squeeze (him|her|them) in|fit (him|her|them) in|slot (him|her|them) in|put (him|her|them) (down|forward|on)|shortlist|mark (him|her|it|them) up|approve|approved|pass (him|her|it)|award|grant|allow)',
  '(no one|nobody) (will|would|need|needs to|is going to) (notice|know|mind|ask|be any the wiser|ever know|find out|check)',
);

/** The opposite of asking a favour. */
export const fair = [
  '(so that|to make sure|make sure|ensure) _3 (i|we) (do|does|am|are|can|should|shall|will|take) (not|no) _2 (sit|part|see|deal|decide|vote|involved|asked)',
  '(declare|declared|declaring|(my|prejudicial|pecuniary|disclosable|personal|conflict of|an other) interest|interests|register|registered|take no part|taken no part|leave the room|left the room|step aside|stand aside|stood aside|conflict|recuse|withdraw from|out of the building)',
  '(like (anyone|anybody|everyone|everybody) else|same as (anyone|everyone|anybody)|just like (any|anyone)|on (its|his|her|their) merits|exactly (like|as) (anyone|you would|the rest)|wait (his|her|their|my) turn|any other (applicant|resident)|in the (usual|normal|ordinary) way|treat (him|her|them|it|me) (exactly|no differently|the same))',
  "(must not|mustn't|should not|shouldn't|cannot|can't|won't|wouldn't|don't want|not asking|no part|keep (me|well) out|leave me out|hands off|refused|i said no|rather not|no favour|no special|nothing to do with me|stay out of it|ought not)",
  '(where (do|does|can|should|would) (i|he|she|they)|which form|appeal (form|process|panel)|how (do|does|would) (i|he|she|they)|who (deals|handles|looks after|should))',
] as const;
