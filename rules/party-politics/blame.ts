import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { attitude, confiding, contemptuous } from './lexicon/charged.ts';
import { failing, misdeed } from './lexicon/evaluation.ts';
import { proposal, scorned, scornful } from './lexicon/proposals.ts';
import { former, government, opposed, party, rival, ruling } from './lexicon/sides.ts';

const old = any(party, former);

export const partyBlame = {
  id: 'party-politics/blame',
  severity: 'stop',
  message: 'This finds fault with a party, a group or an administration.',
  why: 'What officers write and what the council publishes should be usable by every group alike.',
  advice:
    'Give the facts and dates, and leave the argument to a member speaking on their own account.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `${rival} _6 ${misdeed}`,
        `<party> _2 ${misdeed}`,
        `${rival} (who|that|which) _6 ${misdeed}`,
        `${failing} _2 (by|from|of|under|left by|left behind by|left to us by|inherited from|caused by|handed down by|bequeathed by|courtesy of|at the hands of|brought by|created by|inflicted by|imposed by|on the part of|forced on us by) (a|the)? (succession of)? (@|the)? ${rival}`,
        `${failing} _2 (we|that we|this council|this administration|they|that was) (inherited|was left|were left|were bequeathed|took over|found|left behind|left us|left)`,
        `(inherited|inherit|inheriting|picking up|clearing up|cleaning up|mopping up|left with|sorting out|undo|undoing|putting right|repairing|reversing|recovering from) _6 (after|from|by|left by|of) (the)? ${old}`,
        `(after|following|despite|because of|owing to|due to|thanks to|with) _5 (years|decades|decade|year|terms|era) of _2 ${party} (misrule|neglect|rule|chaos|waste|control|incompetence|cuts|mismanagement|failure|austerity|dithering)`,
        `(years|decades|decade|terms|era) of _2 ${failing} (by|under|from|at the hands of) _2 (${rival}|the last|the previous|our predecessors)`,
        `${any(party, opposed)} 's? (own)? ${failing}`,
        `(the)? (usual|typical|predictable|familiar|old|same old|tired|tired old|sheer|breathtaking|rank|blatant|classic|cynical) ${rival} ('s)? (@|lies|tricks|line|lines|nonsense|hypocrisy|posturing|stunt|stunts|games|claptrap|propaganda|spin|moaning|rubbish|excuses|trick|tosh)`,
        `(usual|typical|predictable|classic|same old|so-called|hapless|hopeless|useless|incompetent|dithering|clueless|feckless|spendthrift|profligate|cruel|heartless|callous|out-of-touch|arrogant|complacent|lazy|chaotic|shambolic|failed|failing|discredited|tired|bungling|rotten|nasty|bitter|spiteful|whingeing|moaning|carping|sneering|hypocritical|cynical|reckless|wasteful|tax-hiking|tax-raising|spend-happy|penny-pinching|shameless|desperate|rattled|washed-up|deluded|${scornful}) _2 (${party}|${former}|opposition)`,
        `${any(rival, '<party>')} ~be (as usual|always|just|simply|only|frankly|nothing but|clearly|plainly|utterly|totally|completely|quite|rather|so|too|still|being)? (a|an|the)? (${scorned}|hopeless|useless|pathetic|incompetent|clueless|rattled|wrong|wrong again|all talk|full of|only interested in|interested only in|more interested in|too busy|obsessed|nowhere|late to|bad for|terrible|dreadful|awful|worse|the worst|frightened|scared|running scared|jealous|bitter|sore losers|bad losers|out of|hardly in a position|in no position|the last people|playing|up to (their|its) old|at it again|to blame|responsible for the (mess|cuts|delay|closure|overspend|damage))`,
        `(none of (this|that|it)|this|that|it|the (mess|crisis|overspend|closure|cuts)) _1 (would|could|might) (not|never) _1 (have happened|happen|have come|be happening|have arisen|be in this|have been) _8 (under|without|if|had|but for|with) _2 ${any(rival, ruling)}`,
        `none of (this|that|it) (would|could|might) (ever)? (have happened|be happening|have come about|have been (needed|necessary)) _4 (under|without|if|had|but for|with) _2 ${any(rival, ruling)}`,
        `${rival} _3 (~kick up|~whip up|~stir up|~drum up|~cook up|~make|~cause|~create) (a|an|the|such a|all this)? (fuss|stink|storm|row|scare|panic|song and dance|outcry|rumpus|fear|trouble|mischief|hue and cry|hullabaloo|furore|nonsense)`,
        `${rival} _8 (for (the sake of)? (a few|a handful of|some|cheap|the odd|extra|a couple of) _1 (votes|headlines|likes|seats|points|column inches)|for (party|political|electoral) (gain|advantage|ends|purposes|reasons))`,
        `(than|what) (the)? ${any(former, opposed)} (managed|achieved|did|delivered|ever did|ever managed|could manage) _1 in (a|#|ten|four|twelve|eight|their) (decade|years|generation|whole time|term|terms|time|entire time)`,
        `(no thanks|small thanks|precious little thanks|not thanks) to (the|our|a)? ${any(rival, government)}`,
        `(blame|~blame) (it|this|that|all this|the delay|the cuts|the mess)? (on)? (the|all the|squarely on the|squarely)? ${any(rival, '(westminster|whitehall|london) !(square|road)')}`,
        `(you|we|residents|people|taxpayers|everyone) (can|may|should|have|will) _2 (thank|blame) (the)? ${rival}`,
        `(the)? (fault|blame|responsibility) _2 (lies|lie|rests|sits|belongs) _3 (with|at the door of) (the)? ${rival}`,
        `(take it up|take that up|raise it) with the ${party} (who|which|whose|they)`,
        `(because|as|since|when|while|while|but|and|unlike|whereas|given that) ${old} _4 ${misdeed}`,
        `(unlike|in contrast to|in stark contrast to|in contrast with|compared to|rather than) (their|our|the|its|your)? (rivals|opponents|${rival})`,
        `(a bit|pretty|rather|more than a little|frankly|very|quite|somewhat)? rich (for|of|coming|from) _3 (${rival}|<party>|them|people|a party|a group|those)`,
        `(lectures|lecturing|advice|criticism|complaints|sermons|lecture) from _3 ${rival}`,
        `(coming|came) from (a|the) (party|group|people|side|lot) (that|who|which)`,
        `(nobody|no one|no-one|few people|not many people) (misses|will miss|would miss|mourns|wants|missed|believes|trusts|listens to|takes|will mourn) (the)? (${rival}|<party>|them (back|again)|their (record|return|rule))`,
        `(never|do not|cannot|ca not|would not|not) (trust|let|believe|listen to) (a|an|the|these|any)? ${party}`,
        `(dithering|delay|delays|indecision|neglect|obstruction|incompetence|failure|failures|inaction|stubbornness|folly|antics|refusal|stupidity|meddling|arrogance|greed|dogma|decisions|penny-pinching|cost-cutting) of (the)? ${old}`,
        `(cuts|closures|rises|increases|charges|damage|austerity|misery|chaos|pain) _2 (forced on|inflicted on|imposed on|foisted on|dumped on|heaped on) (us|you|this council|councils|residents|the county|the town|this county|this town|families|local people) by _3 ${any(rival, government)}`,
        `${any(government)} (that|which|who) (despises|despise|hates|hate|does not care|do not care|has abandoned|have abandoned|has forgotten|have forgotten|could not care less|cares nothing|care nothing|has turned its back|have turned their backs|refuses|refuse|punishes|punish|has starved|have starved|has let|have let|keeps|keep)`,
        `${any(government)} 's? _2 (savage|brutal|cruel|heartless|callous|swingeing|shameful|disgraceful|reckless|shambolic|chaotic|incompetent|ideological|cynical|catastrophic|disastrous|miserly|vindictive|broken promises|broken promise|betrayal|war on|attack on|assault on|failure to|raid on|hypocrisy|incompetence|lies|mismanagement|cack-handed|botched)`,
        `${government} _2 (has|have|had|is|are)? _2 (starved|betrayed|abandoned|robbed|fleeced|bled|shafted|hammered|punished|short-changed|shortchanged|washed (its|their) hands|turned (its|their) (back|backs)|let us down|let (this|the) (town|county|city|area|region) down|broken (its|their|every|another) (promise|promises|word)|passed the buck|passing the buck|dumped on|dumping|left us to|crippled|clobbered|decimated|mugged|bankrupted|picked our pockets|failed us|failed this|failed our|failed rural|failed councils|wrecked|ruined|botched|slashed|lied|conned)`,
        `(the)? (town's|county's|city's|area's|our|local|constituency's) (@|own)? (mp|member of parliament) _4 ${misdeed}`,
        `(it|that) (took|has taken|needed|has needed|only took) (a|the)? (new)? ${any(party, 'new administration', 'change of administration', 'change of control', 'change at the top')}`,
        `(brought in|introduced|imposed|invented|dreamt up|dreamed up|cooked up|foisted on us|thought up|dumped on us) by (people|a party|politicians|councillors|those|a group|the sort of people) (who|which|that|whose)`,
        `under (the)? ${old} _6 (shut|closed|rotted|rot|crumbled|soared|rocketed|doubled|trebled|tripled|suffered|slumped|plummeted|collapsed|stalled|neglected|starved|forgotten|abandoned|went to|went up every|went downhill|fell apart|fell into|fell to bits|fell behind|decayed|declined|withered|ran out|ground to|spiralled|was left|were left|was allowed to|were allowed to|went nowhere|got worse|went backwards|boarded up|lay idle|lay empty|dried up|was ignored|were ignored|nothing (happened|was done|got done))`,
        `(shut|closed|cut|axed|sold|scrapped|lost|neglected|ignored|starved|run down|abandoned|forgotten|left to rot|allowed to rot|allowed to decay|mothballed|boarded up|stalled|stuck|held up|delayed|squandered|wasted|frittered away|blown|mismanaged|botched|vandalised|ruined|wrecked|let down|left to decay|left to crumble|left empty|flogged off|sold off|stopped dead|kicked into the long grass) _6 (by|under|thanks to|because of|courtesy of) (the)? (last|previous|former|old|outgoing|then|a|dithering of)? (the)? ${old}`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: evenHanded,
    }),
    phrases({
      find: [
        '(surprising|surprised|curious|strange|odd|ironic|remarkable|interesting|notable|puzzling|striking|instructive|telling|noteworthy|amusing|rum) _3 (group|party|members|side|councillors|people|those) (which|that|who)',
        '(group|party|side|members|councillors|same people) (who|which|that) _8 (now|today|suddenly|lately|this year)',
        '(that|this|the old|the new|the last|the previous) (crowd|lot|shower|mob|bunch|party|administration) _3 (had|has|have|held|gets|got) the (keys|reins|run|chance)',
        '(critics|detractors|doubters|cynics|naysayers|knockers|some people|some|others|those who complain|those complaining) _3 had (#|many|enough|plenty of) (years|decades|chances)',
        '(once upon a time|not so long ago|in the bad old days|time was when) _6 (council|administration|leader|leadership|lot|town hall|county hall)',
        'memory _8 (selective|hazy|convenient)',
        '(readers|residents|those|people|anyone|voters|some of you|some of us|you) (with|who have|have) (long|good|decent|any sort of)? _1 (memories|memory) _4 (will|may|might|can|do|should)? _1 (recall|remember|know|not need)',
        '(recall|recalls|remember|remembers|forget|forgets|forgotten|reminded|reminding|ask yourself|ask yourselves) (who|which (party|group|side|lot|councillors)) _2 (wanted|voted|tried|cut|closed|opposed|scrapped|ran|padlocked|blocked|sold|stopped|refused|abstained|broke|promised)',
        '(change|changes|new broom|fresh faces) at the top (to|before|for)',
        '(a)? good riddance to (the)? (old|last|previous|former)? (lot|regime|administration|leadership|council|crowd|them)',
        'two pictures two administrations',
        '(which|whose) (lot|party|side|people|councillors) (froze|put up|shut|closed|saved|opened|cut|built|raised|hiked|axed|kept|scrapped|sold)',
        '(when|whenever|if) (one|a certain|that|the wrong|the other|the right) (party|side|lot) (is|was|gets|got|are|were) (in|in charge|in power|back|running)',
        '(a|that|the) (certain|particular) (party|political party|group|side of the chamber|hue|political hue|colour|political persuasion)',
        'councils of a (certain|particular|different) (hue|colour|persuasion|stripe)',
        '(managed decline|years of neglect|years of failure|decades of neglect|lost years|wasted years|years of mismanagement|years of dithering) _3 (under|by|from|at the hands of) (our|the|their|your|those) _3',
        'whose party (i am|we are|one is|i) (not permitted|not allowed|forbidden|too polite|told not) to (mention|name)',
        '(i|we) (shall|will|could|wo|need) not (name|mention) (the party|which party|them|names) you',
        'rhymes with (stories|glories|neighbour|belabour|mean|uniform)',
        '(from|on|by) the same (set of)? benches',
        '(our|the) (new|political) masters (that|how|need|will|have|are|do|should|could|must)? _4 (governing|running|learn|leaflet|harder|discover|find out|reality|clueless)',
        '(those|people|everyone|everybody|the people|the lot|the ones) who ran (this|the) (place|council|town|county|authority|borough|city) (before|until|up to|till|back)',
      ],
      spare: ['quoted', 'negated', 'reported'],
    }),
    cues({
      of: [any(rival, government), `(a|the|that) (party|group) (that|which|who|whose)`, proposal],
      among: [
        { weight: 2, words: contemptuous },
        { weight: 1, words: attitude },
        { weight: 1, words: confiding },
      ],
      least: 2,
      unless: evenHanded,
    }),
  ],
  flags: [
    {
      text: 'Readers will [remember who wanted] to shut the baths.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'The scheme stalled for six years because [the last Labour administration could not be bothered] with it.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: '[You can thank the Conservatives] for the state of the roads.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The present shortfall is the legacy of the [previous regime, which squandered] the reserves.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    { text: '[The Lib Dems are useless] with money.', role: 'officer', audience: ['officer'] },
    {
      text: 'A council spokesperson said: "[The opposition moaned] about the pool and offered nothing of their own."',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
  ],
  passes: [
    {
      text: 'The Labour group’s amendment was lost by 20 votes to 31.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'Councillor Dunn, leader of the Labour group, said: "The Conservatives have wrecked this county."',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'The previous administration adopted the strategy in 2021.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
    {
      text: 'One resident writes that the Tories have ruined the park.',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: 'Stiff opposition from neighbouring teams did not stop our under-elevens.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
} as const satisfies Rule;
