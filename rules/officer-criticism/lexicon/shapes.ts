/** Shapes of running somebody down, whatever the subject: what they cannot do, prefer, lack, leave undone. With an officer as subject. */

const their = '(his|her|their|its)';
const quality =
  '(gumption|leadership|judgement|judgment|remorse|shame|interest|urgency|initiative|imagination|vision|compassion|empathy|sympathy|courage|backbone|integrity|honesty|candour|respect|courtesy|manners|competence|ability|understanding|grasp|grip|common sense|sense|professionalism|humility|responsibility|accountability|energy|drive|ambition|care|concern|regard|thought|foresight|planning|control|discipline|enthusiasm|commitment|consideration|patience|humanity|gratitude|loyalty|insight|awareness|appetite|inclination|willingness|flexibility|transparency|openness|effort|pride)';
const poor =
  "(appalling|dreadful|terrible|awful|woeful|abysmal|shocking|poor|very poor|bad|dire|dismal|lamentable|disgraceful|shameful|pathetic|rotten|lousy|chequered|patchy|shabby|nasty|casual|cavalier|slapdash|contemptuous|arrogant|high handed|dismissive|sneering|rude|lazy|couldn't care less|don't care|can't do|jobsworth|tin|cloth|selective|short|thin|thick|convenient)";
const thing =
  '(record|track record|attitude|manner|approach|reputation|temper|habit|grasp|understanding|memory|way with|history|ear|ears|skin|attention span|opinion of|mentality|mindset|ego|tongue|relationship with the truth)';
const verbless =
  '!(attend|come|make it|be here|be there|join|travel|reach|leave|get through because|comment|say more|discuss|share)';

