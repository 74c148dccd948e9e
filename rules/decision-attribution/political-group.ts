import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { aside, matter } from './lexicon/deciding.ts';
import { grouped, leftOver } from './lexicon/nods.ts';
import { group, mentioned } from './lexicon/people.ts';

const decided =
  '(decided|agreed|determined|resolved|settled|ruled|ordered|voted|concluded|confirmed|approved|turned down|thrown out|threw out|backed|rejected|ditched|scrapped|vetoed|refused|ruled out|come down against|come out against|said (no|yes) to|made up its mind|made the decision|taken the decision|took the decision)';
const when =
  '(last night|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this week|yesterday|today|this morning|last week|unanimously|overwhelmingly|at its meeting|at (our|its|the) meeting)';
/** What a council does to its services. */
const act =
  '(close|sell|scrap|drop|end|cut|axe|build|fund|open|keep|save|stop|halt|cancel|freeze|raise|charge|move|shut|privatise|outsource|merge|approve|refuse|reject|award|withdraw|pull|abolish|demolish|buy|lease|ban|introduce|extend|replace|reinstate|restore|dispose|go ahead|proceed|spend|allocate|give|pay|bin|ditch|shelve|pause|defer|transfer|reduce|increase|oppose the (extension|application|merger)|let)';
const councilWill =
  '(the)? (county council|council|county|authority) _ (will|shall|is to|would|should|must|opposes|supports|is against|is in favour|backs|rejects|has to|should not|will not|sells|closes|keeps|withdraws|ends|stops|drops|funds|pays|buys|leaves|joins|refuses|backs|moves|charges|scraps|starts|bans|allows|is out of|is against|wants no)';
const own = [
  '(propose|proposing|move|moving|table|tabling|amendment|press for|pressing|ask for|asking|recommend|campaign|vote (for|against)|support|oppose the (budget|motion)|its (spokesman|spokesperson|leader|whip|line)|leader|spokesperson|whip|candidate|subs|treasurer|secretary|manifesto|call for|calling for|argue|urge|put forward|bring forward|seek|bid|hope|hopes|want|wants)',
  '(working|project|steering|task|focus|user|parents|residents|friends|community|stakeholder|finish) group',
  '(council|cabinet|committee|full council) _3 (agreed|decided|resolved|carried|approved|passed|voted)',
  '(not|no) (a|the)? (council)? (decision|decisions|policy)',
  'can not (decide|make|take)',
];
const isGroupPaper = ({ reading: { facts } }: Sentence): boolean => {
  const { kind, audience } = facts.situation;
  return audience.includes('political-group') && (kind === 'minutes' || kind === 'note');
};
const unless = [...mentioned, ...own];
const spare = ['foreign', 'negated', 'question', 'conditional'] as const;

