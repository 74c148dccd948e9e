/** Patterns over the words of one sentence: what to look for first, and the instructions to follow then. See pattern-syntax.ts for the language. */
import { alsoNeeded, type Anchor, type Extent, hingeOf, itemsOf, plus } from './pattern-anchors.ts';
import { compile, maskOf, Op } from './pattern-code.ts';
import { type Opening, openingIn } from './pattern-opening.ts';
import { type Match, matchOf, type View } from './pattern-run.ts';
import { parsePattern } from './pattern-syntax.ts';
import { snapshot } from './snapshot.ts';

export { labelBit } from './pattern-code.ts';
export type { Annotation, Match, View } from './pattern-run.ts';

/** A word that a match may hang on, and how far before it to ask and to try. */
export interface Hook extends Anchor {
  /** How far before the word a match may begin. */
  readonly starts: Extent;
}

/** Places in the code: of the pattern, and of its item with the hook, from which it is asked before any start is tried. */
interface Places {
  readonly at: number;
  readonly ask: number;
}

/** What is known of a pattern once it has been read. */
export interface Known {
  readonly hooks: readonly Hook[];
  /** What a match, and its item with the hook, begin with; anything where undefined. */
  readonly begins: Opening | undefined;
  readonly asks: Opening | undefined;
  /** Of each of these sets of words the sentence must hold one. */
  readonly also: readonly ReadonlySet<number>[];
  /** Labels that every match must meet, as sums of bits: one of each. */
  readonly needs: readonly number[];
  /** Compiled when first asked for: most patterns never are in one sitting. */
  readonly places: () => Places;
}

export interface Pattern {
  readonly source: string;
  readonly known: () => Known;
}

const certain = (opening: Opening | undefined): Opening | undefined =>
  opening?.mayBeEmpty ? undefined : opening;

function read(source: string): Known {
  const items = itemsOf(parsePattern(source));
  const hinge = hingeOf(items);
  if (!hinge)
    throw new Error(
      `expected a word that every match must have, got none in the pattern ${JSON.stringify(source)}`,
    );
  let places: Places | undefined;
  return {
    hooks: hinge.anchors.map((anchor) => ({ ...anchor, starts: plus(anchor, hinge.before) })),
    get begins() {
      return certain(openingIn(items));
    },
    get asks() {
      return certain(openingIn(items.slice(hinge.index)));
    },
    also: alsoNeeded(items, hinge),
    needs: items.flatMap((item) => (item.type === 'label' ? [maskOf(item.labels)] : [])),
    places() {
      if (places) return places;
      const { at, items: starts } = compile(items, Op.match);
      return (places = { at, ask: starts[hinge.index] ?? at });
    },
  };
}

/**
 * Reads a pattern; throws when it is malformed or has no word that every match must contain. Where a build has read all
 * of them before, it is read again only when a text comes near to it.
 */
export function pattern(source: string): Pattern {
  let known: Known | undefined = snapshot ? undefined : read(source);
  return { source, known: () => (known ??= read(source)) };
}

/** The match of one pattern that begins at a word, if any. */
export const matchAt = ({ known }: Pattern, view: View, word: number): Match | undefined =>
  matchOf(known().places().at, view, word);
