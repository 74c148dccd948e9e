import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { leak } from '../confidential-information/disclosure.ts';
import { allowed, groups, kept, out } from './lexicon/groups.ts';

const staff =
  '(me|us|officers|finance|legal|my team|the team|our team|my office|the office|planning|highways|the service)';
const paper =
  '(alternative budget|shadow budget|budget amendment|amendment|amendments|draft amendment|motion|draft motion|motions|manifesto|manifesto pledge|pledge|proposal|proposals|costings|costing|question|questions|plan|plans|scheme|paper|numbers|tactics|policy|ideas|alternative|budget|tax motion|savings)';
const secretly =
  '(on the understanding|in trust|went no further|go no further|goes no further|for my own use|not for circulation|not for sharing|in confidence|in party confidence|in party political confidence|in political confidence|in party-political confidence|in the strictest confidence|in strict confidence|under party confidentiality|under party political confidentiality|party confidential|party political confidential|party confidentiality|confidentially|for me only|for my eyes only|on condition|(swore|sworn|bound) (me|us)? _1 to (silence|secrecy)|under a promise of secrecy|in secrecy|under embargo|on the quiet|privately|not to (tell|show|share|pass|say|let)|(on|under) (a|the) _2 (party-confidential|confidential|party political|private|need-to-know|sealed lips|eyes-only|strictly private|trust) _1 (basis|cover|terms)|(would|did|does|do|was|were) (rather|prefer|not want|keen that) _2 (nobody|no one|no-one|none|not|anyone|anybody|others|the others) _8 (see|saw|seen|seeing|eyes|know|knew|find|found|read|got|get|wind|hear|heard)|to keep (it|this|them)? (quiet|to myself|secret|confidential|under))';
const gave =
  '(gave|given|sent|showed|shown|let me see|shared|told|asked|lent|passed|supplied|handed|trusted|came to|reached|slipped|confided|entrusted)';
/** The confidence is kept in the file as it was given. */
const honoured = [
  '^ (and)? (i|we) (did|have) and (i|we) would',
  '(marked|treated|treat|treating|kept|handled|logged|filed|locked|stored|hold|holding|held) (it|them|this|that|everything|the (file|figures|request|work)) _2 (confidential|so|in confidence|as such|private|restricted|closed|locked|away|accordingly)',
  '(needs|need|has|have|must|is|are) to (keep|stay|be|remain) (it|them)? (so|that way|confidential|as it is|separate)',
];
const handed =
  '((i|we) (have|am|will|shall)? _2 (put|left|sent|send|sending|gave|given|passed|pass|passing|forwarded|forwarding|attached|attach|attaching|enclosed|enclose|copied|copying|pasted|dropped|slipped|popped|let|shown|showed|summarised) _3 (it|this|that|copy|copies|them|a|the|her|his|you|below|in)|(copy|copies|it|draft|figures) _1 (is|are|is in|attached|enclosed|below) (attached|enclosed|below|on your desk|in your)|(here it is|see attached|see below|have a (look|read)|take a look|pass it (on|round)))';
const handing =
  '(attach|attached|enclosed|here is|here are|here it is|have a read|have a look|take a look|main points|copying you|copied|forwarding|forward|sending|below|let you see|want a look|pass on|passing on|heads up|heads-up|see what you think|in a table|summary|summarised|rather good|thought you)';

/** Handed over in the same breath. */
const over = any(
  `(${gave} ${staff}|landed|arrived|came in|came to me|reached me|turned up|dropped) _16 ${secretly} _16 ${handed}`,
  `${secretly} _6 (${gave} ${staff}|landed|arrived|reached me) _12 ${handed}`,
);

