/** Bungling and neglect. */

const their = '(his|her|their|its)';
const us = `(us|me|you|them|residents|families|children|parents|tenants|carers|the public|the town|the village|
  this (town|village|community|county|borough)|people|our (residents|children|town|villages|
  communities|elderly)|my (residents|constituents|division|ward)|everyone|vulnerable _|
  the (vulnerable|community|taxpayer|elderly|family))`;

export const bungled = `(~throw together|thrown together|(~give|gave|given) (us|me|you|him|her|them|members|councillors|residents|
  the council|the committee|cabinet) _1 (bad|poor|wrong|false|dud|useless|dreadful|hopeless|terrible|duff) (advice|information|
  figures|numbers|answers)|(~leave|left) _3 to (drown|rot|suffer|sink|fend|freeze|die|starve)|~bungle|~botch|~bodge|~blunder|~fluff|~muff|~fumble|~flunk|~mismanage|~mishandle|~misjudge|~muddle|
  ~muck _ up|muck up|mucked up|~mess _ up|messed up|~screw _ up|screwed up|~cock _ up|cocked up|
  cock up|~balls _ up|ballsed up|~foul _ up|fouled up|~bugger _ up|buggered up|~goof|~wreck|~ruin|
  ~trash|~make _ (hash|mess|pig's ear|pigs ear|dog's breakfast|dog's dinner|dogs dinner|shambles|
  horlicks|meal|botch|complete mess|muddle|bodge|balls|bungle|fool|fools|hames|cock up|mockery) (of|
  out of)?|made _ (hash|mess|pig's ear|pigs ear|dog's breakfast|dog's dinner|dogs dinner|shambles|
  horlicks|meal|botch|complete mess|muddle|bodge|balls|bungle|fool|fools) (of|out of)?|making _ (hash|
  mess|pig's ear|dog's breakfast|dog's dinner|shambles|horlicks|meal|botch|fool|fools) (of|out of)?|
  ~drop (the ball|a clanger|a (massive|huge|real|right) clanger)|~shoot (himself|herself|
  themselves) in the foot|~get _ (hopelessly|badly|spectacularly|horribly|completely|totally|
  catastrophically) wrong|got it (all|so|badly|hopelessly|completely|spectacularly|horribly|
  catastrophically|totally|very|disastrously) wrong|~lose _ (plot|file|files|paperwork|papers|
  documents|application|letter|emails|keys|laptop|form|forms|records|money|millions|grant|funding)|
  ~squander|~waste _ (money|thousands|millions|fortune|year|years|months|time|£|chance|opportunity|
  public)|~fritter|~throw _ (money|good money|millions|thousands) (away|at|after)|~pour money (down|
  into)|~blow (£|the|our|a|millions|thousands)|~piss|~burn through|~run _ into the ground|
  ran _ into the ground|~break it|broke it and|~let _ (rot|fester|slide|drift|slip|decay|collapse|
  crumble|fall apart|go to (rack|the dogs|seed|pot|waste)|get out of hand|spiral)|allowed _ to (rot|
  fester|slide|drift|decay|collapse|crumble|fall apart|spiral|happen|get this bad|go to (rack|
  the dogs|seed|pot))|~preside over _6 (chaos|decline|failure|failures|disaster|disasters|mess|
  shambles|overspend|overspends|delay|delays|misery|rot|fiasco|debacle|farce|scandal|closures|waste|
  collapse|catastrophe|muddle|drift)|~get (his|her|their|the) (sums|figures|numbers|facts|maths|
  homework|priorities|arithmetic|dates) _ (wrong|mixed up|muddled)|got (his|her|their|the) (sums|
  figures|numbers|facts|maths|homework|priorities|arithmetic|dates) _ (wrong|mixed up|muddled)|(could|
  can) not even _4|~cost (us|the (council|taxpayer|authority|town|county)|taxpayers|residents|
  ratepayers) _ (dear|dearly|fortune|thousands|millions|£|money|packet|day centre|library|year|grant|
  arm)|blundered|goofed|slipped up|~trip over|~tie (himself|herself|themselves) in knots|
  ~score an own goal|~paint (himself|herself|themselves) into)`;

export const neglectful = `(negligent|neglectful|remiss|reckless|irresponsible|derelict|in dereliction|asleep (at the (wheel|
  switch|helm|tiller)|on (the job|${their} watch|duty)|at ${their} (desk|desks|post))|half asleep at|
  fast asleep|sound asleep|out to lunch|caught (napping|on the hop|out|with ${their} (trousers|pants)|
  cold|off guard|unawares|short|flat footed)|not (paying attention|looking|watching|minding the shop|
  awake|on the ball|doing (their|his|her|the) (job|jobs))|nodding off|miles away|sleepwalking|dozing|
  slow off the mark|slow to|late to the party|behind the curve|found wanting|at fault|culpable|
  guilty of|missing in action|absent without leave|oblivious|blind to|dilatory|tardy|rudderless|
  to blame|the ones to blame|the culprits|the villains|the guilty|responsible for (this|the|these|
  that) (mess|fiasco|shambles|disaster|debacle|chaos|scandal|farce|misery|tragedy|catastrophe|failure|
  failures|delays))`;

