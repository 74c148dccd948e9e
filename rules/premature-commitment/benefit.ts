import { phrases } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { isCertain, isOpen, isPending, isPublic, isTimed } from './firmness.ts';
import { isDelivery, stands } from './standing.ts';
import { byAuthor, byOther, hasGoods, withGoods } from './subjects.ts';
import { goodsOrSum } from './lexicon/things.ts';

const will =
  '(will|shall|(is|are) going to) (definitely|certainly|now|all|both|soon|also|still|each|be)? (be)?';
const one =
  '(you|your _4|they|every (one of you)?|every _4|all _4|each of you|<resident> _|he|she|nobody|no one|the _ (club|band|theatre|choir|team|charity|food bank|group|society|school|parish|village|hall|trust|trustees|group|charity|hospice|academy|town|residents))';

const you = new Set(['you', 'your', 'they', 'he', 'she'].map(intern));
/** "You will get …", which leaflets and guidance say of everything. */
const toReader = ({ tokens }: Sentence, { first }: Match): boolean =>
  you.has(tokens.ids[first] ?? 0);

/** Tells people what they will get, keep or be spared. */
export const benefit = {
  id: 'premature-commitment/benefit',
  severity: 'warn',
  message: 'This tells someone that something of the council’s is theirs.',
  why: 'People act on such words, and the council is not bound by them until it has decided.',
  advice:
    'Tell them how and when the decision will be made, and that you cannot say how it will go.',
  roles: ['member'],
  detect: [
    phrases({
      find: [
        `${one} ${will} (have|having|get|getting|receive|receiving|be given|be awarded|be allocated|keep|keeping|be paid|be offered|be housed in) !(heard|seen|read|had|noticed|received|been|got|known|gathered|guessed|spotted|found|done|to) (a|an|the|your|their|his|her|that|every|all|both|another|#|£|more|new|free)? _4 ${goodsOrSum}`,
        `you (will|shall) (definitely|certainly|now|all)? (get|have|see|receive|be paid|be given) (your|the|that|a|£) _4 ${goodsOrSum}`,
        `${one} (will|shall) (all|now|soon|also)? (be able to)? (travel|ride|park|swim|learn|eat|borrow|stay|live|pay|train|play|go|use) _6 (free|for nothing|for free|half price|half-price|half the (price|fare)|less|nothing|no more|a pound|£|without (paying|charge)|rent free)`,
        '(you|they|your _|the _ (parish|club|group|school|charity|trust|town|village|scouts|society)) can (have|keep|take|use|stay in|move into|build|start using) (the|it|a|your|that|all|#) _6 (for (a pound|nothing|free|a peppercorn|as long|the season|good|the next|another|£)|at (no cost|a peppercorn|£)|rent free|free of charge|£)',
        '(you|nobody|no one|village|town|estate|residents|families|parents|tenants|we) (will|shall|are going to|is going to) not (be)? (lose|losing) (the|your|our|their|its|a|any|that|this) _ (bus|library|school|service|place|grant|home|house|bed|space|job|jobs|lollipop|post office|surgery|hall|club|patrol|crossing|pitch|licence|lease|funding|benefit|taxi|pass|carer|warden|park|pool|market|view|trees|tree|green|land|car park|parking)',
        '(will|shall) (not)? (have to)? pay (nothing|no|not a penny|half|less|a penny|any) _ (more|rent|charge|fee|extra|fare|price|for|a)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        stands(sentence, match) &&
        !byAuthor(sentence, match) &&
        (isPending(sentence) ||
          (!isDelivery(sentence) &&
            (sentence.reading.facts.open
              ? (isCertain(sentence) || !toReader(sentence, match)) && withGoods(sentence, match)
              : true))),
    }),
    phrases({
      find: [
        `(will|shall) (all|now|also|both)? (be able to)? (travel|ride|park|swim|go) _6 (free|for nothing|half price|half-price|free of charge)`,
        `you are (getting|keeping) (a|an|the|your|all|those|that) _4 ${goodsOrSum}`,
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        stands(sentence, match) &&
        !isDelivery(sentence) &&
        (!isOpen(sentence) || !toReader(sentence, match) || isCertain(sentence)),
    }),
    phrases({
      find: [
        'you (will|shall|are going to) (definitely|certainly|now|all|both|each)? (get|keep|have|be getting|be keeping|be having) (the|a|an|your|all|that|those|both) !(warm|very|really|lovely|cup|cake|tea|coffee|prize|certificate|letter|reply|answer|chance|chances|copy|update|say|opportunity|visit|call|phone call|time|problem|idea|good|great|lovely|wonderful|report|form|question|questions|meeting|response|email|date|look|wait|number|reference|receipt|acknowledgement|right|rights|choice|better|lot|bit|few|full|clearer|minutes|papers|agenda|result|results|news|same answer|last word|vote|message|notice|details) *',
        'i have (got|won|found|bagged|secured) (you|them|him|her) (a|an|the|your|that|#|both|all) !(number|copy|form|letter|answer|date|name|appointment|meeting|contact|reply|ticket)',
        '(you|your _|they) (have|has) been (chosen|selected|picked|successful|given the|awarded|allocated|granted|accepted)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) && !isOpen(sentence) && stands(sentence, match) && !isDelivery(sentence),
    }),
    phrases({
      find: [
        '(is|are|will be|as good as) (now|all|already|definitely|officially|as good as|effectively)? (yours|theirs) !(truly|sincerely|faithfully|to (decide|choose|make|say|give|ask|run|manage))',
        '(is|are) (reserved|earmarked|set aside|saved|kept|ring-fenced|put by) for (you|your|them|their|<resident>)',
        'has (your|their) name on it',
        '(kitchen|contract|grant|cheque|money|lease|job|house|flat|envelope) _4 name on (it)?',
        '(you|they) (are|have) (got|won|landed|secured) the (contract|job|work|grant|money|lease|place|licence|tender|deal|gig|business|stall|site|plot)',
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) &&
        stands(sentence, match) &&
        !byOther(sentence, match) &&
        (hasGoods(sentence) || isPending(sentence)),
    }),
    phrases({
      find: [
        `(you|they) (will|shall) (soon|all|now)? be (riding|using|living in|moving in|swimming|walking|driving|playing on|playing in|shopping|learning in|sitting in|parking|catching|cycling|pushing|sending|taking|enjoying|using)`,
      ],
      spare: ['foreign'],
      where: (sentence, match) =>
        isPublic(sentence) && stands(sentence, match) && (isTimed(sentence) || isPending(sentence)),
    }),
  ],
  flags: [
    { text: "[You'll have your £6,000] by the end of the month.", audience: ['partner'] },
    { text: "[You won't lose the bus].", audience: ['resident'] },
    { text: '[Your mum will keep her place] at the day centre.', audience: ['resident'] },
    { text: 'The plot [is yours].', audience: ['partner'] },
  ],
  passes: [
    {
      text: 'You will receive an acknowledgement within five working days.',
      audience: ['resident'],
    },
    { text: 'The choice is yours.', audience: ['resident'] },
    { text: 'You should hear about the £6,000 by the end of the month.', audience: ['partner'] },
    { text: 'You will get your new bin on Tuesday.', audience: ['resident'] },
  ],
} as const satisfies Rule;
