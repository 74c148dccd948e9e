/** What officers advise with, who advises, and what can be done to advice, as patterns. */

const one = (...choices: readonly string[]): string => `(${choices.join('|')})`;

/** Those whose advice the law asks members to weigh, and those who give it for them. */
export const statutory = one(
  '(the|our|your|that|deputy|county|borough|city|town)? (deputy)? (monitoring officer|section 151 officer|section 151|s151 officer|s151|s 151 officer|151 officer|chief finance officer|chief financial officer|cfo|head of paid service|responsible financial officer|rfo|proper officer|returning officer|data protection officer|dpo|head of legal|head of legal services|head of law|head of finance|director of finance|finance director|director of law|borough solicitor|county solicitor|city solicitor|council solicitor|treasurer|chief exec|chief executive|head of governance|chief accountant|section 73 officer|s73 officer|statutory officers)',
  '(the|our|your|that|council|council’s)? (solicitor|solicitors|lawyer|lawyers|legal people|legal team|legal department|legal services|legal eagles|finance team|finance people|finance department|accountants|accountant|auditor|auditors|internal audit|external auditor|external auditors|procurement people|procurement team|governance team|counsel|barrister|bean counters|number crunchers)',
  'Legal',
  'Finance',
  'Audit',
  'the MO',
  'Procurement',
  'Governance',
);

/** Those who advise by trade. */
export const experts = one(
  '(the|our|your|that|this|county|borough)? (senior|principal|chief|county|council’s)? (engineer|engineers|surveyor|surveyors|valuer|ecologist|archaeologist|conservation officer|tree officer|planning officer|planners|planner|case officer|highways officer|highway engineer|flood engineer|drainage engineer|safety auditor|auditor|auditors|psychologist|social worker|environmental health officer|ehos|eho|fire officer|heritage officer|heritage adviser|landscape officer|transport planner|actuary|economist|analyst|noise officer|air quality officer|biodiversity officer|structural engineer|consultant|consultants|officer|officers|officer’s|officers’|specialist|adviser|advisers|professional|professionals|clerk|report author|author)',
  statutory,
);

const kind =
  'legal|financial|finance|equality|equalities|safety|technical|environmental|procurement|planning|engineering|ecological|heritage|flood|flooding|drainage|traffic|highway|highways|s151|section 151|treasury|audit|pension|contract|reputational|viability|structural|noise|conservation|statutory|professional|subsidy|state aid|tribunal|governance';

/** What an adviser gives: nobody else’s to change. */
export const advice = one(
  `(${kind}|officer|officers’|officer’s|your|our|their|his|her|the|that|this|any|all|main|final|formal|draft|overall) (${kind}|officer|draft|formal|main|final|written)? (advice|opinion|opinions|recommendation|recommendations|conclusion|conclusions|finding|findings|warning|warnings|caveat|caveats|verdict|assessment|assessments|appraisal|valuation|valuation figure|reservations|judgement|judgment|professional view|recommended option|health warning|health warnings|disclaimer|disclaimers)`,
  `(${kind}|risk) (implications|comments|concerns|risk|risks|considerations|input|view|views|section|sections|paragraph|paragraphs|bit|bits|stuff|page|part|passage|line|row|rating|ratings|score|scores|assessment|assessments|register|level|grade|matrix|entry|appendix|language|wording)`,
  `${experts} ('s)? (comments|comment|view|views|objection|objections|condition|conditions|opinion|paragraph|paragraphs|section|remarks|reservations|concerns|findings|figure|figures|report|letter|memo|note|bit|input|point|points|doubts|reasoning|response)`,
  `(comments|view|views|objection|objections|opinion|paragraph|remarks|reservations|concerns|findings|doubts) (of|from|by) ${experts}`,
  '(rag|assurance|hygiene|risk|quality) (rating|score|level|status|opinion)',
  '(recommendation|recommendations|conclusions|caveats)',
  '(your|their|the officer’s|officers’|the engineer’s|the planner’s) (*)? (objection|objections|view|views|scoring|score|estimate|forecast|stance|doubts|evaluation|analysis|modelling|report)',
);

/** What frightens, stops or costs: the matter of a passage that somebody might want gone. */
export const unwelcome = one(
  'legal|unlawful|unlawfulness|illegal|illegality|lawful|lawfulness|vires|powers|judicial review|challenge|appeal costs|risk|risks|risky|unsafe|safety|danger|dangers|dangerous|flooding|flood|cost|costs|overrun|overspend|deficit|pension|pensions|redundancy|redundancies|job losses|tribunal|compensation|penalty|penalties|clawback|subsidy|contamination|asbestos|bats|newts|objection|objections|equality|equalities|discrimination|delay|delays|borrowing|debt|reserves|viability|harm|liability|liabilities|complaints|failings|failure|ombudsman|audit|auditor|not affordable|unaffordable|affordability|accidents|collisions|casualties|traffic|congestion|pollution|emissions|air quality|climate|maladministration|consultation responses|alternatives|cheaper option|other options|downsides|drawbacks|disadvantages|cons|against|warning|warnings|caveats|advice|procurement|best value|best consideration|human rights|safeguarding|precedent|bad news|negatives|worst case',
);

export const passage = one(
  'paragraph|paragraphs|para|paras|section|sections|sentence|sentences|line|lines|passage|passages|page|pages|bit|bits|part|parts|words|wording|chapter|appendix|table|row|column|slide|slides|stuff|reference|references|mention|phrase|comment|comments|clause|caveat|note|bullet|bullets|box|material|point|points|headline|footnote|number|numbers|figure|figures',
);

