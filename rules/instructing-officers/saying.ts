/** Whether words to an officer are an order, a request, or a report of one. */
import { matchesNear } from '../../lib/lint/detector.ts';
import { opensClause } from '../../lib/lint/imperative.ts';
import { has, isOfficer } from '../../lib/lint/mention.ts';
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

export const isForced = (sentence: Sentence): boolean => matchesNear(forcing, sentence);

/** Softened in the sentence itself, and nothing near it takes the softness back. */
export const isSoft = (sentence: Sentence): boolean =>
  matches(softening, sentence) || sentence.question || bulleted(sentence);

/** Read about, asked about, resolved by those who may. */
export const isHearsay = (sentence: Sentence): boolean => matches(hearing, sentence);
export const isResolved = (sentence: Sentence): boolean => matchesNear(resolving, sentence);

/** An imperative meant as one. */
export const isOrder = (sentence: Sentence, match: Match): boolean =>
  opensClause(sentence, match) && (!isSoft(sentence) || (!sentence.question && isForced(sentence)));

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
