/** Parties and those who sit opposite, as somebody's target. */
export const party =
  '(Labour|Tories|Tory|Conservatives|Conservative|Lib Dems|Lib Dem|LibDems|LibDem|Liberal Democrats|Liberal Democrat|Liberals|Greens|Reform|Ukip|Plaid|Independents|Nationalists|(the|our|your)? (opposition|administration|ruling group|other lot|other side|rival party|yellow team|red team|blue team|other parties)|my opponent|my opponents|opposite benches|my rivals|labour leader|party opposite|@ candidate|(the|that|this) candidate)';

/** Something for the media, or for a member's own page. */
export const piece =
  '(statement|statements|release|press release|news release|quote|quotes|quotation|quotations|line|lines|soundbite|soundbites|article|column|op-ed|letter|piece|words|tweet|tweets|post|posts|thread|video|clip|leaflet|banner|blog|speech|script|headline|headlines|reply|response|rebuttal|press conference|interview|job|copy|attack lines|dirt|ammunition|something|graphic|meme)';

/** To harm by words. */
export const attack =
  '(~hammer|~slam|~savage|~attack|~trash|~rubbish|~bash|~skewer|~roast|~mock|~ridicule|~embarrass|~humiliate|~destroy|~demolish|~shame|~blast|~condemn|~lambast|~lambaste|~crucify|~eviscerate|~shred|~smear|~discredit|~nail|~expose|~belittle|~undermine|~damage|~hurt|~wound|~tear into|tearing into|tear apart|tears apart|lay into|laying into|lays into|put the boot in|putting the boot in|stick the boot in|sticking the boot in|have a go at|having a go at|take apart|takes apart|taking apart|give both barrels|with both barrels|make _6 (look (ridiculous|foolish|stupid|silly|incompetent|useless|bad|daft|idiotic)|cry|squirm|sweat)|makes _6 (look (ridiculous|foolish|stupid|silly|incompetent|useless|bad|daft)|cry|squirm)|show up|shows up|knock lumps out of|rip into|ripping into|rips into|hatchet|filthy|venom|invective|vicious|damning|withering|brutal|scathing|blistering|savage|knife in|drag through the mud|a waste of)';
