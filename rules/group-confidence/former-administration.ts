import type { Rule } from '../../lib/lint/rule.ts';
import { leak } from '../confidential-information/disclosure.ts';
import { allowed, kept } from './lexicon/groups.ts';

const former =
  "(your (predecessor|predecessors|predecessor's group)|(the|our|that) (former|previous|last|old|other|then|outgoing|departing|defeated) (administration|leader|leadership|cabinet|group|executive|regime|ruling group|controlling group|lot|crowd|portfolio holder)|the (lot|people|crowd|group|party|administration) (before you|who were here before|you replaced|you beat|who lost)|(councillor|cllr) @ 's (old|last|former|outgoing)? (administration|cabinet))";
const meant =
  '(let me know|said to me|told me|would have|strictly for my|secretly|quietly working|working up|working on|had in mind|in mind|planned|planning|toyed|toying|flirted|wanted|intended|meant|lined up|going to|about to|hoped|considered|considering|confided|told me|asked me|made me|swore me|let me into|thought of|had (it)? in (their|his|her) sights|kept (it)? (quiet|back|secret)|keeping it (back|quiet|secret)|lay awake|feared|worried|was keen|were keen|split|agonised|drew up|drawn up|sat on|discussed|gave me|shared with me|promise|undertaking|never (told|announced|published)|did not (announce|tell|publish|want))';

export const formerAdministration = {
  id: 'group-confidence/former-administration',
  severity: 'warn',
  message: 'This tells a new administration what the last one had in confidence.',
  why: 'Officers go on keeping a group’s confidences when the administration changes.',
  advice: 'Brief afresh from the published papers, or ask the former group whether it agrees.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group', 'unknown'],
  detect: [
    leak({
      find: [
        `[${former} _6 ${meant}]`,
        `[${former} (had|has)? _2 (asked|told|instructed|wanted|got) (me|us|officers|my team) to _8 (quietly|privately|in confidence|under wraps|without telling|on the quiet|discreetly|secretly|behind the scenes)]`,
        `[${former} 's (own)? (private|confidential|personal|secret|unpublished) (notes|papers|diary|file|files|folder|plans|emails|memo|memos|jottings)]`,
        `[${former} (had|has)? _1 (quietly|privately|secretly|discreetly|confidentially) (asked|told|instructed|wanted|commissioned|planned|looked|considered)]`,
        `[what ${former}] _4 (had|were|was|thought|wanted|planned|told|intended|meant)`,
        `[(under|in|from) ${former}] _8 (they|he|she|we) _3 ${meant}`,
      ],
      unless: [
        ...kept,
        '(published|minuted|announced|decided|approved|minute|minutes|decision notice|public|cabinet report|agreed by council)',
        '(cannot|can not|could not|must not|may not|will not|shall not|only if|unless) ',
        '(did you|would you like|should i|shall i)',
      ],
      unlessNear: allowed,
      secret: 'beside',
      whatever: true,
      itself: true,
    }),
    leak({
      find: [
        `[(asked|told|instructed|wanted|ordered) (me|us) to (shred|bin|burn|destroy|delete|lose|bury|hide|lock away|put away|get rid of)]`,
        `[(asked|told) (me|us) (in|at|before|last) (*)? (for me only|in confidence|to keep|not to)] `,
        `[i sat on that] `,
        `(gave|give|given) (your predecessor|your predecessors|them|the last leader) [(an undertaking|my word|a promise)] _16 (filed|find|look|ask|call for|drawer|folder)`,
      ],
      near: [
        former,
        '(the (old|last|previous|former|outgoing) (leader|lot|crowd|administration|regime)|administration|election|poll|ancient history|control|now that you|new leader|predecessor|predecessors)',
      ],
      unless: kept,
      secret: 'beside',
    }),
  ],
  flags: [
    {
      text: '[Your predecessor told me in March that he meant to shut the depot, and I think you should know].',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'You may like to know [what your predecessors had in mind for the site; they asked me to keep it quiet].',
      protocol: 'leicestershire-5c',
    },
    {
      text: '[The last administration had lined up a sale to the housing trust and were keeping it back].',
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Your predecessors toyed with naming rights for the stadium].',
      protocol: 'leicestershire-5c',
    },
    {
      text: '[The previous leader told me in confidence that he meant to sell the farm].',
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'The previous administration decided in March, by a published minute, to keep the site.',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'What your predecessors told me in confidence I cannot show you unless they agree.',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'As incoming Leader you are entitled to a new briefing on the bus station.',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Your predecessor chaired the board for six years.',
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
