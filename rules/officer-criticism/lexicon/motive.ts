/** Corruption, favours, bias and bad motive. */

const their = '(his|her|their|its)';

export const corrupt = `(corrupt|bent|crooked|crooks|a crook|on the take|on the make|on the fiddle|in (the|someone's|
  somebody's|their|his|her|@ 's)? _ (pocket|pockets|pay) of|in _4 (pocket|pockets)|
  in the developers' pocket|in bed with|in cahoots with|in league with|hand in glove with|
  thick as thieves with|too (close|cosy|cozy|friendly|pally|chummy) (to|with)|very (cosy|pally|chummy|
  friendly) with|suspiciously (close|friendly|cosy) (to|with)|bought and paid for|compromised|
  lining ${their} (pocket|pockets|own)|feathering ${their} (nest|nests|own)|taking (backhanders|
  bribes|bungs|kickbacks|a cut|money|brown|sweeteners)|accepting (bribes|gifts|hospitality|bungs)|
  fiddling|cheating|stealing|helping (himself|herself|themselves) to|looking after ${their} (own|
  mates|friends|pals)|doing favours for)`;

export const corrupted = `(~line ${their} (own)? (pocket|pockets)|~feather ${their} (own)? (nest|nests)|~take (backhanders|
  bribes|bungs|kickbacks|a cut|sweeteners|a bung|a backhander|a bribe)|~accept (backhanders|bribes|
  bungs|kickbacks|a bribe)|~pocket (the|a|public|our|cash|money|fees)|~trouser (the|a|_ thousand|£)|
  ~fiddle _ (expenses|mileage|timesheets|claims|overtime|hours|flexi|books|figures)|~pad _ (expenses|
  claims|timesheets)|~bill the council for|~help (himself|herself|themselves) to|~do favours for|(do|
  does|did) ${their} (mates|friends|pals|cronies) favours|~look after ${their} (own|mates|friends|
  pals|cronies|chums)|jobs for (the|${their}) (boys|mates|friends|girls)|~give _4 to ${their} (mate|
  mates|friend|friends|brother|husband|wife|cousin|pals|cronies|chums|golf)|~steer _4 to (his|her|
  their|a) (mate|mates|friend|friends|brother|cronies|pals|chum|former)|~favour (his|her|their|
  certain|some|the big|friends|developers|a)|(have|has|had) (his|her|their|its) (favourites|pets|
  hand in the till|fingers in|snout|snouts|price)|~play favourites|~turn a blind eye (to|for|when)|
  wined and dined|in return for|(is|are|was|were) (wife|husband|cousin|brother)|(does|
  do) (very)? (well|nicely) out of it|(his|her|their|its) (fingers|hand|hands|snout|snouts|nose|
  noses) in (the|every) (till|trough|pie|cookie jar)|~scratch _ back|~have _ nose in the trough|
  ~have _ noses in the trough|cosy _ (deal|deals|chat|chats|lunch|lunches|arrangement|
  relationship) with|brown envelope|brown envelopes|expenses (do not|will not|would not) (bear|
  stand up))`;

export const corruption = `(corruption|backhanders|bungs|kickbacks|bribes|bribery|nepotism|cronyism|favouritism|fiddling|graft|
  sweetheart deals|sweetheart deal|cosy deals|cosy relationship|brown envelopes|pals|cronies|fiddles|
  empire building)`;

export const biased = `(biased|not _ (impartial|neutral|independent|objective|unbiased|even handed|fair|fair minded|
  non partisan|politically neutral)|(far from|less than|hardly|anything but|scarcely|
  no longer) (impartial|neutral|independent|objective|unbiased|even handed|fair|fair minded)|
  prejudiced|partisan|one sided|politically motivated|bigoted|blinkered|obsessed|vindictive|spiteful|
  out to get|out to (wreck|ruin|destroy|stop|sabotage|scupper|block|punish)|anti (car|motorist|
  village|cyclist|business|development|farmer|@)|a (labour|tory|lib dem|card carrying|closet|lefty|
  leftie|political|conservative|party) (stooge|plant|lefty|leftie|man|woman|activist|supporter|member|
  appointee|puppet|lackey|socialist|animal)|(a|the) (stooge|puppet|poodle|lapdog|mouthpiece|lackey|
  glove puppet) (of|for)?|@ 's (poodle|puppet|lapdog|mouthpiece|stooge|lackey)|lackeys|poodles|
  stooges|puppets|yes men|yes man|political animals|playing politics|pursuing (his|her|their|its) own|
  following (his|her|their|its) own|settling (old)? scores|doing the (bidding|dirty work) of|
  working (for|against) (the other|@|us|residents)|determined to (block|stop|see us|wreck|kill|thwart|
  frustrate|push|drive|ruin|close)|hell bent on|hellbent on|intent on (blocking|wrecking|stopping|
  ruining|driving|closing|punishing)|delighted to see (us|me|it|him|her) fail|(openly)? hostile (to|
  towards)|obstructive|bloody minded|awkward for the sake of it|the enemy|enemies of|not on (our|your|
  the residents'|residents'|the town's) side|on the (other|developer's|developers'|landlord's|
  wrong) side|working against|empire building|empire builders)`;

