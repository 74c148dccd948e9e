/** Further shapes of a tie between members and officers: said, drawn on, hidden, acted in, and one side served first. */
import { kin } from './ties.ts';

const who =
  '(he|she|it|you|they|the (officer|director|manager|applicant|owner|bidder|contractor|inspector|valuer|clerk|planner|engineer|case officer|licensing officer|planning officer|programme director|programme manager|project manager|head of (*)?|chief executive|lead officer|candidate|landlord|tenant|seller|developer|supplier|caterer)|councillor @|cllr @|@ @|@|whose (owner|director) )';
const bindings = `(my|our|your|his|her|@ 's|cllr @ 's|councillor @ 's) (old|late|younger|older|elder|eldest|youngest|big|little|own|good|best|dear|ex|*)? ${kin}`;
const pals =
  '(mates|friends|pals|chums|buddies|neighbours|lovers|family|cousins|brothers|sisters|in laws|partners|business partners|golf partners|old friends|good friends|close friends|best friends|great friends|flatmates|co owners|co directors|shareholders|investors)';

/** The tie, said by itself. */
export const bonds = [
  `[(belong|belongs|is owned|are owned|is run|is rented|are rented|is let) (to|by) (my|our) (*)? ${kin}]`,
  `[(remember|recall|met|know) (our|my) (*)? _2 from (the|our|@ 's) (wedding|christening|party|barbecue|holiday|cruise|funeral|golf day)]`,
  `[(that|this|a|the) ${kin} of (mine|yours|ours|his|hers)]`,
  `[(family|sunday|christmas|easter|our|my|your|the) (sunday|christmas|family|birthday)? (lunch|lunches|dinner|dinners|barbecue|barbecues|christmases|get-togethers|holidays|weddings|christenings) (being|is|are|would be|will be|wouldn't be|won't be) (what (they|it) (are|is)|awkward|quieter|happier|easier|difficult|pleasant|jollier|more (pleasant|peaceful|awkward|fun))]`,
  `[(who|whose) _3 (picked up|paid|footed|settled|covered|stood|got|bought|stumped up|signed for) _2 (bill|tab|hotel|flights|tickets|dinner|lunch|round|drinks|deposit|fare|cheque)]`,
  `[(remind|reminding|reminded|forget|forgotten|forgets|remember|remembers|remembering) _3 (who|whose) (idea|treat|villa|flat|boat|money|shoulder|sofa|car|name|_2 (it was|was it|bill|paid|treat))]`,
  `[(not|never) (forgotten|forget|forgetting|lost sight of|overlooked) _2 (what|how|who|everything|all|all that|your|the) _1 (you|your (husband|wife|partner|family)|kindness|kindnesses|good turn|help|generosity|hospitality) _6]`,
  `[(long|good|excellent|elephant 's|elephantine) memory (for|when it comes to) _2 (kindness|kindnesses|favours|favour|friends|friend|good turns|good turn|generosity|who|those who|people who)]`,
  `[(as|what) (one|anyone|you|a (man|woman|person|friend|brother|sister)) (does|do|would do|must|would|should) (for|with|by) _3 (${kin}|best man|bridesmaid|school friends|old friend|old friends|friend|friends|family|one 's own)]`,
  `[(spot|see|notice|recognise|find|come across|know) _2 (surname|family name|maiden name|a familiar (name|face)|the (name|face|surname)|my (name|maiden name|surname)|our (name|surname)) _2 (on|in|among|at|of) _6]`,
  `[(delighted|happy|pleased|thrilled|over the moon|grinning|beaming|merry|celebrating) (at|over|round|come|this) (the)? (christmas|sunday|family|our|birthday|easter) (lunch|dinner|table|party|get-together|tea|breakfast|roast)] _8`,
  `[you (were|are) (my|the|our|her|his)? (best man|bridesmaid|godfather|godmother|usher|maid of honour) (at|to|for) (my|our|the|her|his)]`,
  `[(my|our) (*)? ${kin} (plays|goes|drinks|sings|fishes|shoots|sails|is at school|is friends|is best friends|went to school|holidays|runs) _ with (yours|your|you)]`,
  `[(as|being) (your|his|her|their|my) (*)? ${kin} (i|you) (think|feel|expect|hope|know|can|could|might|should|would|am|believe|trust|reckon|suppose|was|do|deserve)]`,
  `[(you|your (wife|husband|family|parents)) (were|was|are|have been|'ve been) (so|very|always so|too|most|ever so)? (kind|good|generous|nice|sweet|decent|lovely) (to|in|about) (me|us|have|having|put|putting|let|letting|lend|lending|take|taking|treat|ask|asking|invite)]`,
  `[(call|consider|regard|count) it (a|as a|my) (thank you|return|repayment|little thank you|present|favour|quid pro quo|payback) (for|after)?] _6`,
  `[(your|my|our) (mother|father|mum|dad|gran|late father|late mother|grandmother|nan|sister|brother) (would|will|'d) (be|have been|never|turn|want|have wanted|not) _ (proud|forgive|pleased|grave|happy|upset|speak)]`,
  `[${who} (is|was|are|'s|'re|being|happens to be|also happens to be|will be|used to be) (actually|also|of course|after all|practically|married to|engaged to|going out with|seeing|living with|as it happens)? ${bindings}] !(organisation|organisations|agency|agencies|council|councils|authority|authorities|body|bodies|charity|charities)`,
  `[(my|our|your|his|her) (*)? ${kin} ('s)? (firm|company|business|shop|practice|yard|farm|pub|boy|girl|lad|son|daughter|garage|agency|husband|wife) _4]`,
  `[(my|our|his|her) (*)? ${kin} (is|was|has|'s|will be|would be|wants|needs|works|runs|owns|manages|put in|applied|bid|tendered|hopes|is hoping|would like|'d like|went for|is going for|has gone for) (_6)]`,
  `[(you and i|you and me|our families|i and you|our two families) (all|both|have)? (go|goes|going|have gone|went) (back|way back|a long way back|back a long way|back years)]`,
  `[we (all|both)? (go|have gone) (back|way back|a long way back) (a long way|years|decades|to (school|college|the)|twenty|thirty|forty|far)]`,
  `[(you and i|you and me|we|we're|we are) (are|'re|were|being|have been|'ve been|have always been|'ve always been) (practically|almost|as good as|such|very|such good|all|both|more than)? (old|good|close|dear|best|great|firm)? ${pals} (in (the|that|our) _)?]`,
  `[(i am|i'm|i was|i stood|i've been|i am also) (*)? (godfather|godmother|best man|uncle|aunt|landlord|married|engaged|related|tenant|guarantor|trustee|a director|a partner|a shareholder) (to|of|at|for|in) (your|his|her|you|him|@|the)]`,
  `[(your|my|his|her) (firm|company|business|practice|husband|wife|brother|son|office|outfit) and (mine|yours|ours|my|your|i|me) (*)? (share|shares|are|were|have|own|run|trade|rent|work)]`,
  `[(thank you|thanks|bless you|grateful|obliged|so kind) (again|so much|both)? (for|of you) _4 (loan|use|lend|lending|keys|tickets|hospitality|villa|flat|caravan|cottage|boat|hamper|whisky|wine|case|holiday|weekend at|golf|box|season ticket|chalet|lunch at|dinner at)]`,
  `[(you|he|she|they) (have|had|has|'ve|'d|would)? (never|always|kindly|very kindly|so kindly)? (let|lent|gave|given|bought|put|paid|took|treated|lend|allowed|had) (me|us) (pay for|up|have|use|borrow|out|at|to|your|stay|off|the (use|run|keys|loan|money|cash|deposit|tickets|house|flat|cottage|villa|boat|best))]`,
  `[(after|since|because|when|seeing as) (i|we) (got|found|fixed|gave|helped|did|bailed|lent|put in|signed|voted|looked after|sorted|wangled) (your|you) _4 (placement|job|grant|licence|loan|flat|a word|out|school place|place|interview|work|reference|money|contract|extension)]`,
  `[(she|he|you|councillor @|cllr @|@) (_)? (put|pushed|got|steered|waved|voted|nodded|saw|backed) _ (projects|project|applications|application|report|reports|scheme|schemes|paper|papers|grant|bid|items) (of ours|of mine)? (through|past|over the line|for us|for me|on)]`,
  `[(i|we) owe (you|him|her|them) (one|a favour|several|a lot|a great deal|big time|for)]`,
  `[(you|he|she|they) owe (me|us)]`,
];

