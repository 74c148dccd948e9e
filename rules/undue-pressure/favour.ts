import { phrases } from '../../lib/lint/detector.ts';
import { isAsked } from '../../lib/lint/imperative.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { itFirst, nearest, theirCase } from './lexicon/demands.ts';
import { familiars, indebted, obliged, sought, wished } from './lexicon/hints.ts';
import { near, own, prize, special } from './lexicon/people.ts';
import { isFair, releases } from './pressing.ts';

const ask =
  "(please|just|kindly|simply|could you|can you|would you|will you|would you mind|you could|you can|you might|you will|you'll|you would|you'd|surely you|i (want|expect|trust|assume|hope|know|need|would like|should like|'d like|would expect|take it|look to you|am relying on you|am counting on you|am sure) (you|that|it|him|her|them|to|this|his|her|their)?|it would be (nice|good|lovely|kind|helpful|wonderful|so like you)|it would mean|any chance|i would be (grateful|obliged)|i'd be (grateful|obliged)|see if you can|perhaps|maybe|if you could|if (it|he|she|his|her|that|they|their|someone|somebody) (could|were to)|let us|let's|have a word|(i would|i'd|i should) (really|so|much)? (appreciate|love|like|be glad|be pleased|be delighted|take it kindly) _2 (if (you|she|he|they)|to see|it if you)|i am hoping|i'm hoping|i was hoping)";

