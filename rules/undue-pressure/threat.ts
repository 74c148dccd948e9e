import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { consequences, rewards } from './lexicon/demands.ts';
import { hanging, leaning } from './lexicon/hints.ts';
import { isFair } from './pressing.ts';

const will =
  '(i|we) (will|shall|can|could|may have to|might have to|am going to|are going to|would|might|may|fully intend to|intend to|mean to)';
const livelihood =
  '(job|jobs|post|posts|team|budget|career|contract|grade|salary|pay|promotion|regrading|regrade|pension|prospects|department|unit|service|section|secondment|funding|restructure|reorganisation|bid|growth bid|hours|appraisal|review|gradings|grading|contracts|staffing|reappointment|budgets|savings|future here|probation|position|office)';
const sacked =
  '(sacked|fired|dismissed|moved|transferred|disciplined|suspended|demoted|investigated|removed|out of (here|a job|that job)|off (this|the) (job|case|council|payroll)|struck off|your cards|replaced|made redundant|redeployed|up before|hauled (in|up))';
const lose =
  '(cut|axe|delete|scrap|slash|outsource|abolish|deleting|cutting|axing|scrapping|slashing|outsourcing|abolishing|reviewing|review|freeze|freezing|halve|halving|look (again|hard|very hard|closely) at|looking (again|hard|closely) at)';
const bear =
  "(remember|do remember|just remember|bear in mind|do bear in mind|keep in mind|do not forget|don't forget|never forget|not forget|lest you forget|(may|need|must|should) i remind you|i (need hardly|hardly need to|would|should|need not|needn't) remind you|you will be aware|you will recall|as you (well)? know|you know|reflect on|think about|consider|worth (remembering|reflecting)|you might reflect|ask yourself)";
const seat =
  '(appointments (panel|committee)|staffing (panel|committee)|employment (panel|committee)|personnel (panel|committee)|pay (panel|committee|review)|regrading (panel|committee)|grading (panel|committee)|restructure|your (budget|regrading|contract|post|appraisal|grade|pay|probation|salary|team|bid|restructure|next contract|contract review|pension)|budget (panel|committee|working group)|interview panel|redundancy|savings (panel|list)|hr (panel|committee)|committee that (decides|sets|funds))';

