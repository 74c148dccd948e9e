import { phrases } from '../../lib/lint/detector.ts';
import { opensClause } from '../../lib/lint/imperative.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { staff, worker } from './lexicon/people.ts';
import { isAnothers, isHearsay, isOrder, isSoft, isToSupport } from './saying.ts';

const post =
  '(shift|shifts|rota|roster|round|rounds|route|bus|case|cases|desk|reception|counter|team|duty|duties|nights|weekends|days|mornings|overtime|project|work|job|hours|patrol|depot|crew|cemetery|incident|rest centre|front desk|enquiries|verges|gritting|ticketing|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)';
const file =
  '(appraisal|appraisals|file|record|personnel file|objectives|targets|one-to-one|performance review)';
const punish =
  '(sack|dismiss|suspend|discipline|fire|demote|promote|regrade|redeploy|reassign|transfer|rehire|replace|let go|lay off|make redundant)';

/** Manages staff: who does what, when they work, how they are judged. */
export const staffing = {
  id: 'instructing-officers/staffing',
  severity: 'warn',
  message: 'This manages staff.',
  why: 'Who does what work, and when, is for officers’ own managers to settle.',
  advice: 'Tell the senior officer what you have noticed, and leave the staffing to them.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  when: (facts) => !isToSupport(facts),
  detect: [
    phrases({
      find: [
        `[(take|pull|move|put|swap|shift|keep|leave|book|get|switch|send|have|stick|bring) (${worker}|him|her|them|someone|somebody) _2 (off|on|onto|out of|in charge of|back on|over to|to|into|from) _4 ${post}]`,
        `[(put|leave) (${worker}|him|her) in charge]`,
        `[(give|issue|serve) (${worker}|him|her|them) (with)? (a|an|another) _2 (warning|talking-to|dressing down|reprimand|telling off|rocket|carpeting)]`,
        '[(leave|drop|park) (the|that|your) _3 and (start|get|begin|come|work|switch|move) (on|on to|onto|to|over to) _3]',
        `[send (${worker}|him|her) on (a|the) _3 (course|training)]`,
        `[(ignore|forget|disregard|never mind|overrule) (what)? (your|the|his|her) (manager|manager's|boss|boss's|director|director's|supervisor|supervisor's|line manager|line manager's|head of service|chief|team leader) _2]`,
        `[(drop|leave|put aside|put down|forget) (what|whatever|everything) you are (doing|working on)]`,
        `[(send|keep) (${worker}|him|her|them) (home|away|there|back)]`,
        `[${punish} (${staff}|him|her|them|that (man|woman|officer)|@)]`,
        '[(find|get|send|put|appoint|allocate|assign) (someone|somebody|anyone) else (on|to|for|onto|from|in)?]',
        `[(put|add|enter|record|log) (a note|this|it|that|something) (on|in|to) (his|her|their|@) ${file}]`,
        `[(interview|shortlist|appoint|hire|recruit|take on) (only)? (number|candidate|the|him|her|someone|somebody|a|an|two|three|more) _4 (only|post|job|role|team|candidate|candidates|monday|now|temp|apprentice|manager|assistant)?]`,
        '[(change|alter|rewrite|amend|redo|fix|tear up) (the|your|his|her|their) (rota|roster|shifts|shift pattern|sheet|objectives|leave|hours|job description)]',
        '[(cancel|refuse|approve|grant|stop) (his|her|their|all|@) (leave|overtime|holiday|secondment|training)]',
      ],
      unless: ['(apologies|wishes|regards|love|thanks|case ref)'],
      where: (sentence, match) => isOrder(sentence, match) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[(${worker}|he|she|they) (will|is to|are to|is going to|shall|must|is now to|can) (now)? (act up|work (nights|weekends|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|through)|report to me|take over from|swap with|run the (team|depot|office|crew)|lead the (team|crew)|cover for|be moved|be taken off|be in charge|come off (it|the|this)|go on (nights|weekends|the)|move to (the|your))]`,
        `[(${worker}|he|she) can have (monday|tuesday|wednesday|thursday|friday|the day|the week|the afternoon|time) off]`,
        `[(i have|i) (decided|settled|determined|agreed|arranged|concluded) (that)? (you|${worker}|he|she|they) (will|are|is|would|should|can|must|goes|go|comes|come) (to|be|not|now|lead|take|work|run|cover|start|do|have|on|in|move|stay|stop|off|back|over)] _4`,
        `[(i do not|i don't|we do not) (expect|want|wish|intend|need) to (see|find|hear of|come across) (${worker}|him|her|them) (on|at|in|doing|behind|near|there|back|anywhere) _4]`,
        `[(${worker}|he|she|they) (will not|won't|is not going to|are not going to) be (on|at|in|doing|back on|back at|working on) (the)? _2 (${post}) _4]`,
        `[(give|hand|pass|leave) (it|this|that|the (job|case|file|work|project|post|role|lead)) to (@|${staff}) (and)? (not|rather than|instead of|leave)] _3`,
        `[(tell|let|inform) (${worker}|him|her|them) (know)? (that)? (from|as of|starting) (tomorrow|monday|tuesday|wednesday|thursday|friday|now|next week|now on) (he|she|they) _6]`,
        `[(give|hand|assign|pass) (the|that|this|it) _2 (job|case|file|work|project|post|role|task|lead|round|inspection|application)? to (@|<officer>) _2 (not|rather than|instead of) (@|<officer>)]`,
        `[(his|her|their|@ 's|<officer> 's) (appraisal|personal file|personnel file|performance review|probation (report|review)|one-to-one|objectives) (might|could|should|ought to|must|needs to|will|can) (usefully|well|perhaps|also|now)? (say|record|reflect|mention|note|include|show) _6]`,
        `[(${staff}|he|she|they|you) (reports|report|answers|answer) (to|only to|directly to|straight to) me]`,
        '[(i want|i need|i expect|i require) (him|her|them|that (man|woman|officer)|<officer>|@) (off|out of|moved|replaced|gone|back on|taken off|put on|on) (the|this|that|it|by|now|case|from|to)?]',
        `[(i have|i) (already|just)? (rewritten|redrawn|drawn up|changed|altered|redone|drafted|set) (a|the|your|their|his|her|a new) _2 (rota|roster|duty roster|duty rota|objectives|shift|shifts|job description|targets|structure)]`,
        `[(i have|i) (already|just)? (moved|taken|pulled|switched|swapped|transferred|reassigned|put|sent|stood) (${worker}|him|her|them) (off|on|onto|to|home|down|from|in charge) _3 (${post}|from|for|until)]`,
        `[i (will|shall|am going to) (now)? (be)? (chairing|chair|running|run|leading|lead|taking over|supervising|supervise|managing|manage|directing) your (team|staff|unit|section|depot|department|people|officers) _2]`,
        `[i (will|shall|am going to) (decide|choose|pick|say) (who|whom|which of (your|the) (team|staff|officers|people)) _4]`,
        `[you (will|are to|must) (now|also)? (take|move|pull|put) (${worker}|mr @|mrs @|ms @|miss @|him|her|them) (off|on|back on|onto|out of)]`,
        `[you will (now|also)? (allocate|assign|appoint|find|send|put) (someone|somebody|another|a different) (else|officer|social worker|person|inspector)?]`,
        '[(be at|at) your desk in the _2 (monday|every|by|from)]',
        `[with (immediate effect|effect from *) _2 (${worker}) (is|will|are)]`,
      ],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      where: (sentence, match) =>
        !isSoft(sentence) && !isHearsay(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        '[you are (on|working on|to work on|now on) (this|it|my) (now|full time|and nothing else|until|from now)]',
        '[(leave|drop|forget|park|shelve|put aside) (whatever|what|anything|everything) (your|the|else) _3 (given|gave|asked|told|doing|on|has) (you)?]',
        '[(can|must|will|should) (go|wait|be given|be passed|be left) (to (somebody|someone) else|until (this|i|it)) (until|while)?] _3 (is|has|done|finished|want|says)?',
      ],
      spare: ['quoted', 'question', 'conditional', 'reported'],
      where: (sentence) => !isSoft(sentence) && !isHearsay(sentence),
    }),
    phrases({
      find: [
        `[(put|place|move|return|restore|raise|lower|drop|keep|bump|promote|upgrade|regrade|demote) (@|<officer>|him|her|them|that (man|woman|officer)) (back)? (on|onto|to|up to|down to|up|down|from) _4 (pay|grade|salary|scale|spine point|pay band|band|hours|contract|increment|flexitime|full time|part time|probation)]`,
        `[(give|award|pay|refuse|stop|dock) (@|<officer>|him|her|them) _1 (the|a|an|his|her|their|another)? _2 (increment|honorarium|bonus|pay rise|regrade|regrading|overtime|day's pay|permanent contract|sick pay|promotion|back pay|notice) _4]`,
        `[(renew|extend|end|terminate|cut short|backdate|reduce|increase|tear up) (@|his|her|their|<officer>)('s)? (contract|hours|secondment|probation|pay|notice|salary|grade|increment) _4]`,
      ],
      unless: [
        '(agenda|councillor|cllr|list of speakers|mailing list|distribution list|committee)',
      ],
      spare: ['quoted', 'question', 'conditional', 'reported', 'negated'],
      where: (sentence, match) =>
        opensClause(sentence, match) && !isHearsay(sentence) && !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `(^|and|to|then|just|please|so|must|should) [(take|pull|move|shift|switch|swap) (@|mr @|mrs @|ms @|miss @|dr @|<officer>|him|her|them) (off|from|out of) _3] (and)? (give|put|hand|pass|let|move|bring) (it|him|her|them|mr @|mrs @|ms @|dr @|@|<officer>) _1 (to|on|have|in|over|onto)`,
        `(^|and|to|then|just|please|so|must|should) [(take|pull|move|shift|switch|swap) (@|<officer>|him|her|them|one of (the|your) _1) (off|from|out of) _3] and (put|send|move|place|set|stick|use|give) (@|<officer>|him|her|them) (on|to|at|onto|in|into|back|out)`,
      ],
      unless: [
        '(agenda|councillor|cllr|list of speakers|mailing list|distribution list|committee)',
      ],
      spare: ['quoted', 'question', 'conditional', 'negated'],
      where: (sentence, match) => !isAnothers(sentence, match),
    }),
    phrases({
      find: [
        `[(he|she|they|@|<officer>) (is|are|will|shall) (now|already|henceforth|from today|from now on)? (going to|to)? (be)? (do|doing|handle|handling|type|typing|answer|answering|open|opening|sort|sorting|write|writing|run|running|keep|keeping|look after|looking after) my (correspondence|post|letters|casework|e-mails|emails|diary|filing|typing|surgeries|speeches|newsletter|errands|inbox|paperwork)]`,
        `[(i have|i) (said|promised|announced|agreed|told (him|her|them|everyone|people|the _2)|put (it)? about|let it be known) (that)? (@|<officer>|your (team|people|staff|lads|crew)) (will|would|is going to|are going to|can|is to) (see to|do|handle|sort|deal with|take care of|cover|type|print|deliver|move|put up|take down|run|man|staff|organise|collect|drive|make|write|come|go|be (there|on|doing|at)) _6]`,
        `[(@|<officer>|he|she) (is|has been|was) (wasted|far too good|better employed|better used) (on|for|in|doing) _3 (and|so)? _3 (i|he|she|my)?] _2`,
      ],
      unless: ['(volunteered|offered|kindly|agreed to|group|parish|school|church)'],
      spare: ['quoted', 'question', 'conditional', 'negated'],
      where: (sentence, match) => !isAnothers(sentence, match),
    }),
  ],
  flags: [
    '[I have decided that Karen comes off] the Ashby round on Monday.',
    '[Take Karen off the Ashcombe round] and [put her on weekends].',
    "It's settled: [Dan will act up] while you recruit.",
    '[Put a note on his appraisal] that he was late with my query.',
    '[Geoff can have Friday off]; he knows.',
    '[Put Ngozi in charge] and let Phil go home.',
    { text: '[The groundsman reports to me] until June.', protocol: 'town-council-2026' },
    { text: '[Suspend her] today.', protocol: 'leicestershire-5c' },
    {
      text: '[Swap Leila onto the skills project].',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    {
      text: '[Take Amir off the cycling project].',
      traits: ['cabinet'],
      audience: ['junior-officer'],
    },
  ],
  passes: [
    'Ngozi will lead the discussion, I gather.',
    'Is Karen still on the Ashcombe round?',
    'Could you move my two o’clock to Thursday?',
    'Who covers for Geoff on Friday?',
    { text: 'Take Karen off the Ashcombe round.', role: 'officer' },
    'Put Councillor Reid on the list of speakers.',
    'Which of your team may I ask about the rota?',
  ],
} as const satisfies Rule;
