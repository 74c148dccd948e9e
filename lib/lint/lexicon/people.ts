/** Who is spoken of, as patterns (lib/text/pattern-syntax.ts). The longest match at a word wins. */
import { departmentNames, halls, services } from './services.ts';

export const label = [
  'officer',
  'member',
  'party',
  'resident',
  'outsider',
  'council',
  'body',
  'self',
  'you',
  'person',
  'name',
  'plural',
  'pronoun',
] as const;
export type Label = (typeof label)[number];

interface Kind {
  readonly labels: readonly Label[];
  /** Only where it is not part of a longer name or place: "Legal have", not "Legal Aid" or "at County Hall". */
  readonly alone?: true;
  readonly patterns: readonly string[];
}

const determiner =
  "((the|this|our|your) (council|county|authority|borough|town|district|city|department|service|director)'s own?|the|our|your|my|his|her|their|its|this|that|these|those|a|an|any|some|all|every|each|no|one of the|one of our|one of your|one of my|some of the|some of our|some of your|most of the|half the|half of the|the whole of|the rest of|the likes of|the whole of the|certain|which|not one|too many|many of the|several|all of the|all the|those of the)";
const rank =
  "(former|interim|acting|deputy|assistant|associate|new|current|present|outgoing|senior|junior|chief|lead|principal|executive|strategic|corporate|group|area|regional|divisional|service|head|whole|entire|so-called|so called|unelected|faceless|highly paid|overpaid|well paid|council|council's|county|county's|borough|town|parish|authority's|local)";
const domain = `(of|for) (the|our|your)? (@|${services}) (@|and @|and the|and|of @|${services}|services)? (@|${services}|services|care|development)?`;
/** Followed by "officer" or "manager", these are somebody else's. */
/** No new noun phrase begins here. */
const plainly =
  '!(the|a|an|our|your|my|his|her|their|this|that|these|those|if|when|and|or|but|to|of|is|are|was|were|for|in|on|at|by|with|as|from|who|which)';
const elsewhere =
  '!(the|a|an|our|your|my|his|her|their|this|that|these|those|if|when|and|or|but|to|of|is|are|was|were|for|in|on|at|by|with) !(* (police|prison|probation|army|naval|bank|store|shop|branch|football|pub|hotel|campaign|stage|tour|border|customs|immigration|fire|commanding|party|fund|hedge)|(police|prison|probation|army|naval|bank|store|shop|branch|football|pub|hotel|campaign|stage|tour|border|customs|immigration|fire|commanding|party|fund|hedge))';
const trade =
  '(surveyor|engineer|planner|lawyer|solicitor|accountant|archivist|librarian|ranger|registrar|archaeologist|ecologist|arboriculturist|caseworker|social worker|warden|inspector|assessor|adjudicator|caretaker|receptionist|administrator|coordinator|co-ordinator|clerk|adviser|advisor|auditor|handler|supervisor|foreman|technician|analyst|valuer|statistician|groundsman|groundskeeper|town planner|bookkeeper|typist)';
const trades =
  '(surveyors|engineers|planners|lawyers|solicitors|accountants|archivists|librarians|rangers|registrars|archaeologists|ecologists|caseworkers|social workers|wardens|inspectors|assessors|receptionists|administrators|coordinators|clerks|advisers|advisors|auditors|supervisors|technicians|analysts|valuers|managers|directors|chiefs|bosses|leads|officials|binmen|bin men|bin crews|crews|gritting crews|occupational therapists|economists|statisticians|modellers|ecologists|auditors|therapists|buyers|negotiators|draughtsmen|architects|designers|consultees|registrars|cleaners|gardeners|gravediggers|receptionists|telephonists|secretaries|typists)';
const unit =
  '(team|teams|department|departments|dept|section|unit|directorate|division|office|desk|people|lot|crowd|guys|bods|folk|staff|officials|bosses|chiefs|management|managers|workers|crew|crews|leadership)';