export const shapes = `(${[
  // cannot
  `could not _9 (to save (his|her|their) (life|lives)|never mind|let alone|with both hands|
    in a month of sundays|for toffee|for love nor money|for (his|her|their) (life|lives))`,
  `can not _9 (to save (his|her|their) (life|lives)|never mind|let alone|with both hands|
    in a month of sundays|for toffee|for love nor money)`,
  `(could|can) not (balance|cut|clap|whistle|chew|swim|skate|sit the right way|count to|tie|keep (a|
    track|up|order|promises|time|their|his|her)|cope (with|without)|plan (ahead|a|for)|see (past|beyond|
    further)|make (a decision|decisions|up)|take (a|criticism|responsibility|minutes|no for)|
    tell (the truth|the difference|a|one|us what|left|right)|think (straight|for|beyond|ahead)|
    answer (a|even|simple|straightforward)|be relied|be believed|be honest|be straight|work out|
    distinguish|deliver) ${verbless}`,
  '(not|never) even *',
  '(not|never) (once|so much as|actually|bothered to|bother to|troubled to|trouble to) *',
  `(has|have|had|did|does|do|could|would|will) not * _1 (a single|one single|so much as a|even one|
    a solitary|the slightest|the faintest|the first) *`,
  'not _ (management|leadership|director|officer|executive) material',
  // lacks, shows none
  `(show|shows|showed|shown|showing|display|displays|displayed|demonstrate|demonstrated|evince|have|
    has|had) _ (no|little|scant|zero|precious little|not an ounce of|not a shred of|not a scrap of|
    a complete lack of|a total lack of|an utter lack of|a lack of|an absence of|not much|
    not the slightest|a worrying lack of|a shocking lack of|a staggering lack of|contempt|
    disdain) _ ${quality}`,
  `(without|lacks|lack|lacked|lacking|short of|devoid of|bereft of|wanting in|allergic to) (any|all|
    an ounce of|a shred of|even|basic|the|a)? _ ${quality}`,
  `(show|shows|showed|shown|showing) (nothing but|utter|total|complete|open|undisguised|
    barely concealed|scant) (contempt|disdain|disregard|indifference|scorn|arrogance|hostility)`,
  `(has|have|had|with) (a|an|the|such a|such an|${their}) _1 ${poor} _1 ${thing}`,
  `(a|an) _1 (appalling|dreadful|terrible|awful|woeful|abysmal|shocking|dire|dismal|lamentable|
    disgraceful|shameful|pathetic|rotten|lousy) (record|attitude|manner|manager|leader|boss|officer|
    planner|director|reputation|job of)`,
  // prefers, puts first
  `(more|less) (interested|concerned|bothered|worried|keen|focused|obsessed|preoccupied|comfortable|
    at home|exercised) _9 than`,
  `~put ${their} own? (career|careers|budget|budgets|convenience|pension|pensions|salary|salaries|
    targets|paperwork|interests|comfort|reputation|reputations|ego|egos|necks|pride|politics|
    jobs) (before|ahead of|above|first)`,
  '~care more (about|for) _9 than',
  'only (cares|care|cared|thinks|think|interested|bothered) (about|of|in) _3',
  '(protecting|shielding|covering for|favouring|protects|shields|favours) (his|her|their) _ (friends|mates|own|cronies|pals|backs|chums|favourites)',
  `would (happily|gladly|cheerfully|love to|willingly|quite like to|be happy to|be quite happy to|
    as soon|just as soon) _ (see|let|watch|ruin|close|lose|sell|concrete|leave|bulldoze|burn|drown|
    forget|ignore|sit)`,
  `(seem|seems|seemed|appear|appears|appeared) to (think|believe|imagine|have forgotten|have lost|
    have given up|have no|have decided that|be under the impression|be asleep|be incapable|regard|enjoy|
    relish|take pleasure|resent|despise|take the view)`,
  `(seem|seems|seemed|appear|appears|appeared) (to be)? (asleep|lost|clueless|incapable|determined|
    unable|unwilling|oblivious|bent on|hell bent|confused|incompetent|uninterested|indifferent|unaware|
    blissfully)`,
  '~treat _6 like !(equals|family|friends|adults|a friend|one of|human|royalty)',
  // worse, again, still
  `(even|far|much|a lot|still|every bit as|twice as|no better|if anything) _ (worse|bad|useless|
    hopeless|lazy|arrogant) (than|as)`,
  'no (better|improvement|match|substitute|replacement) (than|on|for) (the|his|her|their) (last|previous|old|predecessor)',
  `(~be|~have) (once again|yet again|again|as ever|as usual|as always|true to form) _ (failed|shown|
    proved|demonstrated|taken the|got|let|missed|ignored|forgotten|caught|left|lost|made|managed to)`,
  `take the (easy|lazy|coward's|line of least) (way|option|route|resistance)|took the (easy|lazy|
    coward's|line of least) (way|option|route|resistance)|taken the (easy|lazy|coward's|
    line of least) (way|option|route|resistance)`,
  `~lose (my|our|your|the|his|her|their|this|that) * (again|twice|a second|a third|a fourth|
    three times|for the)|lost (my|our|your|the|his|her|their|this|that) * (again|twice|a second|a third|
    a fourth|three times|for the)`,
  // harm and cost
  '~let _3 (die|suffer|starve|drown|freeze|burn|perish|fall through)',
  `cost (us|this|the|our|taxpayers|residents|you) _ (council|county|town|borough|authority|taxpayer|
    taxpayers)? _ (£|million|millions|thousand|thousands|fortune|packet|pound|pounds)`,
  'and (kept|keeps|still has|still have|keep|still kept) (his|her|their) (job|jobs|bonus|bonuses|post)',
  '~gamble (with|on|away)|~play (roulette|russian roulette|fast|dice) with|~toy with (people|lives|the|our)',
  `~drag (this|it|things|the process|the whole thing) (out|on)|dragging _3 (out|on)|dragged _3 (out|
    on)|~spin (this|it|things) out|~run down the clock|~kick (it|this|the can)|hope (we|residents|
    people|everyone|it) _ (give up|go away|forget|die|lose interest)|hoping (we|residents|people|
    everyone|it|that) _3 (give up|go away|forget|die|lose interest)|in the hope that (we|residents|
    people|everyone|it) _ (give up|go away|forget|die|lose interest)`,
  // empires and cliques
  `(~run|~turn|~make|~build|~be|~treat|~create|~preside over|~carve out) _8 (fiefdom|empire|kingdom|
    dictatorship|gravy train|racket|cartel|closed shop|secret society|mafia|cosy club|old boys' club|
    boys' club|old boys' network|protection racket|fan club|private club|personal fiefdom|little world|
    plaything|police state|banana republic|one man band|circus|pantomime|soap opera|job creation scheme)`,
  `(~do) _3 dirty work|~brief against|~brief (the press|journalists|the papers) against|nobody (dares|
    dared|dare) _3|(has|have) been hiding *|(hid|hides|hiding) (the|accidents|behind|his|her|their|
    things|something|figures|bad|information|data|evidence|reports|complaints|mistakes|errors|costs|
    losses)`,
  `(gone|went|going|go) (into|to) (hiding|ground|earth)|conspicuous (by|in) (his|her|their|
    its) absence|(gone|went) (missing|awol|walkabout|quiet|to sleep|off sick|on holiday) just? (when|as|
    again|while|whenever)`,
  `~get _ (cosy|pally|too close|far too close|into bed|too friendly|chummy|matey) _ with|got _ (cosy|
    pally|too close|far too close|into bed|too friendly|chummy|matey) _ with`,
  `(~want|~need) (shutting|closing|breaking|scrapping|cleaning|disbanding|shaking|bringing|winding|
    sweeping|purging|rebuilding|starting) (down|up|out|over|to heel|again|from)`,
  `(not|never) (listened|answered|replied|returned|visited|apologised|explained|consulted|asked|
    bothered|noticed|cared|delivered|learned|learnt|read|looked|checked|acted|tried) _6 (in (two|three|
    four|five|six|ten|#) (weeks|months|years)|since|once|ever|at all|to anyone|to anybody|anyone|
    anybody|anything|a thing|a word)`,
].join('|')})`;
