import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { opposed, party } from './lexicon/sides.ts';

/** What shows that an election or its result is the matter. */
const contest = [
  '(election|elections|polls|polling|count|ballot|ballots|voters|candidate|candidates|result|results|campaign|by-election|thursday|the #|May|administration|leader|group|rosette|majority|seats)',
];
const day =
  '(the #|polling day|the election|the elections|election day|the count|thursday|the big day|May|# May)';
const colour = '(yellow|blue|red|green|orange|turquoise|teal|purple)';

export const wink = {
  id: 'party-politics/wink',
  severity: 'stop',
  message: 'This lets a political preference show through.',
  why: 'A hint says as much as a statement, and every group must be able to rely on the writer.',
  advice: 'Take the hint out, and keep to dates, facts and what was decided.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        // luck and drink
        `(wish|wishing|wished) (you|him|her|them|your (side|group|lot|party)) _2 (luck|well|success|every success) _3 (for|on|at|in) _1 ${day}`,
        '(thumbs up|fingers crossed|rooting|praying|candle lit|candles lit) _4 (for (you|your side|your lot|us)) _4',
        '(bottle|fizz|champagne|prosecco|cork|corks|bubbly|sherry) _8 (fridge|on ice|popped|pop|popping|made a (lovely|nice|good|satisfying)|if _3 (get|gets) (in|over)|ready for (the #|friday|thursday|the result))',
        // colours
        `(my|our|his|her|their|wearing (a|my|the)) _1 (tie|scarf|rosette|socks|hat|jumper|cardigan) _2 (~be|happens to be|will be|was) _2 (${colour}|that colour)`,
        `(which|what|whose) (colour|colours) (the|their|his|her|your|of) _1 (posters|rosette|rosettes|leaflets|tie|ties|stakes|placards|boards)`,
        '(wearing|wore|wear|sported|sporting) the same (tie|rosette|colour|colours|badge)',
        `(too polite|naming no names|no names|far be it|not for (me|us)) _6 (which|what) (party|group|side|benches) _3`,
        `the (yellows|blues|reds|turquoises|oranges|purples) _4 (run|running|in|win|won|lost|take|took|back|get|got|gone)`,
        `${colour} (benches|lot|camp|crowd|brigade|corner)`,
        // changing horses
        '(strange|odd|funny|silly|wrong|bad|poor|foolish|daft|not the|no) (time|moment|season|spring) (to|for) (change|changing|swap|swapping) (horses|course|captain|crew|pilot|direction|hands|drivers)',
        `(leadership|administration|cabinet|mayor|leader|majority|ruling group) _3 (has|have) _1 (earned|earnt|deserved|won) _5 (room|time|trust|chance|right|term|confidence|space|benefit)`,
        // what would suit
        '(which|what|whose) (result|outcome|side|party|lot|group) (would|will|might) _1 (suit|help|please|be best for|be better for) _1 (us|me|this (team|department|office|building|council|service)|everyone here|the (team|department|office))',
        `(save|saves|saving|spare|spares|sparing) _1 (certain|some|one or two) (people|person|members|somebody|councillors|folk) _3 (from|the) (having|embarrassment|blush|blushes|bother|awkward|answer|explain)`,
        '(happy|lucky|happily|convenient|handy|fortunate) (chance|coincidence|accident) _5 (after|before) (the #|polling|the (election|elections|vote|count|poll))',
        `(see|have|get|let you see|show you) (my|the|our) (replies|answers|figures|reply|response|draft|briefing) _4 (day|hour|week|morning|night|evening) before (she|he|they|the (other|others)|${any(opposed, party)}) (do|does|see|sees|get|gets)`,
        `(do not|never|better not) (tell|let) (the other (lot|side|group)|the others|${any(opposed, party)}) _2 (that|know) (you|we|i)`,
        `make (the)? (leader of the opposition|leader of the @ group|shadow *|${any(opposed, party)}) _2 (uncomfortable|squirm|sweat|blush|wince|sorry|look silly|look foolish)`,
        `i make it _4 (by (one|two|three|four|five|six)|to (one|two|three|four)) _1 (thank (god|goodness|heaven|heavens)|touch wood|mercifully|happily|at last)`,
      ],
      near: contest,
      spare: ['quoted', 'reported'],
      unless: [
        ...evenHanded,
        '(raffle|charity|retirement|birthday|leaving|wedding|christmas|prize|tombola|interview|exam|match|operation|race)',
      ],
    }),
    phrases({
      find: [
        '(ours|our lot|our side|our people|your lot|your side|the other lot|the other side|that lot|their lot) _3 (could use|could do with|needs|need|want|wants|deserve|deserves) _2 (lift|boost|help|leg up|good news|bit of luck|good week|fillip|breather|hand)',
        '(before|until|when|just before|as) (people|folk|they|everyone|everybody|residents|we|you) (go|goes)? (and)? (vote|votes|cast) _3',
      ],
      near: ['(ours|our lot|our side|the other lot|the other side|your lot|your side|their lot)'],
      spare: ['quoted', 'reported', 'negated'],
      unless: evenHanded,
    }),
    phrases({
      find: [
        '(you|they|residents|people|voters|readers) _2 (know|knows) (exactly|just)? (what to do|what comes next|where to put (it|your (cross|x))|how to (say thank you|show it|repay)) _3 (on|in|come|at) (# May|# June|the #|May|June|polling day|Thursday|the (polls|ballot box|election))',
        '(if you (like|liked|enjoy|enjoyed|love|value|appreciate)) _9 (on|in|come) (# May|polling day|May the #|election day|the (# of May|polls))',
        '(something|one|worth|that) (to)? (bear|bearing|keep|keeping) in mind _2 (over|for|in|during) the (next|coming) _1 (weeks|days|week|fortnight|month)',
      ],
      spare: ['negated'],
      unless: [
        ...evenHanded,
        '(photo id|polling station|polling stations|polling card|register|registered|postal vote|opening hours)',
      ],
      where: ({ reading: { facts } }) => facts.open,
    }),
    phrases({
      find: [
        '(all|we all|everybody|everyone|you all|residents) (know|knows) (who|whose) (idea|it was|work|doing|we have|got|made|saved|paid|fought|stood)',
      ],
      near: [
        '(bear in mind|in mind|remember|next (two|three|four|few|#) weeks|coming weeks|# May|polling day|vote|election)',
      ],
      spare: ['negated', 'quoted'],
      where: ({ reading: { facts } }) => facts.open,
    }),
    phrases({
      find: [
        '(older|regular|longer-standing|long-standing|some|many|attentive|seasoned) (readers|residents|listeners|viewers|followers|members|observers) _2 (remember|recall) _8 (nobody|nothing|promised|missed|opposite|colour|colours|answer|granted)',
        '(nice|good|heartening|refreshing|pleasing|reassuring) _2 (when|that|to see) _2 (voters|the electorate) (~get|~see|~have|can see|are shown) _6',
        `(voters|the electorate|electors) _3 (will|can|should|may|might) _1 (remember|recall|recognise|judge|draw|see|notice|reflect|reward|thank) _6 (party|who|which|promise|word|side|record|difference|colour)`,
        `(thank|blame) _1 (next|this|in|come) (May|thursday|time you vote)`,
        `for (those|anyone|anybody) who (would rather|prefer|prefers|miss|misses|hanker|hankers|want|wants|wanted) _10 (party|group) (is|was|will be) (available|on hand|at hand|ready|waiting)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: ({ reading: { facts } }) => facts.open || facts.situation.kind === 'report',
      unless: evenHanded,
    }),
  ],
  flags: [
    {
      text: 'I had better not be caught [wishing you luck for the 7th].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The count is on Friday. [My scarf will be orange], for no particular reason.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'With the election so near it would be an [odd moment to change horses].',
      role: 'communications',
      audience: ['public'],
      kind: 'web-page',
    },
    {
      text: 'I need not say [which result would suit this office] on Thursday.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: '[Older readers will remember when nobody] emptied the bins.',
      role: 'communications',
      audience: ['public'],
      kind: 'web-page',
    },
  ],
  passes: [
    {
      text: 'The polling station will be at the village hall on the 7th.',
      role: 'officer',
      audience: ['public'],
    },
    {
      text: 'Older readers may remember the tram depot on this site.',
      role: 'communications',
      audience: ['public'],
      kind: 'web-page',
    },
    {
      text: 'There is a bottle of fizz in the fridge for Elaine’s retirement.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'Voters can bring a passport or a driving licence.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Good luck with the exam on the 7th.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
