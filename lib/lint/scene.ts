import { type Annotation, labelBit } from '../text/pattern.ts';
import type { Mention } from './mention.ts';

/** Someone a later pronoun may point back at. */
export interface Antecedent {
  readonly labels: number;
  readonly gender: 'f' | 'm' | undefined;
  readonly words: string;
}

/** A name that was explained once: "Paul Denby, the Assistant Director" makes a later "Denby" an officer. */
export interface Named {
  /** Of the folded word; see Tokens.hashes. */
  readonly hash: number;
  readonly labels: number;
  readonly gender: 'f' | 'm' | undefined;
}

/**
 * What a block leaves for the next one: who was spoken of last, and whether the author still speaks.
 * `voice`: own words, the signature, or a quoted message (then everything to the end).
 */
export interface Scene {
  readonly one: Antecedent | undefined;
  /** Whoever was last before `one`, for a "he" after "she" was named. */
  readonly earlier: Antecedent | undefined;
  readonly many: Antecedent | undefined;
  /** Latest first. */
  readonly named: readonly Named[];
  readonly voice: 'own' | 'signature' | 'quoted';
  /** Words of the name in the greeting. */
  readonly greeted: string;
}

export const opening: Scene = {
  one: undefined,
  earlier: undefined,
  many: undefined,
  named: [],
  voice: 'own',
  greeted: '',
};

const sameAntecedent = (a: Antecedent | undefined, b: Antecedent | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.labels === b.labels &&
    a.gender === b.gender &&
    a.words === b.words);

const sameNames = (a: readonly Named[], b: readonly Named[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(
      ({ hash, labels, gender }, i) =>
        hash === b[i]?.hash && labels === b[i].labels && gender === b[i].gender,
    ));

export const sameScene = (a: Scene, b: Scene): boolean =>
  a.voice === b.voice &&
  a.greeted === b.greeted &&
  sameAntecedent(a.one, b.one) &&
  sameAntecedent(a.earlier, b.earlier) &&
  sameAntecedent(a.many, b.many) &&
  sameNames(a.named, b.named);

const plural = labelBit('plural');
const person = labelBit('person');
const pronoun = labelBit('pronoun');
const voices = labelBit('self') | labelBit('you');
/** Councils and committees are things, not people: "they" seldom means them when people were named. */
const things = labelBit('council') | labelBit('body');

/** The scene after a mention was read. `aside`: it stands as an object beside a subject, which stays in mind. */
export function after(scene: Scene, mention: Mention, words: string, aside: boolean): Scene {
  const { labels } = mention;
  if ((labels & (voices | pronoun)) !== 0) return scene;
  if ((labels & things) !== 0 && scene.many !== undefined) return scene;
  const antecedent: Antecedent = { labels: labels & ~pronoun, gender: mention.gender, words };
  if ((labels & plural) !== 0) return aside ? scene : { ...scene, many: antecedent };
  if ((labels & person) === 0) return scene;
  return aside
    ? { ...scene, earlier: antecedent }
    : { ...scene, one: antecedent, earlier: scene.one };
}

/** Whom a pronoun may mean: the last person of that gender. */
export function referent(
  { one, earlier, many }: Scene,
  kind: 'f' | 'm' | 'any' | 'many',
): Antecedent | undefined {
  if (kind === 'many') return many ?? one;
  return [one, earlier].find(
    (each) => each !== undefined && (kind === 'any' || !each.gender || each.gender === kind),
  );
}

/** After "she" was taken for the last person named, that person is a woman. */
export const gendered = (scene: Scene, antecedent: Antecedent, gender: 'f' | 'm'): Scene =>
  antecedent === scene.one && !antecedent.gender
    ? { ...scene, one: { ...antecedent, gender } }
    : scene;

const mostNames = 32;

export const naming = (scene: Scene, names: readonly Named[]): Scene => ({
  ...scene,
  named: [
    ...names,
    ...scene.named.filter(({ hash }) => !names.some((each) => each.hash === hash)),
  ].slice(0, mostNames),
});

export const labelsOf = (antecedent: Antecedent): Annotation['labels'] =>
  antecedent.labels | pronoun;
