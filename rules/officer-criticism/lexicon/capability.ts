/** Competence denied. Each is a group of alternatives for a pattern. */

const their = '(his|her|their|its)';

/** After "is", "seems", or before "planner". */
export const incapable = `(useless|hopeless|bloated|overpaid|underworked|overrated|overstaffed|top heavy|cack handed|
  ham fisted|hamfisted|inarticulate|illiterate|innumerate|semi literate|half witted|hopelessly (lost|
  confused|muddled|disorganised|inadequate|slow|naive|late|incompetent|ill equipped|badly run|behind|
  wrong|outclassed)|confused|muddled|muddle headed|woolly minded|clumsy|error prone|accident prone|
  scatterbrained|dozy|dithery|indecisive|ponderous|plodding|pedestrian|unimaginative|uninspiring|
  lacklustre|underwhelming|underperforming|failing|failing (us|in)|incoherent|impractical|naive|
  lightweight|a lightweight|lightweights|slow on the uptake|slow witted|short sighted|as thick as|
  thick as|one sandwich short|two sandwiches short|a few * short|several * short|not all there|
  not the full|a nightmare (to deal with)?|a danger to|dangerously *|bang out of order|out of order|
  past praying for|beneath contempt|bonkers|barking|barmy|potty|crackers|off (his|her|their|
  its) (head|heads|rocker|trolley)|out of (his|her|their|its) (mind|minds|tree)|insane|deluded|
  delusional|in cloud cuckoo land|away with the fairies|living in (cloud cuckoo land|a dream|
  a dream world|the past|the dark ages|a fantasy|a bubble|another world)|stuck in the (past|
  dark ages)|stuck in the|a throwback|out of ideas|clutching at straws|all over the (place|shop)|
  beyond (his|her|their|its) (wit|wits|ability|ken|powers|pay grade)|running around like|flying blind|
  groping in the dark|guessing|winging it|busking it|badly (led|run|managed|organised|trained|briefed|
  advised)|poorly (led|run|managed|organised|trained|briefed|advised)|good for nothing|
  good for nothings|an accident waiting to happen|accidents waiting to happen|at the root of|
  at the heart of (the|this) (problem|mess|fiasco|failure|scandal)|the (root|source|cause) of (the|
  this|our|all) (problem|problems|trouble|troubles|mess|misery)|the (problem|trouble)|beyond (her|him|
  them)|(wrong|unsuitable|unsuited|too (old|young|green|inexperienced)) for the (job|post|role|task)|
  paid too much|paid (far|much|way) too much|tucked up in bed|not (good|bright|clever|big|brave|man|
  woman) enough|nowhere near (good|up to|competent|capable)|far too *|clueless|incompetent|inept|
  hapless|amateurish|amateur|amateurs|amateur hour|incapable|ineffective|ineffectual|inadequate|
  inexperienced|unqualified|underqualified|under qualified|ill equipped|ill prepared|ill qualified|
  ill informed|poorly informed|poorly trained|half trained|untrained|third rate|second rate|
  second division|fourth rate|low calibre|poor calibre|substandard|mediocre|woeful|
  woefully inadequate|dreadful|abysmal|dire|atrocious|appalling|terrible|awful|pathetic|pitiful|
  lamentable|laughable|risible|diabolical|shocking|rubbish|crap|pants|garbage|dismal|poor|very poor|
  weak|feeble|dim|dimwitted|dense|thick|stupid|dopey|gormless|brainless|witless|bumbling|blundering|
  bungling|fumbling|floundering|flailing|chaotic|disorganised|shambolic|dysfunctional|unreliable|
  out of ${their} (depth|league)|in (well)? over ${their} (head|heads)|over ${their} (head|heads)|
  a square peg|past it|past ${their} (best|prime)|over the hill|promoted (well|way|far|
  several rungs)? (beyond|above) ${their} (ability|abilities|competence|talents|talent|level)|
  overpromoted|over promoted|wet behind the ears|all at sea|at sea|worse than useless|beyond (a|any|
  all)? (joke|help|hope|parody|saving|redemption)|no good (at|to)?|no use (to|at)?|not much use|
  not much cop|not a lot of use|no great shakes|not fit for purpose|no longer fit for purpose|
  unfit for purpose|not up to (it|scratch|much|standard|the (job|task|mark|role|post|challenge|work)|
  ${their} (job|task|role|post))|not up to !(date|now|the minute|me|us|you|them|him|her|officers|
  members|councillors|standard)|never up to (it|the job|the task|the role)|not (equal|suited|cut out|
  qualified|competent|capable|able enough|good enough|clever enough|bright enough|experienced enough|
  trained|equipped|ready) (to|for|of|at)?|never (equal|suited|cut out|good enough) (to|for)?|
  unsuited to|not (quite|exactly|really) up to (it|the|much)|not (quite|exactly|really|entirely|
  always|altogether) (on top of|across|in command of|in control of|the sharpest|the brightest|
  the most able|overburdened|gifted|blessed)|not (the|our) (sharpest|brightest|finest|best|strongest)|
  struggling to (cope|keep up|understand the basics)|unable to (do|cope|manage|run|organise|grasp|
  master|handle|count|add|spell|read)|incapable of|hardly (up to|capable|competent|qualified|
  an expert|experts|the sharpest|the brightest)|barely (up to|competent|capable|literate|numerate|
  qualified)|far from (competent|capable|able)|anything but (competent|capable|expert)|
  less than (competent|capable|impressive)|lost in the job|not (very|that|too|terribly|all that|so|
  particularly|exactly|especially|overly|remotely|even|known for being|noted for being|
  renowned for being|over) (bright|clever|good|able|competent|quick|sharp|impressive|helpful|honest|
  smart|on the ball|capable|effective|reliable|fast|keen|hot|switched on|gifted|impressed|
  professional|fussed|bothered|intelligent|busy|truthful|open|numerate|literate|interested|endowed|
  blessed)|a (complete|total|utter|absolute)? (beginner|novice|learner))`;

