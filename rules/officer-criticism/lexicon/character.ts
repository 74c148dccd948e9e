/** Arrogance, cowardice, contempt for the public, unprofessional behaviour. */

const their = '(his|her|their|its)';
const whom = `(us|me|you|everyone|everybody|people|residents|the public|members|councillors|tenants|parents|
  families|constituents|my constituents|the town|this town|the village|villagers|taxpayers|motorists|
  traders|carers|customers|anyone|the rest of us|ordinary people|local people|the people)`;

export const contemptuous = `(arrogant|high handed|patronising|condescending|supercilious|smug|rude|dismissive|contemptuous|
  aloof|out of touch|haughty|pompous|self important|self serving|self satisfied|self regarding|
  jumped up|stuck up|snooty|snobbish|sneering|unaccountable|overbearing|autocratic|dictatorial|bossy|
  officious|petty|petty minded|small minded|pig headed|bullying|a bully|bullies|heartless|callous|
  uncaring|unfeeling|unhelpful|uncooperative|tin eared|thick skinned|shameless|insufferable|obnoxious|
  a law unto (themselves|himself|herself)|a little hitler|little hitlers|hitlers|tin gods|
  little emperors|a tin pot|tinpot|jobsworths|a jobsworth|bureaucrats|in (an|their|his|
  her) (ivory tower|ivory towers|own little world|bubble)|on another planet|on a different planet|
  living on another planet|too big for (his|her|their|its) boots|too grand|too important to|
  too high and mighty|above (the likes of|answering|the rest|criticism|listening|talking)|deaf to|
  blind to|beyond criticism|unwilling to listen|not interested in (what|residents|you|us|listening|
  the|our)|drunk on power|power mad|power crazed|on a power trip|laughing at|sneering at|
  treating ${whom} (like|as|with)|talking down to|looking down on|unprofessional|childish|immature|
  petulant|spiteful|abusive|aggressive|foul mouthed|a disgrace to|incapable of listening|tone deaf)`;

export const scorned = `((treat|treats|treated|treating) ${whom} (like|as|with) (dirt|mushrooms|children|fools|idiots|
  a nuisance|an inconvenience|second class|contempt|disdain|cattle|criminals|naughty|something|
  rubbish|mugs|the enemy|numbers|pests|a joke|an afterthought|sheep|peasants|serfs|cash cows|scorn|
  no respect|total disrespect|disrespect|utter contempt|derision)|(treat|treats) ${whom} _ (contempt|
  dirt|mushrooms|children|idiots|disdain|nuisance|inconvenience|fools|mugs)|(treat|treats|treated|
  treating) _8 (with|like|as) _ (contempt|disdain|dirt|mushrooms|scorn|derision|source of *|
  dumping ground|cash cow|cash cows|doormat|doormats|poor relation|poor relations|guinea pigs|pawns|
  football|afterthought|piggy bank|milch cow|second class|criminals|fools|idiots|nuisance|
  inconvenience|disrespect|enemy|mugs)|treated ${whom} _ (contempt|dirt|mushrooms|children|idiots|
  disdain|nuisance|inconvenience|fools|mugs)|~look down (on|${their} (nose|noses))|~talk down to|
  ~patronise|~belittle|~sneer (at)?|~smirk|~scoff|~laugh (at|in our|behind|all the way)|
  ~roll ${their} eyes|~brush _ aside|~brush _ off|~ride roughshod|~trample|~walk all over|
  ~bulldoze (it|this|through|ahead|over)|~steamroller|~ram _ through|~thumb ${their} nose|
  ~stick two fingers up|~put two fingers up|(think|thinks|thought|believe|believes) (that)? (he|she|
  they) (is|are|know|knows|can do|run|runs|own|owns) _ (above|better|best|god|gods|untouchable|
  they like|he likes|she likes|place|it all|cleverer|bigger)|(know|knows) best|(do|does|
  did) not (listen|care (about|what|who|for|if|whether|to|a)|know us|live here|live in the real world|
  give a|want to listen|have the (guts|decency|courtesy|courage|bottle|backbone|nerve|manners|
  stomach)|answer to anyone|respect ${whom}|deign|like (people|residents|us|being (questioned|
  challenged)))|couldn't give (a|two)|could not give (a|two)|(has|have|had) (no|little|nothing but|
  utter|total|not the|not had the|complete) (respect|regard|time|empathy|sympathy|compassion|feeling|
  contempt|disdain|interest|guts|backbone|spine|courage|decency|courtesy|shame|manners|conscience|
  integrity|principles|idea (how|what) (it is like|people|ordinary)|loyalty|scruples|honour|moral)|
  (lack|lacks|lacked|lacking) (the|any|all|even|basic)? (guts|courage|backbone|spine|decency|courtesy|
  integrity|empathy|compassion|humanity|manners|bottle|nerve|principles|honour|honesty|respect|
  scruples|moral fibre)|(not|without) an ounce of (integrity|decency|shame|common sense|honesty|
  compassion|courage|professionalism)|(had|has|have) an ounce of (integrity|decency|shame|
  common sense|honesty|compassion|courage|professionalism|self respect)|(had|has|have) the (cheek|
  nerve|gall|brass neck|audacity|temerity|effrontery) to|~ignore (every|all|each|everything|us|you|
  residents|parents|warnings|repeated|our|my|what|the (evidence|public|people|residents|warnings|law|
  views))|never (listen|listens|listened|learn|apologise|apologises|apologised|admit|admits|admitted|
  accept|accepts|care|cared|answer|answers|once (asked|visited|came|apologised))|refuse to (listen|
  engage|apologise|admit|answer|face|meet|accept|take)|refuses to (listen|engage|apologise|admit|
  answer|face|meet|accept|take)|refused to (listen|engage|apologise|admit|face|accept|take)|~bully|
  ~browbeat|~intimidate|~humiliate|~insult|~abuse ${their}|~behave (disgracefully|appallingly|badly|
  like (children|a child|a bully|bullies|spoilt|a spoilt|petulant|idiots|fools))|
  ~behave _ (disgraceful|appalling|unprofessional|shameful)|~throw (a tantrum|${their} toys|
  ${their} weight)|~lord it over|~shout (at|down)|~swear at|~storm (out|off)|~bark (at|orders)|(pay|
  pays|paid) lip service|~tick (the|a|his|her|their) (box|boxes)|~cock a snook|(hold|holds|
  held) ${whom} in contempt|should be ashamed (of)?|ought to be ashamed (of)?|
  ought to hang ${their} heads|should hang ${their} (heads|head)|(bring|brings|brought) (shame|
  disgrace|the council into disrepute)|(have|has) no place in|shame on|~show (contempt|scant regard|
  no remorse|no respect|(his|her|their|its) true colours)|~go through the roof|~turn a deaf ear|
  ~railroad|~push _ around|~ride over|~scaremonger|~shoot the messenger|~sit in (judgement|judgment|
  an ivory|(his|her|their|its) ivory)|~take (the mickey|the piss|the biscuit|us all for)|
  ~give _ (the cold shoulder|short shrift|the brush off|the runaround|the run around|two fingers)|
  (has|have) (an|a|his|her|their) _ (attitude problem|attitude|inflated (opinion|view|sense)|
  high opinion)|(act|acts|acted|acting|behave|behaves|behaved|behaving|carry on|carries on) _ (like|
  as if|as though))`;

