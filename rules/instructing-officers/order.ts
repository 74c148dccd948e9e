import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { labour } from './lexicon/acts.ts';
import { overriding, plainOrders } from './lexicon/hints.ts';
import { isHearsay, isOrder, isResolved } from './saying.ts';

const orderVerb =
  '(instruct|instructing|order|ordering|direct|directing|command|commanding|mandate|mandating)';
const ordered = '(instructed|ordered|directed|commanded|required|forbidden|mandated)';
const rank =
  '(as|speaking as|being) (the|your|a|its|this)? _ (leader|chairman|chair|chairwoman|deputy leader|cabinet member|lead member|mayor|deputy mayor|portfolio holder|executive member|ward member|board member|vice-chairman|vice-chair|member|councillor)';

/** Says in so many words that it is an order. */
export const order = {
  id: 'instructing-officers/order',
  severity: 'warn',
  message: 'This gives an officer an order.',
  why: 'Officers take their instructions from their managers and from formal decisions, not from single members.',
  advice: 'Ask for what you would like and why, or take it to the senior officer of the service.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [
        `[i (am|was|will be)? (hereby|now|formally|therefore|also|expressly)? ${orderVerb}] (you|your|that|the|this|all|every|him|her|them|<officer>)`,
        `[${rank} _ i (hereby|now|therefore)? ${orderVerb}] (you|your|that|the|this|all)`,
        `[you (are|were) (hereby|now|therefore|formally)? ${ordered} (to|not|that|from)]`,
        '[(this|that|it) is (a|an|my|your) (direct|formal|clear|express|explicit|firm|standing|written)? (order|instruction|directive|command)] !(book|form|number|from (the|your)|to counsel)',
        '[(treat|take|consider|regard|read) (this|it|that|this e-mail|this email) (as|to be)? (a|an|my|your) (direct|formal|clear|express|firm|written)? (order|instruction|direction|directive|command|authority|authorisation|orders|instructions|mandate|say-so|green light)]',
        '[(consider|take) (this|it) your (authority|authorisation|instruction|order|orders|instructions|marching orders|green light)]',
        '[my (instructions|orders|instruction|order) (is|are|was|were|stands|stand) _3]',
        '[(those|these|here) are (my|your|the)? (orders|instructions|marching orders)]',
        '[(that is|by) (an)? order (from|of) (the|your) (leader|lead member|cabinet member|chairman|chair|mayor|deputy leader)]',
        `[(acting)? on my (orders|order|instructions|instruction|authority|say-so|command)] _6 ${labour}`,
        '[i am overruling (you|him|her|them|the|your)]',
        '[i (overrule|countermand|override|veto) (you|him|her|them|that|the|your)]',
        '[(take|taking|takes|get|gets|getting) (your|their|his|her|its)? (orders|instructions|direction|lead|steer|cue) _2 from (me|this office|the leader|the chairman|us|my office)]',
        '[(answer|answers|answerable|answering|report|reports|reporting|accountable) (only|directly|straight)? to me (and|until|from|on|for|not|rather|alone|only)] _3',
        '[(this|that|it) is (a|an) _1 (order|instruction|direction) from (the|your) (chair|chairman|leader|mayor|cabinet member|lead member)]',
        '[you (will|shall) (not|no longer) be (using|sending|closing|opening|moving|issuing|paying|cutting|employing|hiring|charging|collecting|allowing|letting|signing|publishing|talking to|dealing with|writing to) _4]',
        '[i am telling you (to|that you (are|will|must)|not to)] *',
        '[you (will|are to|must|need to|have to) (now|also)? (clear|run|check|agree) (it|this|that|everything|every _2|all _2|any _2) (with|by|past) me]',
        '[you (answer|report) to me] !(as|about|if) ',
        '[(kindly|just|you will|you can just|simply|now) do (as|what) (you are|you have been|i|the leader|the chairman) (told|say|tell|told you|ask|asked|want)]',
        '[when i say _4 i mean you will]',
        `[you are to (have|get|tell|ask|send|put|make|let|see that|see to it that) (@|<officer>|him|her|them|your (team|staff|people|lads|crew|man|men)) _6]`,
      ],
      unless: ['(happy with|agree|accept|agreed|accepted|go with) £', '(price|quote|quotation)'],
      spare: ['quoted', 'negated', 'question', 'reported'],
      where: (sentence) => !isResolved(sentence),
    }),
    phrases({
      find: ['[(would you)? (kindly|just) do as (you are|i|you have been) (told|say)]'],
    }),
    phrases({
      find: [
        `[you are (not|never|no longer)? to (use|write|tell|speak|reply|send|sign|say|treat|follow|change|begin|allow|prioritise|accept|consult|involve|copy) (my|all|every|the|your|any|nobody|no one|only|anything|everything|to|with|him|her|them|it|that|this)]`,
        `[you are (not|never|no longer)? to (now|also|immediately|only)? ${labour}]`,
        `[(you|your (team|people|staff|officers|lot)) (will|'ll|must|shall) (now|also|immediately|not|no longer|therefore|henceforth|instead)? (cease|desist|refrain|halt|suspend|withdraw|issue|refuse|approve|allocate|reinstate|reopen|cancel|stop|take no|make no|do as|do what|drop|abandon|rescind|revoke|remove|redeploy|reassign|prioritise|publish|instruct|take off|put off|shut|close|open|rewrite|redraft|rearrange|reschedule|rota|roster|transfer|move|pull|clear|cut|put back|take down|tell (the|your|them|him|her)) !(from|out)]`,
        '[i (insist|demand|require|forbid|decree)] !(you to (attend|appear|come|present|give evidence|take questions|be (there|at|present))) (that|you|your|the|this|on|an|it|him|her|them|all)',
        '[i (will|shall) not (allow|permit|have) (you|your|the|any|this|that)]',
        '[i (want|expect|need|require) you to (stop|halt|suspend|cancel|close|open|issue|refuse|approve|withdraw|move|take|put|pull|remove|drop|instruct|tell|order|pay|sign|shut|reopen|start|switch|cut|fell|clear|send round|get)]',
      ],
      unless: [
        '(rewrite|redraft|change|alter|amend) _8 (recommend|recommends|recommendation|conclusion|conclusions|advice|risk|risks|opinion)',
      ],
      spare: ['quoted', 'question', 'reported', 'conditional'],
      where: (sentence) => !isResolved(sentence) && !isHearsay(sentence),
    }),
    phrases({
      find: [
        '[you (will|shall|must|are to) (now|also)? (attend|appear|answer for|account for|report to|present yourself|explain yourself) _8 (yourself|in person|personally|without fail)]',
        '[you (will|shall|are to) (attend|appear|be (there|present|in attendance)) and (answer|explain|account|justify|take|defend|present|bring|face|sit|stay) _6]',
        '[(have not|did not|will not be) (asked|ask|asking|cleared (it|this) with) your (manager|director|boss|line manager|head of service|chief officer) and (i)? (do not|will not|see no|have no|nor|am not|shall not|neither) _4]',
      ],
      spare: ['quoted', 'negated', 'question', 'reported', 'conditional'],
      unless: ['(be able to|welcome to|invited|induction|as usual|as agreed)'],
      where: (sentence) => !isResolved(sentence) && !isHearsay(sentence),
    }),
    phrases({
      find: [
        '[(i know|i realise|i gather|strictly speaking|strictly|technically|in theory) _2 you (do not|are not supposed to|are not meant to|need not|should not) (normally|usually|strictly|exactly|have to)? (take|get|have|accept) (your|any)? (orders|instructions|direction|directions) from _4 (me|members|councillors|us|one member)]',
      ],
      near: [
        '(still|but|all the same|even so|nonetheless|nevertheless|however|yet|for once|humour me|on this occasion|somebody has to)',
      ],
      unlessNear: [
        '(not giving|nor should|quite right|rightly|would not dream|so i will ask|so i have asked|your manager|through)',
      ],
      spare: ['quoted', 'question', 'reported'],
    }),
    phrases({
      find: plainOrders,
      unless: ['(my (talk|speech|slot|party|group)|our group)'],
      spare: ['quoted', 'conditional', 'reported'],
      where: (sentence, match) => isOrder(sentence, match) && !isResolved(sentence),
    }),
    phrases({
      find: overriding,
      spare: ['quoted', 'question', 'reported', 'conditional'],
      where: (sentence) => !isResolved(sentence) && !isHearsay(sentence),
    }),
  ],
  excused: [
    '(standing order|procedure rule|procedure rules|the constitution|scheme of delegation|delegated to me|part 3|article)',
  ],
  flags: [
    '[You are to have Darren] lock the gates by eight.',
    '[Never mind what your manager has you doing]. Get me the costs of the bridge.',
    "[I'm instructing] you to suspend the works on Millbrook Road until I say otherwise.",
    '[As Chairman I direct] you to refuse this one under your own powers.',
    '[Treat this as a formal order] and close the car park by six.',
    '[You are not to reply to the parish about this].',
    'Peter, [you are hereby instructed to reopen the lane].',
    '[I insist] that Dr Amin’s people stay away on Thursday.',
    '[Consider this your authority] to turn the sirens off.',
    {
      text: "[I'm overruling you]. The lane reopens.",
      protocol: 'combined-authority',
      traits: ['board'],
    },
    { text: '[You will reinstate] the old route on Monday.', protocol: 'leicestershire-5c' },
    { text: '[I order] you to lift the barrier.', protocol: 'town-council-2026' },
    { text: '[I instruct] you to refuse the application.', traits: ['chairman'] },
  ],
  passes: [
    'On 12 March (minute 34) the committee instructed officers to bring back a report.',
    "I wouldn't dream of telling you how to run the team.",
    'A resident says he was ordered to move his van. Was that us?',
    'Please could I see the instructions to counsel?',
    "I can't order you to fence the footpath and shan't try.",
    { text: 'I instruct you to start on Monday.', role: 'officer', audience: ['supplier'] },
    {
      text: 'Under Procedure Rule 4.2 I require you to call an extraordinary meeting.',
      excuse: '8 (bullet 1)',
    },
    'If the panel agrees, you will reopen the lane I hope.',
  ],
} as const satisfies Rule;
