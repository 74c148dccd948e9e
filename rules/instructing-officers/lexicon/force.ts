/** What turns a request into an order, and what turns an order into a request. */

export const force = [
  '(that is|and that is) (final|an order|that|all there is to it|an instruction|an end|the end of (it|the matter))',
  '(no|without) (arguments|argument|ifs|buts|if|excuses|discussion|debate|quibbles|quibbling|backchat|dithering|ifs or buts|ifs and buts)',
  '(not|never) (a request|asking|up for (debate|discussion|negotiation)|negotiable|optional|open to (debate|discussion|negotiation)|a suggestion|a debate|inviting|here to (debate|discuss|argue))',
  'nobody else has a say',
  '(consider|treat|take|regard) (this|it) (as)? (an|a|your|my) (formal|direct|clear)? (instruction|order|direction|directive)',
  '(until|till|unless) i (say|tell|decide|give|am|have|get|change|come|let)',
  'because i (say|said|have said|have decided|decided|want)',
  '(my|the chairman|the leader) decision (alone|nobody|and mine)',
  'decided by me',
  "(i have|i've) (decided|made (up)? my (mind|decision)|settled|already (decided|settled)|concluded|determined|said (it|so|that|the)|made myself clear|made it (clear|plain)|informed him|informed her|told them)",
  'it is (settled|decided|my decision|my call|happening)',
  '(from|as of|as from) (now|today|tomorrow|this week|this moment|this sentence)',
  'from (here|now|this point) on',
  '(with)? (immediate effect|effective immediately|effect from (today|now|monday|tomorrow))',
  '(at once|forthwith|straight away|straightaway|right now|this instant|this minute|immediately|without delay|pronto|now please)',
  '(see|you will see|kindly see) to it',
  '(make|just make) it (so|happen)',
  '(see|make sure|ensure) (that)? (they|he|she|it|this) (do|does|happens|is done|are)',
  "(i do not|i don't) (need|want) (a|any|the|to hear) _1 (debate|discussion|excuse|excuses|argument|arguments|reasons)",
  'i (have)? (asked|told you|said) (twice|three times|already|before|once)',
  "(i do not|i don't) care (whose|who|what|how|if|about)",
  '(do|doing|just do) as (you are|you were|i) (told|say|tell|bid|ask)',
  '(jump|hop|get|snap) to it',
  '(i am|as|speaking as|being) (the|your|its|this) (leader|chairman|chair|deputy leader|cabinet member|lead member|mayor|portfolio holder|ward member|vice-chairman|board member|vice-chair)',
  "(i'm|i am) (leader|chairman|chair|mayor|deputy leader|vice-chair|vice-chairman)",
  "(end of|full stop|period|no two ways about it|make no mistake|don't argue|do not argue|like it or not|whatever (your|the|anyone))",
  "(I will|i'll|i shall) (square|clear|settle|fix|sort) (it|this|things|that) with",
  "i (did|do|don't|do not) (n't)? (recall)? (ask|asking|want|care|need) (for)? (your|what|a|any|whether|an|inviting) (opinion|views|view|lecture|debate|policy|explanation|excuses)",
  '(consultation|discussion|debate|argument|conversation) (over|closed)',
  "(on|by) (my|the chairman's|the leader's) (order|orders|instruction|instructions|authority|say-so|say so)",
  "don't (bother|trouble|wait|make me|let me) _3 (asking|with|for|the|find|catch|again)",
  "(i am|i'm) (overruling|telling you|not (having|interested))",
  "(i have|i've) had enough of",
] as const;

/** Politeness, doubt, deference: a request after all. */
export const soft = [
  '(please|pls|grateful|thank you|thanks|possible|possibly|perhaps|maybe|kind enough|appreciate|appreciated|glad)',
  '(could|would|can|might|may) (you|we|i|it|someone|somebody|your|one|the team)',
  '(if|when|whenever|as soon as) (you|they|the team|someone|time) (can|could|have|has|get|were|are able|think|agree|wish|feel|want|like|need|would|get round)',
  '(feel free|no rush|no hurry|at your convenience|entirely up to you|up to you|your call|your decision|your judgement|for you to decide|i leave|leave it (to|with)|you know best|my vote|for what it is worth|my preference|my suggestion|i suggest|i would suggest|how about|what about|in your own time)',
  '(do not|never|would not) _3 (tell|telling|instruct|instructing|dictate|order|interfere)',
  '(emergency|999|101|burst|flooding now|danger to life|wires showing|gas leak)',
] as const;

/** Somebody else's order, an order that was given properly, or an order to nobody at the council. */
export const proper = [
  "(resolved|resolution|minute|minutes|motion (was|was carried)|carried at|voted|the (committee|council|board|cabinet|panel|sub-committee) (has)? (decided|agreed|approved|instructed|asked|voted|resolved)|(committee|council|board|cabinet)('s)? (decision|resolution))",
] as const;

export const heardOf = [
  '(i|we|they|he|she|residents|someone|somebody) (hear|heard|gather|understand|understood|read|am told|was told|were told|believe|see|notice|noticed|think|thought)',
  '(apparently|rumour|rumours|according to|reportedly|allegedly|told me|tells me|says|said that|asked whether|wondering|website says|wants to know|asking)',
  '^ (is it true|is there|are there|have you|has the|will the|does the|do you|did|when|why|how|what|which|who)',
] as const;
