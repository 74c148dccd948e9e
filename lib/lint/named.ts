/** Names that a mention explains, so that they stand for somebody later on. */
import { labelBit } from '../text/pattern.ts';
import { Mark, type Tokens } from '../text/tokens.ts';
import { bits, type Mention } from './mention.ts';
import { isTitle } from './titles.ts';

const roles = bits(['officer', 'member', 'outsider', 'resident']);
const named = bits(['name']);

/** Whether a mention says who its name is: "Paul Denby, the Assistant Director". */
export function explains(mention: Mention, tokens: Tokens): boolean {
  if ((mention.labels & roles) === 0 || mention.points !== undefined) return false;
  return (
    mention.named !== undefined || isTitle(tokens, mention.first) || (mention.labels & named) !== 0
  );
}

/** The words of a mention that are its bearer's name. */
export function nameWords(mention: Mention, tokens: Tokens): readonly number[] {
  const [first, end] = mention.named ?? [mention.first, mention.end];
  const words: number[] = [];
  for (let word = first; word < end; word++)
    if (((tokens.marks[word] ?? 0) & Mark.capital) !== 0 && !isTitle(tokens, word))
      words.push(word);
  // "Cllr Rahman", "Mr Denby of Highways": the name is what follows the title
  return isTitle(tokens, first) || mention.named ? words.slice(0, 3) : words;
}

/** The part of a mention's labels that its name stands for later. */
export const standing = ({ labels }: Mention): number => labels & (roles | labelBit('person'));