/** Sayings that call on the tie. */
export const sayings = [
  `[(family (is|'s) family|blood is blood|friends are friends|a friend is a friend|one good turn|a favour for a favour|you scratch my)]`,
  `[(blood is thicker than|blood's thicker than|what are friends for|what are (brothers in law|cousins|mates|brothers|sisters|families|neighbours) for|that is what (friends|family|mates|neighbours) are for|families (help|look after|stick)|look after (our|your|one's) own|keep it in the family)]`,
];

const matter =
  '(file|files|diversion|renewal|round (one|two|three|four)|shortlisting|footpath|variation|objection|moorings|stop-up|application|applications|tender|bid|contract|contracts|grant|grants|licence|permit|planning|lease|job|post|vacancy|interview|shortlist|apprenticeship|placement|regrading|pay review|agenda|item|form|forms|complaint|fine|notice|inspection|decision|committee|panel|report|paper|vote|hearing|warning|disciplinary|grievance|promotion|order|list|queue|crossing|road|street|resurfacing|allotment|flat|tenancy|rent|invoice|procurement|catering|programme|scheme|unit|stall|pitch|site|funding|business|bidding|applicant|fee|fees|parking|extension|appeal|charge|decking|hedge|kerb|drain|bill|appraisal|tickets|quote|quotation|supplier|work)';