export const neglected = `(~fall asleep (at|on)|fell asleep (at|on)|~nod off|~doze off|~sleepwalk|~sleep (through|
  at the wheel|on the job|on it)|slept (through|on it)|~take ${their} (eye|eyes) off|~sit on (it|this|
  that|the (report|file|application|papers|paperwork|complaint|complaints|evidence|forecast|warning|
  warnings|money|letter|problem|findings|results|information|plans|survey)|my|his|her|our|
  their (papers|file|report|application|complaint)|these|those|a|an|all|them)|sat on (it|this|that|
  the (report|file|application|papers|paperwork|complaint|complaints|evidence|forecast|warning|
  warnings|money|letter|problem|findings|results|information|plans|survey)|my|his|her|our|these|those|
  a|an|all|them|everything)|~wave (it|this|them|him|her|everything|anything|_) through|~nod (it|this|
  them|everything|_) through|~rubber stamp|~neglect (to|${their}|the|this|our|us)|~overlook the|
  ~turn (a|the) blind eye|~look the other way|~sit (through|by|back) (and|while|with|two|three|as|
  two hours)|~stand (by|idly by) (and|while|as)|stood (by|idly by) (and|while|as)|~fiddle while|
  (through|by|out of|due to|because of|thanks to) (sheer|pure|utter|plain|simple|gross|rank|total|
  complete|their own|his own|her own|crass|bare faced|wilful|staggering|breathtaking|
  rank)? (carelessness|incompetence|stupidity|laziness|idleness|negligence|neglect|ignorance|
  arrogance|malice|spite|ineptitude|inertia|indifference|bloody mindedness|cowardice|complacency|
  greed|vanity|sloppiness|bad planning|poor planning|mismanagement|pig headedness|inattention)|(was|
  were|been) (warned|told|asked|alerted|reminded|begged) _ (times|repeatedly|again|months|weeks|years|
  times over) _3 (and|but|yet) (still|did|chose|nothing|ignored|failed|carried|never|sat|have|has|
  took)|~wash ${their} hands of|~dither|~dawdle|~dilly dally|~vacillate|~procrastinate|drifted|
  drifting|~flounder|~kick _ into the long grass|~park (it|this) in|~dump (it|this|the problem) on|
  ~shrug (it|them|this|their shoulders|off)|~do nothing|did nothing|done nothing|does nothing|
  do nothing|doing nothing|~ignore (it|this|them|warning|warnings|the warning|the warnings|the signs|
  repeated|every|all|advice|calls|letters|emails|evidence|pleas|complaints|my|our|residents|requests)|
  ~fail (us|you|this|our|my|these|those|residents|families|miserably|abysmally|spectacularly|dismally|
  badly|utterly|completely|again|repeatedly|time and|in ${their}|at every|every|to (do|bother|notice|
  spot|act|listen|read|check|answer|reply|respond|tell|warn|consult|turn|grasp|understand|deliver|
  protect|see|plan|manage|lift|realise|learn|follow|maintain|inspect|monitor|keep|provide|even|take|
  get|explain|meet|properly|stop|heed|order|grit|collect|run|produce|apologise|show|come|pick))|
  ~let ${us} (_ )?down|let ${us} _ down|(has|have|had|is|are) let ${us} down|~short change|
  ~abandon ${us}|~desert ${us}|~betray|~leave ${us} (high and dry|in the lurch|stranded|waiting|
  out in the cold|without|to rot|to fend|for dead|freezing)|left ${us} (high and dry|in the lurch|
  stranded|waiting|out in the cold|without|to rot|to fend|for dead|freezing|standing|sitting)|
  never (bothered|read|reads|opened|opens|checked|checks|tested|visited|visits|looked|looks|asked|
  thought|noticed|saw|rang|replied|turned up|made the|did (his|her|their|its)|inspected|told|warned|
  acted|once) _|without (opening|reading|checking|looking|visiting|thinking|bothering|so much as|even|
  a second) _|(did|has|have|had|do|does) not (bother|bothered|do ${their} (job|jobs|homework)|
  done ${their} (job|jobs|homework)|notice|read (it|the|their|his|her|a|any)|even (read|look|looked|
  notice|check|ask|visit|open|turn|bother)|check (it|the|a|any|before|anything)|see it coming|
  think (it|this) through|spot|prepare (for)?|visit|lift a)|(should|ought to) have (seen (it|this|
  that) coming|known|spotted|noticed|acted|checked|read|done (his|her|their|its)|been|warned|told us|
  had)|(took|take|takes|taken) (his|her|their|its) (own sweet time|time)|(had|have|has) (one|
  only one) job|~forget (to|all about|about|that|the|us)|forgot (to|all about|about|that|us)|
  ~miss (my|our|half the|whole|every|the (deadline|boat|point|obvious|signs|target|warning)|deadline|
  a deadline|it (again|completely)|target|what was)|(ought|should) to have known|
  could not tell (members|us|the committee|me|anyone|you)|(could|can) not (answer|explain|find|
  remember|say|tell) (a|one|the|even|why|what|where|how|us|which|any) _|~pass the buck|
  ~pass _ from pillar to post|(has|have) (a lot|much|plenty|a great deal|some serious|serious|some|
  something) (to answer for|explaining to do|of explaining|questions to answer|to be ashamed)|(bears|
  bear|carries|carry|must take|should take|must bear|should bear) _ (blame|responsibility) for (this|
  the|these|that) (mess|fiasco|shambles|disaster|debacle|chaos|scandal|farce|failure|failures|delay|
  delays|closure|overspend|misery))`;

export const negligence = `(negligence|neglect|dereliction|dereliction of duty|recklessness|blunder|blunders|bungling|bungles|
  bungle|botch|botched job|bodge|mismanagement|mishandling|cock up|cock ups|mess up|foul up|foul ups|
  howler|howlers|gaffe|gaffes|clanger|dithering|dithering and delay|procrastination|foot dragging|
  incompetence|failures|failure to (act|listen|read|check|respond|consult|do|plan|bother|answer)|
  shambles|fiasco)`;
