/** Not the council's doing, or nothing new. */
const bodies =
  '(national highways|highways england|network rail|the (water|gas|electricity|power|bus|train|rail|ferry|phone) (company|companies|firm|operator)|openreach|utility (company|companies)|the (diocese|church|bishop|university|police|nhs|hospital trust|health trust|government|ministry|secretary of state|landlord|owner|owners|bank|post office|national trust|environment agency|developer|college|magistrates|governors|trustees|crown|court)|environment agency|royal mail|southern water|thames water|anglian water|severn trent|cadent|national grid|forestry england|historic england|planning inspectorate|post office)';

export const elsewhere = [
  `${bodies} (itself|themselves)? (now|also|has said it|says it|say they)? (has|have|will|is|are|was|were|had|plan|plans|intend|intends|propose|proposes|own|owns|want|wants|decide|decides|'s|~mend|~dig|~repair|~replace|~lay|~close|~shut|~sell|~move|~open|~resurface|~carry|~start|~begin|~work|~do)`,
  `(by|for|up to|belongs to|owned by|run by|on behalf of|a matter for) ${bodies} (to (decide|discuss|say|settle))?`,
  `${bodies} (works|work|decision|building|land|road|bridge|plans|own|site)`,
  '(not|nothing) (a|an)? (council|ours|us|our|county) (building|road|decision|matter|property)?',
  '(private|privately) (road|owned)',
];

export const unchanged = [
  '(no change|no changes|unchanged|as usual|as normal|as now|as at present|as before|stays open|stay open|remain open|remains open|will not change|does not change|do not change|nothing will change|not affected|unaffected|no plans|no proposals|no decision|nothing (has been|is|to) (decided|planned|report|announce))',
  '(decision|decisions|choice|move|vote|plan|plans|idea) to _10 (is|are|was|were|has been|looks|seems) _2 (idiotic|wrong|mad|madness|foolish|stupid|daft|crazy|shameful|short-sighted|shortsighted|a mistake|a disgrace|right|brave|unforgivable|indefensible|lunacy|disgraceful|nonsense|appalling)',
  '(window|job|post|line|lines|appeal) (for _3)? (close|closes|closed|closing|end|ends|open|opens|start|starts)',
  '(applications|application|nominations|entries|bookings|booking|survey|surveys|consultation|consultations|questionnaire|registration|vacancy|vacancies|competition|tickets|ballot|tender|tenders|polls|polling stations|deadline|admissions round|appeals|helpline|phone lines|shop sale) _8 (close|closes|closed|closing|end|ends|open|opens|start|starts)',
  '(end|ends|ended|finish|finished|finishes|complete|completed|done) _3 (early|ahead of (schedule|time|programme))',
  '(closing|close) (date|dates|time for|soon)',
  '(at|by|to) the close of',
  'close (to|of play|by|contact|attention|relationship|working|look|eye|watch|call|friend|friends|knit)',
  '(reopen|reopens|reopened|reopening|re-open|re-opens|re-opened|re-opening) (today|this morning|again)',
  '(last|previously|originally|formerly) (resurfaced|closed|rebuilt|opened|painted|changed|refurbished)',
];
