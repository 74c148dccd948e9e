/** Wordings of lovers and the very close, as patterns. */

export const intimate = [
  '[(we|us) (have|got|have got|will have|will)? (got)? the (whole|entire|place|house|flat) _2 (night|evening|weekend|afternoon|to ourselves|alone)]',
  '[(take|keep|mind|move|get) _2 your (hand|hands|arm|foot|knee|eyes|fingers) (off|away from|from) _3 (my|mine|me)]',
  '[(perfume|scent|lipstick|aftershave|hair|make-up|mascara) (is|still|was)? _1 (on|in|all over) (my|your|the) (collar|shirt|pillow|jumper|coat|scarf|neck|car|jacket|sheets|cheek|tie|blouse)]',
  '^ [missing you] (dreadfully|terribly|already|so|madly|badly|darling|x|xx|like|tonight)',
  '[(smell|taste|feel) your (perfume|aftershave|skin|lips|hair|kiss|touch|cologne)]',
  '[(on|off) (my|your) pillow]',
  '[(wonderful|lovely|amazing|magical|perfect|beautiful) night (gorgeous|handsome|beautiful|lover|darling|x|xx)]',
  '^ [kisses]',
  '[(i)? (love|adore|miss|missed|want|fancy) you (_)? (darling|sweetheart|already|so much|too|x|xx|xxx|madly|terribly|babe|more than|dreadfully|like mad|last night|tonight)]',
  '[i (really|do|so|already|just)? (love|adore|miss) you] !(all|to|both|at|being|for (saying|doing)|on the committee)',
  '[(keep|keeps|kept|stop|still|been|was) (on)? (thinking|dreaming|smiling|daydreaming|grinning) (about|of|over|at) (saturday|friday|thursday|last|the other|that|our|sunday|this) (night|evening|weekend|kiss|dance|hour|afternoon|time together)] _8',
  '^ [(love|miss) you] !(all|to|both|being|at|in)',
  '[(love|loving|missing|adoring|kissing|kiss|thinking of|dreaming of|dreamt of|thinking about|dreaming about) you] (_)? (darling|sweetheart|x|xx|xxx|babe|all night|all day|in that|tonight|last night)',
  "[(last night|the other night|saturday night|friday night|the weekend|this weekend|yesterday evening|that night|our night) (was|were|'s) _ (wonderful|amazing|incredible|magical|perfect|bliss|unforgettable|heaven|gorgeous|special|fantastic|beautiful|lovely)] _6 (you|us|xx|x|weekend|again|together|wait|alone|bed|$)",
  "[(can not|can't|could not|couldn't|hardly|can not|scarcely) (wait|stop thinking) (for|until|till|to|about) _ (our (night|weekend|trip|holiday|next|time|evening|getaway|little)|you|be (alone|with you|in your)|see you (alone|tonight|again)|get you|hold you|last night|the weekend away|have you|your)]",
  '[our (weekend|night|nights|weekends|little|secret|trip|time|holiday|getaway|romantic|dirty|stolen|hotel) (_)? (away|together|in (bruges|paris|venice|rome|@)|in bed|secret|break|hideaway|alone|at the (hotel|cottage|premier))]',
  '[(waking|woke|wake|waken|wakening) up (next to|beside|with|in|to) (you|your arms|your)]',
  '[(sleep|slept|sleeping|spend the night|spent the night|spending the night|stay the night|stayed the night|in bed|a night|the night) (with|at|beside|next to) (you|yours|mine|my place|your place|me)]',
  '[after the night we (had|spent)]',
  '[(in|into) your (arms|bed)]',
  '[(your|my) (toothbrush|nightie|pyjamas|underwear|boxers|knickers|dressing gown) (is|are|was|were|at|in|still)]',
  '[(wear|wore|wearing) that (dress|shirt|perfume|aftershave|skirt|suit|top|tie)] _6 (me|you|tonight|again|gorgeous|wild|love|drives)',
  '[(drinks|dinner|supper|a drink|a bottle|a nightcap|wine|cocktails|a meal) (at (mine|yours|my place|your place|my flat|my house)|round at mine|in my room|by candlelight) _ (just)? (us|the two of us|us two|you and me|on our own|alone)] ',
  '[just (us two|the two of us|you and me|you and i|us)] _6 (drinks|dinner|supper|mine|yours|bottle|sort|evening|night|weekend|planning|business|away|hotel|deal|fix|decide|agree)',
  "[(ring|call|text|phone|message) me when your (wife|husband|partner|other half) (is|'s) _ (asleep|out|away|in bed|gone)]",
  "[(i have|i've) (told|said to) (the|my) (wife|husband|partner|missus|other half) (that)? (i am|i'm|i was|i will be) _ (at|with|in|working|late)] _6 (you|story|straight|again)",
  '[(our|this) (affair|fling|love affair|romance|liaison)]',
  '[(when|once|until) (we|you and i) (are|can be|were) (alone|together|alone together) (again|tonight|at last|properly)?]',
  '[(you|your) (_)? (drive me wild|turn me on|make my heart|eyes|smile|lips|body|perfume) _ (last night|all night|heart|kiss|wild|crazy|all day|melt)]',
  '[(since|ever since) (we|you and i) (kissed|slept|got together|became (lovers|an item|more than)|started (seeing|sleeping|dating))]',
];

/** Forms of address and of signing off. */
export const endearments = [
  '[(darling|sweetheart|sweetie|my love|my darling|my dearest|babe|lover|sexy|my angel|my sweet|dearest one)] (x|xx|xxx|$|love|i|you|last|ps|see|thank|thanks|can|could)',
  '^ [(darling|sweetheart|my love|my darling|gorgeous|babe|hello darling|hello gorgeous|hi darling|morning darling|hello sweetheart|hi sexy|hey gorgeous|hey babe|hi babe|hello lover)]',
  '[(kisses|kiss|hugs and kisses|big kiss|lots of love|all my love|much love|love and kisses|with all my love|yours always|forever yours|your loving|snuggles|cuddles)] (x|xx|xxx|$|from|to you|@)',
  '[(xxx|xxxx|xoxo)] $',
  `[(for me|for us|please|there's a|be a|thanks|thank you|hello|hi|morning) (darling|sweetheart|gorgeous|handsome|sexy|my love|babe|honey)]`,
  `[(sweetheart|darling|my love|honey|gorgeous|my sweet|babe|lover|sweetie|my angel)] (xx|xxx|$)`,
];
