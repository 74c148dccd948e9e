/** A sentence as characters, for what patterns of words cannot see. */
import type { Sentence } from '../../lib/lint/reading.ts';

/** The first word of the sentence that begins at or after an offset from the sentence's start. */
export function wordAt({ tokens, from, to, start }: Sentence, offset: number): number {
  let word = from;
  while (word < to && (tokens.ends[word] ?? 0) <= start + offset) word++;
  return word;
}
