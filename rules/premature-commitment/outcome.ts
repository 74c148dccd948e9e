import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { done, doneDaily, firm, harmless } from './lexicon/acts.ts';
import { goodsOrSum, time } from './lexicon/things.ts';
import { isCertain, isFirm, isOpen, isPending, isPublic, isSworn, isTimed } from './firmness.ts';
import { always, how, ofMatter, says, stillOpen, will } from './saying.ts';
import { isDelivery, stands } from './standing.ts';
import { afterBe, byCouncil, isParticiple } from './subjects.ts';

/** Says of a thing what is still to be decided: its repair, its money, its fate. */
export const outcome = {
  id: 'premature-commitment/outcome',
  severity: 'warn',
  message: 'This tells people outside the council how a matter will turn out.',
  why: 'Until it is formally decided, a statement like this can be read as a firm commitment by the council.',
  advice: 'Say who will decide and when, and what you will ask for or support.',
  roles: ['member'],
  detect: [
    says(
      [`${will} (be|get|have been|be getting|all be) ${how} ${done}`, `(is|are) to be ${done}`],
      always,
    ),
    says(
      [
        `${will} (be|get|all be) ${how} ${doneDaily}`,
        `${will} be (down|up|in|there|done|open|ready|finished|back|gone|yours|built|complete|in place|on site|running|lit|free) _ ${time}`,
      ],
      (sentence, match) =>
        !isDelivery(sentence) && (ofMatter(sentence, match) || byCouncil(sentence, match)),
    ),
    says(
      [
        `${will} be given (a|an|free|#|£|new|their|its) !(chance|opportunity|presentation|talk|tour|update|hearing|briefing|copy|leaflet|form|number|code|deadline|warning|notice|right|say|voice|vote|list|card|time|date|slot|reason) *`,
      ],
      always,
    ),
    says(
      [
        `${will} (get|receive|have|be entitled to|enjoy) (free|half-price|cheaper|an extra|extra|new|their own|£|a £) *`,
      ],
      always,
    ),
    says(
      [
        '(will|shall|(is|are) going to) not be (collected|charged|asked|closed|cut|moved|touched|changed|sold|enforced|pursued|chased|taken|removed|disturbed|built|lost|opened|raised|increased|put up|going up|applied|implemented|introduced|imposed|needed|required|scrapped|cancelled|withdrawn|refused|reduced|demolished)',
      ],
      ofMatter,
    ),
    says(
      [
        `(i|we) have (finally|now)? (got|won|secured|landed|delivered|bagged) (us|you|the (village|town|ward|estate|school)|them)? (the|a|an|our|your|that|new|£|another) _ ${goodsOrSum}`,
      ],
      (sentence) =>
        isSworn(sentence) || isTimed(sentence) || isPending(sentence) || sentence.exclamation,
    ),
    says(
      [
        `(councillor|cllr|leader|cabinet member|mayor|chairman|chair|councillor @|cllr @|@) (has|have)? (said|announced|revealed|confirmed|pledged|promised|declared|insisted|vowed|told (residents|reporters|parents|us|the @)|assured (residents|parents|people)) _6 would (not|never)? be ${done}`,
        `(said|announced|revealed|confirmed|pledged|promised|declared|insisted|vowed|told @|told the @) _ (council|county|authority|borough|district) would (not|never)? (be)? ${firm}`,
        '(promised|pledged|guaranteed|vowed|assured _) that (no|not one|every|all|none of|each) _6 would',
      ],
      always,
    ),
    says(
      [
        `(they|nobody|no one) (will|shall|(is|are) going to) not? (be)? (knocking|pulling|taking|moving|closing|cutting|selling|building|charging|digging|felling|throwing|kicking|evicting|putting|stopping|changing|touching) (down|up|out|your|the|it|you|anything|that|any|on)`,
      ],
      (sentence) => !isOpen(sentence),
    ),
    says(
      [`${will} be ${how} !(${harmless}) *`],
      (sentence, match) =>
        !isDelivery(sentence) && ofMatter(sentence, match) && isParticiple(sentence, match),
    ),
    says(
      [
        `(in|up|done|open|installed|fitted|built|finished|ready|laid|resurfaced|reopened|saved|scrapped|gone|frozen) ${time}`,
      ],
      (sentence, match) => isCertain(sentence) && !afterBe(sentence, match),
    ),
    says(
      [
        `(i|cllr @|councillor @|your councillor|your local councillor|@) (has|have) (saved|secured|won|rescued|got|landed|delivered|bagged|clinched|guaranteed) (the|a|an|your|our|us|you|new|extra|more|another|£|#) _6 ${time}`,
      ],
      always,
    ),
    phrases({
      find: [
        `there (will|shall) (not|never)? (be|now be) (no|a|an|more|extra|#|the|your|not a single|neither)? _ ${goodsOrSum}`,
        `there (is|are) going to be (no|a|an|more|extra|#)? _ ${goodsOrSum}`,
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) && stands(sentence, match) && !isDelivery(sentence) && isFirm(sentence),
      evidence: stillOpen,
    }),
    phrases({
      find: [
        'there (will|shall) (not)? be (no|any) _ (cuts|redundancies|closures|closure|job losses|losses|rise|rises|increase|increases|charge|charges|sale|sell-off|selling|building|development|houses|change|changes|going back|u-turn)',
        '(nobody|no one) (will|is going to) (ever|now)? (build|touch|close|cut|take|sell|stop|move|make you|take away|throw you|turf|concrete|chop|fell|knock)',
        '(nobody|no one|not one|not a single|none of) _4 (will|is going to|are going to) (lose|pay|have to pay|miss out|go without|be (cut|closed|axed|lost|moved|sold|made redundant|asked to pay|charged))',
      ],
      spare: ['foreign'],
      where: (sentence, match) => isPublic(sentence) && stands(sentence, match),
      evidence: stillOpen,
    }),
  ],
  flags: [
    {
      text: 'You asked me about the crossing for Mill Road. It [will be built this autumn].',
      audience: ['resident'],
    },
    {
      text: 'The bus shelter at Crab Lane [will be replaced] in the autumn.',
      audience: ['resident'],
    },
    {
      text: "[There'll be a new pelican] crossing outside the chippy before Christmas.",
      audience: ['public'],
      kind: 'social-post',
    },
    { text: "The trees on Hazel Road [won't be felled].", audience: ['resident'] },
    {
      text: '"Planning permission for the quarry [will not be granted] while I chair the committee."',
      audience: ['press'],
      kind: 'press-release',
    },
  ],
  passes: [
    {
      text: "I'd like to see the bus shelter replaced and have asked for it to be looked at.",
      audience: ['resident'],
    },
    {
      text: 'The library will be closed on Bank Holiday Monday and will reopen on Tuesday.',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Work on the skatepark, approved by Cabinet in January, will start in March.',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'The government has promised that the new hospital will be built by 2030.',
      audience: ['press'],
      kind: 'press-release',
    },
    {
      text: 'Highways crews will be in your road on Tuesday and the gullies will be replaced.',
      audience: ['resident'],
    },
    { text: 'The bus shelter at Crab Lane will be replaced in the autumn.', audience: ['officer'] },
  ],
} as const satisfies Rule;
