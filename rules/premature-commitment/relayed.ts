import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { done } from './lexicon/acts.ts';
import { ownActs } from './lexicon/assurances.ts';
import { goodsOrSum } from './lexicon/things.ts';
import { hedged, isAsked, isPast, isPledge, isSettled } from './standing.ts';

const whom =
  '(<resident|outsider|you|name>|him|her|them|residents|traders|parents|people|everyone|everybody|families|neighbours|villagers|@|@ @|the (band|caterers|builders|landscapers|electrician|firm|company|market|butcher|farmer|@)|the _ (parish|parish council|school|head|club|trust|trustees|group|committee|charity|village|vicar|owner|family|scouts|shop|press|paper|gazette|courier|echo|reporter|supplier|landlord|church|chapel|mosque|temple|hospice|library|farm|pub|shop|butcher|baker|band|choir|people|team|family|widow|lad|lady|chap|girl|residents|parents|traders|association|hall|developer|agent|company))';
const own = wordings(
  `(i|we) (will|would|shall|am going to|was going to) (personally|always|also|not|never)? (be)? ${ownActs}`,
  '(can|could|will|would) not (promise|guarantee|say|commit|give|help|tell)',
  '(promised|promise|told|assured) _4 (to|i would|i will|we would) (personally|always|also|not|never)? (be)? ' +
    ownActs,
  '(promised|promise|given|offered) _6 (gathering|get-together|party|chat|talk|visit|surgery|lift|cake|lunch|drink|cup of|walk|introduction|reply|answer|phone call)',
  '(nothing|not|never|no) _ (promised|decided|agreed|settled|told|guarantee|promise|promises|certain)',
  '(cabinet|council|committee|panel|board) (will|would|is to|has to|must) (decide|consider|look|vote|hear)',
  '(whoever|who|somebody|someone|nobody|no one|has anyone|anybody) _ (told|promised|assured)',
  '(could|might|may|should|hope|hoped|likely|whether|if)',
);

/** Passes on that somebody outside was promised something. */
export const relayed = {
  id: 'premature-commitment/relayed',
  severity: 'warn',
  message: 'This says that somebody outside has been given an assurance.',
  why: 'They will hold the council to it, though no decision has been taken.',
  advice: 'Tell the officer what is wanted, and tell the person that it is still to be decided.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `(i|we|^) (have|had)? (already|just|now|personally|also|since)? (promised|guaranteed|assured|pledged|offered|given) ${whom} _6 ${goodsOrSum}`,
        `(i|we|^) (have|had)? (already|just|now|personally|also|since)? (told|promised|assured|guaranteed|informed|reassured|let|written to|said to) ${whom} _6 (will|would not|is going to|are going to|wo not|is|are|can have|have got) (not|be|all|now|get|have|been|definitely|going to)? (be)? (${done}|dropped|cancelled|gone|sorted|theirs|safe)`,
        `(i|we|^) (have|had)? (already|just|now|personally|also|since)? (told|promised|assured|guaranteed|informed|reassured) ${whom} _4 (will|would|are|is|can) (get|be getting|have|be having|keep|be given|going to get|going to have) _4 ${goodsOrSum}`,
        `(i|we|^) (have|had)? (already|just|now|personally|also|since)? (told|promised|assured|guaranteed|reassured) ${whom} _4 (we|council|county|highways|authority|the council|the county) (will|would|are going to|is going to) _ (pay|fund|cover|meet|build|fix|install|resurface|put|sort|do|give|buy|repair|replace|adopt|waive|drop|approve)`,
        `(i|we|^) (have|had)? (already|just|now)? (told|promised|let|assured) ${whom} _ (know)? (they|he|she) (are|is|has|have) (on|in|hired|booked|got (it|the)|all set|sorted|fine|safe) (for|on|from|to|job|money|grant|$)?`,
        `(i|we|^) (have)? (already|just|now|also)? (gave|given|give) ${whom} _ (my|our|an|a|the) _ (word|assurance|promise|guarantee|undertaking|pledge|commitment)`,
        'i said (that)? (we|the council|the county) (would|will) (have|take|pay|do|buy|fund|give|put|let|sort|cover|back|find|match)',
        'because i (said|told (them|him|her)|promised|promised (them|him|her)) (that)? (we|the council|the county|it) (would|will)',
        '(has|have) (my|our) (word|promise|assurance|guarantee|agreement|blessing) (that|to|on|for|it|we|they|the|about)',
        '(committed|commit|signed|sign) (us|this council|the council|the county|the authority) (up)? to',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        !isAsked(sentence, match) &&
        !matches(own, sentence) &&
        !hedged(sentence, match) &&
        !isSettled(sentence) &&
        !isPledge(sentence) &&
        !isPast(sentence),
    }),
  ],
  flags: [
    {
      text: "[I've promised the Scouts that we'll pay] for their new boiler.",
      audience: ['officer'],
    },
    { text: "[I've told residents the road will be resurfaced] by June.", audience: ['officer'] },
    { text: "[Told the band they're on for the 14th].", audience: ['officer'] },
    { text: "[I've promised Mrs Pask a new fence].", audience: ['officer'] },
  ],
  passes: [
    { text: "I've promised the Scouts that I'll ask you about a boiler.", audience: ['officer'] },
    { text: "I've told residents that I can't promise anything.", audience: ['officer'] },
    { text: 'Has anybody promised the Scouts a boiler?', audience: ['officer'] },
    { text: "I've told Mrs Pask that Cabinet will decide in June.", audience: ['officer'] },
  ],
} as const satisfies Rule;
