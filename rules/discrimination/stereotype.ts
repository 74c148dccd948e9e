import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { being, habits, vices } from './lexicon/claims.ts';
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
import { slights } from './spoken.ts';

/** "The women", "those pensioners", "some of the girls": these people, not the whole kind. */
const particular = new Set(
  'some many several few two three four five six ten both other neighbouring certain most our these whose which'
    .split(' ')
    .map(intern),
);
const isWholeKind = ({ tokens, from }: Sentence, { first }: Match): boolean =>
  first === from || !particular.has(tokens.ids[first - 1] ?? 0);

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
        unless: official,
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
        `[once a (gypsy|traveller|thief|foreigner|muslim|woman) always]`,
        `[(all|half of|most of|every one of|half) (them|those|these|the)? (people|women|men|girls|folk|ones)? (with|in|on|at)? _2 (motability|disability|benefits|hijabs|headscarves|turbans|burkas|caravans|wheelchairs|blue badges) _3 (could|can|do|are|is|will)]`,
        `[women of a certain age]`,
        `[in (their|that|her|his) culture] _8 (not|never|lie|lies|cheat|beat|women|bribe|bribes|normal|expect|different|time|late)`,
        `[is (just|simply)? (a|another)? (posh|fancy|modern|new|polite) (word|name|term|label|excuse) for (lazy|thick|naughty|idle|stupid|slow|workshy|bad (behaviour|parenting|manners)|weak|skiving|rude|not trying)]`,
      ],
      { unless: ['(lovely|wonderful|kind|generous|splendid|marvellous)'] },
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
  ],
  flags: [
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
