import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { being, damning, habits, vices } from './lexicon/claims.ts';
import { official } from './lexicon/contexts.ts';
import {
  ages,
  disabilities,
  groups,
  minorities,
  orientations,
  origins,
  pointed,
  sexes,
} from './lexicon/groups.ts';
import { chaired, who, withdrawn } from './lexicon/asides.ts';
import { slights } from './spoken.ts';

/** "The women", "those pensioners", "some of the girls": these people, not the whole kind. */
const particular = new Set(
  'some many several few two three four five six ten both other neighbouring certain most our these whose which'
    .split(' ')
    .map(intern),
);
const isWholeKind = ({ tokens, from }: Sentence, { first }: Match): boolean =>
  first === from || !particular.has(tokens.ids[first - 1] ?? 0);

/** Praise and thanks. */
const kindly =
  '(lovely|wonderful|kind|generous|splendid|marvellous|welcome|valued|proud|contribution|contribute|contributed|hard-working|hardworking|brilliant|thank|thanks|grateful|equal|right to)';
const degree =
  '(all|just|always|only|so|too|nothing but|bone|pretty|a bit|rather|notoriously|basically)';
const adverb =
  '(all|just|really|simply|always|never|also|clearly|only|still|generally|usually|frankly)';

export const stereotype = {
  id: 'discrimination/stereotype',
  severity: 'stop',
  message: 'This says of a whole group what can only be true of a person.',
  why: 'A stereotype tied to a protected characteristic engages the duty to promote equality.',
  advice: 'Leave the group out and say what happened, where and when.',
  detect: [
    slights(
      [
        `[${groups} ${being} ${vices}]`,
        `[${groups} ${adverb}? ${adverb}? ${habits}]`,
        `[${groups} in (this|that|our|the) _2 ${being} ${vices}]`,
      ],
      {
        unless: [...official, kindly],
        where: isWholeKind,
        spare: ['foreign', 'negated', 'reported', 'conditional'],
      },
    ),
    slights(
      [
        `[${pointed} (are|is|'re) (all|always|just|nothing but|too|so|a bunch of|never)? (all|always|just)? ${vices}]`,
        `[${pointed} ${adverb}? ${habits}]`,
        `[(you|we|everyone|everybody|i|i need not tell you) (all)? (know|knows|can imagine|can guess)? what (${groups}|${pointed}|they) (are|is|get|do) (all)? (like|up to)]`,
        `[what (else)? (do|can|would|did) (you|one|we) expect (from|of|with) (${minorities}|${sexes}|${ages}|${pointed})]`,
        `[(typical|typically) (${minorities}|woman|man|traveller|muslim|jew|gypsy|teenager|pole)]`,
        `[(never|can not|do not) trust (a|an|any|those|these)? (${minorities}|${pointed}|woman|gypsy|traveller|jew|muslim|romanian)]`,
        `[(that|it) is (women|men|girls|travellers|gypsies|muslims|asians|old people|pensioners|teenagers|foreigners|the irish|the poles) for you]`,
        `[(trust|leave it to|just like|typical of) (a|the) (woman|girl|man|foreigner|blonde|female|gypsy|traveller|lady driver) (to)?]`,
        `[(that|this|some|a|another|one more|any) (hysterical|hormonal|emotional|menopausal|bossy|shrill|screeching|mouthy|gobby|overwrought|strident|nagging|ditzy|dizzy|catty) (woman|female|females|women|girl|lady|mother)]`,
        `[(trouble|problem|difficulty|thing|snag|drawback) (with|about|in) (employing|hiring|having|appointing|promoting|electing|letting to|taking on)? (a|an|the)? (${groups}|woman|women|girls|mothers|muslim|traveller|older woman) (is|are|was|being)]`,
        `[(too many|nothing but|all|sea of|full of) (brown|black|white|foreign|asian|dark|wrinkly|grey|female|ethnic) (faces|heads|hands|names|accents|voices|ones|skins|beards|headscarves)]`,
        `[(more than)? (its|our|their|a) (fair share|fill) of (these people|those people|them|that sort|their sort|${minorities})]`,
        `[(engineering|finance|maths|numbers|machinery|politics|it|technology|roads|planning|budgets|figures|money|football|parking|leadership) (is not|isn't|was never|is never) (really|exactly|quite)? (her|a woman's|a lady's|their|a girl's) (forte|thing|strong suit|strong point|world|department|strength)] `,
        `[(islam|the muslim faith|the koran|judaism|sharia|mosques|the mosque|the call to prayer|burkas|the burka|the hijab|halal|the gay lifestyle|homosexuality|transgenderism|gender ideology) (has|have|is|are) (no place|not welcome|no business|incompatible|alien|backward|evil|unnatural|a cancer|a threat|wrong|taking over|against nature)]`,
        `[(nigerian|romanian|albanian|asian|black|muslim|somali|traveller|gypsy|pakistani|polish|foreign|eastern european|immigrant|migrant|bangladeshi|turkish|kurdish) (gang|gangs|mob|mobs|crooks|thieves|scroungers|spongers|layabouts|criminals|invasion|influx|hordes|horde|ghetto|ghettos|swarm|problem)]`,
        `[(half|most|all|none) of (them|the ${minorities}) ${habits}]`,
        `[(hardly|barely|never|can not|can't|do not|don't) hear (a word of)? english (spoken)?]`,
        `[(all|enough of|sick of|tired of|that|this|playing along with) (this|that|the|all this)? (gender|pronoun|pronouns|trans|lgbt|non-binary|rainbow|pride|disability|special needs|neurodiversity|menopause) (nonsense|rubbish|claptrap|malarkey|twaddle|craze|fad|lark|business|brigade|mob|lunacy)]`,
        `[(${minorities}|those people|that lot) will (have|strip|nick|take|pinch|help themselves) _3 (copper|lead|tools|diesel|bare|everything|roof|tyres|off)]`,
        `[once a (gypsy|traveller|thief|foreigner|muslim|woman) always]`,
        `[(all|half of|most of|every one of|half) (them|those|these|the)? (people|women|men|girls|folk|ones)? (with|in|on|at)? _2 (motability|disability|benefits|hijabs|headscarves|turbans|burkas|caravans|wheelchairs|blue badges) _3 (could|can|do|are|is|will)]`,
        `[women of a certain age]`,
        `[in (their|that|her|his) culture] _8 (not|never|lie|lies|cheat|beat|women|bribe|bribes|normal|expect|different|time|late)`,
        `[is (just|simply)? (a|another)? (posh|fancy|modern|new|polite) (word|name|term|label|excuse) for (lazy|thick|naughty|idle|stupid|slow|workshy|bad (behaviour|parenting|manners)|weak|skiving|rude|not trying)]`,
      ],
      { unless: [kindly] },
    ),
    slights(
      [
        `[${minorities} _8 ${damning}]`,
        `[${damning} _4 ${minorities}]`,
        `[${pointed} _6 ${damning}]`,
      ],
      {
        unless: [
          ...official,
          kindly,
          '(mental health|mental illness|mentally|animal|animals (and|welfare)|pets|dogs)',
        ],
        spare: ['foreign', 'negated', 'reported', 'conditional', 'question'],
      },
    ),
    slights([`[they (are|'re) ${degree}? ${vices}]`, `[(they|them) ${habits}]`], {
      near: [origins, orientations, disabilities],
      unless: [...official, kindly],
      spare: ['foreign', 'negated', 'reported', 'conditional', 'question'],
    }),
    slights(
      [
        `[(she|he) (is|'s) (just|only|probably|clearly|obviously|being|a bit|very|so)? (menopausal|hormonal|hysterical|pre-menstrual|premenstrual|on the change|broody)]`,
        `[(it is|blame|must be|put it down to) (her|the|those) (hormones|time of life|age|change|condition)]`,
        `[(the)? (lads|men|boys|gentlemen|chaps) (can|will|could|should|to) _6 and (the)? (girls|women|ladies|wives) (can|will|could|should|to)? (do|make|take|see|handle|look)]`,
      ],
      {},
    ),
    slights(
      [
        `[(the)? girls (in|from|at|on|over in) (the)? _3 ${being} ${vices}]`,
        `[${origins} (always|never) (late|on time|lying|haggling|arguing|shouting)]`,
        `[(${ages}|${disabilities}|${orientations}|${sexes}|${origins}) (at|on|in|as|for|when|during) _4 (nothing gets done|is asking for trouble|is a recipe for|would be a disaster|would never work|will never work)]`,
        `[(half|most|all) of them (could not|can not|couldn't|can't|do not|will not|would not|have not|are|were|could) (find|work|understand|speak|follow|read|use|switch|lift|run|even|operate|illegal|illiterate|on)] _4 (switch|computer|mouse|tablet|phone|english|sentence|word|marathon|button|form|clue|screen|mobility|benefits|the)`,
      ],
      { unless: official, spare: ['foreign', 'reported', 'question'] },
    ),
    slights(who, { unless: [kindly], spare: ['foreign', 'reported', 'conditional', 'question'] }),
    phrases({
      find: chaired,
      unless: [...withdrawn, kindly],
      unlessNear: withdrawn,
      spare: ['quoted'],
      where: ({ reading }) => reading.facts.situation.kind === 'minutes',
    }),
  ],
  flags: [
    {
      text: 'The same goes for the [Bulgarians on the estate who never wash].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Forklift training is not offered to [women, who are not cut out] for it.',
      audience: ['public'],
    },
    {
      text: 'The Chair told the meeting that [deaf people are always moaning].',
      kind: 'minutes',
      audience: ['public'],
    },
    {
      text: '[Travellers bring nothing but crime] wherever they stop.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: '[Women always get flustered] in front of employers.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: '[I need not tell you what that sort are like] when they see a gate.',
      role: 'member',
      audience: ['resident'],
    },
    { text: '[The elderly can not cope] with a touch screen.', audience: ['officer'] },
    {
      text: 'Everyone knows that [Romanians steal anything] that is not chained.',
      role: 'member',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'Older people may find the website hard, so a phone line is open too.',
      audience: ['public'],
    },
    {
      text: 'Gypsies and Travellers are not thieves, and I will not have it said.',
      role: 'member',
      audience: ['public'],
    },
    { text: 'The survey found that women are too seldom asked.', audience: ['public'] },
    { text: 'Some women cannot attend in the evening.', audience: ['member'] },
    { text: 'A caller said that travellers bring nothing but crime.', audience: ['officer'] },
  ],
} as const satisfies Rule;
