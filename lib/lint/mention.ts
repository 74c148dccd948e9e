import { type Annotation, labelBit } from '../text/pattern.ts';
import type { Label } from './lexicon/people.ts';
import type { Person } from './situation.ts';

/** Someone or something spoken of in a sentence. */
export interface Mention extends Annotation {
  /** On file, where the directory has them. */
  readonly person?: Person;
  readonly gender?: 'f' | 'm';
  /** The words that are a name, where there is more than a name. */
  readonly named?: readonly [first: number, end: number];
  /** For a pronoun or "the man": the words it points back at, for the card. */
  readonly points?: string;
}

export const bits = (labels: readonly Label[]): number =>
  labels.reduce((sum, label) => sum | labelBit(label), 0);

const officer = labelBit('officer');

export const isOfficer = (mention: Annotation | undefined): boolean =>
  mention !== undefined && (mention.labels & officer) !== 0;
export const has = (mention: Annotation | undefined, label: Label): boolean =>
  mention !== undefined && (mention.labels & labelBit(label)) !== 0;

/** How a word or phrase points back: at a woman, a man, anybody ("the man" aside), several people; or at writer and reader. */
export type Pointer = 'f' | 'm' | 'any' | 'many' | 'self' | 'you';

/** A mention, or a place for one that `kind` says how to find. */
export interface Slot extends Mention {
  readonly kind?: Pointer;
  /** It stands as an object beside somebody named before it in the sentence, who stays in mind. */
  readonly aside: boolean;
}
