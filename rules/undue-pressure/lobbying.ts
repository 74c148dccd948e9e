import { phrases } from '../../lib/lint/detector.ts';
import { isAsked } from '../../lib/lint/imperative.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { councillors } from '../../lib/lint/readers.ts';

const cause =
  "(my|our|my team's|the team's) _2 (post|job|team|restructure|regrade|regrading|grade|bid|appeal|hours|promotion|pay|salary|contract|service|secondment|application|redundancy|budget|unit|section|office|case|position|extension|project|relocation|honorarium|reappointment|grading)";
/** The writer's own employment alone, which other rules look after. */
const ownJob =
  '(my|own) _2 (appeal|regrading|regrade|promotion|pay|salary|hours|grievance|honorarium|secondment|probation|training contract|contract|post|job|grade|role|application|reappointment|interview|position)';
const push =
  '(vote (for|against|down|through)|speak up for|speak (for|in favour of)|put in a (good|kind)? word (for|about|with)|have a (quiet)? word (with|about)|lean on|back|support|push for|push|lobby|get the (committee|panel|board) to|persuade|mention|square|raise an eyebrow|stick up for|defend|protect|save|swing|nudge|lobby for|argue for|fight for|vote)';

/** Whose cause a post should not serve, when the reader is a member. */
const yours =
  "(your|the leader's|the mayor's|the chairman's) (own|little|young|good|old)? (brother|brother's|sister|sister's|son|son's|daughter|daughter's|wife|wife's|husband|husband's|nephew|nephew's|niece|niece's|cousin|cousin's|friend|friend's|partner's|lad|lad's|boy|boy's|girl|grandson|grandson's|granddaughter|mother's|father's|mum's|dad's|brother-in-law|brother-in-law's|son-in-law|son-in-law's|mate's|mate|neighbour's|uncle's|firm|company|shop|business|stall|restaurant|pub|café)";
const kindly =
  '(quietly|already|just|also|discreetly|duly|personally|simply|taken the liberty of)?';

const selfish = wordings(ownJob);
const traded = wordings(
  '(vote|voted|votes|voting|owe|favour|in return|return the favour|committee|panel|board|good turn|scratch|look after|looked after|bumped|moved your|your (drains|road|ward|scheme|division|estate))',
);