/** After "is": what somebody is a specimen of. */
export const failureOf = `(a|an|the|such a|nothing but a|nothing but|little more than|no more than|no better than|
  no different from|little better than|little more than a|just a|one big|a bit of a|something of a|
  another|total|complete|absolute|utter|an unmitigated|a complete|a total|an utter|an absolute|a real|
  a perfect|a walking|a proper|a national|an expensive|a costly|a)? (disaster|disaster area|shambles|
  joke|laughing stock|disgrace|embarrassment|liability|catastrophe|calamity|waste of (space|money|
  time|oxygen|a salary|a desk|skin|taxpayers' money|public money)|waste of (their|his|her) salaries|
  car crash|train wreck|basket case|farce|fiasco|menace|let down|dead loss|dead weight|deadweight|
  passenger|weak link|weakest link|lame duck|failure|flop|fraud|charlatan|chancer|clown|clowns|muppet|
  muppets|numpty|numpties|idiot|idiots|fool|fools|buffoon|buffoons|imbecile|imbeciles|moron|morons|
  halfwit|halfwits|half wits|dimwit|dunce|dunces|cretins|donkeys|dinosaur|dinosaurs|amateur|amateurs|
  cowboys|muggers|thieves|thief|bandits|bandit|robbers|highwaymen|vultures|parasites|parasite|leeches|
  extortionists|dictators|dictator|tyrants|tyrant|zombies|robots|box tickers|box ticker|bean counters|
  bean counter|pen pushers|pen pusher|paper shufflers|form fillers|vandals|butchers|philistines|
  wreckers|saboteurs|snoopers|despots|bullies|thugs|pirates|scoundrels|rogues|shysters|spivs|conmen|
  con men|con artists|con artist|crooks|swindlers|hypocrites|hypocrite|weasels|weasel|snakes|snake|
  rats|rat|toads|creeps|puppets|puppet|lapdog|lapdogs|poodle|poodles|doormat|doormats|drones|
  mediocrities|mediocrity|nobodies|nonentity|nonentities|no hoper|no hopers|gravy train|soft touch|
  pushover|soft target|nodding dog|yes man|control freak|drama queen|prima donna|loose cannon|windbag|
  windbags|relic|fossil|stuffed shirt|stuffed shirts|empty suit|empty suits|figurehead|spent force|
  one trick pony|poor excuse for _|sorry excuse for _|apology for _|pain in the (neck|backside|arse)|
  figure of fun|curse|plague|blight|obstacle|roadblock|bottleneck|blockage|stumbling block|hindrance|
  millstone|albatross|parody|caricature|pantomime|pantomime horse|national disgrace|byword for _|
  problem child|broken reed|busted flush|bad apple|bad lot|bad joke|sick joke|menace|
  accident waiting to happen|plonker|plonkers|pillock|pillocks|wally|wallies|twerp|nincompoop|
  nincompoops|bungler|bunglers|incompetent|incompetents|bunch of (amateurs|clowns|cowboys|jokers|
  idiots|muppets|incompetents|chancers|monkeys|no hopers|children)|shower|rabble|circus|mess|problem|
  wrong (man|woman|person|people) for the job|wrong people)`;