/** Where staff sit. */
const seat = `((the|our|your) (customer services|customer service|contact|call|one stop) (centre|shop)|reception|switchboard|${departmentNames}|(the|our|your|that|this) (*)? * (team|department|dept|directorate|office|section|desk|unit)|(the|our|your|his|her|my)? ${services} ${unit}|${halls}|(the|our|your) (department|directorate|section|unit|back office|front desk|press office|print room|post room|contact centre|call centre|planning office|housing office|library|depot))`;
const anybody =
  '(idle beggars|beggars|clowns|cowboys|amateurs|time-servers|timeservers|muppets|someone|somebody|anyone|anybody|no one|no-one|nobody|everyone|everybody|whoever|people|those|folk|staff|officers|officials|the people|the person|(the|that|this|a|some|one) (man|woman|lady|gentleman|chap|bloke|lad|lass|girl|boy|fellow|guy|clown|idiot|joker|character|genius|bright spark)|the team|the staff|the officer|the officers|the lot|that lot|the crowd|the shower|shower|rabble|the rabble|the bods|the boys and girls|the geniuses|the genius|some genius|the experts|the clever people|the so-called experts|the (bright sparks|brains|boffins|great minds|wise heads|masterminds|whizz kids|wise men|top brass|high-ups|fat cats|bigwigs)|the powers that be|the suits|the clowns|the jokers|the muppets|the idiots|bureaucrats|the bureaucrats|pen-pushers|the pen-pushers|penpushers|jobsworths|the jobsworths|mandarins|my colleagues|our colleagues|your colleagues|(one|an|a|the|some|another) (individual|employee|member of staff|member of the team|new starter|trainee|temp|apprentice|junior)|(the|those|these|our|some|that) (*)? (*)? (professionals|beggars|article|articles|lot|crowd|shower|so-and-sos|so and sos|individuals|characters|types|folks|gang|mob|outfit|brigade|bunch|crew|clique|cabal|cowboys|desk-jockeys|decision makers|decision-makers|high-ups|bigwigs|ones|jobsworths|timewasters|amateurs|clowns|idiots|dinosaurs|layabouts|empire builders|fools|buffoons|number-crunchers|number crunchers|box-tickers|box tickers|bean-counters|bean counters)|those responsible|those in charge|those who run things|whoever is in charge|whoever is responsible|a colleague|a colleague of mine|one colleague)';

