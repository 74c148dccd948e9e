/** What is a person's own: house, family, firm. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const kin =
  "(wife|wife's|husband|husband's|daughter|daughter's|son|son's|mother|mother's|mother-in-law|father|father's|mum|mum's|dad|dad's|brother|brother's|sister|sister's|partner|partner's|family|family's|aunt's|uncle's|nephew|nephew's|niece's|cousin's|lad|lad's|girl|kids|children|grandson's|granddaughter's|au pair|au pair's|in-laws|bridesmaids|other half)";
const mine = `(my|our|his|her|the leader's|the mayor's|the chairman's|the councillor's|the vice-chair's|the deputy mayor's|the director's|deputy mayor's|vice-chair's) (own)? _1`;

/** Land, buildings and goods. */
export const home = any(
  `${mine} (house|home|garden|drive|driveway|garage|roof|fence|hedge|lawn|patio|loft|kitchen|bathroom|cottage|villa|flat|bungalow|farmhouse|paddock|orchard|allotment|greenhouse|shed|pond|gutters|gutter|caravan|holiday let|holiday lets|holiday cottage|chalet|barn|boat|yard|extension|conservatory|decking|boundary|lane|tree|trees|piano|sofa|furniture|garden furniture|wardrobe|car|corsa|golf|van|motorbike|dog|cat|horse|pony)`,
  `${mine} ${kin} (house|home|garden|drive|garage|roof|fence|hedge|flat|bungalow|car|van|new flat|new house|wedding|party|birthday)`,
);

/** Days that are no business of the council's. */
export const event = any(
  `${mine} ${kin}? (own|big|little|ruby|silver|golden|diamond|pearl|joint|twins'|eldest's|youngest's)? _1 (wedding|birthday|birthday party|fortieth|fiftieth|sixtieth|anniversary|engagement party|christening|funeral tea|wake|stag do|stag night|hen do|hen night|house move|removal|holiday|honeymoon|ski trip|golf day|family holiday|reunion|garden party|party|barbecue|retirement party|bar mitzvah|prom|wedding reception|wedding invitations|moving day|trip)`,
  `(my|our) ${kin} (is|are|was) _1 (getting|tying|turning|having|moving) (married|hitched|wed|spliced|engaged|the knot|#|forty|fifty|sixty|seventy|eighteen|twenty-one|a|an|her|his|their|house|home|flat|out|in)`,
  '(we are|i am|we will be|i shall be|my (son|daughter|mother|father|sister|brother|lad) is) (moving (house|home|flat|out|in)|moving on (saturday|sunday|friday)|getting married|clearing (mum|dad|mother|father|my)|redecorating|having a (party|barbecue|big do)|doing up the (house|kitchen|bathroom|garden)|laying a (patio|drive))',
  `(for|of|to) ${mine} (honeymoon|fortieth|fiftieth|sixtieth|stag|wedding)`,
);

/** Private papers. */
export const papers = any(
  `${mine} _1 (vat return|vat|tax return|tax affairs|self-assessment|cv|curriculum vitae|reference|dissertation|thesis|degree|doctorate|homework|essay|exam scripts|novel|memoirs|will|probate|divorce|mortgage|mortgage application|insurance claim|insurance|passport|visa|passport forms|planning application|planning appeal|drawings|plans for my|lease|tenancy|tenancy agreement|rent book|parking fine|speeding fine|school application|school appeal|ucas form|university application|job application|personal statement|wedding invitations|invitations|christmas cards|dry-cleaning|dry cleaning|suit|shopping|prescription|car tax|car insurance|personal website|family tree|pension forms)`,
  `${mine} ${kin} (vat return|tax return|cv|reference|dissertation|thesis|homework|essay|application|planning application|appeal|lease|visa|passport|ucas form|personal statement|insurance claim|invitations)`,
);

