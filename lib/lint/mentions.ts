/** Finds who is spoken of in a sentence, and whom its pronouns mean. */
import { labelBit } from '../text/pattern.ts';
import { antecedent } from './antecedents.ts';
import type { Mention } from './mention.ts';
import type { Sentence } from './reading.ts';
import { selfBits, youBits } from './pointers.ts';

const pronoun = labelBit('pronoun');
/** The mentions of a sentence in order. A pronoun that means nobody named is none. */
export function mentionsIn(sentence: Sentence): readonly Mention[] {
  const { facts } = sentence.reading;
  return sentence.slots.flatMap(({ kind, ...mention }) => {
    if (kind === undefined) return [mention];
    if (kind === 'self') return [{ ...mention, labels: selfBits }];
    if (kind === 'you') return [{ ...mention, labels: youBits[facts.you] }];
    const meant = antecedent(sentence, mention.first, kind);
    return meant ? [{ ...mention, labels: meant.labels | pronoun, points: meant.words }] : [];
  });
}
