import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { acts, doing, done, halting, issuing, labour, starting } from './lexicon/acts.ts';
import { commanding, governed, kindly, ordinary } from './lexicon/commands.ts';
import { departments, staff } from './lexicon/people.ts';
import { indoors, notTheirs, outdoors, papers, rounds, things } from './lexicon/things.ts';
import { isAnothers, isFiat, isForced, isHearsay, isOrder, isSoft, isToSupport } from './saying.ts';

const when =
  '(today|tonight|tomorrow|now|immediately|at once|forthwith|this (morning|afternoon|evening|week|minute)|(by|on|from|before|as of|until|till|at|for|next|this|starting|of) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|midnight|lunchtime|teatime|dusk|dawn|close of play|tomorrow|tonight|today|next|the end of|the weekend|six|seven|eight|nine|ten|four|five|three|two|one|#))';
const thing = `(the|that|this|those|these|your|all|every|any|their|his|her|our|its|@)? (@|*)? (@|*)? ${things}`;
const stays =
  '(goes|go|going|stops|stop|starts|start|stays|stay|comes|come|moves|move|opens|open|closes|close|shuts|shut|runs|run|gets|get|begins|begin|ends|end|happens|happen|reopens|reopen|is going|are going|is coming|are coming|is happening|will (go|stop|start|stay|come|move|open|close|shut|run|begin|reopen|happen|include|be)|is to|are to)';

