/** Honesty and candour denied. */

const us = `(us|me|you|them|him|her|members|councillors|the committee|the panel|the council|cabinet|the cabinet|
  the board|the chamber|this (committee|council|chamber|panel|board)|residents|people|everyone|
  everybody|the public|parents|families|tenants|carers|the town|the village|taxpayers|voters|scrutiny|
  full council|a resident|my resident|my constituent|my constituents|our residents|your councillors|
  your (mum|mother|dad|father|family)|all of us|the lot of us|traders|the parish|the press|auditors|
  the auditors)`;

export const dishonest = `(dishonest|untruthful|disingenuous|mendacious|evasive|deceitful|duplicitous|devious|two faced|
  shifty|slippery|underhand|underhanded|sneaky|sly|secretive|furtive|insincere|untrustworthy|cagey|
  opaque|crafty|cunning|manipulative|scheming|conniving|liars|a liar|habitual liars|a (born|natural|
  proven|practised|compulsive|serial|known) liar|a stranger to the truth|strangers to the truth|
  economical with (the truth|the facts|the actualité|the figures)|sparing with the (truth|facts)|
  less than (honest|candid|frank|straight|truthful|open|forthcoming|transparent|straightforward|full)|
  not (being|been)? (entirely|altogether|exactly|wholly|quite|particularly|completely|totally|always|
  terribly|very)? (honest|candid|frank|straight|truthful|open|forthcoming|transparent|straightforward|
  upfront|up front|levelling|level) !(enough time)|anything but (honest|candid|frank|straight|
  truthful|open)|far from (honest|candid|frank|straight|truthful|open)|neither (honest|full|frank|
  open|straight)|lying|telling (lies|fibs|porkies|tales|untruths|stories|a pack of lies)|fibbing|
  covering (it up|something up|things up|up|(his|her|their|its) (tracks|backs|back|own|backsides))|
  hiding (something|things|the truth|the figures|the facts|behind)|up to (no good|something|(his|her|
  their|its) (old|usual) tricks)|having us on|taking us for (fools|a ride|mugs|idiots)|
  pulling (the wool|a fast one|our leg)|playing games|spinning|trying to (bury|hide|cover|pull|sneak|
  slip|hoodwink|mislead|deceive|con|fool|pull the wool)|keeping _ (in the dark|from us|quiet|
  something back|us guessing)|in denial|behind a (cover up|whitewash)|not telling ${us}? _ (truth|
  story|everything|the half|all (he|she|they)))`;

