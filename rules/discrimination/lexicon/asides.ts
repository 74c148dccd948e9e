/** A claim of a whole group made in passing, in a relative clause, or from the chair. */
import { being, habits, vices } from './claims.ts';
import { ages, disabilities, groups, orientations, origins, pointed, sexes } from './groups.ts';

const learn =
  '(learn|learning|adapt|adapting|keep up|keeping up|pick (things|it) up|understand|understanding|cope|coping|concentrate|concentrating|remember|remembering|change|changing|lift|lifting|manage|managing|follow|following|take things in|take it in|get to grips|mix|integrate|settle|settling)';
const seldom =
  '(not|never|hardly|scarcely|rarely|seldom|less|not really|not exactly|not generally|not usually|naturally less)';
const suited =
  '(suited|cut out|built|made|meant|wired|fit|fitted|up to|equipped|good (at|with)|natural|naturals|interested|reliable|to be trusted|trustworthy|welcome|the right (sort|people|type|material)|leaders|leadership material|strong enough|bright enough|clever enough|clean enough|tough enough)';

export const who = [
  `[(retire|retiring|retired|retirement|pension) _6 so _2 (do not|don't|no point|not worth|why|hardly worth) _8]`,
  `[(let us|let's|better|best|rather|sooner) not have (the|any|more|another|those)? (muslims|jews|poles|gypsies|travellers|romanians|somalis|nigerians|indians|asians|blacks|gays|lesbians|catholics|sikhs|hindus|foreigners|immigrants|pensioners|disabled) _6]`,
  `[(do not|don't|never|will not|won't) (give|let|rent|sell|serve|offer|hand|employ|hire|want|house|take) _4 (your|their|his|her|that) (kind|sort|lot|type) _3]`,
  `[(is|was) (he|she|not)? quite all there] _2`,
  `[(older|elderly|old|mature) (ladies|women|men|gentlemen|staff|colleagues|members|folk|girls) _14 at (their|that|her|his) (time of life|age|stage)] _2`,
  `[(hand|handing|handed|give|giving|gave|given|left) _4 (to|over to) (the)? (foreigners|immigrants|migrants|asylum seekers|newcomers|${origins}) _3] _2`,
  `[(for|to|by) (english|british|white|indigenous|our own|proper) (people|folk|families|traders|stallholders|kids|children) _6 (this time|for once|for a change|first|only|instead|any more)]`,
  `[(binned|rejected|skipped|crossed (off|out)|ruled out|weeded out|discarded|filtered out|ignored|passed over|sifted out|dropped|chucked out|struck off) (anyone|anybody|everyone|all|those|the ones|people|applicants|candidates|women|men) _2 (over (fifty|sixty|forty|seventy|#)|under (thirty|forty|twenty|#)|older than|with (children|kids|a foreign|an accent|a disability)|who (is|are|was|were) (foreign|pregnant|disabled|deaf|old|over|gay|from)) _4]`,
  `[(most|all|like most|like all|typical of) (${groups}) (are|do|is|can't|can not|can|will)] $`,
  `^ (so|just|oh|how)? [typical (irish|scottish|welsh|english|french|german|italian|polish|romanian|indian|pakistani|bangladeshi|chinese|african|nigerian|jamaican|asian|muslim|jewish|catholic|arab|turkish|gypsy|traveller|american|${sexes})] _4`,
  `[(mosque|prayer mat|halal|burka|headscarf|ramadan|prayer room) (today|this week|this year|now) (and)? (it will be|it is|it's|what|sharia|then|next)? _4 (tomorrow|next (week|year)?|before you know it)]`,
  `[(leave|hand|pass) (the|all the|that) _4 (to|for) (your|the) (husband|husbands|hubby|better halves|other half|menfolk|boyfriends) _4] _4`,
  `^ [ladies _10 (husband|husbands|hubby|menfolk|better halves) _4]`,
  `[(can not|can't|cannot|won't|will not|no|refused|refuse|not having|told (him|her) no to) _3 (friday|fridays|saturday|saturdays|time|leave|days|a day)? (off) _2 (for|because of) (mosque|prayers|praying|eid|diwali|sabbath|shabbat|church|ramadan|passover|synagogue|temple|hanukkah|holi|vaisakhi) _4]`,
  `[(these|those|the|all|most)? (${origins}) (do|does|say|says|go|vote|think) (whatever|what|as|where|how) (their|the) (husbands|husband|men|fathers|brothers|imam|priest|elders) (say|says|tell|tells|want|allow|let|are told) _4]`,
  `[(${groups}) (are|is|'re) (always|all|naturally|just|only|so|very|really)? (good|great|clever|brilliant|careful|mean|tight|hopeless|bad|useless) (with|at) (money|maths|figures|sums|music|dancing|cooking|bargaining|business|their hands|children|flowers|detail|typing|parking|driving|computers|numbers|timekeeping)] _4`,
  `[(let|leave|give|free (it|them) up for|keep (it|them) for) _3 (normal|able-bodied|proper|ordinary|healthy|fit) people _6] _2`,
  `[(he|she) (is|'s) (autistic|deaf|blind|dyslexic|epileptic|bipolar|depressed|disabled|diabetic|in a wheelchair|partially sighted|neurodivergent|pregnant|foreign|gay|muslim) (so|and so|which means|meaning|hence) _3 (hopeless|useless|no (good|use|point|sense)|what (is|'s) the (point|use)|what use|trouble|a (risk|liability|problem|nightmare|worry|burden)|off|slow|struggle|not|never|can not|can't|won't|will not) _6]`,
  `[(${groups}) (_)? who (should|ought|must) (not|never) (really|frankly)? (to)? (be)? (allowed|let|trusted|driving|behind|working|voting|in charge|on the road|out on|near|at the wheel) _8]`,
  `[(${origins}|${pointed}) (just|simply|will|would)? never (pay|work|wash|integrate|mix|tidy|queue|tell the truth|keep (it|their|a|the)|lift a finger|do a (day's|stroke)|say thank you|fit in|learn|turn up on|clean|clear up|put (anything|in)|stick to|look after)]`,
  `[(not|n't|never|rather not|sooner not) (want|wanting|like|have|having|fancy|trust|need|think we need|comfortable with|happy with|keen on|happy about) (the idea of|to see|to have|having)? (a|an|any|another|some) (*)? (muslim|jew|sikh|hindu|catholic|pole|romanian|nigerian|pakistani|indian|gypsy|traveller|foreigner|immigrant|asylum seeker|lesbian|homosexual|transsexual|arab|somali|albanian|african|asian) (woman|man|lady|girl|chap|person)? (chairing|running|in charge|as|on|teaching|leading|representing|telling|speaking|sitting|standing|looking after|handling|moving|living|next door|in|at|anywhere|doing|for)]`,
  `[(${origins}|${orientations}) (in|from|on|at|down|over at|living in|living on|round)? (_)? who (all|just|simply|only|always)? (${habits}|${being} ${vices})]`,
  `[(${groups}) (in|from|on|at)? (_)? who (are|is|were|'re) ${seldom} (_)? ${suited}]`,
  `[${pointed} (from|at|in|with|on) _3 (all|always|never|just|only|simply)? (${habits}|${being} ${vices})]`,
  `[(${ages}|${sexes}|${origins}) (should|must|ought to|need to|would do well to|are reminded to)? (bear in mind|remember|know|accept|realise|be aware) (_)? that they (_)? (find it (hard|difficult|harder|impossible)|struggle|are slow|are slower|take longer|are too (old|slow|set)|can not|tend to forget|tend not) (to)? (${learn}|learn)?]`,
  `[(${ages}|${sexes}|${origins}|${disabilities}) (all|always|naturally|just|simply)? (find|finds) it (too|so|very)? (hard|difficult|impossible) to ${learn} (new (things|skills|systems|tricks|ways)|quickly|like|with change|anything)]`,
  `[(${groups}) (_)? (lack|lacks|have not got|haven't got|have not the|haven't the) (the)? (head|brains|stamina|temperament|stomach|discipline|patience|work ethic|strength|nerve|intelligence|wit|manners|hygiene|ambition) (for|to|of)?]`,
];

const chair =
  '(chair|chairman|chairwoman|vice chairman|vice chair|leader|mayor|deputy mayor|cabinet member|councillor|councillor @|councillor @ @|cllr|cllr @|cllr @ @|member|the clerk)';
const said =
  '(said|added|remarked|observed|noted|told (him|her|them|@|the (meeting|committee|forum|members|public|speaker))|replied|answered|felt|thought|commented|explained|stated)';

/** Set down in minutes as said by those who sit there, and left at that. */
export const chaired = [
  `${chair} ${said} (that)? [(the|all|most)? (${groups}|${pointed}) (_)? (${being} ${vices}|(are|were|is|was)? ${habits})]`,
  `(told|informed|reminded|advised|assured) by (the)? ${chair} (that)? [(the|all|most)? (${groups}|${pointed}) (_)? (${being} ${vices}|(are|were|is|was)? ${habits})]`,
];

/** Taken back, or taken up, at the meeting. */
export const withdrawn = [
  '(withdrew|withdraw|withdrawn|apologised|apology|apologise|retracted|called to order|out of order|ruled|rebuked|complaint|code of conduct|inappropriate|unacceptable|objected|challenged|reminded (him|her|members) (of|that)|warned (him|her)|not (accept|accepted|tolerated))',
];
