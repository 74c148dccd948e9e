/** Whom words may wound, as groups for patterns: anyone but a party, a firm or the writer. */

const named = '<officer|member|resident|name>';

const pointed =
  '((the|that|this|what (a|an)) (man|woman|fellow|chap|bloke|guy|girl|boy|lad|lady|gentleman|person|creature|individual)|(the|that|this|our|your|my) (new|old|other|local|former|current|ward|young|opposition)? (councillor|chairman|chair|leader|mayor|clerk|officer|manager|director|boss|planner|engineer|secretary|receptionist|caseworker|social worker|neighbour|resident|trustee|journalist|editor|reporter|headteacher|tenant|applicant|objector|caller|complainant|claimant|colleague))';

/** As the subject. */
export const who = `(you|he|she|${pointed}|${named})`;

/** As the object. */
export const whom = `(you|him|her|them|${pointed}|${named})`;

/** As the owner. */
export const whose = `(your|his|her|their|${named} 's|${pointed} 's)`;

/** Nouns for people that an adjective can turn into an insult. */
export const folk =
  '(man|woman|girl|boy|child|fellow|chap|bloke|lad|lass|lady|person|people|creature|individual|specimen|human being|excuse for|councillor|councillors|member|members|officer|officers|official|officials|clerk|clerks|secretary|planner|planners|engineer|engineers|manager|managers|director|lawyer|solicitor|bureaucrat|bureaucrats|cow|mare|moo|bat|bag|goat|sod|so-and-so|so and so|thing|lot|bunch|shower|crew|crowd|rabble|git|pig|dog|bint|madam|bugger|beggar|fool|idiot|clown|worm|toad|snake|weasel|rat|oaf|lump|mummy|daddy|bully|tyrant|coward|liar|amateur|amateurs|nobody|nobodies|egg|article|neighbour|neighbours|residents|resident|villagers|busybodies|whingers|moaners|typist|admin girl)';
