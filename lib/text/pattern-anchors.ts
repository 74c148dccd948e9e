/** Which words to look for before a pattern is worth trying. */
import { frequency } from './frequency.ts';
import { type EdgeWords, edgeWords, firstWords } from './pattern-first.ts';
import type { Node } from './pattern-syntax.ts';
import { wordText } from './vocabulary.ts';

/** A number of words, at least and at most. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** A word, and how far before it the node that it was looked for in may begin. */
export interface Anchor extends Extent {
  readonly id: number;
  /** The word must have a capital. */
  readonly capital: boolean;
  /** Words of which one must stand right after it, or before it, where that is certain. */
  readonly after?: ReadonlySet<number>;
  readonly before?: ReadonlySet<number>;
  /** Seldom words of which the sentence must hold one besides. */
  readonly also?: ReadonlySet<number>;
  /** It is the first, and the last, word of the node. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The item of a sequence on which a match hangs: the cheapest to look for. */
export interface Hinge {
  /** Which item of the sequence. */
  readonly index: number;
  /** Every match has one of these; distances from the start of the item. */
  readonly anchors: readonly Anchor[];
  /** How far before the item a match may begin. */
  readonly before: Extent;
}

/** An annotation longer than this many words is not met by patterns that look ahead of it. */
const longestAnnotation = 12;

const none: Extent = { least: 0, most: 0 };
export const plus = (a: Extent, b: Extent): Extent => ({
  least: a.least + b.least,
  most: a.most + b.most,
});

const extents = new WeakMap<Node, Extent>();

function extent(node: Node): Extent {
  const known = extents.get(node);
  if (known) return known;
  const size = measure(node);
  extents.set(node, size);
  return size;
}

function measure(node: Node): Extent {
  switch (node.type) {
    case 'sequence':
      return node.items.map(extent).reduce(plus, none);
    case 'choice': {
      const all = node.options.map(extent);
      return {
        least: Math.min(...all.map(({ least }) => least)),
        most: Math.max(...all.map(({ most }) => most)),
      };
    }
    case 'optional':
      return { least: 0, most: extent(node.item).most };
    case 'gap':
      return { least: 0, most: node.most };
    case 'label':
      return { least: 1, most: longestAnnotation };
    case 'first':
    case 'last':
    case 'open':
    case 'close':
    case 'unless':
      return none;
    default:
      return { least: 1, most: 1 };
  }
}

const prices = new WeakMap<readonly Anchor[], number>();

function costOf(anchors: readonly Anchor[]): number {
  const known = prices.get(anchors);
  if (known !== undefined) return known;
  let cost = 0;
  for (const { id, capital } of anchors)
    cost += (capital ? seldomCapital : 1) * frequency(wordText(id));
  prices.set(anchors, cost);
  return cost;
}

/** Of a word's occurrences, those with a capital. */
const seldomCapital = 0.05;

/** The items of a pattern, one where it is no sequence. */
export const itemsOf = (node: Node): readonly Node[] =>
  node.type === 'sequence' ? node.items : [node];

/** Where a pattern is to be looked for; undefined when it can match without a word. */
export function hingeOf(items: readonly Node[]): Hinge | undefined {
  let best: Hinge | undefined;
  let cost = Number.POSITIVE_INFINITY;
  let before = none;
  items.forEach((item, index) => {
    const anchors = anchorsOf(item);
    const price = anchors ? costOf(anchors) : Number.POSITIVE_INFINITY;
    if (anchors && price < cost) {
      best = { index, anchors, before };
      cost = price;
    }
    before = plus(before, extent(item));
  });
  return best && { ...best, anchors: accompanied(best, items) };
}

const isWidth = ({ type }: Node): boolean => type !== 'open' && type !== 'close';

/** The anchors with the words that must stand beside them, where they are at the edge of their item. */
function accompanied({ index, anchors }: Hinge, items: readonly Node[]): readonly Anchor[] {
  const next = items.slice(index + 1).find(isWidth);
  const previous = items.slice(0, index).findLast(isWidth);
  const after = next && certain(edgeWords(next, 'first'));
  const before = previous && certain(edgeWords(previous, 'last'));
  return anchors.map((anchor) => ({
    ...anchor,
    ...(after && anchor.isLast && { after }),
    ...(before && anchor.isFirst && { before }),
    isFirst: anchor.isFirst && !previous,
    isLast: anchor.isLast && !next,
  }));
}

const certain = (words: EdgeWords | undefined): ReadonlySet<number> | undefined =>
  words && !words.mayBeEmpty ? words.ids : undefined;

/** More than this often in 10,000 words, and asking for it sorts out nothing. */
const tooCommon = 250;
const mostAlso = 2;

const costs = new WeakMap<ReadonlySet<number>, number>();

function costOfWords(ids: ReadonlySet<number>): number {
  const known = costs.get(ids);
  if (known !== undefined) return known;
  let cost = 0;
  for (const id of ids) cost += frequency(wordText(id));
  costs.set(ids, cost);
  return cost;
}

/** Seldom enough that asking whether the sentence holds any of them sorts out something. */
export const isRare = (ids: ReadonlySet<number>): boolean => costOfWords(ids) <= tooCommon;

/**
 * Of which words a sentence must hold one, beside the hinge's own, for a pattern to match: the seldomest sets first.
 */
export function alsoNeeded(items: readonly Node[], hinge: Hinge): readonly ReadonlySet<number>[] {
  return items
    .flatMap((item, index) => {
      const first = index === hinge.index ? undefined : firstWords(item);
      if (!first || first.mayBeEmpty) return [];
      return isRare(first.ids) ? [{ ids: first.ids, cost: costOfWords(first.ids) }] : [];
    })
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, mostAlso)
    .map(({ ids }) => ids);
}

const found = new WeakMap<Node, { readonly anchors: readonly Anchor[] | undefined }>();

/** The cheapest set of words of which every match of a node has one. */
function anchorsOf(node: Node): readonly Anchor[] | undefined {
  // choices stand in many patterns
  const known = found.get(node);
  if (known) return known.anchors;
  const anchors = lookFor(node);
  found.set(node, { anchors });
  return anchors;
}

function lookFor(node: Node): readonly Anchor[] | undefined {
  switch (node.type) {
    case 'word':
      return node.ids.map((id) => ({
        id,
        capital: node.capital,
        ...none,
        isFirst: true,
        isLast: true,
      }));
    case 'choice': {
      const all = node.options.map(anchorsOf);
      const some = all.filter((each) => each !== undefined);
      return some.length === all.length ? some.flat() : undefined;
    }
    case 'sequence': {
      const hinge = hingeOf(node.items);
      if (!hinge) return undefined;
      const [also] = alsoNeeded(node.items, hinge);
      return hinge.anchors.map((anchor) => ({
        ...anchor,
        ...plus(anchor, hinge.before),
        ...(also && { also: seldomer(anchor.also, also) }),
      }));
    }
    default:
      return undefined;
  }
}

const seldomer = (a: ReadonlySet<number> | undefined, b: ReadonlySet<number>) =>
  a && costOfWords(a) <= costOfWords(b) ? a : b;
