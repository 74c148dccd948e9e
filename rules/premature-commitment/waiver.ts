import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isPending, isPublic } from './firmness.ts';
import { hedged, isAsked, isPast, isPledge, isSettled, undecidedCondition } from './standing.ts';
import { byNeighbour, byOther } from './subjects.ts';

const lapse =
  '(fine|fines|ticket|tickets|pcn|penalty|penalty notice|penalty charge|notice|enforcement notice|summons|bill|invoice|debt|arrears|overpayment|charge|charges|fee|fees|final demand|red letter|demand|reminder|letter|letters|stop notice|warning letter|order|fixed penalty|rates bill|council tax bill|breach|planning breach|prosecution|court case|condition|conditions|fence|shed|extension|sign|caravan|wall|gate|skip|conservatory)';
const enforcers =
  '(council|county|authority|borough|district|parish|we|enforcement|planning enforcement|planners|highways|parking|parking services|revenues|legal|officers|nobody|no one|nobody from _|no one from _|no officer|no inspector|trading standards|licensing|environmental health|nobody at _|not a soul)';
const nobody =
  '(nobody|no one|nobody (from|in|at) _|no one (from|in|at) _|no officer|no inspector|not a soul)';
const acting =
  '(pursue|pursuing|enforce|enforcing|chase|chasing|prosecute|prosecuting|take|taking|taking any|fine|fining|charge|charging|bill|billing|collect|collecting|ask|asking|object|objecting|oppose|opposing|stand|standing|trouble|troubling|come|coming|bother|bothering|be after|be in touch|be round|be knocking|send|sending|serve|serving|issue|issuing|insist|insisting|require|requiring|recover|recovering|clamp|clamping|tow|towing|evict|evicting|press|pressing|proceed|proceeding|look|looking|touch|touching|lift a finger|mention|invoke|inspect|knock|knocking|seek|seeking|want|wanting|worry|worrying|make you|making you|stop you|stopping you|leave (you|your|it|him|her|them|that|the) _ (alone|be|in peace|where|as|until)|leaving (you|your|it) _ (alone|be)|turn up|turning up|darken)';

const official = wordings(
  '(sent|issued) in error',
  '(policy|regulations|rules|legislation|appeal|appeals|appealed|tribunal|scam|phishing|fraud|hoax|bogus|duplicate|superseded|already paid)',
);

