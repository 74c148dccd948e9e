/** "Mr", "Cllr" and their like before a name. */
import type { Tokens } from '../text/tokens.ts';
import { intern } from '../text/vocabulary.ts';
import { female, male, titles } from './lexicon/around.ts';

const idsOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map(intern));
const women = idsOf(female);
const men = idsOf(male);
const titled = idsOf(titles);

export const genderOf = (tokens: Tokens, first: number): 'f' | 'm' | undefined => {
  const id = tokens.ids[first] ?? 0;
  if (women.has(id)) return 'f';
  return men.has(id) ? 'm' : undefined;
};

export const isTitle = (tokens: Tokens, word: number): boolean => titled.has(tokens.ids[word] ?? 0);
