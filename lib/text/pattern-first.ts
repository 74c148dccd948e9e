/** Which words a part of a pattern can begin or end with. */
import type { Node } from './pattern-syntax.ts';

export type Edge = 'first' | 'last';

export interface EdgeWords {
  readonly ids: ReadonlySet<number>;
  /** It may match nothing, so that what stands beside it is at the edge. */
  readonly mayBeEmpty: boolean;
}

const nothing: EdgeWords = { ids: new Set(), mayBeEmpty: true };
const known = {
  first: new WeakMap<Node, EdgeWords | undefined>(),
  last: new WeakMap<Node, EdgeWords | undefined>(),
};

/** Undefined where any word will do. */
export function edgeWords(node: Node, edge: Edge): EdgeWords | undefined {
  if (known[edge].has(node)) return known[edge].get(node);
  const words = lookFor(node, edge);
  known[edge].set(node, words);
  return words;
}

export const firstWords = (node: Node): EdgeWords | undefined => edgeWords(node, 'first');

function lookFor(node: Node, edge: Edge): EdgeWords | undefined {
  switch (node.type) {
    case 'word':
      return { ids: new Set(node.ids), mayBeEmpty: false };
    case 'optional': {
      const words = edgeWords(node.item, edge);
      return words && { ids: words.ids, mayBeEmpty: true };
    }
    case 'choice':
      return together(node.options.map((option) => edgeWords(option, edge)));
    case 'sequence':
      return inTurn(edge === 'first' ? node.items : node.items.toReversed(), edge);
    case 'open':
    case 'close':
    case 'first':
    case 'last':
    case 'unless':
      return nothing;
    default:
      return undefined;
  }
}

function together(all: readonly (EdgeWords | undefined)[]): EdgeWords | undefined {
  const some = all.filter((each) => each !== undefined);
  if (some.length < all.length) return undefined;
  return {
    ids: new Set(some.flatMap(({ ids }) => [...ids])),
    mayBeEmpty: some.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function inTurn(items: readonly Node[], edge: Edge): EdgeWords | undefined {
  const ids = new Set<number>();
  for (const item of items) {
    const words = edgeWords(item, edge);
    if (!words) return undefined;
    for (const id of words.ids) ids.add(id);
    if (!words.mayBeEmpty) return { ids, mayBeEmpty: false };
  }
  return { ids, mayBeEmpty: true };
}
