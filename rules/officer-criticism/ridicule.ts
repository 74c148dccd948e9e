import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { has } from '../../lib/lint/mention.ts';
import { beasts, fools } from '../lexicon/insults.ts';
import { covering, mentionOf } from '../../lib/lint/target.ts';
import { criticism, isAnswer, posts } from './criticism.ts';
import {
  asUseful,
  better,
  couldNot,
  geniuses,
  misfortune,
  mockPraise,
  things,
  wouldNotKnow,
} from './lexicon/similes.ts';

/** Not of Whitehall or Brussels, nor of a company's. */
const isAtHome = ({ mentions }: Sentence): boolean =>
  !mentions.some((mention) => has(mention, 'outsider') || has(mention, 'party'));

export const ridicule = {
  id: 'officer-criticism/ridicule',
  severity: 'warn',
  message: 'This makes fun of an officer.',
  why: 'A joke at the expense of somebody who cannot answer back reads as contempt, however lightly it is meant.',
  advice: 'Make the point plainly about the service, without the joke about a person.',
  detect: [
    criticism(
      [
        `<officer|name> _4 [(clearly|obviously|plainly|evidently|apparently|manifestly|cannot|can not) (has|have)? (not|never)? (even|actually|bothered to)? (read|understood|visited|checked|looked at|grasped|opened|done|written) (his|her|their) (own)? _3]`,
        `<officer|name> _4 [(has|have|can|could) (not|never) (clearly|obviously|plainly|evidently|even|actually|possibly)? (read|understood|checked|looked at|grasped|opened) (his|her|their) own _3]`,
        `[(did|does|has|do|is|can) (anybody|anyone|any of them|a single (officer|person)) (in|at|over at|down at) _3 (actually|even|really|ever|capable of) _6]`,
        `<officer|name> _4 [${couldNot}]`,
        `<officer|name> _4 [${wouldNotKnow}]`,
        `<officer|name> _4 [${asUseful} _3]`,
        `[${better}] _12 <officer>`,
        `<officer> _6 [${better}]`,
        `[${geniuses} (at|in|from|running|behind|on|over at|down at)] <officer>`,
        `[_ ${geniuses}] (at|in|from|running|over at|down at) (county hall|town hall|shire hall|city hall|
          the council|hq|the council offices)`,
        `<officer> 's? [in (his|her|their|its) (infinite|great|collective|usual) wisdom]`,
        `[(his|her|their|its) (infinite|collective|usual) wisdom] _ <officer>`,
        `[what (do|does|did|is|are) <officer> (do|doing|paid|actually|for|find|think) _6]`,
        `[(another|a) (fine|right|pretty|nice|proper|right royal) (mess|pickle|kettle of fish|
          state of affairs|muddle|pig's ear)] _6 <officer>`,
        `[who (on earth|in (his|her|their) right mind|in heaven's name|in god's name|the hell)? (let|gave|
          put|appointed|hired|allowed|told)] <officer>`,
        `[too many (chiefs|managers|bosses|directors|pen pushers|bureaucrats|mandarins|desk jockeys)]`,
        `[what (exactly|precisely|on earth)? (do|does) (we|residents|taxpayers|you) pay <officer> (for|to)]`,
        `[bless (his|her|their|its) _ (socks|heart|hearts|souls|soul)]`,
        `<officer> _6 [(makes|make|made) * look (like|good|competent|fast|quick|honest|dynamic|lively|organised)]`,
        `[(met|seen|known|come across|had) _ (with)? more (go|life|sense|idea|initiative|brains|backbone|
          personality|energy) (in them|than)]`,
        `<officer> _4 [(couldn't|could not) _6 if (his|her|their|its) (life|lives)]`,
        `[what we get from <officer> _ (is|are)]`,
      ],
      { spare: [] },
    ),
    criticism([`[${things}]`], { spare: [], where: isAnswer }),
    criticism(
      [
        `[(${fools}|${beasts}|clots|clot|shower|halfwits|dimwits) (in charge of|running|who run|responsible for|in|at|over at|down at|behind|over in)] (the|our|this)? _1 (highways|planning|county hall|town hall|shire hall|parks|transport|finance|housing|property|leisure|waste|parking|procurement|licensing|roads|department|council offices|depot)`,
        `[(suppose|assume|presume|wonder|presumably|no doubt|imagine|dare say|expect|guess|perhaps|maybe) _4 (good|fine|nice|dear|clever|learned|wise|brave) (folk|people|souls|gentlemen|ladies|burghers|brains|minds) (at|in|over at|down at|up at|of) (the|our)? _1 (highways|planning|county hall|town hall|shire hall|parks|transport|finance|housing|property|leisure|waste|parking|procurement|licensing|roads|department|council|depot)] _12`,
        `[(whoever|whichever (genius|officer|expert)|the (genius|person|people) who) _4 (planned|designed|drew|wrote|thought|organised|approved|signed|painted|built|timed|scheduled|plans|designs|runs|writes) _3 ${couldNot}]`,
        `[(somebody|someone|some (poor)? (soul|genius|expert)) (at|in|over at|up at) (county hall|town hall|shire hall|the council|highways|planning|the depot|headquarters) _3 (paid|employed|responsible) (to|for) _8]`,
        `[(those|the people|the (minds|brains|geniuses|experts)|whoever) (who|that)? (draw|draws|plan|plans|set|sets|design|designs|fix|time|times|write|writes|run|runs|drew|planned|designed) (the|these|our|up) _4 (may|might|should|could|would do well) (like|care|want|wish)? to (visit|try|see|meet|walk|drive|come|look|buy|borrow|learn) _6]`,
        `[(would|'d|should|ought to) (have|be)? (sacked|fired|sack|fire) (the lot of them|the whole lot|every one of them|all of them|them all)] _4`,
      ],
      { spare: [], free: true, where: isAtHome },
    ),
    criticism(
      [
        `[(nobody|no one|you|one|few|hardly anyone) (could|can|would|will) (ever|
          hardly)? accuse] <officer> [of (rushing|haste|hurrying|speed|overwork|overworking|working|trying|
          listening|caring|modesty|generosity|imagination|foresight|competence|efficiency|thrift|humility|
          transparency|excessive|undue|being (quick|helpful|fast|over|too|hasty|slow to))]`,
        `[with (officers|planners|staff|managers|directors|engineers|lawyers|people|advisers) like (these|
          that|this|them|ours)]`,
        `<officer> _3 [would (struggle|be hard pressed|be pushed) to (find|spell|organise|run|name|tell|read|
          count|fill|recognise|locate|identify|manage|point|explain|lace|boil)]`,
        `[used to have (a|an|some) _3 (who|that) (knew|could|answered|listened|cared|did|got|picked|turned|
          understood|read)]`,
        `<officer> _9 [could teach _4 a thing or two about]`,
        `[has all the _4 of (a|an)] _6 <officer>`,
        `<officer> _9 [(has|have|had) all the _4 of (a|an)]`,
        `[what (on earth|in heaven's name|in the name of|the hell|the blazes)? _2 (possessed|possesses)] <officer>`,
        `[(calls|call|called|calling) (himself|herself|themselves) (a|an|our|the)? _1 (planner|planners|
          engineer|engineers|officer|officers|manager|managers|director|surveyor|social worker|social workers|
          lawyer|lawyers|expert|experts|professional|professionals|leader|clerk|accountant|treasurer|
          public servant|public servants)]`,
        `[(thumbs down|wooden spoon|raspberry|brickbat|brickbats|black mark|red card|yellow card|boo|
          no marks|minus marks|lump of coal) (to|for)] _1 <officer>`,
        `[(nobody|no one|not a soul|not one person) with (any|an|a|the) _3 (in|at)] <officer>`,
      ],
      { spare: [], free: true },
    ),
    criticism(
      [
        `[(so called|self styled|self appointed|supposed|alleged|ill named|misnamed|laughably named) _2 ${posts}]`,
      ],
      {
        spare: [],
        where: (sentence, { end }) => covering(sentence, end - 1, 'officer') !== undefined,
      },
    ),
    criticism(
      [
        `[(faceless|unelected|overpaid|unaccountable|highly paid|grey|anonymous|nameless|petty|
          jumped up) (bureaucrats|bureaucrat|officials|officers|mandarins|managers|suits|pen pushers|
          directors)]`,
        `[(pen pushers|pen pusher|penpushers|jobsworths|jobsworth|desk jockeys|bean counters|box tickers|
          paper shufflers|number crunchers|little hitlers|little hitler|tin gods|fat cats|grey suits|
          sir humphrey|sir humphreys|yes minister|power behind the throne|backroom bureaucrats|
          empire builders)]`,
        `[who (really|actually) runs (this|the|our) (council|borough|county|place|town|authority|city)]`,
      ],
      { spare: [], free: true, where: isAtHome },
    ),
    criticism(
      [
        `<officer> _10 [${things}]`,
        `[${things}] _8 <officer>`,
        `[what (comes|gets|came) (out of|from)] <officer>`,
      ],
      { spare: [], free: true },
    ),
    criticism(
      [
        `[(more (sense|joy|help|luck|change|honesty|truth|action|life|use|information|interest|chance|
          joy) (out of|from|with|of)|(better|quicker|faster|cleverer|livelier|more (useful|helpful|reliable|
          responsive|honest|efficient|competent|awake|intelligent))) _6 than] _3 <officer>`,
      ],
      {
        spare: [],
        free: true,
        where: (sentence, match) => mentionOf(sentence, match)?.points === undefined,
      },
    ),
    criticism(
      [
        `[(nothing|everything|anything|whatever) <officer> (touches|touch|does|do|says|say|produces|puts out|
          sends|promises|tells us|tell us|turns|get hold of|gets hold of) _6]`,
      ],
      {
        spare: [],
        where: (sentence, match) =>
          has(mentionOf(sentence, match), 'officer') && !has(mentionOf(sentence, match), 'you'),
        unless: ['(thank|thanks|grateful|right|well|brilliant|excellent)'],
      },
    ),
    criticism(
      [
        `[${mockPraise} (to|for|on|goes to)? _2 ${geniuses}] _4 (who|that|for|behind|at|in)`,
        `[${geniuses} (who|that) (thought|decided|scheduled|planned|designed|dreamt|came|approved|signed|chose|put)]`,
      ],
      {
        spare: [],
        where: ({ mentions }) =>
          !mentions.some(
            (mention) =>
              has(mention, 'outsider') ||
              has(mention, 'party') ||
              has(mention, 'member') ||
              has(mention, 'body'),
          ),
      },
    ),
    criticism([
      `[${mockPraise} _2 (to|for)? (the|our|all|whoever|whichever)?] <officer> _6 ${misfortune}`,
    ]),
  ],
  flags: [
    {
      text: 'The planners [couldn’t organise] a [bun fight in a bakery].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'She [wouldn’t know a deadline] if it bit her, our head of waste.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Our enforcement team is [about as much use as a chocolate teapot].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: '[Well done to the geniuses] in Highways who closed both bridges.',
      role: 'member',
      audience: ['public'],
    },
    { text: '[Faceless bureaucrats] drew up this plan.', role: 'member', audience: ['press'] },
  ],
  passes: [
    {
      text: 'The contractor couldn’t organise a bun fight in a bakery.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Well done to the parks team for another Green Flag.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Faceless Whitehall officials at the Department for Transport drew up this plan.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The officers could not attend because of the snow.',
      role: 'member',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
