import { phrases } from '../../lib/lint/detector.ts';
import { opensClause } from '../../lib/lint/imperative.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { atAllHours, wantedAway } from './lexicon/demands.ts';
import { offDuty, wantedThen } from './lexicon/hints.ts';
import { away, extra, late } from './lexicon/time.ts';
import { releases, releasesHere } from './pressing.ts';

const need =
  '(i (also|really|simply|shall|will|do|just|still)? (want|need|require|expect|insist on|am expecting|shall need|will need|must have|expect to have|expect to see|want to see)|you (will)? (have to|need to|must|are going to|are to|can just|will just have to)|you will (find|do|finish|write|get|send|have|stay|come|type|redo|rework)|(it|this|everything) (must|has to|have to|needs to) be)';
const make =
  '(let me have|have !(a|an|some|fun|your|you)|get|send me|finish|do|give me|bring me|email me|write|prepare|draft|rework|redo|complete|produce|turn it round|turn this round|run|rerun|print|update|check|call me|ring me|text me|phone me|answer me|be here|be in|be at your desk|be at the office|be on your phone|meet me|read this|sort this|sort it)';
const but =
  '(but|still|all the same|nevertheless|even so|nonetheless|however|anyway|regardless|though)';
const work =
  "(i (still|really|do|just|shall|will)? (need|want|must have|expect|require)|can you|could you|would you|you (can|could|will|must|might|may) !(find|be able|get|claim|still|also|not)|ten minutes|five minutes|half an hour|an hour|it will want|it won't take|it will not take|it will only|do me|send me|ring me|call me|have (your|the) laptop|keep (your|the)|we need|needs (doing|finishing|to be done)|finish|dial in|log on|log in|answer (me|my)|reply (today|tonight|now)|pick up|running an eye|run an eye|look at this|look it over|for me|don't let that stop)";

