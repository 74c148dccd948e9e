import type { Rule } from '../../lib/lint/rule.ts';
import { leak } from './disclosure.ts';

const executive =
  '(cabinet members|the cabinet members|the cabinet|the cabinet member|cabinet member|our cabinet member|the leader|the deputy leader|cabinet|the executive|the portfolio holder|portfolio holders|lead member|the administration|councillors @ and @|members of the cabinet|cabinet colleagues|the leadership|councillor @|cllr @)';
const musing =
  '(starting|beginning|toying|flirting|minded|inclined|leaning|thinking|considering|kicking|weighing|looking|floating|mulling|exploring|playing|chewing|sounding|working on|wondering|warming|batting|tossing|turning over|discussing|debating)';
const mused =
  '(kicked|kicking|batted|batting|tossed|floated|mooted|aired|mulled|chewed|discussed|explored|raised|touched on|sketched|thrown)';
const early =
  '(early|first|initial|tentative|preliminary|informal|exploratory|private|very early|quiet|provisional)';
const fate =
  '(close|closing|closure|merge|merging|merger|sell|selling|sale|cut|cutting|cuts|move|moving|relocate|scrap|scrapping|end|ending|stop|stopping|reduce|reducing|charge|charging|axe|share|sharing|outsource|outsourcing|lose|losing|site|hand|handing|transfer|transferring|pass|trust|privatise|privatising|one site|amalgamate|amalgamating|demolish|let go|give up|put|beds|library|libraries|school|schools|depot|office|home|homes|centre|service|route|routes|fire station|crossing|charges|grant)';

const open = [
  '(forward plan|consultation (opens|opened|is open|closes|has)|consulting|public consultation|at cabinet on|cabinet report|agenda|on the website|press release|was decided|has decided|cabinet agreed|cabinet decided|resolved)',
  '(surgery|annual leave|attending|visiting|birthday|chairing)',
];

export const earlyThinking = {
  id: 'confidential-information/early-thinking',
  severity: 'warn',
  message: 'This passes on what is still in early discussion with Cabinet Members.',
  why: 'Ideas that Cabinet Members are only beginning to discuss are not shared with other members.',
  advice: 'Wait until there is a proposal, or ask the Cabinet Member and your director first.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    leak({
      find: [
        `[${executive} (is|are|was|were|has been|have been|'s) (all|both|just|only|already|quietly|now|privately|really|seriously)? ${musing} _8 ${fate}]`,
        `[${executive} (has|have) (quietly|just|only|recently)? (begun|started|been) (to (think|look|talk|wonder|ask|toy)|thinking|looking|talking|toying|wondering|asking|musing|playing|considering) _8 ${fate}]`,
        `[${executive} _3 (had|have had|has had|having|held|has|have) (a|an|some|the|their|its)? (very)? ${early} (and|very)? ${early}? (chat|conversation|discussion|discussions|talk|talks|think|look|go|thoughts|meeting|session|word)] _8 ${fate}`,
        `[${early} (thinking|thoughts|discussions|discussion|talks|conversations|ideas|chat|chats|days) (with|among|between|from|by|in) ${executive}]`,
        `[(front runner|front-runner|favourite|favoured option|preferred option|likeliest option|leading option) (at the moment|so far|just now|for now|among|with|of) _4] _4 (${fate}|is|seems)`,
        `[${executive} (has|have) (been|already)? ${mused} _6] _6 ${fate}`,
        `[${executive} _3 (asked|asking|told|wants|want|wanted|keen for|instructed|got|has) (us|me|officers|the team|my team|the director|them) _3 (to)? (start|begin|look|looking|explore|exploring|think|thinking|work|working|model|modelling|cost|draw up|sketch|consider) _6 ${fate}]`,
        `[(only|just) (been)? (talked about|discussed|mentioned|floated|aired|raised) _2 (between|with|among|by|to) _6]`,
        `[an idea _6 ${executive} (has|have|is|are) _4 (keen|talked|talking|discussing|looking|not told|considering)]`,
        `[${executive} (is|are) (quietly|privately)? (keen|tempted|sold) (on|to|by) ${fate}]`,
        `[(still|only|just)? being (talked over|kicked around|kicked about|discussed|batted about|batted around|chewed over|thrashed out|talked about|talked through|mulled over|weighed up|sounded out|worked through|tossed about|thought about|looked at) (quietly|privately|informally)? (with|by|among|between|amongst) ${executive}]`,
        `[${executive} (has|have|had) (just|only|all|quietly|privately|already)? been (told|warned|briefed|shown|advised|sounded out|asked) (privately|quietly|informally|in confidence)? _1 (that|the|about|how|of|on) _8]`,
        `[(not|nothing) (yet)? (gone|been) (beyond|outside|past|further than) ${executive}]`,
        `[${executive} (wants|want|intends|intend|plans|plan|hopes|hope) to ${fate}] _12 (not (yet)? (told|announced|public)|has not told|have not told|nobody (else)? knows|yet to (tell|announce))`,
      ],
      unless: open,
    }),
  ],
  flags: [
    {
      text: '[Cabinet Members are starting to look at closing three libraries, yours among them].',
      protocol: 'west-sussex-2020',
    },
    {
      text: '[The Leader is toying with a merger of the two schools].',
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Cabinet had a first, tentative chat last week about putting both on one site].',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The [front runner at the moment is to close Castle Street].',
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    'The forward plan shows that Cabinet Members are looking at library hours in June.',
    'Cabinet Members are visiting three libraries, yours among them.',
    'Cabinet decided on 4 May to close the depot.',
    {
      text: 'Cabinet Members are starting to look at closing three libraries.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
