/** The slow, late reader: clears or drops what the first pass was unsure of. */
import { grammarOf, type Tagged } from '../text/grammar.ts';
import { overlaps, shifted } from '../text/span.ts';
import type { Finding } from './finding.ts';

export const isCertain = ({ doubt }: Finding): boolean => doubt === undefined;

/** The findings that stand, doubts gone. `text` is the draft's; each sentence in doubt is parsed once, no other. */
export async function secondPass(findings: readonly Finding[], text: string): Promise<Finding[]> {
  const parsed = new Map<number, readonly Tagged[]>();
  const standing: Finding[] = [];
  for (const finding of findings) {
    const { doubt, ...certain } = finding;
    // what a sentence means is not for the grammar to say
    if (!doubt || doubt.is === 'meant') {
      standing.push(finding);
      continue;
    }
    const { sentence, is } = doubt;
    const words =
      parsed.get(sentence.start) ?? (await grammarOf(text.slice(sentence.start, sentence.end)));
    parsed.set(sentence.start, words);
    const place = shifted(doubt, -sentence.start);
    if (words.some((word) => overlaps(word, place) && word.classes.has(is))) standing.push(certain);
  }
  return standing;
}