/** Something before the council. */
export const matters = [matter];
/** Something asked, promised or done about it. */
export const leanings = [
  '(how|so|very) (nice|lovely|pleasant|good|kind) it would be (if|to)',
  '(would|will) (please|delight|thrill|mean (so much|a lot|the world) to|make) (her|his|my|our|the) _2',
  '(coming|come|comes|falling|falls) (free|vacant|up)',
  '(mislaid|mislay|got lost|gets lost|went missing|go missing|disappeared|went astray|fell (down|behind))',
  '(see|get|have|reap|receive|expect) (my|our|its|a|his|her) (own)? (reward|return|recompense)',
  '(you|one|somebody) (might|may|could) _2 be (very|equally|just as|as)? (good|kind|nice|helpful|understanding)',
  '(could|can|would|will|won’t) (you|we|someone)',
  '(i|we) need (that|the|this|my|our|it)',
  '(i’d|i would|i should|we’d|we would) (be (grateful|obliged|glad|pleased|delighted)|appreciate|take it|count it|regard it|hate|like|love|consider it|see it)',
  '(please|kindness|favour|favours|good turn|nudge|see to it|make sure|a word|look after|looked after|leave (it|that|this|her|him|them|that one) (to|with) me|sort it|sort that|sort this|help (him|her|them|me|us)|see what you can do|put in a|kindly|generously|generous|quietly|smile on|no need to|needn’t|moved|bumped|pushed|top of|up the|ahead|first|early|quick|quickly|fast|said yes|waved|approved|got the|gave|given|scored|sorted|dropped|withdrawn|wiped|waived|lost|slip|squeeze|surely|forget|entitled|quicker|let me off|let him off|overlook|blind eye|gone through|went through|goes through|pay it back|pay me back|repay|return the favour|settle up|call it quits|time to|remember|good news|hate it)',
  '(if|were|should) (it|he|she|they|that one|the * bid) (did|does|do|to do|went|goes|go|to go|came|comes|come|were|to come|won|win|wins|to win) (well|through|successful|top|first|smoothly|out on top|our way|my way)',
  'you (will|shall|would) find (me|i|that|us|we|my)',
  '(top|head|front) of the (pile|heap|list|queue|tray|stack)',
  '(i am|i’m|we are|we’re) (sure|hoping|counting|relying|trusting|confident|certain) (that)? (you|on you|it)',
  '(i|we) (trust|hope|expect|assume|take it|know) (that)? (you|it|he|she)',
];

/** A question about the ordinary way, or a word of condolence. */
export const ordinary = [
  '(take me off|leave me out|keep me out|should not see|not be sent|not send me|step back|not for me to)',
  '(who|whom|where|how|which) (should|would|does|do|can|could|might|must) (she|he|they|i|we) (_)? (contact|find|apply|ask|write|speak|go|register|send|get)',
  '(condolences|sorry to hear|sorry for your loss|thoughts are with|congratulations on|best wishes|get well)',
  '(not|never|neither) (a|my|our|any)? (friend|relation|relative|related|relationship)',
  '(service user|customer|customers|residents|stakeholders|suppliers|partners) (*)? (relationship|relations)',
];

