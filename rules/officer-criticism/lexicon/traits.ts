/** Unkind words for people, said after "is" or before "officer"; those for ability, effort and honesty have lists of their own. */
export const unkind = `(abrasive|abrupt|abusive|aggressive|aimless|antagonistic|argumentative|awkward|bad at|belligerent|
  blinkered|boastful|boorish|brusque|bumptious|calamitous|cantankerous|cavalier|cocky|combative|
  conceited|confrontational|contemptible|crass|cruel|curt|cynical|daft|deceptive|defensive|deplorable|
  derelict|despicable|dilatory|directionless|disastrous|disinterested|disloyal|disrespectful|dodgy|
  domineering|egotistical|egomaniacs|erratic|faceless|flaky|flippant|foolish|foul|greedy|grubby|
  haphazard|harsh|headstrong|heavy handed|heedless|hubristic|hypocritical|idiotic|ignorant|
  ill mannered|ill disciplined|ill advised|immoral|impatient|impertinent|impolite|impossible|
  impervious|improper|inaccurate|inattentive|inconsiderate|inconsistent|indifferent|inefficient|
  inflexible|inhuman|inhumane|insensitive|insolent|insular|insulting|intolerable|intolerant|
  intransigent|irrational|irritating|lamentable|lax|leaderless|malicious|malign|mealy mouthed|
  misguided|monstrous|narrow minded|nitpicking|nonchalant|obstinate|obstructive|obtuse|old fashioned|
  out of control|over zealous|overzealous|pedantic|power hungry|profligate|quarrelsome|remote|
  reprehensible|rigid|rotten|rotten to the core|rudderless|ruthless|sanctimonious|sarcastic|scatty|
  self centred|selfish|senseless|shabby|shambling|shameful|short tempered|sinister|slow|
  painfully slow|hopelessly slow|slothful|slovenly|sluggish|snide|stubborn|sullen|superficial|surly|
  tactless|tetchy|thoughtless|tyrannical|toxic|unapologetic|unbelievable|uncivil|uncommunicative|
  undemocratic|undiplomatic|unethical|unfair|unfriendly|unimpressive|unintelligent|uninterested|
  unkind|unprepared|unprincipled|unreasonable|unresponsive|unscrupulous|unsympathetic|unwelcoming|
  untouchable|vain|vicious|vile|wasteful|wilful|worthless|wooden|hard hearted|hard nosed|
  impossible to (deal|work|reach|talk)|incapable of|inexcusable|beyond contempt|full of (himself|
  herself|themselves|it|hot air|excuses|bluster|waffle|nonsense)|all (talk|mouth|hot air|spin) _|
  living proof|part of the problem|the (real|whole|root|main) problem|the problem here|a pain|a pest|
  a fool|a hypocrite|a bully|a snob|a tyrant|a weasel|a crook|a cheat|a thief|a rogue|a creep|
  a nobody|a jobsworth|a timeserver|a skiver|a shirker|a slacker|a waste of|a cancer|an egomaniac|
  an arrogant *|an idle *|an odious *|a nasty *|a horrible *|a dreadful *|a hopeless *|a useless *|
  a shocking *|a poor *|a very poor *|a terrible *|an appalling *|an awful *|a weak *|a rotten *|
  nasty|horrible|odious|loathsome|obsessed with|fixated (on|with)|hooked on|addicted to|never on (our|
  your|the residents') side|never (at|in) (work|time)|never on (time|site|duty|call)|not on (our|your|
  the residents'|the town's) side|not (doing|done|performing|fulfilling|pulling) _ (job|jobs|duty|
  duties|weight)|not (fit|worth|worthy|deserving) _4|not worth (the|his|her|their|it)|not (nice|
  pleasant|kind|polite|civil|friendly|welcoming|easy to work)|not the (brightest|sharpest|best|right)|
  worse than (useless|hopeless|nothing)|a (byword|synonym) for|(the|our|your|easily the|quite the|
  among the|one of the) (worst|laziest|rudest|slowest|dimmest|daftest|stupidest|sloppiest|idlest|
  nastiest|weakest|poorest|sorriest|least (helpful|able|competent|honest|effective|responsive|
  talented|impressive)|most (incompetent|useless|arrogant|unhelpful|dishonest|inept|unprofessional|
  obstructive|bureaucratic|overpaid|pompous|secretive|evasive)) _|(accountable|answerable) to (nobody|
  no one|no-one|none)|answer to (nobody|no one|no-one|none)|answers to (nobody|no one|no-one|none))`;

