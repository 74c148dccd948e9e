/** Who is spoken of, as patterns (lib/text/pattern-syntax.ts). The longest match at a word wins. */
import { halls, services } from './services.ts';

export const label = ['officer', 'member', 'party', 'resident', 'outsider', 'council', 'body', 'self', 'you', 'person', 'name', 'plural', 'pronoun'] as const;
export type Label = (typeof label)[number];

interface Kind {
  readonly labels: readonly Label[];
  readonly patterns: readonly string[];
}

const determiner =
  '(the|our|your|my|his|her|their|this|that|these|those|a|an|any|some|all|every|each|no|one of the|one of our|one of your|some of the|some of our|most of the|half the|certain|which)';
const rank = '(former|interim|acting|deputy|assistant|associate|new|current|senior|junior|chief|lead|principal|executive|strategic|corporate|group|area|regional|divisional|service|head|so-called|unelected|faceless|highly paid|overpaid|well paid)';
const domain = `(of|for) (the)? (@|${services}) (@|and @|and|of @|services)? (@|services|care|development)?`;

export const kinds: readonly Kind[] = [
  {
    labels: ['officer', 'person'],
    patterns: [
      `${determiner}? ${rank}? ${rank}? (director|head|manager) ${domain}`,
      `${determiner}? ${rank}? ${services} (director|manager|chief|boss|lead|head|supervisor|adviser|advisor|consultant|inspector|surveyor|engineer|planner|lawyer|solicitor|accountant|warden|clerk|officer|surveyor|assistant|administrator|coordinator|co-ordinator|worker)`,
      `${determiner} ${rank}? ${rank}? (director|manager|officer|engineer|planner|surveyor|solicitor|lawyer|accountant|clerk|supervisor|inspector|warden|caretaker|receptionist|secretary|adviser|social worker|case worker|caseworker|administrator|head teacher in chief)`,
      `${determiner}? ${rank}? (chief executive|chief exec|monitoring officer|section 151 officer|s151 officer|s 151 officer|chief finance officer|head of paid service|chief officer|town clerk|parish clerk|county solicitor|borough solicitor|city solicitor|county treasurer|borough treasurer|treasurer|finance director|returning officer|proper officer|responsible financial officer|rfo|head of service|head of department|executive director|assistant director|director general|press officer|committee clerk|scrutiny officer|case officer|planning officer|area manager|line manager|town centre manager|head of governance|conservation officer|tree officer|noise officer|dog warden|social worker|occupational therapist|support officer|data protection officer|clerk to the council|deputy clerk|assistant clerk|groundsman|groundskeeper)`,
      'my (manager|boss|line manager|supervisor|director|head of service|colleague)',
      'your (clerk|manager|boss|director|colleague|head of service|deputy|predecessor|successor)',
      `(an?|one|the|that|this) (council|county|town hall|county hall) (employee|official|worker|officer)`,
    ],
  },
  {
    labels: ['officer', 'plural'],
    patterns: [
      `${determiner}? ${rank}? ${rank}? ${services}? (officers|planners|engineers|officials|surveyors|lawyers|solicitors|accountants|managers|directors|social workers|caseworkers|wardens|inspectors) (at|in|from|of) ${halls}`,
      `${determiner}? ${rank}? ${services}? (officers|planners|highways engineers|directors|chief officers)`,
      `${determiner} ${rank}? ${services}? (officials|engineers|surveyors|lawyers|solicitors|managers|staff|employees|social workers|clerks|office staff|team|teams|department|departments|section|unit|directorate|bureaucrats|pen-pushers|penpushers|pen pushers|jobsworths|mandarins|desk jockeys|civil servants|back office|front desk|helpdesk|help desk|press office|post room|switchboard|reception|legal team)`,
      `${services} (team|department|dept|section|unit|directorate|office|desk|people|lot|crowd|staff|officials|bosses|chiefs|management|managers)`,
      `(council|county hall|town hall|shire hall|city hall|civic centre|authority) (staff|officers|officials|employees|workers|workforce|bosses|chiefs|mandarins|bureaucrats|bureaucracy|managers|management|planners|engineers|lawyers)`,
      `(bureaucrats|pen-pushers|penpushers|jobsworths|staff|officers|people|those|lot|crowd|bods|boys and girls|geniuses|experts|clever people|so-called experts|powers that be|suits) (at|in|from|down at|up at|over at|running) ${halls}`,
      '(senior|middle|top|junior) (management|managers|staff|officers|officials|leadership team)',
      '(the|our|your) (corporate|senior) (leadership|management) team',
      '(faceless|unelected|overpaid) (bureaucrats|officials|officers|pen-pushers)',
      'your (staff|team|officers|people|colleagues|department|lot)',
      'my (team|staff|colleagues)',
      'whoever (wrote|drafted|prepared|produced|designed|signed|put|dreamt|came|thought|approved|compiled|checked)',
    ],
  },
  {
    labels: ['member', 'person'],
    patterns: [
      '(the|our|your|my|this|that)? (new|former|late|deputy|county|town|parish|district|borough|ward|local|fellow)? (councillor|cllr|alderman) @ (@|van @|de @|al @|ap @)?',
      'the (leader|deputy leader|mayor|deputy mayor|chair|chairman|chairwoman|chairperson|vice-chairman|vice-chair|convener|speaker)',
      '(the)? (Leader|Mayor|Chairman) of the (council|county council|opposition|@ group|authority|@)',
      '(the|our|your)? (cabinet member|lead member|portfolio holder|executive member|shadow cabinet member|group leader|opposition leader|leader of the opposition|local member|ward member|divisional member|ward councillor|county councillor|town councillor|committee chair|committee chairman|scrutiny chair) (for (@|the) (@|and @)? @?)?',
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
      '(the|our|your|a)? (new|former)? (mp|minister|secretary of state|prime minister|police officer|police constable|pcso|headteacher|head teacher|headmaster|headmistress|principal|gp|doctor|vicar|bishop|judge|inspector of ofsted|planning inspector|ombudsman|journalist|reporter|editor|contractor|developer|consultant|supplier|landlord|builder|applicant company)',
      'my (wife|husband|son|daughter|mother|father|mum|dad|brother|sister|partner|neighbour|friend|gp|doctor)',
    ],
  },
  {
    labels: ['outsider', 'plural'],
    patterns: [
      '(the|our|your)? (police|police officers|government|whitehall|ministers|mps|nhs|hospital trust|environment agency|national highways|highways england|water company|contractors|developers|consultants|company|firm|housing association|press|media|bbc|newspaper|border force|prison officers|customs officers|probation officers)',
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
  person: '(the|that|this|poor|same) (man|woman|chap|bloke|guy|fellow|lady|gentleman|individual|person|lad|character|idiot|fool|clown)',
  plural: '(that lot|this lot|those people|these people|that office|that team|that department|this team|the whole lot of them|the lot of them|both of them|all of them|none of them)',
};
