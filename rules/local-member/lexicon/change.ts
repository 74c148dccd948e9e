/** Words of change, and words that put it in the future or call it settled. */
export const change = [
  '(~close|~shut|~cease|~cut|~remove|~replace|~relocate|~sell|sold|~demolish|~scrap|~axe|~withdraw|~merge|~reduce|~halve|~lose|~ban|~restrict|~prohibit|~double|~fell|~chop|~dig|dug|~paint|~install|~erect|~convert|~evict|~fence|~narrow|~widen|~divert|~pedestrianise|~resurface|~switch|~swap|~split|~outsource|~privatise|~downgrade|~abolish|~suspend|~pause|~redraw|~rename|~rehouse|~redevelop|~shrink|~trim|~slash|~decrease|~bulldoze|~flatten|~dismantle|~uproot|~drain|~refuse|~reject|~renew|~revoke|~axed|~retire|~disband|~lease|~moor|~toll|~disappear|~vanish|~depart)',
  '(closure|limit|limits|lights|closures|sale|disposal|demolition|removal|withdrawal|relocation|transfer|merger|reduction|ban|restriction|restrictions|diversion|roadworks|resurfacing|zone|permits|meters|cameras|bollards|humps|crossing|depot|hostel|flats|incinerator|quarry|mast|academy|signals|lease|tenancy|licence)',
  '(turned|turning|turn|made|making) into',
  '(no longer|no more|for good|for the last time|goodbye|farewell)',
];
export const ahead = [
  '(will|shall|to be|ll|going to|about to|due to|set to|is to|are to|must|have to|has to|can no longer)',
  '(from|on|in|by|until|before|after|this|next|at the end of|end of|early|late|mid|since|come) (the|a|of)? _1 (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|easter|christmas|week|weekend|month|year|term|fortnight|new year|half-term)',
  '(tomorrow|tonight|soon|shortly|imminently|overnight|any day|before long|today|from now on|in future|as of)',
  '(decided|agreed|approved|resolved|chosen|confirmed|settled|signed|granted|refused|rejected|turned down|given the go-ahead|go-ahead|green light|plans|plan|planning|propose|proposes|proposed|proposal|proposing|intend|intends|intention|preparing|arranged|scheduled|earmarked|shortlisted)',
  '(is|are) (being|coming|going|closing|moving|ending|losing|getting|becoming|leaving|stopping|starting|beginning)',
];
