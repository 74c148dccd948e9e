/** Saying who by not saying it. Patterns. */
export const coy = {
  /** Phrases that promise no name and give one away; somebody must stand near. */
  hints: [
    '(not|never) (do|doing|use|using|give|giving|print|printing|mention|mentioning) names',
    '(naming|name|mentioning|mention) no names',
    'no names (no pack drill|mentioned|but)',
    '(not|never) (one|the sort|the type|going|about) (for|to) (name|naming|mention) (any)? names',
    'without naming (any)? names',
    'no (prizes|prize) for guessing (who|which|whose|where)',
    '(you|we|they|everyone|everybody|readers|anyone|locals|half the village|the whole (village|road|street|estate|town)) !(want|wanted|need|needed|asked|like|would like) (all|will|can|may|must|might|could|well|should|only)? _2 (know|knows|guess|spot|recognise|work out|tell) (who|whom|which (house|family|one|flat|resident|neighbour|household|teacher|officer)|whose) !(idea|ideas|fault|job|turn|side|responsibility|decision|your|our|to|is responsible|pays|stood|stands|fought|voted|saved|delivered|got|did)',
    '(draw|drawing|form|reach|make) (your|their|our) own conclusions',
    '(will|sha|wo|shall|would) not (say|tell you) (who|which|whose) _6 (but|only|however|except|though)?',
    '(read|reading) between the lines',
    '(work|figure) (it|that) out (for)? (yourself|yourselves|themselves)',
    '(say|said) no more',
    'nudge nudge',
    '(the|a) certain (resident|neighbour|family|gentleman|lady|household|person|someone|couple|mother|father|tenant)',
    'if the cap fits',
    '(initials (are|were|is|begin|start)|his initials|her initials|first letter|name rhymes|rhymes with|surname begins|name begins)',
    '(you|we|they|everyone|everybody|anyone|the whole (village|road|street|estate|town)) (all|will|can|may|must|might|could|well|perfectly well)? _1 (know|knows|guess|guessed) (that)? (it is|it was|he is|she is|it has to be|it must be) (the|that|our|a certain) _2 (in|at|from|with|opposite|behind|above|next)',
    '(ask (yourself|yourselves)|wonder|consider|think about|work out|guess|remember) (which|what) (of your neighbours|neighbour of yours|one of your neighbours|house|household|family) _8 (has|have|had|is|lives|keeps|drives|works)',
    "(not|n't) a million miles (from|away)",
    'make of that what you will',
    "(let us|let 's) just say",
  ],
  /** Doors told by landmarks; nobody gives those of an office so. */
  whereabouts: [
    '(one|two|three|four|five|six|a few|a couple of|couple of) (doors|houses|flats|bungalows) (up|down|along|away|past|on) (from)? (the|that|from)',
    '(the|that) (family|couple|man|woman|household|lady|chap|bloke|people|lot) (behind|opposite|above|beside|next door to|next to|over|with) the _2 (tarpaulin|chapel|church|chip shop|pub|shop|post office|school|garage|caravan|skip|scaffolding|purple|boarded|broken|shop)',
    '(the|that) (house|cottage|bungalow|semi|flat|caravan) (with|behind|opposite|above|beside|next to|next door to) the _2 (purple|pink|red|blue|yellow|orange|turquoise|boarded|broken|chapel|chip shop|white mercedes|trampoline|caravan|skip|scaffolding) (gate|door|fence|curtains|windows)?',
  ],
} as const;
