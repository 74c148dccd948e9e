/** What a part of a pattern can begin with, as far as a word tells by itself. */
import { maskOf } from './pattern-code.ts';
import { firstWords } from './pattern-first.ts';
import type { Node } from './pattern-syntax.ts';

/** Among the labels of an opening: any word with a capital. No label has this bit. */
export const anyCapital = 1 << 30;

export interface Opening {
  readonly ids: ReadonlySet<number>;
  /** Something annotated with one of these begins there. */
  readonly labels: number;
  /** It may match nothing, so that what stands after it opens. */
  readonly mayBeEmpty: boolean;
}

const nothing: Opening = { ids: new Set(), labels: 0, mayBeEmpty: true };
const known = new WeakMap<Node, Opening | undefined>();

/** Undefined where any word will do. */
export function openingOf(node: Node): Opening | undefined {
  if (known.has(node)) return known.get(node);
  const opening = lookFor(node);
  known.set(node, opening);
  return opening;
}

function lookFor(node: Node): Opening | undefined {
  switch (node.type) {
    case 'label':
      return { ...nothing, labels: maskOf(node.labels), mayBeEmpty: false };
    case 'capital':
      return { ...nothing, labels: anyCapital, mayBeEmpty: false };
    case 'optional': {
      const opening = openingOf(node.item);
      return opening && { ...opening, mayBeEmpty: true };
    }
    case 'choice':
      return together(node.options.map(openingOf), 'some');
    case 'sequence':
      return openingIn(node.items);
    default: {
      const words = firstWords(node);
      return words && { ...nothing, ...words };
    }
  }
}

/** The same of items in a row. */
export function openingIn(items: readonly Node[]): Opening | undefined {
  const all: (Opening | undefined)[] = [];
  for (const item of items) {
    const opening = openingOf(item);
    all.push(opening);
    if (!opening?.mayBeEmpty) break;
  }
  return together(all, 'every');
}

function together(
  all: readonly (Opening | undefined)[],
  empty: 'some' | 'every',
): Opening | undefined {
  const some = all.filter((each) => each !== undefined);
  if (some.length < all.length) return undefined;
  return {
    ids: new Set(some.flatMap(({ ids }) => [...ids])),
    labels: some.reduce((sum, { labels }) => sum | labels, 0),
    mayBeEmpty: some[empty](({ mayBeEmpty }) => mayBeEmpty),
  };
}
