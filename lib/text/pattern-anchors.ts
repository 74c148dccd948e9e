/** Which words to look for before a pattern is worth trying. */
import { frequency } from './frequency.ts';
import type { Node } from './pattern-syntax.ts';
import { wordText } from './vocabulary.ts';

/** A word that every match must have, and how far the match may begin before it. */
export interface Anchor {
  readonly id: number;
  readonly least: number;
  readonly most: number;
}

/** An annotation longer than this many words is not met by patterns that look ahead of it. */
const longestAnnotation = 12;

interface Extent {
  readonly least: number;
  readonly most: number;
}

function extent(node: Node): Extent {
  switch (node.type) {
    case 'sequence':
      return node.items
        .map(extent)
        .reduce((sum, each) => ({ least: sum.least + each.least, most: sum.most + each.most }), {
          least: 0,
          most: 0,
        });
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
      return { least: 0, most: 0 };
    default:
      return { least: 1, most: 1 };
  }
}

const costOf = (anchors: readonly Anchor[]): number =>
  anchors.reduce((sum, { id }) => sum + frequency(wordText(id)), 0);

/** The cheapest set of words of which every match has one; undefined when the node can match without a word. */
export function anchorsOf(node: Node): readonly Anchor[] | undefined {
  switch (node.type) {
    case 'word':
      return node.ids.map((id) => ({ id, least: 0, most: 0 }));
    case 'choice': {
      const all = node.options.map(anchorsOf);
      const found = all.filter((each) => each !== undefined);
      return found.length === all.length ? found.flat() : undefined;
    }
    case 'sequence': {
      let best: readonly Anchor[] | undefined;
      let before: Extent = { least: 0, most: 0 };
      for (const item of node.items) {
        const own = anchorsOf(item);
        const { least, most } = before;
        if (own && (!best || costOf(own) < costOf(best)))
          best = own.map((a) => ({ id: a.id, least: a.least + least, most: a.most + most }));
        const size = extent(item);
        before = { least: least + size.least, most: most + size.most };
      }
      return best;
    }
    default:
      return undefined;
  }
}