/** Hints at harm to an officer's job, team or name. */
export const pressureThreat = {
  id: 'undue-pressure/threat',
  severity: 'stop',
  message: 'This may be read as a threat to somebody’s job, team or name.',
  why: 'A member’s word about posts, budgets or careers weighs heavily on an officer who has to decide.',
  advice: 'Give the deadline and the next formal step, and leave posts and budgets out of it.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[${will} _3 (have|get|see|make sure|ensure|want) _2 (you|that you are|you are) _3 ${sacked}]`,
        `[${will} _2 have your (job|head|guts|badge|post)]`,
        `[${will} _4 (make sure|see to it|ensure|see|make certain|guarantee) (that)? (you|your (contract|team|post|job|department|budget|name)|he|she|none of you) (do not|does not|is not|are not|never|will never|will not|won't|doesn't|don't|isn't|lose|loses|are|(get|gets) (nothing|none|no|what|sacked|fired|moved|replaced|disciplined|cut|less|left|the (sack|push|boot|chop|blame|bullet|worst))|(go|goes) (down|under|nowhere|out|first|next|away|without|to the (bottom|back|wall))) _6]`,
        `[${will} _3 (propose|move|suggest|recommend|call for|ask for|push for|vote for|vote to|vote against|start)? _2 ${lose} (your|the whole|that) _1 ${livelihood}]`,
        `[${will} be (speaking|talking|writing|having a word) (to|with) _4 about (getting|having|your (job|future|position|post|attitude|contract|grade|prospects|performance|career)|whether you)]`,
        `[${will} (bury|drown|swamp) (you|your (office|team|department)) (in|with|under) _3 (fois?|foi|foi requests|requests|complaints|paper|paperwork|questions)]`,
        `[${will} (name|shame|name and shame|expose|humiliate|ruin|finish|break|bury) you]`,
        `[you will be (reading|seeing) your (own)? name]`,
        `[your name (will|is going to|could|might) (be|appear|end up|feature) (in|on|all over) (the)? (paper|papers|gazette|chronicle|herald|front page|facebook|argus|recorder|press|mail|echo|local paper|radio)]`,
        `[formal complaint with your name]`,
        `[you will (regret|be sorry|live to regret|be looking for (a new|another|work|alternative)|be out of|find yourself (out|without|looking|in|on the)|be clearing your desk|be the first to go|not be here|lose your|be the one who loses|wish you had)]`,
        `[(i will|i shall|i'll|i won't forget|i will not forget|i shall not forget|i'll not forget) (remember|recall|bear)? (this|that|it|who|your) _4 (when|come|at|the next time|next time|once|if) _6 (${livelihood}|cuts|savings|before (the|us|my) _2|my committee|vote|reappointment)]`,
        `[(i|we) (will|shall|can|could|might|may|would) _4 (make|see|have|want) _6 (contract|hours|post|grade|job|position|regrading|budget|team) _2 (not|never|is not|are not)? (renewed|looked at|reviewed|cut|ended|reconsidered|extended|gone|deleted|safe)]`,
        `[(i|we) (will|shall|can|could|might|may) (have to|need to|want to|be forced to|be looking to|be obliged to)? (look (again|hard|closely|long and hard)? at|review|reconsider|think again about|rethink|revisit|take another look at|ask questions about|examine) (your|the whole|that) _1 ${livelihood}]`,
        '[(never|not) work (here|for (this|any) council|in (this|local government|this town|this county)|again) _3',
        '[(get it done|do it|sort it|fix it|do as i (say|ask|tell you)|change your mind|change it|find a way|say yes|behave|cooperate|co-operate) _3 or (i|we|you|else|there|it|face|take|suffer|start|prepare)] _8',
        '[do as (i|you are|we) (ask|say|told|tell you|want)] _4 (job|post|else|consequences|sorry|keep)',
        '[(if you (can not|cannot|will not|do not|fail to|refuse)|unless you) _10 (we|i) (shall|will|may|might) (have to|need to)? (look|review|think|ask|find|replace|consider|cut|reconsider|get) _3 (hours|contract|post|position|role|someone|somebody|whether|else|job|future|team)]',
        '[(you|you will|you may|you might|you could|he|she) (will|may|might|could|shall)? (well|soon)? find (yourself|himself|herself) (in|on|out of|without|looking for|moved|transferred|back) _3 (team|job|post|work|street|depot|redundant|desk|department|elsewhere|night shift)]',
        `[(i will|i shall|i'll) remember (this|that|it|who|your) _4 (when|come|at) _6 (${livelihood}|budget|appraisal|cuts|savings|time|reappointment|interview|interviews)]`,
        `[think (very)? (carefully|hard|long and hard|twice) about your (career|future|job|position|pension|prospects|post|answer if)]`,
        `[(if you|you) (value|want to keep|are fond of|like|wish to keep|care about) your (job|post|career|pension|position|team|contract)]`,
        `[(you|you have) (have|got)? a (pension|mortgage|family|career|young family) to think (of|about)]`,
        `[(careers|people|heads|officers|clerks) (have|has) (ended|rolled|lost their jobs|been sacked|gone|finished) (over|for) (less|much less|smaller things)]`,
        '[(have to|need to|forced to|obliged to) (mention|bring up|raise|drop) your (name|name at|attitude|post|contract|future)]',
        '[(decides|decide|say over|says) who (stays|goes|is kept|keeps their job|gets what)]',
        '[if you (want|wish|hope|intend|would like|mean) to (go on|keep|carry on|continue|stay|remain|be) (working|employed|in (this|your|that) (job|post)|in post|here|with us)]',
        '[i (got|found|gave) you (this|that|your|the) (job|post|promotion|contract|regrading|position)]',
        '[(think twice|think very carefully|think carefully|think hard|think again|be very careful) before (you)? (put|putting|write|writing|say|saying|refuse|refusing|send|sending|cross|crossing|tell|telling|reply|replying|answer|answering) (that|this|no|me|it)]',
        '[(those|people|officers|anyone|anybody|clerks|men|women|managers|everyone) who (cross|crosses|crossed|defy|defies|upset|upsets|oppose|opposes|stand in my way|stands in my way|get in my way|says no to me|say no to me|argue with me|argues with me|let me down|lets me down) _2 (in|at|do|does|find|finds|tend|end|ends|me|here|soon|regret|regrets|lives|live|has|have) _6]',
        '[(hope|wonder|see|pray|trust) _1 (whether|if)? we can (still|always)? (afford|justify|find the money for|go on affording) (to keep|keeping|it|them|you|your)] _4',
        '[(people|officers|those|clerks|staff|someone|anyone) who (are|is|was|were|help|helps|play|plays|do|does) _6 (tend|tends|always|generally|usually|do|does|get|gets|will|find) _4 when _2 (hours|grades|gradings|pay|contracts|contract|jobs|posts|budgets|savings|cuts|reviews|promotions) _4]',
        `[your ${livelihood} (will|could|might|may|would) be (first|top|the first|next|at the top|high) (on|in|up)? _2 (list|line|queue|agenda|chop|go|block)] _4`,
        '[i (will|shall|might|may) (be)? (ask|asking|call|calling|press|pressing|look|looking|vote|voting) _3 for a (new|different|fresh|better|replacement) (clerk|manager|officer|director|team|contractor|head of service)]',
        '[your days (here)? are numbered]',
        '[make (your)? (life|things|your life|matters) _1 (difficult|hard|uncomfortable|unpleasant|awkward|miserable|hell|tough|impossible) (for you|at|when|in)?] !(for)',
        `[${bear} (that)? you are (still|only|just)? (on probation|on a (fixed-term|temporary|short-term)|on trial|not (yet)? permanent|acting up|only acting|an acting)]`,
        `[${bear} _2 (who|whose) (signs|sets|approves|decides|votes|chairs|pays|funds|sits|holds|vote|hand) _2 (off|on|for|your|you) _2 ${livelihood}?]`,
        '[(a lot of|some|many|plenty of|good|a few|several|powerful) friends (on|in) the (interview|appointments|staffing|panel|employment|personnel|right places|cabinet)]',
        "[(don't|do not) make me (ring|call|go to|speak to|tell|write to|have to|get|take|report|phone)]",
        `[(you can|you may|you might as well|you could|you'd) (forget|forget about|kiss goodbye to|say goodbye to|wave goodbye to|whistle for|put out of your mind) (about)? (your|that|the) _1 ${livelihood}]`,
        `[(people|officers|clerks|better (men|women|people|officers)|others) _4 (been|were|was) (moved|moved on|sacked|let go|out|shown the door|replaced) _2 for (less|much less|far less)]`,
        '[(your|the) (next)? (post|job|team|department|contract|service|unit) (will|might|may|could|would) (not|no longer)? (be)? (go|next|first|at risk|on the line|survive|be renewed|safe|deleted|first to go|on the list|looked at|up for review)] _3 (if|unless|when|you|next|in)',
        "[(we will|we'll|i will|i'll) (see|look at|have to look at|need to look at|consider) whether (the|your|that) (post|job|team|role|contract|service) (needs|is|should|can|ought)]",
        '[(new council|merged council|new structure|reorganisation|restructure) (will|is going to|may|might) (need|want|have|require) (fewer|less|only) _3]',
      ],
      spare: ['quoted', 'reported', 'question'],
      unless: [
        '(resident|residents|constituent|constituents|tenant|developer|landlord|contractor|company) (says|said|was|is|has|have|threatened|told)',
        '(not|never|nobody) (threatening|going to|suggesting|saying|want|wants|wish|trying)',
        '(deadline|meeting|event|trip|carnival|dinner|raffle|talk|visit|chance|opportunity)$',
      ],
    }),
    phrases({
      find: [
        `[(it would|would|it will|it'd|that would) be (such|quite|rather|a real|an awful|a great|a terrible|a dreadful)? (a|an)? (shame|pity|unfortunate|awkward|sad|sorry|embarrassing|regrettable|uncomfortable) (if|to (see|lose|have|find))] _6 (your|the team|that team|you) _6 (${livelihood}|name|savings|cuts|round of|review|restructure|list|paper|press|redundancies)`,
        `[i (would|should|'d) (hate|be sorry|be sad|not like|not want) (for|to (see|think|have|hear|find)) _3 (your|you) _3 (${livelihood}|in the (cuts|savings)|on the list|redundant|suffer|overlooked|moved|out of)]`,
        `[${bear} _6 (i|i'm|i am) (sit|sits|chair|on|decide|vote|sign|approve|set|have a (say|vote|seat)|will be (on|chairing|voting|deciding)|am (on|chairing)|to chair|one of) _5 ${seat}]`,
        `[${bear} _2 (who|whose) (signs|sets|approves|decides|votes|chairs|pays|funds|sits|holds|vote|hand|name|committee) _6]`,
        `[(your|the) (regrading|contract review|contract|probation|appraisal|reappointment|renewal|budget|restructure|grading appeal|fixed-term|post|team's future|salary review|bid) (comes|is|goes|ends|is coming|is up|falls|is due|runs out) _6 (me|spring|next month|next week|this month|soon|shortly|my committee|my panel|the panel|which i|i chair|i am|august|september|january|february|march|april|may|june|july|october|november|december|autumn|spring|summer|new year|agenda)] _6`,
        `[(i|i'm|i am) (sit|chair|on|one of|in the chair|to chair) _4 ${seat}]`,
      ],
      near: [
        "(remember|bear (it|that)? in mind|so let us|helpful answer|forget|think (carefully|hard|about|again)|before you (reply|answer|send|say|decide|refuse|write)|so (i|you|it)|now then|next time|tell me no|say no|spoken up for you|helpful|would not want|wouldn't want|be a shame|be a pity|happy to help|fond of|nice to be able|nice to go into|careful|choose|your call|do let me|out of the way|anyhow|meanwhile|by the way|incidentally|just saying|i mention it|shame|awkward|awkwardness|unpleasant|unpleasantness|go smoothly|smooth|any difficulty|hate for|hate there|sympathetic|reflect)",
      ],
      spare: ['quoted', 'reported', 'question'],
      unless: [
        "(declare|interest|step aside|take no part|so i (cannot|can't|must not|should not|had better not)|not discuss)",
      ],
    }),
    phrases({
      find: [
        '[it would be (so|very|much|rather|quite)? (nice|good|lovely|helpful|handy|pleasant|a help|easier|a relief|kinder) (to|if) _3 (be able to (say|tell|report)|go into (it|that)|come to (it|that)|tell them|have this|say (that)?|point to|not have to) _8]',
      ],
      near: [
        '(committee|panel|review|structure|restructure|savings|reorganisation|looked at) _8 (week|chair|month|new year|comes to us|before us|decide|in the (spring|autumn|summer))',
      ],
      spare: ['quoted', 'reported', 'question'],
    }),
    phrases({
      find: [
        `[it would be a (shame|pity) if your (team|post|service|name|budget|job|bid|unit|department)] _6`,
        `[(so many|too many) (teams|posts|officers|managers|staff) (so|and so|too) (little|few) (money|cash|budget)]`,
        `[(or|otherwise|or else|if not) _1 (i|we) (will|shall|am going to|are going to) _3 (sacked|job|your name|your post|your team|your budget|press|gazette|chronicle|papers|hr|disciplinary)]`,
        `[(i have|i've) (always)? (spoken up|stood up|stuck up|put in a word|gone in to bat|looked out) for you] _12 (go on|keep|continue|carry on|like to|want to|hope)`,
        `[i have a (very)? (long|good) memory] _8 (${livelihood}|budget|vote|councillors)`,
        `[(people|members|councillors|committees|panels|those) _4 (have|with|tend to have|do have|has) long memories] _6`,
        `[(your|his|her) (own)? (contract|post|grading|regrading|appraisal|probation|fixed term|secondment|reappointment|job|role|hours|pay review|renewal) (is|comes|falls|must be|will be|goes|runs|was|expires|ends) (up|due|out|round|before|coming|to us|to committee|for (review|renewal)) _8 (is it not|isn't it|are they not|i (see|notice|believe|gather|think|understand)|$)]`,
        `[(i see|i notice|i gather|i understand|i hear|i am told|i believe|i note|am i right) (that)? (your|his|her) (own)? _1 (contract|post|grading|regrading|appraisal|probation|fixed term|secondment|reappointment|pay review|renewal|job) (is|comes|falls|goes|runs|expires|ends) _4 (up|due|out|round|before|to us|renewal|review|coming|soon|in (january|february|march|april|may|june|july|august|september|october|november|december|the (spring|summer|autumn|new year)))]`,
        '[(i am|i sit|i chair|i have a seat|i will be|i shall be) (on)? (the)? (appointments|staffing|personnel|employment|grading|hr) _3 (when|and) (your|the) _4 (comes|is|goes|falls|come|are) _4]',
        '[i (have asked|asked|have offered|offered|volunteered|have volunteered|have been asked) to (be|sit|go) (put)? on (it|the|that) _2 (panel|committee)?]',
        `[(the sort|the kind|the type|those) of (officer|officers|clerk|clerks|person|people|staff) (who|that) (get|gets) (on|ahead|promoted|anywhere|far|kept on) (round|around)? _2 (is|are|do|does|know|knows|tend)] _10`,
        `[(hope|pray|trust) (that)? (nobody|no one) _2 (starts|begins|asks|gets round to|thinks to) _1 (asking|wondering|looking|ask|wonder|look) (what|why|whether|at) _2 (your|the) (team|post|job|unit|section|department) _4]`,
        `[(people|those|committee|panel|members|councillors) (who|that|which) (decide|decides|decided|set|sets|vote|votes|sit|sits) (on)? _2 (gradings|grading|grades|staff|staffing|pay|salaries|contracts|posts|budgets|jobs|redundancies) _6]`,
        `[(look|see) where (he|she|they) (is|are|ended up) now] _8`,
        `[(people|officers|those) who (get on|get ahead|do well|go far|last) (here|in this council|in this place|at this council) (do not|don't|know|are|never|help|listen|copy|answer)]`,
      ],
      spare: ['quoted', 'reported'],
    }),
    phrases({
      find: [
        `[${will} _2 (make sure|see to it|see|ensure|let it be known|make certain) (that)? (the|your|every|all)? _4 (hears|hear|knows|know|learns|learn|is told|are told|finds out|gets to hear|understands) (that|how|what|who|about|exactly) _1 (you|your) _8]`,
        `[(i|we) (will|shall|can|could|may|might|would) _2 (block|stop|sink|kill|veto|hold up|vote down|oppose|freeze|bury|scupper|pull) your _1 ${livelihood}]`,
        `[(do not|you should not|i would not|you can not|you need not) (expect|count on|bank on|rely on|hope for|look for|assume) (your|any|that your) _1 ${livelihood} (to|will|is going to) (survive|go through|be (renewed|safe|funded|supported|approved|extended|protected|spared)|last|happen|pass|continue|get (through|past|approved))]`,
        `[(do not|you should not|i would not|you can not) (expect|count on|bank on|rely on|look to) (me|us|my|our|any) _3 (support|help|save|protect|defend|speak up for|vote for|fight for|back|sympathy|vote) _3 (your|when your|for your) _3]`,
        `[(i|we) (could|can|might|will|shall) (very|quite)? (easily|always|happily|soon|still)? have your _1 (section|team|department|unit|service|post|job|contract|office|role|budget) _1 (outsourced|closed|cut|merged|moved|deleted|reviewed|looked at|halved|put out to tender|gone|wound up|frozen|abolished)]`,
        `[i (was|have been|had been) (chatting|talking|speaking|having lunch|having a drink|having a word) (to|with) _10 (about|on the subject of) your (appraisal|regrading|contract|post|probation|grade|future|renewal|prospects|job|pay|reappointment|promotion|performance) _6]`,
        `[(people|members|councillors|we|committees|some of us|one|they|panels|colleagues) (do|does|will|tend to|often|always|never)? (remember|remembers|recall|notice|note|forget) (this|that|these|those|such|a) (sort of|kind of)? (thing|things|attitude|refusal) (at|when|come|during|in|over|round) _3 (budget|appraisal|grading|regrading|staffing|renewal|restructure|savings|contract|interview|interviews|review|promotion|estimates)]`,
        `[i (shall not|will not|need not|would not have to) (have to)? (mention|tell|breathe|say|report|let on|repeat) _8 (director|manager|chief executive|boss|leader|hr|committee|panel) _10 if you] _4`,
      ],
      unless: [
        '(congratulations|congratulate|well done|thank|thanks|delighted|proud|how (well|hard|helpful)|grateful|good (job|work))',
      ],
      spare: ['quoted', 'reported', 'negated'],
    }),
    phrases({
      find: [
        `[your _1 ${livelihood} (will|is going to|could|might|can|may|is) _1 (be|get|go)? _1 (stopped|blocked|cut|frozen|shelved|scrapped|reviewed|voted down|halved|deleted|outsourced|sunk|killed|axed|delayed|slashed|under threat|at risk|first to go|next)]`,
      ],
      near: [
        '(if you (do not !(get|win|receive|secure|have|apply|hear|mind)|can not|will not|would not|refuse|fail|persist|keep|insist|carry on|still|say no|think)|unless you|or else|otherwise|say no|cross me|defy|argue|disobey)',
      ],
      unless: ['(minister|government|settlement|grant|sorry to (hear|see)|fight (for|to))'],
      spare: ['quoted', 'reported', 'question'],
    }),
    phrases({
      find: [
        `[you are (only|still|just|merely)? on (a|your) _2 (contract|probation|secondment|fixed term|temporary basis|agency terms|trial period) (aren't you|are you not|i (think|believe|gather|see|hear|notice|understand))]`,
        `[(your|the) (contract|post|job|probation|secondment|regrading|appraisal) (is|comes up|runs out|ends|expires) _6 (isn't it|is it not|doesn't it|does it not)]`,
        `[(so much|a lot|far|much|rather|how)? (nicer|better|easier|pleasanter|nice|pleasant|lovely|happier) (to be able to|if i could|if i had|if there were|to have|to) (tell|say|report|put in|something|some|a) _3 (good|nice|kind|better|kinder|positive) (word|words|thing|things|news|report|to (tell|say|report)|about you) _4]`,
      ],
      near: [
        '(noticed|being remembered|renewed|renewal|not renewed|useful to|well thought of|good friends|would be a (shame|pity)|obliging|on the right side|careful|staffing committee|appointments (panel|committee)|personnel committee|your (appraisal|regrading|probation|reappointment|prospects))',
      ],
      unless: ['(congratulations|well done|thank|thanks|delighted|going well|residents)'],
      spare: ['quoted', 'reported', 'negated'],
    }),
    phrases({
      find: hanging,
      near: leaning,
      unless: [
        '(thank|thanks|congratulations|well done|condolences|how can i help|can i help|what can i do|worried for|sorry to (see|hear)|interest to declare)',
      ],
      spare: ['quoted', 'reported', 'question'],
      where: (sentence) => !isFair(sentence),
    }),
    phrases({
      find: [...consequences, ...rewards],
      spare: ['quoted', 'reported', 'question'],
      unless: ['(thank|thanks|well done|congratulations)'],
    }),
  ],
  flags: [
    "[Your team's contract is up for renewal] in May, and I do notice which managers have been obliging.",
    '[Do remember that I sit on the appointments panel] before you send your reply.',
    '[It would be a shame if your team came up in the next round] of savings.',
    "Cancel that ticket or [I'll be speaking to the Chief Executive about getting] you sacked.",
    'If this is not sorted by tomorrow [I will make sure you don’t get your contract renewed].',
    'Refuse that licence and [I’ll propose deleting your post] in February.',
    { text: "[You'll regret] crossing me.", protocol: 'leicestershire-5c' },
    { text: "[I'll have your job].", protocol: 'combined-authority', traits: ['board'] },
    { text: "[I'll have your job].", protocol: 'town-council-2026' },
  ],
  passes: [
    "If I don't hear by Friday I will raise it with your director.",
    'I sit on the appointments panel, so I cannot discuss your application.',
    'It would be a shame if the fair were rained off.',
    "The van comes at six and I'll make sure you get a hot drink.",
    'Please keep the date to yourself, an early leak would make things awkward for the school.',
    'Your budget comes to the panel in May; which tables will it show?',
    'A resident says that he was told he would regret it.',
    { text: "I'll have your job.", role: 'officer' },
  ],
} as const satisfies Rule;
