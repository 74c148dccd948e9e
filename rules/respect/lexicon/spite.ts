import { whom } from './people.ts';

/** Somebody is to be shamed, or is enjoyed in trouble. */
export const shaming = [
  `(~see|~watch|~make|~have|~enjoy|~love|~want|~let) (to see|to watch|seeing|watching|making)? ${whom} (~squirm|sweat|sweating|crawl|crawling|grovel|grovelling|beg|begging|suffer|suffering|writhe|writhing|wriggle|wriggling|stew|fry|burn|burning|choke|choking|crash and burn|fall flat|fall on|fall apart|flounder|floundering|fail|failing|go down|go under|go red|go purple|turn purple|hang|swing|twist in|twist|explode|try (to|and) (explain|wriggle|talk|get|justify|defend)|explain that|explain (himself|herself|yourself|it to|this to|that to)|explaining that|explaining it|cry|weep|crack|dangle|look (a fool|a right|foolish|stupid|small|silly)|eat (his|her|your) words|eat humble|eat crow|taken down|brought down|humiliated|embarrassed|put in|sack|cringe|panic|panicking|jump through|jump|dance|pay|cower|quake|shake|trip up|trip|blush|wince|shrivel|sink|stutter|stammer|talk (his|her|your) way|fumble|tie (himself|herself))`,
  `(~squirm|~writhe|~grovel|~cringe|~shrivel) (when|before|on|in|at|as|while|under|with|like|$|for|and|a bit|a little|some more)`,
  `(wipe|wiping) (that|the) (smile|smirk|grin|smug look) off`,
  `(wipe|wiping|wiped|take|knock|slap|get) (the|that) (smile|smirk|grin|smug look|self satisfied look|smug grin|look) (off|from) (your|his|her|their|<officer|member|name>)`,
  `(put|putting|keep|keeping|kept) (you|him|her|them|<officer|member|resident|name>|that (man|woman)) (firmly|well and truly|back|right)? in (your|his|her|their) (place|box)`,
  `(take|taking|bring|bringing|knock|knocking|taken|brought|cut|cutting|needs taking|need taking|needs bringing|needs knocking|need bringing|knocked|cuts) (you|him|her|them|<officer|member|resident|name>|that (man|woman))? (down|off) (a peg|to size|a notch|(his|her|your) (pedestal|perch|high horse)|several pegs|a few pegs|to earth with)`,
  `(~teach|learn) (you|him|her|them|<officer|member|resident|name>) (a|his|her|some|not)? (lesson|manners|to cross|a thing or two|some manners|respect|some respect|place|to argue|to answer back|to complain|to go)`,
  `(serve|serves|served|serving) (you|him|her|them|<officer|member|resident|name>) (right|bloody well right|damn well right|jolly well right)`,
  `(that|this|which) (will|'ll|should|ought to) (teach|learn|fix|shut|show|sort|finish) (you|him|her|them|<officer|member|name>) (up|out|off|not|to|a|$|for|who)`,
  `(bring|brought|bringing) (you|him|her|them|<officer|member|name>) to heel`,
  `(bring|call|whip|whipped|brought) (you|him|her|them|<officer|member|name>) (into line or|to heel|into line before)`,
  `(~let|~leave) (you|him|her|them|<officer|member|name>) (to)? (stew|sweat|swing|dangle|hang|fry|rot|twist|wallow|whistle for|drown|sink) (in|for|a|until|till|over|there|$|on|it|out)`,
  `(hang|hung|hanging) (you|him|her|them|<officer|member|name>) out to dry`,
  `(throw|threw|throwing|chuck) (you|him|her|them|<officer|member|name>) (under (the|a) bus|to the (wolves|lions|dogs|sharks|crocodiles))`,
  `(make|making|made) (an|a) (example|spectacle|laughing stock|fool|public example|monkey) (of|out of) (you|him|her|them|<officer|member|resident|name>|whoever)`,
  `(name and shame|named and shamed|naming and shaming|publicly shame|publicly humiliate|humiliate|humiliated|humiliating|public humiliation) (you|him|her|<officer|member|resident|name>|those|the (individual|officer|person|culprit|woman|man)) (in|before|at|for|so|to|and|publicly|who|by|until|responsible|on)?`,
  `(stand|stands|stood|standing|apologise|read|recite|explain|confess|own up|kneel|crawl|grovel) (up)? (at|in front of|before|to) (every|the (whole|entire|full|next)|everyone|everybody|all) (team|office|council|meeting|committee|staff|department|room|floor|of us|colleagues)? _8 (aloud|apologise|until|learnt|learned|satisfied|mistake|mistakes|why|how|stupid|useless|wrong|knees|embarrassing|errors|error|what (he|she|you))`,
  `(show|showing|shown|shows|showed) (you|him|her|them|<officer|member|name>) up (for|in|as|at|before|to be|$|properly|good)`,
  `(cannot|can not|could not) wait (to|until|till) (see|i see|watch|i tell|tell|the look|you|he|she|they) _6 (face|faces|reads|read|explain|find out|finds|hears|hear|fail|squirm|come unstuck|comes unstuck|lands|tell everyone|fall|falls|crash|sacked|grovel|go)`,
  `(look|looking|looks) forward to (seeing|watching|hearing) (you|him|her|them|<officer|member|name>) (fail|squirm|explain|try to|wriggle|fall|fired|sacked|grovel|talk (his|her|your)|get|apologise|eat|flounder|crawl|sweat|stammer|cope)`,
  `(enjoy|enjoyed|relish|relished|relishing|savour|savoured|savouring|love|loved|delight in|gloat|gloated|gloating|revel|revelled|revelling|took (great)? pleasure in) (every|watching|seeing|the (look|sight|expression)|over|in|your|his|her|making|putting|every minute of) _6 (face|squirm|discomfort|discomfiture|downfall|misery|misfortune|humiliation|embarrassment|suffer|sweat|fail|failed|failing|crash|tears|panic|cry|wriggle|sacking|defeat|grovel|dressing down|fall|floundering|flounder|place)`,
  `(look|expression) on (your|his|her|their|<officer|member|name> 's?) (little|smug|stupid|silly|fat)? (face|faces) (when|as|was|is|will|would|$)`,
  `(gloat|gloating|schadenfreude|got what was coming|get what is coming|get what was coming|what was coming to|what is coming to|(you|he|she|they) (had|has|have) it coming $|comeuppance|come uppance|just deserts|just desserts|(get|gets|got) (his|hers|yours|theirs) $|bitten (him|her|you) on|pride comes before|how the mighty|the mighty have fallen|revenge|payback|pay back time|even with|settle a score|settle the score|score to settle|knife in|stick the knife|twist the knife|turn the knife|rub (it in|his nose|her nose|your nose|salt|their noses)|blood in the water|go for the jugular|put the boot in|kick (him|her|them) while|(eats|eat|ate) grievances) !(scheme|period|capital|project)`,
  `(need|needs|want|wants|time|has|have|deserves|deserve|must|should|ought) (to)? (be)? (you|he|she|<officer|member>)? (was|were)? (put|putting) (firmly|back)? in (your|his|her|their) (place|box)`,
  `(need|needs|want|wants|deserve|deserves|could do with|must|should|ought to) (to)? (be|being|a)? (taken down a peg|taking down a peg|brought down a peg|bringing down a peg|cut down to size|cutting down to size|brought to heel|bringing to heel|taught a lesson|teaching a lesson|slapped down|slapping down|knocked off (your|his|her)|kick up the)`,
  `(told|tell|telling|tells) (everyone|everybody|the whole (office|team|floor|council)|the (office|team|others)) (all)? about (his|her|your|<name> 's) (little|drunken|embarrassing|affair|wig|toupee|tantrum|tears|divorce|breakdown|accident)`,
  `(before|until|till) (he|she|you) (cry|cries|bursts into|breaks down|cracks|runs crying|blubs|wets)`,
  `(his|her|their|your) (little)? face was (priceless|hilarious|a treat)`,
];