/** Asks for an advantage for the writer, a relative or a friend. */
export const favour = {
  id: 'undue-pressure/favour',
  severity: 'warn',
  message: 'This asks for special treatment for oneself or somebody close.',
  why: 'Members may not use their position for an advantage that other people would not have.',
  advice: 'Declare the interest, and let the person apply or appeal in the ordinary way.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[(as)? (a|one|that|a small|a little|a personal) favour (to|for) (me|us|an old friend|a friend|my (wife|husband|family))]`,
        '[as a (personal)? favour]',
        '[(it was (i|me)|i was the one|i am the one) who (got|had|put|spoke|found|saw|helped|arranged|pulled|fixed|gave|stood|backed|recommended) _4 (you|your|in a word|up for) _6]',
        '[(you will|you|i) (have not|not|never|surely|will)? (forget|forgotten|remember|recall) (who|how i|what i|that i|that it was) (got|did|helped|had|spoke|put|gave|stood|found|i|me) _8 (you|your)]',
        '[(do|doing) (me|us|him|her|my _1) a (small|little|big|huge|great|real|quick|personal)? (favour|kindness|good turn|solid|service)]',
        "[(for)? old (times'|time's|times|friends') sake]",
        '[(you|you still|remember you|i think you|i reckon you) owe me (one|a favour|big time|for|that|a)]',
        "[(i will|i'll|i'd|i would) (owe you (one|big time)|see you right|make it worth your while|not forget (it|this|who|your)|return the favour|be in your debt|put in a (good)? word for you|look after you)]",
        '[(one good turn|you scratch my back|quid pro quo|call in a favour|calling in a favour|calling in that favour)]',
        "[(there is|there's) (£|a (bottle|case|drink|crate|little something)|two hundred|#|something|a couple of) _4 in it for you]",
        '[(returning|repaying|return|repay) (the|that|my) (kindness|favour)] _8',
        `[(he|she|they) (is|has been|have been|are|was) (very|so|always|awfully)? (good|generous|kind|loyal) to (me|my campaign|the party|our party|us|our group|my campaigns)]`,
      ],
      unless: [
        "(i (do not|don't|cannot|can't|won't|will not) (want|ask|owe|expect|need)|you (do not|don't) owe|not asking for|no favours|refused|offered me)",
        '(residents|resident|the public|village|community|everyone)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => !isFair(sentence),
    }),
    phrases({
      find: [
        `[${near} _6 ${prize}] _6 (today|tonight|this week|by|before|now|dealt|sorted|approved|granted|through|top|quicker|quickly|priority|first|sooner|without|shortlist|in the right|looked on|look kindly|favour|looked after)`,
        `[${ask} _6 ${special} _8 (${near}|${own})]`,
        `[(get|give|find|sort|offer|award|let|allow|book) (${near}|him|her) (a|an|the|out with|some|that) _2 ${prize}]`,
        `[(i (want|expect|would like|'d like|need|insist on)|i'm expecting) (${near}|${own}) _3 ${prize}]`,
        `[${ask} _4 (cancel|drop|lose|quash|tear up|waive|approve|rush|speed up|hurry|sort|fix|push|reduce|wipe|scrub|write off|halve) (my own|my|${own}|${near}) _3 ${prize}]`,
        `[^ _1 (cancel|drop|lose|quash|tear up|waive|approve|rush|speed up|hurry|sort|fix|push|reduce|wipe|scrub|write off|ignore|overlook|forget) (about)? (my|my own|the # points on my|the _3 on my) _3 (fine|ticket|penalty|council tax|arrears|points|application|permit|extension|charges|bill|licence|summons|hire charges|parking ticket)]`,
        `[(shortlist|appoint|hire|interview|take on|give the job to|pick|choose|put forward) (him|her|my _1|@)] _8 (i am|i'm|my|friend|family|he is|she is|chairman|leader|good lad|nice girl|asking)`,
        `[(give|award|let|pass|steer|send) the (contract|job|work|fencing|catering|order|business|tender|printing|grass cutting|lease|pitch|grant) (to|towards) (my _2|a (friend|mate|pal|cousin) of mine|@ @)] _8 (good to|friend|mate|cousin|campaign|supporter|donor|family|one of us|owe|knows me)`,
        '[knock _5 off (my|our)] _3',
        "[(a|some) (discount|reduction|mates' rates|deal) (for|on|off) (me|us|my|our)]",
        '[be a (pal|love|dear|sport|good chap|good lad|mate|sweetheart) and _6 (my|our)]',
        `[${near} (needs|wants|is after|would like|could do with|has (his|her) eye on|is keen on|fancies|is waiting for|is looking for) (the|a|an|that|some|one of) _3 ${prize} _8 (so|and|just|please) _2 (bump|move|cancel|put|shift|turf|make|find|clear|free|get|sort|see|fit|squeeze|let|book|hold|reserve|drop|tell|ask)]`,
        `[(squeeze|fit|slot|slip|sneak|get|move|put|bump|wangle|find|push|shoehorn|ease) (${near}) (in|into|onto|on to|on|up|ahead|a|an|something|to the (top|front|head)) _6]`,
        `[(${prize}|council|van|room|marquee) _3 (free|free of charge|for nothing|at no charge|half price|half-price|at a discount|gratis|waived|without charge|on the house) _3 (for|as|because|given|since) (${near}|i am a|a (councillor|member)|being a) _4]`,
        `[(as a (councillor|member|former mayor|board member)|being a (councillor|member)|since i am a (councillor|member)) _4 (i|my _1) (should|expect|ought|would like|am entitled|surely|can|get|want) _6 (free|discount|priority|first|front|waived|without charge|${prize})]`,
        `[as (the|your|a)? (leader|chairman|chair|mayor|deputy leader|cabinet member|councillor|member) _2 i (would|should|do|shall|naturally)? (expect|want|like|hope|look for|assume|trust) _2 (${own}|${near}) _6]`,
        `[(give|hand|offer|throw|put|slip|pass|steer|send|swing) (${near}) (firm|company|business|shop|outfit|lot)? (the|some|a bit of|that|a) _2 (nod|work|business|job|contract|edge|leg up|chance|benefit|head start|order|priority|slot|place|plot|pitch|wink|go-ahead|green light)]`,
        `[(nod|work|business|job|contract|order|tender|slot|pitch) _3 (to|towards|for|in the direction of|way of) (${near})] _4`,
        `[(put up|fix|mend|lay|build|paint|cut|trim|clear|do|look at|drop off|move|fit|repair|tidy|pave|patch) _2 (${near}|${own}) _6 (while|when|as) (they|you|the (lads|men|crew|van)|your (men|fitters|team|lads)) _6]`,
        `[(in return|by way of thanks|as a thank you|in exchange) _8 (${near}|${own}) _6]`,
        `[(see|seeing|make sure|made sure|ensure|see to it|saw to it|arrange for|get) (that)? (${near}) _2 (is|was|gets|got|has|had|goes|went|be)? _1 (shortlisted|appointed|interviewed|looked after|a place|in|through|seen|first|housed|hired|taken on|top|the (job|place|flat|contract|plot|post|pitch))] _4`,
        `[let (${near}) have (the|a|an|that|first|some) _3]`,
        '[i have (always)? been (very|so|awfully)? (good|kind|generous|a good friend|a friend) to you]',
        '[(a|one) (small|little|tiny|wee) (thing|favour|kindness|something) in return]',
        `[(let|give) (my|our) _2 (have|use) _6 (for nothing|free|free of charge|without (charge|paying)|gratis|at no charge|at (a discount|cost|mates' rates))]`,
        `[(pop|put|slip|bump|move|push|nudge|get|shift|bring) (my _2|him|her|them|it|that|this|the application|the file|@|@ @|his name|her name|(${near})) _2 (to the (top|front|head)|at the (top|front|head)|up the (list|queue)|to the front of|ahead of) _4]`,
      ],
      unless: [
        '(constituent|constituents|resident|residents|tenants|tenant|patient|pupils|petition|every|any other|urgent need|safeguarding|medical)',
        '(agenda|item|motion|amendment|speakers|question|running order)',
        '(passed away|died|funeral|poorly|unwell|wedding|birthday) _4$',
        'my (appointment|meeting|diary|calendar|slot|attendance|apologies)',
      ],
      spare: ['quoted', 'negated', 'reported', 'conditional'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [
        `[(overlook|ignore|forget|waive|lose|approve|grant|pass|push|rush|cancel|drop|speed up|hurry along|reconsider|reopen|accept|let through|fast-track) (the|that|his|her|this) _2 ${prize}]`,
        '[(overturn|reverse|undo|wipe|scrub|tear up|lift) (it|that|this|the (decision|refusal))]',
        '[(get|have) it (looked at|sorted|changed|overturned|reconsidered|approved|through|put right|passed|reversed)]',
        '[(go easy on|look kindly on|be kind to|be gentle with) (him|her|them|this one|it)]',
      ],
      near: [near],
      unless: ['(constituent|constituents|resident|residents)'],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence, match) =>
        isAsked(sentence, match) && !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [
        "[(i am|i'm) (sure|confident|certain) _1 i can (rely|count|depend|bank) on you]",
        "[i (know|trust|take it|assume|hope|expect) (that)? (i can (rely|count|depend|bank) on you|you (will|'ll) (know what to do|do the right thing|see (me|him|her|us|them) right|look after|remember|be (kind|sensible|generous))|(that is|that's|it is|we) (understood|understand each other|clear))]",
        "[(enough said|need i say more|say no more|i will say no more|i'll say no more|i need not spell it out|i needn't spell it out|if you take my meaning|if you follow me|if you see what i mean|if you catch my drift|you know what i mean|a nod is as good as a wink|nod's as good as a wink|i leave that thought with you|i will leave that with you|i'll leave that with you)]",
        `[needs to (go|get) through (without|with no|quickly|quietly|smoothly|on the nod)]`,
      ],
      near: [
        `(${near}|${own}) _6 ${prize}`,
        `${near} (has)? (applied|put in|is going for|is up for|went for)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [
        `[${ask} _4 ${special}]`,
        `[^ (so|and|then|just)? (see|look|make sure|go easy|be kind|wave|push|lose|overlook|find|put|slip|pop|fast-track|sort) _3 (to it|kindly|through|that|it|them|him|her|a way|out|the queue|application|objections)]`,
        "[you (will|'ll) (see to it|see (that)? (he|she|they|it)|know what to do|do the right thing|sort it|see (him|her|me|us) right|find a way|take care of it)]",
        '[(just|simply) put (them|him|her|it|me) (down|in|on|forward|through)]',
        "[i (am|'m) sure (you|you'll|you will) (will|can|could)? (find|see|make the right (choice|decision)|choose (well|wisely|right)|manage|make|do|work|be able|agree) _6]",
        '[(sit on|lose|bury) the (objections|complaint|file|letter)]',
        '[(wave|nod|push) it through]',
      ],
      near: [
        `(${near}|${own}) _10 ${prize}`,
        `${prize} _8 (${near}|${own})`,
        `${near} (has)? (applied|put in|is going for|is up for|went for)`,
        `it is (${near})'s (barn|extension|application|appeal)`,
        `(${near})'s (band|stall|application|barn|permit|pitch|planning|extension|firm|shop|case|ticket|licence|appeal)`,
      ],
      unless: ['(constituent|constituents|resident|residents)'],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [`[(${near}|${own}) _4 ${prize}]`, `[${prize} _4 (for|of|to|from|against) (${near})]`],
      near: [
        "(^ (get|give|let|make|drop|lose|sort|push|pass|grant|cancel|forget|ignore|find|put|move|tell|sign|see|go|fix|speed|hurry|look)|you (will|can|could|might|would|must|should|owe|know)|i (expect|want|trust|hope|assume|rely|count)|just|simply|today|tonight|surely|now then|anyhow|two separate|of course|wouldn't|as chairman|as leader|i am the (chairman|leader|mayor|chair)|in the chair|remember|grateful|kindness|favour|appreciate|so kind|obliged)",
      ],
      unless: [
        '(has|have|is|had) (applied|put in for|going for|up for|gone for|applying)',
        '(constituent|constituents|resident|residents|how|where|which|when|who|what|may i|can i|could i|he knows|she knows|apply|waiting|paid|pay|lost|thank|thanks|rightly|quite right|wrong|refused|turned down|asked that|keep)',
      ],
      spare: ['quoted', 'negated', 'reported', 'conditional', 'question'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [
        `[(make sure|see that|see to it|ensure|arrange it so|fix it so|i want|i expect) (that)? (his|her|their|its|my _1) (price|quote|bid|tender|offer|name|form|application|score|marks|interview|envelope|sample) (is|be|to be|comes|gets|wins|goes|looks|ends up|stays|to come|to win) _4 (lowest|cheapest|best|top|first|in|through|ahead|successful|picked|chosen|highest|winner|pile|shortlist)]`,
        `[you (will|are|will be) (be)? (on|sitting on|chairing|voting on|opening|scoring|marking|judging) (the|those) (panel|committee|tender|tenders|shortlisting|bids|envelopes|quotes|applications) _4]`,
        '[(i have always|i always|i have often) (said|thought|told people) (that)? you (have|had) (an|a|such a) _1 (eye|taste|judgement|judgment|nose|feel|heart)]',
      ],
      near: [
        `${near} _4 (tendering|bidding|quoting|applying|applied|put in|going for|up for|up before|up in front|in trouble|firm|company|business|outfit|tender|quote|bid|shop)`,
        `(coaches|teaches|employs|plays|drives|works with|married|marrying|engaged to|looks after|mows|cuts) (with|for)? ${near}`,
        `${near} 's _2 (firm|company|business|shop|outfit|yard|garage|nursery)`,
      ],
      unless: ['(constituent|constituents|resident|residents)'],
      spare: ['quoted', 'negated', 'reported', 'question'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [
        '[(you and i|we) have been (close|together|friends|seeing (each other|one another)|good friends|mates) _10 so (i|you|my) (expect|trust|take it|assume|know|want|will|can|am sure|hope)] _6',
        '[(after all|given|considering|because of|for the sake of) (we|you and i|that we|what we) (mean|meant|have been|are|have) _4 (to (each other|one another)|together|close|friends|between us) _3 (i|you|my) (expect|trust|take it|assume|know|want|will|can)]',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => !isFair(sentence),
    }),
    phrases({
      find: [
        `[(i|we) (should|would|shall|will) be (very|most|rather|quite|extremely|so)? (surprised|sorry|astonished|disappointed|upset|amazed) (if|to (see|hear|learn|find)) (that)? (it|he|she|they|anything) _3 (came to|come to|went|go|gets|got|did not|was|were|lost|missed|failed) _4 (anything|further|refused|sacked|dismissed|get|in|out|down|prosecuted|fined|charged|evicted)?]`,
      ],
      near: [
        `(coaches|teaches|employs|plays|drives|works with|married|marrying|engaged to|looks after|mows) (with|for)? ${near}`,
        `${near} _4 (up for|up before|up in front|in trouble|applied|application|interview|hearing|disciplinary)`,
      ],
      spare: ['quoted', 'negated', 'reported', 'question'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [`[(${near}|${own}) _8 ${special}]`],
      near: [prize, ...sought],
      unless: ['(constituent|constituents|resident|residents|school run|hospital|funeral|poorly)'],
      spare: ['quoted', 'negated', 'reported', 'conditional'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: itFirst,
      near: theirCase,
      unless: ['(constituent|constituents|residents)'],
      spare: ['quoted', 'negated', 'reported', 'conditional', 'question'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: wished,
      near: indebted,
      spare: ['quoted', 'reported', 'question'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: obliged,
      near: familiars,
      unless: ['(constituent|constituents|residents|thank|thanks|grateful for|passed on)'],
      spare: ['quoted', 'negated', 'reported', 'conditional'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
    phrases({
      find: [...nearest],
      unless: ['(constituent|constituents|residents|school run|declare|declared)'],
      spare: ['quoted', 'negated', 'reported', 'conditional'],
      where: (sentence) => !isFair(sentence) && !releases(sentence),
    }),
  ],
  flags: [
    'My nephew runs the gym that has applied. [See that it goes through].',
    'As Chairman [I expect my brother-in-law’s permit] to be dealt with today.',
    '[Pop my cousin at the top] of the allotment list.',
    "It's my brother's barn. [Sit on the objections] and [wave it through].",
    '[You owe me one], Clare.',
    '[Get my boy a permit]. Today.',
    { text: '[Give my nephew the job].', protocol: 'combined-authority', traits: ['board'] },
    { text: '[Give my nephew the job].', protocol: 'leicestershire-5c' },
    { text: '[Give my nephew the job].', protocol: 'town-council-2026' },
  ],
  passes: [
    "Could my constituent's permit be looked at again? He says his evidence was missed.",
    'The applicant is my cousin, so I have declared it and will take no part.',
    'My son is on the mooring list, number 61, and he knows he will be waiting some years.',
    "My neighbour's dormer window is coming to you. I mention it only so that you leave me out of the site visit.",
    'Where does my sister send her application for a permit?',
    { text: 'Give my nephew the job.', role: 'officer' },
  ],
} as const satisfies Rule;
