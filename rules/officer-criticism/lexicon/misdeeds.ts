/** Verbs that say by themselves that the work was badly or wrongly done; with an officer as their subject they are criticism. */
export const misdeeds = [
  `~misadvise|~misapply|~misappropriate|~misbehave|~miscalculate|~misconstrue|~misdirect|~misfile|
    ~misinform|~misinterpret|~mislay|mislaid|~misplace|~misquote|~misreport|~misrepresent|~misspend|
    misspent|~mistreat|~misunderstand|misunderstood|~misuse|~misspell|mistook`,
  `~overcharge|~overclaim|~overcomplicate|~overpromise|~over promise|~overreach|~overreact|overspent|
    overspending|~underestimate|~underdeliver|~under deliver|~underperform|~under perform`,
  `~capitulate|~crumble|~buckle|~grovel|~kowtow|~pander to|~fawn|~suck up to|~toady|~roll over for|
    rolled over|~bend over backwards for|~cave in|~surrender to|~bow to|~cosy up to|~butter up|
    ~curry favour|~toe the (leader|party|line)|~jump when`,
  `~abscond|~bluster|~browbeat|~bumble|~butcher|~collude|~contradict (himself|herself|themselves|
    each other|one another)|~cripple|~defy|~delude|~demoralise|~discriminate against|~disgrace|~disobey|
    ~disparage|~disregard|~disrespect|~embarrass (us|the|this|our|themselves|himself|herself|everyone)|
    ~endanger|~exaggerate|~exploit|~flout|~frighten|~gloat|~grandstand|~harass|~harangue|~hector|
    ~impede|~imperil|~infuriate|~jeopardise|~malign|~mangle|~meddle|~mock|~mumble|~obfuscate|~offend|
    ~overstate|~understate|~pester|~plunder|~pontificate|~prevaricate|~quibble|~ridicule|~sideline|
    ~skimp|~snigger|~snub|~swindle|~tamper|~taunt|~terrorise|~torment|~vandalise|~waffle|~nitpick|
    ~equivocate|~stymie|~alienate|~antagonise|~discredit|~besmirch|~bleed _ dry|~desecrate|~devastate|
    ~dumb down|~fail _ (miserably|badly)|~flounce|~fuss|~gild the lily|~hamper|~hinder|~hog|
    ~hurry _ through|~inflict|~interfere|~jettison|~lavish|~lecture (us|residents|people|me)|~loot|
    ~manipulate|~milk|~muzzle|~nickel and dime|~overrule common sense|~poison|~rip (us|people|residents|
    the public|motorists|off)|~rob|~rubbish (us|residents|our)|~scapegoat|~silence|~sneak|~splurge|
    ~spy on|~steal|~stifle|~strangle|~subvert|~trash|~trivialise|~unravel|~usurp|~violate|~warp|
    ~bury their|~wield the axe|~tarmac over|~rush _ (in|through|out)|~ride _ out|~run scared|~run amok|
    ~run riot|ran (amok|riot)|~sell _ (off|for) _ (song|pittance|fraction|peanuts|nothing|cheap)|
    sold _ (off|for) _ (song|pittance|fraction|peanuts|nothing|cheap)`,
  `~know the (price|cost) of everything|knew it (was|$|all|full|perfectly|and)|knew it|
    ~agree with (you|us|me) to (your|our|my) face|to (your|our|my) face and|~promise _4 (and|then) (did|
    does|do|deliver|delivers|delivered) (nothing|not|the opposite|little)|~say _4 (and|then) (do|does|
    did) (nothing|not|the opposite|another|something else)|then (do|does|did) the (opposite|reverse)|
    and _ went home|~hold (up|back) (the|this|our) (whole|entire)|~cost (us|the (county|council|
    taxpayer|town)) (the|this|our|dear)|lost (us|the council|the county) _ (case|appeal|grant|money|
    fortune|contract|trust)|~lose (us|the council|the county) _ (case|appeal|grant|money|fortune|
    contract|trust)`,
  `(need|needs|could do with|want|wants) (a|an|some|his|her|their) _ (pair of (glasses|spectacles|
    specs)|lesson|lessons|refresher|training|reality check|kick|eye test|sat nav|compass|map|calculator|
    dictionary|calendar|alarm clock|spine|backbone|conscience|brain|brains|new job|history lesson|
    crash course|good (look|talking|shake|long look))`,
  `(get|gets|got|receive|receives|received|given|gives|award|awards|awarded|pocket|pockets|pocketed|
    earn|earns|enjoy|enjoys|enjoyed|took|take|takes|bag|bags|bagged|trouser|collect|collects|
    collected) _6 (pay rise|pay rises|bonus|bonuses|salary|salaries|pay off|pay offs|golden goodbye|
    golden handshake|perk|perks|cheque) _ (for|while|after|when|and|but|despite) _3`,
  `(go|goes|went|jet|jets|jetted|fly|flies|flew|swan|swans|swanned) (off)? (on|to) _5 (jolly|jollies|
    junket|junkets|away day|conference|freebie|spa|retreat|holiday) _ (while|as|when|instead)`,
  `(is|are|was|were) _ (in (post|the job|charge)|there|appointed|promoted|hired|
    employed) (only)? because of (who|whom) _ (know|knows)|(owe|owes|owed) (his|her|their|its) (job|
    jobs|post|position|promotion) to`,
] as const;
export const misdone = `(${misdeeds.join('|')})`;
