import { phrases, type PhrasesOptions } from '../../lib/lint/detector.ts';
import { entryNote, pendingOf } from '../../lib/lint/decisions.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { afterBe, byAuthor, byCouncil, byNeighbour, byOther, isCertain, isContinuous, isDelivery, isFirm, isForeign, isOpen, isParticiple, isPending, isPublic, isRelative, isSworn, isTimed, ofAnybody, ofProcess, ofReader, ofService, stands } from './context.ts';
import { denied, done, doneDaily, everyday, fate, harmless, ongoing, state, underway } from './lexicon/acts.ts';
import { goodsOrSum, time } from './lexicon/things.ts';

/** "will", with what may stand between it and its verb. */
const will =
  '(will|shall|(is|are) going to|gonna) (not|never|no longer)? (also|now|all|both|still|definitely|certainly|absolutely|finally|at last|at long last|indeed|soon|shortly|then|always|in fact|actually|simply|just|most certainly|of course|instead|therefore|once again|again)?';
const how = '(fully|completely|properly|formally|entirely|also|now|all|both|finally|half|partly|jointly|well and truly)?';

const always = (): boolean => true;
/** About something that the council runs, or that the register holds as pending. */
const ofMatter = (sentence: Sentence, match: Match): boolean => isPending(sentence) || ofService(sentence, match) || ofReader(sentence, match);

/** Nothing beside it makes it innocent, and a pending decision or its own firmness makes it a commitment. */
const commits =
  (needs: (sentence: Sentence, match: Match) => boolean): NonNullable<PhrasesOptions['where']> =>
  (sentence, match) =>
    isPublic(sentence) &&
    !isForeign(sentence, match) &&
    !isRelative(sentence, match) &&
    stands(sentence, match) &&
    !byAuthor(sentence, match) &&
    !byOther(sentence, match) &&
    !ofProcess(sentence, match) &&
    (isPending(sentence) || !isDelivery(sentence)) &&
    (isFirm(sentence) || !ofAnybody(sentence, match)) &&
    needs(sentence, match);

const stillOpen = (sentence: Sentence): string | undefined => {
  const entry = pendingOf(sentence);
  return entry && `Still to be decided: ${entryNote(entry)}`;
};

const says = (find: readonly string[], needs: (sentence: Sentence, match: Match) => boolean) => phrases({ find, spare: [], where: commits(needs), evidence: stillOpen });

