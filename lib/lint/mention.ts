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

export const bits = (labels: readonly Label[]): number => labels.reduce((sum, label) => sum | labelBit(label), 0);

const officer = labelBit('officer');
const member = labelBit('member');
const plural = labelBit('plural');

export const isOfficer = (mention: Annotation | undefined): boolean => mention !== undefined && (mention.labels & officer) !== 0;
export const isMember = (mention: Annotation | undefined): boolean => mention !== undefined && (mention.labels & member) !== 0;
export const isPlural = (mention: Annotation): boolean => (mention.labels & plural) !== 0;
export const has = (mention: Annotation | undefined, label: Label): boolean => mention !== undefined && (mention.labels & labelBit(label)) !== 0;
