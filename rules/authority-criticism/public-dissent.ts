import { beside, sentencesAround } from '../../lib/lint/neighbours.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { criticism, isOutside } from './criticism.ts';
import { dissenting } from './lexicon/asides.ts';
import { bad, damning, dissent, isBad, misdeeds } from './lexicon/evaluation.ts';
import { anyDecision, authority, decision } from './lexicon/targets.ts';

const deciding = wordings(
  anyDecision,
  `${authority} _3 (decided|voted|agreed|approved|chose|resolved|scrapped|closed|cut|axed|rejected|refused|went|dropped|passed|adopted|signed|decision|vote|minutes|meeting)`,
  `(decided|voted|approved|agreed|adopted|refused|scrapped|passed|carried) _4 (by|at) ${authority}`,
  '(was|were|been) (granted|approved|refused|agreed|adopted|passed|voted|carried|decided) (on|by|last|in)',
  '(voted|wave|waved|nod|nodded|push|pushed) (it|this|that|the _4|for|to|down|against|through) (through)?',
  '(axing|scrapping|closing|cutting|ending|selling) (the|our|this) *',
  `(the|this|that|our|these|those|new) _1 ${decision}`,
);
const named = wordings(authority);
const near = (sentence: Sentence): readonly (Sentence | undefined)[] => [
  sentence,
  beside(sentence, -1),
  beside(sentence, 1),
];
/** All that stands in the paragraph and beside it. */
const around = ({ reading }: Sentence): readonly Sentence[] => sentencesAround(reading, -1, 1);
/** The authority, or a decision of its, is spoken of thereabouts. */
const ofAuthority = (sentence: Sentence): boolean =>
  isOutside(sentence) &&
  near(sentence).some((each) => each && (matches(named, each) || matches(deciding, each)));
const hereabouts = (sentence: Sentence): boolean =>
  isOutside(sentence) &&
  around(sentence).some((each) => matches(named, each) || matches(deciding, each));

