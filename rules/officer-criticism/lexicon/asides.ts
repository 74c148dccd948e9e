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
  lunatics have taken over|by which (i|they|he|she|we) mean|in the sense that _ (nobody|no one|none|
  it (is|was) not|they (do|did) not)|which (usually|generally|apparently|presumably|no doubt|roughly|
  loosely) (means|translates)|(in|at) (that|this|the) (department|office|team|place) (usually|
  generally|means|translates)|put it (that way|politely|kindly|mildly|charitably|no higher)|
  to put it (politely|kindly|mildly|charitably)|as they say|(let us|let's|shall we|i will) just say|
  shall we say|let us say|one way of (putting|measuring|looking|describing|doing)|at least (they are|
  he is|she is|it is) (consistent|honest about)|would settle for|i will settle for|who needs (enemies|
  opponents|critics)|i only wish|i just wish|i could only wish|shame about the|chiefly by (himself|
  herself|themselves)|mostly by (himself|herself|themselves)|not least by (himself|herself|
  themselves)|past tense|(when|if) (it|he|she|they) (moves|move|bothers|bother|answers|answer|turns|
  turn|appears|appear|is|are) _ at all|as luck would have it|funny how|strange how|odd how|
  curious how|remarkable how|amazing how|moves in mysterious ways|move in mysterious ways|(a|his|her|
  their) (gift|genius|talent|flair|knack) for|(is|are) legendary|you know where i am|i do wonder|
  one does wonder|one hesitates|i hesitate to|i make no (criticism|comment|accusation|allegation)|
  i (will|shall|would) not say that|i would never say|far be it from me|heaven forbid|god forbid|
  perish the thought|a less (charitable|generous|kindly|polite|forgiving)|less charitable|
  more (cynical|suspicious) (man|person|mind|soul|observer)|the cynic in me|cynics (might|may|will|
  would)|a cynic (might|may|would)|perfectly innocent explanation|an innocent explanation|
  do not (need|have) to be (a|an) (detective|genius|rocket scientist|einstein|sherlock|accountant|
  expert|mind reader)|does not take (a|an) (detective|genius|rocket scientist|einstein|sherlock|
  accountant|expert|mind reader)|have a (way|habit) of (going missing|disappearing|vanishing|
  getting lost)|has a (way|habit) of (going missing|disappearing|vanishing|getting lost)|
  tend to (go missing|disappear|vanish|get lost)|learning curve|great survivor|a (bold|brave|novel|
  interesting|curious|creative|unusual|imaginative|unique|innovative|refreshing|remarkable|
  masterly) (new)? (way|approach|interpretation|definition|use|take|attitude|idea|view|relationship|
  choice|theory)|(interesting|creative|colourful|varied|adventurous) life|a shrug|blank (look|looks|
  stare|stares|faces)|deafening silence|wall of silence|tumbleweed|on the golf course|
  it involved golf|lessons (will be|have been) learned|lessons have been learnt|robust contingency|
  sprung into action|swung into action|worked (his|her|their) magic|works (his|her|their) magic|
  in (his|her|their) own sweet time|in (his|her|their) own good time|down the back of (a|the) (sofa|
  spreadsheet|filing cabinet|radiator)|means well|mean well|keep a copy|if i were you !(i)|you might (want|
  like) to ask|i could name names|names will be|someone (signed|approved|decided|knew)|
  somebody (signed|approved|decided|knew))`;