/** Lets somebody off a charge, a rule or its enforcement. */
export const waiver = {
  id: 'premature-commitment/waiver',
  severity: 'warn',
  message: 'This waives a charge, a rule or its enforcement.',
  why: 'Whether to enforce or to charge is decided by those with the power to do so, on the facts of the case.',
  advice: 'Say who is dealing with it, and that you have passed on what you were told.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `${enforcers} (will|shall|is going to|are going to|intends to|intend to|is|are) (not|never) (now|actually|ever|be|then|even)? (be)? ${acting}`,
        `${nobody} (will|shall|is going to|has any intention of|is|wants to) (now|actually|ever|be|then|even)? (be)? ${acting}`,
        `${enforcers} (will|shall|is going to|are going to) (now|just|simply)? (be)? (leave|leaving) (you|your|it|him|her|them|that|the) _ (alone|be|in peace|where|as|until)`,
        `${enforcers} (is|are) not (now)? (going to|about to|minded to) (be)? ${acting}`,
        `${enforcers} (has|have) (no (plans|intention|wish|desire|appetite|interest) (to|of|in)|(now|quietly|kindly)? (decided|agreed) not to|(now|quietly|kindly)? dropped (it|the|your|that|all))`,
        `there (will|shall) be no (fine|charge|fee|prosecution|enforcement|action|penalty|bill|ticket|notice|further action|comeback|come-back|repercussions)`,
        `(your|that|the|those|his|her|their|my|this) _ ${lapse} (is|are|has been|have been|will be|was|gets|is being|is as good as) (now|already|all|as good as|hereby)? (cancelled|waived|quashed|dropped|withdrawn|torn up|written off|wiped|wiped out|forgotten|forgiven|gone|dealt with|sorted|squared|taken care of|history|dead|scrapped|overlooked|let go|lost|buried|parked|filed)`,
        `(ignore|disregard|bin|shred|tear up|rip up|forget|forget about|burn|pay no attention to|take no notice of|put _ behind the clock|throw away|chuck away|chuck|file|do not pay|don’t pay) (about)? (the|that|your|those|this|any|all those) _ ${lapse}`,
        'you (will|shall|are going to) not (be|have to|need to)? (be)? (asked (to|for)|pay|paying|paid|charged|fined|billed|prosecuted|penalised|clamped|chased|hearing|bothered|troubled) (that|the|it|for|a penny|any|your|another|over|about|from|anything|by)',
        `(need not|do not have to|will not have to|will not be|are not going to be|are not going to|will not|shall not|do not need to|have no need to|will never|shall never|never) (be)? (having to|have to|need to|be)? (pay|paying|paid|charged|fined|billed|prosecuted|asked to pay|taken to court|evicted|clamped|hear|hearing|hear any more|hear another word|see|worry|worrying|do|bother|apply|ask|get|receive) (any more|a penny|that|the|it|for (it|that|the|this)|about|another|from|your|to pay|with|back) _ (about|fine|ticket|bill|charge|notice|fee|permission|consent|licence|rates|enforcement|it|council|us|arrears|debt|damages|penalty|again|from (them|us|enforcement|planning))`,
        `you (need not|do not need to|do not have to|have no need to|will not need to|will not need|do not need|will not have to) (worry about|bother with|bother about|pay|apply for|answer|reply to|respond to|take down|move|remove|pull down|demolish|get|have) (the|that|your|any|planning|this|it|a) _ ${lapse}`,
        `(arranged|seen to it|made sure|fixed it|persuaded|got (them|parking|highways|the council|enforcement|officers|someone)) _6 ${lapse} _ (dropped|cancelled|waived|quashed|torn up|written off|withdrawn|wiped|let go|forgotten|overturned|reduced)`,
        '(let|letting) you off',
        '(we|they|council|enforcement|planners|officers) (will|shall|can|are going to) (all)? (turn a blind eye|look the other way|say no more|overlook it|let it (go|lie|drop|slide|stand|pass)|call it quits|wipe the slate|leave it at that|leave you (be|alone|in peace)|forget about it|lose the (file|letter|paperwork))',
        '(turn|turning) a blind eye',
        'wipe the slate clean',
        'no further action will be taken',
        '(case|file|matter) (is|has been) (closed|dropped|buried|lost)',
        '(get away with|carry on as you are|leave it up|leave it where it is|keep it up|keep the (fence|shed|extension|caravan|wall|sign|gate|cockerel|decking|conservatory)) _6 (no one|nobody|council|we|enforcement|planners|officers)',
        '(i have|i will|i can|i shall|i am going to) (get|got|had|have) (your|that|the|it|his|her|their) _ (cancelled|waived|quashed|dropped|withdrawn|torn up|written off|wiped|overturned|lifted|squashed|rescinded)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        !isAsked(sentence, match) &&
        !undecidedCondition(sentence, match) &&
        !hedged(sentence, match) &&
        !isSettled(sentence) &&
        !isPledge(sentence) &&
        !isPast(sentence) &&
        !byOther(sentence, match) &&
        !byNeighbour(sentence, match) &&
        !matches(official, sentence) &&
        (!sentence.reading.facts.open ||
          isPending(sentence) ||
          sentence.reading.facts.situation.audience.includes('resident')),
    }),
  ],
  flags: [
    { text: '[Nobody will be taking] action over your porch.', audience: ['resident'] },
    { text: "I've [arranged for the fine to be dropped].", audience: ['resident'] },
    { text: "[We shan't be asking] the club for any of the money back.", audience: ['partner'] },
    { text: '[That parking ticket is cancelled].', audience: ['resident'] },
  ],
  passes: [
    { text: 'You can appeal against the fine on the website.', audience: ['resident'] },
    {
      text: 'The planning officer will visit and decide what to do about your porch.',
      audience: ['resident'],
    },
    { text: "I can't say whether the council will be taking action.", audience: ['resident'] },
    { text: 'You can ask for the hire charge to be waived.', audience: ['partner'] },
  ],
} as const satisfies Rule;