export const politicalGroup = {
  id: 'decision-attribution/political-group',
  severity: 'warn',
  message: 'This treats what a political group concluded as a decision of the council.',
  why: 'Group meetings have no power to decide on the council’s behalf.',
  advice: 'Say what the group will propose, and name the body that will decide and when.',
  detect: [
    phrases({
      find: [
        `[${group} ${when}? ${aside}? ${aside}? (${when})? ${decided} (${when})? (to !(not) ${act}|that ${councilWill}|that (the|we|all|every|no) _6 (will|shall|must|is to|should|are to|will not|stays|closes|goes|go)|that @ @? (shall|will|must|should|is to) (not)? (be)?|against (the|any) _3 ${matter})]`,
        `[${group} ${aside}? ${aside}? ${decided} _4 (the)? (county council|council|county|authority) 's (position|policy|line|view|response|answer)]`,
        `[(the)? (conservatives|tories|labour group|liberal democrats|lib dems|greens|independents|whips|administration|our lot|our side) ${aside}? ${aside}? ${decided} (that)? ${councilWill}]`,
        `[${group} _3 ${decided} (it|this|that) (among|amongst|between) (themselves|ourselves|them|us)]`,
        `${group} met _6 and [_8 (is|are) (to|going to|now) (be)? _1 (close|sell|go|stay|open|move|sold|closed|scrapped|cut|dropped|kept|built)]`,
        `[${group} (has|have)? _2 (voted|agreed|decided|resolved|determined) _3 (for|against|in favour of|on) (closing|selling|scrapping|keeping|building|funding|cutting|ending|dropping|opening|moving|charging|refusing|approving|the (closure|sale|scheme|cut|merger|demolition|lease|contract|bid|option)) _4]`,
        `[(take it|you may take it|you can take it|rest assured|consider it|regard it|treat it) _2 (that)? (the)? (county council|council|county|authority|matter|decision|it) (is)? _3 (made up|settled|decided|done|a done deal|agreed|closed|fixed)] _4`,
        `[(no need|no point|do not|don't) (to|in)? (wait|waiting|hang about|hold off|bother) _2 (for|until) (the)? (#|@|committee|cabinet|council|meeting|vote|formal) _3] _4`,
        `[${group} decision] _6`,
        `[${group} 's (decision|ruling|resolution|verdict) (of|on|to|that) _6]`,
        `[(decided|agreed|settled|sorted|determined|sewn up|resolved|fixed|thrashed out|squared|nailed down) (it|that|this|everything)? (at|in|by) (the)? (our)? ${group} _6]`,
        `[what (the)? ${group} _6 (is|becomes) (the)? (county|council|authority) 's (position|policy|line)]`,
        `[what (the)? (conservatives|tories|labour|lib dems|liberal democrats|greens|independents|reform|alliance|administration) _6 (is|becomes) (the)? (county|council|authority) 's _ (position|policy|line)]`,
        `[(as far as|so far as) (this|the) (council|county|authority) (goes|is concerned) _3 (the)? ${group} (has|have) (spoken|decided)]`,
        `[${group} _8 so (please|you can|officers should|stop|start|get|go ahead|kindly)] _6 (stop|start|implement|instruct|tell|write|begin|act|cancel|action)`,
        `[(committee|cabinet|council|the vote|the meeting) (is|will be) (just|only|merely|now|then)? (a formality|a rubber stamp|going through the motions)]`,
        `putting [(the)? ${group} 's (decision|resolution|wishes) into (effect|practice|action)]`,
      ],
      unless,
      spare,
    }),
    phrases({
      find: [
        `[(agreed|decided|resolved|determined|action|carried) (that|to)? ${councilWill}]`,
        `[(agreed|decided|resolved|determined) (that|to)? (we|the (county|council|authority)) (will|shall)? ${act}]`,
        `[(it was|we|it is|group|members)? (agreed|decided|resolved|determined|concluded) (that|to)? _6 (is|are|was|were|will be|shall be) (no longer|not|dead|off|out|dropped|scrapped|ruled out|closed|now|to be) _4]`,
        `[(it|that) (was|is|has been) (agreed|decided|resolved|settled|determined) _2 (that|to) ${councilWill}]`,
      ],
      unless,
      spare,
      where: isGroupPaper,
    }),
    phrases({
      find: [
        `[${group} (has|have|had)? ${aside}? (decided|settled|agreed|resolved|determined|fixed|sewn up|made) (it|this|that|the matter|the question|its mind up) and (the)? (cabinet|council|county council|committee|executive|officers|leader|full council|panel|you|board) _8]`,
        `[(cabinet|committee|council|full council|the executive|the panel|the board) (will|must|shall|is to|has only to|need only|can only|is there to) (now|just|simply|duly|of course|then)? (do (as|what) (it|they|we) (is|are)? (told|bid|say|said|want)|fall into line|follow (suit|orders|on)|rubber-stamp|rubber stamp|nod (it|this|that) through|wave (it|this|that) through|toe the line|go through the motions|sign it off|catch up|confirm it|put (its|the) (stamp|seal))]`,
        `[(as|so) far as (we are|the council is|everyone is) concerned _8 (is|are) (now|all)? (settled|decided|done|agreed|closed|dead|finished|off|sold)]`,
      ],
      near: [
        `${group} _4 (decided|settled|agreed|met|voted|resolved|spoken|determined|decision|decides|made up)`,
      ],
      unless: [...mentioned, '(will not|would not|cannot) (rubber|follow|nod)'],
      spare,
    }),
    phrases({ find: leftOver, near: grouped, unless, spare }),
  ],
  flags: [
    {
      text: 'The group voted last night. [What is left for Cabinet is a formality].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Group decided last night to drop] the scheme, so stop work on it.',
      role: 'member',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Agreed: the County Council will sell the lodge].',
      role: 'member',
      audience: ['political-group'],
      kind: 'minutes',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'On Sunday [our group resolved that the Council shall not sell the meadow].',
      role: 'member',
      audience: ['public'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[The ruling group has now determined the Council’s position] on the merger.',
      role: 'member',
      audience: ['partner'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'The group has decided that Councillor Rao will be its spokesperson.',
      role: 'member',
      audience: ['press'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Group decided last night to propose an amendment to the scheme.',
      role: 'member',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The project working group decided to close the survey on Friday.',
      role: 'member',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
  ],
} as const satisfies Rule;