/** What gives a hidden tie away by itself. */
export const hushed = [
  `[(tell|telling|told|say to|text|ring) (@|your (wife|husband|partner|other half|mother|boss)|the (kids|children|office)|him|her|them) (that)? (the|your|it|you|we|i|there) _4 (ran (over|late|on)|overran|went on (late|again)?|was delayed|missed the (train|last train|bus)|stayed (over|late)|stuck|held up|working late|broke down|another (meeting|conference|training)|was cancelled)]`,
  `[(if|when|should) (anyone|anybody|someone|somebody|people|they|she|he|hr|my (manager|boss)|your (wife|husband|partner|group)) (should)? (ask|asks|wonders|wants to know|enquires) _1 (why|where|what|how|who|whose) _12 (we|i|you|it) (was|were|are|had been|have been|was only) _4]`,
  `[(that is|that 's|this is) (the|our|my) (story|line|version|alibi|official version) and (we|i) (are|am|'re|'m|shall|will)? _2 (stick|sticking|keep|keeping|hold|holding) (to|with)]`,
  `[(car|coat|bike|bicycle|shoes|umbrella|jacket|scarf|glasses|phone charger|wash bag) (was|is|were|being|still|left|parked) _3 (outside|at|in|on|by|over) (mine|yours|my|your|her|his|our) _3 (breakfast|overnight|morning|drive|hall|night|weekend|house|flat|bed)]`,
  `[(can not|must not|had better not|better not|best not|should not|ought not to|do not want to|not) be seen (to be|being|as|looking)? (_)? (chummy|too close|so close|close|too friendly|pally|matey|thick|too familiar|cosy|intimate|holding hands|arm in arm) _]`,
  `[(you'll|you will|i'll|i will|we'll|we shall|we will) (all)? be (signing|chairing|scoring|minuting|marking|approving|deciding|interviewing|sitting|presenting|voting) _12 (with a straight face|like strangers|as if we (had|have|were|did)|as though we (had|have|were|did))]`,
  `[(i|i've|i have|had to|we|we've) (say|said|told|tell|pretend|pretended|claimed|let them think|made out) (@|her|him|them|everyone|the office|hr)? (that)? (they|it|the (flowers|roses|chocolates|bracelet|earrings|scarf|watch|bouquet|tickets|ring|necklace|wine|present)) (were|was|came|had come|are|is) from (a|an|my|the|some) (grateful|happy|satisfied|secret|old|mother|mum|aunt|auntie|sister|gran|resident|customer|cousin|supplier|colleagues|florist)]`,
  `[(i've|i have|i) (told|said to) (@|my (husband|wife|partner|boss|manager|mother|other half)|the (office|kids|children)|everyone|work|them|hr) (that)? (i|we) (am|was|were|had been|'d been|will be|'ll be|'m) (at|in|with|on|out|visiting|staying|working) _6 (again|sister's|mother's|mum's|gym|conference|course|late|training|friend's|book club|choir)] _12 (remember|story|straight|in case|asks|ask|so do|so try|back me up|raining)`,
  `[(owner|bidder|winner|applicant|contractor|consultant|supplier|developer|officer|director|manager|candidate) _ (is|was|'s) (my|our) (*)? ${kin} (but|and|though) _ (between us|between ourselves|between you and me|keep|kept|nobody|no one|secret|quiet|under|don't|not)]`,
  `[(i am|i'm|we are|we're|i've been|we've been) (seeing|dating|going out with|sleeping with|living with|engaged to|married to|in a relationship with|having an affair with) (councillor @|cllr @|@|@ @|the (mayor|leader|chairman|clerk|director|deputy leader|cabinet member))] _12 (not|n't|never|secret|quiet|nobody|no one|without)`,
  `[(nobody|no one|none of them|no-one|hardly anyone|not a soul) _6 (knows|know|suspects|suspect|realises|realise|has realised|has guessed|has twigged|has cottoned on) (that)? (you're|you are|we're|we are|i'm|i am|he's|she's|he is|she is|about) (my|your|his|her|related|married|together|us|an item|seeing)]`,
  `[(no call|no need|no reason|no point|nothing to be gained|no earthly reason|not necessary|see no need|rather not|rather you did not|best not|better not|there's no call|there is no call) _2 (tell|telling|mention|mentioning|declare|declaring|say|saying|inform|informing|trouble|troubling|bother|bothering|go telling|let|bring) _6 (you and me|(about|of|between) us|you and i|the two of us|our (relationship|friendship|arrangement|being|engagement|marriage|holiday|business)|that we (are|'re|were|live|share|have))]`,
  `[(you and me|you and i|the two of us|us two|what we do|our private life|who i (see|sleep with|love|live with)) _ (is|it's|it is|are) (nobody's|no one's|nobody else's|no one else's|none of their|our own|not anybody's|none of anybody's) (affair|business|concern)]`,
  `[(form|box|register|declaration|line) _ (i am|i'm|we are|we're|you're) (meant|supposed|expected|obliged|required) to (fill in|tick|sign|complete|make|send in|return) _6 (people like us|us|you and me|this sort of thing|relationships|friendships|couples)]`,
  `[(best|better|safer|wiser|let's|let us|we should|we had better|shall we) (if we|we)? (arrive|leave|come|go|sit|travel|turn up|walk in|be seen|drive) (separately|apart|at different times|in separate cars|not together)] `,
  `[(people|they|the office|everyone|everybody|tongues|somebody|someone|the whole (office|floor|building)) (are|is|have|has|may|might|will) (starting|beginning|begun|started|going to start)? (to)? ((talk|talking) !(us|you|them|through|to|with|about (the|our|how|what))|wag|wagging|notice|noticing|suspect|do sums|wonder|put two and two|gossip|gossiping)] _6 (us|about|together|separately|you and|(how|that|when|if|why) we (are|were|keep|have|both|arrive|leave)|lunch|car|arrive)`,
  `[(told|telling|tell) (the office|hr|my manager|reception|everyone|them|my boss|colleagues|lorraine|the team) (that)? (i am|i'm|we are|we're) (seeing|meeting|with) you (about|on|for|to discuss|to talk)] _12 (really|canapé|may be|what they|true|cover|pretence|know better|suppose|actually)`,
  `[(left|leave|found|forgot|brought|bring) (your|my) (watch|shirt|earring|earrings|scarf|tie|glasses|toothbrush|razor|necklace|cufflinks|jumper|keys|bra|socks|ring|coat|phone charger) (_)? (on|at|in|by|under|round|over|behind) (my|your|mine|yours|the) (side|bedside|bed|bathroom|flat|place|house|pillow|bedroom|night stand|sofa|car)?]`,
];