/** What is asked about a person rather than about the work. */
export const personal =
  "(how (someone|anyone|anybody|somebody|a (man|woman|person)) (with|like|of) (your|his|her|you) _8|what (exactly|precisely)? (it is)? _4 (you|he|she) (actually|really)? (do|does|are for|is for) ($|all day|here|for)|how (you|he|she) (got|came to|come to|keep|keeps|kept|hold|holds|landed|ever) _6 (job|post|role|budget|salary|appointment|promotion|desk|title)|whether (you|he|she|<officer>) (is|are|was|were) (really|actually|still)? (up to|fit|capable|competent|qualified|suited|worth|the right|any good|in the right)|if (you|he|she|<officer>) (is|are) (really|actually)? (up to|fit for|competent|worth|the right)|why (you|he|she) (should keep|still has|still have|are still (in|here|paid|employed)|is still (in|here|paid|employed)|was appointed|were appointed|were given|was given|deserve|deserves|should not be (sacked|disciplined|removed))|(your|his|her|<officer> 's) (competence|incompetence|ability|abilities|capability|fitness|suitability|shortcomings|failings|blunders|inadequacies|honesty|integrity|intelligence|salary))";
/** Before whom. */
export const inPublic =
  '(meeting|committee|council|cabinet|scrutiny|chamber|gallery|public|publicly|webcast|camera|cameras|panel|forum|board|press|reporters|microphone|everyone present|everybody present|whole room|big screen|surgery|assembly)';
