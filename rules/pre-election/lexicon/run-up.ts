/** Words for the days before a poll, and for what keeps clear of them. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const poll =
  '(poll|polls|polling|polling day|election|elections|by-election|by election|vote|ballot|count|county poll|general election|county elections|local elections|mayoral election|mayoral vote|referendum)';

/** The run-up, named. */
export const runUp: readonly string[] = [
  `(days|day|week|weeks|fortnight|month|nights|hours|weekend|saturday|sunday|monday|tuesday|wednesday|thursday|friday) _2 (before|until|ahead of|short of|shy of|out from|off|prior to) (the|our|her|his|their|this|next|your|a)? _2 ${poll}`,
  `(before|ahead of|in time for|running up to|run-up to|run up to|lead-up to|lead up to|eve of|close to|so near|near|just before|right before|immediately before|prior to) (the|this|next|our|her|his|their|a|an)? _2 ${poll}`,
  'before _2 (people|residents|everyone|everybody|voters|they|you|folk|we|anyone|the (county|country|town|ward|village|division|estate|public|parents)) (all|do|next)? (vote|votes|goes to the polls|go to the polls|cast|choose|chooses|mark|get to vote|get their ballot|head to the polls)',
  '(before|until) _2 (people|folk|residents|everyone|voters|they|you|we|anyone|anybody|the public) _4 (polling booth|voting booth|booth|booths|ballot box|ballot boxes|polling station|pencil|pencils|pencil on a string)',
  'before _3 (voting|polling|nominations|ballot papers|postal votes|postal ballots|poll cards|polling cards|polls)',
  '(in|during|throughout|mid|through) (the|this)? (pre-election period|pre-election|purdah|election campaign|sensitive period|period of sensitivity|short campaign|election period|run-up|campaign period)',
  `(purdah|pre-election|${poll}) or (no|not)`,
  '(no|never mind|despite|notwithstanding|forget|ignore|bother|bothered about|regardless of|in spite of) (the|this|any)? (purdah|pre-election|election|elections|by-election|ballot)',
  '(on|morning of|lunchtime on|day of) (polling day|election day|the day of the (poll|election))',
  '(polling|election) week',
  '(postal votes|postal ballots|ballot papers|polling cards|poll cards|postal vote packs) _2 (land|lands|drop|drops|arrive|arrives|go out|hit|do|are out|went out|are landing|get there|reach)',
  "(same (morning|day|week) as|while|when|once|now that|as) _2 (ballot paper|ballot papers|postal votes|polling cards|poll cards|(notice|notices) of election|campaign is on|campaign's on)",
  `(people|residents|everyone|voters|the (country|county|town|ward|village|division)|you|they) (vote|votes|go to the polls|goes to the polls|choose|chooses) (on|the|next|this|in)`,
  `(polling|polls|voting|election|by-election|ballot|poll) (is|are|'s|being)? _2 (days|two days|a week|next week|the next|the following|on thursday|thursday|tomorrow|later|away|off)`,
  '(thursday|next day|next morning|following (day|week|thursday)) _3 (poll|polling|vote|ballot|election|by-election)',
  `${poll} (is|'s)? not until`,
  '(at the polls|ballot box|ballot paper|polling place|polling station) _4 (thursday|next week|tomorrow|days)',
  '(while|with|when|as long as) _4 (polling cards|poll cards|polling card|poll card|ballot papers|ballot paper|postal vote|postal votes) _2 (on|in|by|behind|under|still|to hand|at hand|propped)',
  '(before|by|until|ahead of) (the|they|people|folk|our)? _2 (crosses|cross) (go|goes|are|is|in|on)',
  `(because|on account|for the sake) (of|there is) (the|some|a|an|any)? _3 ${poll}`,
  '(polling|voting) (is|on) _2 (thursday|the following)',
  '(choose|chooses|elect|elects|choosing|electing) (a|its|their|our|your) (new)? (councillor|county councillor|mayor|mp|commissioner)',
  'before you (make your choice|choose|decide|cast)',
  'notice of election',
  '(nominations|nomination day) _6 (closed|close|closing|polling)',
];

/** Somebody in the picture who asks for votes. */
export const standing: readonly string[] = [
  '(standing|stands|restanding|running|runs) (again|for (re-election|election|council|the (seat|ward|division|council)|mayor)|in (the|@|may))',
  '(seeking|seeks|seek) (re-election|reelection|election|a (second|third|fourth|fifth|further|new) term)',
  '(defending|defends|fighting|fights|contesting|contests) (his|her|their|the|a|@) _2 (seat|ward|division|election|by-election|marginal|on|again|@)',
  '(is|are|be|who is|now|being) _2 (a|the|our|one of the)? _2 (candidate|candidates|contender|contenders) (in|for|on|at|next|this)?',
  '(up for|bid for|hoping for) (election|re-election|reelection)',
  'on the ballot (paper)?',
  "(parliamentary|prospective|mayoral|council|the administration's|sitting) (candidate|candidates|hopeful|hopefuls)",
  '(a|the) candidate (in|for)',
];

