/** Complaining, objecting, reporting, and the people who do. Patterns. */

/** Nouns for what came in. */
export const reports =
  '(report|complaint|complaints|tip-off|tip off|allegation|allegations|objection|objections|letter|letters|petition|call|phone call|e-mail|email|emails|referral|leak|photo|photos|photograph|video|footage|grievance|noise diary|anonymous letter|whistleblowing|statement to (licensing|the police|enforcement)|(information|evidence|concern|concerns|statement|story|disclosure|message) (about|against|on) (you|your|him|her|them|his|their))';

/** What a complainant did. */
export const complained =
  '(complained|complains|complaining|(has|have)? made (an|several|serious|some|these|those)? (allegation|allegations|accusation|accusations)|objected|objects|reported (you|it|this|him|her|them|the|your|that)|reports (you|it|the)|reported|grassed|grassed (you|him|her|them)? up|dobbed (you|him|her|them|us) in|shopped (you|him|her|them|us)|snitched|split on (you|him|her|them)|tipped (us|me|them|the council|planning|enforcement) off|blew the whistle|blown the whistle|rang (us|me|it|up|in) (about|to)|rang it in|wrote in (about)?|wrote to (me|us|complain|the council)|sent (in)? (the|those|that) (photos|photographs|pictures|video|videos|footage|letter|letters)|made (the|that|this|a|all those|those|both) (complaint|complaints|allegation|allegations|call|calls|report|referral|objection)|started (all this|the petition|it all)|lodged (the|an|a|that) (objection|complaint|appeal)|put in (the|a|an|that) (complaint|objection|report)|raised (the|a|that|this) (complaint|concern|grievance|alarm|objection)|kicked off about|has it in for you|called (enforcement|the council|the police|environmental health) (on|about)|contacted (enforcement|the council|environmental health|planning)|gave (us|me|the police|enforcement) (a|the|her|his) (statement|evidence|photos)|gave evidence|spoke to the (paper|press|echo|gazette))';

/** Nouns for the one who did it. */
export const complainants =
  '(complainant|complainer|objector|whistleblower|whistle-blower|informant|informer|source|leaker|caller|grass|snitch|tell-tale|person who (complained|objected|reported (it|you|this)|rang|wrote (in|to me|to us)|blew the whistle|made the (complaint|allegation|report))|neighbour who (complained|objected|reported (it|you|this)|rang|wrote)|resident who (complained|objected|reported (it|you|this)|rang|wrote)|one who (complained|objected|reported (it|you|this)|rang|wrote (in|to me|to us)?|blew the whistle|shopped you|made the (complaint|allegation|report|call)|started (it|all this)|tipped us off|called)|culprit|troublemaker|ringleader|anonymous correspondent|anonymous letter-writer|mystery (caller|complainant))';

/** Milder doings, which name a complainant only after "who": "it was Mrs Lee who rang about". */
export const wrote =
  '(who|that) (has|had|have|first|originally|keeps|kept|always|actually)? (rang|ringing|phoned|phoning|called|calling|wrote|written|writing|emailed|emailing|e-mailed|contacted|moaned|moaning|spoke|came|got in touch|been in touch|spotted|noticed|saw|filmed|photographed|told|flagged|mentioned|asked|logged|reported|complained|objected|raised|informed|alerted|sent|showed|gave|put)';
