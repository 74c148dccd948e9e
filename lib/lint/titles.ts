/** "Mr", "Cllr" and their like before a name. */
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/vocabulary.ts';
import { female, male, titles } from './lexicon/around.ts';

const women = wordSet(...female);
const men = wordSet(...male);
const titled = wordSet(...titles);

export const genderOf = (tokens: Tokens, first: number): 'f' | 'm' | undefined => {
  const id = tokens.ids[first] ?? 0;
  if (women.has(id)) return 'f';
  return men.has(id) ? 'm' : undefined;
};

export const isTitle = (tokens: Tokens, word: number): boolean => titled.has(tokens.ids[word] ?? 0);
