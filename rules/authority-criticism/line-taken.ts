import type { Rule } from '../../lib/lint/rule.ts';
import { criticism } from './criticism.ts';
import { judging } from './lexicon/asides.ts';
import { bad, damning, dissent, isBad, misdeeds } from './lexicon/evaluation.ts';

const decider =
  '(the)? (cabinet member|cabinet members|cabinet|executive|leader|decision maker|decision-maker|portfolio holder|deputy leader|administration)';
const thing =
  '(line|view|decision|reasoning|reasons|reason|position|stance|approach|choice|conclusion|argument|arguments|response|thinking|judgement|case|rationale|logic|explanation)';
const poor = `(${bad}|feeble|lame|woolly|shaky|hollow|narrow|too narrow|thin|flimsy|threadbare|unconvincing|unpersuasive|unsound|superficial|timid|odd|strange|curious|puzzling|baffling|surprising|original|ingenious|inadequate|hard to (follow|defend|understand|credit)|difficult to (follow|defend|understand|credit)|beyond me|one-sided|muddled|incoherent|political|self-serving)`;

export const lineTaken = {
  id: 'authority-criticism/line-taken',
  severity: 'advise',
  message: 'This comments on the line that a decision maker took.',
  why: 'Advice to a committee stays with legal, technical and professional points, and does not judge Cabinet’s position.',
  advice: 'Give the professional or legal point, and leave the verdict to members.',
  roles: ['officer', 'communications'],
  detect: [
    criticism(
      [
        `[${decider} (has|have|had)? (taken|took|adopted|formed|reached|come to|arrived at|chosen|held|made) (a|an|the|too|quite|rather|far too)? (a|an|the)? (quite|rather|far too|too|somewhat|very)? _1 ${poor} (a)? (${thing}|call|turn)]`,
        `[${decider} (took|has taken|chose|reached) (quite|rather)? the (wrong|weaker|easier) _2]`,
        `[${decider} 's _2 ${thing} (on|about|for|to|in|behind)? _4 (is|was|are|were|seems|seem|looks|look|strikes|do|does) (how _8|in my view|frankly|to my mind|rather|quite|simply|to say the least|somewhat|how|at best|me as)? _3 ${poor}]`,
        `[(those|these|the|his|her|their|its) (reasons|arguments|explanations|reason|reasoning) (do|does|did|will) not (bear|carry|hold|stand|amount|add|convince|survive|withstand) _3 (weight|water|up|to much|scrutiny|me|anyone)?]`,
        `[${decider} (has|have|had|simply|clearly|quite)? (simply|clearly|quite|just)? ${misdeeds}]`,
        `[${decider} ${isBad}]`,
        `[(the)? (committee|panel|members|select committee) (may|might|should|ought to|will|must|could|would) _1 (well)? (wish|care|want|like)? (to)? (say so|tell (him|her|them|cabinet) so|say as much|draw the obvious conclusion|send it back with a flea|put (him|her|them) right|make (its|their) displeasure)]`,
        `[(in (my|the author's|officers') (own)? (view|opinion|judgement)) ${decider} _4 (wrong|mistaken|too|narrow|failed|should|ought|misjudged|misunderstood|ignored)]`,
        `[(i|officers|we) (think|consider|believe|feel|regard) (that)? ${decider} _4 (wrong|mistaken|too|narrow|failed|should have|ought to|misjudged|misunderstood|ignored|missed)]`,
        `[${decider} (misjudged|misread|misunderstood|missed the point|lost sight|fell for|swallowed|was taken in|was badly advised|should have (known|listened|chosen|gone|waited))]`,
        `[(anyone|anybody|members) who _6 will see what the decision was (really)? about]`,
      ],
      {
        unless: [
          '(unlawful|ultra vires|statutory guidance|legal advice|section #|regulation|regulations|case law|technical standard|safety audit)',
        ],
        where: ({ reading: { facts } }) =>
          facts.you === 'member' ||
          facts.situation.kind === 'report' ||
          facts.situation.kind === 'minutes' ||
          facts.situation.kind === 'note',
      },
    ),
    criticism(judging, {
      where: ({ reading: { facts } }) =>
        facts.you === 'member' || ['report', 'minutes', 'note'].includes(facts.situation.kind),
    }),
    criticism([`[${decider} _12 ${damning}]`, `[${damning} _8 ${decider}]`], {
      where: ({ reading: { facts } }) =>
        facts.you === 'member' || facts.situation.kind === 'report',
    }),
    criticism([`[${dissent}]`], {
      where: ({ reading: { facts } }) =>
        (facts.situation.kind === 'report' || facts.situation.kind === 'note') &&
        facts.situation.audience.includes('member'),
      near: [
        `${decider} 's _2 (decision|line|position|view)`,
        `${decider} _2 (decided|took|chose|approved)`,
      ],
    }),
  ],
  flags: [
    {
      text: '[The Cabinet Member has simply lost the argument].',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
    },
    {
      text: '[The Cabinet Member took quite the wrong line] on this and [the committee should say so].',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
    {
      text: '[In the author’s opinion the Cabinet Member took too] narrow a view.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Cabinet’s reasoning on the libraries was thin].',
      role: 'officer',
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Officers read the decision notice. [Those reasons do not bear] much weight.',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'The Cabinet Member took the decision on 3 June for the reasons in paragraph 4.',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Cabinet’s preferred option departs from statutory guidance at paragraph 12 and would be unlawful.',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The committee may wish to ask the Cabinet Member for her reasons.',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Option B carries a weak business case, as the table shows.',
      role: 'officer',
      audience: ['member'],
      kind: 'report',
      protocol: 'west-sussex-2020',
    },
  ],
} as const satisfies Rule;