/** A trade of one's own. */
export const firm = any(
  `(my|our|his|her|my wife's|my husband's|my son's|my daughter's|my brother's|my sister's|my partner's|my family's|my cousin's|my nephew's|my mate's|my friend's|the leader's|councillor * 's|cllr * 's) (own|little|family|small|new|other|first)? _1 (business|brochure|brochures|catalogue|price list|business cards|online shop|website|holiday let|holiday lets|tea room|bed and breakfast|course|courses|firm|company|shop|salon|pub|restaurant|cafe|café|pizzeria|nursery chain|nursery|agency|consultancy|practice|start-up|startup|side business|side hustle|gin distillery|distillery|brewery|haulage business|haulage firm|building firm|law firm|lettings firm|lettings agency|estate agency|farm shop|farm|garage|dealership|carpet shop|clients|customers|tenant|tenants|rental|rentals|rental flats|buy-to-lets|web clients|private clients|suppliers|brand|range|products|honey|candles|franchise|stall|bed and breakfast|guest house|hotel|gym|studio|bakery|florist)`,
  "(councillor|cllr) @ 's _3 (business|firm|company|shop|salon|pub|restaurant|cafe|café|agency|consultancy|practice|garage|dealership|carpet shop|farm shop|farm|bakery|brewery|gym|kitchens|heating|plumbing|builders|roofing|lettings)",
);

/** What staff might do at home. */
export const labour =
  '(tarmac|resurface|pave|mow|cut|trim|prune|fell|lop|clear|dig|paint|decorate|plumb|fix|mend|repair|rewire|fit|build|shift|move|moving|shifting|deliver|drop|drop round|drop off|bring round|collect|pick up|fetch|tow|grit|gritting|treat|salt|plough|empty|take|sweep|clean|jet|unblock|survey|fly|photograph|measure|draw|value|inspect|look at|send|run|drive|store|keep|service|mot|valet|use|borrow|lend|book|have|do|sort|give|see to|make)';
/** Desk work for a private end. */
export const clerical =
  '(type|type up|typing|write|draft|word|fill in|complete|do|finish|read|read over|look over|look at|look through|check|cast an eye over|proofread|fix|mark|print|copy|post|frank|translate|chase|sort|sort out|deal with|handle|file|submit|prepare|put together|pick up|collect|drop|book|order|renew|pay|get|help with|help me with|advise on|have a look at|run your eye over|pressed|taxed|redo|tidy)';

/** Who does it. */
export const hands =
  "(you|someone|somebody|your (lads|lot|men|boys|people|team|crew|staff|surveyors|surveyor|planners|gis people|gardeners|lawyers|solicitor|trainee|apprentice|hydrologist|designer|language service)|the (lads|crew|gang|team|boys|men|gardeners|depot|highways lads|lawyers|surveyors|surveying team|macebearer|driver|mayor's driver|civic attendants|caretaker|trainee|apprentice|press office|digital team|gritter|contractor|van|minibus|mower|civic kitchen)|one of (the|your) (depot)? _1 (lads|crew|team|men|officers|surveyors|lawyers|gardeners)|a couple of (the|your) _1 (lads|men|crew)|legal|building control|highways|parks|council|estates)";