export const publicDissent = {
  id: 'authority-criticism/public-dissent',
  severity: 'warn',
  message: 'This criticises a decision of the authority in public.',
  why: 'An officer may advise before a decision, but does not criticise it publicly once it is taken.',
  advice: 'Give the decision and its reasons neutrally, and take your own view to your manager.',
  roles: ['officer', 'communications'],
  detect: [
    criticism(
      [
        `[${anyDecision} _3 ${isBad}]`,
        `[(that|this|it) ${isBad} (decision|vote|choice|policy|scheme|idea|call|move|plan|cut|from (start|the start|day one|the outset))]`,
        `[(it|this|that) (is|was|'s) (a|an|such a|such an|quite the|the) _1 ${bad} (decision|vote|choice|policy|scheme|idea|call|move|plan|cut|way to|thing to do)]`,
        `[(a|an|the|what a|what an|such a|such an|this|that|their|its|another|frankly) ${bad} _1 ${decision}]`,
        `[${bad} (and|but) ${bad} ${decision}]`,
        `[(the whole thing|it all|the lot|all of it) (is|was|has been) (a|an)? _1 ${bad}]`,
        `[wrong (call|decision|choice|move)]`,
        `[(axing|scrapping|closing|cutting|ending|selling|refusing|approving|dropping|losing|capping|charging for|building) (the|our|your|this|that|a|for) _4 ${isBad}]`,
        `[(the|this|that) ${bad} (new)? _1 ${decision}]`,
        `[(seldom|rarely|never) seen _4 (ignored|thrown away|wasted|argued|made|debated)]`,
        `[${anyDecision} (that|which)? (the|we|they|our) _6 ${isBad}]`,
        `[${anyDecision} _12 (taken|made|reached|pushed through|forced through|passed|flies|goes|went) (in defiance of|against|in the teeth of|in the face of|contrary to) _3 (evidence|advice|facts|warnings|figures|data|science|common sense|logic)]`,
        `[${anyDecision} _12 (leaves|leave|leaving|abandons|abandoning|condemns|condemning|punishes|punishing) _5 (stranded|high and dry|in the lurch|out in the cold|behind|to their fate|for being|for living)]`,
        `[(saddled|lumbered|landed|stuck|left) (us|me|you|residents|everyone) with _6]`,
        `[(makes|make|made|making) (little|no|zero|absolutely no|not much|precious little) sense]`,
        `[(of|about) (the|this|that|our) ${bad} (new)? * (scheme|policy|charge|charges|plan|decision|cuts)]`,
        `[(should|ought) never (to)? have (been|happened|approved|granted|agreed|closed|dropped|voted|passed|scrapped|cut|let|sold|signed|gone|bought|built|spent|started|begun|touched|commissioned|adopted|taken on|taken it on|entered|joined|hired|backed|paid|lent|invested|promised|moved|opened|introduced|brought in|outsourced|borrowed|bid|leased|merged|launched|chosen|picked|set up|demolished|knocked down|given)]`,
        `[${anyDecision} (to|on|about|over|of|not to|against) _6 ${isBad}]`,
        `[(whoever|the people who|those who|anyone who|anybody who|everyone who) _ (signed|approved|agreed|voted|thought|decided|came up|dreamt|dreamed|nodded|passed|bought|designed|drew) _6 (wants|want|needs|need|should have|ought to have|must have) (their|his|her) (heads|head|brains|brain|eyes|bumps) (examined|examining|testing|tested|looked at|felt|read)]`,
        `[whoever _ (signed|approved|agreed|voted|thought|decided|dreamt|dreamed|nodded|passed|designed) _6 (should be ashamed|ought to be ashamed|should be sacked|never (used|travelled|visited|lived|met|caught|waited)|has never|have never|can not have|was (drunk|asleep|mad))]`,
        `[(could|should|ought to|might|would) have (been)? (done better|decided otherwise|voted the other way|known better|listened|kept|saved|stayed open)] `,
      ],
      { where: hereabouts },
    ),
    criticism(
      [
        `[(a|an|the|what a|what an|such a|such an|this|that|their|its|another|frankly|idiotic) ${bad} _1 (decision|vote|verdict|refusal|policy|resolution|closure|scheme|cuts|call)]`,
        `[${bad} _2 (decision|vote|policy)]`,
        `[(with|been landed with|lumbered with|saddled with|stuck with) (a|an|this|that|the) ${bad} * ${decision}]`,
        `[(i|we) (would not|would never|wouldn't|should not) have (approved|voted for|granted|refused|closed|cut|agreed to|scrapped|passed|signed off) (it|this|that|the|your|them)]`,
        `[they have got (it|this) _2 wrong]`,
        `[${anyDecision} _8 (flies in the face|makes no sense|make no sense|made no sense|defies|defied|beggars belief|stinks|is beyond me|sticks in the|leaves me cold|does not add up|is a step backwards|will come back to (haunt|bite)|has no logic|keeps me awake)]`,
      ],
      { where: isOutside },
    ),
    criticism(
      [
        `[${authority} (have|has|had|really|simply|just|clearly|completely|badly|totally|all|then|frankly|never|only|also|again|once again)? (really|simply|just|clearly|completely|badly|totally|quite|never)? ${misdeeds}]`,
        `[(they|it) (have|has|had|'ve|really|simply|just|clearly|completely|badly|totally|all|quite)? ${misdeeds}]`,
        `[${authority} ${isBad}]`,
        `[(evidence|advice|warnings|data|figures|objections|consultation|research) (was|were|is|being|been|got)? (so|noted and|cheerfully|simply|just|completely|wholly|roundly|always)? (cheerfully|completely)? (ignored|binned|disregarded|brushed aside|dismissed|thrown out|swept aside|forgotten|overridden)]`,
        `[(warnings|advice) _4 (noted and ignored|fell on deaf ears|went unheard|was not wanted)]`,
      ],
      { where: ofAuthority },
    ),
    criticism([`[${damning}]`], { where: ofAuthority }),
    criticism(dissenting, { spare: ['foreign'], where: hereabouts }),
    criticism(
      [
        `[${dissent}]`,
        `[(i|we) (agree|sympathise) with you (that|it|on)?]`,
        `[if (it|this|that|the decision) (were|was|had been) (up to|down to) (me|us)]`,
        `[(i|we) would (have)? (gone|chosen|picked|kept|backed|preferred|left)] _6`,
        `[(if i had|had i) (my way|a vote|been asked|been on)]`,
        `[my (own|personal|professional|honest)? (view|opinion) is (that)? _6 ${bad}]`,
        `[in my (own|personal|professional|honest)? (view|opinion)] _3 ${bad}`,
        `[(you would|you'd|you are|you're) (be)? (mad|daft|right|quite right|entitled) (not)? to (appeal|challenge|fight|complain|be cross|be angry|be furious|kick up)]`,
        `[i would (shout|fight|appeal|complain|kick up|take them|go to|challenge) _4 (about it|if i were you|it|to court|them|the papers|the press|a fuss)]`,
        `[(encourage|urge|advise) you to (fight|challenge|appeal against|protest|go to the (papers|press)|take it to the (local)? (paper|papers|press)|make a fuss|kick up)]`,
        `[(hope|hoping) (you|somebody|someone|they) (win|wins|overturn|overturns|fight|challenges|take them to court|get it reversed)]`,
        `[(be the judge|judge for yourself|draw your own conclusions|make of that what you will|you can guess why|make your toes curl|words fail me|you could not make it up)]`,
        `[(rip|murdered by committee|death by committee|design by committee|back of (a|an) (fag packet|envelope|beer mat|napkin|golf card|cigarette packet))]`,
        `[(members|councillors|the board|cabinet) bless (them|their)]`,
        `[(standing|stand) (a good deal|well|some way|rather) (further)? back]`,
        `[(isn't|is not|not) (altogether|exactly|entirely|wholly) (heartbroken|proud|surprised|convinced|sorry)]`,
        `[(waved|nodded|rubber-stamped|pushed) (it|this|that|the _4) through] _8 (without|two pages|pie chart|in minutes|no debate|reading)`,
        `[on the strength of _8 (page|pages|slide|slides|pie chart|powerpoint|hunch|whim)]`,
        `[(powers that be|our lords and masters|wisdom of (our|the)|in (its|their) (infinite)? wisdom|those who know best|people who have never|people who've never)]`,
        `[(will|would) (all)? have to be (dug up|undone|done|redone|reversed|ripped up|rebuilt) (again)? _4]`,
      ],
      {
        spare: ['foreign', 'conditional', 'question'],
        where: hereabouts,
        unless: ['(advised otherwise|not able to say|not able to comment|can not comment)'],
      },
    ),
  ],
  flags: [
    {
      text: '[The Board’s decision was daft], and I say so in my blog.',
      role: 'officer',
      audience: ['partner'],
      protocol: 'combined-authority',
    },
    {
      text: 'A spokesperson said that it was a disappointing and [short-sighted decision].',
      role: 'communications',
      audience: ['press'],
      kind: 'media-reply',
      protocol: 'combined-authority',
    },
    {
      text: 'I sat through the vote. [The Board ignored the evidence].',
      role: 'officer',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: '[I would not have approved the scheme myself].',
      role: 'officer',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: 'The licence was granted on Monday. It [should never have been].',
      role: 'officer',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'Some residents have called the decision daft; the reasons for it are set out below.',
      role: 'communications',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Planning Inspectorate’s decision is disappointing.',
      role: 'communications',
      audience: ['press'],
      protocol: 'combined-authority',
    },
    {
      text: 'I am not able to say whether the Board’s decision was wrong.',
      role: 'officer',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: 'The Board’s decision was daft.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'As UNISON branch secretary I say that the Board’s decision was wrong.',
      role: 'officer',
      audience: ['public'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