/** Endearments and evenings for two. */
export const close = [
  `[(thanks|thank you|thx) for (a|an|the|such a|last) _ (night|evening|weekend) (last night|together|away)? (gorgeous|handsome|darling|beautiful|sexy|lover|my love|sweetheart|babe|x|xx|xxx)]`,
  `[same (place|time|hotel|pub|cottage) as (last time|always|usual|before|last week)] _12 (wine|bottle|bubbly|champagne|towel|overnight|breakfast|candles)`,
  `[(can not|could not|can't|couldn't) (stop|quit|help) (thinking|dreaming|smiling|going over) (about|of|over|at) (you|us|(last|saturday|friday|sunday|the other|that|thursday) (night|evening)|the weekend|our (night|weekend|time|evening))]`,
  `[(good|nice|heaven|bliss|magic|strange|heavenly) (to|it was to) (wake|waking|fall asleep|falling asleep|curl up|be|lie|lying) (up)? (next to|beside|with|in) (you|your arms) (again)?]`,
  `[(missing|miss|thinking of|longing for|pining for|aching for) you (already|dreadfully|terribly|so|badly|madly|all|like mad|every|tonight|xx|xxx|x)]`,
  `[(come|pop|come over|come round|over|round|drop|nip|swing) (to|at|by|round to)? (mine|my place|ours|my flat|my house|yours) (on|for|this|tonight|after|later|and|with) _8 (just|only) (the two of us|us|you and me|you and i|us two)]`,
  `[(just|only) (the two of us|us two|you and me|you and i)] _12 (settle|sort|agree|fix|talk|decide|plan|bottle|supper|dinner|wine|drink|away|weekend|cottage|application|report|contract)`,
  `[(you and me|you and i|the two of us|fancy|join me for|come for) _ (on the)? (golf course|a round|round of golf|nine holes|the boat|the races|a weekend|a day's fishing|a spa day|the hospitality box|a bottle of)] _12`,
];
/** Acting where somebody close is concerned. */
export const partaking = [
  `(my|our) (*)? ${kin} (is|was|has|'s|owns|runs) _8 [(i|we) (will|shall|'ll|am|'m) (still|be)? (staying|remaining|stay|remain|keeping|sitting|carrying on) (in the (chair|room|meeting)|on the panel|put|where i am|as chair|as chairman)]`,
  `[(i|we) (will|shall|'ll|am|'m|are|intend to|mean to|plan to|fully intend to|still intend to|propose to|will still|shall still|see no reason not to) (still|happily|be|also)? (be|being)? (voting|vote|chairing|chair|in the chair|speaking|speak|sitting|sit|taking part|take part|deciding|decide|scoring|score|on the panel|interviewing|signing|sign) _6] (even though|although|despite|though|regardless|as (usual|normal|ever)|never mind) _12 (my|our) (*)? ${kin}`,
  `(my|our) (*)? ${kin} ('s)? _8 (agenda|item *|committee|panel|hearing|council|cabinet|board) _6 [(i|we) (will|shall|'ll|am|'m|intend to|still) (still|happily|be|also)? (be|being)? (in the chair|chairing|chair|voting|vote|speaking|speak|sitting|sit|taking part|there|on the panel|deciding|leading)]`,
  `(is|'s) my (*)? ${kin} _8 [(leave (it|that|her|him|them|that one|this one) (to|with) me|(she|he) (will|'ll|can) (sort|see to|look after|fix|deal with|push|wave|nod|do) (it|that|us|this|me|you)|(i|we) (will|'ll) (have|put in) a word)]`,
  `[(asked|asks|wants|wanted|insists|suggested|hinted|likes|like|want) (that)? (the|our|this|to see)? (*)? (catering|contract|work|order|printing|cleaning|job|supply|consultancy|repairs|business|lease|grant|account) (to)? (go|goes|going|be given|come|be awarded|placed) (to|with) (my|her|his|their|your|@ 's) (*)? ${kin} ('s)? (firm|company|business|shop|practice)?]`,
];

