/** What shows that a person has a protected characteristic, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

export const maternity = any(
  '(two|three|four|five|#) (kids|children|babies|toddlers|little ones|under (five|fives|#))|kids under|children under (five|#)|(her|three|two) under-fives|single mothers|maternity|maternity leave|pregnant|pregnancy|expecting|having a baby|having babies|have a baby|have babies|having another|having her (second|third|first)|another baby|little ones|small children|young children|young kids|small kids|small baby|new baby|newborn|toddler|toddlers|childcare|school run|nursery pick-up|nappies|breastfeeding|breast-feeding|trying for a (baby|family)|start a family|starting a family|childbearing age|child-bearing age|biological clock|wedding ring|engagement ring|(just|newly|recently|only just) (got|been)? (married|engaged|wed)|getting married|(of|at) an age (when|where|at which)|babies on the brain|broody|nesting|first of many|patter of tiny feet|up the duff|in the club|mother of (two|three|four|young)|single mum|single mother|married with|kids at home|children at home|ivf|baby brain|mat leave',
);
export const ageing = any(
  'too old|past it|past her best|past his best|past their best|past her prime|past his prime|past her sell-by date|past his sell-by date|sell-by date|over the hill|long in the tooth|no spring chicken|no spring chickens|getting on a bit|getting on in years|knocking on a bit|near retirement|nearing retirement|close to retirement|coming up to retirement|coming up for retirement|about to retire|retirement do|drawing (her|his) pension|pensionable|at (her|his|their|your) age|at that age|of (her|his|that|a certain) age|(57|58|59|60|61|62|63|64|65|66|67|68) (already|now|next|this)|in (her|his|their) (late)? (fifties|sixties|seventies)|pushing (fifty|sixty|seventy|60|70|50)|old enough to be|old dog|old dogs|too young|far too young|barely out of (school|nappies)|still wet behind the ears|wet behind the ears|barely shaving|only (19|20|21|22|23|24|twenty|nineteen)|just a (kid|child|boy|girl|lad)',
);
export const speech = any(
  '(his|her|their|that|the|a|an|foreign|thick|heavy|strong|broad|polish|indian|african|nigerian|asian|eastern european|romanian|scottish|irish|welsh|brummie|french|german|spanish|chinese|jamaican|caribbean|somali|russian|pakistani|bengali) accent|accent|accents|stammer|stutter|lisp|broken english|pidgin english|poor english|(her|his|their) english|english as a second language',
);
export const faith = any(
  "headscarf|headscarves|scarf on|head scarf|hijab|hijabs|burka|burqa|burkas|niqab|turban|turbans|kippah|skullcap|skull cap|yarmulke|sari|prayer mat|prayer breaks|prays|praying|friday prayers|ramadan|eid|diwali|sabbath|shabbat|halal|mosque|koran|kosher|muslim|sikh|jewish|hindu|catholic|jehovah's witness|born-again|evangelical|her religion|his religion|her faith|his faith|beard and|dreadlocks|cornrows|afro",
);
export const body = any(
  "someone (with|on|in) (epilepsy|a wheelchair|crutches|a guide dog|depression|autism|one arm|one leg|sticks)|deaf girl|deaf man|hot flush|on the change|the change of life|limp|walking stick|wheelchair|disabled|disability|deaf|hearing aid|hearing aids|blind|guide dog|white stick|crutches|epilepsy|epileptic|autistic|autism|aspergers|asperger's|adhd|dyslexia|dyslexic|bipolar|depression|depressed|anxiety|panic attacks|breakdown|nervous breakdown|mental health|mentally ill|schizophrenia|schizophrenic|ptsd|multiple sclerosis|parkinson's|cancer|chemo|chemotherapy|hiv|diabetic|diabetes|sign language|bsl|interpreter|learning difficulties|learning disability|tourette's|cerebral palsy|one arm|one leg|funny arm|prosthetic|menopause|menopausal|hot flushes|hormones",
);
export const selves = any(
  'transgender|trans|transitioned|transitioning|used to be a man|used to be a woman|sex change|born a man|born a woman|gay|lesbian|bisexual|homosexual|his husband|her wife|his boyfriend|her girlfriend|their partners|same-sex|civil partner|boyfriend|girlfriend|pride badge|rainbow lanyard',
);
export const roots = any(
  'foreign|foreigner|immigrant|polish|romanian|bulgarian|nigerian|african|somali|asian|indian|pakistani|bangladeshi|chinese|black|jamaican|caribbean|irish|gypsy|traveller|roma|arab|syrian|afghan|turkish|albanian|lithuanian|eastern european|ethnic|not from round here|not from here|not british|not english|surname|unpronounceable',
);
export const femininity = any(
  'a woman|women|female|a girl|girls|a lady|ladies|a mother|a mum|mums|blonde|a housewife|a wife',
);

const someone =
  '(woman|man|women|men|girl|lad|chap|lady|bloke|person|people|someone|somebody|anyone|one|ones|councillor|councillors|candidate|candidates|officer|officers|applicant|applicants|colleague|fellow|teacher|carer|driver|mother|family|families)';
/** One of a kind, by what shows or is known: "the woman in the headscarf", "somebody of that background". */
export const persons = `(${someone} (in|wearing|under) (a|the|that|her|his)? (burka|burqa|hijab|headscarf|head scarf|niqab|veil|turban|skullcap|sari|wheelchair)|${someone} with (a|an|the|that|those|her|his|no|small|young|two|three)? (baby|babies|kids|children|accent|stammer|stutter|lisp|guide dog|white stick|epilepsy|disability|autism|dyslexia|adhd|depression|hearing aid|dreadlocks|turban|headscarf|hijab|beard|wheelchair|condition|crutches|one arm|one leg|mental health|learning)|${someone} (of|from) (that|her|his|your|their|a certain|another|a different|an ethnic) (age|background|faith|kind|sort|religion|colour|culture|community|persuasion|origin|heritage|country|part of the world)|${someone} who (is|are|'s|was) (not)? (deaf|disabled|pregnant|foreign|gay|lesbian|trans|muslim|jewish|black|asian|white|autistic|blind|over (forty|fifty|sixty|#)|so (old|young)|that (old|young))|(girl|boy|lad|kid|woman|chit|slip) of (a girl|#|nineteen|twenty|her age)|stammerer|stutterer|deaf (girl|lad|man|woman|chap)|blind (man|woman|chap)|foreign (girl|chap|lady|bloke|woman|man)|caravan (people|lot|folk|dwellers)|non-binary|pronouns)`;
