/** What a colleague is said to have done, as patterns. */

const money =
  '(expenses|mileage|mileage claims|claims|timesheets|time sheets|overtime|overtime sheets|invoices|petty cash|receipts|books|accounts|figures|returns|records|cash|takings|flexi|flexi sheets|flexitime|hours|sick leave|sick notes|leave records|log|rota|tender|tenders|quotes|files|minutes|qualifications|cv)';

/** A colleague: by post, by "who works with me", by name and team. */
export const colleagues = [
  '(my|our) (*)? (manager|boss|supervisor|director|colleague|team leader|deputy|line manager|head of service)',
  '(someone|somebody|one of (them|us|the team|my colleagues)|some people|people|certain (people|colleagues)) (in|at|on) (my|our|the|this) (office|team|section|department|depot)',
  '@ (in|from|at) (the|our)? (@|office|depot|team)',
  '(a|a certain|some|certain) (colleague|colleagues|manager|lead|officer|director|* (lead|manager|officer|director|supervisor))',
  '@ (is|was|has|had|takes|sells|signs|claims|uses|comes|goes|spends|lets|keeps|gets|does)',
  "@ 's (mileage|expenses|claims|timesheets|sick|desk|overtime|invoices|van)",
  "(he|she|they|his|her|their|people's)",
  '(a man on|people who share|who shares my office|shares my office|my office)',
];

export const misdeeds = [
  `(@|someone|somebody|one|a man|a lad|a woman) (@)? (in|from|at|on) (the|our|my) (depot|office|team|stores|yard|workshop|post room|canteen|parks|cemetery|leisure centre|library|garage|vans|lorries|round|section|department|works|office next door) [(is|was|has been|'s been|'s|has) (always|regularly|quietly|just|been)? (taking|selling|pocketing|using|lending|running|letting|charging|claiming|drinking|nicking|pinching|fiddling|giving|helping|siphoning|flogging|cashing|stealing) _6 (cash|himself|herself|scrap|tools|stock|diesel|fuel|van|mates|friends|side|private|expenses|overtime|money|supplies|timber|stone|plants|fares|takings|copper|bricks|sick|mileage|backhanders)]`,
  `(my (*)? (colleague|manager|boss|supervisor|deputy|director|team leader|opposite number|job share|line manager)|<officer>) (@)? (@)? (has|had|was|is|has been|'s been)? (just|always|simply|regularly|quietly|been)? [(made up|making up|makes up|invented|invents|inventing|faked|fakes|faking|falsified|falsifies|falsifying|fabricated|fabricating|forged|forges|fiddled|fiddles|doctored|doctors|cooked|massaged|copied|guessed|deleted|destroyed|backdated|altered|rigged|hid|buried|shredded) (half|most|all|some|many|a lot|several)? (of)? (the|his|her|those|these|our|last *)? _ (counts|count|readings|logs|inspections|inspection|data|statistics|results|scores|surveys|survey|numbers|totals|references|certificates|checks|visits|returns|samples|complaints|responses|entries|reports|files|emails|evidence|records|figures|bids|tenders|invoices|minutes)]`,
  `[(falsified|falsifying|falsifies|fiddled|fiddling|fiddles|faked|faking|fakes|forged|forging|forges|cooked|cooking|doctored|doctoring|inflated|inflating|padded|padding|fabricated|fabricating|fudged|fudging|altered|backdated|backdating|tampered with|tampering with|massaged|invented|inventing|made up|lied about|lying about|cheated on|cheating on|on the fiddle (with|over)|helping (himself|herself|themselves) to|pocketed|pocketing|pockets|skimming|skimmed|siphoning|siphoned|shredded|shredding|shreds|destroyed|destroying|hiding|buried) _ ${money}]`,
  `[(has been|have been|is|are|was|were|been|'s been|is forever|keeps) (stealing|thieving|nicking|pinching|pilfering|embezzling|defrauding|taking (bribes|backhanders|kickbacks|money from|cash from)|on the take|on the fiddle|drinking (at work|on duty|on shift|in the office|at his desk|at her desk)|drunk (at work|on duty|on shift)|selling (council|the council’s|our|stock|scrap|timber|council property|the)|claiming (for|expenses|overtime|mileage|sick) _|moonlighting|running (a|his own|her own) business|doing private jobs|doing (foreigners|homers)|taking drugs|dealing drugs|sleeping with|carrying on with|bullying (staff|the|people|everyone|juniors|his|her)|harassing (staff|the|people|women|his|her)|watching porn|clocking (in|on|off) for|leaking|accepting gifts|rigging|fixing (the)? (tender|tenders|contracts|scores|bids)|giving (jobs|work|contracts) to (his|her|their) (mates|friends|family|brother|cousin|wife|husband))]`,
  `<officer> [(steals|stole|has stolen|nicks|nicked|pinches|pinched|pilfers|pockets|pocketed|embezzled|sells|sold|fiddles|takes (bribes|backhanders|kickbacks)|turns up (drunk|late|hungover|reeking|smelling)|comes (in|to work) (drunk|smelling|hungover|reeking)|drinks (at work|on duty|in the|at his|at her)|bullies|harasses|gropes|touches|swears at|hits|hit|lied|lies|cheats|cheated|forged|bribed|was bribed|hired (his|her) (brother|sister|wife|husband|mate|friend|son|daughter|nephew|cousin|girlfriend|boyfriend)|gave (the|a) (job|contract|work) to (his|her|a) _ (brother|sister|wife|husband|mate|friend|son|daughter|nephew|cousin)|calls (the|us|them|women|his|her) _ (names|staff)|docks|waves _ through|never (checks|turns up|comes in)|is (a|an) (drunk|bully|thief|alcoholic|crook|liar|cheat|fraud|drug addict)|is (corrupt|bent|crooked|drunk|on the fiddle|on the take|dishonest|racist|sexist|an alcoholic))]`,
  `@ (in|from|at) (the|our)? @ [(sells|sold|steals|stole|fiddles|fiddled|is on the (take|fiddle)|is (married to|sleeping with|related to)|has been (selling|taking|paying|stealing|helping|running|claiming|using|signing|letting|falsifying|fiddling|giving)|takes|took|pays|paid|uses|lets|gives|gets|turns|drinks) _6 (council|cash|money|work|timber|stock|wage|contract|contracts|backhanders|bribes|materials|van|garage|drunk|mates|kit|keys|scrap|contractor|contractors|supplier|firm|never|whisky|jobs)]`,
  `[(my (manager|boss|supervisor|director|team leader|line manager|colleague|deputy|head of service)|<officer>) (is|has been|has|was|keeps) _ (a (bully|drunk|thief|crook|fraud)|corrupt|bent|crooked|stealing|falsifying|fiddling|bullying|harassing|drunk|drinking|forging|on the (take|fiddle))]`,
  `[(about|mention|report|tell you about|know about|aware of) (@ 's|his|her|their|my manager’s|my boss’s|my supervisor’s|a colleague’s) (drinking|drink problem|drug habit|gambling|affair|expenses|timekeeping|thieving|theft|bullying|behaviour|conduct|lies|criminal record|conviction|fraud|mileage|absences|second job|private work)]`,
  `[(told|threatened|warned) (@|us|me|her|him|staff|the * *|a colleague|one of the) _ (he’d|she’d|he'd|she'd|they'd|would|we'd|i'd) be (sacked|out|fired|finished|dismissed|got rid of)]`,
];

