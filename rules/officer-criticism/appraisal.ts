import type { Rule } from '../../lib/lint/rule.ts';
import { has } from '../../lib/lint/mention.ts';
import { mentionOf } from '../../lib/lint/target.ts';
import { criticism, isNobody } from './criticism.ts';
import { failureOf, incapable } from './lexicon/capability.ts';

const competent = `(competent|capable|qualified|qualifications|up to (the|this|it)|fit (to|for)|experienced|experience|
  able to (do|run|manage|count|read|add)|suited|the right (person|man|woman)|trained|awake|bothered|
  serious|the (faintest|first|slightest|foggiest) (idea|clue)|any (idea|clue|experience|
  qualifications|understanding|grasp)|a clue|the (skills|competence|ability|qualifications|
  experience)|know what (he|she|they) (is|are)|know (anything|what)|understand (the|what|his|her|
  their|any)|read (the|it|his|her|their|any|this)|in the right job|earning (his|her|their|its)|
  worth (the|his|her|their|what))`;

export const appraisal = {
  id: 'officer-criticism/appraisal',
  severity: 'warn',
  message: 'This judges how an individual officer does the job, or questions whether they can.',
  why: 'Members review policy and the performance of services; one person’s work is for their manager.',
  advice:
    'Ask about the service’s results and plans, and take a question about a person to their director.',
  detect: [
    criticism(
      [
        `[(is|are|was|were) <officer> _ ${competent}]`,
        `[(competence|capability|ability|fitness|judgement|judgment|suitability|integrity|honesty|motives|
          credentials|qualifications|impartiality|professionalism) of] <officer> [_ (in (doubt|question)|
          questionable|wanting|doubtful|lacking|suspect|leaves)]`,
        `[(question|doubt|challenge|query|questions (about|over)|doubts (about|over)|concerns (about|
          over)) _ (competence|capability|ability|fitness|judgement|judgment|suitability|integrity|honesty|
          motives|performance|credentials|qualifications|impartiality|professionalism) of] <officer>`,
        `[(doubt|question|worry|wonder|ask) (is|remains)? (whether|if) <officer|name> (is|are) (really|actually|still|quite|any longer)? (up to|fit (for|to)|cut out for|capable of|equal to|the right (man|woman|person) for) (the|this|his|her|their) (job|post|role|task|work)]`,
        `[(doubt|question|wonder|ask) (is|remains)? (whether|if) <officer> _4 (~be|~have|can|could|~know|~understand) _4]`,
        `[(give|gives|gave|giving|award|score|rate|rated|mark|marked|marking|grade|
          graded) <officer> _6 (out of (ten|10|five|5|twenty|100|a hundred)|(an|a) (d|e|f|fail|u) (minus|
          grade)?|zero|nil|nul points|minus)]`,
        `(marking|mark|rating|scoring|grading|appraising) _6 <officer> _6 [(out of (ten|10|five|5|twenty|
          100)|two|three|zero|fail)]`,
        `<officer> _6 [(# out of (ten|10|five|5|twenty|100)|could do better|must try harder|must do better|
          see me|bottom of the class|nought|nul points|fails (the|every) test|a fail)]`,
        `[(school report|end of term report|report card|appraisal) _ (for|on|of)] <officer>`,
        `(promised|expected|hoped for) _ (new broom|fresh|better|great things) _6 [_ (see|got|get|
          seen) (mostly|only|just|little|nothing)]`,
        `<officer> _6 [(not a patch on|nowhere near as (good|able|helpful|competent)|not half the (man|woman|
          officer|manager)|a poor substitute for|a pale shadow of|fill (his|her|their|the) (shoes|boots)|
          not in the same league as)]`,
        `[(unlike|compared (to|with)|not a patch on|nothing like) (his|her|their|your) (predecessor|predecessors)]`,
        `[(his|her|their|the officer's|the director's|the clerk's) (predecessor|predecessors) (would|never|
          could|at least|knew|managed|got|had|always|answered|used to)]`,
        `[(relief|refreshing|nice|good|change|novelty|pleasure|wonderful) to (have|see|get|find) (somebody|
          someone|anyone|a|an) _8 (who|that)] _ (answers|listens|knows|reads|cares|tells|works|understands|
          does|can|turns|returns|replies|bothers)`,
        `[(how (did|does|on earth|could) <officer> _ (get|got|land|win|end up|keep|earn|justify|sleep)) _4]`,
        `(did|do|does|has|have) <officer> _8 [(or (was|is|were|are) (that|this|it) _ (optional|beneath|
          too much|asking too|beyond|somebody else's|someone else's)|or (did|do|does|has|have) (he|she|
          they) _ (just|only|not bother|make|guess|assume|hope))]`,
        `[what (is|are|was|does|do) <officer> _ (paid|for|qualifications|actually do|contribute|bring)]`,
        `<officer> _6 [(win|won|get|got|buy|bought|found|find|earn) _ (job|post|qualifications|qualification|
          degree|certificate) (in|from|out of|through) (a|an) _ (raffle|cracker|cereal|packet|tombola|lottery|
          internet)]`,
        `[(a|any|some|no) (competent|half decent|decent|halfway competent|half competent|capable|
          professional|diligent|proper|honest|conscientious|good) (officer|planner|engineer|director|manager|
          clerk|surveyor|treasurer|lawyer|solicitor|team|department|official|chief executive|accountant|
          social worker)] _ (would|could|should|worth)`,
        `(need|needs|needed|want|wants|deserve|deserves|get|find|have) _2 [(officers|planners|engineers|
          managers|staff|directors|people|someone|somebody|a director|a clerk|a manager|a chief executive|
          an officer|a planner|a team|a treasurer) (at|in|for)? _3 who (actually|really|genuinely|care|cares|
          know|knows|listen|listens|understand|understands|read|live)]`,
        `[(defy|challenge) (anyone|anybody|you) to (name|find|tell|point|think|explain|show|say) _4] _8 <officer>`,
        `<officer> _9 [(defy|challenge) (anyone|anybody|you) to (name|find|tell|point|think|explain|show|say) _4]`,
        `(do|does|did|can|could) not (think|believe|feel|see|consider|find|
          imagine) (that)? _1 <officer> _4 [(grip|grasp|up to|capable|competent|fit|honest|interested|
          listening|the right|any idea|a clue|the first idea|good enough|able|qualified|worth|control|
          impartial|doing (his|her|their|its)|understand|understands|knows|know|cares|care|deserves|deserve|
          has what it takes|have what it takes|fit for) _3]`,
        `[(lazier|ruder|slower|dimmer|dafter|stupider|sloppier|worse|idler|nastier|bigger|sorrier|
          more (incompetent|unhelpful|arrogant|useless|dishonest|inept|bureaucratic|pompous|disorganised|
          obstructive|overpaid|evasive)|less (helpful|competent|honest|able|responsive|
          professional)) _4 than] _1 <officer>`,
        `what <officer> [_ (actually|really|exactly|ever) (do|does|did|achieves|achieved|contributes|contributed)]`,
        `<officer> _4 [(one of)? the (bad|worst|weaker|weakest|poorest) (ones|apples|eggs|officers|managers|of the bunch)]`,
        `[(calibre|quality|standard) of] <officer> [_ (low|poor|dire|woeful|falling|declining|embarrassing|
          shocking|worrying|questionable|dreadful|plummeted)]`,
        `[draw your own conclusions about _4 of] <officer>`,
        `(why|how|whether) <officer> (thinks|feels|believes|imagines) [(he|she|they) _ (deserve|deserves|
          worth|fit|entitled|can)]`,
      ],
      { spare: [] },
    ),
    criticism(
      [
        `[(question|questions|doubt|doubts|query|wonder|ask|challenge|concerns|concern|reservations|
          misgivings|serious doubts) _4] <officer> 's? [_ (competence|capability|ability|abilities|fitness|
          judgement|judgment|suitability|integrity|honesty|motives|performance|credentials|qualifications|
          aptitude|leadership|impartiality|commitment|professionalism)]`,
        `<officer|name> 's? [_ performance _4 (abysmal|poor|dire|woeful|dreadful|lamentable|disappointing|
          unacceptable|below|wanting|inadequate|shocking|appalling|weak|not good|pathetic|shameful|terrible|
          mediocre|lacklustre)]`,
        `[(appraise|appraised|appraisal of|assess|review) <officer> 's? (personal|own|
          individual)? (performance|work|conduct|abilities)]`,
        `[(~call|~find|~consider|~describe) <officer> 's? _4 performance _4 (${incapable}|${failureOf}|
          disappointing|unacceptable)]`,
      ],
      { spare: [], free: true },
    ),
    criticism([`the best <officer> [can (do|manage|come up with|offer|produce|muster)]`], {
      evenIf: true,
    }),
    criticism([`[(does|do|did|has|have|can|could) <officer> _4 ${competent}]`], {
      where: (sentence, match) => has(mentionOf(sentence, match), 'person'),
    }),
    criticism(
      [
        `<officer> _1 [(noticed|spotted|thought|bothered|checked|asked|told|knows|knew|can|could|had|has|
          seems|seemed|answers|answered|picks|picked|replied|replies|rang|cares|cared|wants|wanted|listens|
          listened|took|takes|read|understood|understands|lifted|saw|raised|owns|owned|dares|dared|will|would|
          is (prepared|willing|able|listening|interested|answering|accountable|in charge)) _4]`,
      ],
      {
        spare: [],
        where: isNobody,
        unless: [
          `(deserve|deserves|blame|at fault|could have (known|foreseen|done|prevented)|did anything wrong|
            has done anything wrong|had done anything wrong)`,
        ],
      },
    ),
  ],
  flags: [
    'My [doubt is whether the housing manager is up to the job].',
    {
      text: '[Is the head of finance actually competent] to bring us these figures?',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'I’d [give the new assistant director two out of ten].',
      role: 'member',
      audience: ['member'],
    },
    { text: 'I question the treasurer’s [competence].', role: 'member', audience: ['member'] },
    {
      text: '[A competent officer] would have spotted this in five minutes.',
      role: 'member',
      audience: ['press'],
    },
  ],
  passes: [
    { text: 'Why was the consultation deadline missed?', role: 'member', audience: ['member'] },
    { text: 'How does the service measure its performance?', role: 'member', audience: ['member'] },
    {
      text: 'Is the head of finance able to join us at six?',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'The committee questioned the capability of the new software.',
      role: 'member',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