/** Verbs that harm or fail people. */
export const harmed = `(~destroy|~ruin|~wreck|~blight|~decimate|~kill off|~spoil (the|our|this|my)|~damage (the|our|this|
  my)|~harm (the|our|this|my)|~abandon|~abuse (its|their|his|her|the|public|our)|~aggravate|~annoy|
  ~backtrack|~cheat|~con (us|people|residents)|~coerce|~defraud|~degrade|~demean|~demonise|~denigrate|
  ~distort|~ditch (us|our|this|the)|~dump on|~embezzle|~evade _|~exacerbate|~humiliate|~insult|
  ~let (it|things|this|everything) (slide|slip|drift|rot|happen)|~penalise (the|ordinary|honest|hard)|
  ~persecute|~plagiarise|~ransack|~renege|~scam|~scare|~shaft|~short change|~shortchange|~shun|
  ~sideline|~smear|~smother|stalled|stalling|~suffocate|~swindle|~torpedo|~trample|~tread on|
  ~upset everyone|~violate|~dismiss (our|my|residents'|every|all|their|legitimate|the|his|her|these|
  any) _ (concerns|concern|objections|complaints|complaint|fears|views|evidence|worries|warnings|
  pleas|grief)|~make (mistake after|error after|blunder after|one (mistake|blunder|error|
  excuse) after|(a string|a series|a catalogue|a succession) of|countless|endless|so many|too many|
  repeated|serious|basic|elementary|schoolboy|howling|glaring|unforgivable|another|
  yet another) _ (mistake|mistakes|error|errors|blunder|blunders|excuse|excuses|promise|promises)|
  (mistake|error|blunder|excuse|promise|delay) (after|upon) (mistake|error|blunder|excuse|promise|
  delay)|~waste _5 (pounds|million|thousand|money|cash|£)|wasted £|~treat _6 (disgracefully|
  appallingly|shamefully|abominably|shabbily|badly|dreadfully|terribly|harshly|unfairly|
  disrespectfully|outrageously)|(acted|behaved|handled|dealt|responded|performed|conducted|managed|
  run|ran|reacted) _5 (disgracefully|appallingly|shamefully|abominably|shabbily|badly|dreadfully|
  terribly|atrociously|lamentably|incompetently|negligently|recklessly|dishonestly|unprofessionally|
  arrogantly|carelessly|callously|spitefully|vindictively|corruptly|cynically|unlawfully|poorly|
  improperly)|(act|acts|acted|behave|behaves|behaved) (like|as if|as though|in (a|an) _ (manner|way|
  fashion))|(need|needs|want|wants|deserve|deserves|merit|merits|require|requires) _ (sacking|firing|
  shooting|replacing|removing|retraining|locking up|kicking|reminding|teaching|disciplining|a rocket|
  a rocket up|a bomb under|a good hiding|bringing down|sorting|educating|hauling|dragging|
  taking (to task|in hand|down))|(award|awards|awarded|give|gives|gave|hand|hands|handed|pass|passed|
  steer|steered|sell|sold|let) _6 to (a|an|his|her|their|old|some|one of|personal|close) _ (friend|
  friends|mate|mates|crony|cronies|chum|chums|pal|pals|golfing|drinking|brother|sister|husband|wife|
  cousin|nephew|former colleague)|(has|have|had|got|gets|get) (his|her|their|its) _ (facts|sums|
  figures|priorities|numbers|dates|maths|homework) _ (wrong|muddled|mixed up)|~turn into (a|an|
  the) _3|(think|thinks|thought|believe|believes|imagine|imagines|fancy|fancies|consider|
  considers) (that)? (himself|herself|themselves|he is|she is|they are|he|she|they) _3 (queen|king|
  god|gods|royalty|untouchable|above|better|cleverer|smarter|boss|bosses|important|indispensable|
  infallible|special|law|lord|lords|exempt|own|owns|irreplaceable)|would (approve|pass|nod through|
  sign off|sign|sell|say|believe|swallow|charge|tax|fine|ticket|ban|close|concrete over|lose|refuse|
  object to) _9 (if|provided|so long as|as long as) (his|her|their|you|it|the|someone|somebody|they|
  we|a)|~whine|~bleat|~hoard|(bring|brings|brought|bringing) _4 into disrepute|
  ~drag _4 through the (mud|gutter|mire)|~tarnish|~sully|~damage _ reputation|(could|can) (not|hardly|
  scarcely) have (made|done|handled|managed|organised|been|got|tried) _4 (worse|harder to|more (wrong|
  cruelly|incompetently|badly)|less)|could not (wait to|get (out|away) _ fast enough|get away from)|
  (could|can) not have cared less|~frustrate (us|me|everyone|everybody|residents)|~infuriate|
  ~let himself down|~let herself down|~let themselves down|made (a)? (fools|fool|monkeys) of|(has|
  have|had) got (no|it|away|above|too|form|the) _ (idea|clue|wrong|with|themselves|big|nerve|cheek|
  notion|grasp)|(has|have|had) (got)? (it|this|everything|that) _ wrong|got (it|this|everything|
  that) _ wrong|never got (it|this|anything) right|never get (it|this|anything) right|never gets (it|
  this|anything) right|(can|could) do (nothing|no) right|(can|could) not get (anything|it|this|
  the simplest) right)`;