/** Directs the running of a service: what is to be done where, when and by whom. */
export const operations = {
  id: 'instructing-officers/operations',
  severity: 'warn',
  message: 'This directs how a service is run.',
  why: 'Running services day to day is the officers’ job, whoever has a good idea of how to do it.',
  advice:
    'Say what the problem is, ask what can be done, and leave the how and when to the service.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  when: (facts) => !isToSupport(facts),
  detect: [
    phrases({
      find: [`[${commanding} ${governed} ${ordinary} *]`],
      unless: kindly,
      spare: ['quoted', 'conditional'],
      where: (sentence, match) => isOrder(sentence, match) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[(get|have) (the|that|those|these|your|all|every|@|them|it) _3 ${done}]`,
        `[(get|have) (the|that|those|these|your|all) _1 (${outdoors}|${indoors}|${papers}) (on|in|at|outside|along|by|near|from|for|round) _5 ${done}]`,
        `[(take|pull|move|get|send|switch) (whoever|whatever|anyone|anybody|everyone) _4 (on|off|from|over|down|out) _6]`,
        `[(get|have) (the|that|those|these|your|@) _3 (live|back (on|to|in|out|there)|over to|down to|round to|up to|into|onto|moved to|off the|out of|on to)]`,
        `[(put|bring|take|rip|tear|pull|dig|knock|turn|switch|lift|strip|throw|clean|board|cut|chop|call|move|shift) (the|that|those|these|your|all|every|two|three|four|a|an|another|@) ${ordinary} _3 (back|off|on|up|out|down|in|away|forward|outside|at|by|along)] !(record|the (agenda|list|website|web)|your (diary|desk|calendar|list)|my) _3`,
        `[(leave|keep) (the|that|those|these|your|all|@) !(out|papers|paper|key|keys|book|form|forms|note|file|copy|letter|change|receipt|receipts|faith|door|rest|date|kettle|minutes|details) _3 (alone|open|shut|closed|locked|unlocked|off|on|out|where|as|until|till|till last|running)]`,
        `[(make sure|ensure|see that|see to it that|make certain) (that)? (the|your|that|those|these|all|every|nobody|no one|they|it|he|she|<officer>|@ !(road|street|lane|avenue)) _4 (is|are|gets|get|goes|go|stays|stay|has|have|starts|start|stops|stop|comes|come|do not|does not|never|touches|knows) !(ok|okay|all right|safe|well|thanked|fed|looked after|happy|aware|included|copied|invited|declared)]`,
        '[(under no circumstances|on no account|do not under any circumstances|do not on any account|do not ever|never ever) _1 (let|reply|speak|write|allow|issue|approve|refuse|send|tell|open|close|move|use|go|pay|sign|publish|release|agree|give|touch|start|remove|put)]',
        `[get (${departments}|<officer>|your (staff|team|people|crew|crews|officers|lads)|the (team|crew|depot|contractor|lads|caretaker)) (to|onto|on to|round|out) _2] !(me|us)`,
        `[have (someone|somebody|two|a crew|the crew|your (team|staff|people|crew)|the (crew|team|gang|lads)) (at|on|in|outside|there|by|out|standing|waiting|round) _4]`,
        `[let (the|@|him|her|them) _6 (have|stay|in|out|go|keep|start|finish|use) _4 (keys|key|licence|permit|flat|hall|room|van|lorry|mower|desk|day off|today|tonight|tomorrow|until|till|number|now|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)]`,
        `[(give|hand) (the|@|him|her|them|mr|mrs|ms|miss) _3 (keys|key|licence|permit|flat|house|plot|permission|grant|place|go-ahead|green light|contract|job)]`,
        `[(tell|instruct|order|warn) (the|your|those|them|him|her|@) _3 (to|they|that they|he|she|it is|not to|their)]`,
        `[(start|begin|stop|finish|resume) (the)? (felling|digging|mowing|cutting|work|gritting|clearing|building|demolition|painting|resurfacing|collecting|enforcing|issuing|charging|towing|sending|recruiting|advertising) _4]`,
        `[have (the|your|that|those) _1 (crew|crews|gang|gangs|lads|men|team|caretaker|groundsman|sweeper|gritters|cleaners|driver|drivers|wardens|warden|staff|contractor|contractors|officers) (do|cut|mow|clear|clean|sweep|empty|move|start|stop|paint|fix|go|finish|put|take|dig|grit|lock|open|close|report|leave) _4]`,
        '[(ring|call|phone|email|contact|get on to|get hold of|speak to|go and see) (the|your|those|@) _2 and (tell|order|instruct|say|make) _6]',
        `[(do not|never) (send|issue|serve|publish|sign|release|approve|grant|refuse|close|start|cut|fell|advertise|appoint|renew|let) (that|the|any|another|those) _2 (${papers}|${outdoors}|${rounds}|contract)] !(to my|by post)`,
        `[send (the rest|the others|the lot|<officer>|(the|your|those|them|him|her|another|a|two|three|four|five) _1 (crew|crews|gang|team|lads|men|lorry|van|gritters|wardens|inspector|inspectors|cones|barriers|sandbags|skip|sweeper|cleaners|officer|officers|someone)|someone|somebody|@) _3 (home|round|out|back|away|over|down|up|in|there|to)] !(me|us|my|councillors|members)`,
      ],
      unless: [
        ...kindly,
        '(appendix|appendices|attachment|footnote|wishes|know (when|if|how|what)|me know|touch|mind|the (chance|opportunity)|end|together|in the loop|up to date|informed|posted|safe|well|warm|an eye|minutes)',
      ],
      spare: ['quoted', 'conditional'],
      where: (sentence, match) => isOrder(sentence, match) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[${doing} ${notTheirs} _3 (${outdoors}|${indoors}|${rounds})]`,
        `[(move|shift|pull|take|stand down|call off|recall|divert|redeploy|send|keep|bring|withdraw) (the|your|those|these|all|that|another|a|two|both) _1 (crew|crews|gang|gangs|lads|gritters|team|men|drivers|wardens|sweepers|patrol|patrols|contractor|contractors|binmen|cleaners|diggers|lorries)]`,
        `[${halting} ${notTheirs} _3 (${outdoors}|${rounds}|${papers})]`,
        `[${starting} ${notTheirs} _3 (${outdoors}|${indoors}|${rounds}|consultation|recruitment|enforcement)]`,
        `[${issuing} ${notTheirs} _3 (licence|licences|permit|permits|permission|consent|decision letter|decision notice|enforcement notice|notice|ticket|tickets|fine|fines|summons|tenancy|eviction|consultation|tender|advert|rota|roster|application|prosecution|enforcement|statement|press release|shortlist|criteria|opening hours|closure|works)]`,
        '[(have|get) _4 (crew|crews|gang|team|lads|men|contractor|contractors|someone|somebody|diggers|lorry|van) (out|over|down|round|up|on|back|off|there)]',
        '[(bring|send|get) (in|out|over|round|down) _2 (crew|crews|gang|team|lads|men|contractor|contractors|diggers|lorry|bailiffs|wardens|inspectors|grit|gritters)]',
        '[down tools] (on|at|until|now|today)',
        '[leave _3 (verge|verges|hedge|trees|tree|grass|lights|barrier|barriers|cones|bench|benches|bins) (alone|as (it|they)|up|on|off|where)]',
      ],
      unless: ['(keep|kept) up', 'of my (own|house|garden|drive)'],
      where: (sentence, match) => isOrder(sentence, match) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[(get|put|take|keep|have|make|fence|paint|close|open|shut|fell|move|start|stop|pull|turn|switch|clear|dig|fit|reverse|bring|send|tear|rip|cut|lift|lower|raise|issue|publish|sign|grant|refuse|approve|process|scrap|drop|shelve|reinstate) (it|them|that|this|everything|the lot) !(this way|like this) (down|up|out|off|on|in|open|shut|closed|done|sorted|moved|cleared|back|away|alone|${when})?]`,
      ],
      where: (sentence, match) => isOrder(sentence, match) && isForced(sentence),
    }),
    phrases({
      find: [
        `[${thing} ${stays} _6 ${when}]`,
        `[${when} _2 ${thing} ${stays}]`,
        `[(no|not any) (overtime|agency staff|temps|leave|new starters|more (work|visits|patrols|letters)) (for|to|from) (the|your|any) _3]`,
        `[${thing} (will|must|shall) (now|all|always)? be ${done}] _4`,
        `[${thing} (stays|stay|remains|remain|is staying|are staying|goes back|go back) (exactly|right|just)? (where (it|they) (is|are)|put|as (it|they) (is|are)|open|shut|closed|up|down|on|off|the way)]`,
        `[${thing} (is|are) to (be|go|stay|stop|start|come|move|open|close|remain|run|happen|have)]`,
      ],
      where: (sentence, match) => isFiat(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[(the|that|those|these|this|your|our) _2 (${outdoors}|${indoors}|licence|permit|rota|sandbags|crew|stewards|wardens) (is|are) to (be|go|stay|stop|start|come|move|open|close|shut|remain|run|have) _6 ${when}]`,
        `[give (the|them|him|her|mr|mrs|ms|@) _2 (until|till|another (week|month|fortnight|day|chance))]`,
        `[(@|<officer>|the lads|the crew|the team) can (start|begin|go|leave|get on|stop|move|do) _6 (instead|first|and leave|and the _3 can wait)]`,
      ],
      unless: [
        '(meeting|committee|cabinet|proposal|proposed|plans|announced|consultation|budget|hearing|inquiry|council (has|is|will)|sad|shame|dismay|petition|why|whether)',
      ],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      where: (sentence, match) =>
        !isSoft(sentence) && !isHearsay(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[(the|your|our|those|these|all|@) _1 (crew|crews|gang|gangs|lads|team|gritters|drivers|sweepers|caretaker|groundsman|warden|wardens|cleaners|inspectors|binmen|contractor|contractors|engineers|lorries) !('s) (are|is|will|must) (not|now|no longer|only)? (to)? ${labour}]`,
        `[(the|that|those|these|this|your|our) _2 (${outdoors}|${indoors}|licence|permit|refusal|approval|decision|decision letter|decision notice|notice|trial|pilot|scheme|closure|patrol|crossing patrol|round) _4 (gets|get) (back)? ${done}]`,
        `[(the|that|those|these|this|your|our) _2 (${outdoors}|licence|permit|refusal|approval|decision|decision letter|decision notice|notice|trial|pilot|closure|patrol|crossing patrol) _4 (goes|go|comes|come|moves|move|stops|stop) (out|back|up|down|off|ahead|to|as of|on|from) _2 ${when}]`,
        `[(the|that|those|these|this|your|our) _2 (${outdoors}|signals|crossing patrol|patrol|stop|stall|stalls) (goes|go|comes|come|moves|move) back (to|outside|on|in|up) _6]`,
        `[(<officer>|@|he|she|they) (is|are) to (lock|unlock|open|close|start|stop|empty|cut|mow|clean|sweep|work|cover|take|do|report|finish|move|clear|go|stay|leave|put|sort|deal|run|use|drive|patrol|inspect|issue|refuse|approve)]`,
        `[(from|as of|starting|beginning) (now|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|this week) (<officer>|@|he|she) (starts|works|begins|finishes|does|goes|takes|reports|covers|moves|opens|locks|cleans|empties|cuts)]`,
        `[(from|as of|starting) (now on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|next week|next month|here on) _1 (the|your|our|all|those|these) _2 ${things} ${stays}]`,
        `[(from|as of|starting) (now on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|next week|next month|here on) _1 (the|your|our|all|those|these) _2 ${things} (is|are|will|must|should)]`,
        `[(from|as of|starting) (now on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|next week|next month|here on) _1 ${staff} (is|are|will|must|go|goes|start|starts|stop|stops|work|works|begin|begins|finish|do|does) (to|not|no longer|now|start|stop|work|begin|empty|cut|go|do|past|at|on|by|in|the|down|up|round|first|with)]`,
      ],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      unless: [
        '(will|is|are) (be|being|not be)? (able|available|back|away|on leave|aware|happy|grateful|pleased|delighted)',
        '(let|show|meet|help|give) (you|him|her|them|us) (in|out|round|there|through|with|a hand)',
      ],
      where: (sentence, match) =>
        !isSoft(sentence) && !isHearsay(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[i (also|still|now|just|really)? (want|need|expect|require|insist on|will have|intend to have) (the|that|this|those|these|your|all|every|two|three|four|a|an|to see|to find)? _2 (${outdoors}|${indoors}|${rounds}|crew|crews|gang|lads|gritters|wardens|patrols|licence|permit|letter|decision|notice|consultation) (to be|to have been)? (back)? ${done}] _3 ${when}`,
        `[i (also|still|now|just|really)? (want|expect|require|insist on|will have|am going to have) (the|that|those|these|your|all|every) _1 (${outdoors}|${indoors}|${rounds}|crew|crews|gang|lads|licence|permit|letter|decision|notice|consultation|report|paper|draft|minutes) (on|in|at|outside|along|by|near|from|for|about|round) _5 ${done}] _4`,
        `[i (also|still|now|just|really)? (want|expect|require|insist on|shall want) (a|the|another|an|your|two|three|some|more) _3 (tanker|crew|crews|gang|lads|gritter|gritters|sweeper|lorry|van|digger|skip|cones|barriers|sandbags|sweepers|patrol|inspector|engineer|warden|caretaker|men|team|pump|cherry picker|bowser|jetter|plough) _4 (in|on|at|outside|round|down|up|there|out|back) _5 ${when}]`,
        `[i (expect|shall expect|look forward|am looking forward|hope|trust|want|shall want) to (find|finding|see|seeing) (it|them|the _2|that _2|those _2) _2 ${done} _6 ${when}]`,
        `[when i (drive|walk|come|go|get|call|look|pass|pop|return) _6 (expect|shall expect|want) to (find|see) _6]`,
        `[${things} (can|will|may|must|should) (now|just)? (sit|stay|wait|remain|rest|gather dust) (in|on|there|where) _3 (until|till|unless) _1 (i|we|me|my)] _6`,
        `[you (must|will|shall|are to|have to) (now|also|instead|just)? (give|send|hand|take|keep|leave|move|put|pass|bring|let|allow) (the|that|those|your|@) _3 (${outdoors}|${indoors}|${rounds}|crew|gang|lads|team|contract) _4]`,
        `[(you can|you may|so you can|feel free to|you might as well|you will want to|you had better) (now|also|just)? (bin|tear up|scrap|rip up|stand down|call off|cancel|disregard|ignore|throw (away|out)) (the|your|that|this|those|all) _2 ${things}]`,
        `[i (took|have taken|am taking) the liberty of (moving|telling|having|stopping|switching|changing|rearranging|redirecting|sending|cancelling|asking|ordering|shifting|opening|closing) _6]`,
        `[i have (saved|spared) (you|your (team|staff|people)|them|everyone) the (bother|trouble|job|effort|task|pain|worry) of (choosing|deciding|ringing|telling|finding|picking|going|asking|tendering|arranging|drawing|writing|getting) _4]`,
        `[your (manager|boss|director|line manager|head of service|supervisor) (thinks|says|believes|wants|has|may|might) _10 i (have)? (decided|think otherwise|say|want|am telling)] _4`,
        `[i (also|still|now|just)? (want|need|expect|require) (it|this|that|them|these|those) (all)? (to be)? (back)? ${done}] _2 ${when}`,
        `[i (also|still|now|just)? (want|need|expect|require) (the|your|that|this|@) _3 (rewritten|redrafted|reworked|redone|scrapped|binned|moved|dropped|pulled|stopped|reopened|gone|shut|closed|cancelled|removed|resited|cleared) _4]`,
        `[i (also|still|now|just)? (want|need|expect|require) !(you|to|him to|her to) (${staff}) (to|on the|at the|out|round|over|there)] _2 (be|${labour}|road|street|site|lane)`,
        `[i (also|still|now|just)? (want|expect|require) (a|the|an) (notice|licence|letter|permit|summons|fine|refusal|order) (to be)? (served|issued|sent|refused|granted|withdrawn)]`,
        `[i (do not|don't) want to (see|find) (the|that|those|any) _2 (${outdoors}) _3 ${when}]`,
        `[i (also|still|now|just)? (want|need|expect|require) (a|the|your|two|three|more|that|those|some|every) _3 (crew|crews|gang|lads|gritters|warden|wardens|team|men|patrols|inspector|inspectors|drivers|sweeper|sweepers) (on|at|out|in|over|round|down|off|there|outside|along|near|every|each|all|doing|working|starting|patrolling|visiting)]`,
        `[(@|<officer>|he|she|they|your (staff|team|people|crews|drivers|officers)) (is|are) not (ever|again)? to (use|touch|drive|enter|visit|open|${labour})]`,
        '[your (staff|team|officers|people|crews|crew|drivers|inspectors|wardens|lot) (will|must|are to) (now|all|also)? !(be|have|know|need|want|find|see|understand|appreciate|remember|agree|feel|probably|no|already|not|never|get|receive|hear|soon|of|I|miss|benefit|enjoy|recall|doubtless|do|say|depend|continue|rely|tell|join|welcome) *] ',
        `[you (will)? (need to|have to|must|had better) (now|also|just)? ${commanding} (the|that|those|your|this) _2 (${outdoors}|rota|roster|shifts|round|route|opening hours|notice|licence|advert)]`,
        `[i (want|expect|need|require) (that|this|it) (to)? (happen|be done|be finished|be sorted|done|sorted|finished|started|stopped)] _2 ${when}`,
        `[(whoever|whichever officer|the officer|the person) _6 (is|are) to (apologise|write|ring|call|visit|go|explain|come|resign|be moved|be taken)]`,
        `[(nobody|no one|nothing|none of (your|the) (team|staff|crew|people|officers)) (is|are)? (to)? (touch|touches|move|moves|cut|cuts|starts|start|goes|go|dig|digs|enter|enters)] _6 (until|till|unless|without) _2 i`,
        `[(no more|not another|not one more) ${things} _4 (until|unless|from|on|in|to)]`,
      ],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      where: (sentence) => !isSoft(sentence) && !isHearsay(sentence),
    }),
    phrases({
      find: [
        `[(i have|i) (decided|settled|determined|decreed|concluded|ruled|agreed) (that|to|on|for)? _4 ${things} _2 (will|is|are|should|shall|goes|go|stays|must|to|be|can)]`,
        `[it has been decided by me that _4 ${things} ${stays}]`,
        `[(the)? (chairman|chair|leader|mayor|cabinet member|lead member|vice-chairman) (requires|wants|orders|instructs|directs|insists|demands|expects) _4 ${things} _2 ${acts}]`,
        `[(the)? (chairman|chair|leader|mayor|cabinet member|lead member|vice-chairman) (requires|wants|orders|instructs|directs|insists|demands) _3 ${things} (to)? (be)? ${done}]`,
      ],
      spare: ['quoted', 'question', 'reported'],
      where: (sentence) =>
        !isSoft(sentence) && !/\b(?:scrutiny|my own|our group)\b/i.test(sentence.reading.text),
    }),
  ],
  excused: [
    '(resolved|resolution|minute|minutes|(committee|council|cabinet|board|panel) (has)? (decided|agreed|approved|instructed|voted|asked)|(committee|council|cabinet|board) decision|decision notice of|was carried)',
  ],
  flags: [
    '[Move the crew off] Station Approach and on to Farthing Lane this Monday.',
    '[Shut the museum] early on Friday.',
    'Ana, [switch the library heating on].',
    '[From tomorrow the gritters will go] past the school first.',
    'No ifs or buts, please [issue the licence] today.',
    '[Nobody is to touch] the fountain until I have been down there.',
    "I've decided. [The lights go up on Friday].",
    '[I want the crews off] Hob Lane by noon.',
    { text: '[Fell the oak] on Tuesday.', protocol: 'town-council-2026' },
    { text: '[Scrap the survey].', protocol: 'combined-authority', traits: ['board'] },
    { text: '[Cancel the night patrols].', protocol: 'leicestershire-5c' },
    {
      text: 'Council agreed it at minute 12 last night. [Close the lane] on Monday.',
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    'Could you let me know when the works on Millbrook Road will finish?',
    'Would you be able to look again at the gritting route past the school?',
    'There is a dead badger on the A272 verge by the garage; please arrange collection.',
    'I hear that the library is to close on Monday.',
    'Are the noticeboards ours to take down, or the parish’s?',
    'Close my casework file on this, thank you.',
    { text: 'Close the lane on Monday.', role: 'officer' },
    {
      text: 'Council agreed it at minute 12 last night. Close the lane on Monday.',
      excuse: '8 (bullet 2)',
    },
    'If Hilltop has to wait, it has to wait.',
  ],
} as const satisfies Rule;
