/** Whom politics is between, as patterns. Party words double as ordinary ones: a capital and their company decide. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** What a party word that names much besides may stand before. */
const ofGroup =
  "(group|groups|party|administration|council|councils|councillor|councillors|cllr|cllrs|members|opposition|government|regime|candidate|candidates|leader|leadership|cabinet|benches|motion|motions|amendment|amendments|budget|manifesto|voter|voters|run|led|controlled|mp|mps|mayor|activist|activists|supporter|supporters|leaflet|leaflets|newsletter|majority|seat|seats|misrule|stunt|nonsense|hypocrisy|councillor's|vote|votes|win|victory|surge)";

/** After these a capital makes "Reform", "Green" or "Independent" a party. */
const choosing =
  '(vote|voted|voting|votes|for|back|backed|backing|backs|support|supported|supporting|joined|join|joining|elect|elected|electing|return|trust|only|by|against|than|beat|beating|defeat|defeated|like|unlike|from|with|blame|thank|let|under|gone|go|went|and|or|that|as|not|if|while|but|because|until|when|hope|hoping|than)';

/** A party or its group by name, without its article. */
export const party = any(
  "Labour !(market|markets|force|forces|cost|costs|supply|shortage|shortages|day|exchange|exchanges|law|laws|turnover|intensive|productivity|rates|charges|ward and|ward tour|ward at|room|suite|saving|saving's|inspection|relations|hours|and materials|and plant|and parts|only|element|mobility|rate|pains|provider|agency|hall|club|rooms|institute|trust|exchange)",
  '(Conservatives|Tories|tories|Tory|tory)',
  'Conservative !(estimate|estimates|assumption|assumptions|figure|approach|view|forecast|basis|club|treatment|side of|end of|projection|projections|option|dentistry|surgery|management of|clubs|hall|rooms|lane|basis)',
  '(Liberal|liberal) (Democrat|Democrats|democrat|democrats)',
  '(lib dem|lib dems|libdem|libdems|lib-dem|lib-dems)',
  'the Liberals',
  `the (local|county|town|borough|city)? Greens !(Norton)`,
  `Green ${ofGroup}`,
  'a (lifelong|committed|proud|card-carrying|paid-up|lapsed|secret|closet)? (Green|Labour|Conservative|Tory|Liberal|Lib Dem) (voter|member|supporter|man|woman)?',
  `Reform UK`,
  `Reform 's`,
  `Reform ${ofGroup}`,
  `${choosing} (Reform|Green|Greens) !(Act|Bill|Programme|Board|Club|Strategy|Agenda|Group|Lane|Street|Road|Park|Belt|Flag|Infrastructure|Way|Space|Spaces|Homes|Day|Paper|Book|Deal|Team|of|and|@)`,
  '(ukip|plaid cymru|snp|dup|sdlp|sinn fein|alliance party|social democrats|workers party|tusc)',
  'Plaid',
  'the (Independents|Ratepayers)',
  "(Independent|Independents|Ratepayers|Ratepayers') (group|groups|party|councillor|councillors|cllr|administration|candidate|candidates|amendment|motion|budget|benches|seat|seats|majority|opposition)",
  "(Alliance|Residents|Residents') (councillor|councillors|administration|candidate|candidates|amendment|motion|benches)",
  '(blue|red|yellow|orange|turquoise|purple|teal) (councillor|councillors|ward|wards|seats|rosette|rosettes|benches|administration|voters|votes|vote|territory|side of the chamber|half of the chamber)',
  "(Residents'|Ratepayers'|Independent|Independents') (Association|Alliance|First|Union) (group|party|councillors|members|candidate|candidates)",
);

