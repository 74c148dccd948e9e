/** Effort and diligence denied. */

const their = '(his|her|their|its)';

export const idle = `(lazy|idle|bone idle|workshy|work shy|slack|indolent|lackadaisical|lethargic|complacent|apathetic|
  feckless|shiftless|slapdash|sloppy|slipshod|careless|half asleep|half hearted|asleep|coasting|
  skiving|loafing|swinging the lead|treading water|clock watching|clock watchers|clockwatchers|
  time servers|timeservers|nine to fivers|layabouts|slackers|slacker|skivers|skiver|shirkers|shirker|
  loafers|passengers|dead wood|deadwood|freeloaders|hangers on|part timers|never (there|in|available|
  at (his|her|their|its) (desk|desks|post)|seen|around|in the office|to be found|in the building|
  on the end of)|nowhere to be (seen|found)|missing in action|awol|forever (on|at|in) (leave|lunch|
  meetings|a course)|always (on|at|in) (leave|lunch|a meeting|meetings|a course|holiday|the phone to)|
  on permanent (holiday|leave|tea break)|on (autopilot|a permanent)|not (bothered|interested|trying|
  pulling (his|her|their|its) weight|earning (his|her|their|its)|exactly (rushing|busting|killing|
  known for|overworked|breaking|setting)|known for|renowned for|famous for|overworked|
  interested in (doing|working|helping))|too (idle|lazy|bone idle|comfortable|busy (drinking|having|
  playing|looking|with (his|her|their|its) (coffee|lunch|phones))) _|happy to (sit|draw|coast|
  take the money|do nothing)|content to (sit|draw|coast|watch|do nothing)|paid to (do nothing|sit)|
  dragging ${their} (feet|heels)|sitting on ${their} (hands|backsides|bottoms|behinds)|doing (nothing|
  sod all|naff all|the bare minimum|as little as|next to nothing|precious little|sweet)|past caring|
  unmotivated|on the skive|off skiving)`;