const raising =
  '(ask|asking|invite|inviting|require|requiring|put|putting|question|questioning|challenge|challenging|raise|raising|discuss|debate|air|expose|exposing|tell|explain|move|demand|demanding|call on|calling on|want|expect|hear|hearing|find out|make)';
/** Called to account before others, as a person. */
export const arraigned = [
  `(i|we|somebody|someone|members|residents) (will|shall|am|are|intend|plan|mean|propose|might|may|would|have|thought) _4 ${raising} _9 ${personal}`,
  `(vote|motion) of no confidence in (you|<officer>)`,
];

/** Somebody is shut out, or somebody's absence wished for. */
export const shunning = [
  `(nobody|no one|do not|let us not|please do not|not|never) (anyone|to|going to|have to)? (invite|inviting|invited|tell|telling|include|including|sit with|speak to|talk to|talking to|speaking to|copy|lunch with|asking|eat with) (you|him|her|them|<officer|member|name>|that (man|woman)) (to|in|near|along|anywhere|at|any more|until|unless) _4 (lunch|drinks|party|leaving do|christmas|loop|room|table|pub|do|she (learns|apologises|takes)|he (learns|apologises|takes)|knows|conversation|any more|apologises|learns|behaves|hint)`,
  `(send|sent|sending) (you|him|her|them|<officer|member|name>) to coventry`,
  `(freeze|freezing|froze|frozen) (you|him|her|them|<officer|member|name>) out`,
  `(give|giving|given|gave) (you|him|her|them|<officer|member|name>) the (cold shoulder|silent treatment|elbow|boot|push|brush off|runaround|run around)`,
  `(cold shoulder|silent treatment|in coventry|persona non grata)`,
  `(all)? (happen|happened|happens) to be (busy|out|in a meeting|elsewhere|washing) (when|whenever|if|every)`,
  `(is|are|was|were) not (wanted|welcome) (here|in (this|my|our|the)|any more|at (this|our|the|my)|on (this|our|the)|round|around|anywhere|and|by|$|among)`,
  `where (you|he|she|they) (are|is) not wanted`,
  `(no one|nobody|none of us|nobody here|no one here|not one of us) _2 wants (you|him|her|them|that (man|woman)|<officer|member|name>) (here|around|on|in|at|near|there|back|anywhere)`,
  `(you|he|she) (do|does) not (belong|fit) (here|in (this|our|my|the)|on (this|our)|with us|among|and)`,
  `(take|took|taken|get|gets|got) the hint (that|about|and|at|$|soon|eventually|or) _2`,
  `(keep|get|put|take|remove|drag) (you|him|her|them|<officer|member|resident|name>|that (man|woman|person|idiot)) (well|far|right|as far)? (away|out|off) (from|of) (me|my (sight|desk|way|office|patch|hair|ward)|us|our|my|under)`,
  `(do|does|did) not want (to)? (see|set eyes on|hear from|speak to|ever see|clap eyes on|be in the same room as)? (you|him|her|that (man|woman|person)|<officer|member|resident|name>|your (face|name)) (anywhere near|in (my|the same|this|our)|near|again|around|on (my|this|our)|crossing|darkening|back|any more|ever|$|within|touching|breathing)`,
  `(darken|darkening|crossing|cross|set foot) (my|our|this|in (my|this|our)) (door|doors|doorstep|threshold|office|building|ward|patch) again`,
  `(out of|from) my (sight|hair|face|life|way) (now|and|before|you|$|please)`,
  `(mislay|mislaid|lose|bin|binned|delete|deleted|shred|shredded|ignore|ignored|file|filed|filing|block|blocked|junk|mute|muted|divert|diverted|spam|recycle|recycled) (anything|everything|all|every|any (emails|email|letters|message|messages)|whatever|most|half) (with (your|his|her) name|from (you|him|her|that (man|woman)|<officer|member|resident|name>)|(you|he|she|<officer|member|name>) (send|sends|write|writes|say|says)|(emails|letters|messages) (from|of))`,
  `(your|his|her|their|<officer|member|resident|name> 's) (emails|email|letters|letter|messages|calls|memos|correspondence|texts|e-mails|complaints|questions) (now|will|all|just|can|is|are|may|shall|go|goes|get|gets|went)? (going|go|goes|went|get|gets|be|will go|are)? (straight|directly|unread|unopened|now)? (in|into|to|ignored|deleted|binned|unread|unopened|blocked|filed) (the|my|a|junk|spam|bin|round|waste|unread|from now|without|in the|trash)? (bin|shredder|spam|junk|trash|round filing|round file|waste|wastepaper|recycling|deleted|skip|folder marked|cat litter|wpb|now on|reading|circular)`,
  `(just|simply|best|better|i|we|to|safest to|please|can) (just|simply|all)? (ignore|ignoring|humour|avoid|dodge|block|blank) (him|her|them|that (man|woman)|<officer|member|resident>) (he|she|they|it|until|and|like|as|everyone|completely|$|we|is|when|if|always)`,
  `(do not|never|i would not|please do not) (bother|bothering|waste (your|any) time) (with|about|on|listening to|replying to|answering|responding to|speaking to|inviting|asking) (him|her|that (man|woman)|<officer|member|resident>) (he|she|they|it|and|as|$|again|because|at)`,
  `(left|leave|leaving|put|speak|spoken|talk|communicate|communicating) (you|him|her|<officer|member|resident|name>|with you)? (on read|on unread|hanging on|by note|through (my|a) (solicitor|solicitors|lawyer|third party|clerk)|in writing only|only in writing|where i leave)`,
  `(leave|leaving|keep|keeping|cut|cutting) (you|him|her|them|<officer|member|name>) (out of|off) (the|our) (loop|group chat|chat|whatsapp|invitation|invite list|drinks|christmas|photo|picture)`,
  `(not|never) (really)? (one of us|our sort|our kind|our type)`,
  `(we|i) (do|did) not (want|need) (you|him|her|(his|her|your) (sort|kind|type)) (here|around|in (this|our|my)|on (this|our|my)|at (this|our|my))`,
  `(he|she|you) (has|have|had) no friends`,
  `(nobody|no one|none of you|let us not|do not|let nobody) (please)? (sit|talk|speak|eat|chat|stand|walk|lunch) (with|to|beside|near|next to|anywhere near) (him|her|<officer|member|resident|name>) (at|on|in|today|this|any more|until|and|$|please|let|she|he|they|because)`,
  `let (him|her|them) get the (message|hint)`,
];

