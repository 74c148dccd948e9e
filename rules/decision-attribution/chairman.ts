import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import {
  approves,
  aside,
  leave,
  matter,
  ownAffairs,
  rulesOn,
  trifles,
} from './lexicon/deciding.ts';
import { nodsOfChair, taken } from './lexicon/nods.ts';
import { chair, mentioned } from './lexicon/people.ts';

const of = '(of (the|our)? _3)?';
/** The running of a meeting is a chairman's to decide. */
const procedure = [
  trifles,
  '(item|items|agenda|order of business|running order|adjourn|adjourned|adjournment|casting vote|point of order|out of order|late (paper|motion|question|item|report)|as urgent|urgent business|urgent item|speaker|speakers|public speaking|deputation|right to speak|to speak|time limit|apologies|substitute|substitution|seconder|seconded|motion to|recording of|filming|voting|show of hands|start time|break|next item|(open|opened|close|closed|start|started|end|ended|suspend|suspended) the meeting|room|refreshments|questions|petition|supplementary|notice of motion|attendance|hybrid|remotely|webcast|draft minutes|date of the|dates of the)',
  "(club|company|charity|trust|school|bank|college|society|association|firm|federation|union) 's (chair|chairman)",
  '(on|at|by) the (recommendation|request) of (the)? (committee|panel)',
  '(and|but|when|after|where|while|so|as|^) (the)? _1 (committee|panel|sub-committee|members|board|cabinet|council) _2 (agreed|resolved|approved|decided|voted|refused|granted|confirmed)',
  '(neighbouring|another|other|district|borough|parish) (council|authority)',
];
const asChairman = wordings('as (the|your|its)? (chair|chairman|chairwoman|chairperson)');
const isChairman = (sentence: Sentence): boolean => {
  const { author } = sentence.reading.facts.situation;
  return (
    author.role === 'member' &&
    (author.traits.includes('chairman') ||
      /chair/i.test(author.post) ||
      [sentence, beside(sentence, -1)].some((each) => each && matches(asChairman, each)))
  );
};
const unless = [
  ...mentioned,
  ...procedure,
  '(can not|cannot|may not|has no power|have no power|no power|not able to|unable to|must not)',
  '(is|was|were) not (needed|required)',
];
const spare = ['foreign', 'negated', 'question'] as const;
const to = `to !(${ownAffairs}) *`;