export const deceived = `(~lie (to|about|through|again|repeatedly|again and again|outright|$)|lied|(tell|tells|told|
  telling) ${us}? _ (lie|lies|fib|fibs|porkies|porky|whopper|whoppers|untruth|untruths|untrue|
  half truths|half a story|half the story|a tale|tall tales|fairy stories|fairy tales|a pack of|
  anything but the truth|what (he|she|they) think|what (we|they|you) want|barefaced|bare faced|
  pack of)|(tells|tell|told|telling) _ one thing and _4|~mislead|~deceive|~hoodwink|~dupe|~con ${us}|
  ~bamboozle|~fool ${us}|~trick ${us}|~fib|bluffed|bluffing|~spin ${us}|~spin (a|the) (yarn|line|
  story|figures|numbers|truth)|~string ${us} along|~lead ${us} (up the garden path|a merry dance|
  astray|on)|~pull the wool|~pull a fast one|~throw dust in|~blind ${us} with|~cook _ (books|figures|numbers|accounts|statistics|stats|results|data)|
  ~bend _ (truth|facts|figures|numbers|rules|evidence|statistics)|~misrepresent|~distort _ (truth|facts|figures|
  evidence|numbers|findings)|~manipulate _ (figures|data|numbers|evidence|process|committee|members|results)|
  ~misquote|~juggle _ (figures|numbers|books)|~pull the strings|
  ~fiddle _ (figures|books|numbers|statistics|stats|results|data|expenses|mileage|overtime|timesheets|accounts)|~massage _ (figures|numbers|statistics|data|
  stats|truth|results)|~doctor _ (figures|numbers|statistics|data|minutes|report|results|records|
  evidence)|~fudge _ (figures|numbers|statistics|data|minutes|report|issue|answer|results)|
  ~rig _ (figures|numbers|consultation|results|process|survey|vote|data)|~falsify|~fabricate|~forge|
  ~backdate|~invent (figures|numbers|excuses|reasons|data|the|a)|~concoct|~bury _ (report|figures|
  bad news|news|truth|evidence|findings|facts|it|advice|survey|data|warning|warnings|complaint|
  complaints|results|document|documents|costs)|~cover (it|this|that|things|something|everything|
  the whole thing|_) up|covered up|cover up|covering up|~cover (his|her|their|its) (tracks|back|backs|
  backsides)|~whitewash|~alter _ (figures|sheets|records|minutes|report|dates|results|papers|form|
  forms|logs|log|data|evidence)|~tamper|~sweep _4 under the (carpet|rug|mat)|~hush _ up|~conceal|
  ~hide _ (truth|figures|facts|report|costs|cost|scale|bad news|numbers|evidence|mistake|mistakes|
  overspend|real|from us|from (members|councillors|residents|the public|everyone))|~suppress|
  ~withhold|~keep _4 (in the dark|from us|from (members|councillors|the public|residents|scrutiny|
  the committee)|in the shadows|hidden|secret|under wraps|up (his|her|their|its) (sleeve|sleeves))|
  ~gloss over|~paper over|~sugar coat|~sugarcoat|~sanitise|~airbrush|~sex up|~dress _ up|~play _ down|
  ~downplay|(give|gives|gave|given|feed|feeds|fed|sold|sell|sells) ${us} _ (sanitised|doctored|edited|
  a line|a pack|rubbish|nonsense|flannel|waffle|guff|baloney|bull|spin|version|the runaround|
  the run around|half the|false|untrue|misleading|a load of|a pup|moonshine|soft soap|fairy|
  the brush off|cock and bull|mushroom|excuses)|~fob _ off with|~move the goalposts|
  ~dodge _ (question|questions|scrutiny|issue|bullet|answer)|~duck _ (question|questions|scrutiny|
  issue|responsibility)|~wriggle out|~weasel|~stonewall|~sneak _ through|~slip _ through|~smuggle|
  ~push _ through (by|on|behind)|~sell _ (a pup|down the river|short)|sold _ (a pup|down the river|
  short)|~play (fast and loose|for time|games|silly|the system|politics)|~twist _ (facts|words|truth|
  figures|survey|results|evidence|consultation|rules|policy|findings|data|everything)|
  ~shift the blame|~change (his|her|their|its) (mind|minds|story|tune) (every|again|from)|(go|goes|
  going|gone|went) back on (his|her|their|its) (word|promise|promises)|~break (his|her|their|
  its) (word|promise|promises)|~renege|~leak _ (the|to|our|my|it|story|news)|leaked|
  ~go behind _ (back|backs)|(say|says|said) (one thing|whatever (gets|suits|comes|it takes)|
  anything to|yes to everything)|~take ${us} for (a ride|fools|mugs|idiots|granted)|~run rings round|
  ~read it out to you|~read _ off a (card|script|crib)|knew _4 (all along|full well|perfectly well|
  months ago|and said nothing|was (wrong|false|untrue|not true))|know (it is|they are|it was) (a lie|
  lies|untrue|not true|wrong)|knows (it is|that is|it was) (a lie|lies|untrue|not true|wrong)|(do|
  does|did) not (tell|give|show) ${us} _ (truth|straight|whole|full|honest|everything|facts|real)|
  never (tell|tells|told|give|gives|gave) ${us}? _ (truth|straight|whole|full|honest|same story|
  same answer)|would not (know|recognise) the truth if|(has|have|had) _ (things|something|a lot|
  plenty) to hide|knew _9 (and|but|yet) (kept|said|did|told|sat|ignored|never|chose|carried)|
  (knowingly|deliberately|wilfully|conveniently) _ (kept|withheld|hid|forgot|forgets|omitted|misled|
  left out|gave|ignored|failed|buried|understated|overstated|exaggerated)|(makes|make|made|
  making) (it|things|figures|numbers|the figures|stuff) up|(change|changes|changed|alter|alters|
  altered|tweak|tweaks|tweaked) the (figures|numbers|minutes|records|story|dates)|(change|changes|
  changed) (his|her|their|its) (story|tune) _|(is|are|was|were) hiding|~keep (quiet|mum|silent|schtum|
  shtum|it to (himself|herself|themselves)|(his|her|their|its) mouth shut|(his|her|their|
  its) mouths shut) _2|kept (quiet|mum|silent|schtum|shtum|it to (himself|herself|themselves))|
  said nothing|says nothing|saying nothing|(choose|chooses|chose|chosen|prefer|preferred|decided|
  opted) to (do nothing|say nothing|ignore|look the other|keep quiet|hide|bury|mislead|withhold|
  forget|sit on|turn a blind|lie)|(try|tries|tried|trying|attempt|attempted|attempting|contrived|
  conspired) to (hide|cover|bury|conceal|mislead|deceive|pull|sneak|slip|hoodwink|fob|pass|shift|spin|
  brush|sweep|wriggle|dodge|pretend|pin|blame|rush|ram|railroad|silence|stifle|intimidate|bully|
  frighten|shut)|(pretend|pretends|pretended|pretending) (that|to|not|it|there|otherwise|nothing)|
  only ever (tells|tell|finds|find|says|say|gives|give|shows|show|told|found|gave) _6|(give|gives|
  gave|tell|tells|told|say|says|find|finds|found|advise|advises|write|writes|produce|
  produces) _4 (what|whatever|whichever|exactly what|only what|anything) _4 (want|wants|wanted|told|
  suits|suited|like|likes|pleases|hear)|mark (its|their|his|her) own homework|marking (its|their|his|
  her) own homework|(copied|copy|cut) and (pasted|paste)|regurgitate|regurgitated|parroted|parrots|
  cribbed|shifty|(got|getting|been|were|was) (got at|nobbled|leaned on|leant on|bought off|bought|
  nobbled by|squared))`;

export const dishonesty = `(dishonesty|lies|lie|untruths|untruth|fibs|deceit|deception|duplicity|spin|half truths|evasions|
  evasion|cover up|cover ups|whitewash|smokescreen|sleight of hand|excuses|crocodile tears|platitudes|
  obfuscation|prevarication|flannel|waffle|weasel words|double speak|doublespeak|porkies|
  creative accounting|hidden agenda|fairy stories|dirty tricks|underhand tactics|secrecy|
  economy with the truth|sham consultation|disinformation|misinformation)`;

/** Done to people. */
export const deceivedBy = `(misled|misinformed|misadvised|misdirected|mis-sold|stonewalled|gaslit|browbeaten|steamrollered|
  railroaded|outmanoeuvred|blackmailed|held to ransom|lied to|deceived|hoodwinked|conned|duped|
  fobbed off|strung along|kept in the dark|taken for a ride|taken for fools|sold a pup|
  led up the garden path|bamboozled|fooled|stitched up|spun a line|fed a line|betrayed|let down|
  failed|badly let down|badly served|ill served|poorly served|ignored|patronised|bullied|
  walked all over|pushed around|given the runaround|given the run around|short changed|treated (like|
  as|with) _4|hung out to dry|sabotaged|messed about|mucked about|brushed off|talked down to)`;