/** Kept clear of it: put off, refused, told how to, or history. */
export const clear: readonly string[] = [
  '(policy|rules|code|law|guidance) _2 (does|do|will|would|did) not (allow|permit|let)',
  '(promoted|printed and promoted|published and promoted) by',
  `(after|until after|once|following|till after|the other side of|when|until|till) (the|this|we|people|voters|everyone|polls|it|all)? _4 (election|elections|by-election|poll|polls|polling|polling day|vote|voted|votes|count|result|results|spoken|declared|over|out of the way|done)`,
  '(postponed|rescheduled|deferred|withdrawn|shelved|scrapped|stood down|held over|taken out|called off|moved (it|the|to|from)|cancelled|on hold|put on ice|carried over)',
  '(have to|must|should|will|shall|need to|going to|better to|best to|agreed to|asked to|let us|please|could we|can we|would you|has to|had to|decided to) _2 (postpone|reschedule|defer|withdraw|shelve|scrap|stand down|hold over|call off|move|cancel|delay|put (it|them|this|that)? (off|back)|hold off|wait|pause|stop|avoid|drop (it|this|that|the idea))',
  '(may|might|shall|could|can|ought) (i|we|you) (to)? _1 (move|postpone|shift|defer|reschedule|delay|cancel|push|bring|put) _4 (to|until|till|back|off|after|into)',
  '(will|can|shall|could|it|must) (have to)? (wait|keep) (until|till|for|that long)?',
  '(pencilled|pencil|booked|moved|put|shifted|switched|offered|offer|try|tried|gone for|opted for) (in|it in|us in|you in|you for|it to)? _2 (# may|# june|may|june|july|september|the # (of)? (may|june|july)) _2',
  '(asked|told|advised|required|expected|meant|supposed) not to (take part|attend|speak|hold|arrange|come|go|appear|do|be|put|issue)',
  '(could|can|would|will) (come|do|make|attend|manage) _3 (after|june|july|any time in|instead|the (14th|15th|18th|21st))',
  '(calendar|date|dates|timing) (is|are) against (us|it|you)',
  '(suggest|suggested|suggesting|offer|offered|propose|prefer|would) _3 (may|june|july|september|autumn|summer|another date|a later date|a date after|instead)',
  '(please|do) (check|clear) _4 (planned)? (publicity|events) with',
  '(no|without) (any)? (launches|quotes|quotations|photographs|photos|visits|press calls|events|ceremony|ribbon|fanfare|councillors|ministers|politicians|comment|release|publicity|interviews|councillor) _4',
  '(publicity|pre-election|purdah) (code|guidance|rules|restrictions|guidelines|period (starts|begins|runs|means|applies))',
  '(rules|guidance|restrictions|code) (say|says|mean|means|apply|applies|state|are|is|on|for|about)',
  '(should|must|may|can|could|will|would|shall) not (be)? _3 (quoted|quote|hold|host|attend|launch|launched|announce|issue|issued|publish|feature|used|named|open|photographed|arrange|put|go ahead|happen|be there|in it|come|offer|want)',
  '(too|so) (close|near|soon|late)',
  '(it|that|this) (would|will) (not)? (be|look) _1 (wrong|right|improper|inappropriate|unwise|proper)',
  '(find|choose|pick|fix|look for|looking for|try|need|needs|set|settle on|agree|propose|suggest) (a|an|some|on)? _1 (another|different|new|fresh|alternative|later) (date|day|slot|evening|time|week|saturday|sunday)',
  '(put|pushed|moved|gone|shifted|shunted|nudged) back (until|till|to|a week|a month|by)',
  '(suggested|instead|later than|wrong month|ask (us|me) again|in the drawer|stood aside|unopposed|no poll)',
  '(will|can|shall|may) not be _2 (presented|quoted|present|attending|there|pictured|photographed|available|issued|issuing|used|held|taking)',
  '^ (scrap|cancel|postpone|drop|defer|pull|shelve)',
  '(were|was) _2 held in the (run-up|run up)',
  '(if|were|should) _4 (election|elections|by-election) (is|was|were|be|to be)? _2 (called|held)',
  'election of (officers|a chairman|chairman|governors|trustees|club|the committee|staff)',
  '(take|leave|keep) (me|my|her|his|the|us) _3 out of (the|it|this|that|any)',
  '(without|no mention of|not with) (me|my name|my picture|any councillor|any politician)',
  '(not|never) (issue|issuing|issued|quote|quoting|announce)',
];

/** How to vote, and what the law requires: told to anybody. */
export const electoral: readonly string[] = [
  '(register to vote|registered to vote|photo id|voter id|voter authority|postal vote by|proxy|notice of poll|nomination papers|nomination packs|deadline to|statutory|by law|required by law|emergency|returning officer)',
  '(polling station|polling stations|polls) (is|are|will be) open',
];

export const formal = any(
  '(to|at|in) the (*)? (committee|sub-committee|cabinet|panel|full council|council meeting)',
  '(planning|licensing|scrutiny|select|audit|standards|regulatory|pensions) (committee|sub-committee|panel|board)',
  '(cabinet|full council|annual council|council|committee|board|panel|forum of schools|schools forum) (meets|will meet|meeting|agenda|papers|report|minutes|will consider|will decide)',
  '(polling station|polling stations|ballot boxes|electoral roll|poll clerks|presiding officers|count centre|election agents|agents are|candidates and agents)',
  '(run|hosted|organised|held|put on) by the (school|college|pta|church|club|charity|parish|vicar|theatre|museum|hospital|university)',
  "(bowls|golf|cricket|football|rugby|tennis|rotary|youth|lions|sailing|rowing|working men's) club's (election|elections|agm|annual)",
  '(planning|licence|traffic regulation|stopping up|road|public path) (notice|order|orders|notices)',
  '(flood|weather|boil water|gas|fire|heat) (warning|alert|leak|notice|repair|repairs)',
);
