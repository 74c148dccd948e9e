import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isWide } from './known.ts';
import { everyone, formal, straightUp } from './lexicon/words.ts';

const wide = ['press', 'public', 'political-group', 'resident', 'partner', 'supplier'];
const about = '(about|against|regarding|concerning)';

/** Spreads a complaint about a person beyond those who deal with it. */
export const circulated = {
  id: 'proper-channel/circulated',
  severity: 'warn',
  message: 'This spreads a complaint about a person more widely than it needs to go.',
  why: 'A complaint between members and officers goes in private to the person who can settle it.',
  advice: 'Send it to the one senior officer named in the protocol, and to nobody else.',
  roles: ['member', 'officer', 'communications'],
  kinds: ['email', 'letter', 'note', 'social-post', 'web-page', 'press-release', 'media-reply'],
  detect: [
    phrases({
      find: [
        `[(copy|copying|copied|cc|circulate|circulating|circulated|sharing|share|forward|forwarding|sent|sending|publish|publishing|post|posting|distribute) _6 ${everyone}]`,
        '[(for|want) (all of you|you all|everyone|everybody) to (read|see|know|hear) _8]',
        `[${everyone} (should|ought to|deserves to|deserve to|needs to|must|has a right to|have a right to|might as well) (know|hear|see|read) _8]`,
        '[(reply|replied|replying) (to)? all]',
      ],
      near: [
        `(complaint|grievance|complain|complaining|disciplinary) _6`,
        `(treated me|rude to me|rudeness|spoke to me|behaved towards me|shouted at me|what i put up with|how badly)`,
      ],
      unlessNear: [
        ...straightUp,
        "(complaints (policy|procedure|data|figures|report|leaflet|team)|not (circulate|copy|share)|never (circulate|copy|share)|in confidence only|residents' complaints|complaints received)",
      ],
      spare: ['quoted', 'negated', 'question', 'reported'],
    }),
    phrases({
      find: [
        `[(formal|official|my) (complaint|grievance) ${about} (<officer|member|name>|the (clerk|deputy clerk|groundsman|case officer|director|receptionist|warden))]`,
        `[${formal}] _4 ${about} (<officer|member|name>|the (clerk|deputy clerk|groundsman|case officer|director|receptionist|warden))`,
      ],
      unlessNear: [
        ...straightUp,
        '(upheld|dismissed|closed|received|ombudsman|resolved|withdrawn|the complaint was)',
      ],
      spare: ['quoted', 'negated', 'question', 'reported', 'conditional'],
      where: ({ reading: { facts } }) => {
        const { audience, author } = facts.situation;
        return (
          audience.some((each) => wide.includes(each)) ||
          (author.role === 'member' && audience.includes('member'))
        );
      },
    }),
    phrases({
      find: [
        '[(has|have) (anyone|anybody|any of you|others) (else)? (had|been|found|experienced|suffered|come up against|having|finding|getting|been having|got) _3 (trouble|grief|problems|difficulty|difficulties|a run-in|run-ins|issues|bother|hassle|rudeness|the same) with (<officer|member|name>|him|her)]',
        '[(is|are) (anyone|anybody|any of you|others|you) (else)? (else)? (having|finding|getting|suffering|experiencing|struggling with|fed up with|sick of|had enough of) _4 (<officer|member|name>|him|her)]',
        '[who else (has|have) (had|got|received) (a|an|one of)? _2 (nasty|rude|unpleasant|abusive|snotty|sharp|curt|awful|horrible|threatening|sarcastic) _1 (email|emails|e-mail|letter|call|message|note|run-in) _6]',
        '[who else (is|has) _2 (fed up|had enough|struggling|sick|tired|having trouble|having problems) (with|of) (<officer|member|name>|him|her)]',
        `[you (should|ought to|must|want to|need to) (hear|see|know|read) (what|how|the way) (<officer|member|name>|he|she) _2 (said|spoke|wrote|treated|behaved|did|shouted|talked|called|put)] _6`,
        '[i (want|wanted|would like|need|thought) (everyone|everybody|every member|every councillor|all of you|you all|all members|you|the whole (office|team|council)) (to know|should know|ought to know|to be aware|to hear|to see) _4 (what|how|about) _8]',
        '[who else has (had|been) _4 (grief|trouble|problems|rude|upset|issues) (from|with|by) (<officer|member|name>|him|her)]',
        '[i (want|wanted|would like) you all to know _8 (treated|spoke|behaved|rude|wrote|shouted|said)]',
        '[(know|hear) how (badly|rudely|shabbily|appallingly) (<officer|member|name>|he|she) (has)? (treated|spoken|spoke|behaved|been)]',
      ],
      unlessNear: straightUp,
      spare: ['quoted', 'reported', 'negated'],
    }),
    phrases({
      find: [
        `[(i|we) _2 (want|wish|would like|'d like|have|had|need|intend|mean|am writing|write|feel bound|feel obliged|am obliged|must|am afraid i must) to _1 (complain|protest|register|record|express|place on record|put on record|raise|report|let you know|tell you all|make you aware) _8 (about|against|with|concerning|of) (<officer|name>|the (clerk|deputy clerk|groundsman|case officer|director))]`,
        `[(i am|we are|i have been|i was) (very|deeply|most|extremely|thoroughly|far from|not|not at all|less than|really|so|utterly)? (unhappy|dissatisfied|displeased|disappointed|angry|fed up|appalled|disgusted|happy|satisfied|impressed|let down|furious|dismayed|upset) (with|by|at|about) (the way|how|the manner in which|the conduct of|the attitude of|the handling)? (<officer|name>|the (clerk|deputy clerk))]`,
        `[(make no apology|no apologies|not sorry|feel i must|felt i should|thought i should|thought i ought|right to) (for|to) _2 (raising|raise|airing|air|bringing|bring|putting|put|sharing|share|telling|tell) _2 (<officer|name>|the (clerk|deputy clerk)) 's? _8]`,
        `[(raise|raising|air|airing|bring up|bringing up) (<officer|name>|the clerk|the deputy clerk|the clerk's|<officer> 's) _3 (performance|conduct|behaviour|attitude|shortcomings|failings|record|manner|competence) _3 (here|with you all|in front of|openly|in public|among)] _8`,
        '[(considered|thought about|thought of|could have|might have) _3 (mentioning|raising|saying|taking|mentioned|raised|said|taken) _4 (to|with) (him|her|them) _4 (privately|private|first|alone|quietly)] _12',
      ],
      unlessNear: straightUp,
      unless: ['(contractor|developer|operator|company|policy|decision)'],
      spare: ['quoted', 'negated', 'question', 'reported', 'conditional'],
      where: ({ reading: { facts } }) => facts.situation.author.role === 'member' && isWide(facts),
    }),
    phrases({
      find: [
        '[i (would|could|might|should) have (had|asked for|gone for|tried|sought|arranged) (a|the) (quiet|private|friendly|discreet|confidential)? (word|chat|conversation|talk|note) (with|to) (your|the|him|her|them|<officer>|you) _10 but _8]',
        '[(quiet|private|friendly) (words|word|chats|chat|conversations|conversation) (are|is|get|gets|have|has|seem|seems|never|only) _6] _4',
      ],
      unlessNear: straightUp,
      spare: ['quoted', 'reported', 'negated'],
      where: ({ reading: { facts } }) => isWide(facts) && facts.situation.author.role === 'member',
    }),
    phrases({
      find: [
        '[(let us|shall we) all (have a (look|think|laugh)|look at|discuss|hear|consider|talk about|see) (it|this|him|her|how|what|why)? _4 (together|openly|in public|in the open|out loud)]',
      ],
      near: [
        '(quiet (word|words)|privately|in private|complaint|copied in|audience|i have copied)',
      ],
      unlessNear: straightUp,
      spare: ['quoted', 'reported', 'negated'],
      where: ({ reading: { facts } }) => isWide(facts) && facts.situation.author.role === 'member',
    }),
  ],
  flags: [
    {
      text: '[I want you all to know how badly Ms Lane has treated] me.',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'I want to complain about the Chief Executive; please [circulate this to the Board].',
      role: 'member',
      traits: ['board'],
      audience: ['senior-officer'],
      protocol: 'combined-authority',
    },
    {
      text: '[Official complaint about the groundsman]: [the whole town should hear] about it.',
      role: 'member',
      audience: ['officer', 'press'],
      protocol: 'town-council-2026',
    },
    {
      text: '[Has anyone else had trouble with Councillor Baines]?',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: '[Has anyone else had trouble with Councillor Baines]?',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'I have a concern about the Chief Executive that I need to raise with you in private.',
      role: 'member',
      audience: ['senior-officer'],
    },
    {
      text: 'I shall not share my complaint with the group.',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'Has anyone had trouble with the new printer?',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'The complaints report goes to all members in June.',
      role: 'officer',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
