/** Names of people by their shape alone: runs of capitalised words. Works the same whatever the origin of a name. */
import type { View } from './pattern.ts';
import { Mark } from './tokens.ts';
import { intern, unknownWord } from './vocabulary.ts';

const particles = new Set(['van', 'von', 'de', 'der', 'den', 'da', 'dos', 'al', 'el', 'bin', 'ibn', 'binti', 'ap', 'ab', 'ni', 'mac', 'le', 'la', 'du', 'ter', 'st'].map(intern));
const never = Mark.digit | Mark.shout;

/** Two or more capitalised words in a row that no pattern knows as words. */
export function names({ tokens, from, to }: View): { first: number; end: number }[] {
  const found: { first: number; end: number }[] = [];
  const nameWord = (word: number): boolean => {
    const marks = tokens.marks[word] ?? 0;
    return (marks & Mark.capital) !== 0 && (marks & never) === 0 && (tokens.ids[word] ?? 0) === unknownWord;
  };
  for (let word = from; word < to; word++) {
    if (!nameWord(word)) continue;
    let end = word + 1;
    let capitals = 1;
    while (end < to && ((tokens.marks[end] ?? 0) & (Mark.comma | Mark.strong | Mark.newline)) === 0) {
      if (nameWord(end)) capitals++;
      else if (!(particles.has(tokens.ids[end] ?? 0) && end + 1 < to && nameWord(end + 1))) break;
      end++;
    }
    if (capitals >= 2) found.push({ first: word, end });
    word = end - 1;
  }
  return found;
}
