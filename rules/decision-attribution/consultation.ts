import { entryNote, pendingOf } from '../../lib/lint/decisions.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { leave, trifles } from './lexicon/deciding.ts';
import { nodsOfConsulted, taken, yielded } from './lexicon/nods.ts';
import { consulted, elsewhere, mentioned } from './lexicon/people.ts';

const asking =
  "(please|kindly|i (should|would) (like|appreciate|be grateful for|be glad of)|i'd (like|appreciate|be grateful for|be glad of)|(can|could|may|might|would) (i|we|you)|grateful (if you|for)|i (just|only|do|now|still)? (need|want|require|seek|await)|we (just|only|now|still)? (need|want|require|seek|await)|all i need is|looking for|look for|seeking|asking for|waiting for|awaiting|let me have|give me|send me|drop me|happy to have|after)";
const go =
  '(go ahead|proceed|press (the button|on)|sign|seal|issue|award|order|instruct|implement|act|decide|exercise|use (my|the) (delegated|delegation|powers)|move|place the order|make the (order|decision|award)|release|let the contract|start|publish|do it|take the decision|get going|crack on)';
const handed =
  '(leave|expenses|mileage|claim|travel|photo|photograph|image|picture|biography|quote|quotation|invitation|diary|record|recording|filming|dpia|cookies|gift|dispensation)';

/** Councillors are addressed, and nobody else. */
const toCouncillor = ({ reading: { facts } }: Sentence): boolean =>
  facts.you === 'member' || (facts.you === 'mixed' && !facts.outside);

const evidence = (sentence: Sentence): string | undefined => {
  const pending = pendingOf(sentence);
  return pending && entryNote(pending);
};
const unless = [
  ...elsewhere,
  ...mentioned,
  trifles,
  handed,
  '(at|to|by) (the)? (cabinet|full council|county council|committee|board|regulatory|scrutiny)',
  '(not|never|no longer) (asking|seeking|looking|need|require|needed|required|necessary|approval|a request)',
  'not for (your)? approval',
  '(for|up to|rests with|falls to|lies with) (the)? (members|committee|cabinet|full council|council|board) (to decide|to determine|to approve)?',
];