/** Who is against whoever runs the council, or ran it before. */
export const opposed = any(
  '(the|our|your|his|her|this|that) opposition !(to|from|of|came|is to|was to|by|against|voiced|among|expressed|which)',
  "opposition's",
  '(an|the|some|those|these|certain)? opposition (group|groups|councillor|councillors|members|member|leader|benches|party|parties|front bench|spokesman|spokesperson|spokeswoman|amendment|motion|budget)',
  '(the|that|your|our|their) (other|opposing|rival|minority|losing) (side|lot|party|parties|group|groups|crowd|shower|mob|camp|team|bench|benches) !(of)',
  "the other side's",
  'the (members|benches|councillors|side|gentlemen|lady|gentleman|people|party|group|lot|crowd) opposite',
  '(new|old|some|same|familiar)? (faces|voices|arrivals|intake|benches) opposite',
  'the (naysayers|moaners|nay-sayers|doom-mongers|doomsters|wreckers|carpers|usual suspects) (opposite|on the other side|across the (chamber|floor))?',
  "(our|your|his|her|their|the council's|leader's|mayor's|administration's|cabinet's|political|whose) (political)? (opponents|rivals|opponent|rival|adversaries|enemies)",
  'the (shadow cabinet|shadow leader|shadow portfolio holder|shadow member|minority groups|smaller groups)',
  '(across|on the other side of|opposite side of|the far side of) the (chamber|aisle|floor|benches|room)',
  'the (new|present|current|latest|other) (lot|crowd|shower|bunch|mob) !(of)',
  'the (critics|doubters|cynics|detractors|knockers|scoffers|sneerers|moaners) !(of)',
  'that (party !(at|on|in|for|invitation|planning|food)|(shower|lot|crowd|rabble|mob) (opposite|across|over there|over the way|in opposition|on the other side|down the corridor|at the town hall|at county hall|in charge|of councillors))',
  '(another|a different|some other|a certain|one particular|any other|the wrong|the right) (party|administration|group in charge)',
);

/** Whoever ran the council before. */
export const former = any(
  '(last|previous|former|old|outgoing|late|defeated|then|preceding|departing|departed|earlier|prior|ousted|deposed|discredited|bygone|past) (labour|conservative|tory|lib dem|liberal democrat|independent|green|coalition|minority|town|county|borough|political|council)? (administration|administrations|regime|regimes|leadership|lot|crowd|shower|mob|ruling group|ruling party|cabinet|executive|majority|rulers|masters|bunch|management|guard|coalition|control|council|councils|team in charge|leader and his|leader and her)',
  "(our|your|the council's|their|this administration's) (political)? (predecessors|predecessor|forerunners)",
  '(those|people|lot|crowd|party|parties|group|groups|whoever|the ones|councillors|politicians|side|gang|shower|bunch) (who|that|which) (previously|once|formerly)? (ran|run|were running|was running|controlled|was in charge|were in charge|had charge|were in power|was in power|held power|governed|presided|used to run|used to be in charge|called the shots|came before|went before|were here before|was here before|had the keys|held the reins|held the purse strings|held office|had control) _4',
  '(old|ousted|deposed|departed|late unlamented) leader',
  'the (pre-election|pre-may) (administration|leadership|regime|council)',
);

/** Whoever runs it now. */
export const ruling = any(
  '(the|this|our|your|a) (new|present|current|incoming|ruling|governing|controlling|majority|leading|political)? (administration|ruling group|ruling party|governing party|governing group|controlling group|majority group|majority party|leading group|coalition|political leadership|ruling lot) !(of|fee|fees|cost|costs|charge|charges|and finance|team|officer|office)',
  'our (new|political)? (masters|bosses|leaders)',
  "the (leader's|mayor's) (group|party|side|lot|people)",
  'the lot in charge',
);

/** Ministers and Parliament. */
export const government = any(
  '(the|this|a|our|successive|any|another|that) (present|current|last|new|previous)? (labour|conservative|tory|coalition|national|westminster|uk|central|whitehall|london|far-off)? (government|governments)',
  '(ministers|whitehall|westminster|downing street|the prime minister|the chancellor|the home secretary|the secretary of state)',
  "(the|our|your|local|area's|town's|county's|city's|constituency's) (@)? (mp|mps|member of parliament)",
);

/** Whose politics is another's than the writer's council as a whole. */
export const rival = any(party, opposed, former);

/** The reader's or the writer's side, helped by favours. */
export const favoured = any(
  "(your|our|my) (group|side|lot|party|team|people|colleagues|group's|side's|lot's|party's|benches|bench|folk|friends|camp|own side|majority|amendment|motion|alternative budget|group meeting)",
  "(the)? (administration|ruling group|majority group|ruling party|controlling group|leader|leader's group|majority|governing group|cabinet|governing party|leadership)",
  "(the)? (administration's|leader's|majority's|ruling group's|majority group's)",
);

/** A member's own group, by the member's name. */
export const theirs =
  "(councillor|cllr) @ (@)? 's (party|group|lot|people|side|crowd|colleagues|friends)";
