import { type Annotation, labelBit } from '../text/pattern.ts';
import type { Mention } from './mention.ts';

/** Someone a later pronoun may point back at. */
export interface Antecedent {
  readonly labels: number;
  readonly gender: 'f' | 'm' | undefined;
  readonly words: string;
}

/**
 * What a block leaves for the next one: who was spoken of last, and whether the author still speaks.
 * `voice`: own words, the signature, or a quoted message (then everything to the end).
 */
export interface Scene {
  readonly one: Antecedent | undefined;
  readonly many: Antecedent | undefined;
  readonly voice: 'own' | 'signature' | 'quoted';
  /** Words of the name in the greeting. */
  readonly greeted: string;
}

export const opening: Scene = { one: undefined, many: undefined, voice: 'own', greeted: '' };

const sameAntecedent = (a: Antecedent | undefined, b: Antecedent | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.labels === b.labels && a.gender === b.gender && a.words === b.words);

export const sameScene = (a: Scene, b: Scene): boolean =>
  a.voice === b.voice && a.greeted === b.greeted && sameAntecedent(a.one, b.one) && sameAntecedent(a.many, b.many);

const plural = labelBit('plural');
const person = labelBit('person');
const pronoun = labelBit('pronoun');
const voices = labelBit('self') | labelBit('you');
/** Councils and committees are things, not people: "they" seldom means them when people were named. */
const things = labelBit('council') | labelBit('body');

/** The scene after a mention was read. */
export function after(scene: Scene, mention: Mention, words: string): Scene {
  const { labels } = mention;
  if ((labels & (voices | pronoun)) !== 0) return scene;
  if ((labels & things) !== 0 && scene.many !== undefined) return scene;
  const antecedent: Antecedent = { labels: labels & ~pronoun, gender: mention.gender, words };
  if ((labels & plural) !== 0) return { ...scene, many: antecedent };
  if ((labels & person) !== 0) return { ...scene, one: antecedent };
  return scene;
}

export const labelsOf = (antecedent: Antecedent): Annotation['labels'] => antecedent.labels | pronoun;
