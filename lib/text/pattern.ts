/** Patterns over the words of one sentence: what to look for first, and the instructions to follow then. See pattern-syntax.ts for the language. */
import { alsoNeeded, type Anchor, type Extent, hingeOf, itemsOf, plus } from './pattern-anchors.ts';
import { compile, maskOf, Op } from './pattern-code.ts';
import { firstWords } from './pattern-first.ts';
import { look, type Match, matchFrom, type View } from './pattern-run.ts';
import { type Node, parsePattern } from './pattern-syntax.ts';
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
  /** What the first word of a match is: one of these words, or one of these labels begins there; anything when omitted. */
  readonly begins?: { readonly ids: ReadonlySet<number> } | { readonly labels: number };
  /** Of each of these sets of words the sentence must hold one. */
  readonly also: readonly ReadonlySet<number>[];
  /** Labels that every match must meet, as sums of bits: one of each. */
  readonly needs: readonly number[];
  /** Compiled when first asked for: most patterns never are in one sitting. */
  readonly places: () => Places;
}

export interface Pattern {
  readonly source: string;
  /** Whether a match may look at what is annotated. */
  readonly looks: boolean;
  readonly known: () => Known;
}

function beginningOf(items: readonly Node[]): Pick<Known, 'begins'> {
  const item = items.find(({ type }) => type !== 'open');
  if (item?.type === 'label') return { begins: { labels: maskOf(item.labels) } };
  const first = item && firstWords(item);
  return first && !first.mayBeEmpty ? { begins: { ids: first.ids } } : {};
}

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
    ...beginningOf(items),
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
  return { source, looks: source.includes('<'), known: () => (known ??= read(source)) };
}

/** The match of one pattern that begins at a word, if any. */
export function matchAt({ known, looks }: Pattern, view: View, word: number): Match | undefined {
  // whoever is asked what is annotated may follow patterns to find out: not in the middle of one
  if (looks) view.at(word);
  look(view);
  return matchFrom(known().places().at, word);
}
