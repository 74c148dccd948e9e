import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { cause, ours } from './lexicon/asking.ts';
import { scorned } from './lexicon/proposals.ts';
import { former, opposed, party, rival } from './lexicon/sides.ts';
import { preference } from './lexicon/feelings.ts';

const officers = any(
  '<officer>',
  '(every|most|many|some|several|plenty of|more than one|the|half the|all the|any|no) (planner|planners|officer|officers|official|officials|engineer|engineers|lawyer|lawyers|accountant|accountants|social worker|social workers|librarian|librarians|clerk|gritter|gritters|refuse crew|crews|binmen|care workers|staff|council staff|council workers|workers|number-crunchers|experts|professionals|director|directors|head of service) _5',
  "(the|our|your|council's|county's|town's)? (chief executive|town clerk|parish clerk|monitoring officer|treasurer|section 151 officer|chief finance officer|director of @|head of @|clerk)",
  "(anybody|anyone|everyone|everybody|people|staff|those|folk|someone|somebody|a senior figure|insiders|sources|friends) (on|in|at|inside|from|across) (the)? (council|gritters|planning|finance|housing|highways|county hall|town hall|civic centre|depot|building|department|officer corps|payroll|inside|chief executive's office)",
  '(council|county hall|town hall) (staff|insiders|sources|officers|workers|bosses|chiefs|professionals|experts)',
);
const us = any(
  `${ours} _3 ${cause}`,
  'us',
  'me',
  '(our|my) (group|side|party|lot)',
  'this administration',
  `(the)? ${party}`,
);

const published: readonly string[] = [
  '(party|constituency|branch|association|campaign) officers',
  '(recommend|recommends|recommended|recommendation|recommending|report|reports|paragraph|page|minute|appendix|advice|advised|advises|advise|certified|confirmed that it|costed|briefing|briefed)',
  '(take|takes|taking|took) (no)? (sides|side)',
  '(neutral|neutrality|impartial|impartiality|withdraw|apologise|apologies|apology|sorry|correction|retract|not for (them|officers|us))',
  '(resident|residents|voters|neighbours|union|unions)',
  '(contractor|contractors|consultant|consultants|inspectors|ombudsman)',
];

/** Officers spoken of, at most so many words before. */
const officersBefore = ({ mentions }: Sentence, word: number, within: number): boolean =>
  mentions.some(
    (each) =>
      has(each, 'officer') && !has(each, 'you') && each.first < word && word - each.end <= within,
  );

const aboutOfficers = ({ mentions }: Sentence): boolean =>
  mentions.some((mention) => has(mention, 'officer') && !has(mention, 'you'));

const sides = `(${any(party, opposed, former)}|(one|only one) party|our (party|plan|budget|side|pledges|manifesto|policy|policies|amendment))`;
/** A side is told, not taken. */
const unjudging = [
  ...published,
  `((warned|told|reminded|briefed|advised|assured|informed)|(admitted|said|explained|confirmed|confessed|spoke|reported|presented) to) (the|our|my)? (${party}|cabinet|council|them)`,
  '(our|my) (question|request|enquiry|letter)',
];
/** What is thought of one side against another. */
const judging = wordings(
  scorned,
  ...preference,
  '(better|best|right|wrong|worse|worst|win|winning|wins|won|lose|losing|lost|mess|disaster|deserve|deserves|in charge|back in|in power|run (this|the|things|it)|to blame|add up|adds up|trust|trusted|sense|sensible|future|hopeless|useless|clueless|honest|truth|lying|lied|lies|cares|care|listens|listen|works|work|would (be|do|never|have)|saved|ruined|wrecked|only (one|party|people|side)|chance|hope|vote|votes|voting|voted|support|supports|backing|backs|behind|agree|agrees|agreed)',
);

