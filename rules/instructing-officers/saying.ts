/** Whether words to an officer are an order, a request, or a report of one. */
import { matchesNear } from '../../lib/lint/detector.ts';
import { opensClause } from '../../lib/lint/imperative.ts';
import { has, isOfficer } from '../../lib/lint/mention.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { force, heardOf, proper, soft } from './lexicon/force.ts';

const forcing = wordings(...force);
const softening = wordings(...soft);
const hearing = wordings(...heardOf);
const resolving = wordings(...proper);

/** Fragments in a list tell what is wrong as often as what is to be done. */
const bulleted = ({ reading: { text }, start, end }: Sentence): boolean =>
  !/^[.!]/.test(text.slice(end)) &&
  /(?:^|\n)\s*(?:[-•*–]|\d+[.)])\s*$/.test(text.slice(Math.max(0, start - 8), start));

const helping = wordings(
  '(volunteers|volunteer|everyone|everybody|all helpers|helpers|village hall|church hall|bunting|stall|stalls|chairs|tables|marquee|raffle|litter pick|litter-pick|parade|carnival|fete|jumble|refreshments|stewards|scouts|committee members)',
);

/** Some reader works for the council; a partner may, unless the words are for helpers at a fair. */
const isToWorkers = (sentence: Sentence): boolean =>
  sentence.reading.facts.situation.audience.some(
    (reader) => reader.endsWith('officer') || reader === 'supplier',
  ) || !matchesNear(helping, sentence);

const support =
  /\b(?:pa|personal assistant|executive assistant|secretary|political assistant|(?:member|members['’]?|group|mayoral|executive|cabinet) support)\b/i;

/** Every reader whom the directory knows is there to support members. */
export function isToSupport({ recipients, situation }: Facts): boolean {
  if (recipients === 'unknown') return false;
  const known = situation.directory.filter(
    ({ address }) =>
      Boolean(address) &&
      recipients.some((each) => each.address.toLowerCase() === address?.toLowerCase()),
  );
  return known.length > 0 && known.every(({ post }) => support.test(post));
}

export const isForced = (sentence: Sentence): boolean => matchesNear(forcing, sentence);

/** Softened in the sentence itself, and nothing near it takes the softness back. */
export const isSoft = (sentence: Sentence): boolean =>
  matches(softening, sentence) || sentence.question || bulleted(sentence);

/** Read about, asked about, resolved by those who may. */
export const isHearsay = (sentence: Sentence): boolean => matches(hearing, sentence);
export const isResolved = (sentence: Sentence): boolean => matchesNear(resolving, sentence);

/** An imperative meant as one. */
export const isOrder = (sentence: Sentence, match: Match): boolean =>
  opensClause(sentence, match) &&
  isToWorkers(sentence) &&
  (!isSoft(sentence) || (!sentence.question && isForced(sentence)));

/** Said flatly of what is to happen: neither asked, softened nor heard of. */
export const isFiat = (sentence: Sentence): boolean =>
  !isSoft(sentence) && !isHearsay(sentence) && isForced(sentence);

/** Nobody at the council is meant: a councillor, a resident, a firm of somebody else's. */
export function isAnothers(sentence: Sentence, match: Match): boolean {
  const target =
    match.target ??
    sentence.mentions.find(({ first }) => first >= match.first && first < match.end);
  return (
    target !== undefined &&
    !isOfficer(target) &&
    (has(target, 'member') || has(target, 'resident') || has(target, 'party'))
  );
}