export const idled = `(could not (care less|be bothered|be arsed|be troubled|give a)|cannot (be bothered|be arsed|
  be troubled)|can not (be bothered|be arsed|be troubled)|could hardly be bothered|(can|
  could) barely be bothered|(do|does|did) not (lift a finger|pull (his|her|their|its) weight|
  do a (stroke|hand's turn|thing|tap)|give a (damn|stuff|toss|fig|monkey's|hoot|monkeys|jot)|
  care (less|a jot|tuppence|about|what|whether|who|if)|care $|care and|care to|bother|want to know|
  get off (his|her|their|its)|even (bother|try|read|look|reply|answer|return|turn up|pick up|open)|
  answer the phone|pick up the (phone|telephone)|return (calls|my calls|a call|phone calls|anyone's)|
  reply to (anyone|anybody|residents|emails|letters)|turn up (to|for)|put (his|her|their|its) back|
  break (into)? a sweat|go the extra|do (much|anything|any) _ (all day|work|except|but|beyond))|(has|
  have|had) not (lifted a finger|done a (stroke|hand's turn|thing|tap|day's work)|bothered|
  even (bothered|read|looked|replied|tried|opened|visited)|shown (the slightest|any) (interest|
  urgency|effort)|left (his|her|their|its) (desk|desks|office))|never (lifts|lifted|lift|does|did|do|
  done|bothers|bothered|bother|answers|answered|answer|returns|returned|return|replies|replied|reply|
  picks|picked|turns|turned|leaves|left|leave|reads|visits|checks|shows up|puts|works) _ (a finger|
  a stroke|a hand's turn|a day's work|an honest day's work|a thing|to (ring|write|reply|call|visit|
  look|read|check|answer|turn|ask)|the (phone|telephone|office|building|desk)|calls|emails|anyone|
  anybody|anything|up|back|late|past|beyond|${their} (phone|desk|emails|weight|email|post))|
  ~sit on ${their} (hands|backsides|bottoms|behinds|arses|bums|fat)|~sit (around|about|
  there) (all day|drinking|doing|with|while|watching|and|twiddling|in)|~sit back (and|while)|
  ~drag ${their} (feet|heels)|~put ${their} feet up|~twiddle ${their} thumbs|~swan (off|around|about|
  in)|~skive|~shirk|~slack off|~slope off|~slack|~bunk off|~phone it in|~coast (along|towards)|
  ~go through the motions|~cut corners|~take the (easy|path)|~knock off (at|early|by|for)|
  ~clock off (at|early|by)|~clear off (at|early|home)|~disappear (at|after|before) (lunch|three|four|
  five|#)|~vanish (at|after|before) (lunch|three|four|five|#)|(off|home|gone|out of the door|
  on the golf course) by (three|four|half past|lunchtime|noon)|~hide behind ${their} (desk|desks|
  screens|screen|voicemail|answerphone|answerphones|job titles|inbox|laptops|computers|out of office)|
  ~work from (bed|the beach|the sofa|the golf course)|~fob (us|residents|people|him|her|them|me|you|
  everyone|members|councillors|families|parents|off|constituents) _ off|~fob off|~pass the buck|
  ~shuffle (papers|paper)|~push paper|(do|does|did|done) (sod all|naff all|bugger all|sweet fa|
  next to nothing|precious little|nothing all|as little as|nothing but|absolutely nothing|
  precisely nothing|the bare minimum|the square root)|(done|achieved|contributed|produced|
  delivered) (absolutely|precisely|precious|next to|virtually)? (nothing|little|sod all|zilch|zero)|
  show no (interest|urgency|sign|inclination|enthusiasm|appetite)|shows no (interest|urgency|sign|
  inclination|enthusiasm|appetite)|(showed|shown|showing) no (interest|urgency|sign|inclination|
  enthusiasm)|(take|takes|took|taking) (the credit|all the credit|credit) for|(take|takes|took|
  taking) (his|her|their|its) own sweet time|(spend|spends|spent) (his|her|their|all|half|most|
  more) _4 (on the golf course|on facebook|drinking coffee|drinking tea|making tea|gossiping|chatting|
  on (his|her|their|its) phone|in the pub|at lunch|in meetings|playing|shopping|on holiday|in cafes|
  smoking|surfing|looking for another|staring)|would not (get out of bed|get off|lift a finger|
  break sweat|know (hard work|a day's work|work|an honest day's work) if)|too idle to|too lazy to|
  (earn|earns) (nothing|a fortune|a packet|six figures|more than the) _ for (doing|sitting|failing|
  nothing)|(draw|draws|drew|drawing) (a|his|her|their) (fat|handsome|big|salary|salaries|wages|pay) _|
  (live|lives) (off|on) the (fat|taxpayer|rates|public purse)|money for old rope|~get off (his|her|
  their|its) (backside|backsides|bottom|bottoms|behind|behinds|arse|arses|bum|bums|high horse|
  high horses|fat)|~take no (notice|interest|responsibility|action|pride)|~pay no (attention|heed)|
  ~make (excuses|another excuse|promises)|~find (an excuse|excuses)|~come up with (excuses|
  another excuse)|~trot out|~roll out (the same|another) excuse|~give up on|~write _ off|wrote _ off|
  ~turn (his|her|their|its) (back|backs) on|~walk away from|promise (the earth|much|the moon)|
  promises (the earth|much|the moon)|promised (the earth|much|the moon)|deliver (nothing|little|
  next to)|delivers (nothing|little|next to)|delivered (nothing|little|next to)|~whinge|~whine|~moan|
  ~sulk|~muddle (through|along)|~limp (on|along)|~get away with (it|murder|this)|~live in the (past|
  dark ages)|not done a _ (day's work|stroke|hand's turn)|(has|have|did|does|do|could|would|
  will) not * (a single|one single|so much as a|even one|a solitary) *|never * (a single|one single|
  so much as a|even one|a solitary) *|(would|d) (rather|sooner) _9 than _3|(spend|spends|spent|
  spending) (more|half|most|all) _ (time|day|week|morning|life|energy|effort) _6|too busy _6 to _3|
  (is|are) paid _6 (and|to|but|yet|for) (do|does|doing|still|not|cannot|never|can) _3)`;

export const idleness = `(laziness|idleness|sloth|indolence|complacency|apathy|inertia|indifference|carelessness|slackness|
  sloppiness|foot dragging|lethargy|inaction|buck passing|couldn't care less attitude|
  jobsworth attitude|jobsworthery)`;
