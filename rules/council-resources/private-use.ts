import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import {
  aside,
  clerical,
  event,
  firm,
  hands,
  home,
  labour,
  ownEnd,
  papers,
  serving,
  staff,
} from './lexicon/private.ts';
import { idleGear } from './lexicon/hints.ts';
import { means } from './lexicon/means.ts';
import { isAbout, isPlainlySought, isProper, isSought } from './purpose.ts';

const serves = wordings(serving);
const hired = wordings(staff);
const innocent = wordings(...aside);
const affairs = wordings(
  event,
  home,
  papers,
  firm,
  '(row|dispute|trouble|fight|argument|falling out) with (my|our)? (next door|neighbour|neighbours|tenant|builder|landlord|insurer)',
);

/** Staff, vehicles or equipment serve somebody's own house, family or affairs. */
export const privateUse = {
  id: 'council-resources/private-use',
  severity: 'warn',
  message: 'This puts council staff or property to private use.',
  why: 'Council staff, vehicles and equipment are there for council business only.',
  advice: 'Pay a firm or use your own time and things, as anybody else would.',
  detect: [
    phrases({
      find: [idleGear],
      near: [event, home],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isProper(sentence),
    }),
    phrases({
      find: [
        '(lend|borrow|use|using|spare|loan|have|take|get) _3 (truck|van|vans|lorry|tipper|minibus|pickup|pick-up|trailer|digger|transit|skip|mower|strimmer|ladder|ladders|marquee|gazebo|chainsaw|generator|trestle tables|chairs|crane|cherry picker|pool car|driver|porters)',
        `(could|can|would|will|might|get|ask|have|send|lend) ${hands} _4 (help|give (us|me|him|her) a hand|shift|carry|move|lift|load|clear|come round|come over|lend a hand|pop round)`,
      ],
      near: [
        '(moving house|house move|moving day|house clearance|new flat|student house|my (own)? (garden|house|drive|loft|shed|move)|my (mother|father|mum|dad|son|daughter|brother|sister|wife|husband|niece|nephew|in-laws|aunt) (is|has|wants|needs))',
        event,
      ],
      unless: ['(own|hire|hired|rent|pay|paid)'],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence, match) => isSought(sentence, match) && !matches(innocent, sentence),
    }),
    phrases({
      find: [ownEnd, event, papers],
      unless: [
        '(i|we) (have to|must|need to|am|was|will|shall|am going to|had to) (collect|collecting|pick up|picking up|fetch|fetching|drive|take|taking|meet|meeting)',
        '(constituency|political|labour|conservative|ward|local|green|opposition) party',
        'parliamentary candidate',
      ],
      spare: ['quoted', 'reported', 'negated'],
      where: (sentence, match) =>
        isPlainlySought(sentence, match) &&
        !matches(innocent, sentence) &&
        (matches(serves, sentence) || matches(hired, sentence)),
      mark: 'clause',
    }),
    phrases({
      find: [
        '(my|our) _1 (avon|catalogue|side job|second job|other job|tupperware|body shop|candle|cake|jam|jewellery|craft) _3 (round|orders|business|sales|customers|parties)',
        '(bookkeeping|tutoring|coaching|consultancy|web design|freelance|freelancing|private work|marking|accounts|translations|day trading|ebay|etsy) (work)? _3 (for|on the side|of my own)? _8 (desk|in work|at work|in hours|slow|shift|work laptop|council laptop)',
        '(borrowed|taken|took|used|using|had|got|have) the _2 (strimmer|mower|chainsaw|van|trailer|ladder|ladders|generator|jet washer|pressure washer|digger|drill|tools|cement mixer|marquee|gazebo|chairs|minibus|laptop|projector|salt|gravel|timber|paint|cones) _6 (for|to|at|home) _3 (my|our|home|weekend)',
        '(sell|selling|sold|taking orders for) my _2 (candles|cakes|jam|jewellery|eggs|crafts|paintings|cards|books|soaps)',
      ],
      near: [
        '(depot|yard|council|store|stores|office|desk|internal mail|internal post|work|intranet|staff|canteen|room)',
      ],
      spare: ['quoted', 'reported', 'negated', 'question'],
    }),
    phrases({
      find: [
        `${hands} _3 (to|could|round to|and|come|over to)? _2 ${labour} _8 ${home}`,
        `(send|get|have|ask|lend|tell|borrow|spare) ${hands} _8 (${home}|${event})`,
        `${labour} _6 ${home} _6 (in|with|using|when|while|on|after) the (van|lorry|gritter|minibus|lads|crew|council|spare|leftover|blacktop|mower)`,
        `${means} _8 (${event}|${home})`,
        `(${event}) _8 ${means}`,
        `(use|using|borrow|borrowing|lend|have|book|take) the (council's|council|civic|pool|works|parks|depot)? _1 (van|minibus|car|transit|lorry|marquee|gazebo|mower|trailer|chairs|pa system|ramp|workshop|drone|digger|limousine) _8 (${event}|${home}|weekend|move|trip|alton towers)`,
        `${clerical} _3 ${papers}`,
        `(get|have) ${papers} _4 (pressed|typed|printed|done|checked|looked at|taxed|collected|sorted|translated|copied)`,
        `(book|find|order|reserve|get|arrange) (me|us|my|a|the|some) _4 (hotel|villa|flights|flight|table for two|restaurant|flowers|anniversary|holiday|cruise|theatre tickets|spa|golf) _6 (my|our|for me|for my|wife|husband|anniversary|birthday|holiday|family|weekend)`,
        `(collect|pick up|fetch|drive|take|meet) _3 my (daughter|son|wife|husband|mother|father|mum|dad|kids|children|dog|in-laws|dry-cleaning|dry cleaning|shopping|suit|prescription)`,
        `(press office|comms|communications team|legal|lawyers|solicitors) _8 my (divorce|neighbour dispute|fence dispute|boundary|separation|private life|marriage|lease|tenant|will|firm)`,
      ],
      unless: [
        '(i|we) (have to|must|need to|am|was|will|shall|am going to|had to) (collect|collecting|pick up|picking up|fetch|fetching|drive|take|taking|meet|meeting)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: isSought,
    }),
    phrases({
      find: [
        `(have|get|ask|let|send|tell) (the|your|two of your|some of your|one of your) _1 (kitchen|team|unit|people|crew|lads|driver|attendants|surveyors|designers|caterers|staff|service|press office|apprentice|trainee|gardeners) _1 (to)? (do|fix|read|write|type|draft|print|shift|move|collect|drive|mow|cater|serve|bake|make|design|translate|film|photograph|shoot|look|sort)`,
        "(charge|book|put) (it|that|them|this) (to|down to|through) (hospitality|the council|expenses|the council's|democratic|office|our contractor|repairs|your budget|the)",
        '(type|write|print|do|put) (it|that|them|one) on (the|council|our) _2 (notepaper|headed paper|letterhead|crest|300 gram)',
        '(would|could|can|will) your _1 (hydrologist|surveyor|planner|engineer|lawyer|solicitor|accountant|designer|statistician|architect|ecologist|policy people|language service|translators|gis people) _1 (read|look|check|fix|draft|have|translate|do|measure|value|draw)',
        '(want|need|like|ask|have|send|get) your _1 (surveyor|lawyer|solicitor|planner|engineer|gardener|inspector|valuer|architect) _3 (to)? _1 (come|measure|look|advise|write|check|value|call|draw|sort)',
        '(two|some|a couple|one) of your _2 (attendants|lads|staff|porters|officers|gardeners|drivers|waiters) _6 (ideal|lovely|perfect|handy|a godsend|do nicely|on the gate|on the door)',
      ],
      spare: ['quoted', 'negated'],
      where: (sentence, match) => isSought(sentence, match) && isAbout(affairs, sentence),
    }),
    phrases({
      find: [
        "(lads|crew|boys|team|depot|bay #|workshop) _8 (deputy mayor|vice-chair|leader|chairman|councillor|director|boss|my lad|my mate|my brother|mate) 's? _2 (piano|orchard|garden|drive|house|flat|car|fence|furniture|new flat|sofa|shed|roof|corsa)",
        "(shift|shifting|move|moving|mow|mowing|fell|prune|clear|clearing) the (deputy mayor|vice-chair|leader|chairman|councillor|director) 's _2 (piano|orchard|garden|drive|house|flat|furniture|shed|lawn)",
        '(private clients|my own clients|own web clients|exam scripts|exam marking|side hustle|side business|private work|foreigners) _8 (here|desk|office|shift|between visits|work|quiet|room|from here|in hours)',
        '(two|a few|some|my) private _1 (clients|jobs|pupils|students) _6 (a day|between|in the|at my desk|here|room)',
      ],
      spare: ['quoted', 'negated', 'reported', 'question'],
    }),
  ],
  flags: [
    {
      text: 'We are building a porch at home and I need [a couple of your men to shift two tons of rubble from my drive].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "My daughter's wedding is on the 9th. The [marquee is only sitting] in the depot.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'My son is moving house. Could the grounds team [lend us the truck]?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Ask one of the depot lads to drop my garden furniture round in the van].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'My fortieth is on the 3rd. [Have the civic kitchen do the food].',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: "[Please type up my daughter's university application this week].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "[Lads, first job tomorrow is shifting the Leader's piano] to her new flat.",
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'The youth fair is on the 9th. The marquee is only sitting in the depot.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please move my two o’clock, as I have to pick up my daughter from school.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "We'd like the Assembly Hall for my daughter's wedding. I have filled in the public form and paid the deposit.",
      role: 'member',
      audience: ['officer'],
    },
    { text: "Sorry, we can't mow your lawn.", role: 'officer', audience: ['member'] },
    { text: "I took my own car to my son's wedding.", role: 'member', audience: ['officer'] },
    {
      text: 'Could you send the crew to clear the drain in Mill Lane?',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
