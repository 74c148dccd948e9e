import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { isPending, isPublic } from './firmness.ts';
import { hedged, isAsked, isPast, isPledge, isSettled, undecidedCondition } from './standing.ts';
import { byNeighbour, byOther } from './subjects.ts';
import { certainties, ownActs, promising } from './lexicon/assurances.ts';
import { goods } from './lexicon/things.ts';
import { unknown } from './saying.ts';

const own = wordings(
  'what (i|we) (do|will|shall|can) (do)? _2 (promise|guarantee|do|say|undertake)',
  `(i|we) (will|shall|am going to|have|have been|had|did|do) (personally|always|still|also|certainly|definitely|be|not|never|at least|happily|gladly|keep)? (be)? ${ownActs}`,
  `(promise|promised|pledge|pledged|vow|undertake|guarantee|swear|word|assure you) (you|that|them|him|her|is)? (to|that i will|i would|that i would) (personally|always|also|never|not|at least)? ${ownActs}`,
  '(i|we|officers|council|team|staff|they) (am|are|is|take|takes|have|has|was|were|understand|appreciate|recognise|share|know|hear) _ (aware|looking|working|listening|seriously|considering|read|committed to (listening|working|hearing)|hearing|doing everything|doing all|keen|still|concerned|concerns|importance|determined|on it|grateful|how|your|every)',
  '(i|we) (read|take|hear|listen|care|understand|know|share|did|do|check|answer) (every|all|each|it|that|this|your|how|not|the)',
);
const outcome = wordings(
  '(will|shall|would|is|are|going|gets|get|keeps|stays|no|nobody|never|nothing|every|goes|has|have)',
  goods,
);
const denied = wordings(
  '(can|could|will|would|do|did|does|shall|may|might|is|are|was|am|be|has|have|had) not (now|yet|ever|really|possibly|in a position to|able to|going to|been|quite|by any means|at all|a|any|my|mine|to)? (give|offer|make|able|promise|guarantee|pledge|assure|swear|vouch|undertake|in|a|an|say|settled|set|done|guaranteed|certain|assured|take|consider|count|bank|rely|definite|official|over|cut|the)',
  '(no|never|neither|nobody|nor|without|nothing) _ (promise|promised|promises|guarantee|guarantees|guaranteed|assurance|assurances|pledge|commitment|done deal|foregone conclusion|certainty|certain|settled|given|deal|word|set in stone|is certain|formality)',
  '(far from|by no means|anything but|hardly|scarcely|least of all|not yet|rather than|instead of|stop short of|short of) _ (a)? (done deal|foregone conclusion|guaranteed|certain|settled|certainty|formality|promise|guarantee|in the bag|set in stone|being)',
  '(i|we) (have not|had not|never|did not|would not|could not|was not|am not)',
  'how can _ (promise|guarantee)',
  '(not mine to|no power to|no authority to|not in my gift|beyond my|not for me to|nothing i can|only the|only cabinet|the only thing i can|all i can (promise|guarantee)|what i can (promise|guarantee)|that much i can|one thing i can)',
  'wish i could',
);
const someoneElse = wordings(
  '(they|he|she|cabinet|administration|leader|government|ministers|tories|labour|developer|company|opponents|critics|people|some|many|residents|officers|opposition|ruling group|mp|minister|who|parents) (say|says|said|think|thinks|thought|claim|claims|claimed|seem|seems|seemed|treat|treats|treated|see|sees|act|acts|believe|believed|want|wants|feel|feels|felt|fear|promised|promise|promises|pledged|guaranteed|assured|swore|told|insist|insists|called|call|make|makes)',
  '(is|was|be|been) (this|it|that) _ (done deal|foregone conclusion|formality)',
  '(their|his|her|your|whose|government’s|ministers’) (promise|guarantee|pledge|assurance|word|commitment|manifesto)',
  'according to',
  '(told|assured|promised|guaranteed) (me|us|by)',
  'you (wrote|write|say|said|claim|claimed|quote|quoted|suggest|suggested|report|reported|imply|implied|print|printed)',
  '(statute|law|policy|warranty|manufacturer|ticket|tickets|insurance|contract|pension|fund|lender) _ (guarantee|guarantees|guaranteed|promise|promises|commit|commits)',
  '(guaranteed|assured) by (the|a|statute|law|insurance)',
);
const wary = wordings(
  '(not|never|nobody) _ (treat|treating|regard|count|see|take|consider|assume|assuming|regard|think|see) _6 (done|foregone|settled|certain|given|formality|granted|committed|agreed|yours|approved|spent|banked|guaranteed|read|gospel)',
  '(avoid|dispel|nonsense|myth|rumour|allegation|suggestion|accused|accusation|impression|feeling|perception|sense)',
);

