import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { persuasion } from './lexicon/elections.ts';
import { administration } from './lexicon/feelings.ts';
import { former, opposed, party } from './lexicon/sides.ts';

const pollDay =
  '(polling day|election day|the ballot box|the polls|the election|the elections|election time|next election|May|# May|in May|this May|come May|next May|the count|the next election|they go to vote|you vote|they vote|you go to vote|they cast|you cast|the booth|the polling booth|the polling station)';
const people =
  '(@|cllr @|councillor @|<member>|him|her|them|us|me|the leader|the mayor|our candidate|this administration|the administration|these councillors)';

export const electioneering = {
  id: 'party-politics/electioneering',
  severity: 'stop',
  message: 'This asks for votes, or reads as though it does.',
  why: 'Council time, channels and posts are not there to win or lose anybody an election.',
  advice: 'Keep to dates, places and how to vote, and leave persuasion to candidates.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        '(give|cheer|thank|remember|support|back|reward|repay|honk for|wave to|shake the hand of|say hello to) _3 (a cheer|a wave|your support|your thanks|him|her|them|us|<member>|@) _3 (before|ahead of|on|at|come|until) (polling day|election day|the election|the elections|the polls|the count|you vote)',
        `(~do|~achieve|~deliver|~give|~fix|~build|~spend) more (for|in|on|to|than|of) _8 (than|in) _2 (the)? ${any(former, opposed, party)}`,
        '(everybody|everyone|anybody|anyone|all of us|people|residents|those) who (care|cares|cared|love|loves|want|wants|value|values|believe|believes) _6 (should|ought to|must|needs to|would be mad not to|will) (do the same|follow suit|join (us|me)|vote|back|get behind|be voting)',
        '(you|residents|readers|people|we|everybody) (all|will|should|may|can|ll)? (all)? (know|knows) (who|whom|which (party|group|side|lot)) (to (thank|blame)|got|did|made|delivered) _4 (in|on|come|at) (May|polling day|election day|the (ballot|election|polls|booth))',
        `(vote|voting|votes) (for)? (the|a|your|our)? (local)? ${party}`,
        `(vote|voting|votes) (@|cllr @|councillor @) (on|this|next|in|at|for|$)`,
        `(vote|voting|votes) for (@ @|cllr @|councillor @|<member>|him|her|change|progress|our|us|the party|the candidate|the side|those who|the people who|whoever|anyone but|someone who|a (better|fairer|greener|council|councillor|party|candidate|change|safer))`,
        '(vote|kick|chuck|boot|turf|throw|get|sling|turn|hoof|drum|clear|have) (them|him|her|this lot|that lot|the lot|the lot of them|these people|the rascals|the administration|the present lot|those people) out',
        `(lend|give|offer) (your|their|them your|him your|her your|us your) (vote|votes|support|cross|ballot) (to)?`,
        `(has|have|gets|got|getting|had|will get|deserves|deserve|deserved|earned|earns|can count on) (my|your|our|everyone's) (vote|votes|cross) !(on)`,
        '(deserve|deserves|deserved|merits|merit|needs|earned|has earned|have earned) (another|a second|a third|a further|a fourth|a full|four more|five more|more) (term|terms|four years|five years|go|chance|spell|stint|innings|crack|turn|years|time)',
        `(deserve|deserves|deserved) (your vote|your votes|your support|your backing|to be re-elected|re-election|to win|to be returned|to be elected|to hold|to keep (his|her|their|its) seat|to lose|to be kicked out|to be thrown out|to be voted out|a kicking|to get in|to stay|a landslide|to walk it|to sweep)`,
        '(another|four more|five more|give _ another|for another) (four|five|three)? years (of|in (office|power|charge|control)|for|with|like)',
        `(re-elect|reelect|re-electing|re-elected as) ${people}`,
        `(elect|electing|return|returning) (a|an|the|more|your|our|another|some) (local)? ${party}`,
        `(keep|put|get|send|let|return|want|bring) (the|a|your)? ${party} _4 (in|back in|out|into office|in charge|in power|in control|back|packing|into power|back into|over the line|in office)`,
        `(keep|get|put|vote|send|bring) ${people} (in (office|power|charge|control)|back in|out of (office|power|control)|elected|re-elected|over the line|across the line|into office|back into|back in charge)`,
        `(do not|never|dont|not) (let|risk|allow|be fooled|be taken in|trust) (a|an|the|by|with|these|another)? ${party}`,
        `(only) (the|a|an)? ${party} (can|will|could|would) (fix|save|win|beat|stop|deliver|protect|keep|sort|change|rescue|rebuild|turn|mend|restore|put)`,
        `(remember|remembered|bear in mind|keep in mind|think|reflect|reflect on|recall|mindful|ask yourself|ask yourselves|^ consider|please consider|^ note|do not forget|not forget|worth remembering|take note) _8 (when|on|at|come|next|before|in) (the|you|they|it)? _2 ${pollDay} !(and if)`,
        `(on|at|come|in|until) ${pollDay} _4 (remember|think (of|about|back)|remind|make (it|them|that|your)|show (them|him|her|the)|tell (them|him|her)|send (them|a|him)|say so|choose|know (what|who)|you know|vote accordingly|take (your|their) revenge|punish|reward|thank (them|him|her))`,
        `(have (their|your|his|her) say|say so|make (your|their) feelings (known|clear|felt)|make (your|their) views (felt|known)|take it up|get even|get (your|their) own back|reward (them|him|her)|punish (them|him|her)|settle the score|pass judgement|give (your|their) verdict|deliver (your|their) verdict|show (your|their) (displeasure|appreciation|gratitude)|send (them|him|her|a|the|us) _4 message|send a signal) _4 (at the ballot box|at the polls|at the polling station|on polling day|on election day|on # May|on the # of May|with (your|their|a) (vote|ballot|cross)|at the ballot|by voting)`,
        '(you|residents|people|voters|tenants|parents) (will|can|could|may|might|should|do|have to|need to) (know|decide|judge|work out|draw) _4 (what to do|which way|where to put|how to vote|who to vote|whom to vote|which box|who deserves|whose box|own conclusions) _4 (on|in|at|when|your (cross|vote|x))',
        '(put|place|putting|placing|mark|marking) (your|a|their|his|her|the) (x|cross|tick|mark|ballot) (next to|by|against|beside|in the box|in|for) (the|our|his|her|a|@)',
        `(make|making|made) (it|every vote|your vote|them) count (for|by|against) (@|the|our|her|him|them|<member>)`,
        '(make|making) it count for',
        '(back|backing|support|supporting|get behind|getting behind|rally behind|rally to|root for|rooting for|cheer on) (@|@ @|<member>|him|her|our (candidate|man|woman)|the (local|sitting)? (candidate|mayor|leader)) _6 (on polling day|at the polls|at the (ballot|election|count|elections)|on # May|on Thursday|next Thursday|this Thursday|in May|for (mayor|council|re-election|parliament|the seat)|campaign|candidacy|bid for (election|re-election|the seat|mayor|parliament))',
        '(would|will|ll|d) (make|be) (a|an) (superb|great|brilliant|excellent|fantastic|fine|wonderful|first-class|terrific|outstanding|marvellous|splendid|good|better|cracking|dreadful|terrible|useless|hopeless|disastrous) (mp|councillor|county councillor|mayor|police and crime commissioner|member of parliament|leader|representative)',
        '(i|we) know (whose|which|who) (name|box|candidate|party|side) _4 (ballot|ballot paper|i|we|my|gets|deserves|to vote|puts|has put|will get)',
        '(my|our|your) (vote|cross|x) (is going|goes|will be going|will go|will be|is|has gone|went) (to|for|with)? (the|@|her|him|them|whoever)',
        `(i|we) (urge|ask|beg|implore|encourage|invite|call on) (your readers|readers|everyone|everybody|people|residents|you|voters|neighbours|friends|all) (to|and)? _4 (vote|votes|back|elect|re-elect|kick|put (your|their) cross|support (@|the|our)|reject|choose)`,
        '(get out|come out|turn out|go out|get down|pop out|get yourselves) (and)? (to)? (vote|the polls|the polling station) (for|against|to keep|to stop|to save|to get|out|and (keep|stop|save|kick|send))',
        `(do)? get out and (vote|back|support) !(on|in|at|by|early|if)`,
        '(vote|votes|voted) (them|him|her|this|that lot|it|us) (in|out|down|back)',
        '(only) (you|residents|voters|the voters|the electorate|tenants|parents|the ballot box) (can|could) (change|remove|replace|stop|kick|get rid of|throw|sack|reverse|undo|fix) (your|their|the|this|that|it|them|him|her) _2 (councillor|councillors|council|mayor|administration|leader|mp|government|politicians|at the|in May|lot)',
        '(a|another) (wasted vote|vote wasted|two-horse race|two horse race)',
        '(can not|cannot|cant|wont|will not) win here',
        '(winning|back winning|fighting) here',
        '(remember|forget|remembers|remembering) who (got|gets|did|made|makes|kept|saved|built|stood up|stands up|paid|delivered|fought|cares|was on)',
        '(help|helping) us (to)? (win|hold|keep|take|gain|regain) (this|it|the (seat|ward|council|election|day)|that) (one|seat|ward|back)?',
        '(prune|choose|decide|act|mark|vote|cast|judge) (your|their)? (ballot|vote|votes|cross)? accordingly',
        '(it is not|is not|hardly|not) a (hard|difficult|tough) choice',
        '(easy|simple|clear|stark|obvious) (choice|decision) (on|at|in|this|next) _3 (polling day|ballot|May|Thursday|election|ballot paper|polls)',
        '(there|s) _1 a (date|chance|day|time|remedy|cure|ballot|vote|thursday) (in|on|for|coming|to) _4 (in May|May|# May|say so|put that right|polling|ballot|to change (your|the) councillor|that)',
        '(help|helping|so that|get|see|carry|seeing|sees) (us|you|him|her|them|@|<member>) (home|over the line|across the line|back in|in|re-elected|elected|past the post) (in|on|next|this|come|by) (May|Thursday|polling day|the spring|the autumn|election|the election|a landslide|a mile)',
        '(keep|hold|win|take|walk|lose|cling on to|hang on to|storm|retain|gain|snatch|romp home in) (your|his|her|their|the|that|our|my)? (@)? (seat|ward|division|majority|overall majority|marginals|marginal) !(of|number|boundary)',
        "you 'll walk (@|the|it|this|your)",
        `(would|could|will|might|may|should) (win|lose|cost|gain|deliver|bring) (you|us|them|him|her|your group|the administration|the leader|the group)? _2 (votes|seats|a seat|the seat|the election|control|a majority|the ward|a few votes|more votes|a few seats)`,
        '(should|would|will|could|ll) (play|go down|land|sell|resonate) (very|really|well|badly|nicely|beautifully|brilliantly|superbly|extremely)? _2 (on the doorstep|on the doorsteps|with (the)? voters|at the ballot box|with (the)? electorate|in the marginals|at the polls|on the leaflets|on your leaflets|in the leaflets)',
        "(good|great|perfect|ideal|lovely|handy|excellent|nice|useful|fodder|material|copy|picture|photo|line|quote|one) for (the|your|our|their|his|her|my) (election|next|group|party|spring|campaign|focus|group's)? (leaflet|leaflets|manifesto|election address|campaign|election literature|reelection|re-election)",
        '(help|helping|assist) (a|one|the|your|his|her) _3 (put|mark|fill in|make) _2 (cross|x|ballot|vote) (by|for|next to|against) (the)? _3',
        '(help|generally help|always help) them (put|mark) (the|their|a) (cross|x|vote)',
        'which (lot|party|side|councillors) (froze|raised|put up|shut|saved|cut) (your|our|the)',
        `(rent|bills|tax|library|school|bus|hospital|roads|services) (safe|in good hands) (with|in the hands of) (the)? ${any(party, 'the (administration|ruling group)')}`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        '(guidance|rules|advice|restrictions|protocol|period) _4 (publicity|elections|election)',
        '(casting vote|recorded vote|seven votes|equality of votes|nominated|photo id|register to vote|registered to vote|postal vote|proxy vote|polling stations (will be|are) open|voter id|electoral roll|electoral register|polling card|poll card|nomination)',
        '(favourite|name for|design|logo|mascot|playground|shortlist|award|awards|poster competition|entries|community project|participatory budgeting|park of the year)',
      ],
    }),
    phrases({
      find: [
        `(do not|dont|never|no one should|nobody should|anyone but|whatever you do) (vote|voting|voted|back|elect|trust|support) (for)? _2 (${party}|Reform|Green|Greens)`,
        '(vote|voting) (for)? (someone|somebody|anyone|anybody|something) (else|different|but|who|with)',
        '(vote|voting) (differently|tactically|wisely|the right way|accordingly) _3 !(on the)',
        '^ vote (to|and) (keep|save|stop|protect|scrap|end|get|kick|put|send|bring)',
        '(put|get|leave|have|see) (this|our|the) (town|county|city|council|borough|district|parish|region) _2 (back)? in (safe|good|better|the right|different|decent|proper) hands',
        '(i|we) (will|shall|am|are) (be)? (voting|going to vote) (with|for|against|accordingly|to) _4',
        '(my|our) (posters|poster|stake|garden board|window poster) (is|are|went|has gone|have gone) up',
        '(forgive|forget|grateful|thank|reward|repay|thanked|rewarded) _8 (in return for|at the polls|at the ballot box|when they vote|on polling day)',
        '(onwards|onward|roll on|bring on|here we come) (to|towards)? (the (seventh|fourth|fifth|sixth|eighth|first|#)|polling day|victory|the # of May|May the)',
        '(knock|knocking|knocks|calling|call|turn up|turning up|appearing) (on|at) your (door|doors|doorstep) _4',
        '(telling us|told us|telling me) (they|they are|they have|that they) _2 (had enough|fed up|switching|voting|vote|backing|with us)',
      ],
      near: [
        '(vote|votes|voted|voting|election|elections|party|councillor|councillors|candidate|campaign|polling|seventh|polls|team|evening|doors|seat|enough)',
      ],
      spare: ['quoted', 'reported'],
      unless: [
        '(online|survey|shortlist|library card|favourite|award|awards|competition|photo id|scam|scams|fraud|traders|salesmen|meter|officer will)',
      ],
    }),
    phrases({
      find: [
        '(votelabour|voteconservative|votetory|votegreen|votelibdem|votelibdems|votereform|votereformuk|voteplaid|votesnp|toriesout|torieshout|labourout|reformout|libdemsout|votethemout|kickthemout|getthetoriesout|toryscum|neverlabour|nevertory|forthemany|fordthemanynotthefew|labourdoorstep|toryabolition|jointhegreens|backboris|imwithlabour|greensurge|libdemfightback|winninghere)',
        `(do|does|did|done) (you|him|her|them|your group|the leader|us) (no harm|any harm|any good|good|a power of good|the world of good|a bit of good|a favour|no favours|no damage) _4 (in (@|May|the (ward|division|polls|election))|at the|on the doorstep|with (the)? (voters|electorate)|come)`,
        `^ (vote|elect|re-elect|back|support|choose|trust) (@ @|labour|reform|green|conservative|plaid|cllr|councillor) !(day|week|park|street|road)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: ['(favourite|award|awards|name|competition)'],
    }),
    cues({
      of: ['(polling day|election day|ballot box|the polls|ballot paper|the ballot)'],
      among: [{ weight: 2, words: persuasion }],
      least: 2,
      spare: ['quoted', 'reported'],
      unless: [
        administration,
        '(photo id|electoral register|poll card|polling card|pre-election|purdah|guidance)',
      ],
    }),
    cues({
      of: [
        '(the|this|next|these|local|coming|forthcoming|county|district|general|by) (election|elections)',
        '(polling day|election day|ballot box|ballot paper|ballot|polling booth|polling station|the polls)',
        '(in|come|this|next) May',
        '(vote|votes|voting|voter|voters|voted)',
        '(on|this|next) Thursday',
        party,
      ],
      among: [
        { weight: 2, words: persuasion },
        {
          weight: 1,
          words: [
            '(election|elections|vote|votes|voting|polls|polling|ballot|candidate|candidates|councillors|councillor|council|councils|leader|mayor|mp|administration)',
          ],
        },
      ],
      least: 3,
      unless: [
        administration,
        opposed,
        '(photo id|register to vote|electoral register|poll card|polling card|pre-election|purdah|guidance|favourite|competition|shortlist|award)',
        '(committee|cabinet|council|board|members|councillors) (will|voted|votes|to) _2',
      ],
    }),
  ],
  flags: [
    {
      text: 'Please [vote for Farida Nasser] on Thursday.',
      role: 'officer',
      traits: ['politically-restricted'],
      audience: ['public'],
      kind: 'social-post',
      protocol: 'combined-authority',
    },
    {
      text: 'Mayor Doyle [deserves another four years] in the job.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: '[If you care about libraries, vote Labour on Thursday].',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Residents should [remember that on polling day].',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'You should [vote for someone else] next time.',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: '[Only the Greens can save] our woods.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
  passes: [
    {
      text: 'Polling stations open at 7am on 7 May.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'You can vote in person, by post or by proxy. Bring photo ID.',
      role: 'officer',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Vote for the name of our new gritter.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Councillor Bell said: "Vote Green in May and we will save the woods."',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
    },
  ],
} as const satisfies Rule;
