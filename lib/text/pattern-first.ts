/** Which words a part of a pattern can begin with. */
import type { Node } from './pattern-syntax.ts';

export interface First {
  readonly ids: ReadonlySet<number>;
  /** It may match nothing, so that what follows begins. */
  readonly mayBeEmpty: boolean;
}

const nothing: First = { ids: new Set(), mayBeEmpty: true };
const known = new WeakMap<Node, First | undefined>();

/** Undefined where any word will do. */
export function firstWords(node: Node): First | undefined {
  if (known.has(node)) return known.get(node);
  const first = lookFor(node);
  known.set(node, first);
  return first;
}

function lookFor(node: Node): First | undefined {
  switch (node.type) {
    case 'word':
      return { ids: new Set(node.ids), mayBeEmpty: false };
    case 'optional': {
      const first = firstWords(node.item);
      return first && { ids: first.ids, mayBeEmpty: true };
    }
    case 'choice':
      return together(node.options.map(firstWords));
    case 'sequence':
      return inTurn(node.items);
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

function together(all: readonly (First | undefined)[]): First | undefined {
  const some = all.filter((each) => each !== undefined);
  if (some.length < all.length) return undefined;
  return {
    ids: new Set(some.flatMap(({ ids }) => [...ids])),
    mayBeEmpty: some.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

function inTurn(items: readonly Node[]): First | undefined {
  const ids = new Set<number>();
  for (const item of items) {
    const first = firstWords(item);
    if (!first) return undefined;
    for (const id of first.ids) ids.add(id);
    if (!first.mayBeEmpty) return { ids, mayBeEmpty: false };
  }
  return { ids, mayBeEmpty: true };
}
