import { beside } from '../../lib/lint/neighbours.ts';
import { phrases, type Phrases } from '../../lib/lint/detector.ts';
import { conditional } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isNews, restOf } from '../confidential-information/disclosure.ts';
import { advisers, inPublic, kept, ownGroup, told } from './lexicon/groups.ts';

const open = wordings(...inPublic);
const keeping = wordings(...kept);

const visit =
  '(came|come|comes|visited|visiting|addressed|joined|attended|sat in|sat|been|popped|dropped|stayed|spoke|speaking|talked)';

const saying = wordings(
  `(him|her|he|she|they|them|us|words|who) _8 ${told}`,
  `${told} (us|me|our)`,
  `^ (they|he|she) (said|told|reckoned|admitted|thinks|says|say|think|was|were|warned|explained|confirmed|did|could|laughed)`,
  '(his|her|their|whose) (words|answer|view|verdict|advice)',
  'the (word|words|phrase|figure) _3 (was|were|got) (used|mentioned|heard|bandied|spoken)',
);

/** A statement that is not of the writer's own doings. */
const isTold = (next: Sentence): boolean =>
  isNews(next) ||
  matches(saying, next) ||
  (!next.question &&
    !/^(?:I|We|Our|My|Please|Thank|Come|Join|See)\b/.test(next.reading.text.slice(next.start)));

/** What an officer told a group, with the words that tell it. */
const advice = (find: readonly string[], needs: 'nothing' | 'news' = 'nothing'): Phrases => {
  const base = phrases({
    find,
    spare: ['quoted'],
    unless: [...inPublic, ...kept],
  });
  return {
    ...base,
    judge(sentence, match) {
      const hit = base.judge(sentence, match);
      if (!hit || conditional({ ...sentence, to: match.end })) return undefined;
      if (needs === 'nothing') return { ...hit, ...restOf(sentence, match.markFirst) };
      const rest = { ...sentence, from: match.end };
      if (matches(saying, rest)) return { ...hit, ...restOf(sentence, match.end) };
      const next = beside(sentence, 1);
      if (!next || matches(open, next) || matches(keeping, next) || !isTold(next)) return undefined;
      const near = next.reading === sentence.reading ? next : sentence;
      return { ...hit, ...restOf(near, near.from) };
    },
  };
};

