/** Words that point back at somebody, or at writer and reader. */
import { pattern } from '../text/pattern.ts';
import { intern } from '../text/vocabulary.ts';
import type { Facts } from './facts.ts';
import { pronouns } from './lexicon/around.ts';
import { backwards } from './lexicon/people.ts';
import { bits, type Pointer } from './mention.ts';

/** Of single words. */
export const pointers: ReadonlyMap<number, Pointer> = new Map(
  (['f', 'm', 'many', 'self', 'you'] as const).flatMap((kind) =>
    pronouns[kind].map((word) => [intern(word), kind] as const),
  ),
);

/** Of several: "that man". */
export const backwardPatterns = [
  [pattern(backwards.woman), 'f'],
  [pattern(backwards.man), 'm'],
  [pattern(backwards.person), 'any'],
  [pattern(backwards.plural), 'many'],
] as const;

/** What "I" and "you" are, by who reads. */
export const selfBits = bits(['self']);
export const youBits: Readonly<Record<Facts['you'], number>> = {
  officer: bits(['you', 'officer', 'person']),
  member: bits(['you', 'member', 'person']),
  resident: bits(['you', 'resident', 'person']),
  outsider: bits(['you']),
  mixed: bits(['you']),
  unknown: bits(['you']),
};
