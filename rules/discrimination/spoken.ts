/** What the rules of this family share: words meant by the writer, not reported, condemned or measured. */
import { phrases, type Phrases, type PhrasesOptions } from '../../lib/lint/detector.ts';
import { reporting } from './lexicon/contexts.ts';

type Options = Partial<Omit<PhrasesOptions, 'find'>>;

/** Wordings that slight people of a kind, wherever they are the writer's own. */
export const slights = (
  find: readonly string[],
  { unless = [], spare = ['foreign', 'negated', 'reported'], ...options }: Options = {},
): Phrases => phrases({ ...options, find, spare, unless: [...reporting, ...unless] });