export const claimedSupport = {
  id: 'party-politics/claimed-support',
  severity: 'stop',
  message: 'This says that officers back a political side.',
  why: 'Officers cannot answer, and a claim like this makes others doubt their neutrality.',
  advice: 'Quote what a published report says, and make the argument in your own name.',
  roles: ['member'],
  excused: [
    '(in|that is|is) my own (political)? (view|opinion|judgement|judgment|reading)',
    '(this|that|these) (is|are) my (own)? (party|group) speaking',
    '(the|our) (group|party) (view|line) _3 not (the officers|theirs|that of officers|an officer)',
    '(my|our) words (and)? not (theirs|the officers)',
  ],
  detect: [
    phrases({
      find: [
        `${officers} _4 (agree|agrees|agreed|side|sides|sided) _2 (with) ${us}`,
        `${officers} _3 (~be|all|fully|privately|quietly|secretly|really|right|now|firmly|completely|solidly|entirely)? _3 (right behind|firmly behind|squarely behind|solidly behind|fully behind|totally behind|100 per cent behind|behind|on the side of|rooting for|with|cheering on|cheering for|batting for|crying out for|praying for|desperate for|backing|in favour of|supportive of|sold on|convinced by|won over by|signed up to|thrilled with|delighted with|impressed with|impressed by|in love with|right there with) ${any(`${ours} _3 ${cause}`, 'us !(as|in|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the #|#|a|site)|to|about|when)', `(the)? ${party}`)}`,
        `${officers} _4 (on our side|in our camp|in our corner|one of us|one of ours|on my side|in my corner)`,
        `${officers} _4 (back|backs|backed|support|supports|supported|prefer|prefers|preferred|favour|favours|favoured|endorse|endorses|endorsed|like|likes|liked|love|loves|loved|want|wants|wanted|trust|trusts|admire|admires|respect|champion|champions) ${any(`${ours} _3 (group|party|side|budget|amendment|manifesto|pledge|pledges|campaign|candidate|team|line|lot|alternative|position|policies|promises|record|cause|agenda|vision)`, 'us !(to)', 'our lot', `(the)? ${party}`)}`,
        `${officers} _6 (think|thinks|thought|believe|believes|know|knows|say|says|said|tell me|tell us|told me|told us|admit|admits|admitted|confess|confesses|confessed|reckon|reckons|accept|accepts|concede|concedes|conceded|whisper|whispers|whispered|confided|confide|confirm|confirms|confirmed|agree|agrees|agreed|can see|realise|realises) _2 (that)? _1 ${any(rival, `(the)? (${party}|opposition's|opposition|other side's|their|government's)`, 'they', 'their')} 's? _4 (~be|do|does|would|will|has|have|was|were|had)? _2 (${scorned}|fantasy|wrong|lying|a disaster|bankrupt|not add up|never add up|never work|not work|unworkable|dangerous|madness|clueless|useless|hopeless|terrible|a mess|the worst|out of|to blame|(cannot|can not) (add|count|run|do|manage|be trusted|deliver|afford)|not have a clue|undeliverable nonsense|make it up|making it up|not fit)`,
        `${officers} _6 (think|thinks|thought|believe|believes|know|knows|say|says|said|tell me|tell us|told me|told us|admit|admits|admitted|confess|confessed|reckon|reckons|accept|accepts|concede|conceded|whisper|whispered|confided|confirm|confirmed|agree|agrees|can see|realise) _3 (that)? _1 ${any(`${ours} _3 ${cause}`, 'ours', 'we', 'i', 'our lot')} (~be|have|has|would|will|am|m) _4 (best|better|right|only (one|ones|councillor|party|group|side)|only|the one|the future|stronger|the sensible|far better|streets ahead|the best|winning|ahead|the right|common sense|the only|the party|the people)`,
        `${officers} _4 (would|will|d|ll) _2 (vote|voting|be voting) (for)? (us|me|our|${party})`,
        `${officers} _3 (vote|votes|voted|are voting|is voting) (for)? (us|me|our (lot|side|party|group|budget|amendment)|${party})`,
        `${officers} _4 (rolled|rolling|rolls|raised|raises|laughed|laughs|winced|winces|groaned|groans|cringed|cringes|despair|despairs|despaired|shook|sighed|sighs|shudder|shudders|choked|burst out laughing|could not keep a straight face|smirked|sniggered|put (his|her|their) head|held (his|her|their) head) _8 (at|of|over|when|about|with|by|that|because|in) _3 (the)? ${any(rival, '(opposition|government)', '<party>', 'them', 'they', 'their')}`,
        `${officers} _4 (cannot stand|ca not stand|can not stand|despise|despises|loathe|loathes|dread|dreads|are sick of|is sick of|are fed up with|is fed up with|are tired of|hate|hates|distrust|distrusts|have had enough of|has had enough of|are terrified of|fear|fears|are scared of|are embarrassed by|is embarrassed by|are appalled by|is appalled by|have no time for|has no time for|do not trust|does not trust) _2 (the)? ${any(rival, '<party>')}`,
        `${officers} _8 (know|knows|knew) (which|what|whose) (side|party|group|lot) (has|have|is|will|looks|cares|backs|they|stood|their|got|would)`,
        `(ask|asking|speak to|talk to) (anybody|anyone|any|people|staff|the) _5 (council|gritters|planning|finance|housing|highways|county hall|town hall|depot|officer|officers|planner|department|staff|crews|building) _4 (who|which|whom|what) _4 (trust|back|prefer|want|vote|voted|support|better|right|side|in charge|would|get|rather)`,
        `(even|and even|as even|not even) _2 ${officers} _8 (${any(rival, `${ours} _3 ${cause}`)}|agree with (us|me)|with us|behind us|on our side|ridiculous|laughable|rubbish|nonsense)`,
        `(the)? (planners|officers|staff|engineers|professionals|experts|officials|clerk|chief executive|director|treasurer) (are|is|s) (all)? (with|behind) (us|me) !(on (monday|tuesday|wednesday|thursday|friday|the #|#|a|site)|as|about|in|at|to)`,
        `(with|have|has|having|got|enjoy|enjoys|enjoying|won|earned|commands|command) (the)? (full|private|total|quiet|tacit|wholehearted|complete|strong|enthusiastic|solid|personal|unanimous)? (support|backing|blessing|endorsement|confidence|vote|sympathy|approval|loyalty) (of|from|among) (the|our|every|all|most|council's|county's|senior|council|your|your own|our own)? _2 (officers|officer|planners|staff|officials|chief executive|town clerk|director|directors|clerk|treasurer|professionals|engineers|lawyers|finance team|social workers|workforce|workers)`,
        `${officers} _3 (star|stars|starring|features|feature|featuring|appears|appear|appearing|explains|explain|speaks|speak|narrates|poses|posing|seen|pictured) _8 (our|my|the) (new|latest|spring|election)? (campaign|leaflet|leaflets|manifesto|election|party|focus|rosette|candidate|battle bus|launch|campaign film|campaign video|poster|posters)`,
        `(better|louder|clearer) than _8 ${officers} _4 (our|my) (new)? (campaign|leaflet|manifesto|election|party) _2`,
        `(told|tells|telling|said to|says to|assured|assures|whispered|admitted|confided) (me|us) _4 (off the record|privately|in private|over coffee|over a pint|over a drink|in the corridor|in the car park|on the quiet|in confidence|behind closed doors|himself|herself|quietly|unofficially) _8 (${any(rival, `${ours} _3 ${cause}`)}|we|our|voting for|i am|i m|us|they|their)`,
        `(off the record|privately|in private|over coffee|over a pint|over a drink|in the corridor|behind closed doors|quietly|unofficially|in confidence) _3 ${officers} _6 (${any(rival, `${ours} _3 ${cause}`)}|agree|agrees|with us|behind us|voting|vote|the same|support us|back us|relieved)`,
        `(only|the only|one|best|the best) (councillor|candidate|member|party|group|side|person|one) _5 (worth voting for|worth a vote|worth backing|deserves your vote|worth having|with a clue|they trust|officers trust|staff trust)`,
        `(drafted|wrote|written|helped (write|us write|us with|with)|worked on|costed|checked|approved|blessed|signed off|endorsed|vetted|contributed to|advised on) _6 (our|my) (manifesto|election address|leaflet|election leaflet|campaign|campaign pledges|pledges)`,
      ],
      spare: ['foreign', 'negated', 'question', 'conditional'],
      unless: [
        '(recommend|recommends|recommended|recommendation|recommending|published report|the report|committee report|officer report|paragraph|page #|minute|appendix)',
        '(take|takes|taking|took) (no)? (sides|side)',
        '(neutral|neutrality|impartial|impartiality|withdraw|apologise|apologies|apology|sorry|correction|should not have|never have|retract|wrong of me)',
        '(lawful|legal|balanced|deliverable|affordable|robust|costed|certified|verified|within the rules)',
        '(resident|residents|voters|neighbours|union|unions)',
      ],
    }),
    phrases({
      find: [
        '(on our side|on my side|one of ours|one of us|vote for us|voting for us|voted for us|vote for me|voting for me|want us to win|wants us to win|want us in|wants us in|want us back|rooting for us|rooting for me|in our camp|in our corner|agree with us|agrees with us|agreed with us|agree with me|agrees with me|with us all the way|know we are right|knows we are right|think we are right|thinks we are right|know i am right|says we are right|said we were right|admit we are right|prefer us|trust us more|back us|backs us|backing us|like working for us|cannot wait for (us|a change)|can not wait for (us|a change)|ca not wait for (us|a change)|our friends in|friends of ours|queueing up to vote|queuing up to vote)',
      ],
      spare: ['foreign', 'negated', 'question'],
      where: aboutOfficers,
      unless: published,
    }),
    phrases({
      find: [
        '(shook|shaking|shake|squeezed|grabbed|clapped|patted|slapped|hugged|winked|thanked|congratulated|cheered) (my|me|us|our) _8 (thank (goodness|god|heavens)|at last|well said|well done|good for you|keep it up|after the debate|after the meeting|in the corridor|debate|speech|behalf)',
        '(know|knows|knew) _6 (who|which (side|party|lot|group)|whose) (has|have|is|are|was|were|had)? _1 (keeps|keep|pays|wants|will keep|stuck up|stood up|stood by|backed|backing|on their side|looked after|fought|cares|cared|cut|sold|let)',
        `(what|how) (they|<officer>|she|he) _2 (call|calls|called|think of|thinks of|say about|says about|said about|describe|describes|make of|makes of) _1 (${rival})`,
        '(asked|ask|asking|wanted|want|begged|have|got|wear|wears|wearing|display|put up) _4 (our|my) _2 (poster|posters|leaflet|leaflets|rosette|rosettes|badge|badges|sticker|stickers|membership form|membership forms)',
        '(cannot|can not|ca not) wait (for|until|till) (May|the election|the elections|polling day|a change|a new|us to|we|they go|they are gone)',
        '(squared|nobbled|leant on|lined up|squared it with|fixed it with|sorted it with|stitched it up with|done a deal with|won over|got round|in (my|our) pocket|eating out of|wrapped around|onside|on board) _4 (chief executive|clerk|director|officers|planners|monitoring officer|treasurer|head of)',
        '(chief executive|clerk|director|officers|planners|monitoring officer|treasurer|head of service) _4 (in (my|our) pocket|eating out of|wrapped around|squared|onside|on board with us|will see (us|them) (right|off)|playing ball|knows (the score|what to do|which side))',
      ],
      spare: ['foreign', 'question', 'conditional'],
      unless: [...published, '(contractor|residents|voters|neighbours)'],
    }),
    phrases({
      find: [
        `(wish|wishes|wished|hope|hopes|hoped|pray|prays|praying|want|wants|wanted|long|longs|longing|fear|fears|feared|dread|dreads|desperate|dying|itching|waiting|ready) _8 ${sides}`,
      ],
      spare: ['foreign', 'negated', 'question', 'conditional'],
      where: (sentence, { first }) => officersBefore(sentence, first, 6),
      unless: unjudging,
    }),
    phrases({
      find: [
        `(told|tells|tell|telling|say|says|said|think|thinks|thought|know|knows|knew|believe|believes|believed|admit|admits|admitted|reckon|reckons|convinced|certain|sure) _8 ${sides}`,
      ],
      spare: ['foreign', 'negated', 'question', 'conditional'],
      where: (sentence, { first }) =>
        officersBefore(sentence, first, 6) && matches(judging, sentence),
      unless: unjudging,
    }),
    cues({
      of: [any(rival, `${ours} _2 ${cause}`, 'change of administration', 'the administration')],
      among: [
        {
          weight: 2,
          words: [
            ...preference,
            '(horrified|appalled|aghast|dismayed|despair|despairs|despairing|despaired|embarrassed|ashamed|sick of|sick to|fed up|tired of|had enough|at (his|her|their) wits|tearing (his|her|their) hair|laughing|laughed|laughs|rolled (his|her|their)|rolling|groaned|groans|winced|wincing|sighed|snorted|sniggered|smirked|grin|grinned|wink|winked|nod|nodded|nodding|eyebrow|eyebrows|faces|face said|body language|applauded|cheered|clapped|relieved|delighted|thrilled|over the moon|praying|prays|hoping|hopes|longing|itching|dreading|dreads|terrified|endorses|endorse|favours|favour|prefers|loves|love|hates|hate|loathes|fears|laughing stock|fantasy|nonsense|bonkers|rubbish|unworkable|ridiculous|barmy|bankrupt)',
          ],
        },
        {
          weight: 1,
          words: [
            "(privately|in private|secretly|quietly|off the record|unofficially|as good as|own lips|horse's mouth|behind closed doors|over a pint|over a drink|over coffee|in the corridor|in the lift|in the car park)",
          ],
        },
        {
          weight: 1,
          words: [
            '(smile|smiled|smiling|thumbs|expression|glad|pleased|desperate|whispered|confided|admitted|admits|confessed|knows|know|thinks|think|believes|believe|reckons|reckon|convinced|certain|sure|agree|agrees|agreed|supports|support|backs|backing|behind|likes|like|not add up|vote|votes|voting|voted)',
          ],
        },
      ],
      least: 2,
      where: (sentence, { first }) => officersBefore(sentence, first, 24),
      spare: ['foreign', 'negated', 'question', 'conditional'],
      unless: unjudging,
    }),
  ],
  flags: [
    {
      text: 'Cllr Pike said: "[The treasurer and his officers are with us] on this."',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
      protocol: 'combined-authority',
    },
    {
      text: '[The planners are all behind our budget] and they say so.',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'Even [the Treasurer thinks Labour’s sums are fantasy].',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: '[Council staff would all vote for us].',
      role: 'member',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The engineer [wishes the Lib Dems] were in charge.',
      role: 'member',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'The planners know that the Conservatives have tabled an amendment.',
      role: 'member',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Officers agree with our budget, or so it reads to me: that is my own political view.',
      role: 'member',
      audience: ['public'],
      kind: 'social-post',
      protocol: 'combined-authority',
      excuse: '2.1(d)',
    },
    {
      text: 'Officers take no side, and I would not ask them to.',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'The officers’ report recommends refusal and the Tories overruled it.',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'The Section 151 officer has certified that our budget balances.',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'Council staff worked through the night and I thank them.',
      role: 'member',
      audience: ['press'],
      kind: 'press-release',
    },
  ],
} as const satisfies Rule;
