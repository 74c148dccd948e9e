import { phrases } from '../../lib/lint/detector.ts';
import { isDecided } from '../../lib/lint/decisions.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isAsked, isPast, isPledge, undecidedCondition } from './standing.ts';
import { closed } from './lexicon/minds.ts';

const open = wordings(
  '(told|tells|asked|asks|assured|assures|said to|written to tell) (me|us) _4 (that|whether|if)',
  '(promise|guarantee|assure) _12 whatever',
  '(not|never|nobody|no one|nor|nothing|none|without|far from|hardly) _4 (made up|settled|decided|closed|foregone|done deal|predetermined|fixed|formality|sewn up|whipped|say how|saying how|theatre|sham|motions|tell)',
  '(not|honestly|no position|no idea|cannot|hard to|nobody|wonder|wait and|how can) _6 which way',
  '(open mind|open minds|keep an open|both sides|hear (the|all the|both|all) (evidence|sides|arguments|objectors|witnesses)|listen to (the|both|all)|on (its|the) merits|torn|genuinely undecided|undecided|could go either way|either way|persuadable|declare|stand down|step (back|away)|leave the room|sit (it|this) out|isn’t whipped|not whipped|free vote|free to vote|for each of (you|us)|it is for (you|each|members)|decide on the night|weigh|predetermination|predetermined|quasi-judicial|monitoring officer (says|reminded|advises))',
);
const accusing = wordings(
  '(cabinet|administration|leader|they|government|ministers|tories|labour|conservatives|lib dems|greens|opposition|ruling group|other side|your|developer|applicant|company|he|she|majority|people|residents|some|many|parents|campaigners|traders|it|feel|felt|rumour|impression|accused|seems|looks|sounds) _6 (made up (their|his|her|its|your)|already (decided|made)|minds|mind|sham|done deal|foregone|formality|motions|stitched|settled|window dressing|tick|box|theatre)',
);

/** Said by the author of the author's own side. */
const ofOwnSide = (sentence: Sentence, match: Match): boolean =>
  sentence.reading.facts.situation.audience.includes('political-group') ||
  !matches(accusing, sentence) ||
  sentence.mentions.some(
    (mention) =>
      has(mention, 'self') && mention.first >= match.first - 2 && mention.first < match.end,
  );

/** Shows a mind made up before the matter is heard. */
export const closedMind = {
  id: 'premature-commitment/closed-mind',
  severity: 'warn',
  message: 'This shows a closed mind about a decision that is still to come.',
  why: 'A decision can be challenged when those who take it had closed their minds before they heard the evidence.',
  advice:
    'Say which way you lean and why, and that you will decide on what you hear at the meeting.',
  roles: ['member'],
  detect: [
    phrases({
      find: closed,
      spare: ['foreign'],
      where: (sentence, match) =>
        !isAsked(sentence, match) &&
        !undecidedCondition(sentence, match) &&
        !isDecided(sentence) &&
        !isPledge(sentence) &&
        !isPast(sentence) &&
        !matches(open, sentence) &&
        ofOwnSide(sentence, match),
    }),
  ],
  flags: [
    { text: "[It doesn't matter what the officers] recommend.", audience: ['political-group'] },
    { text: '[My mind is made up].', audience: ['political-group'] },
    { text: '[Nothing they say on Tuesday will change my mind].', audience: ['political-group'] },
    { text: 'The tower [will be refused on the 12th].', audience: ['public'], kind: 'social-post' },
    { text: 'She [has the votes in her pocket].', audience: ['political-group'] },
  ],
  passes: [
    {
      text: 'The application comes to committee on the 12th. Please read the report with an open mind.',
      audience: ['political-group'],
    },
    {
      text: 'Whatever the officers recommend, it is for each of you to weigh up on the night.',
      audience: ['political-group'],
    },
    {
      text: 'The Cabinet had made up its mind before the consultation opened.',
      audience: ['press'],
      kind: 'press-release',
    },
    { text: 'Is anybody’s mind made up?', audience: ['political-group'] },
    {
      text: 'I lean against the tower, but my mind is not made up.',
      audience: ['public'],
      kind: 'social-post',
    },
  ],
} as const satisfies Rule;
