/** What binds a member and an officer beyond work, as patterns. */

export const kin =
  '(wife|husband|partner|girlfriend|boyfriend|fiancé|fiancée|fiance|fiancee|brother|sister|son|daughter|father|mother|dad|mum|uncle|aunt|auntie|cousin|nephew|niece|brother in law|sister in law|son in law|daughter in law|mother in law|father in law|stepson|stepdaughter|stepbrother|stepsister|grandson|granddaughter|grandfather|grandmother|ex wife|ex husband|ex partner|other half|better half|old man|missus|godson|goddaughter|godfather|godmother|lodger|landlord|landlady|tenant|housemate|flatmate|best friend|oldest friend|old friend|best mate|mate|old flame|lover|significant other|in laws|in law|twin|half brother|half sister|spouse|bridesmaid|best man|business partner|silent partner|co director|fellow director)';
const family =
  '(son|daughter|brother|sister|mother|father|dad|mum|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|son in law|daughter in law|brother in law|sister in law|godson|goddaughter)';
const long =
  '(old|good|close|dear|great|best|firm|lifelong|long standing|such (old|good|close|great)|very (old|good|close))';
const bond = `((${long}) (friends|friend|mates|mate|pals|chums|neighbours|buddies)|family|related|cousins|kin|in laws|brothers|sisters|business partners|partners in the (*)?|co directors|fellow directors|partners|next door neighbours|godparents|school friends|drinking companions|practically family|almost family|as good as family|golf partners|bridge partners|shipmates|flatmates|housemates|engaged|married)`;

/** Given as the reason: "since it's you", "as an old friend of the family". */
export const reasons = [
  `as (one|anyone|a (friend|brother|sister|mother|father)) (does|do|would|should|must) (do)? (for|with|by) _3 ${kin}`,
  `(because|since|as|seeing as|seeing that|given that) (you|he|she|they) (is|are|'s|'re|was|were) (my|our|your|his|her) (*)? ${kin}`,
  `after (the|that|our|all the|such a|all those) (*)? (holiday|holidays|weekend|dinner|dinners|stay|party|fortnight|trip|cruise|lunches|lunch) _6 (villa|boat|your|yours|yacht|chalet|cottage|you gave|you paid)`,
  `(because|since|as|seeing as|seeing that|given that|for) (he|she|they|@|councillor @|cllr @|the (mayor|leader|chairman|clerk|director)) and (i|me|my (wife|husband|family|father|mother|brother|sister|partner)) (all|both)? _ (go back|go a long way|are (old|close|good|great|best|related|cousins|family|friends|mates|in business|neighbours|partners|married|engaged)|were (at|friends|neighbours)|have (been|known)|'ve (been|known)|share|play|went|grew|used to|holiday|drink|sail)`,
  `(because|since|as|seeing as) (he|she|they|you) (has|have|'s|'ve|had) (always)? been (very|so|awfully|extremely|more than|jolly|really)? (good|kind|generous|decent) to (me|us|my)`,
  `being (your|my|an old|a good) (*)? ${kin}`,
  `(as a thank you|by way of (a)? thanks|by way of thank you|in return|to thank you|in gratitude|to repay you|to return the favour|to show my gratitude|as thanks|in exchange) (for (_) (tickets|villa|boat|holiday|weekend|lunch|dinner|loan|help|whisky|wine|hospitality|kindness|last|flat|job|lift|support|christmas|money|cottage)|$)`,
  `(because|since|as|seeing as|seeing) (you|you're|he's|she's|i'm|he|she) (are|'re|is|'s|am|'m)? (a|such a|my|an old|one of my) (*)? (mate|friend|pal|chum|neighbour|mates|friends|golf partner|drinking partner)`,
  `(since|as|because|after|seeing|considering) (you|your (wife|husband|partner|father|mother|family)) (have|'ve|had|has)? (_)? (looked after|helped me|been so good to|were so good to|were good to|lent|put me up|saw me right|stood by|bailed|fed|entertained|treated|put in a word for|did me a favour|done me a favour|always stood|bought me|gave me a|paid for my|took me|took us|invited us|had us) (me|us|at|for|when|a|over|last|to|my)?`,
  `(seeing as|seeing that|seeing|since|as|because|given that|given|considering|what with|now that|being) (_)? (we|you and i|you and me|our (families|wives|husbands|kids|children|daughters|sons|girls|boys|mothers|fathers)) _ (are|'re|were|go|have|share|went|being|holiday|'ve) _ (${bond}|back (a long way|years|to)|each other (since|for)|one another (since|for)|known (each other|one another)|been (friends|married|together|neighbours|${long})|in business|on the (same)? board|at school|school together|together|a (house|boat|flat|villa|company|caravan|racehorse|business))`,
  `(since|seeing|as|because|seeing as|given|only because|just because) (it|this|that) (is|'s) (only|just)? (you|yours|for you|family|an old friend|a friend)`,
  `(seeing as|since|as|because|given that|considering) (you|you're|you are|i|i'm|i am|he is|she is|he's|she's) (are|'re|am|'m|is|'s)? (practically|almost|as good as|still|my|your|an|a|the|one of)? _ (${bond}|my ${kin}|your ${kin}|(his|her) ${kin}|marrying|engaged to|married to|family|godfather|godmother|an old friend|friend of (mine|the family|ours|yours)|one of us|one of the family)`,
  `as (an|a|your|my|one) (old|good|close|dear|silent|long standing|fellow|family|former|very old|ex)? _ (friend|friends|mate|pal|neighbour|cousin|uncle|nephew|brother|sister|partner|business partner|investor|shareholder|co director|ex|ex partner|ex husband|ex wife|son in law|brother in law|sister in law|godfather|godmother|best man|landlord|tenant|director) (of the family|of mine|of yours|of ours|to another|in the)?`,
  `(for (old|auld) (times|time's|times')|for auld lang|for the sake of (our friendship|old times|the family|auld|your (mother|father|brother|wife|husband))|for friendship|as a (personal)? favour to (a|an|your|my|me|an old|us)|between (friends|old friends|family|mates|neighbours)|among friends|out of friendship|in the spirit of friendship|on the strength of our friendship|for love|keep it in the family|mates rates|blood is thicker|charity begins at home|family comes first|what are friends for|that is what friends are for)`,
  `after (all these|all those|so many|twenty|thirty|ten|forty) (years|summers|christmases|holidays|dinners|weekends|rounds of golf|pints)`,
  `after (all|everything) (i|we|you) (have|'ve|did|has) (done|been|do) (for|through) (you|me|us|together|each other)`,
];

