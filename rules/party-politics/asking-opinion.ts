import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { askedView, compared, officersAsked } from './lexicon/asking.ts';
import { confiding } from './lexicon/charged.ts';
import { proposal } from './lexicon/proposals.ts';
import { former, opposed, party } from './lexicon/sides.ts';

const choose =
  '(vote for|vote|be voting for|voted for|go for|be going for|choose|pick|prefer|back|be backing|support|favour|plump for|put your (cross|x|money|house|shirt) (on|by|against|next to)|side with|come down on|come down for|like|like best|like to see win|rate|trust|want to win|want|rather have|sooner have|opt for|lean towards|put first|run with|lead with|campaign on|stand on|go with|be happier with|feel happier with|feel more comfortable with)';
const choices =
  '(budget|budgets|plan|plans|side|option|options|amendment|amendments|motion|motions|candidate|candidates|manifesto|manifestos|party|parties|group|groups|leader|leaders|leaflet|leaflets|slogan|slogans|line|lines|headline|headlines|pledge|pledges|version|versions|proposal|proposals|draft|drafts|alternative|programme|policy|policies|three|two|four|them|these|those|us|one|ones|lot)';

export const askingOpinion = {
  id: 'party-politics/asking-opinion',
  severity: 'warn',
  message: 'This asks an officer for a political judgement.',
  why: 'Officers advise every group alike, which ends once one of them hears a preference.',
  advice: 'Ask for facts, costs, law or professional advice, and keep the politics for colleagues.',
  roles: ['member'],
  audiences: officersAsked,
  detect: [
    phrases({
      find: [
        `(which|what|whose) (of)? _5 ${choices} _3 (would|do|should|will|d|are|have|did) (you|officers|your team|people in your team|you all|the team|your colleagues|we) _3 ${choose}`,
        `(which|whose) (of (the|these|those|our|their))? _2 ${any(proposal, '(budget|budgets|manifesto|manifestos|candidate|candidates|leaflet|leaflets|slogan|pledge|pledges|party)')} _3 (is|are|do you (think|reckon|feel|find|believe)|would you say|strikes you|seems to you|looks to you|sounds) _3 (better|best|stronger|strongest|sounder|fairer|fairest|more sensible|right|right one|worth voting for|cleverer|winner|going to win|the one|more convincing|most convincing|kinder|braver)`,
        `(who|whom|whose side|which side|which party|which group|which lot) (do|would|will|did|are|have|should|s|d) (you|officers|your team|your people|the team|your staff) _4 (vote|voting|voted|back|backing|support|want|choose|prefer|on|win|with|root|rooting|in your heart|yourself|trust|side)`,
        `(whose|which|what) side (are|is) (you|he|she|officers|your team|your staff|the team|the director|planning|finance|legal|your people) (on|really on)`,
        `(who|which (party|side|lot|group|candidate|of us)) (do you|d you|would you|will) _2 (think|reckon|say|fancy|expect|predict|tip|bet) _3 (win|wins|take it|come out|will win|is going to win|lose|be leader|deserves|should win|ought to win|get in|best)`,
        `(how|which way) (do|did|will|would|are) (you|your team|your people|your staff|officers|the team|most of your|most of you|people in your) _3 (vote|voting|lean|going to vote|voted|incline|cast your vote|cast)`,
        `(are you|you are|you re|is he|is she|is the (director|chief executive|clerk)|you|is your (boss|director)) _2 (one of us|one of them|one of ours|one of theirs|with us|with us or against us|on our side|on their side|on side|onside|in our camp|our sort|our kind|on the right side|politically sound|a secret (${party})|sympathetic to (us|our)|a (labour|tory|conservative|lib dem|green|reform) (man|woman|voter|supporter|person|at heart))`,
        `(where|which way) (do|does) (your|officers'|their) (sympathies|loyalties|politics|allegiances|allegiance|heart|instincts) (lie|lean)`,
        `(your|his|her|officers') (politics|political (views|leanings|sympathies|loyalties|colours)|party|party allegiance|allegiances|allegiance|political loyalties) _3 (are|is|would|lie|do|if|what|$)`,
        `(what|tell me|know|wonder|guess|curious|interested) _3 (your|officers'|the (director|clerk|chief executive)'s) (own|personal|private|real|honest)? (politics|political (view|views|opinion|opinions|leanings|sympathies|instinct|instincts|judgement|judgment)|party allegiance|allegiance)`,
        `(my|our|the) officers (are|were) (sound|reliable|on side|onside|one of us|loyal|loyal to us|politically sound|safe)`,
        `what (do|did|would) (you|officers|your team|people in your (office|team)|the team|the office|you all|your colleagues) (really|honestly|privately|personally|truly|actually)? (make of|think of|reckon to|reckon on|feel about|say about|think about) (the|our|their|this|his|her|that|cllr|councillor)? _3 (${any(party, opposed, former)}|manifesto|manifestos|candidate|candidates|leaflet|leaflets|campaign|election address|slogan|new leader|leadership contest|new administration|alternative budget|opposition|hustings|election result|party)`,
        `what (do|did|would) (you|officers) (really|honestly|privately|personally|truly|actually)? (make of|think of|reckon to) (${any(party, opposed, former, proposal)}|us lot|our lot|their lot|<party>)`,
        `(your|an officer's|officers'|your honest|your personal|your private|your own|your frank|your candid) _1 (view|opinion|verdict|assessment|take|judgement|judgment|steer|thoughts|feeling|hunch|instinct|reaction|gut feeling|advice) _3 (on|of|about|as to|whether|which) _6 (${any(party, opposed)}|manifesto|candidate|candidates|leaflet|leaflets|campaign|election address|slogan|leadership contest|who (will|should) win|electoral|re-election|win votes|votes|doorstep|doorsteps|voters|election|our chances|political)`,
        `(will|would|does|do|might|should|could|can|going to|ll|likely to|which|what|d) _8 (play|plays|go down|goes down|land|lands|sell|sells|work|works|resonate|resonates|chime|cut through|cuts through|hit home|hits home|go over|fly|run|swing it|swing|help|be popular|be a winner|be a vote winner|appeal|stack up|score|scores|poll|polls|do) _4 (on the (doorstep|doorsteps|knocker|stump|hustings)|with (the)? (voters|electorate|floating voters|swing voters|grey vote|young voters|core vote)|at the (ballot box|polls|election|hustings)|in the (marginals|election|campaign|polls|leaflet|leaflets)|come (May|polling day|the election)|in May|on polling day)`,
        `(win|wins|winning|lose|loses|cost|costs|gain|swing|shift|get|bring|buy) (us|me|them|you)? _2 (more|most|many|some|any|fewer|the most)? (votes|seats|the election|the ward|the seat|my seat|the by-election|re-election|elected|the division|swing voters)`,
        `(votes|seats|mileage|capital|political mileage|political capital|advantage|leverage) in (it|this|that|attacking|opposing|backing|the|going|saying|us) _4`,
        `(would|will|does|is) it (be)? (the)? _3 (leaflet|leaflets|poster|posters|slogan|letter|rosette|manifesto|headline|photo) or (the|our|my|his|her|this|that) *`,
        `if you were one of (those|the) (people|voters|residents|ones) (who|that) _12`,
        `(what|how) (are|do you rate|do you reckon|good are|would you say are|do you think of) (our|my|their|his|her) (chances|prospects|odds)`,
        `(do you think|d you think|reckon|do you reckon|would you say|are|is|can|could|will|think|who) _2 (we|i|they|he|she|our lot|${party}) _2 (can|could|will|would|might|ll|going to|are going to|is going to)? (win|hold|hold on|lose|keep (control|the council|my seat|our seats)|take (control|the council|the seat)|beat|get back in|get in|survive May) _3`,
        `(our|the|which) (messages|message|lines|line|pledges|pledge|slogans|slogan|attack lines|policies|promises|leaflet|pitch|themes|manifesto) _4 (would|will|might|could|should|to) (survive|stand up|work|win|land|play|sell|be strongest|hit|go down|use|lead on|lead with|cut|appeal)`,
        `(test|road-test|road test|sense-check|sense check|stress-test|run your eye over|cast your eye over|cast an eye over|mark|score|rate|judge|opinion on|thoughts on|view on|views on|comment on|feedback on|help with|help on|advice on|advise on|advise us on|advise me on) _3 (our|my|the|these|two|draft|party's|group's|branch)? _3 (manifesto|pledges|pledge card|leaflet|leaflets|election address|election letter|slogan|slogans|campaign|campaign message|campaign messages|attack lines|party lines|election material|target letter|candidate|candidates|candidate selection|election strategy|campaign strategy|strategy for May)`,
        `(if you (had|were|could|ve|have)|were you) _2 (a vote|on the council|a councillor|one of us|in my shoes|in our shoes|in my place|in our place|our place|standing|me|us|to vote|voting) _8 (vote|choose|pick|back|support|go for|campaign|say|attack|lead|which|who|how)`,
        `(vote|choose|pick|back|support|go for|campaign|which|who|how) _8 (if you (had a vote|were (on the council|a councillor|voting|able to vote|allowed to vote|one of us)|could vote|had the vote))`,
        `(say|tell me|tell us|admit|confess|come on) _4 (which|who|whose) (one|side|of (us|them|the two)|party|group|lot|plan|budget|candidate) _2 (you|officers) _2 (prefer|back|support|like|want|favour|would|vote|d|think)`,
        `(officers|finance|planning|staff|your team|everyone in (finance|planning|legal|housing)|everyone at (county hall|the town hall)|your department|your office|the building|your people|everyone there|you lot) (is|are|read|reads|vote|votes|must be|all)? _2 (reads the|read the|vote|votes|votes accordingly|are (labour|tory|conservative|green|lib dem)|labour|tory|guardian|telegraph|lefties|a bunch of|mostly|closet|secretly)`,
        `(talk|conversation|subject|chat) _2 turns to (westminster|politics|the election|elections|party|who)`,
        `(who|whom) (might|could|would) (stand|run|be willing to stand|be good|make a good (candidate|councillor)) (for (us|the party|our (group|party|side|lot)|${party})|in the|in my|next|against)`,
        `(between us|between you and me|off the record|strictly between us|entre nous|in confidence|just between ourselves|hand on heart|honestly|go on|be honest|come on|deep down|your secret is safe|i wo not tell|i will not tell|wont tell anyone) _6 (you (agree|prefer|think (we|they)|support|back|vote|would vote|d vote)|who (do|would) you|which (side|party|budget|plan|candidate|one)|whose side|${any(party, opposed)})`,
      ],
      spare: ['quoted', 'reported'],
      unless: [
        `(i|we) (am|m|are|was|will|would|do|did|ca|can|could|should|shall|wo) not _2 (ask|asking|asked|want|wanting|need|needing|expect|expecting|interested|looking|seeking)`,
        `(do not|dont|never|please do not) (tell|answer|say|feel|go asking|ask)`,
        `(not|wrong|improper|unfair|inappropriate) _3 (fair|right|proper|appropriate|for you|question)`,
        `(do not|dont) (want|need) to know`,
        `(take|taking) (no)? (sides|side)`,
      ],
    }),
    phrases({
      find: [
        `(which|what) (one|ones|of these|of them|of the two|of the three|version|draft|headline|photo|picture|opening|is best|do you prefer|works best|reads best|reads better|works better|would you|do you think|should we|do you like) _4`,
        `(which|what) (would|do|should|will|d) (you|we) _2 (go for|choose|pick|prefer|use|lead with|run with|like)`,
      ],
      near: [
        '(election address|election letter|election leaflet|leaflet|leaflets|manifesto|campaign letter|campaign leaflet|slogan|slogans|target letter|pledge card|election literature|party newsletter|branch newsletter|focus|our candidates|our candidate|election posters)',
      ],
      spare: ['quoted', 'reported', 'negated'],
    }),
    phrases({
      find: [
        '(is|are|was|were|do you|would you|if|whether|he|she) _8 one of (our people|ours|theirs|their people|us|them|our lot|their lot|our own|our sort)',
        '(look|looks|read|reads|sound|sounds|work|works|go) _4 on (a|the|our|my) (leaflet|leaflets|poster|posters|pledge card|doorstep|election address|battle bus)',
        '(make|persuade|get|convince|tempt|induce) (you|people|somebody like you|someone like you|your neighbours|your team) (to)? (vote|turn out|switch|come over|put a cross)',
        `(do|would|will|did|could) (you|officers) _2 (support|back|prefer|favour|agree with|vote for|go along with|believe in|side with) (our|us|my|the (administration|opposition|group)|their|${party}) _4`,
        '(us or them|them or us|our lot or theirs|us or the others|red or blue|blue or red|with us or against us)',
        '(who|which) (would|d|do|did) you (rather|sooner|prefer|like|enjoy|choose|want|trust) _6 (us|them|ours|theirs|lot|party|side|with|over|as leader|running|in charge|work)',
      ],
      where: (sentence) => sentence.question,
      spare: ['quoted', 'reported'],
    }),
    cues({
      of: [
        any(party, opposed, former),
        'both (lots|sides|parties|groups|administrations|leaders|manifestos|budgets)',
        '(our|my|their) _2 (line|lines|pledge|pledges|leaflet|leaflets|manifesto|campaign|candidate|candidates|slogan|slogans|chances|message|majority|seat|seats|lot|group|side|party|amendment|motion|policy|policies|election|alternative|leader|leadership|tax line|housing line|stance)',
        '(votes|voters|marginals|swing voters|doorstep|the election|the elections|polling day|win (us|me)|the ward|manifestos|candidates|politically|leadership contest)',
      ],
      among: [
        { weight: 2, words: askedView },
        { weight: 1, words: compared },
        { weight: 1, words: confiding },
      ],
      least: 3,
      unless: [
        '(i|we) (know|realise|appreciate|understand|accept) _3 (you|officers) _2 not',
        '(wrong|unfair|improper|inappropriate|not fair|not right) _3 (ask|asking|question)',
        '(cost|costs|costing|lawful|legal|legality|in order|procedure|procedural|deadline|when|statutory|audit|risk of challenge|technical|the law|imprint|rules|guidance) _6',
        '(go|wo|do|never|would) not (asking|ask|going to ask)',
      ],
      where: (sentence) =>
        sentence.question ||
        /\b(?:view|opinion|tell me|wonder|know what you|thoughts|steer|verdict|honest)/i.test(
          sentence.reading.text.slice(sentence.start, sentence.end),
        ),
    }),
  ],
  flags: [
    {
      text: '[Which of the two budgets would you vote for yourself]?',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Do you support our budget] or Labour’s?', role: 'member', audience: ['officer'] },
    {
      text: '[Which of our pledges will play best on the doorstep]?',
      role: 'member',
      audience: ['officer'],
    },
    { text: '[Whose side are you on]?', role: 'member', audience: ['officer'] },
  ],
  passes: [
    {
      text: 'What would the Labour amendment cost in a full year?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Which of the two options carries the lower risk of challenge?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I know you can’t say what you think of the budget, and I wouldn’t ask.',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'Which of the two budgets would you vote for?', role: 'member', audience: ['member'] },
  ],
} as const satisfies Rule;
