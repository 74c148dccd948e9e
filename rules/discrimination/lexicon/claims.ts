/** What is claimed of a whole group, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const degree =
  '(all|just|naturally|always|basically|simply|by nature|born|inherently|mostly|too|so|far too|much too|notoriously|generally|usually|often|frankly|nearly all|a bit|rather|very|not|never|no better than|nothing but|nothing more than|little better than|well known for|notorious for|known for)';

/** After "are": a bad name for everyone of a kind. */
export const vices = any(
  'whingeing|whinging|moaning|complaining|carping|scrounging|grumbling|shirking|skiving|bleating|ungrateful|pregnant (by|at) (sixteen|fifteen|seventeen|#)|(drunk|in prison|married|on benefits|claiming) by (noon|sixteen|eighteen|#)|lazy|idle|workshy|work-shy|bone idle|feckless|thieves|thieving|crooks|criminals|crooked|dishonest|liars|cheats|fraudsters|scroungers|spongers|parasites|vermin|animals|savages|dirty|filthy|unclean|smelly|noisy|rowdy|loud|backward|primitive|uncivilised|uneducated|illiterate|thick|stupid|dim|slow|ignorant|violent|aggressive|dangerous|trouble|troublemakers|trouble-makers|bad news|a menace|a nuisance|a curse|a plague|a drain|a burden|a liability|tight|tight-fisted|mean|grasping|greedy|money-grubbing|sly|shifty|devious|untrustworthy|unreliable|disloyal|terrorists|extremists|fanatics|radicals|rapists|groomers|predators|perverts|paedophiles|deviants|promiscuous|confused|attention-seeking|attention seekers|mentally unstable|unstable|hysterical|emotional|over-emotional|overemotional|hormonal|moody|neurotic|bossy|catty|bitchy|gossips|weak|fragile|delicate|soft|flaky|work-averse|past it|past their best|over the hill|set in their ways|stuck in their ways|technophobes|technophobic|doddery|gaga|senile|forgetful|hopeless|useless|clueless|helpless|incapable|unemployable|a waste of (time|money|space)|hard work|high maintenance|a pain|a headache|oversensitive|over-sensitive|touchy|irrational|submissive|oppressed|incompatible with|taking over|breeding|invading|swamping|flooding in|everywhere|ten a penny|after (a|our|free|the) (free|council|house|houses|benefits|jobs|handouts)|on the (make|take|fiddle|scrounge)|better (off)? (at home|suited|in the kitchen|with children|behind)|cut out for|made for|built for|wired|suited to|good for|fit for|meant to',
  '(terrible|bad|hopeless|useless|poor|rotten|awful|dreadful|no good|shocking) (with|at) (money|maths|numbers|figures|computers|technology|timekeeping|time-keeping|decisions|driving|parking|directions|pressure|machinery|tools)',
);