/** No more dealings with somebody. */
export const refusals = [
  `(i|we) _3 (~refuse|~decline|will not|shall not|do not (want|intend|wish|propose)|would not|not prepared|not going|not willing|unwilling|no intention|rather not|never again|cannot be expected|not be) (to|of|point blank|again|ever|flatly)? (to)? (be)? (have|having|deal|dealing|work|working|sit|sitting|speak|speaking|talk|talking|meet|meeting|correspond|corresponding|communicate|communicating|engage|engaging|share|sharing|entertain|entertaining|reply|replying|respond|responding|answer|answering|listen|listening|tolerate|cooperate|co-operate|acknowledge) _1 (anything|nothing|to do|any|another|further|one more|more|calls|emails|a (room|office|table|platform|meeting|car)|anything else|dealings|contact|further contact|in the same (room|building|meeting|car))? (more|further|else)? (to do|to say|dealings|contact|calls|emails|word|minute|room|office|time|breath|question|email|table|platform|in)? (with|to|from|on|by|near|alongside|beside|next to|the same|as|at)? (you|him|her|<officer|member|resident|name>|that (man|woman|person|officer|councillor|idiot)) (again|any more|anymore|any longer|ever|ever again|in future|from now on|another|a moment|until (he|she|you) (apologise|apologises|learn|learns|grow|grows|behave|behaves|show|shows)|so|the (man|woman) is|he is|she is|you are|without a witness|on anything|unless (he|she|you) (apologise|apologises|learn|grow)|for as long|while (he|she|you) (is|are|remain|remains)|after (that|this|what|his|her|your)|under any|$)`,
  `(nothing|not|no) (anything)? (more|further)? to do with (you|him|her|<officer|member|resident|name>|that (man|woman|person)) (again|any more|ever|so|the|he|she|and|$|or|until|as)`,
  `(i|we) (do not)? (want|wanted) (anything|nothing|no) (more|further|else)? (to do|dealings|contact|truck|communication) with (you|him|her|that (man|woman|person)|<officer|member|resident|name>|your (sort|kind|lot|team))`,
  `(done|finished|through) (talking|dealing|speaking|working|arguing|bothering) (to|with) (you|him|her|<officer|member|resident|name>)`,
  `(i|we) (am|are) (quite|completely|totally|so|officially)? (done|finished|through) with (you|him|her|that (man|woman)|<officer|member|name>)`,
  `(i|we) (do|will|shall|would|am|are) not (going to)? (deal|dealing|speak|speaking|talk|talking|work|working|engage|negotiate) (with|to) (people like|the likes|idiots|fools|underlings|children|bullies like|liars|amateurs|you|him|her|that (man|woman)) (you|of|him|her|again|any more|ever|in future|$|until)? !(about|until|before|for|on|at|in|after|or)`,
  `(do not|never|stop) (ever)? (ring|ringing|write|writing|call|calling|email|emailing|e-mail|contact|contacting|speak|speaking|talk|talking|text|texting|approach|approaching|come|coming|bother|bothering|darken) (to)? (me|us|here|near me|my (office|house|home|door)|up to this|to my) (again|any more|ever|in future|with your (nonsense|drivel|whingeing)) !(for|at (home|work)|until|the same|this week)`,
  `(i|we) (have|will|shall|am) _1 (blocked|block|blocking|muted|muting|stopped (reading|opening|answering)|ceased (reading|opening)|gave up (reading|opening)) (you|him|her|your (number|emails|email)|(his|her) (number|emails|email)|<officer|member|resident|name>)`,
  `(i|we) (will|shall|do) not (be)? (read|reading|open|opening|answer|answering|reply|replying|respond|responding|acknowledge|acknowledging) (to)? (any more of|any of|anything from|anything (you|he|she)|your|his|her|another) _3 (again|any more|drivel|nonsense|rants|rubbish|write|writes|send|sends|from (you|him|her)|ever|emails from now|until)`,
  `(not|never) (be)? (speak|speaking|talk|talking|work|working|deal|dealing|meet|meeting|sit|sitting) (to|with|next to|near) (you|him|her|<officer|member|resident|name>|that (man|woman)) (again|any more|ever|any longer)`,
  `(dead to (me|us)|(is|are) dead as far as|no longer exists as far as)`,
  `(i|we) _2 not (going to be)? (sitting|working|speaking|dealing|talking|meeting|sharing|having|engaging|travelling|corresponding) _4 (with|to|near|beside|alongside|next to|opposite) (him|her|you|that (man|woman|person|creature|idiot|councillor|officer)|<officer|member|resident|name>) (again|any more|anymore|ever|any longer|unless|after (that|this|what))`,
  `(any|all|every|his|her|their|your|anything|everything) (emails|email|letters|letter|messages|memos|calls)? (from (him|her|you|that (man|woman)|<officer|member|resident|name>)|you send|he sends|she sends) (now|will|can|just|all)? (go|goes|going|is going|are going|get|gets|be) (straight|directly|unread|unopened)? (in|into|to|binned|deleted|ignored|shredded) (the)? (bin|shredder|junk|spam|trash|recycling|waste|round file|$)`,
  `(i|we) (will|shall|am|are|would) not (be)? (take|taking|return|returning|accept|accepting|answer|answering|read|reading) (any)? (more|further)? (of)? (your|his|her|<officer|member|resident|name> 's) (calls|emails|messages|letters|questions|ridiculous|silly|endless)`,
  `(will|would|do) not (have|want) (you|him|her|that (man|woman)|<officer|member|resident|name>) (in my|on my|at my|anywhere near|near|back in|setting foot|on this (committee|panel|project|team)|in this (building|office|room))`,
  `not having (you|him|her|that (man|woman|creature|idiot)|<officer|member|resident|name>) (in|on|at|near|anywhere|back) (my|this|our|the|near)`,
  `(i|we) _1 (refuse|refused|decline|am refusing) (point blank|flatly|absolutely|simply)? to (deal|speak|talk|work|meet|sit|engage|communicate|cooperate|share a (room|office|platform|table|car)) (with|to|near|beside) (you|him|her|that (man|woman|person)|<officer|member|resident|name>)`,
  `(i|we) (will|shall|do|am|are|would) not (be)? (work|working|deal|dealing|speak|speaking|talk|talking|sit|sitting) (with|to|near|beside) that (man|woman|person|creature|idiot)`,
];