/** What people lack. */
export const lacking = `((do|does|did) not (know (what|how|where|whether|their|his|her|the|anything|about|a|an|if|when|who|
  one|much|us|our|this|it)|understand|grasp|seem to know|appear to know|even know|have a clue|
  have the (faintest|first|foggiest|slightest|skills|ability|experience|competence|brains|wit|nous|
  capacity|expertise|talent|knowledge)|have any|have a|have what it takes|have it in (them|him|her)|
  inspire|fill (me|us|anyone) with confidence|cut it|cut the mustard|measure up|add up|
  understand (the|their|his|her|a) (basics|brief|job|figures|rules|law|place)) !(yet)|(has|have|
  had) (got)? (no|not a|not the|little|precious little|zero|not got a|not got the|
  absolutely no) (idea|clue|notion|grasp|grip|understanding|competence|ability|skill|skills|
  experience|qualifications|qualification|expertise|common sense|sense|judgement|judgment|nous|
  inkling|foggiest|faintest|first idea|aptitude|talent|plan|vision|leadership|control|
  business running)|know _ (nothing|sod all|naff all|next to nothing|less than|as much about|
  precious little|bugger all) _|knows _ (nothing|sod all|naff all|next to nothing|less than|
  as much about|precious little|bugger all) _|haven't the (faintest|foggiest|first|slightest)|(lack|
  lacks|lacked|lacking) (the|any|all|even|basic|_)? (ability|abilities|competence|capability|skill|
  skills|experience|judgement|judgment|common sense|expertise|brains|nous|talent|leadership|authority|
  credibility|grip|calibre|intelligence|knowledge|understanding|qualifications|capacity|wit|
  imagination)|could not (do|grasp|understand|explain|answer|cope|handle|care less about getting) _4|
  (is|are|was|were) not _ (grip|control|command|handle) of|(lost|losing|loses) (the plot|control|
  the thread|${their} (grip|way|marbles)|all (grip|control))|(in|into) (complete|total|utter|
  a complete|a total|a state of)? (disarray|a muddle|chaos|meltdown)|no grip on|making it up as (he|
  she|they|we) (goes|go)|(making|makes|make|made) it up as (she|he|they) (goes|go|went) along|
  (struggle|struggles|struggled|struggling) with (the basics|simple|basic|joined up)|no (business|
  right|place) *|(need|needs|needed|wants|want) (his|her|their|its) (head|heads|eyes|ears|
  bumps) (examining|examined|testing|tested|feeling|read)|(need|needs) (a good)? (shake|shaking|kick|
  talking to|rocket|slap|sorting out|shaking up|wake up call|clear out|dressing down)|(has|have|
  had) (gone rogue|gone native|gone awol|gone missing|gone to (sleep|ground|pot|seed)|lost (it|touch|
  the will|(his|her|their|its) way|(his|her|their|its) bearings)|run out of (ideas|road|excuses)|
  form for|form when|form $|previous for|a (poor|terrible|dreadful|woeful|dismal|lamentable|
  appalling) (record|track record|reputation)|a (track record|history|habit|talent|gift|genius|
  knack) (of|for) (getting|losing|making|missing|failing|ignoring|upsetting|mislaying|bungling|
  wasting|saying|blaming|disappearing|delay|chaos|error|failure|incompetence)|made a career (out of|
  of)|a bee in (his|her|their|its) (bonnet|bonnets)|feet of clay|the (attention span|memory|
  people skills|charm|vision|imagination|backbone|empathy|brains|wit|intelligence|diplomacy|tact|
  subtlety|energy|urgency|competence|integrity) of|been (rumbled|found out|found wanting|exposed|
  shown up|rewarded for failure|promoted (beyond|above))|got away with|outlived (his|her|their|
  its) usefulness|outstayed (his|her|their|its) welcome|no (answer|answers|excuse|excuses|shame|plan|
  strategy|credibility|authority|memory|backbone)|blood on (his|her|their|its) hands|egg on (his|her|
  their|its) face|had it too (easy|good)|never _ (run|managed|built|held|met|hit|kept|delivered|done|
  finished|completed|got|set foot|shown|been (able|known|straight|honest|on time|any good|up to|near|
  right)|understood|grasped|learned|learnt|worked|produced|once|had (a|to|an)|achieved))|(only|
  never) (seem|seems|seemed) _ (able|capable|to (be able|know|care|learn))|(seem|seems|seemed) (only|
  incapable|unable|determined|unwilling|to think|to have (forgotten|lost|no|given up))|
  chop and change|chops and changes|flip flop|go round in circles|goes round in circles|lurch from|
  lurches from|stumble from|stumbles from|talk (rubbish|nonsense|gobbledegook|gobbledygook|gibberish|
  drivel|tripe|through|out of)|talks (rubbish|nonsense|gobbledegook|gobbledygook|gibberish|drivel|
  tripe|through|out of)|talking (rubbish|nonsense|gobbledegook|gobbledygook|gibberish|drivel|tripe|
  through|out of)|~turn up _ (late|unprepared|drunk|without|empty handed|for work|when)|(look|looked|
  looking) the wrong way|(learn|learns|learnt|learned|learning) nothing|never learn|never learns|
  (need|needs) (it spelling out|training|retraining|a map|their hands held|lessons|a lesson) _)`;

/** "their incompetence". */
export const incompetence = `(incompetence|ineptitude|inability|uselessness|inexperience|amateurism|amateurishness|stupidity|
  ignorance|mediocrity|shortcomings|failings|blunders|bungling|blundering|cluelessness|unfitness|
  chaos|mismanagement|maladministration|lack of (ability|competence|skill|experience|judgement|
  judgment|common sense|expertise|grip|leadership|professionalism|talent|knowledge|understanding|care|
  interest|effort|urgency|integrity|honesty|candour|backbone|courage))`;

/** Work too poor to have come from anybody able, with its maker named. */
export const poorWork = `(botched|bodged|shoddy|slapdash|sloppy|careless|slipshod|amateurish|half baked|cack handed|
  ham fisted|woeful|inept)`;
