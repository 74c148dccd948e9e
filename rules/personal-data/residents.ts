/** Private people in a sentence, and what joins them to an address or a number. */
import { has, type Mention } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { Mark } from '../../lib/text/tokens.ts';

const titles = new Set(
  ['councillor', 'cllr', 'alderman', 'mayor', 'clerk', 'director', 'mp', 'officer'].map(intern),
);

/** Named and neither on file nor with a post: not speaking for anybody. */
export const isPrivate = ({ tokens }: Sentence, mention: Mention): boolean =>
  !mention.person &&
  !has(mention, 'officer') &&
  !has(mention, 'member') &&
  !has(mention, 'self') &&
  !has(mention, 'you') &&
  !has(mention, 'party') &&
  !titles.has(tokens.ids[mention.first - 1] ?? 0) &&
  (has(mention, 'name') || has(mention, 'resident'));

/** Words `from` to `to` say nothing but where: no more than these, digits and single initials. */
export function isOnly(
  sentence: Sentence,
  from: number,
  to: number,
  words: ReadonlySet<number>,
): boolean {
  const { tokens } = sentence;
  for (let word = from; word < to; word++) {
    const marks = tokens.marks[word] ?? 0;
    if ((marks & Mark.digit) === 0 && !words.has(tokens.ids[word] ?? 0)) return false;
  }
  return true;
}
