/** What stands around a sentence. Whoever looks beyond its block is judged again when something changes there. */
import type { Reading, Sentence } from './reading.ts';

/** The block so many before (negative) or after a block. */
export function blockBeside({ links, looked }: Reading, step: number): Reading | undefined {
  if (step < 0) looked.back = Math.max(looked.back, -step);
  else looked.ahead = Math.max(looked.ahead, step);
  let block = step < 0 ? links.previous : links.next;
  for (let left = Math.abs(step); block && left > 1; left--)
    block = step < 0 ? block.links.previous : block.links.next;
  return block;
}

/** The sentences of its own block and of the blocks so many before or after it, in the order asked for. */
export const sentencesAround = (reading: Reading, ...steps: readonly number[]): Sentence[] =>
  [reading, ...steps.map((step) => blockBeside(reading, step))].flatMap(
    (block) => block?.sentences ?? [],
  );

/**
 * The sentence so many before (negative) or after, across blocks too, as far as these have sentences of the author's own.
 * Who looks further asks from the same sentence: its block is the one that is judged again.
 */
export function beside({ reading, index }: Sentence, step: number): Sentence | undefined {
  let { sentences } = reading;
  let at = index + step;
  for (let blocks = 1; at < 0 || at >= sentences.length; blocks++) {
    if (step > 0) at -= sentences.length;
    sentences = blockBeside(reading, step < 0 ? -blocks : blocks)?.sentences ?? [];
    if (sentences.length === 0) return undefined;
    if (step < 0) at += sentences.length;
  }
  return sentences[at];
}

/** Whether it opens the draft. */
export const isOpening = ({ reading, index }: Sentence): boolean =>
  index === 0 && blockBeside(reading, -1) === undefined;
