/** Business in which a party or group is named as a matter of course. */
export const business: readonly string[] = [
  // papers and votes
  '(amendment|amendments|motion|motions|moved|mover|movers|seconded|seconder|proposed|proposer|tabled|table|submitted|received|notice|agenda|minute|minutes|resolved|vote|votes|voted|abstained|abstentions|abstain|carried|lost by|recorded vote|named vote|standing order|standing orders|procedure|rules|call-in|called in|petition|question to|questions to|written question|written questions|supplementary|statement|statements|appendix|annex|paragraph|page|attached|enclosed|below|published|alphabetical|alphabetically|order received|order of receipt)',
  // seats and places
  '(seat|seats|places|place on|membership|members of|member of|councillors for|councillor for|proportional|proportionality|political balance|allocation|allocated|nominated|nominee|nominees|nomination|nominations|appointed|appointment|appointments|vacancy|vacancies|substitute|substitutes|composition|made up of|comprises|elected|by-election|result|results|gained|held|candidate|candidates|representative|representatives|spokesperson|spokesman|spokeswoman|leader of|leaders of|deputy leader|group leader|group leaders|whip|chair of|chairman of|vice-chair|lead member|shadow portfolio|overall control|no overall control|(was|were|been) (run|controlled|led) by (a|an)|ran the council from|in control from|register of|declaration|declare|declared|interest|interests|listed|list of)',
  // dealings alike with any group
  '(# (Conservative|Conservatives|Labour|Liberal|Lib|Green|Greens|Independent|Independents|Reform|Plaid))',
  '(an hour|half an hour|hour with|minutes with|session with|slot|having done|was with|been with|sat with|in with) _6',
  '(gave|told|asked|sent|showed|shown|given) (me|us)',
  '(asked|asks|asking|ask me|ask us|ask for|request|requests|requested|offered|offer|offering|briefed|brief|briefing|briefings|session|invited|invite|invitation|copied|copying|copy|cc|circulated|distribution|sent|forwarded|meeting|meetings|meets|met|attend|attended|attending|attendance|apologies|present|absent|diary|appointment|room|rooms|office|phone|contact|email|costed|costing|costings|cost|costs|figures|quote|quotes|deadline|foi|freedom of information|due on|left the chamber|left the meeting|we serve|serve the|serves the|consulted|consultation|comments|commented|responded|response|replied|reply|answered|answer|wrote|written|letter|gave notice|confirmed|group support|support officer|secretary|clerk|assistant|political assistant|on behalf of)',
  // history told as history
  '(a history of|historian|century|opened in|founded|built in|opened by|archive|archives|exhibition|biography|obituary|funeral|memorial|former mayor|past mayors|first woman)',
  // what is not politics after all
  '(Conservative|Labour|Liberal|Reform|Green|Alliance) (Club|Hall|Street|Road|Lane|Theatre|Institute|Trust|School|College|Exchange|Rooms|House)',
  '(compared|not carried|alternative proposals|alternatives|respectively|opened|repaired|rebuilt|closed) _4',
  '(Labour|Conservative|Liberal Democrat|Lib Dem|Green|Independent|Reform UK) (and)? (the)? (Labour|Conservative|Liberal Democrat|Lib Dem|Green|Independent|Reform UK) _4 (groups|group|councillors|members)',
  '(act|bill|white paper|green paper|manifesto commitments|government|national|westminster|parliament|mp for|mps|minister)',
  '(begun|began|started|launched|commissioned|agreed|adopted|approved|introduced|set up|signed|taken|made|established) (by|under) (the|a)? (previous|last|former|old|then)',
  // private lives declared
  '(husband|wife|partner|son|daughter|brother|sister|father|mother|resigned|resign|leave of absence|monitoring officer|hr)',
];

/** What a member may ask an officer about any party. */
export const factual: readonly string[] = [
  '(cost|costs|costed|costing|figure|figures|number|numbers|how many|how much|how long|when|what time|what date|where|deadline|date|agenda|minutes|minute|record|recording|webcast|procedure|procedural|standing orders|in order|lawful|legal|legality|legally|law|rules|rule|guidance|allowed|permitted|budget line|briefing|background|information|context|details|explanation|summary|note on|latest|update|copy of|copies of|a copy|send me the|link to|confirm|check|checked|factual|facts|fact|accurate|accuracy|evidence|data|statistics|register|returning officer|meeting|room|seat|seats|membership|allocation|proportionality|vacancy|diary|time off|statutory|technical|risk|risks|audit|valid|clarify|clarification|explain how|explain what|explain the|what would happen|precedent)',
];