/** Asks for work at night, at weekends, on leave, or before everything else. */
export const hours = {
  id: 'undue-pressure/hours',
  severity: 'warn',
  message: 'This presses an officer to work outside normal hours, or to let all else go.',
  why: 'Members are to respect officers’ hours, leave and workload.',
  advice:
    'Give a reasonable date within working hours, and ask the senior officer if it cannot wait.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[${need} _12 ${late}]`,
        `[(tonight|overnight) please]`,
        `[(you|you'll|you will|you've|you have) (have)? got (tonight|the weekend|all night|all weekend|sunday|saturday)]`,
      ],
      spare: ['quoted', 'question', 'negated', 'reported'],
      unless: [
        'if (you (can|could|have|get|are able|want|wish|like|need|happen)|possible|convenient|it is|it suits|there is|that is)',
        '(when|where|because|that|whenever) you (have to|need to|must)',
        '(meeting|event|council|committee|dinner|reception|concert|fair|surgery|hearing|panel|session|webinar|ceremony|parade|training) (is|starts|begins|at|on|this|tonight|over|will)',
        '(i|we) (will|shall|can|am going to|are going to|have|had|did|do|am|was) _3 (tonight|this evening|over the weekend|on saturday|on sunday)',
        '(bins|collection|collections|buses|shops|office|offices|road|works|gritters|residents) _4 (over|on|during|at) (the weekend|christmas|bank holiday|saturday|sunday|night)',
        '(resident|residents|contractor|contractors|developer|applicant|company|police|scaffolders)',
        '(stay|staying) (on|late|behind|there|put) _4 (until|till|and|at)',
      ],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [`[${make} !(not) _8 ${late}]`],
      spare: ['quoted', 'question', 'negated', 'conditional', 'reported'],
      unless: [
        '(great|good|lovely|nice|restful|quiet|safe|happy) _1 (weekend|christmas|evening|easter|new year|night|bank holiday|time)',
      ],
      where: (sentence, match) => opensClause(sentence, match) && !releases(sentence),
    }),
    phrases({
      find: [
        `[(you will|you'll|you must|you|you are going to|you may|i need you to|i want you to|i expect you to|please|just|then|so|can you|could you|would you|to) (have to|need to|simply|all|both|just|be able to|can|could|might want to)? ${extra}]`,
        `[^ (so|then|now|just|right|well)? ${extra}]`,
        `[(you will not mind|you would not mind|i hope you do not mind|i trust you will not mind|i assume you can|i take it you can|i am sure you can|i know you will not mind|it will not kill you to|would it kill you to|it will not hurt you to|it would not hurt to) ${extra}]`,
        `[(i|we) (expect|need|want|require|shall expect) (everyone|everybody|all of you|your team|staff|the team|officers|you all|you lot) (to)? (be)? (in|working|here|available|on hand|at (your|their) desks) _3 (on|over|through|until|all|at)]`,
        `[(^|and|so|but|then|just) _1 ${extra}] _3`,
        `[(could|can|would|will|may|must|should|might) you (please|possibly|not|just|perhaps|kindly)? ${extra}]`,
        '[(you can|you could|you will|you must|you may have to|you will have to|you might|please|just|then|i expect you to|i want you to|i need you to) (work|carry on|press on|keep going|eat|have your (lunch|sandwich)|take your lunch) (through|at|into|over) (your|the)? _1 (lunch|lunch hour|lunch break|break|desk|evening|night|weekend|dinner)]',
        '[(tell|ring|warn|let|text) (your|the) (wife|husband|family|partner|kids|children|better half|other half|mother|missus|girlfriend|boyfriend) _3 (late|home|know|supper|dinner|wait|tea|tonight|weekend)] _4',
        '[(be|being|get|getting) (late (home|back)|home late|back late) (tonight|this evening|again|for once)?] _3',
        '[(you will|you would|you may|you might) (have to|need to|want to)? (give up|lose|sacrifice|forgo|forego|miss|say goodbye to|forget about|write off) (your|the|a|an) _1 (weekend|saturday|sunday|evening|evenings|bank holiday|day off|holiday|half-term|christmas|lunch|lie-in)]',
        '[(will|would|can|could|must|has to|have to|should|to) (have to|need to)? be done (by you)? (on|over|at|during|in) _2 (saturday|sunday|saturday and sunday|weekend|bank holiday|evening|evenings|own time|night|christmas|easter|leave)]',
        '[(i want|i need|i expect|i require|i shall want|we need|we shall need) (you|your (team|staff|people)) _4 (in|at|here|there|on site|in the office|at your desk|at work|out) _3 (on|this|over|all) (saturday|sunday|the weekend|weekend|bank holiday|good friday|boxing day|easter|christmas)]',
        `[(saturday|sunday|weekend|bank holiday|leave|day off|family|party|wedding|birthday|children|holiday|anniversary) _8 (but|though|still|however|all the same) _6 (insist|must have|have to insist|need you|cannot wait|can't wait|needs doing|has to be done|won't wait|will not wait|expect you)]`,
        `[every one of you will be (there|here|in)]`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        '(if you (wish|like|would like|want|can|are able|fancy)|feel free|welcome to|offered|i can|i will|we can|we will) !(ring|tell|make|see)',
        '(to (residents|customers|passengers)|road will|shall cancel my|cancel my)',
      ],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [
        `[${away} _6 ${but} _6 ${work}]`,
        `(i know|i realise|i realize|i appreciate|i understand|i see|i gather|granted|yes|i'm aware|i am aware|never mind|never mind that|forget that|i do not care (if|that|whether)|sorry|though) _3 [${away} _6 ${work}]`,
        `[(while|since|as|seeing as) (you are|you've|you have|you will be) _4 (off|at home|your feet up|in bed|the beach|on leave|at the bedside|laid up|on holiday|in hospital) _2 (you)? (could|can|might|will|would)] _4 ${work}`,
      ],
      spare: ['quoted'],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [
        '[i (still|really|do|shall|will|just|only)? (need|want|require|must have|expect) (the|you|a|an|those|this|your|it|that|them|some|somebody|someone|two|three|#) _6]',
        '[(have|bring|open|take|get out|keep) (your|the) laptop _4]',
        '[you (have|must have|will have|will have got|have got) (a|your|the) (laptop|phone) _3]',
        '[(do|give|send|get|write) me (two|three|one|a few|a couple|some) (sides|pages|lines|paragraphs|minutes) _4]',
        '[(log|sign|dial) (on|in|back on|back in) (and|to|for) _4]',
        '[(just|only)? (ten|five|fifteen|twenty) minutes (on|of|for|is) _4]',
      ],
      near: [away],
      unless: [
        '(to (wish|thank|say|congratulate)|i want you to (know|rest|have|switch|enjoy)|cover|appointment with)',
      ],
      spare: ['quoted', 'negated', 'question', 'conditional'],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [
        '[i (will|shall|am going to|will just|will only) (keep|be|carry on)? (ring|ringing|call|calling|phone|phoning|come|turn up|text|texting|be round|knock) _4 (at home|your (home|house|mobile|door|personal number|landline|wife|husband)|at your (house|home|door)|every (hour|half hour|ten minutes|morning)|all (night|weekend|day)|through the night|until (you|it)|till (you|it)|round to yours)]',
        '[(ring|call|text|phone) me (when it is done)? _2 (however late|whatever the (hour|time)|day or night|at any hour|no matter how late|even if it is midnight)]',
        "[(i do not care|i don't care|i am not interested in|never mind|don't tell me|do not tell me|spare me|i couldn't care less|i could not care less) _2 (how|what|about|whether) _5 (got on|on your plate|busy|else|on|pushed|stretched|in your diary|workload|priorities|deadlines|other work|short-staffed|waiting)] _6",
        '[(this|it|mine|that|my (query|request|case|work|question)) (comes|come|goes|takes|has|gets) (first|priority|precedence|before (everything|anything|all) _2|ahead of (everything|anything|all) _2|to the top)]',
        '[(this|it) is more important (than (that|your|anything|everything) _4)?]',
        '[(sleep is|sleep can|you can sleep|sleep when) (overrated|wait|for the weak|when|later|next week|over) _4]',
        '[(enjoy|make the most of) what is left of (your|the) _2]',
        '[(i will not|i shall not|i will never|i am not going to|far be it from me to) ask how (it|you|they) (got|get|gets|was|did|managed|found)] _8',
        '[(you|you will|leaves you|gives you|you have|that is|it is|there is) (have|got|the)? _2 (whole|entire|all|full) (fortnight|weekend|week off|week|evening|night|bank holiday|easter|of (saturday|sunday|tonight)) _2 (to|for|in which)] _4',
        '[(clock off|knock off|finish|go home|leave) at _3 (but|i also|and i also|yet|however|though)] _4',
        '[(be|stay|remain|keep yourself|make yourself) (available|contactable|reachable|by the phone|near a phone|on standby|on call|at the end of (the|a|your) phone|on the end of (the|a|your) (phone|line)|at your (desk|screen|laptop)) _4 (weekend|evening|evenings|night|saturday|sunday|bank holiday|christmas|easter|leave|holiday)]',
        '[drop the lot _4]',
        '[(whatever time|however late|no matter (what time|how late)|at whatever hour|whenever) (you|it) (finish|finishes|get|gets|leave|takes|is) _3]',
        '[(do|work|stay|put in|come|finish) _6 (without (claiming|pay|being paid|overtime|toil)|unpaid|off the clock|off the books)]',
        "[(never mind|forget) (that)? you (have|'ve)? (got)? _6 (on|to do|waiting|booked|planned|in your diary)] _6",
        '[(you have no|you had no|no|cancel any|any) plans for (the|your) (bank holiday|weekend|evening|break|holiday)] _6',
        '[(drop|put down|stop) (everything|everything else|whatever (you are|else you are) doing|what (you are|you were) doing|all your other work|the rest of your work|all other work)]',
        "[i (do not|could not|couldn't|don't) care _2 (if|whether|how|what|that|about) _4 (leave|busy|late|workload|other work|else|finish|home|hours|weekend|sick|tired|holiday|snowed under|deadlines|queue|things you have|things|your plate|your desk|you have on|short-staffed|stretched)]",
        "[(i do not|i don't|i will not|i won't) (want to)? (hear|listen to|accept|take|have) _3 (about (your|other members)|other members|too busy|excuses about|your workload|staff shortages|short-staffed|that you are (busy|snowed))]",
        '[i (will|shall)? (expect|want|need) you to (pick up|answer|be there|respond|reply|ring back|be available|be on the (end|phone)|jump|come running) _2 (when|whenever|at|on|if|over|the moment|straight)]',
        '[(sunday|saturday|weekend|lunchtime|holiday|leave|sickness|illness|christmas|bank holiday|being (ill|off|away|on leave)) (is|are) no excuse]',
        '[(it|this|that) comes (tonight|today|now|over the weekend|before anything else)]',
        "[(it is|it's) only (a few|a couple of|an|two|three|four|one|a) (hours|hour|evening|evenings|night|nights|saturday|sunday|days|weekend)] _4 (sunday|saturday|evening|night|weekend|christmas|leave|holiday|cope|home)",
        '[(your|the) (wife|husband|kids|family|children|partner|mother|other half|girlfriend|boyfriend|better half) will (cope|understand|survive|manage|forgive|have to (wait|cope|lump it))]',
        '[(five|ten|fifteen|twenty|thirty|ninety|an|half an|a couple of|two|three|a few) (minutes|hour|hours) (of|out of|from) your (saturday|sunday|weekend|evening|holiday|day off|leave|lunch|lunch hour|bank holiday|christmas|honeymoon)]',
        '[i do not care _2 what (your|the) (contract|job description|hours|working hours|working time|policy|union|manager|director|doctor|diary) (say|says|is|are|thinks|think|wants)]',
        '[(you are|that is what you are|it is what you are) paid to be (available|there|on call|at)]',
        '[(while|since|as|seeing as) you are _4 you (may|might) as well _4]',
        '[(expect|want|need) (officers|staff|your team|people|the team) to (answer|pick up|respond|reply|be available|be on hand) _5 (evening|evenings|weekend|weekends|night|nights|sunday|sundays|saturdays|holiday)]',
        '[(everything|anything|whatever) else (can|will have to|must|will) (wait|go hang|go on hold|be dropped)]',
        '[(this is|that is|makes it) (call|email|e-mail|message|text|my) (number)? (five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|fourth|fifth|sixth|seventh|eighth|ninth|tenth|#) _3 (today|since|this morning|tonight|in)]',
        '[(here are|here come|attached are) _1 (twelve|fifteen|nineteen|twenty|thirty|forty|ten|a dozen|#) more _3 (tomorrow|today|tonight|by)]',
        '[i (can see|see) (that)? you are (online|awake|still up|logged on|on whatsapp)]',
        '[(weekend|leave|sick|holiday|christmas) or no (weekend|leave|sick|holiday|christmas)]',
      ],
      spare: ['quoted', 'reported'],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [
        `[(i|we) (hereby|now|am|are)? (order|ordering|instruct|instructing|direct|directing|command|require|telling|tell) you to (be|attend|come|report|work|turn up|appear|go|stay|cover|drive|meet|man|staff) _8 ${late}]`,
        '[(do|finish|write|sort|get|complete|redo|start|type|rework|work on|fit) (it|this|that|them|those|the _1) (in|done|finished|sorted|out)? (over|at|on|during|through|this|in) (the|your)? (weekend|saturday|sunday|evening|evenings|night|bank holiday|christmas|easter|lunch hour|own time|day off|leave|holiday) if (you (have to|must|need to)|need be|necessary|that is what it takes|it comes to (it|that)|you will not do it now|there is no other)]',
        `[(ring|call|phone|text|message|email|e-mail|send|answer|bring|meet) (me|us|it|them) _6 ${late} _3 (even if|whether or not|no matter|wherever|regardless|whatever|never mind) _6]`,
        '[(your own time|your weekend|your evening|your sunday|your saturday|your day off|your lunch hour) (will|would) (do|serve|be (fine|soon enough))]',
        '[you (will|shall|must|can) (just|simply)? (have to|need to)? (be|attend|appear|report|work|turn up) (at|to|in|on) _6 (this|on|next) (saturday|sunday|bank holiday) _4 (leave|wedding|birthday|family|or not|without fail|no excuses|whatever)]',
      ],
      spare: ['quoted', 'negated', 'question', 'reported'],
      where: (sentence) => !releasesHere(sentence),
    }),
    phrases({
      find: wantedAway,
      near: [away],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: wantedThen,
      near: offDuty,
      spare: ['quoted', 'question', 'negated', 'reported'],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [...atAllHours],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        '(if you (can|could|like|would like|want|wish|fancy|are able)|feel free|welcome to|i can|we can|meeting|event|open day|surgery|ceremony|parade|residents|shops|buses)',
      ],
      where: (sentence) => !releases(sentence),
    }),
  ],
  flags: [
    'I know the office closes at four. Still, [the bid is due by midnight].',
    "[I want the figures by seven on Sunday] morning and [I don't care if you're on leave].",
    "[You'll have to stay on and do it].",
    "[You'll need to work through, so ring me when it's done, however late that is].",
    '[Cut your honeymoon short], we need you.',
    'I pay enough tax, so [drop everything] and ring me.',
    "If it's not in by ten [I'll ring you at home].",
    { text: '[Drop everything] today.', protocol: 'town-council-2026' },
    { text: '[I need the draft tonight].', protocol: 'combined-authority', traits: ['board'] },
    { text: '[I need the draft tonight].', protocol: 'leicestershire-5c' },
  ],
  passes: [
    "When you're back from leave could you send me the figures? No rush at all.",
    "I know it's late in the day, so Monday is absolutely fine.",
    "Please don't work on this over the weekend.",
    'A reply by Wednesday would help, as the papers go out on Thursday.',
    'Sunday, 6am: the culvert on Mill Lane has burst, please can someone attend.',
    'I shall send you my notes tonight.',
    { text: 'I need the draft tonight.', role: 'officer' },
    'Enjoy your honeymoon! We’ll cope without you.',
  ],
} as const satisfies Rule;
