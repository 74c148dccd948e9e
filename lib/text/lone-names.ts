/** Names of one word, told by what stands around them. */
import {
  firstNames,
  id,
  isInitial,
  isPart,
  named,
  openers,
  placeOpeners,
  places,
  posts,
  small,
  surnames,
  things,
  weekdays,
  wherever,
} from './name-parts.ts';
import type { View } from './pattern.ts';
import { Mark } from './tokens.ts';
import { intern, unknownWord, wordSet } from './vocabulary.ts';

const saint = intern('st');
/** Said of one person, so that a plural noun before it is none. */
const single = wordSet(
  "is was has had 's said says told tells wrote writes rang rings lived lives thinks wants knows needs owes died aged suffers suffered sleeps drinks smokes swears cries struggles begged lied cheated hates loves married divorced resigned phoned emailed",
);
const leading = wordSet('the a an');
/** Names that illnesses bear. */
const eponyms = wordSet(
  'alzheimer alzheimers parkinson parkinsons tourette tourettes asperger aspergers crohn crohns huntington huntingtons hodgkin hodgkins lewy korsakoff bell',
);
const ofWord = intern('of');

/**
 * Whether one capitalised word inside a sentence, or before a person's verb at its start, is a name by itself:
 * "when Marek moved back", "Devinder is signed off". A place after "in" or "at" is none.
 */
export function isLoneName({ tokens, from, to }: View, word: number): boolean {
  if (
    !isPart(tokens, word) ||
    ((tokens.marks[word] ?? 0) & (Mark.shout | Mark.joined)) !== 0 ||
    isInitial(tokens, word)
  )
    return false;
  const each = id(tokens, word);
  if (weekdays.has(each) || eponyms.has(each)) return false;
  // a word that some pattern names is an ordinary word
  if (each !== unknownWord && !firstNames.has(each) && !surnames.has(each)) return false;
  if (
    !firstNames.has(each) &&
    (things.has(each) ||
      places.has(each) ||
      openers.has(each) ||
      posts.has(each) ||
      placeOpeners.has(each) ||
      small.has(each))
  )
    return false;
  const next =
    word + 1 < to && ((tokens.marks[word + 1] ?? 0) & (Mark.strong | Mark.stop)) === 0
      ? word + 1
      : -1;
  if (
    next > 0 &&
    (named.has(id(tokens, next)) ||
      (isPart(tokens, next) && (places.has(id(tokens, next)) || things.has(id(tokens, next)))))
  )
    return false;
  if (word === from) return firstNames.has(each) || (next > 0 && single.has(id(tokens, next)));
  const before = id(tokens, word - 1);
  if (before === saint) return false;
  // the second word of a lane or a hill
  if (places.has(each) && isPart(tokens, word - 1)) return false;
  if (firstNames.has(each)) return true;
  return !(
    wherever.has(before) ||
    leading.has(before) ||
    before === ofWord ||
    (isPart(tokens, word - 1) && !(word - 1 === from && openers.has(before)))
  );
}

/** Whether a word is a common given name; the rest are told by what stands around them. */
export const isGivenName = ({ tokens }: View, word: number): boolean =>
  firstNames.has(id(tokens, word));

/** Whether a word could be a family name: it is no place, thing, nation, post or everyday word. */
export function isSurname({ tokens }: View, word: number): boolean {
  const each = id(tokens, word);
  return (
    isPart(tokens, word) &&
    !things.has(each) &&
    !places.has(each) &&
    !openers.has(each) &&
    !posts.has(each) &&
    !placeOpeners.has(each) &&
    !weekdays.has(each)
  );
}