/** Hints that point at a colleague. */
export const suspicions = [
  `[(ask|asking|wonder|look at|look into|check|find out|want to know|might ask|could ask|should ask) (yourself|yourselves|him|her|them|who|how|why|what|where) _6 (signs|signed|signing|pays for|paid for|claims|claimed|drives|driving|checks|checked|afford|affords|gets the (work|contracts)|got the (job|contract)|goes every|was (really|actually)|squash with|does well out|benefits|approved|awarded|invoices|expenses|mileage)]`,
  `[(common knowledge|everyone knows|everybody knows|an open secret|no secret|the talk of the) _6 (expenses|drinks|drinking|affair|claims|mileage|sleeping|fiddle|fiddles|fiddling|bear looking|record|work|hours|sick|late|timesheets|bully|bullies|contractor|contractors)]`,
  `[(sick leave|sickness|sick days|absences|days off|migraines|bad back) (does|do|always|seem|seems|happen|tend|tends|coincide|coincides|fall|falls) _4 (coincide|with|on|to)]`,
  `[(one|some|somebody|someone) (of|in) (the|my|us|our|them) _6 (criminal record|did not declare|didn't declare|undeclared|on the (take|fiddle)|helping (himself|herself)|pocket|pocketing|lining|feathering|selling|leaking|light fingered)]`,
  `[(the leak|the leaks|the missing|the money|the cash|the discrepancy) _6 (came from|look at|look no further|ask|points to|lead to|leads to|in my office)]`,
];

/** Taken where it belongs. */
export const routed = [
  '(whistleblowing|whistle blowing|speak up policy|speak up line|internal audit|fraud line|fraud team|reported (it|this|him|her|them|to)|reported to (the)? (police|audit|monitoring officer|hr)|been referred|has referred|monitoring officer (has|is)|investigated by|under investigation|disciplinary investigation|police investigation|hr are|hr is|safeguarding alert|safeguarding referral|audit report|audit committee)',
];
