/** People as a kind, by a protected characteristic (Equality Act 2010, section 4), as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const folk =
  '(people|folk|folks|families|men|women|lads|girls|blokes|kids|youths|boys|mothers|fathers|parents|workers|drivers|tenants|gentlemen|communities|community|types|chaps|ladies|youngsters|patients|applicants|candidates|staff|officers|councillors|residents|students|teenagers)';

/** Race, which includes colour, nationality, ethnic and national origins; religion or belief. */
export const origins = any(
  `(gypsy|gypsies|traveller|travellers|travelling|roma|romany|romani|romanian|romanians|bulgarian|bulgarians|polish|poles|lithuanian|lithuanians|latvian|latvians|albanian|albanians|eastern european|eastern europeans|east european|east europeans|ukrainian|ukrainians|russian|russians|turkish|turks|kurdish|kurds|somali|somalis|eritrean|eritreans|sudanese|ethiopian|ethiopians|nigerian|nigerians|ghanaian|ghanaians|african|africans|caribbean|jamaican|jamaicans|west indian|west indians|black|blacks|white|asian|asians|pakistani|pakistanis|bangladeshi|bangladeshis|bengali|bengalis|indian|indians|tamil|tamils|gujarati|gujaratis|sri lankan|sri lankans|chinese|japanese|filipino|filipinos|vietnamese|arab|arabs|afghan|afghans|syrian|syrians|iraqi|iraqis|iranian|iranians|irish|welsh|scottish|scots|english|french|german|germans|italian|italians|spanish|portuguese|foreign|ethnic|ethnic minority|immigrant|migrant|muslim|muslims|islamic|jewish|jews|sikh|sikhs|hindu|hindus|catholic|catholics|christian|christians|mormon|mormons|jehovah's witness|jehovah's witnesses|buddhist|buddhists) ${folk}`,
  "gypsies|travellers|gypsies and travellers|romanians|bulgarians|poles|the polish|lithuanians|latvians|albanians|eastern europeans|east europeans|ukrainians|russians|turks|kurds|somalis|eritreans|sudanese|the irish|the chinese|nigerians|ghanaians|africans|jamaicans|west indians|blacks|the blacks|asians|pakistanis|bangladeshis|bengalis|indians|tamils|afghans|afghanis|syrians|iraqis|arabs|filipinos|muslims|jews|the jews|sikhs|hindus|catholics|jehovah's witnesses|foreigners|immigrants|illegal immigrants|illegals|migrants|asylum seekers|refugees|ethnics|ethnic minorities|minorities|boat people|the boat people|caravan dwellers|caravan people|those caravan people|the caravan people|the caravan lot|those in the caravans|immigrant families|migrant families|the germans|the french|the welsh|the scots|the italians",
);

/** Sexual orientation, gender reassignment. */
export const orientations = any(
  `(gay|lesbian|bisexual|homosexual|transgender|trans|transsexual|queer|lgbt|same-sex) (${folk}|couples|couple)`,
  'gays|the gays|lesbians|homosexuals|transsexuals|transgenders|bisexuals|the lgbt lot|the rainbow lot|the alphabet people|the trans lot|transvestites',
);

/** Sex; pregnancy and maternity; marriage and civil partnership. */
export const sexes = any(
  'women|woman|the women|girls|the girls|ladies|the ladies|lady (councillors|members|officers|drivers)|female (staff|officers|councillors|engineers|managers|drivers|members|candidates)|women (drivers|managers|officers|councillors|engineers|members|bosses|candidates)|mothers|new mothers|working mothers|young mothers|young mums|mums|single mothers|single mums|single parents|pregnant women|expectant mothers|wives|housewives|married women|women with (children|kids|babies|young children|families)|mothers with (young|small) children|women of (a certain|that) age|women her age|menopausal women|part-time mums|men|blokes|male (carers|nurses|teachers|nursery workers|midwives)|men working with children|single men|unmarried couples|divorcees',
);

/** Age. */
export const ages = any(
  'old people|older people|the elderly|elderly people|elderly residents|pensioners|oaps|the over (sixties|seventies|fifties|60s|70s|50s|65s)|over 60s|the old|old folk|oldies|the oldies|old ladies|old men|old codgers|old dears|the old guard|older (applicants|learners|candidates|drivers|tenants|residents|customers|volunteers|colleagues|students|staff|workers|members|councillors|officers|candidates|women|men|employees|ones)|people over (50|60|65|70|fifty|sixty|seventy)|people (of|at) (that|her|his|their) age|anyone over (50|60|65|70|fifty|sixty|seventy)|people in their (fifties|sixties|seventies)|young people today|youth of today|young people|youngsters|millennials|gen z|generation z|teenagers|the young|young lads|kids (today|these days)|the under (25s|30s)|under-25s|twenty-somethings|school leavers|graduates these days|boomers|snowflakes|youths',
);

/** Disability. */
export const disabilities = any(
  `(disabled|deaf|blind|autistic|dyslexic|epileptic|diabetic|schizophrenic|bipolar|mentally ill|partially sighted|wheelchair-bound|handicapped|deaf-blind|neurodivergent|neurodiverse|adhd) ${folk}`,
  'disabled people|the disabled|deaf people|the deaf|blind people|the blind|autistics|people with autism|wheelchair users|people in wheelchairs|wheelchairs|the wheelchair brigade|dyslexics|epileptics|schizophrenics|the mentally ill|people with (mental (illness|health)|depression|anxiety|learning (disabilities|difficulties)|disabilities|epilepsy|dyslexia|adhd|bipolar|autism|special needs)|special needs (kids|children|people)|send (kids|children|parents)|cancer patients|hiv patients|people on (the sick|disability)|anyone (on|with) (the sick|a disability)|blue badge holders|amputees|stammerers',
);

/** Pointing without naming: "that lot", "their sort". */
export const pointed =
  '(that lot|this lot|that sort|their sort|your sort|her sort|his sort|that type|their type|that kind|their kind|your kind|those people|these people|you people|people like (that|them|him|her|those)|folk like (that|them)|that crowd|that community|those communities|one of them|that tribe|that ilk|their ilk|our friends from (overseas|the east|the caravans|abroad)|a certain community|certain communities|a certain section of the community|you know who)';

export const groups = any(origins, orientations, sexes, ages, disabilities);
/** Groups whose mere naming with a sneer is telling: not men, women or the young, whom much is said of. */
export const minorities = any(origins, orientations, disabilities);