/** Verb phrases that do the same. */
export const habits = any(
  '(bring|brings|bringing|brought|cause|causes|attract|attracts|mean|means|spread|spreads) (nothing but|only|in)? (their)? (crime|trouble|disease|diseases|mess|rubbish|drugs|filth|problems|violence|misery|knives|rats|noise|bother|vermin|grief|chaos|anti-social behaviour)',
  '(leave|leaves|leaving|dump|dumps) (their|nothing but|a|the|behind)? _2 (rubbish|mess|filth|muck|litter|excrement|waste) (everywhere|wherever|behind|all over)',
  '(live|living|lives|sponge|sponging) off (the state|benefits|us|the taxpayer|handouts|the council|the rest of us|our taxes)',
  '(breed|breeding|multiply|reproduce) (like|faster|for)',
  '(take|takes|taking|took|steal|stealing|get|getting|jump|jumping|grab) (all)? (our|the|every|british|english|local) (jobs|job|houses|homes|council houses|housing|flats|queue|benefits|school places|women)',
  '(nick|nicks|steal|steals|thieve|thieves|rob|robs|pinch|pinches|pilfer|lift|helps themselves to|help themselves to) (anything|everything|whatever|from|the lead|lead|scrap|our|your|what)',
  '(lower|lowers|lowering|bring down|brings down|drag down|drags down|ruin|ruins|wreck|wrecks) (the|our|your)? (tone|area|neighbourhood|house prices|property prices|street|village|town|standards|property values|high street)',
  '(stick together|stick to their own|look after their own|keep to themselves|run everything|run the (world|media|banks)|control the|have their own (laws|rules)|hate (us|this country|our way of life)|look down on|treat their women|beat their|marry their cousins|hide behind|play the (race )?card|cry (racism|discrimination|wolf)|never (pay|work|wash|integrate|mix|learn)|always (have (an excuse|to|their|something|a moan|a grievance|a sob story)|want|expect|get|demand|moan|complain|late|playing|after|on the))',
  '(belong|belongs) (in the kitchen|at home|in a (home|museum|special)|elsewhere|somewhere else|back|with their own|behind)',
  '(should|ought to|need to|want to|can|must|had better) (just|all)? (go (back|home)|stay (at home|home)|be (at home|sent (back|home)|kept (out|away|apart|at home)|deported|grateful|locked up)|know their place|stick to (the|their|what|admin|typing|making)|learn (english|to speak|our|the language)|get back (to|in)|make way|step aside|move aside|retire|be put out to)',
  "(can not|cannot|can't|could not|never could|are unable to|is unable to|are incapable of|do not know how to|have no idea how to) (cope|coping|handle|take|do|manage|managing|be trusted|be relied|drive|park|parking|add up|speak|read|stand|lift|understand|learn|work|keep|use|run|make|hack it|control|follow|multitask|lead|concentrate|hear|see|stick|hold|get|be expected|help themselves|tell|deal|think)",
  "(do not|don't|does not|will not|won't|would not|never) (understand|want to|like (work|hard|getting)|integrate|belong|pay (tax|taxes|their|rent|their way)|wash|work|mix|share our|value|respect|believe in|do (maths|numbers|hard|technology|computers|figures|pressure|leadership|change)|get on with|know how|make good|make great|have the (stamina|head|brains|strength|stomach|energy|balls|nerve|temperament)|take to|fit in|look after|care about|bother|learn|last|turn up|listen to (a woman|women)|think like|speak)",
  '(make|makes) (bad|poor|terrible|rotten|hopeless|lousy|better (secretaries|carers|mothers|teachers)) _1',
  '(get|gets|getting) (flustered|emotional|hysterical|weepy|tearful|upset|stroppy|broody|pregnant|themselves pregnant|confused|muddled|bored|distracted|above themselves|pushy|ideas)',
  '(have|has|got|had) (no (place|business|head|sense|stamina|idea|concept|respect|interest in work|manners|brains)|a (chip|different attitude|culture of|tendency|habit|way of)|too many (children|kids)|children to get (a|council)|babies to|something against|their hands out|their eye on)',
  '(break|breaks|burst|bursts|dissolve|dissolves|end up) (down)? (in|into|crying)? (tears|crying|a strop)',
  '(only|just) (want|wants|come|comes|came|here) (for|to) (the|our|a)? _1 (benefits|money|houses|handouts|house|get a|sponge|claim|scrounge|free|council)',
  '(are|is|get|gets|being|keep getting|keeps getting) (handed|given|waved|put up in|housed in|rewarded|showered|gifted|first in line|first in the queue|top of the (list|queue)|let off|mollycoddled|favoured|pandered to) _4',
  '(jump|jumps|jumping|skip) the queue|(get|gets|getting) (everything|priority|preference|first dibs|the lot) (for|over|free|while|handed|on a plate)',
  '(play|plays|playing|act|acts) the victim|(always|forever|constantly) (on the (scrounge|take|make|fiddle)|off (at|on|sick|to)|moaning|complaining|whingeing|late|fighting|drunk|shouting|arguing|demanding|wanting|claiming|up to)',
  "(will|would|'ll|always) (work|labour) for (nothing|peanuts|pennies|less|cash)|(drink|drinks|drinking) (the rest|like|it all|all day|their benefits)|(undercut|undercuts|undercutting) (our|british|local|honest)",
  "(will not|would not|never|do not|don't) (do|put in|know) a (proper|decent|hard|day's|full|honest)? (day's|day of)? _1 (work|day's work|shift|hard day)",
  "(should not|shouldn't|must not|ought not|have no right|has no right|had no business|should never) (to)? (be)? (allowed|let|permitted|trusted|given|running|teaching|working|looking after|caring|in charge|on the|in the|near|around|fostering|adopting|adopt|foster|driving|here|voting|claiming|serving|representing|anywhere near|in (public|council)|at) _6",
  "(should not|shouldn't|must not|ought not to) be (driving|teaching|running|voting|serving|standing|living|claiming|breeding|using|taking|doing|having|getting|coming|going|representing|sitting|chairing|leading|looking after|let loose|judging|making decisions)|never pull (their|her|his) weight|(will)? strip (this|the|our|a) _2 bare",
  '(control|controls|bankroll|bankrolls|pull the strings of|pulls the strings of) (the|our|this|everything|half|all)|(run|runs|own|owns) (the world|the media|the banks|the council|the country|the show|the town|half the|everything|every)',
  '(are|is) (not|never) (natural|normal|like us|british|english|decent|to be trusted|one of us|really|our|interested in work)',
  '(take|takes|took|taking) over (the|our|this|every|whole|everything|everywhere)',
  '(smell|smells|stink|stinks|reek|reeks)',
  '(always|never|constantly|forever|invariably) (turn|turns|turning|show|shows|showing|come|comes) (up)? (late|on time|drunk|mob-handed|uninvited|unannounced|empty-handed|unprepared|for a fight|with the whole family)',
  '(always|constantly|forever|for ever) (whingeing|whinging|moaning|whining|carping|grumbling|complaining|haggling|bickering|fighting|arguing|begging|scrounging|skiving|lying|cheating)',
  '(place|places|put|set) (no|little) (value|store|importance) (on|by) (school|schooling|education|work|women|hygiene|cleanliness|time|punctuality|girls|the truth)',
  '(last|lasts) (five minutes|a week|two minutes|until)',
  '(turn|turns|turned) (the|a|any|every|it|our|your) _2 into (a|an) (squat|tip|ghetto|slum|dump|midden|pigsty|rubbish)',
  'will (be|only be|always be|just be) (sub-letting|subletting|off|gone|late|pregnant|claiming|thieving|on the sick|back (for|within)|moaning|crying)',
);

/** What "are" may be followed by. */
export const being = `(are|is|were|be|being|'re|have always been|tend to be|can be|make|makes) ${degree}? ${degree}?`;

/** Words that damn a whole kind of people wherever they stand beside it. */
export const damning =
  '(thieves|thieving|crooks|crooked|criminals|scroungers|scrounging|spongers|sponging|parasites|vermin|animals|savages|filthy|filth|smelly|backward|primitive|uncivilised|workshy|lazy|idle|terrorists|jihadis|rapists|groomers|perverts|perverted|deviants|tight-fisted|grasping|shifty|untrustworthy|hysterical|neurotic|invasion|invading|invaders|swamped|swamping|overrun|infested|infestation|ghetto|plague|freeloaders|freeloading|layabouts|skivers|malingerers|malingering|whingers|unclean|disgusting|unnatural|abomination|sick in the head|mental|nutters|not normal|hordes|swarm|swarms|swarming)';