const after = (sentence: Sentence, { end }: Match): Sentence => ({
  ...sentence,
  from: Math.min(end, sentence.to),
});

/** The author's own effort, promised in the same breath: up to the comma after the words of promise. */
function ofOwnEffort(sentence: Sentence, match: Match): boolean {
  const before = beside(sentence, -1);
  const { marks } = sentence.tokens;
  let to = Math.min(match.end + 1, sentence.to);
  while (to < sentence.to && ((marks[to] ?? 0) & Mark.comma) === 0) to++;
  return (
    matches(own, { ...sentence, to }) ||
    (sentence.to - sentence.from < 8 && before !== undefined && matches(own, before))
  );
}

const isGiven = (sentence: Sentence, match: Match): boolean =>
  !isAsked(sentence, match) &&
  !undecidedCondition(sentence, match) &&
  !matches(denied, sentence) &&
  !matches(someoneElse, sentence) &&
  !matches(wary, sentence) &&
  !hedged(sentence, match) &&
  !isPledge(sentence) &&
  !isPast(sentence) &&
  !isSettled(sentence) &&
  !byOther(sentence, match) &&
  !byNeighbour(sentence, match);

/** Gives an assurance, in words that are one by themselves. */
export const assurance = {
  id: 'premature-commitment/assurance',
  severity: 'warn',
  message: 'This reads as a firm assurance.',
  why: 'An assurance given before the decision can be taken as the council’s commitment, and no councillor can give it alone.',
  advice: 'Say when and by whom it will be decided, and what you yourself will do about it.',
  roles: ['member'],
  detect: [
    phrases({
      find: promising,
      unless: unknown,
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        isGiven(sentence, match) &&
        !ofOwnEffort(sentence, match) &&
        matches(outcome, sentence.to - match.end < 3 ? sentence : after(sentence, match)),
    }),
    phrases({
      find: certainties,
      unless: unknown,
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        isGiven(sentence, match) &&
        !ofOwnEffort(sentence, match) &&
        (isPending(sentence) || !sentence.mentions.some((mention) => has(mention, 'party'))),
    }),
  ],
  flags: [
    { text: '[I promise] you that the day centre will stay as it is.', audience: ['resident'] },
    { text: '[Rest assured], your grant is safe.', audience: ['partner'] },
    { text: '[You can rely on the council to see you right].', audience: ['resident'] },
    { text: 'It is yours, and the panel is [only there to sign] it off.', audience: ['partner'] },
    { text: '[Consider it done].', audience: ['partner'] },
  ],
  passes: [
    {
      text: 'You have my word that I will ask for the library to stay open, and I will ring you.',
      audience: ['resident'],
    },
    { text: 'I promise to ring the day centre about your mum tomorrow.', audience: ['resident'] },
    { text: "I can't promise anything until Cabinet has met.", audience: ['resident'] },
    { text: 'I can assure you that I have read every letter.', audience: ['resident'] },
    {
      text: 'In 2009 they promised us a bypass and it never came.',
      audience: ['press'],
      kind: 'press-release',
    },
    { text: 'This is by no means a done deal.', audience: ['public'], kind: 'social-post' },
    { text: 'Only Cabinet can give you a guarantee.', audience: ['partner'] },
  ],
} as const satisfies Rule;