/** Base forms: to take something away. */
export const drop = one(
  'remove|delete|take out|cut out|cut|drop|strike out|strike|lose|leave out|omit|bin|ditch|scrap|scrub|excise|strip out|strip|pull|withdraw|expunge|redact|edit out|chop|chop out|get rid of|dispense with|bury|hide|suppress|airbrush out|airbrush|spare us|spare me|pass over|gloss over|skate over|skip over|skip|leave off|leave to one side|park|sideline|relegate|tuck away|cross out|score out|take away|hold back|keep back|do away with|jettison|keep quiet about|steer clear of|quietly drop|quietly lose|tone out|slip out|weed out|rub out|erase|whip out|rip out|knock out|do without|dump|pull out|miss out|shelve|sit on|forget|keep out',
);

/** Base forms: to bend something, without saying which way. */
export const bend = one(
  'change|alter|amend|revise|reword|rewrite|re write|rephrase|recast|redraft|redo|reverse|flip|switch|swap|turn round|turn around|modify|adjust|tweak|massage|finesse|fudge|doctor|fiddle|tidy up|rework|reconsider|rethink|revisit|look again at|have another look at|have another go at|think again about|tinker with|tamper with|fix|shift|nudge|bend|steer|slant|sway|colour|influence|square',
);

/** Base forms: to make it say less. */
export const soften = one(
  'soften|tone down|water down|dilute|weaken|temper|sweeten|moderate|play down|downplay|de emphasise|understate|mute|blunt|lighten|dial down|rein in|tame|gentle|calm down|dampen|dampen down|take the edge off|take the sting out of|pull the teeth of|draw the sting from|gloss|sugar|sugar coat|sugarcoat|round down|minimise|talk down|turn down|ease off on|ease up on|go easy on|go easier on|go light on|be gentle with|be kinder about|be less definite about|be less gloomy about|be vaguer about|keep vague|defang|neuter|smooth over|smooth out|brighten|brighten up|perk up|liven up|cheer up|jolly up|spruce up|sex up|lighten up|make (a bit|a little|rather|much)? (more positive|less negative|less gloomy|sunnier|kinder|softer|gentler|less stark|less definite|vaguer|more upbeat|more helpful)',
);

/** Base forms: to move a mark up or down. */
export const regrade = one(
  'lower|raise|reduce|increase|bump|bump up|bump down|mark up|mark down|bring down|bring up|put up|push up|nudge up|nudge down|nudge|upgrade|downgrade|up|drop|move|shift|take|turn|change|adjust|revise|round up|round down|lift|edge up|edge down|tweak|improve|massage|let us have|rerun|re run|rework|recalculate|amend|alter|inflate|shave|trim|knock down|knock up|flip|switch|rescore|re score',
);

/** What advice is marked with. */
export const mark = one(
  'risk rating|risk score|risk level|risk grade|risk assessment|risk|rag rating|rag status|rating|ratings|score|scores|scoring|grade|band|valuation|assurance level|assurance rating|assurance opinion|estimate|forecast|projection|projections|likelihood|impact score|severity|category|hygiene rating|quality score|model|cost estimate|capacity figure|benefit cost ratio|bcr|confidence level|roll forecast|star rating',
);

/** What a mark can be moved to. */
export const colour = one(
  'red|amber|green|low|medium|high|moderate|minor|negligible|acceptable|good|excellent|satisfactory|limited|substantial|reasonable|adequate|tolerable|minimal|severe|nil|none|pass|fail|manageable',
);

/** To be put right rather than bent: slips, form, new evidence. */
export const innocent = [
  '(typo|typos|typing|slip|slips|misprint|spelling|spelt|replaced|replaces|census|no longer (current|apply|applies|relevant|used)|not comparable|too small to|not yet (available|audited|published)|misspelt|grammar|punctuation|apostrophe|comma|commas|font|fonts|heading|headings|format|formatting|layout|spacing|margin|margins|numbering|page numbers|page number|cross reference|cross references|hyperlink|link|links|logo|colour|colours|template|bold|italics|capital|capitals|alphabetical|plain english|jargon|acronym|acronyms|duplicate|duplicated|duplicates|duplication|repeated|repeats|repetition|twice|superseded|old version|wrong table|wrong date|wrong year|wrong figure|wrong name|out of date|outdated|factual|correction|corrections|inaccuracy|inaccuracies|incorrect|mistake|mistaken|error|errors|misquoted|personal data|confidential|exempt|names|redaction|gdpr|accessible|accessibility|summary page|staple|print)',
  '(in (the)? light of|in view of|given|following|after|because of|now that|to reflect|taking account of|based on) _4 (survey|data|figures|evidence|guidance|information|reply|replies|response|responses|drawings|count|counts|modelling|results|consultation|judgment|judgement|settlement|decision|legislation|regulations|act|inspection|site visit|representations|comments received)',
  '(final|first|written|verbal) (written)? (warning|warnings)',
  '(website|web page|web pages|webpage|leaflet|poster|booklet|factsheet|faq|faqs|app|newsletter)',
  '(move|moved|moving|propose|proposed|second|seconded|table|tabled|tabling|formal) _4 (amendment|motion|that the (recommendation|recommendations|motion))',
  '(amendment|motion) (is|be|to be) (moved|put|tabled|proposed|attached)',
  '(if|whether|unless|should|once|when) (the|a|any|new|there|further|more|that|it|fresh) _4 (survey|data|figures|evidence|modelling|inspection|drawings|count|results|show|shows|suggest|suggests|change|changes|changed)',
];