/** Kinship or friendship given as the reason, whatever it is the reason for. */
export const kinGiven = [
  `(since|as|because|seeing|seeing as|seeing that|seeing how|given that|now that|what with|considering|on account of|being) (it|this|that|you|he|she|they|we|i)? (is|are|'s|'re|am|'m|was|were|being|it was|it is)? _1 (my|your|our|his|her|practically|almost|as good as) _1 ${kin} !(organisation|organisations|council|councils|authority)`,
];

/** A tie given as the reason for what is done, telling by itself. */
export const telling = [
  `[(since|seeing|seeing as|as|because|only because) (it|this|that) (is|'s) (only|just)? (you|family|an old friend)]`,
  '[(for family only|what friends are for)]',
  `[for (old|auld) (times|times’|time’s) sake]`,
];

/** Said by itself: the tie. */
export const ties = [
  `(my|our) (*)? ${kin} 's (firm|company|business|shop|practice|yard|farm|pub|garage|agency|outfit|lot)`,
  `(we have|we've|you and i have) shared (_)? (many|few|some|enough) (bottles|dinners|holidays|secrets|drinks|rounds|laughs|meals|pints|bottle)`,
  `(do|did|done) the same for you`,
  `(old friend|old pal|old chap|old mate|my friend) $`,
  `(having|being) (your|my|an old) (*)? ${kin}`,
  `(been|stayed|come|came|had you|used|stay|eaten) (_)? (to|at|in|over to|round)? (our|my) (_)? (place|house|villa|home|cottage|flat|table|boat|yacht|chalet|apartment|pool|caravan) (_)? (in|often|many|every|last|for|enough|twice|when|this|all)`,
  `(we|you and i|me and you) (both)? (own|share|rent|run|hold) (a|the|an|shares) (_) (together|between us|jointly|in)`,
  `our (wives|husbands|fathers|mothers|sons|daughters|kids|children|parents|partners|families) (are|were|have been) (_)? (sisters|brothers|cousins|friends|related|close|mates|partners|neighbours|engaged|married|best friends)`,
  `(we|you and i|you and me|us) (_) (been|are|'re|were) (_)? (mates|friends|pals|chums|neighbours|buddies|lovers|close) (since|for|all|from|long|too|outside|at)`,
  `(kind|good|generous|lovely|sweet|decent) (_)? to (have|put|host|entertain|treat|take|lend|invite|feed) (us|me|the (family|kids|boys|girls|children))`,
  `(your|my) (firm|company|business|practice|husband|wife|brother|son|father|shop|farm) and (mine|yours|ours|my|your) (_)? (are|were|have|share|own|run)`,
  `(i|we) (_)? stood (godfather|godmother|best man|bail|guarantor|by you) (to|at|for)?`,
  `(cousin|nephew|niece|dad|uncle|auntie|big brother|little brother|sis|bro|love|darling) (and|wouldn't you|would you|eh|please|could|can|$)`,
  `or your (husband|wife|partner|boyfriend|girlfriend|boss) (_)? (hears|hear|finds|find|will|gets|learns|knows|reads|sees)`,
  `(know|knows) where the bodies are buried`,
  `(we|you and i|me and you) (are|were|'re) (both)? (on the|at the same|in the same) _ (board|lodge|school|club|crew|choir|team|committee of)`,
  `who paid for (the|your|our)`,
  `in a spirit of friendship`,
  `(you know how|grandma|granny|mother|mum|dad|nan|our mum) (mother|mum|dad|gran|gets|would be|would have|will be|always said|wants|needs)`,
  `your (group|lot) (has|have) (_) (understanding|kind|generous|good|helpful) (_)? (about|to|over) (my|me)`,
  `(you have|you've|he has|he's|she's|they've) (always)? (stood|bought|treated) me`,
  `(pays|pay|paid) (_) (my|our|his|her) (mortgage|rent|bills|fees|holiday)`,
  `(my|our) (*)? (other half|better half|wife|husband|partner) (_)? (audits|runs|heads|is|works)`,
  `our (*)? ${family} (_) (works|worked|runs|owns|heads|manages|is|has|applied|wants|needs|put in|bid|lives|tendered)`,
  `(we|you and i|you and me) (_) (go back|go a long way|have known (each other|one another)|'ve known (each other|one another)|grew up|were at school|went to school|were at college|(are|'re) (_)? (${bond})|share a|live together|own a|have been friends|used to (work|live|go out)|were neighbours|play (golf|bridge|squash|bowls|tennis)|holidayed|holiday|go on holiday|sailed|dined|shared a)`,
  `(i have|i've|have) known (you|him|her|your family|the family|them) (since|all (my|your|his|her)|for (years|ever|twenty|thirty|decades)|from (a|the) (boy|girl|cradle|child))`,
  `our (fathers|mothers|families|wives|husbands|girls|boys|kids|children|sons|daughters|grandchildren|dads|mums|grandparents) _ (together|same|best|friends|both|school|go|went|play|played|share|built|grew|know|knew|ballet|holiday|run|own)`,
  `(you|you're|you are) (_) (family|my ${kin}|marrying my|going to be my|about to be my|engaged to my|married to my|like a (son|daughter|brother|sister) to|godfather to|godmother to|best man|an old friend|a good friend)`,
  `(my|his|her) (*)? ${kin} (_) (works|worked|runs|owns|heads|manages|sits|is|has|audits|applied|wants|needs|put in|bid|would like|asked|lives|tendered)`,
  `your (*)? ${kin} (_) (been so|so|very|was|did|lent|gave|is|has|wants|wanted|asked)`,
  `(you|i|we) (still)? owe (me|you|us) (a|one|some|big|for)?`,
  `who (drove|lent|paid|put|looked|found|got|covered|fed|housed|bailed|stood|sat|helped|gave|took) (you|for|up|after|your)`,
  `(did i charge|do you remember who|remember who|remind me who|not forget who|remember what i did|remember who)`,
  `(thanks|thank you|grateful|obliged|lovely|generous|kind|kindness|say thank you|repay|return|in return|enjoyed|loved|wonderful) (again|so much|to you both|of you)? (for|with|of you to) (_) (loan|use|lend|lending|villa|boat|cottage|weekend|holiday|tickets|hospitality|whisky|wine|hamper|caravan|apartment|chalet|flat|yacht|box at|dinner|lunch|barbecue|stay|party|case of|bottle|rugby|racing|golf|timeshare|gite|awning|lodge|trip|car|having us)`,
  `(you|your (wife|husband|partner|parents)) (lent|gave|let|put|took|bought|treated|paid|invited) (me|us|_) (_) (villa|gite|farmhouse|lodge|camper van|mobile home|hut|place|boat|cottage|flat|money|holiday|tickets|car|caravan|chalet|apartment|yacht|up at|whisky|wine|hamper|timeshare|house)`,
  `(the)? (timeshare|villa|boat|cottage|caravan|chalet|apartment|yacht|box|tickets|case of (wine|rioja|whisky|champagne)|crate|hamper|bottle of|season ticket|lodge) (is|are|'s|will be|'re) (yours|all yours|at your|there|waiting|on (its|the) way|still yours)`,
  `(your|my|his|her) (silent|business|sleeping) partner`,
  `(we|i) (are|am|'re|'m|were|was) (both)? (on the board|directors|co directors|shareholders|trustees|partners|in business|investors|in the same lodge|in the lodge)`,
  `(godfather|godmother|godson|goddaughter|best man|bridesmaid|christening|wedding) (to|of|for|at) (your|my|our|his|her|the)`,
  `(uncle|auntie|cousin|nephew|niece|big brother|little brother|sis|bro|dad|mum|darling|sweetheart|babe|gorgeous|love|lottie|old pal|old friend|my old friend|old chum|old mate) $`,
  `known (one another|each other) since`,
  `love to (@|margot|the (kids|boys|girls|family)|rhys|both|everyone|all|you both)`,
  `(the (boys|girls|kids|children) (have not|haven't|loved|adored|enjoyed)|we owe you (both)? a)`,
];
