/** What councils call their services, teams and departments. */

/** Names that a department goes by on its own: "ask Legal", "Building Control have rung". */
const departments = [
  'highways|parking|planning|development control|development management|planning enforcement|enforcement|building control|regulatory services',
  'housing|homelessness|housing options|housing needs|lettings|allocations|neighbourhood services|community safety',
  'finance|treasury|accountancy|accounts|audit|internal audit|revenues|benefits|council tax|business rates|payroll|procurement|commissioning|exchequer',
  'legal|legal services|democratic services|governance|committee services|elections|electoral services|land charges|registration|licensing|trading standards',
  'hr|human resources|personnel|it|ict|digital|comms|communications|customer services|customer service|customer care|complaints|corporate services|corporate finance|corporate property|policy|performance',
  'fleet|stores|catering|insurance|repairs|rents|trees|ecology|heritage|permits|streetworks|structures|voids|arts|sports|sport|print|security|property|estates|assets|facilities|cleansing|street cleaning|street lighting|grounds maintenance|waste|refuse|recycling|street scene|streetscene|depot',
  "education|schools|school admissions|admissions|school transport|home to school transport|send|early years|youth services|youth justice|inclusion|adult social care|adult services|adults' services|adult care|social care|social services|children's services|childrens services|children's social care|children's commissioning|fostering|adoption|safeguarding|early help|reablement",
  'public health|environmental health|environment|pest control|leisure|parks|countryside|rights of way|libraries|museums|archives|culture|tourism|bereavement services|cemeteries|registrars',
  'transport|passenger transport|passenger services|traffic|road safety|drainage|flooding|regeneration|economic development|economy|growth|place|skills|resources|transformation|emergency planning|ticketing|communities|infrastructure',
].join('|');

/** Words that name a service only before "team", "officer" and the like. */
const qualifiers = [
  "roads|road|highway|bins|bin|library|buses|bus|climate|tree|trees|noise|youth|grants|grant|print|post|case|press|media|marketing|flood|coroner's|traffic management|network|structures|bridges|project|programme|delivery|technical|technology|broadband|web|website|data|systems|software|election|electoral|committee|scrutiny|member support|member services|support|admin|administration|reception|front desk|contact centre|call centre|switchboard|helpdesk|help desk|back office",
  'biodiversity|ecology|heritage|conservation|design|urban design|local plan|appeals|validation|section 106|s106|development|transport planning|public transport|cycling|active travel|streetworks|street works|permits|gritting|winter|street|park|allotments|cemetery|crematorium|leisure centre|theatre|arts|events|sports|play|playground|markets|town centre|tourist|museum|archive|registry',
  "rubbish|claims|streets|street|social work|animal health|neighbourhood|tourist information|ground maintenance|tendering|bridge|tunnel|harbour|market|concessionary fares|welfare|blue badge|direct payments|carers|hospital discharge|occupational therapy|care|day centre|family|families|fostering and adoption|special needs|special educational needs|send casework|education welfare|attendance|children's|adults|mental health|learning disability|dementia|public protection|food safety|health and safety|food|animal welfare|dog|pollution|air quality|contaminated land|housing repairs|repairs|rents|rent|leasehold|voids|tenancy|estate|asset|valuation|insurance|risk|fraud|debt|income|billing|budget|capital|pensions|grounds|maintenance|buildings|building|catering|cleaning|fleet|security|cctv|customer|complaints|foi|information governance|records|equalities|engagement|consultation|partnerships|policy and performance|strategic|corporate",
].join('|');

/** The first of two that fit wins, so the longer stands first. */
const longestFirst = (words: string): string =>
  words
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|');

export const services = `(${longestFirst(`${departments}|${qualifiers}`)})`;

const capitalised = (words: string): string =>
  words.replaceAll(/\p{L}[\p{L}'’]*/gu, (word) =>
    word === 'to' ? word : word.replace(/^./u, (letter) => letter.toUpperCase()),
  );

/** The same, spelled as a name. */
export const departmentNames = `(${capitalised(longestFirst(departments))}|HR|IT|ICT|SEND)`;

/** The building or body that stands for the whole staff. */
export const halls =
  '((the)? civic centre|county hall|town hall|shire hall|city hall|guildhall|civic offices|the civic|the council offices|council offices|the council office|the town council|the county council|the borough council|the district council|the city council|the combined authority|the council|the county|the authority|the borough|our council|this council|the depot|hq|headquarters|the (first|second|third|fourth|fifth|sixth|seventh|top) floor|the department|the office)';