export const chairman = {
  id: 'decision-attribution/chairman',
  severity: 'warn',
  message: 'This credits a decision to a chairman.',
  why: 'A chairman cannot decide for a committee; between meetings an officer with delegated power decides in consultation.',
  advice:
    'Name the committee with its minute, or the officer who decided in consultation with the chairman.',
  detect: [
    phrases({
      find: [
        `${chair} ${of} _3 ${aside}? ${aside}? [${approves}]`,
        `${chair} ${of} _3 ${aside}? ${aside}? [(decided|resolved|determined|ruled|directed) (that|against|in favour of|on the)]`,
        `${chair} ${of} _3 ${aside}? ${aside}? [(decided|resolved|determined|agreed|elected) ${to}]`,
        `${chair} ${of} _3 ${aside}? ${aside}? [${rulesOn} _6 ${matter}]`,
        `${chair} ${of} (will|is to|is going to|is due to|is expected to|may|can|to) ${aside}? [(decide|determine|approve|authorise|sign off|grant|refuse) (the|this|it|on|your|your _3|whether|between)]`,
        `[${chair} ${of} (is|'s) (happy|content|fine|on board) (so|and)] _6 (panel|committee|licence|permit|application|nobody|goes|issue|granted)`,
        `[${chair} ${of} @? @? (and nobody else|alone|himself|herself)? who (${approves}|lifted|reversed|decided)]`,
        `${chair} ${of} (was|has been|is|were)? (kind|good|happy|content|able|willing|prepared)? (enough)? (to)? [(deal with|dealt with|settle|settled|determine|dispose of|disposed of|take care of|took care of|decide|sort out|sorted out|clear|cleared) (the|it|this|that|your|them|those) _2 (matter|matters|application|case|request|point|issue|appeal|between meetings|himself|herself|alone|on (his|her) own|without)] _3`,
        `${chair} ${of} (was|has been|is|were) (kind|good) enough to [(deal with|settle|determine|decide|take|agree|approve|sign|allow|grant|let) _4]`,
        `${chair} ${of} (and)? (he|she|who)? (is|was|has|has been)? [(letting|let|allowing|allowed|giving|granting) (you|them|him|her|us|it) (have|keep|go|off|the|your|an|a|through|proceed) _4]`,
        `${chair} (and|who) (he|she)? (is|has|says|said|was)? [(letting|let|allowing|allowed|given|giving|granting|granted|says|agreed|waived) (you|them|him|her|us|it|yes|your) _6]`,
        `[${chair} 's (seen to it|dealt with it|sorted it|settled it|decided)]`,
        `${chair} and (the)? (vice-chair|vice-chairman|vice chairman|vice chair|spokespersons|i|@ @?) _6 [(${approves}|dealt with (it|this|your)|disposed of|settled (it|your|the)|determined|decided)]`,
        `(the)? (vice-chair|vice-chairman) and i (have)? [(dealt with|decided|settled|sorted|agreed|determined|disposed of) (it|this|that|your|the)]`,
      ],
      unless,
      spare,
    }),
    phrases({
      find: [
        `[(chair|chairman|chairwoman|chair|chairs|chairmans|vice-chairman) 's (action|decision|approval|authority|powers|say-so|consent|agreement to|order)]`,
        `[(under|by|through|via|as) chair's action]`,
        `[(decision|decisions) _4 (taken|made|reached)? (by|of) (the)? _2 ${chair}]`,
        `[(decided|determined|approved|granted|refused|authorised|agreed|signed off|resolved|okayed|cleared) (yesterday|today|personally|last week|between meetings)? by (the)? _2 ${chair}]`,
        `(on|with|under|by|given|following|after|has|have|had|got) (the|a)? [(${leave}|authority|instruction|instructions) (of|from) (the|our)? _2 ${chair}]`,
        `[(given|give|gave|has given) (it|this|that|them|the _4|your _4) (his|her|the|a) ${leave}] _4 (as chairman|as chair)`,
        `${chair} ${of} (has)? [(given|gave) (it|this|that|them|us|me) (his|her|the|a) ${leave}]`,
        `as (the)? (chair|chairman|chairwoman) _6 [you (are asked to|may|can|need to|should|are empowered to|have the power to) (determine|decide|approve|grant|authorise|sign off|refuse)]`,
        `[(ring|ask|get|phone|persuade) (the)? ${chair} _3 (to|and) (approve|agree|authorise|sign it off|decide|grant)]`,
      ],
      unless: [
        ...unless,
        '(in|after|following) consultation with (the)? _2 (chair|chairman|vice-chairman) $',
      ],
      spare,
    }),
    phrases({
      find: [
        `(on|under|by|with) [my (own)? (authority|approval|powers|say-so) as (chair|chairman|chairwoman)]`,
        `as (chair|chairman|chairwoman) ${of} i (have|hereby|am|now|shall|will)? _2 [(${approves}|approve|authorise|grant|refuse|direct|determine|${rulesOn} _6 ${matter}|(decided|agreed) ${to})]`,
      ],
      unless,
      spare: ['foreign', 'negated', 'question'],
    }),
    phrases({
      find: [
        `(i|we) (have)? ${aside}? ${aside}? [${approves}]`,
        `(i|i've) ${aside}? ${aside}? [(granted|refused|determined|authorised|waived|lifted|dismissed|allowed) _6 ${matter}]`,
        `[(permission|consent|the (licence|order|grant|decision|notice|permit)) can (issue|go out|be issued|be released|be sealed|go)]`,
        `[(the)? (committee|panel) can (catch up|note it|be told|have the pleasure|find out|hear about it|rubber-stamp it|read about it|ratify it) _6]`,
        `(i|we) (am|are) (now|hereby|therefore)? [(granting|approving|refusing|allowing|determining|authorising|waiving|signing off|dismissing|letting|overturning) (this|it|the|your|that|them|him|her|all) _3]`,
        `(i|we) ${aside}? ${aside}? [(decided|resolved|ruled|determined|concluded) (that|to|against|in favour of) _6]`,
        `[no (need|call|point|reason) (to|for it to|in) (trouble|wait for|bother|take it to|come to|go to|bothering|troubling) (the)? (committee|panel|members)]`,
      ],
      unless,
      spare: ['quoted', 'negated', 'question', 'conditional'],
      where: isChairman,
    }),
    phrases({
      find: nodsOfChair,
      near: taken,
      unless,
      spare: ['quoted', 'negated', 'question', 'conditional'],
    }),
  ],
  flags: [
    '[Our chairman is happy with the plans], so no need to trouble the rest of the committee.',
    {
      text: 'I am glad to say that the Chairman has [granted your application].',
      role: 'officer',
      audience: ['resident'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[Decision taken by the Chairman] in consultation with the Head of Planning.',
      role: 'officer',
      audience: ['member'],
      kind: 'note',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The fee was waived [under Chair’s action].',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Please release it on [my authority as Chairman].',
      role: 'member',
      traits: ['chairman'],
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'The Chairman agreed to take item 9 next.',
      role: 'officer',
      audience: ['member'],
      kind: 'minutes',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The minutes were approved and signed by the Chairman.',
      role: 'officer',
      audience: ['member'],
      kind: 'minutes',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The Head of Planning refused the application after consulting the Chairman.',
      role: 'officer',
      audience: ['resident'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The Chairman of governors has approved the new uniform.',
      role: 'officer',
      audience: ['resident'],
      protocol: 'west-sussex-2020',
    },
  ],
} as const satisfies Rule;
