import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { releases } from './pressing.ts';

const ask =
  "(please|could you|can you|would you|will you|you can|you could|you'll|you will|you are going to|(i (want|need|expect|would like|should like|'d like)|i'd like|i'd love|i'd be grateful for) you to|i (want|need|expect|would like|should like|'d like) you to|i have put you down to|just|kindly|be a dear and|be a love and|do me a favour and|if you could)";
const errand =
  '(run|ferry|chauffeur|collect|pick up|fetch|drop off|drop round|run over|run round|take|deliver|buy|walk|feed|mind|babysit|look after|wash|post|return|iron|pack|type up|type|write|proofread|edit|book|fix|set up|sort out|do|print|carry|drive|water|wrap|clear|mend|paint|cut|trim|mow|clean|valet|decorate|order|queue for|renew|fill in)';
const belongings =
  '(reference|broadband|passport|facebook page|own website|dry-cleaning|cleaning|suit|shirts|shopping|groceries|children|kids|son|daughter|mother|mum|dog|cat|car|prescription|parcel|parcels|lawn|garden|plants|robe|hat|laundry|holiday|holidays|flights|hotel|tax return|self-assessment|will|cv|essay|dissertation|homework|coursework|column|memoirs|wedding speech|best man|christmas cards|christmas shopping|birthday|home computer|home broadband|own laptop|printer at home|house|sofa|furniture|passport|visa|insurance|mortgage|private|personal|allotment|hedge|leylandii|fence|gutters|surgery banner|website for my|own website|club newsletter|parish magazine|church|business|firm|shop|company)';

/** Asks for what is no part of an officer's work. */
export const duties = {
  id: 'undue-pressure/duties',
  severity: 'warn',
  message: 'This asks an officer for something outside their duties.',
  why: 'Officers work for the whole council, and it is hard for them to say no to a member.',
  advice: 'Leave it out, or ask the senior officer what help is on offer.',
  roles: ['member'],
  audiences: officers,
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[(${ask}|i (want|need|expect) you (personally)? to|you (will|can|must|have to)) _1 (drive|run|take|ferry|chauffeur|collect|fetch) me (to|home|from|round|up|back) _6]`,
        `[i (want|need|expect|would like) you personally to (clean|wash|carry|fetch|serve|pour|drive|collect|polish|tidy|sweep|cook|make|stand|wait) _6]`,
        "[(i know|i realise|i appreciate|i understand|granted|strictly|strictly speaking|technically|it may be|it might be|yes|all right) _4 (is not|isn't|not|outside|beyond|out of|above) _2 (strictly|really|exactly|quite|officially)? (your|in your|part of your) (job|role|remit|job description|responsibility|department|area|duties|pay grade|line|work|patch|thing)] _3 (but|still|yet|though|all the same|however|you|so)",
        "[(i know|i realise) _3 (is not|isn't|outside|beyond|not) _3 (job|role|remit|job description|duties)] _2 but",
        "[(i (do not|don't) care|never mind|forget|it doesn't matter|it does not matter|don't give me|do not give me|don't tell me|spare me) _4 (your job description|your job|your remit|job descriptions|your grade|your role)]",
        "[(a real team player|anyone with any gumption|a decent officer) (would not|wouldn't|would|doesn't|does not) (ask|just|look at|quote|worry|mind)]",
        "[(whether|if) (it is|it's) (your job|in your job description) or not]",
        '[you are not (a|an) (engineer|surveyor|lawyer|solicitor|accountant|planner|electrician|doctor|expert)] _1 (so what|but|never mind|who cares)',
      ],
      spare: ['quoted', 'reported'],
      unless: [
        '(whom should|who should|which team|who do i|point me|right person|pass this on|forward)',
      ],
      where: (sentence) => !releases(sentence) && !sentence.question,
    }),
    phrases({
      find: [
        `[${ask} ${errand} (up)? _2 my (wife's|husband's|partner's|son's|daughter's|mother's|father's|mum's|dad's|brother's|sister's|nephew's|niece's|cousin's|friend's|neighbour's|mate's|grandson's|granddaughter's|in-laws'|own|old|new|weekly|other)? _1 ${belongings}]`,
        `[^ (please)? ${errand} _2 my (wife's|husband's|son's|daughter's|mother's|own|new|weekly)? _1 ${belongings}]`,
        `[(one|two|three|a couple|some|any) of (the|your) (lads|men|crew|team|gardeners|painters|boys|gang|staff|cleaners|porters) _4 ${errand} _2 my _1 ${belongings}]`,
        `[${ask} (send|get|lend me|spare) (two|three|four|one|a couple|some) of (your|the) (lads|men|crew|team|gardeners|painters|boys|gang) _3 (to|round|over|for|on) _6 my ${belongings}]`,
        "[(send|get|spare|lend) _2 (two|three|one|a couple|some) _2 (lads|men|crew|gardeners|painters|boys) _4 my (house|garden|drive|hedge|leylandii|place|wall|fence|field|home|mother's|wife's|road|roof)]",
      ],
      spare: ['quoted', 'reported', 'conditional'],
      unless: [
        '(do not|never|would not|must not|should not|cannot|can not|nobody|no one) _4 (collect|pick up|fetch|deliver|buy|walk|type|write|ask|want|expect|do)',
        '(council business|civic|mayoral|ward surgery|official|my claim form|my own time|private gardener)',
      ],
      where: (sentence) => !releases(sentence),
    }),
    phrases({
      find: [
        '[(i am not (interested|bothered|concerned|fussed)|it is of no (interest|concern)|i could not care less|i (do not|will not) (care|hear|mind|want to (hear|know))|i have no interest) _3 (whether|if|that|what|about|in) _4 (job description|your job|your remit|your (role|duties|grade|contract|terms)|contracted hours|working hours|part of your) _4]',
        '[(job description|job descriptions|your remit|your contracted hours|your terms and conditions) (or|and) (no|not|be damned|be hanged|be blowed|notwithstanding)]',
        '[(your|the) (job description|terms of employment|contract of employment|contracted hours) (is|are|means|mean|counts? for) (no|nothing|of no|not) _2 (to me|interest|concern|business|excuse|my)]',
      ],
      spare: ['quoted', 'reported', 'conditional'],
      where: (sentence) => !releases(sentence) && !sentence.question,
    }),
  ],
  flags: [
    "[I know it isn't your job], but [you're going to write my column] for the parish magazine.",
    '[Please collect my suit] from the cleaners.',
    "[I don't care what your job description] says.",
    { text: '[Could you pick up my prescription] on your way?', protocol: 'town-council-2026' },
    {
      text: '[Would you walk my dog] at lunch?',
      protocol: 'combined-authority',
      traits: ['board'],
    },
    { text: '[Please type up my memoirs].', protocol: 'leicestershire-5c' },
  ],
  passes: [
    "I realise that's outside your remit; whom should I ask?",
    'I will collect my robe myself, so please do not send the van.',
    'Could you post my letter to the ombudsman?',
    'Please book my place on the training course.',
    { text: 'Please collect my suit from the cleaners.', audience: ['member'] },
  ],
} as const satisfies Rule;
