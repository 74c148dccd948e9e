import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';

const who =
  '(you|him|her|them|<officer|name>|(mr|mrs|ms|miss|dr) @|that (man|woman|officer|clerk))';
const fate =
  '(disciplined|suspended|sacked|dismissed|fired|investigated by hr|struck off|removed from (your|his|her|the) (post|job)|put on a (warning|charge)|given a (final|formal|written) warning|hauled (up|before|in)|up before hr|downgraded|demoted)';

/** Speaks as if a member could discipline an officer. */
export const discipline = {
  id: 'proper-channel/discipline',
  severity: 'warn',
  message: 'This speaks of disciplining an officer.',
  why: 'Discipline follows the employment procedures, and members have no part in it.',
  advice: 'Tell the officer’s manager what happened, and leave what follows to them.',
  roles: ['member'],
  audiences: [...officers, 'partner'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[(i|we) (will|shall|am going to|are going to|want|intend|mean|intend to|mean to|would like|expect|demand|propose to|aim to|plan to|promise to|undertake to) _1 (see|make sure|ensure|see to it|arrange|insist|fix it|have|get) (that)? ${who} _1 (get|gets|getting|receive|receives|face|faces|lose|loses|pay|pays|answer|answers|given|gives|being|up) _4 (warning|warnings|disciplinary|disciplined|suspended|sacked|dismissed|job|post|p45|cards|marching orders|hearing|carpet|carpeted|punished|demoted|charge|charges|misconduct|grade|pension|career|book thrown)]`,
        `[(you|he|she|they|${who}) (will|shall|'ll|is going to|are going to) (be)? (losing|lose|lucky to keep|fortunate to keep|clearing|clear|collecting|looking for) _2 (job|post|desk|p45|cards|another job|work)]`,
        `[(i|we) (will|shall|am going to|intend to|mean to|can|could) have (your|his|her) (job|head|guts|hide|badge|pension|scalp)]`,
        `[(i|we) (will|shall|am going to|are going to|want|intend|mean|intend to|mean to|would like|expect|demand) (to)? (have|see|see to it that|make sure|ask _6 to have|get|see that|ensure)? (that)? ${who} (are|is|be|to be|get|gets)? ${fate}]`,
        `[(have|had|haul|get|bring|pull) ${who} (up|in) (on|over|for|before) (a|the)? _2 (disciplinary|misconduct|capability|charge|charges|hr|panel|disciplinary panel)]`,
        `[(you|he|she|they) (will|may|might|could|'ll|are going to) (well|soon|shortly)? (find|wake up to find) (yourself|himself|herself|themselves) (in|on|out|without|looking|down|at|moved|explaining|before|up) _3 (team|street|job|door|post|ear|panel|depot|desk|work|disciplinary|carpet|different|elsewhere|hr)]`,
        `[(ask|asking|asked|press|pressing|pushing|push|call|calling|calls) (for)? _4 (disciplinary|misconduct|capability) (action|proceedings|charges|process|hearing|steps)] _8`,
        `[(disciplinary|misconduct|capability) (action|proceedings|charges|hearing|panel|steps) (will|shall|must|should|is|are|to) (be)? (follow|taken|brought|started|begun|happen|next|held|coming|your)] _4`,
        `[(nothing|something) _6 (can not|cannot|can't|could not) be said in front of a (panel|hearing|tribunal|committee)]`,
        `[(to have|have|see|get) ${who} (properly)? ${fate}]`,
        `[(i|we) (will|shall|am going to|are going to|intend to|mean to|want to) (discipline|suspend|sack|dismiss|fire|report|warn) ${who} !(to|on|about|that|of|for)]`,
        `[(would|'d) be (a)? (pity|shame|sad|unfortunate|awkward|regrettable) if _6 (send|sent|show|showed|tell|told|hear|heard|see|saw|read|let|pass|passed) _6 (hr|file|director|manager|correspondence|chief executive|letters|emails|notes) _6]`,
        `[(i|we) _1 (asked|ask|asking|told|telling|got|instructed) (hr|human resources|personnel|your (manager|director|boss)) to (open|start|begin|launch|put|give|issue|discipline|suspend|dismiss) (you|him|her|them|a|an|the|proceedings|<officer>) _6]`,
        `[(i|we) _3 (asking|ask|pressing|press|calling|call|pushing|push|arguing|argue|insisting|insist) (for|that) ${who} (to)? be ${fate}]`,
        `[(i|we) (will|shall|am going to|are going to) (have|get|ask|tell) hr (to)? (open|start|begin|launch|put|on) _6]`,
        `[(you|he|she|they) (will|shall) (be)? _1 (facing|face|get|be up for|up for) (a)? (disciplinary|misconduct|warning)]`,
        `[(disciplinary|misconduct) (file|proceedings|hearing|action|charge|investigation|process|code)] _6 (on|against|for) (you|him|her|<officer|name>)`,
        `[(i|we) (will|shall|am going to) (be)? (start|begin|launch|open|starting|beginning|launching|opening|recommend|recommending|demand|demanding|press for|call for) _2 (disciplinary|misconduct) _3]`,
      ],
      unless: ['(resident|tenant|driver|contractor|pupil|player|panel found|tribunal)'],
      spare: ['quoted', 'negated', 'question', 'reported'],
    }),
    phrases({
      find: [
        `[(rest|stop|satisfied|happy|content|give up|let up) (until|till) ${who} (is|are|has|have) _2 (up|been|out|gone|sacked|disciplined|suspended|removed|in front of|before|facing|dismissed|off) _4]`,
      ],
      spare: ['quoted', 'reported'],
    }),
  ],
  flags: [
    '[I shall see to it that you are disciplined] for this.',
    'Apologise by noon or [I’ll have HR open] a [disciplinary file] on you.',
    '[I want him suspended] at once.',
    '[I am going to have you disciplined] for cutting me off.',
  ],
  passes: [
    'Nobody need be disciplined for a wrong map.',
    'How does the disciplinary procedure work?',
    'Mr Dunn and I spoke on Tuesday, so I am raising it with you.',
    { text: 'I shall have you disciplined.', role: 'officer' },
  ],
} as const satisfies Rule;
