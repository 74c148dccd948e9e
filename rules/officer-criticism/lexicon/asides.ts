/** Remarks that add nothing but a sneer. */
export const asides = `(could not make it up|kerching|ker ching|words fail me|beggars belief|beggar belief|what a (joke|
  shambles|farce|disgrace|shower|mess|circus|pantomime|waste|carry on|fiasco|cheek|nerve|liberty|
  surprise|coincidence|pity that)|nice work if you can get it|must be nice|trebles all round|
  bonuses all round|(that|which|it) (says it all|speaks volumes|tells you (everything|all|something|
  a lot))|says it all|speaks volumes|draw your own conclusions|draw (his|her|their|
  its) own conclusions|make of that what you will|you work (it)? out|you do the maths|you decide|
  you be the judge|i rest my case|go figure|enough said|nuff said|need i say more|say no more|
  surprise surprise|no surprise there|no surprises there|as per usual|pull the other one|yeah right|
  i ask you|heaven help us|god help us|lord help us|give me strength|it makes you wonder|
  makes you wonder|one has to wonder|one wonders|you have to wonder|i will leave (it|you|
  others) (there|to (judge|guess|decide|imagine|wonder))|leave it to (your|others'|the) imagination|
  funny (that|how|old)|strange (that|how)|odd (that|how)|curious (that|how)|how convenient|
  conveniently|by (a strange|an amazing|a happy|sheer) coincidence|not that (they|he|she) would (know|
  care|admit|notice)|take a wild guess|no prizes for guessing|guess who|guess what|
  who would have thought|who would have guessed|well it shows|and it shows|if you (take|get|catch|see|
  know) (my|what i) (meaning|drift|mean)|still waiting|i am not holding my breath|
  don't hold your breath|we are still waiting|do not hold your breath|watch this space|one law for|
  one rule for (officers|them|staff|some)|in what world|on what planet|beyond parody|
  you've met the calibre|(calibre|quality|standard) of (person|people|officer|officers|manager|
  managers|staff) (we|this council|the council) (employ|employs|recruit|hire|hires|attract)|
  that sums (them|him|her|it) up|par for the course|same old story|same old same old|
  some things never change|nothing ever changes|i wish i were joking|i wish i was joking|
  i kid you not|you could not script it|laugh or cry|you have to laugh|you would laugh|
  rewarded for failure|reward for failure|light bulb|feather in (his|her|their|its) cap|
  medal for (that|it)|work of fiction|works of fiction|crocodile tears|whelk stall|jam tomorrow|
  pigs might fly|flying pigs|emperor's new clothes|rearranging the deckchairs|
  deckchairs on the titanic|fiddling while rome burns|monkeys and typewriters|
  lunatics have taken over)`;