export const groupAdvice = {
  id: 'group-confidence/group-advice',
  severity: 'warn',
  message: 'This repeats outside what officers told a political group.',
  why: 'Advice to a group is for that group, and is not to be mentioned in public or at meetings.',
  advice: 'Cite the published report, or ask the officer first whether it may be used.',
  roles: ['member'],
  when: ({ outside, situation: { audience, kind } }) =>
    outside || (audience.includes('member') && kind === 'note'),
  detect: [
    advice([
      `[${ownGroup} (has|have|had) _2 (it|word|confirmation|assurance|warning|advice|sight) _3 from ${advisers}]`,
      `[what ${advisers} ${told} (us|our councillors|my colleagues) (in|at) (group|caucus|our group|our room|private)]`,
      `[(in|at|during) (group|our group|caucus|our caucus|my group) _4 ${advisers} _3 ${told}]`,
      `[(when|while|after) our (councillors|group|members|people|team|side) (met|saw|sat down with|spoke to|had|heard from) ${advisers}] _12 (he|she|they) _1 ${told}`,
      `[${advisers} _4 ${told} _4 ${ownGroup}]`,
      `[${advisers} _6 ${visit} _4 ${ownGroup}] _12 ${told}`,
      `[${ownGroup} _2 (was|were|has been|have been|had been|is being|got) (told|advised|warned|assured|informed|briefed|given|shown|promised|walked)] _3 (by|that|how|the|what)`,
      `[(at|in|during|after) _2 ${ownGroup} _6 ${advisers} _3 ${told}]`,
      `[(advice|briefing|answer|answers|figures|warning|assurance|word|line|talk|view|opinion|numbers|slides|note|paper) (that)? (we|i) (was|were|had|got|have had|heard|saw|received) (given)? _5 ${ownGroup}]`,
      `[(had|got|have had) (the|a|an|some)? (officer|officers|legal|officers')? (advice|briefing|opinion|answer|view) _2 (in|at) (group|Group|our group|caucus)]`,
      `[${advisers} (words|exact words|verdict|view|answer|advice|opinion|admission|warning|phrase|forecast|figures|crib sheet|note) _4 (to|for|in|at) ${ownGroup}]`,
      `[(crib sheet|note|paper|advice|briefing|opinion|slides|graph) _2 ${advisers} (wrote|prepared|gave|drew|showed|produced) (up)? (for|to) ${ownGroup}]`,
      `[${advisers} _3 ${told} (us|me|me and my colleagues|a few of us|several of us|our side) _2 (privately|in private|in confidence|behind closed doors|indoors|off the record|in group|in our room|in our own room|in caucus|at group)]`,
      `[${advisers} (was|were) _2 (candid|frank|blunt|honest|clear|gloomy|scathing|damning|open|straight|brutal|pessimistic|optimistic|withering|adamant|unequivocal) (with|to|at|in) ${ownGroup}]`,
      `[(we|i) (have)? (been|were|was) (told|warned|advised|assured|informed) (in|at) (group|Group|our group|caucus|our own group)]`,
      `[${advisers} _3 ${told} (when|after|while) (she|he|they) _2 ${visit} _6 ${ownGroup}]`,
      `[${ownGroup} (had|has had|got|was given|were given|received) _6 (briefing|session|talk|presentation|chat|visit|word) (from|with|by) _6 (and|where)] _4 ${told}`,
      `(as|what) [(we|i) (was|were|had been|have been) (told|advised|warned|assured) (by|from) ${advisers} (in|at) ${ownGroup}]`,
      `(when|what) [${advisers} (came|come|spoke|talked|said|told) (to|at|in)? ${ownGroup}]`,
      `(when|while) (our (councillors|group|members|people)|we) met _8 [${advisers} _3 ${told} (us|me|that)]`,
      `[(in|from) a room _8 ${advisers} _3 ${told}]`,
      `[(officers|${advisers}) (took|walked|led|talked) (our|my) (group|councillors|members|team) through]`,
      `[behind closed doors _4 ${advisers} _3 ${told}]`,
      `[(recording|tape|notes|transcript) of ${advisers} _3 (telling|saying|advising|warning|speaking) _4 ${ownGroup}]`,
      `[${advisers} in (our|our own|my) (group room|room|own room|group)]`,
    ]),
    advice(
      [
        `(had|got|have had) ${advisers} [(in|along|round|over)] _2 (to see|to talk to|to speak to|with|to brief|to address|for) (us|our group|our councillors|the group|our lot|my group)`,
        `${advisers} [(came|come|spoke|popped in|dropped in|visited|sat down)] (along|in|over|round)? (to|with|to see|to talk to|to brief|to address|for part of)? ${ownGroup}`,
        `${advisers} _2 [(levelled|came clean|opened up|was straight|were straight|was honest|shared|was frank)] with ${ownGroup}`,
        `(my|our) group had ${advisers} [in]`,
        '(a|the|one) (gentleman|lady|chap|man|woman|person|fellow|bloke) who (looks after|runs|keeps|counts|signs|holds|minds|is in charge of|knows) _6 [(came|popped|dropped|called|sat down|spoke|talked|looked in)] _3 (to see|in on|with|to|on)? _1 (us|a few of us|some of us|our group|our lot)',
        '(a certain|one|some) _2 (chief|officer|director|boss|official|lawyer|planner|engineer|accountant|treasurer) [(paid|dropped|popped|looked|called|came|sat)] _2 (a visit|in on|down with|to see|on)? _2 (us|our group|a few of us|some of us)',
        `${advisers} [(was|were|sat|is|turned up|appeared)] (in|at|with) ${ownGroup}`,
      ],
      'news',
    ),
  ],
  flags: [
    {
      text: 'When [the housing director came to our group meeting she told us the scheme only works if half the flats are sold].',
      role: 'member',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: '[Officers told our group last week that the scheme is simply unaffordable].',
      audience: ['press'],
    },
    {
      text: '[The finance director warned our group privately that reserves will run out by 2028].',
      audience: ['public'],
    },
    {
      text: 'So why wait, when [our group was told by the head of highways that the bridge will fail]?',
      audience: ['public'],
    },
    {
      text: 'The [advice we were given in Group was damning].',
      audience: ['member'],
      kind: 'note',
    },
  ],
  passes: [
    {
      text: 'The officers’ report published on 3 June says that the scheme is unaffordable.',
      audience: ['press'],
    },
    { text: 'Our group met last night and will oppose the increase.', audience: ['press'] },
    {
      text: 'Officers told our group last week that the scheme is unaffordable.',
      audience: ['political-group'],
    },
    {
      text: 'Officers told our group last week that the scheme is unaffordable.',
      protocol: 'combined-authority',
      audience: ['officer'],
    },
    {
      text: 'The flood working group was told by officers in March that the wall is sinking.',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