/** An officer presses a member, or trades on a post. */
export const lobbying = {
  id: 'undue-pressure/lobbying',
  severity: 'warn',
  message: 'This presses a member for a decision, or offers one a favour.',
  why: 'Officers must not use their post, or links with members, to sway a decision or to gain by it.',
  advice:
    'Give the advice in the report, and use the staff procedures for anything about your own job.',
  roles: ['officer', 'communications'],
  audiences: councillors,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: ['[vote (for|against|down|through|it down|it through|with|yes|no) _4]'],
      unless: ['(how to vote|right to vote|register|polling|election|postal)'],
      spare: ['quoted', 'reported', 'negated', 'question'],
      where: (sentence, match) => isAsked(sentence, match),
    }),
    phrases({
      find: [
        "[(i will|i'll|i'd|i would|we will|we'll) (make sure|see that|see to it that|ensure|guarantee) (that)? your _4]",
      ],
      near: [
        '(vote|votes|voted|voting|back|backs|support|supports|keeps|keep|approves|approve|saves|save) _4 (my|our)',
      ],
      unless: [
        'your (comments|question|questions|views|points|email|apologies|concerns|request|claim|expenses|letter|name|attendance|papers|amendment)',
      ],
    }),
    phrases({
      find: [
        '[(as|since|because|seeing as|seeing that) it is you] _2 i (have|will|can|could|shall)',
        '[i have (bumped|moved|pushed|slipped|put|squeezed|popped) (your|him|her|them) _2 (up|ahead|to the top|to the front|through|in first|in early)]',
        `[(i would|i should) be (glad|grateful|obliged|so grateful) if you would ${push}]`,
        `[${push} _4 about (the|that|a) _3 (job|post|role|vacancy|promotion|regrading)]`,
        '[(it|that) would (help|mean a (lot|great deal)|be a great help|make all the difference|do me) _6 if you (spoke|mentioned|could|would|voted|had|put|backed|said|supported|raised)] _4',
        '[you (still)? owe me (one|a favour|for|that)]',
        `[(i would|i'd|i should|we would|we'd) (take it as a (personal)? favour|be (so|very|ever so|most|eternally|really|more than)? (grateful|obliged)|appreciate it|love it|not forget it|remember it) if you (voted|vote|could vote|would vote|spoke|could speak|would speak|put|could put|would put|mentioned|could mention|had a word|could have|would have|backed|could back|would back|supported|could support|would support|leaned|could lean|would lean|pushed)] _8`,
        `[(please|could you|can you|would you|will you|i want you to|i need you to|i am asking you to|i'm asking you to|if you could|if you would|might you|do) (also|just|perhaps|possibly)? ${push} _6 ${cause}]`,
        `[(please|could you|can you|would you|i need you to|do|if you could) (also|just|perhaps)? ${push} _3 me (at|with|to|in|before|when|on)]`,
        `[(if you could|if you can|could you|can you|i hope you can) see your way (clear)? to (voting|backing|supporting|speaking|putting|mentioning|helping|letting)] _8`,
        "[(i would|i'd|i will|i'll|we would|we'd|we'll) (make sure|see that|see to it that|ensure) (that)? your (ward|ward's|road|estate|division|division's|drains|scheme|potholes|project) _6 (first|done|top|quick|quicker|early|looked after|priority)]",
        '[(i would|i should|we would) (not|never) forget (it|that|your)]',
        `[(please)? (get|ask|persuade|convince|lean on) the (committee|panel|board|chief executive|leader|director|cabinet) to (give|let|grant|approve|pay|keep|regrade|promote|extend|renew|find) (me|us|my|our)]`,
        `[(back|support|vote for|save|push|vote through) (my|our) _4 and (i|we|you) (will|'ll|can|could|would)] _10`,
        "[(vote|support|back) _4 (my|our|the|down) _4 or (i|we) (will|'ll|shall|may|might)] _8",
        "[(i have|i've|i|we have|we've|we) (also|just|already|quietly)? (put|moved|bumped|pushed|slipped|got) your (drains|road|ward|scheme|project|bid|street|pothole|application|estate|request|job|verge|form) _4 (to the (top|front|head)|top|first|ahead|through)]",
        "[(i will|i'll|i can|we can|we'll|i could) (see that|see to it that|make sure|slip|put|push|bump|move|get|squeeze|nudge) (that)? (your|it|yours) _4 (goes|go|gets|to the (top|front|head)|straight|first|through|in with (the)? (others|original|rest)|past|ahead|in first|jumps)] _6",
        "[(i will|i'll|i can|i'd) slip (it|yours|this|them) in (with|among|under|after)] _4",
        '[(in return|by way of thanks|to say thank you|as a thank you) _6 (your|for your) (vote|support|help|backing|ward|road|street|drains)]',
        '[(top|front|head) of the (list|queue) _3 (to say thank you|as a thank you|for your (help|vote|support)|in return)]',
        '[(good|generous|kind) to (people|those|members|councillors) who (are|were|have been) (good|kind|loyal)]',
        '[(the others|they|the rest|the committee|the panel) (will|would|always) (follow|listen to|be settled by|take their lead from) you] _6',
        '[(a|one) (nod|word|call|quiet word) from you (would|will|could|should|might) (settle|do|swing|clinch|sort|be enough|carry|make)] _4',
        `[(i am|i was|i'm) (hoping|counting on|relying on|looking to|trusting) (that)? you _2 (can|could|will|would|might|to|'ll)? _1 ${push} _4 (me|us|my|our) _4]`,
        `[(i hope|i trust|i know|i expect|hope) (that)? (you|you'll|i can (count|rely) on you to) (can|could|will|would|might|'ll)? _1 (${push}|look after|remember|see right|return the favour|do right by) _2 (me|us|my|our) _4]`,
        "[(one good turn|you scratch my back|quid pro quo|favours? (are|is) there to be returned|i did you a (favour|good turn)|i (have|i've) always looked after you|do not forget (what|who) i) _6]",
        '[(i have|i) (made sure|seen to it|saw to it|arranged|fixed it so|ensured|kept|held|found|got) (that)? your _12 so (i|you|we) (hope|trust|expect|know|can|will|might)] _6',
        `[(vote|decision|committee|meeting|panel) _10 (i|you) (seem to|still|do|can|will)? (recall|remember) _2 your _3 (bus pass|permit|application|query|claim|fine|ticket|pass|form|bill)] _4`,
        "[(i will|i'll|i'd) have to remember what i (saw|heard|know)]",
        "[(if|when|once|provided|as long as|should) you (vote|back|support|speak up|save|keep|help|stand|could (vote|back|support|see)|can (vote|back|support|see)) _8 (i|we) (will|'ll|can|could|would|'d) (see|make sure|find|get|ensure|sort|put|push|bring|move|give|arrange|look after) _8]",
        `[(i (would|'d|should) (like|love|appreciate|value|be glad of)|i (want|need)|counting on|count on|relying on|rely on|hoping for|grateful for|can i have) your (vote|backing|help) (for|with|on|at|in) _6]`,
        `[(i|we) (might|may|could|will|would|'d|'ll|shall) (just|have to|always|also|then)? (let slip|mention|remember|tell (people|everyone|them)|reveal|make public|bring up|let it be known) _1 (what|about|how) _4 (know|saw|heard|your) _4]`,
        "[you (would not|wouldn't|will not|won't) want (people|anyone|anybody|the press|it|that|residents|your group|everyone|the paper) _3 (hear|know|find|hearing|learn|come out|get out|getting out|reading) _6]",
        '[(make it|be|made it) (well)? worth (your|his|her) while _6]',
        '[(it|that) would be (very|so|really|awfully|terribly)? (good|useful|helpful|handy|nice) for (me|us|my team) _8 if _8]',
        '[(return|repay|returning|repaying) (the|that|a|my|our) (favour|kindness|compliment|good turn)] _6',
        `[i (have|had)? ${kindly} (got|found|fixed|sorted|arranged|wangled|swung|squared|kept|saved) (${yours}|you|your ward|your road|your division) (his|her|their|a|an|the|that) _2 (job|placement|place|interview|slot|internship|apprenticeship|grant|extension|pass|permit|appointment|desk|room|crossing|repair)] _12 (hope|hoping|trust|so|vote|back|support|favour)`,
      ],
      spare: ['quoted', 'reported', 'negated'],
      where: (sentence) => !matches(selfish, sentence) || matches(traded, sentence),
      unless: [
        '(recommendation is|recommended that|officers recommend|the report recommends|all members|any member|all groups|every member|consultation|no favour|own mind|a matter for (you|members)|residents)',
      ],
    }),
    phrases({
      find: [
        `[i (have|had)? ${kindly} (scored|marked|ranked|shortlisted|placed|put|graded|rated|assessed|weighted|pencilled|moved) ${yours} _3 (top|first|highest|higher|up|ahead|down for|over the line|above|full marks|through)]`,
        `[i (have|had)? ${kindly} (shortlisted|appointed|hired|taken on|waved through|nodded through|passed|approved|let off|fast-tracked|fast tracked|looked after|squeezed in|fitted in) ${yours}]`,
        `[i (have|had)? ${kindly} (found|kept|saved|held|got|given|made|awarded|reserved|let) ${yours} _1 (have)? (a|the|that) _2 (place|job|plot|pitch|slot|stall|flat|permit|contract|licence|work|space|berth|desk|interview|order|lease|grant|discount)]`,
        `[i (have|had)? ${kindly} (cancelled|dropped|lost|waived|torn up|written off|wiped|scrubbed|mislaid|binned|quashed|forgotten|turned a blind eye to|overlooked) ${yours} _2 (ticket|fine|penalty|arrears|summons|charge|notice|rent|bill|application|overhang|debt|extension)]`,
        `[you (will|may|might|should)? (find|see|notice) (that)? ${yours} _6 (list|shortlist|short list|interview|interviews|top|high|payroll|through|approved|first|front)]`,
        `[(i have|i) _6 ${yours} _8 as you (asked|wanted|suggested|hinted|requested|hoped|told me)]`,
        `[i (have|had)? ${kindly} (made sure|seen to it|saw to it|ensured|arranged) (that)? ${yours} _2 (gets|got|has|had|have|is|was|goes|went|wins|won|comes|came|will)] _6`,
        `[${yours} _2 (will|is going to|is sure to|can not fail to|is bound to) (win|get|be shortlisted|be appointed|come (top|out)|go through|be approved|be looked after) _6]`,
      ],
      unless: [
        '(like (any|every)|same as|on (its|his|her|their) merits|scored by|independent|declared|declare|interest|highest score|panel (has|scored)|because|after (an|the|your) appeal|on appeal|consulted|consultation|by mistake|in error|condolences|congratulations)',
      ],
      spare: ['quoted', 'reported', 'negated', 'question'],
    }),
    phrases({
      find: [
        '[you (will|are|will be) (be)? (on|sitting on|chairing|voting on|opening|scoring|marking|judging) (the|those|that) (panel|committee|tender|tenders|shortlisting|bids|envelopes|quotes|applications) _4]',
        '[(i have always|i always|i have often) (said|thought|told people) (that)? you (have|had) (an|a|such a) _1 (eye|taste|judgement|judgment|nose|feel|heart)]',
      ],
      near: [
        "my (own|little|young)? (brother|sister|son|daughter|wife|husband|nephew|niece|cousin|brother-in-law|sister-in-law|son-in-law|friend|partner|mate) 's _3 (firm|company|business|shop|outfit|quote|bid|tender|price|nursery)",
        'my (brother|sister|son|daughter|wife|husband|nephew|niece|cousin|brother-in-law|son-in-law|friend|partner) (is|has) _2 (tendering|bidding|quoting|put in|applied|applying|after the)',
      ],
      unless: ['(declare|declared|interest|take no part|out of the room)'],
      spare: ['quoted', 'reported', 'negated'],
    }),
  ],
  flags: [
    "[I hope you'll return the favour at Monday's] panel.",
    "[You owe me one], so [I'd take it as a favour if you voted] for my team's bid.",
    "[I've put your drains in Mill Street to the top] of the list to say thank you.",
    '[Could you put in a word for me with the panel]?',
    { text: '[Please back our team] bid on Monday.', protocol: 'combined-authority' },
    { text: '[Please back our team] bid on Monday.', protocol: 'leicestershire-5c' },
    {
      text: '[Please get the committee to give me] the full 37 hours.',
      protocol: 'town-council-2026',
    },
  ],
  passes: [
    "Monday's report sets out two options, and I am happy to answer questions from all members.",
    'Inspections go by risk score, and a ward’s turn does not depend on its members.',
    'Water pressure on the estate is low this week.',
    'Could you support our recycling campaign by sharing the poster?',
    { text: 'Please back my amendment on Monday.', role: 'member' },
  ],
} as const satisfies Rule;
