/** Judgements on what somebody did, and the nouns that hold it. */

export const shameful = `(shameful|toxic|rotten|poisonous|dysfunctional|disgraceful|scandalous|outrageous|inexcusable|
  unforgivable|indefensible|unacceptable|wholly unacceptable|deplorable|reprehensible|despicable|
  contemptible|appalling|abysmal|dreadful|lamentable|woeful|pathetic|pitiful|laughable|farcical|
  shocking|dire|atrocious|abominable|disgusting|a disgrace|a scandal|a shambles|a fiasco|a farce|
  a joke|a mess|an insult|an embarrassment|an outrage|a travesty|a masterclass in (incompetence|
  bungling|failure|how not to|evasion|spin|obfuscation)|a catalogue of (errors|failures|blunders|
  mistakes|failings)|a betrayal|a dereliction|a cover up|a whitewash|beyond belief|beyond the pale|
  beneath contempt|unprofessional|unbecoming|incompetent|inept|amateurish|cack handed|ham fisted|
  slapdash|shoddy|sloppy|careless|negligent|reckless|high handed|arrogant|dismissive|offensive|
  insulting|rude|patronising|heartless|callous|cruel|spiteful|vindictive|underhand|dishonest|
  disingenuous|evasive|misleading|woefully inadequate|inadequate|not good enough|
  nowhere near good enough|far from good enough|poor|very poor|below par|wanting|lacking|second rate|
  third rate|substandard|embarrassing|abject|feeble|derisory|risible|muddled|incoherent|garbled|
  ludicrous|ridiculous|preposterous|idiotic|stupid|nonsense|drivel|rubbish|useless|hopeless|worthless|
  perverse|absurd|tardy|chaotic|shambolic|clueless|heavy handed|bungling|suspect|questionable|fishy|
  wrong|unlawful|improper|stinks|leaves (a lot|much|a great deal|everything) to be desired)`;

export const conduct = `(behaviour|conduct|attitude|handling|performance|treatment|response|approach|advice|work|judgement|
  judgment|record|track record|manner|tone|leadership|management|excuse|excuses|explanation|apology|
  answer|answers|evidence|incompetence|communication|planning|effort|efforts|actions|inaction|role|
  part|work rate|grasp|competence|professionalism|culture|atmosphere|ethos|standards|timekeeping|
  attendance)`;