/** Somebody of the council's, asked to do it. */
export const staff = any(
  '(the|your|one of your|one of the|some of your|two of your|a couple of your|our|someone in|somebody in|someone from|somebody from) _2 (team|crew|lads|men|boys|girls|people|staff|officers|officer|planner|planners|engineer|engineers|designer|designers|solicitor|solicitors|lawyer|lawyers|surveyor|surveyors|gardeners|gardener|caretaker|porter|porters|attendants|driver|drivers|chauffeur|secretary|assistant|apprentice|apprentices|trainee|depot|kitchen|contractor|contractors|groundsmen|grounds crew|handyman|electrician|electricians|carpenter|joiner|plumber|typist|print room|post room|press office|archivist|accountant|accountants|inspector|inspectors|binmen|rangers|cleaners|caterers|photographer|web team|it team|legal team|design team)',
  '(ask|get|have|tell|let|lend me|spare me|send) @ (to|for)? _1',
  "(council's|council|civic|office|works|depot|pool|members') (van|minibus|car|chauffeur|driver|mower|printer|copier|photocopier|franking machine|machine|laptop|marquee|chairs|silver|chain|kitchen|gazebo|skip|workshop|ladder|ladders|magazine|newsletter|website|events page|facebook page|twitter|lounge|stationery|envelopes|stamps|logo|crest|notepaper|database|mailing list|system|text alert system|alert system|account)",
  "(mayor 's (car|driver|parlour)|franking machine|photocopier|internal mail|internal post|all-staff email|mailing list|minibus|civic car|council chamber|committee room|members' lounge|mayor's parlour|print room|headed paper|headed notepaper|laminator|pool car|works van|in the office|office time|in working hours|at my desk|from my desk|on the council's)",
);
/** Verbs of service that say enough with what is one's own. */
export const serving =
  '(tarmac|resurface|mow|cut the grass|cut back|trim|prune|fell|lop|take down|dig|paint|decorate|plumb|fix|mend|repair|rewire|put together|assemble|shift|deliver|drop off|drop round|bring round|drive me|drive us|give me a lift|collect|pick up|fetch|tow|grit|salt|sweep|jet|unblock|survey|photograph|valet|service|type|type up|draft|word|fill in|proofread|translate|print|photocopy|frank|look over|cast an eye|run your eye|check over|value|advise|book|book me|help with|a hand with|help me|coursework|write me|write a|send my|letter to my|look up|find out who|ring round|find me|recommend me|take _3 to the (airport|station|hospital)|run _3 to the (airport|station)|fetch _3 from|get me a quote|get quotes|store|walk|babysit|water|feed|cater|iron|wash|scan|bind)';
/** One's own people and things, named shortly. */
export const ownEnd = any(
  `${mine} ${kin}`,
  "(my|our) (mother|father|sister|brother|daughter|son|wife|husband|aunt|uncle|nephew|niece|cousin|mum|dad|gran|grandmother|neighbour|friend|mate) 's",
  `${mine} (house|home|garden|drive|driveway|garage|roof|fence|hedge|hedges|lawns|gutters|drains|windows|roses|shrubs|leylandii|trees|lawn|patio|loft|kitchen|cottage|villa|flat|bungalow|farm|paddock|orchard|allotment|shed|pond|caravan|holiday let|boat|extension|conservatory|piano|sofa|boxes|belongings|bike|bicycle|washing machine|fridge|wine|wardrobe|bed|furniture|loft conversion|private drive|memoirs|tenant|tenants|lodger|christmas cards|wedding|anniversary|birthday|birthday party|holiday|honeymoon|dissertation|thesis|tax return|novel|memoirs|business|firm|company|shop|salon|pub|restaurant|cafe|clients|customers|dog|horse|suit|dry-cleaning|shopping)`,
  '(my|our) (parents|in-laws|guests|house guests|wedding guests|kids|children|grandchildren|friends|family|relatives|cleaner|au pair)',
  '(bottom of|next door to|side of|end of|in front of) (our|my) (garden|house|drive|mine|cottage|farm)',
  '(next door to|beside|behind) (mine|ours)',
);
/** Own things named for an innocent reason. */
export const aside: readonly string[] = [
  '(because of|due to|owing to|clash|clashes|away for|off for|miss|missing|away at|on holiday|from holiday|my apologies|diary|block out|blocked out|calendar|annual leave|back from|while i am|reschedule)',
  '(register|declare|declaration|interest|interests|disclosable|leave the room|pecuniary|permit|council tax|same as any|like anybody|like anyone|as anybody|as any other|any other (resident|applicant|customer)|the same process|bin|bins|complaint about|care package|school place)',
  '(papers|agenda|post|parcel|letters|minutes|report|reports|pack) _4 to my (house|home|home address)',
  '(ring|call|phone|reach|email|text|contact) me _3 (at|on) (my|home)',
  '(my (wife|husband|son|daughter|partner|mother|father) (and i|says|said|thinks|works|saw|told|will|would))',
  '(my|our) (house|home) (is|was|backs|looks|faces|has|floods|flooded)',
];