export const kinds: readonly Kind[] = [
  {
    labels: ['officer', 'person'],
    patterns: [
      `${determiner}? ${rank}? ${rank}? (director|head|manager|chief|lead|boss) ${domain}`,
      `${determiner}? ${rank}? ${rank}? ${services} (director|manager|chief|boss|lead|head|consultant|officer|assistant|worker|handler|assessor|${trade})`,
      `${determiner} ${rank}? ${rank}? (director|manager|officer|secretary|head teacher in chief|${trade})`,
      `${determiner} ${elsewhere} * (officer|manager|director|${trade})`,
      `(the|our) * 's (director|manager|head|boss|curator|chief)`,
      `${determiner} ${elsewhere} * ${plainly} * (officer|manager|director)`,
      `${determiner}? ${rank}? (chief executive|chief execs|chief exec|monitoring officer|section 151 officer|section 151|s151 officer|s151|s 151 officer|chief finance officer|head of paid service|chief officer|chief planning officer|chief planner|town clerk|parish clerk|county solicitor|borough solicitor|city solicitor|county treasurer|borough treasurer|treasurer|finance director|returning officer|proper officer|responsible financial officer|rfo|head of service|head of department|executive director|assistant director|service director|strategic director|corporate director|director general|press officer|committee clerk|scrutiny officer|case officer|planning officer|housing officer|area manager|line manager|project manager|town centre manager|head of governance|conservation officer|tree officer|noise officer|climate officer|enforcement officer|licensing officer|dog warden|social worker|occupational therapist|support officer|data protection officer|clerk to the council|deputy clerk|assistant clerk|groundsman|groundskeeper|environmental health officer|trading standards officer)`,
      `^ (head|manager|director) ${domain}`,
      'my (manager|boss|line manager|supervisor|director|head of service|colleague|opposite number|team leader)',
      'your (clerk|manager|boss|director|colleague|head of service|deputy|predecessor|successor)',
      `(an?|one|the|that|this) (council|county|town hall|county hall) (employee|official|worker|officer)`,
      `the (man|woman|person|officer|official|gentleman|lady|chap|bloke|fellow|guy|individual|genius|character) (heading|heading up|running|leading|in charge of|responsible for|who runs|who heads|who leads|who signs off|who looks after|at the top of|at the helm of|at the head of|who is supposed to run|we pay to run) (the|our|your)? (@|${services}|!(railway|railways|trains|buses|hospital|hospitals|school|schools|company|bank|prison|army|police|country|government|nhs) *) (@|${services}|${unit})?`,
      `(the|that) (person|lady|man|woman|gentleman|girl|chap|lad|officer|official) (you|i|he|she|we|they) (spoke|talked|dealt|wrote|complained) (to|with) (in|at|from) ${seat}`,
      `(the|those) (people|person|lot|ones) (who|that) (run|runs|manage|manages|designed|designs|drew up|approved|plan|planned|signed off|look after|looks after|are supposed to run|is supposed to run|are paid to run) (the|our|this|these|your)? (@|council|county|town|borough|city|place|${services}) (services|team|department|programme|centres|centre|homes|system)?`,
      `(the|those) (people|ones|men|women) (in charge|at the top|at the helm|running things|running the show|at the head) !(of the (railway|railways|hospital|school|bank|company|government|nhs|country|trains|buses))`,
      `(the|this|that|our) (officer|official) (in charge|in question|concerned|responsible|involved|on duty)`,
      'the (author|writer) of (this|that|the) _ (report|paper|papers|briefing|note|appendix|document|plan)',
      `somebody (at the top|in charge) of (the|our)? (@|${services})`,
    ],
  },
  {
    labels: ['officer', 'person', 'name'],
    patterns: [
      `(mr|mrs|ms|miss|mx|dr)? @ @? (in|from|at|of|on|over in|down in|up in) ${seat}`,
      `@ @? (in|from|of) (our|your|my) (@|${services}) (team|office|department|section|room|desk|shop)`,
    ],
  },
  {
    labels: ['officer', 'plural'],
    patterns: [
      `${determiner}? ${rank}? ${rank}? ${services}? (officers|planners|engineers|officials|surveyors|lawyers|solicitors|accountants|managers|directors|social workers|caseworkers|wardens|inspectors|staff|workers|people|bosses) (at|in|from|of) ${seat}`,
      `(my|our|your) * (colleagues|friends)`,
      `${determiner}? ${rank}? ${services}? (officers|planners|highways engineers|directors|chief officers|town planners|officialdom|caseworkers|social workers|traffic wardens|council lawyers)`,
      `${determiner} ${rank}? ${services}? (officials|employees|staff|office staff|team|teams|department|departments|section|unit|directorate|bureaucrats|pen-pushers|penpushers|pen pushers|jobsworths|mandarins|desk jockeys|civil servants|back office|front desk|helpdesk|help desk|press office|post room|print room|switchboard|reception|contact centre|call centre|legal team|leadership team|management team|management|${trades})`,
      `${determiner} ${elsewhere} !(contractor's|contractors'|minister's|party's|labour|conservative|opposition|rugby|cricket|medical|legal|care home|hospital) * (officials|managers|directors|staff|bureaucrats|jobsworths|pen-pushers|engineers|planners)`,
      `(the|our|your|that|an|a) (whole|entire|new)? * ${services} (team|department|directorate|office|section|unit)`,
      `(faceless|unelected|overpaid|highly paid|unaccountable) (bureaucrats|officials|officers|managers|pen-pushers|jobsworths|mandarins)`,
      '(bureaucrats|managers|officialdom|too many chiefs|pen-pushers|penpushers|pen pushers|jobsworths|mandarins|desk jockeys|officials)',
      `(the|a|some|that|this|any|every|another) (jobsworth|bureaucrat|pen-pusher|penpusher|pen pusher|mandarin)`,
      `${determiner}? ${services} ${unit}`,
      `${determiner}? ${services} (${trades})`,
      `${determiner}? (council|county hall|town hall|shire hall|city hall|civic centre|authority) (staff|officers|officials|employees|workers|workforce|bosses|chiefs|mandarins|bureaucrats|bureaucracy|managers|management|planners|engineers|lawyers|solicitors|pen-pushers|jobsworths|number-crunchers)`,
      `${anybody} (in|at|from|inside|within|down at|up at|over at|over in|down in|up in|across at|running|behind|on) ${seat}`,
      `${anybody} (in|at|on|inside|within) (the|our|your|this|that|her|his|their) (team|department|office|section|building|directorate|unit|service|council|authority|organisation)`,
      `(someone|somebody|anyone|anybody|no one|nobody) (in|from) (legal|planning|highways|finance|housing|parking|procurement|payroll|licensing|building control|revenues|benefits|comms|democratic services|property|estates|admissions|hr|it)`,
      `((the|our|your|these) (so called|supposed|paid|resident|in house|own)? experts|(the|our) people in charge of (the|our)? ${services})`,
      `(whichever|some|which|what) (genius|bright spark|clever soul|wag|joker|clown|brain|numpty|muppet|mastermind|brainbox|clever clogs) (in|at|from|on|down at|over in) ${seat}`,
      '(senior|middle|top|junior) (management|managers|staff|officers|officials|leadership team)',
      '(the|our|your)? (corporate|senior|strategic) (leadership|management) (team|board)',
      'your (staff|team|officers|people|colleagues|department|lot|office|service|shop)',
      'my (team|staff|colleagues)',
      'whoever (wrote|drafted|prepared|produced|designed|signed|put|dreamt|came|thought|approved|compiled|checked|decided|runs|ran|let|allowed|authorised|planned|drew|did|is in charge|was in charge|is responsible|was responsible) (of|for)? ((this|that|the|these|our) *)?',
      'the (author|authors|team|people|brains|brain|genius|geniuses|minds) (behind|responsible for) (this|that|the)',
      'the (person|people|team|officer|officers) (in charge|responsible) (of|for) (this|that|the|our) !(railway|railways|trains|buses|hospital|hospitals|company|bank|prison|army|police|country|government|nhs) *',
      'the authors of (this|that|the) _ (report|paper|papers|briefing|note|appendix|document|plan)',
    ],
  },
  {
    labels: ['officer', 'plural'],
    alone: true,
    patterns: [departmentNames, '(County|Town|Shire|City) Hall', 'Civic Centre'],
  },
  {
    labels: ['member', 'person'],
    patterns: [
      '(the|our|your|my|this|that)? (new|former|late|deputy|county|town|parish|district|borough|ward|local|fellow)? (councillor|cllr|alderman) @ (@|van @|de @|al @|ap @)?',
      'the (leader|deputy leader|mayor|deputy mayor|chair|chairman|chairwoman|chairperson|vice-chairman|vice-chair|convener|speaker)',
      '(the)? (Leader|Mayor|Chairman) of the (council|county council|opposition|@ group|authority|@)',
      `(the|our|your)? (cabinet member|lead member|portfolio holder|executive member|shadow cabinet member|group leader|opposition leader|leader of the opposition|local member|ward member|divisional member|ward councillor|county councillor|town councillor|committee chair|committee chairman|scrutiny chair) (for (the)? (@|${services}) (@|and @|and ${services})? @?)?`,
      '(a|an|that|this|one|another|the|my|your) (county|town|parish|district|borough|ward|local|fellow|certain|backbench|opposition)? (councillor|backbencher)',
    ],
  },
  {
    labels: ['member', 'plural'],
    patterns: [
      '(the|our|your|all|some|these|those|most|many|other|fellow|local|county|town|parish|district|opposition|backbench|cabinet|committee|board)? (councillors|cllrs|cabinet members|committee members|board members|backbenchers|elected members|lead members|group leaders)',
      '(the|all|other|some|fellow|elected|board|your) members',
      'the (front bench|back benches|cabinet|executive|shadow cabinet)',
    ],
  },
  {
    labels: ['party', 'plural'],
    patterns: [
      "(the|our|your)? (old|new|last|previous|present|current|local|then)? (Labour|Conservative|Conservatives|Tory|Tories|Liberal Democrat|Liberal Democrats|Lib Dem|Lib Dems|Libdem|Libdems|LibDem|LibDems|Liberals|Greens|Green|Reform UK|Reform|UKIP|Ukip|Plaid Cymru|Plaid|SNP|Sinn Féin|DUP|Independents|Independent|residents' association) (group|party|administration|council|councillors|members|opposition|government|regime|lot|crowd|candidate|candidates|colleagues|leader|leadership|cabinet|front bench|benches|side|motion|amendment|budget|proposal|plan|policy|manifesto|voters|vote|run|led|controlled)",
      'Labour !(market|force|costs|cost|supply|ward|day|party conference|intensive|exchange)',
      '(the)? (Conservatives|Tories|Tory|Liberal Democrats|Liberal Democrat|Lib Dem|Lib Dems|Libdems|LibDems|Greens|Reform UK|UKIP|Plaid Cymru|Plaid|SNP|Sinn Féin|DUP)',
      'the Independents',
      '(the|your|our|their|this|that|last|previous|former|outgoing|incoming|present|current|new|old) (administration|ruling group|ruling party|controlling group|majority group|minority group|opposition|opposition group|opposition groups|other side|other lot|other parties|other groups|coalition|group opposite|benches opposite|party opposite|members opposite)',
    ],
  },
  {
    labels: ['outsider', 'person'],
    patterns: [
      `(the|a|an|its|their)? (new|former)? (chief executive|chief exec|managing director|director|directors|manager|managers|boss|bosses|head|chairman|owner|owners|site manager) (of|at) (@|@ @|the @|the) (homes|buses|bus company|trains|ltd|limited|plc|group|trust|housing|developments|coaches|water|water company|rail|university|airport|airline|port|ferry company|bank|charity|hospice|festival|brewery|supermarket|quarry|farm|racecourse|golf club|club|stadium|college|school|academy|hospital|united|football club|construction|care home|care homes|energy|builders|housing association|association|company|firm|developer|operator|contractor|partnership|sons|media|estates|retail|supermarket|chamber of commerce)`,
      '(the|our|your|a)? (new|former|roads|housing|transport|planning|education|health|local government|schools|chief)? (mp|minister|secretary of state|prime minister|police officer|police constable|chief constable|constable|pcso|prison officer|probation officer|fire officer|football manager|bank manager|store manager|branch manager|site manager|pub landlord|headteacher|head teacher|headmaster|headmistress|principal|gp|doctor|vicar|bishop|judge|inspector of ofsted|planning inspector|ombudsman|journalist|reporter|editor|contractor|developer|consultant|supplier|landlord|builder|applicant company)',
      'my (wife|husband|son|daughter|mother|father|mum|dad|brother|sister|partner|neighbour|friend|gp|doctor)',
    ],
  },
  {
    labels: ['outsider', 'plural'],
    patterns: [
      '(the|our|your)? (bank managers|store managers|shop managers|football managers|fund managers|hospital managers|branch managers|site managers|bus managers|ofsted|cqc|unison|gmb|union|unions|trade union|trade unions|campaign group|ombudsman|regulator|watchdog|charity|post office|police officers|police officer|police|government officials|match officials|tax officials|health officials|football officials|eu officials|government|whitehall|ministers|mps|nhs|planning inspectorate|treasury ministers|department for transport|department for education|home office|cabinet office|housing association|football club|bus company|bus companies|coach firm|rail operator|network rail|prison officers|fire officers|hospital trust|environment agency|national highways|highways england|water company|contractors|developers|consultants|company|firm|housing association|press|media|bbc|newspaper|border force|prison officers|customs officers|probation officers)',
    ],
  },
  {
    labels: ['body', 'plural'],
    patterns: [
      '(the|full)? (full council|cabinet|executive board|planning committee|scrutiny committee|select committee|licensing committee|sub-committee|policy committee|audit committee|standards committee|combined authority board|strategic board|annual meeting)',
      'the (committee|board|panel|executive)',
    ],
  },
  {
    labels: ['council', 'plural'],
    patterns: [
      '(the|our|your|this)? (county council|town council|parish council|borough council|district council|city council|unitary council|combined authority|local authority)',
      '(the|our|your|this) (council|authority|county|borough|district)',
      '(Council|County Council|Authority)',
    ],
  },
  {
    labels: ['resident', 'person'],
    patterns: [
      '(mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|rev) @ (@|van @|de @|al @|ap @)?',
      '(a|an|one|the|that|this|your|my|our|another) (elderly|local|vulnerable|disabled|young|old|single)? (resident|neighbour|constituent|applicant|tenant|objector|complainant|pensioner|parent|mother|father|mum|dad|carer|widow|widower|claimant|patient|pupil|child|boy|girl|lad|service user|client|lady|gentleman|motorist|householder|homeowner|shopkeeper|trader|petitioner|protester|owner|occupier|landowner)',
    ],
  },
  {
    labels: ['resident', 'plural'],
    patterns: [
      '(the|our|your|my|some|many|most|local|those|these|all)? (residents|neighbours|constituents|applicants|tenants|objectors|complainants|pensioners|parents|carers|families|pupils|children|service users|clients|patients|motorists|householders|traders|petitioners|protesters|voters|taxpayers|ratepayers|villagers|townspeople)',
      '(the|that|this) (family|couple|household)',
    ],
  },
];

/** Nouns that point back at a person or people named before. */
export const backwards = {
  woman: '(the|that|this|poor|same) (woman|lady|girl)',
  man: '(the|that|this|poor|same) (man|chap|bloke|guy|fellow|gentleman|lad)',
  person:
    '(the|that|this|poor|same) (individual|person|character|idiot|fool|clown|joker|numpty|so-and-so)',
  plural:
    '(that lot|this lot|that shower|this shower|those people|these people|these characters|that office|that team|that department|this team|this department|the whole lot of them|the lot of them|the pair of them|both of them|all of them|none of them|not one of them|neither of them|one of them|some of them|half of them|most of them|any of them)',
};
