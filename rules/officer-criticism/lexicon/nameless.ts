/** An officer whom everybody can find, and nobody names; and what is said at such a person's expense. */

const post =
  '(person|man|woman|gentleman|lady|chap|fellow|individual|genius|bright spark|mind|minds|brain|brains|soul|officer|officers|engineer|engineers|planner|planners|designer|expert|experts|team|department|official|officials|surveyor|manager|author|clever clogs|wise owl)';

export const nameless = `((gentleman|lady|person|team|man|woman|department|somebody|someone|chap|officer) _6 whose job (it is|is)|(those|some of those|the people|whoever|somebody|someone) (who)? (sign|signs|run|runs|draw|draws|plan|plans|write|writes|wrote|signed) (off)? (these|the|our|this|such) (accounts|plans|timetables|roads|letters|reports|figures|sums|maps|schemes)|who (is|was) (sitting|sat|asleep|slumped)? (at|behind) the (keyboard|wheel|desk|controls|screen|till)|(the|that|a|our|some|one|whichever|whatever) _1 ${post} _1 (responsible|in charge|in question|concerned|behind (it|this|that|the *)|whose (idea|bright idea|brainchild|job)|who (designed|dreamt|dreamed|thought|signed|drew|approved|came up|put|ordered|measured|planned|painted|decided|chose|timed|wrote|sited|installed))|(whoever|somebody|someone) _3 (designed|dreamt|dreamed|signed|drew|approved|came up|put|ordered|measured|planned|painted|decided|chose|timed|sited|installed)|(our|the) (highways|planning|parks|housing|transport|finance|property|leisure|waste|parking|legal) (department|team|officers|people))`;

const absurd =
  '(banana|ruler from|crayon|crayons|spoon|toothbrush|ball of string|piece of string|blindfold|spirit level upside|wet finger|dartboard|pin|ouija board|tea leaves|crystal ball|crossed fingers|microscope|telescope|biro|dice|coin|fag packet|beer mat)';

export const butts = [
  '(qualifications|qualification|degree|certificate|badge|licence|training|diploma) _3 (out of|in|from|with) (a|the) _1 (cracker|cereal|cornflakes|raffle|crisp|packet|internet)',
  '(find out|discover|learn|be told|wonder|know|guess) what (he|she|they|it) (does|do|is doing|are doing) (instead|all day|with|for|the rest)',
  '(on|for) (what|how big a|whose) (salary|pay|money|grade|wages)',
  '(sitting|sat|asleep|dozing|slumped) (at|behind) the (keyboard|wheel|desk|controls|screen|till)',
  '(nobody|no one) (has|had)? (ever)? (asked|told|shown|taken|introduced|taught|explained to|let|invited) (him|her|them) (to|how|what|that|a|on|out)',
  `(measured|measure|measures|drew|drawn|designed|planned|timed|surveyed|sited|calculated|worked (it|this) out|decided) (it|this|that|them|the *)? (with|using|by|on|in|from) (a|an|the|their|his|her)? _1 ${absurd}`,
  '(clearly|obviously|evidently|presumably|plainly|surely|has|have|can|had) (has|have|had|can)? never (actually|yet|once)? (seen|met|ridden|driven|pushed|caught|used|crossed|visited|set foot|walked|been on|been near|waited for|left|owned|heard of|come across|looked at|touched|read) (a|an|the|one|in|his|her|their|any|outside) !(report|complaint|request|record|letter|reason|case|sign)',
  '(a|an) (very|wonderfully|remarkably|splendidly|unusually)? (open|empty|roomy|uncluttered|vacant|spacious) mind',
  '(needs|need|wants|should) _1 (his|her|their) (eyes|eyesight|head|glasses|spectacles|heads) (tested|examined|checked|looked at|cleaning)',
  '(new|stronger|thicker|better|pair of) (glasses|spectacles|white stick|guide dog)',
  '(cleverest|brightest|sharpest|liveliest|most (useful|intelligent|alert)) thing (in|on|about) (the|that) (room|building|office|department|team|site|road)',
  '(all it takes|it takes|only takes|took) _2 is _2 (highways|planning|parks|housing|transport|finance|property|department|officers)',
  '(run|runs|ran|running) out of (fingers|toes)',
  '(counting|alphabetising|sorting|polishing) (the|his|her|their) (pebbles|paperclips|paper clips|pencils|biscuits|fingers|teaspoons|grains)',
  '(on|during|after|before|over) (a|his|her|their) (good|long|liquid|very good|boozy) lunch',
  '(lost|mislaid|swapped|upside down|sat on) (the|his|her|their) (map|plans|drawings|glasses|compass|marbles)',
];
