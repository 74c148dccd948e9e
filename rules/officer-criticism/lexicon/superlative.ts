/** Somebody ranked below everybody else. Each is a group of alternatives for a pattern. */

const fault = `(arrogant|useless|incompetent|rude|lazy|idle|unhelpful|obstructive|dishonest|evasive|pompous|hopeless|
  clueless|inept|secretive|stubborn|patronising|condescending|dismissive|disorganised|high handed|out of touch|
  shambolic|unprofessional|ignorant|spineless|pathetic|slippery|devious|vindictive|spiteful|shifty|complacent|smug|
  careless|sloppy|slapdash|feeble|weak|self important|self satisfied|two faced|untrustworthy|bloody minded|
  disagreeable|unpleasant|awkward|inflexible|cold|callous|heartless|incoherent|deceitful|cynical|cowardly)`;

const ranked = `(laziest|idlest|worst|slowest|rudest|dimmest|thickest|weakest|poorest|stupidest|nastiest|sloppiest|shiftiest|
  smuggest|slackest|feeblest|meanest|dullest|clumsiest|vainest|haughtiest)`;

const lacking = `(helpful|competent|capable|honest|able|impressive|trustworthy|reliable|effective|professional|open|candid|
  truthful|approachable|responsive|sympathetic|qualified|suitable|convincing|experienced|interested|hard working|talented)`;

const worker = `(officer|officers|official|officials|manager|managers|director|planner|planners|engineer|team|department|
  staff|bunch|lot|crew|set of people|people|man|woman|person|individual|chief executive|clerk|boss|leader|public servant|
  public servants)`;

/** After "is", "were". */
export const worst = `(the|one of the|some of the|among the|amongst the|quite the|easily the|by far the) (${ranked} ${worker}?|
  most ${fault} ${worker}?|least ${lacking} ${worker}?)`;

/** After somebody was named. */
export const unmatched = `((i|we) have (never|rarely|seldom|yet to)|never _4 (have|did) (i|we)|(i|we) never) _2 (met|meet|known|
  know|encountered|come across|dealt with|deal with|seen|see|spoken to|worked with|sat opposite) (such (a|an)|a more|
  anyone (so|more|as)|anybody (so|more|as)|someone (so|as)|somebody (so|as)|a) (${fault}|ruder|lazier|slower|shiftier|
  nastier|smugger|dimmer|vainer|slacker|feebler|meaner|colder)`;