/** Says of a thing what is still to be decided: its repair, its money, its fate. */
export const outcome = {
  id: 'premature-commitment/outcome',
  severity: 'warn',
  message: 'This tells people outside the council how a matter will turn out.',
  why: 'Until it is formally decided, a statement like this can be read as a firm commitment by the council.',
  advice: 'Say who will decide and when, and what you will ask for or support.',
  roles: ['member'],
  detect: [
    says([`${will} (be|get|have been|be getting|all be) ${how} ${done}`, `(is|are) to be ${done}`], always),
    says(
      [
        `${will} (be|get|all be) ${how} ${doneDaily}`,
        `${will} be (down|up|in|there|done|open|ready|finished|back|gone|yours|built|complete|in place|on site|running|lit|free) _ ${time}`,
      ],
      (sentence, match) => ofMatter(sentence, match) || byCouncil(sentence, match),
    ),
    says([`${will} be given (a|an|free|#|£|new|their|its) !(chance|opportunity|presentation|talk|tour|update|hearing|briefing|copy|leaflet|form|number|code|deadline|warning|notice|right|say|voice|vote|list|card|time|date|slot|reason) *`], always),
    says([`${will} (get|receive|have|be entitled to|enjoy) (free|half-price|cheaper|an extra|extra|new|their own|£|a £) *`], always),
    says(['(will|shall|(is|are) going to) not be (collected|charged|asked|closed|cut|moved|touched|changed|sold|enforced|pursued|chased|taken|removed|disturbed|built|lost|opened|raised|increased|put up|going up)'], ofMatter),
    says([`(new|more|free|extra|better|fresh) _ (coming|arriving|opening|starting|on (its|the) way|going in) _ ${time}`], always),
    says([`(is|are) (not|now|also|finally|all)? !(${ongoing}) *`], (sentence, match) => isContinuous(sentence, match) && ofService(sentence, match) && !byNeighbour(sentence, match) && (isTimed(sentence) || isSworn(sentence))),
    says([`i have (finally|now)? (got|won|secured|landed|delivered|bagged) (us|you|the (village|town|ward|estate|school)|them)? (the|a|an|our|your|that|new|£|another) _ ${goodsOrSum}`], (sentence) => isSworn(sentence) || isTimed(sentence) || isPending(sentence) || sentence.exclamation),
    says([`(councillor|cllr|leader|cabinet member|mayor|chairman|chair|councillor @|cllr @|@) (has|have)? (said|announced|revealed|confirmed|pledged|promised|declared|insisted|vowed|told (residents|reporters|parents|us|the @)|assured (residents|parents|people)) _6 would (not|never)? be ${done}`], always),
    says([`(they|nobody|no one) (will|shall|(is|are) going to) not? (be)? (knocking|pulling|taking|moving|closing|cutting|selling|building|charging|digging|felling|throwing|kicking|evicting|putting|stopping|changing|touching) (down|up|out|your|the|it|you|anything|that|any|on)`], (sentence) => !isOpen(sentence)),
    says(['(not one|not a single one|not one of them|none) (will|is going to|are going to) (go|close|be (lost|cut|closed|moved)|lose|shut|disappear)'], always),
    says([`${will} be ${how} !(${harmless}) *`], (sentence, match) => ofMatter(sentence, match) && isParticiple(sentence, match)),
    says([`${will} !(${everyday}) *`], (sentence, match) => !byNeighbour(sentence, match) && (isSworn(sentence) ? ofMatter(sentence, match) : ofReader(sentence, match) || (ofService(sentence, match) && (!isOpen(sentence) || isTimed(sentence) || isCertain(sentence))))),
    says([`(moves|closes|goes|comes|stays|starts|ends|loses|wins|doubles|drops|rises|falls|shuts|reopens|returns|expands|switches|becomes|runs) _ ${time}`], ofMatter),
    says([`${will} ${fate}`], (sentence, match) => !byNeighbour(sentence, match) && (ofMatter(sentence, match) || isSworn(sentence))),
    says(
      [
        `(is|are) not (now|actually|ever)? ${denied}`,
        `(is|are|am) (now|already|definitely|certainly|absolutely|all|both|finally|still|officially|as good as|to all intents and purposes|here and)? (now|all|both)? ${state}`,
        `(is|are) (now|finally|all|at last)? being ${underway}`,
        '(has|have) (now|already|finally|all)? been (dropped|lifted|withdrawn|abandoned|rejected|reversed|overturned|halted|restored|reinstated|given the (go-ahead|green light|nod|all-clear)|ditched|kicked out|killed off|saved|renewed|approved|granted|waived|cancelled|quashed|written off|scrapped|reprieved|spared|secured|extended|agreed|sorted|refused|thrown out|shelved|frozen|reserved|set aside|fixed|squared) !(by|from)',
      ],
      ofMatter,
    ),
    says(['(stays|remains|goes|closes|shuts|reopens) $', '(stays|stay) (open|put|where it is|where they are|as it is|in the|on the|free|at|exactly|shut|public|green|with us|with the council)'], ofMatter),
    says(
      [
        `(gets|is getting|are getting|keeps|is keeping|are keeping) (its|their|a|an|the|your|our|both|all|every|new|his|her|#|average|proper|to keep (its|their|your|our)) _4 ${goodsOrSum}`,
        `(schools|estates|villages|roads|residents|tenants|pupils|families|parents|traders|children|pensioners|households|clubs|parks|libraries|we all|@) (get|keep) (its|their|a|an|the|our|both|all|new|free|#|to keep) _4 ${goodsOrSum}`,
        'goes (ahead|up from|down from|up to|down to|free|from # to #)',
        `(is|are) (going|coming) (in|up|down|back|ahead|on) _ ${time}`,
        `(reopens|closes|shuts|returns|opens|reopen|return|comes back|come back|comes down|goes in|goes up|starts|begins|resumes) (again)? ${time}`,
        `(is|are) back (on|in|open|all night|next|from|by|this) _ ${time}`,
        `back on all night _ ${time}`,
        `(work|works|construction|building|building work|demolition) _6 ${will} (start|begin|commence|get under way|be finished|finish|be complete|be done|kick off)`,
      ],
      always,
    ),
    says([`(in|up|done|open|installed|fitted|built|finished|ready|laid|resurfaced|reopened|saved|scrapped|gone|frozen) ${time}`], (sentence, match) => isCertain(sentence) && !afterBe(sentence, match)),
    says([`(reopens|closes|shuts|returns|opens|comes back|goes in|starts|begins|resumes) (again)? on #`], isCertain),
    says(['no more _ (charges|fees|fines|cuts|closures|parking charges|tolls|lorries|hgvs|evictions|redundancies|rat-running)'], isSworn),
    says([`(i|cllr @|councillor @|your councillor|your local councillor|@) (has|have) (saved|secured|won|rescued|got|landed|delivered|bagged|clinched|guaranteed) (the|a|an|your|our|us|you|new|extra|more|another|£|#) _6 ${time}`], always),
    phrases({
      find: [
        `there (will|shall) (not|never)? (be|now be) (no|a|an|more|extra|#|the|your|not a single|neither)? _ ${goodsOrSum}`,
        `there (is|are) going to be (no|a|an|more|extra|#)? _ ${goodsOrSum}`,
      ],
      spare: ['foreign'],
      where: (sentence, match) => isPublic(sentence) && stands(sentence, match) && !isDelivery(sentence) && isFirm(sentence),
      evidence: stillOpen,
    }),
    phrases({
      find: ['there (will|shall) (not)? be (no|any) _ (cuts|redundancies|closures|closure|job losses|losses|rise|rises|increase|increases|charge|charges|sale|sell-off|selling|building|development|houses|change|changes|going back|u-turn)', '(nobody|no one) (will|is going to) (ever|now)? (build|touch|close|cut|take|sell|stop|move|make you|take away|throw you|turf|concrete|chop|fell|knock)',
        '(nobody|no one|not one|not a single|none of) _4 (will|is going to|are going to) (lose|pay|have to pay|miss out|go without|be (cut|closed|axed|lost|moved|sold|made redundant|asked to pay|charged))'],
      spare: ['foreign'],
      where: (sentence, match) => isPublic(sentence) && stands(sentence, match),
      evidence: stillOpen,
    }),
  ],
  flags: [
    { text: 'The bus shelter at Crab Lane [will be replaced] in the autumn.', audience: ['resident'] },
    { text: 'Brilliant news, folks: Denley Pool [is going to stay open].', audience: ['public'], kind: 'social-post' },
    { text: "[There'll be a new pelican] crossing outside the chippy before Christmas.", audience: ['public'], kind: 'social-post' },
    { text: "The trees on Hazel Road [won't be felled].", audience: ['resident'] },
    { text: 'The hall [is yours] for another twenty-five years at a pound.', audience: ['partner'] },
    { text: "The 17 [isn't going anywhere].", audience: ['public'], kind: 'social-post', decisions: [{ matter: 'Supported bus services', keywords: ['bus', '17'], status: 'pending', body: 'Cabinet', date: '2026-06-16', reference: '' }] },
    { text: '"Planning permission for the quarry [will not be granted] while I chair the committee."', audience: ['press'], kind: 'press-release' },
    { text: 'The lollipop lady [stays].', audience: ['resident'] },
  ],
  passes: [
    { text: "I'd like to see the bus shelter replaced and have asked for it to be looked at.", audience: ['resident'] },
    { text: 'Cabinet decides on 14 May whether the pool stays open.', audience: ['public'], kind: 'social-post' },
    { text: 'The library will be closed on Bank Holiday Monday and will reopen on Tuesday.', audience: ['public'], kind: 'social-post' },
    { text: 'Work on the skatepark, approved by Cabinet in January, will start in March.', audience: ['public'], kind: 'social-post' },
    { text: 'The government has promised that the new hospital will be built by 2030.', audience: ['press'], kind: 'press-release' },
    { text: "The 17 isn't going anywhere.", audience: ['public'], kind: 'social-post', decisions: [{ matter: 'Supported bus services', keywords: ['bus', '17'], status: 'made', body: 'Cabinet', date: '2026-03-10', reference: 'minute 12' }] },
    { text: 'If we win control in May the pool will stay open.', audience: ['public'], kind: 'social-post' },
    { text: 'Highways crews will be in your road on Tuesday and the gullies will be replaced.', audience: ['resident'] },
    { text: 'The bus shelter at Crab Lane will be replaced in the autumn.', audience: ['officer'] },
  ],
} as const satisfies Rule;