export const consultation = {
  id: 'decision-attribution/consultation',
  severity: 'warn',
  message: 'This turns consultation on an officer’s decision into approval by a councillor.',
  why: 'A decision delegated to an officer stays with that officer, and asking for approval can look like personal delegation.',
  advice: 'Ask for views by a date, and say that you will decide once you have considered them.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `${asking} _6 [your (formal|final|full|written|prompt|own|personal|official)? (ok |okay |email |e-mail)? ${leave}]`,
        `(please|kindly|(can|could|would|will) you (please)?|grateful if you (would|could)|i (need|want|would like|require) you to|i am asking you to|you are asked to|ask you to|asking you to|be kind enough to|be good enough to) _ [(approve|authorise|agree|sign off|sign this off|sign it off|okay|ratify|sanction|give (me|us|this|it)? (your|the|a) ${leave}|confirm (that)? (you|your) (approve|agree|approval|agreement|are content|are happy for|authorise|consent)|say (yes|proceed)|reply (yes|approved|agreed)|determine|take (the|this) decision)]`,
        `(a|one|just a|quick|simple) (line|word|email|e-mail|text|nod|yes|reply) (from you|back)? _4 [(giving|with|to confirm|confirming|saying) (your|you) (${leave}|approve|agree|are content)]`,
        `[!(and (i|we) (have)? said) (once|when|as soon as|until|unless|after|before|if|provided|the moment|assuming|and) (i|we|you|officers|the director)? (have|has|had|get|got|receive|received|gives|give|given)? (you|your|i|we)? (have|has|'ve)? (said (yes|no|so)|say yes|agreed|approved|approve|agree|signed (it|this)? off|sign (it|this)? off|authorised|okayed|your (formal|written)? ${leave}|given (me|us|it|this)? (your|the) ${leave}|confirmed (your)? (approval|agreement))] _8`,
        `[(silence|no reply|no response|not (hear|heard|hearing)|(no|any) answer|no objection|nothing) _8 (taken|take|treat|treated|read|count|regarded|regard|deemed|assume|assumed|interpreted) (it|that|this|me|you)? _ as (your|a|an|one|having)? (${leave}|yes)]`,
        `[(i|we) (shall|will|am going to|plan to|'ll) (take it|assume|presume|proceed on the basis) (that)? you (approve|agree|consent|are content|are happy|have no objection)]`,
        `[(treat|treating|regard|regarding|take|taking|record|recording|log|logging|read|count) (it|this|that|your (email|reply|message|note|silence|thumbs up|answer)) _ as (your (decision|approval|consent|agreement|${leave})|approved|agreed|signed off|approval|yours|consent)]`,
        `[(a|one) (word|line|email|text) from you] _3 (saying|that|to say|so i|and i)`,
        `[(are|if) you (are)? (happy|content|okay|ok|fine|comfortable) (for me|for us|with me|that i|that we|if i|if we) (to)? ${go}]`,
        `[(hold off|hold back|hold fire|wait|sit tight|hang on|do nothing|not move|not lift a finger) (until|till) you (say|tell|give|approve|agree|confirm|nod|have)]`,
        `[it is (really|entirely|ultimately|in effect|effectively|your call|for you)? (your (decision|call|choice)|for you to (decide|say yes|approve)|up to you|down to you)]`,
        `[(i|we) (can not|cannot|can't|could not|will not|won't|am not able to|am unable to|are not able to|shall not|do not want to|would rather not|will only|can only) ${go} _6 (until|unless|without|till|when|once|if) _6 (you|your)]`,
        `[(i|we) (can not|could not|will not|would not|dare not|must not|shall not|do not want to|am not going to|may not|need not) _6 (until|unless|without|till) you (tell|say|said|give|gave|confirm|nod|agree|agreed|let|allow|have (told|said|given|agreed|confirmed|approved)|approve|sign|ok) _6]`,
        `[(wait|waiting|hold|hang on|holding|await|awaiting|look|looking) (on)? (for)? your ${leave}] _4`,
        `[(the|this)? (decision|choice|call|judgement) (is|was|will be|must be|has to be|remains) (really|in truth|in practice|effectively|in effect|to all intents and purposes|entirely|ultimately|of course|actually)? (yours|your own)] _8`,
        `[i (only|merely|just|simply|shall only|will only) (put|add|supply|lend|sign|provide) (my|the) (name|signature|pen) _6]`,
        `[(just|simply|you need only|you only have to|all you need do is|only)? (say (the word|when|yes !(or no))|give me the (word|nod|wink|off)|give it the (nod|okay|ok))] _6`,
        `[(a|one|your)? (thumbs up|tick|nod|yes|ok|okay|word) (from you|by (text|email|phone|return)) _6 (do|enough|fine|file|suffice|go ahead|proceed|all i need|plenty|record)]`,
        `[(i|we) (will|shall|would)? (not|never|only|hardly) (go ahead|proceed|move|act|sign|do (it|anything)|press on|make (it|the order)) _4 (without|until|unless|if) _3 (you|your) _3]`,
        `[(i|we) (do not|don't|would not|wouldn't) (want|wish|like|dare|care) to (go ahead|proceed|move|act|sign|do (it|anything)|press on) _4 (without|until|unless) _3 (you|your) _3]`,
        `[(with|by|on|under) your (blessing|permission|approval|authority|authorisation|agreement|say-so|consent|sanction|leave) (i|we|the|which) _3 (can|will|shall|have|am|is|propose|contract|order|team|taking)]`,
        `[subject to your (final|formal)? ${leave}]`,
        `[your ${leave} (is|was) (required|needed|all i need|the last thing|what i need)]`,
        `[(you|your) (have|has) the (final|last) (say|word)]`,
        `[(need|needs|require|requires|want|only need|just need) your ${leave}]`,
        `[(thumbs up|green light|nod|go ahead|go-ahead|yes|say-so|blessing) (or _6)? from you]`,
      ],
      unless,
      spare: ['quoted', 'negated'],
      where: toCouncillor,
      evidence,
    }),
    phrases({
      find: [
        `[(with|by|on|under|given|having|following|after|has|have|got|subject to|pending|awaiting|needs|need|requires|without) (the|a|an|formal|full|final)? ${consulted} _3 's ${leave}]`,
        `[(with|by|on|under|given|having|following|after|has|have|got|subject to|pending|awaiting|needs|need|requires|without) (the|a|formal|full|final)? ${leave} (of|from|by) (the|both|our|your)? _3 ${consulted}]`,
        `[(subject to|pending|awaiting|following|after) (the)? ${consulted} _2 (sign-off|sign off|approval|authorisation|consent|clearance|agreement)]`,
        `[(the)? ${consulted} _2 's ${leave} (was|has been|had been|is|were|being) (duly|first|then)? (obtained|given|received|secured|sought and|granted|got|forthcoming|confirmed)]`,
        `(get|obtain|secure|chase|await|awaiting|need|needs|seek|got|obtained) [(the)? ${consulted} _2 's ${leave}]`,
        `(the)? ${consulted} _4 [(has|have|had) (approved|authorised|agreed to|signed off|sanctioned|cleared|okayed) (my|our|the use|the exercise|using|me|us)]`,
        `[(nothing|none of it|no decision) _8 without (the)? ${consulted} _3 's _3 (tick|signature|approval|say-so|nod|consent|sign-off|okay|agreement)]`,
        `your (ward|local|divisional|county)? (councillor|member) [(refused|withheld|gave|has given|has refused|would not give|did not give|declined) (his|her|their|its)? (consent|approval|permission|agreement)]`,
        `[if _6 ${consulted} _3 (says|say|said) (yes|no) _3 (it|we|i|the)]`,
        `[(until|unless) (the)? _2 (councillor|lead member|local member|ward member|leader) _8 (agrees|agreed|approved|approves|consents|confirmed in writing|said yes|says yes|signed it off|content|gives the nod)]`,
        `[(bring|get|talk|win) (the)? ${consulted} _3 (round|on board|onside|over)] _8`,
      ],
      unless,
      spare: ['quoted', 'negated', 'question'],
      evidence,
    }),
    phrases({
      find: [
        `[(put|recorded|written|noted|shown|logged|entered|minuted|stated|said) (it|you|him|her|them)? (down)? (in|on) (the|my) (decision)? _1 (notice|report|record|form|log|file|paper|sheet|register|decision) (that|as) (you|he|she|they|${consulted}) (were|are|was|is|being|have|had|has) _1 (content|happy|agreed|in agreement|in favour|approved|satisfied|on board|signed|said yes|authorised)] !(for your|to (be|have|speak|come|attend))`,
        `[(put|shown|recorded|entered|named|listed|put down) (you|him|her|${consulted}) (down)? (in|on)? (the|my)? _2 (as|for) (the)? (decision maker|decision-maker|decision taker|one who decided|approver|authoriser|approving|deciding)]`,
      ],
      unless,
      spare: ['quoted', 'negated', 'question'],
      where: toCouncillor,
      evidence,
    }),
    phrases({
      find: nodsOfConsulted,
      near: taken,
      unless,
      spare: ['quoted', 'negated', 'question', 'conditional'],
      evidence,
    }),
    phrases({ find: yielded, unless, spare: ['quoted', 'negated', 'question'], evidence }),
  ],
  excused: [
    '(sound|sounded|sounding) (you|him|her|them|the _3) out',
    '(sound|sounded|sounding) out',
    'sounding board',
    '(i|we|the director|officer|officers) (shall|will|have|has|had)? (still|then|take|make|own|decide|decided) _4 (the decision (myself|is mine|stays|remains)|decision is mine)',
  ],
  flags: [
    {
      text: '[Councillor Moyo is content with the layout]. So it has the green light and can go to tender.',
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please [confirm your approval] by Friday so that I can use my delegated powers.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'The order is ready and I [only need your yes].',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "[With the local member's authority] I have decided to close the lane.",
      role: 'officer',
      traits: ['senior'],
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Silence by noon will be taken as your consent].',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'I am sounding you out before I decide, and a nod from you would be welcome.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
      excuse: '20(b)',
    },
    {
      text: 'I am consulting you on the attached and would welcome your views by Friday.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please approve your quote by noon.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Your approval is not needed; this is for information.',
      role: 'officer',
      traits: ['senior'],
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
