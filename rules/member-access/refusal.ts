import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { beyondYou, unanswered } from './lexicon/fobbing.ts';
import { refusals } from './lexicon/information.ts';
import { isReasoned, readByMember, readInside } from './readers.ts';

/** Opinions, promises, decisions and personal favours are for officers to refuse. */
const otherMatters = [
  '(which way|how) (to vote|you should vote|members should vote)',
  '(opinion|politics|political|party|election|campaign|leaflet|personal view|which group|other groups|another group|the other groups|in confidence|confidence)',
  '(recommend|support|approve|promise|guarantee|predict|speculate|commit|change my advice|alter|delete|remove|overrule)',
  '(instruct|order|override|prioritise|jump|favour|favours)',
  '(paper copy|hard copy|paper copies|printed copy|as you asked|as requested|addresses|a lift|tea|coffee|by post)',
  '(quote|the press|journalist|reporter|reporters|media|newspaper|leak|leaks|applicant)',
  '(explain|justify|account for|answer for|defend) _4 (myself|ourselves|delegated|decision|decisions|my reasons)',
  '(share|shares|shared) (your|that|his|her|this) _2 (view|views|opinion|concern|concerns|pessimism|optimism|enthusiasm|assessment|confidence|worries|wish)',
  '(definitive|final|firm|full|precise|complete|better|straight|quick|exact) (answer|figure|date|reply|view|cost|number)',
  'access to (the)? _1 (depot|site|building|car park|offices|chamber|lift|stairs|room|entrance|system|network|wifi)',
  '(do|write|send|give|show|tell|say) _4 (myself|in person)',
  '(tell you (how|that|whether)|say (whether|which|how))',
];

const no = wordings(
  '(so no|the answer is no|will not|cannot|can not|would have to|i am afraid not|not (send|let|give))',
);
const refuses = (sentence: Sentence): boolean => matches(no, sentence);

export const refusal = {
  id: 'member-access/refusal',
  severity: 'advise',
  message: 'This refuses a member information and gives no reason.',
  why: 'Members may have what they need for their role, and a refusal should say why and who can decide.',
  advice: 'Give the information, or the reason, the date when it can be had, and who can decide.',
  roles: ['officer', 'communications'],
  when: readInside,
  detect: [
    phrases({
      find: [...refusals, ...beyondYou, ...unanswered].map((each) => `[${each}]`),
      spare: ['quoted', 'question', 'conditional'],
      unless: otherMatters,
      where: (sentence) => readByMember(sentence.reading.facts) && !isReasoned(sentence),
      mark: 'clause',
    }),
    phrases({
      find: [
        '[if (i|we) (let|gave|give|sent|send|told|tell|showed|show|did it for|do it for|made an exception for|make an exception for) (you|one|one councillor|one member|a councillor) _10 (everyone|everybody|anyone|anybody|the others|all of them|every councillor|every member|where would it|no end of it|precedent)]',
        '[(set|sets|setting|create|creates) (a|an)? (bad|dangerous|awkward|unhelpful)? precedent] ',
      ],
      near: ['(councillor|councillors|member|members|you)'],
      spare: ['quoted', 'question'],
      unless: otherMatters,
      where: (sentence) =>
        readByMember(sentence.reading.facts) && refuses(sentence) && !isReasoned(sentence),
    }),
    phrases({
      find: [
        '[(do not|please do not|never|you are not to|no need to) (give|send|show|tell|let|copy|help|answer|brief) (her|him|them|<member>) (anything|a thing|any|the|have|see|know|in|with|nothing|more|what) _4]',
        '[(told|tell|telling) (her|him|them|<member>) (that)? (she|he|they) (cannot|can not|may not|will not|is not|are not) _2 (have|see|get|entitled|allowed|given|shown|told|sent|need) _4]',
        '[(keep|keeping|fob|fobbing|palm|palming|put|putting) (her|him|them|<member>) (in the dark|guessing|off|waiting|away from)] _4',
      ],
      near: [
        '(councillor|cllr|councillors|ward member|local member|backbencher|backbenchers|member for @)',
      ],
      spare: ['quoted', 'question', 'conditional'],
      unless: [
        ...otherMatters,
        '(old|wrong|draft|previous) (version|copy|one)',
        '(resident|residents|constituent|neighbour|contractor|applicant|reporter|press|developer)',
      ],
      where: (sentence) => readInside(sentence.reading.facts) && !isReasoned(sentence),
    }),
  ],
  flags: [
    {
      text: "[I can't see why you would need to know that].",
      audience: ['member'],
      protocol: 'west-sussex-2020',
    },
    {
      text: '[I am not going to answer them and you may ask somebody else].',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
    {
      text: "[We don't give that sort of thing to councillors].",
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: "[You're not the local member, so I can't tell you anything].",
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: "I can't share Mrs A's file because it is her personal data and she hasn't agreed.",
      audience: ['member'],
    },
    { text: 'I cannot tell you how members should vote.', audience: ['member'] },
    { text: 'We do not give that sort of thing to the press.', audience: ['press'] },
    {
      text: 'I will not send the draft today, but the final report will be published on 4 June.',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