export const partyConfidence = {
  id: 'group-confidence/party-confidence',
  severity: 'warn',
  message: 'This passes on material that a group asked to be kept confidential.',
  why: 'What a group gives an officer in confidence stays with the officer unless the group waives it.',
  advice:
    'Ask the group whether it may be shared, and repeat its condition to anybody who must know.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `[${groups} _6 ${over}]`,
        `[(attached|enclosed|below|here|herewith|with this) (is|are) (a|an|the|their|some) _3 ${paper} (that|which)? ${groups} _2 (let (me|us) (have|see|read)|gave (me|us)|sent (me|us)|showed (me|us)|shared with (me|us)|passed (me|us)|asked (me|us)) _6 ${secretly}]`,
      ],
      unless: [...kept, ...out],
      unlessNear: [...allowed, ...honoured],
      spare: ['quoted', 'negated', 'question'],
    }),
    leak({
      find: [
        `[${groups} _4 ${gave} ${staff} _8 ${secretly}]`,
        `[${groups} _2 ${secretly} (asked|told|wanted|got|had|requested|gave|sent) _8]`,
        `[${groups} 's? _1 (private|confidential|secret|quiet|discreet|off-the-record) (request|requests|query|question|enquiry|costing|commission|approach|plan|plans|draft|paper) (to|for|from|about|of|was|were|is|asked|on)]`,
        `[${groups} _4 ${gave} me _3 (their|its|the|a|his|her) _2 ${paper}] _10 (${secretly}|last night|yesterday|this morning|early|first|ahead|marked|stamped|alone)`,
        `[(their|the opposition's|the opposition|${groups} 's?) (own|rival|draft|alternative|confidential)? ${paper}] _10 ${secretly}`,
        `[(here is|here are|attached is|attached|copying you in on|copied in on|forwarding|i attach|i enclose|have a look at|also attached) _2 (the opposition's|the opposition|${groups}) 's? (own|rival|draft|alternative|confidential|secret)? ${paper}]`,
        `[${groups} (own|rival|draft|alternative|confidential)? ${paper} (also)? (attached|enclosed|below)]`,
        `[(Labour|Conservative|Tory|Lib Dem|Liberal Democrat|Green|Independent|Reform|Plaid|Alliance|opposition) (group)? (own|rival|draft|alternative|confidential)? ${paper} (also|is)? (attached|enclosed|below)]`,
        `[(${groups}|(Labour|Conservative|Conservatives|Tory|Lib Dem|Liberal Democrat|Green|Reform|Independent) 's? (group)? (leader|whip|deputy leader|spokesman|spokeswoman|spokesperson|secretary)) _2 (confided in me|confided to me|confessed to me|whispered to me|took me aside)]`,
        `[${groups} _2 (let me (see|have|read|look at)|gave me sight of|allowed me sight of) _2 (their|its|the|a)? (draft|alternative|own)? ${paper}] _8 ${secretly}`,
        `[${groups} (trusted|entrusted) me with _8]`,
        `[(sworn|swore|bound) to (silence|secrecy) by ${groups}] _8`,
        `[${groups} (had|got|asked|have had) (me|us|my team) (to)? _1 (cost|costing|check|price|work out|look at|model|draft|run the numbers) _8 ${secretly}]`,
        `[(stamped|marked|headed|labelled|held|given|supplied|told|received|sent) _3 (party political|party) _2 (confidential|confidence|confidentiality)]`,
        `[(ignore|ignoring|never mind|despite|notwithstanding) the (stamp|marking|caveat|request) (about|for|of)? (party)? (confidentiality|confidence)?]`,
        `[party (political)? confidential] _2 but`,
        `[(i was|i have been|i am) (asked|been asked) (by|to) (one of the groups|another group|a group|a certain group|check|cost) _12 (rival|motion|amendment|budget|costing)] _16 (weak|hole|leaks|clause|wrong|mistake|error|light|flaw)`,
        `[${groups} _2 (asked|told|begged|wanted|made) me to (keep|treat|hold|leave) _6 (private|confidential|quiet|to myself|secret|under wraps|in confidence|close)]`,
        `[asked (me|us) not to (tell|show|share|breathe|mention|let) _10 (${paper}|what they)]`,
      ],
      unless: [...kept, ...out, over],
      unlessNear: [...allowed, ...honoured],
      secret: 'beside',
      itself: true,
    }),
    leak({
      find: [
        `[(they|it|he|she|its leader|their leader|${groups}) (also|did|had|have|has|then)? _12 (asked|ask|told|tell|begged|wanted|made|instructed) ${staff} (to keep|to treat|to hold|to sit on|not to (say|tell|share|pass|show|mention|repeat|let)) _6]`,
        `[(they|it|he|she|its leader|their leader|${groups}) (also|had|have|has)? (asked|ask|wanted|insisted|stipulated) (for|that)? (it|this|that|them|everything|the figures|the (work|request|costing|draft|paper)) (to)? (be|stay|stays|stayed|remain|remained|go|goes|went) (kept|held|treated|no further|within|inside|in|private|confidential)]`,
      ],
      near: [groups],
      unless: [
        ...kept,
        ...out,
        '(you|your group|your leader|your whip) _3 (asked|told|wanted|begged)',
      ],
      unlessNear: [...allowed, ...honoured],
      secret: 'beside',
      itself: true,
    }),
    phrases({
      find: [
        `[${groups} _12 (asked|told|begged|wanted|made) (me|us|officers) (not to|to keep|promise not) _6]`,
      ],
      near: [
        '(^ (but|so|anyway)? (here (it|they) (is|are)|it is attached|have a (look|read)|see attached|(copy|it|both|all) (is|are)? (attached|below|enclosed)|i (have|am) (attached|enclosed|pasted|copied|attaching)))',
      ],
    }),
    phrases({
      find: [
        `${handing} _8 [(${groups} 's?|their|the opposition's|rival) (own|rival|draft|alternative|confidential)? (alternative budget|budget amendment|draft amendment|draft motion|manifesto|costings)]`,
      ],
      near: [secretly, 'leader', 'cabinet'],
      unlessNear: allowed,
      unless: kept,
    }),
  ],
  excused: [
    '(asked|ask|asking|invited|urged|persuade|pressed|pressing) (them|the group|its leader|their leader|labour|the greens|the conservatives|the independents|it|him|her) _4 (waive|share|shared|let|release|allow|agree|content|happy)',
    '(asked|ask) whether (they|it|the group|its leader) would',
    'would the group be (content|happy|willing)',
  ],
  flags: [
    {
      text: '[The Liberal Democrats gave me their alternative budget in confidence; the main points are below].',
      protocol: 'leicestershire-5c',
      audience: ['member'],
    },
    {
      text: '[Here is the opposition’s draft amendment, which reached me this morning under party confidentiality].',
      protocol: 'leicestershire-5c',
      audience: ['officer'],
    },
    {
      text: '[The Green group asked me not to tell anyone about the motion they are bringing, but here it is].',
      protocol: 'leicestershire-5c',
      audience: ['member'],
    },
    {
      text: '[Lib Dem alternative budget also attached].',
      protocol: 'leicestershire-5c',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'For a legality check only: the Greens gave me this motion in party political confidence, so please do not share it further.',
      protocol: 'leicestershire-5c',
      audience: ['officer'],
    },
    {
      text: 'Would the group be content for me to share its amendment with the other groups?',
      protocol: 'leicestershire-5c',
      audience: ['political-group'],
    },
    {
      text: 'The Greens gave me their amendment in confidence and I have asked whether they would let you see it.',
      protocol: 'leicestershire-5c',
      audience: ['member'],
      excuse: '16',
    },
    {
      text: 'The Green amendment was tabled this morning and is attached.',
      protocol: 'leicestershire-5c',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
