/** Ridicule: what somebody could not do, would not know, is like. */

export const couldNot = `(could|can|would) not _ (organise|run a|run the|run an|manage a|fill|find|plan a|arrange|hit|tell|
  spot|punch|pour|boil|build|add (up|two)|count|knock|catch|lead|negotiate|read|spell|sell|win a|wire|
  fix|change a|tie|lace|cross|draw|make a|drive a|deliver|direct|paint|plug|push|post|plough|mend|
  pick|park|open|operate|order a|dig|lick|locate|point|peel|scratch|see|set|steer|stack|butter|beat|
  break wind|fall|give away|guard|guide|get a|get out of|handle|hold|inspect|land|pass|program|
  recognise|spend|stand up|string|survive|work a|work out|write a) _6`;
export const wouldNotKnow = `(would|do|does) not (know|recognise|spot|understand|notice|see) (a|an|one end|the|what|if|how|good|
  hard|real|from|which|where|his|her|their|its) _6`;
export const asUseful = `(as|about as) _ (use|useful|helpful|sharp|effective|likely|quick|bright|transparent|reliable|
  welcome|popular|fast|much use|much good|much help|much sense|straight|subtle|clear|competent|
  trustworthy|honest|dynamic|lively|responsive|swift) as (a|an|the|that|my|one|tits|two)`;
export const things = `(chocolate (teapot|teapots|fireguard|fireguards|kettle)|glass hammer|ashtray on a motorbike|
  piss up in a brewery|bun fight in a bakery|keystone (cops|kops)|dad's army|fawlty towers|
  basil fawlty|frank spencer|mr bean|laurel and hardy|chuckle brothers|yes minister|sir humphrey|
  the thick of it|monty python|muppet show|clown car|three stooges|captain mainwaring|baldrick|
  homer simpson|inspector clouseau|headless chickens|headless chicken|rabbits in (the)? headlights|
  rabbit in (the)? headlights|lions led by donkeys|nodding (dogs|donkeys)|banana republic|
  mickey mouse|toytown|noddy|wooden (top|tops)|comedy of errors|dog ate (my|the|their) homework|
  amateur dramatics|kindergarten|playschool|blind leading the blind|lunatics|the asylum|
  left hand (does|did)|more _ in a *|potemkin|emperor's new clothes|village idiot|jobs for the boys|
  golden snail|wooden spoon|booby prize|turkey|sloth|sloths|snail|snails|tortoise|tortoises|ostrich|
  ostriches|dodo|dodos|lemmings|sheep|vultures|leeches|parasites|gravy train|trough|dustbin|
  garden gnomes|gnome|gnomes|lamp post|doorstop|paperweight|scarecrow|tailor's dummy|potted plant|
  pot plant|rubber stamp|brick wall|brick walls|talking clock|speaking clock|glacier|glaciers|
  continental drift|paint dry|wall of silence|black hole|dead parrot)`;
/** Who would do the job better. */
export const better = `((a|my|any|your|even a|the average|half a dozen) _ (monkey|monkeys|chimp|chimpanzee|chimps|toddler|
  child|children|six-year-old|five-year-old|four-year-old|ten-year-old|schoolchild|schoolboy|dog|cat|
  hamster|goldfish|budgie|gran|granny|nan|grandmother|trained * |parrot|labrador|spaniel|donkey|
  baboon|blindfolded *|scout troop|cub pack|brownie pack|wi|playgroup) (could|would|can|might|knows|
  know)|(could|would|can) (do|have done|run|organise|make) _ (better|blindfold|blindfolded|
  standing on|in (my|his|her) sleep|with one hand|on the back of))`;
/** Mock praise. */
export const mockPraise = `(hats off|slow hand clap|slow clap|slow handclap|round of applause|standing ovation|three cheers|
  take a bow|bravo|congratulations|congrats|well done|well played|full marks|gold star|gold stars|
  top marks|kudos|chapeau|a medal|medals|give * a medal|prize|award|trophy|golden|oscar|bouquet|
  applause|thank you|thanks|thank|praise|salute|credit where|hearty|big hand|thumbs up|my compliments|
  nice one|good old|trust|leave it to|many thanks|special thanks|heartfelt thanks|bless)`;
/** What makes praise mock: an event that nobody praises. */
export const misfortune = `(yet another|yet again|another (flood|failure|delay|mess|year of|fiasco|wasted|missed|lost|blunder|
  cock|closure|overspend)|losing|forgetting|closing|digging up|failing|missing|breaking|wasting|
  ignoring|leaving|sending|cancelling|blocking|flooding|spending|managing to (lose|miss|close|break|
  forget|flood|block|upset|send|get|make)|somehow|the (wrong|chaos|mess|shambles|delay|delays|fiasco|
  worst|mud|queue|queues|tailback|tailbacks|overspend)|(only|just|mere|whole|full|entire|
  grand) _ (hours|minutes|days|weeks|months|years) (late|before|after|too)|upside down|unfilled|
  potholes|gridlock|chaos|unbeaten|genius|masterstroke|brainwave|stroke of genius|triumph|shambles)`;
/** People who are clever only in mockery. */
export const geniuses = `(genius|geniuses|brains|bright spark|bright sparks|brains trust|mastermind|masterminds|brainbox|
  boffins|wise heads|wise men|wise ones|great minds|great brains|finest minds|clever clogs|
  clever people|clever souls|einstein|einsteins|whizz kids|whizzkids|experts|so called experts|
  powers that be|great and the good|mighty brains|towering intellects|rocket scientists|visionaries|
  high priests|gods|lords and masters|overlords|masters of the universe|boy wonder|our betters|
  little helpers|beloved|friends|chums)`;