const side = `(your lot|your group|your side|your (people|party|colleagues|members|team|crowd)|you and your (group|colleagues|lot|friends)|you|the (independents|tories|conservatives|labour group|labour lot|lib dems|liberal democrats|greens|ruling group|administration|residents’ group|independent group|majority group|reform group)|your request|your requests|your (lot|group|side|people|party) 's (requests|items|motions|questions|jobs|letters|work))`;
/** One side served first, best or alone. */
export const servedFirst = [
  `[(i|we) (always|usually|generally|tend to|make sure to|do|have|'ve|will|'ll|let|try to|like to)? (always|usually)? (put|pop|place|move|keep|bump|moved|slip|bring|deal with|see to|do|handle|answer) ${side} _4 (top|first|front|head|ahead|before|priority|quickly|at the top|on top)]`,
  `[(i|we) (have|'ve|had|always|usually|will|'ll|did)? (let|given|give|gave|sent|send|shown|show|slipped|allow|allowed|tipped off|briefed|told|tell) ${side} _6 (early|a day early|first|ahead|in advance|before (the)? (others|rest|everyone|anyone|anybody|meeting|agenda|it)|a head start|overnight|sight of|a peek|a sneak|off the record|the day before|days? before|an extra)]`,
  `[(you|your (lot|group|side|people)) (only|just) (have|has|need|needs) to (ask|say|whistle|shout|call|ring)] _12`,
  `[${side} (have|has|'ve) always been (good|kind|generous|decent|nice|lovely) to me]`,
  `[(the)? (others|other lot|other side|opposition|rest of them|other councillors|other group) (can|will|'ll|must|may) (just)? (wait|queue|whistle|hang on|stew|sit|have to wait|take their turn|read it|find out|get theirs)]`,
];