export const plotted = `((has|have|had|with) (an|a|his|her|their|its)? (own|hidden|political|private|personal|secret|clear|
  obvious)? (agenda|axe to grind|vendetta|grudge|ulterior motive|ulterior motives|axes to grind|bias|
  political axe to grind|scores to settle)|(has|have|had) it in for|(has|have|had) (always)? hated|
  ~block _ (every turn|this|every|our|it|at every|any|anything|all|repeatedly|for years)|~obstruct|
  ~sabotage|~thwart|~scupper|~stymie|~frustrate _ (every|at|this|our)|~undermine _|
  ~stab _ in the back|~conspire|~collude|~connive|~plot (to|against|with)|~gang up|~stitch (us|up|
  this|it|me|him|her|them|residents|the)|(never|not) (really)? wanted (it|this|us|the|a|to)|(do|does|
  did) not want (it|this|us|the|you|a|to) (to)? (succeed|happen|work|know|see|win|help|listen|open|be|
  hear|scheme|project)|want (us|it|this) to fail|wants (us|it|this) to fail|would (love|be delighted|
  be thrilled|like nothing better|be happy|rather) (to|than)? _ (us|it|this|you|fail|close|fall)|
  think (they|he|she) (run|runs|own|owns) (the|this) _|thinks (he|she) (runs|owns) (the|this) _|
  (really)? (run|runs|running) (this|the) (place|borough|county|town|council|show|authority)|
  the tail wagging the dog|(enjoy|enjoys|enjoyed|love|loves|loved|delight|delights|take pleasure in|
  takes pleasure in|get a kick out of|gets a kick out of) (saying no|saying|making|humiliating|
  watching|wasting|tormenting|catching|punishing|fining|refusing|turning|being (difficult|awkward|
  obstructive))|deliberately (~drag|~delay|~stall|~slow|~sit|~hold|~block|~frustrate|~lose|~run|
  ~leave|~make|~miss)|pet (project|projects|scheme|schemes|hobby horse)|(do|does|doing|
  did) the (bidding|dirty work) of|dance to (the|his|her|someone's) tune|dances to (the|his|her|
  someone's) tune|stands to gain|(leans|lean|leant) (left|right)|~pull (strings|rank)|
  ~hold _ (to ransom|back)|~throw _ to the (wolves|lions|dogs)|~make _ life (hell|difficult|miserable|
  a misery|impossible|a living hell)|~make _ lives (hell|difficult|miserable|a misery|impossible|
  a living hell)|~play god|~wage war on|war on (the)? (motorist|motorists|cars|drivers)|
  already made up (his|her|their|its) (mind|minds)|~make up (his|her|their|its) (mind|minds) (before|
  long before|already|months)|(had|has|have) (already|long since) (decided|made up|written)|~overstep|
  ~exceed (his|her|their|its) (authority|powers|remit|brief)|~take sides|~take liberties|(vote|
  votes) (labour|tory|lib dem|green)|~side with (the|developers|landlords)|~pick on|~single _ out|
  ~victimise|~persecute|~hound|~target _ because|~punish _ for|~cook _ up (with|between)|
  in it for (themselves|himself|herself|the money)|~get _ own way|~build (an|a|his|her|
  their) (own)? (empire|empires|fiefdom|kingdom))`;

export const bias = `(bias|prejudice|vendetta|hidden agenda|political agenda|own agenda|private agenda|grudge|spite|
  malice|hostility|obstruction|obstructionism|sabotage|pet project|pet projects|hobby horse|
  partisanship|power games|power play|ulterior motives|ulterior motive)`;