export const cowardly = `(gutless|(frightened|scared|terrified|afraid|in awe|in the grip) of _3|frit|spineless|cowardly|
  craven|a coward|cowards|yellow|lily livered|chicken|chickens|timid|weak kneed|invertebrate|
  invertebrates|frightened of (his|her|their|its) own|scared of (his|her|their|its) own|
  afraid of (his|her|their|its) own|too (scared|frightened|timid|cowardly|afraid|gutless|spineless|
  chicken) to|running scared|hiding|in hiding|lacking in (courage|backbone)|jellyfish|wimps|a wimp)`;

export const hid = `(~hide (in|behind|from|away|under) _4|hid|~bottle (it|out)|bottled it|~run away|~run for (cover|
  the hills)|ran away|~duck (out|the|and|for|responsibility|every)|~chicken out|~cower|~skulk|
  ~slink (off|away)|~scurry|~scuttle (off|away)|~shy away|~bury ${their} (head|heads) in the sand|
  ~stick ${their} (head|heads) in the sand|had ${their} (head|heads) in the sand|~keep ${their} (head|
  heads) down|~flee|~refuse to face|would not face|did not dare|(dare|dares) not|(have|has|
  had) not the (guts|courage|bottle|nerve|backbone)|(did|does|do|would) not have the (guts|courage|
  bottle|nerve|backbone|decency)|~cave (in)? to|~fold at the first|~throw _ under (the|a) bus|
  ~hang _ out to dry|~let _ take the (blame|fall|flak)|(sent|send|sends) (a|his|her|their) (junior|
  deputy|deputies|juniors|assistant) _ (face|instead|to take)|~blame (everyone|everybody|anyone|
  others|someone|somebody|the weather|the computer|the system|it on|${their} (staff|juniors|team)))`;

export const vices = `(arrogance|bloody mindedness|stubbornness|vindictiveness|spite|greed|vanity|jealousy|obstinacy|
  heavy handedness|condescension|contempt|disdain|rudeness|smugness|pomposity|high handedness|
  cowardice|gutlessness|spinelessness|callousness|heartlessness|bullying|insolence|hypocrisy|cynicism|
  unprofessionalism|pettiness|officiousness|egos|ego|incivility|intransigence|pig headedness|
  unprofessional conduct|unprofessional behaviour|disgraceful conduct|disgraceful behaviour|
  appalling attitude|bad attitude|attitude problem|dictatorial style)`;
