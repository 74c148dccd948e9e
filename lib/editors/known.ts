import type { Piece } from './piece.ts';

/** Neighbours that begin and end a line together: a block, or what stands in one line. */
export interface Part {
  readonly first: Node;
  readonly last: Node;
  readonly isBlock: boolean;
  readonly pieces: readonly Piece[];
}

/** What has been read of an element before and has not changed since. */
export interface Known {
  readonly get: (first: Node) => Part | undefined;
  readonly set: (part: Part, nodes: readonly Node[]) => void;
  /** The part that a node stands in, or is, has changed. */
  readonly forget: (node: Node) => void;
  /** The element has other children, or the same ones in another order. */
  readonly reorder: () => void;
  readonly clear: () => void;
  /** These are the parts of the element itself, all of them. */
  readonly keep: (parts: readonly Part[]) => void;
  /**
   * Those last kept, and for each that has changed the one that `read` makes of it, so that nobody has to go through a
   * long text for one word of it. Undefined where they may begin and end elsewhere by now.
   */
  readonly renewed: (read: (node: Node) => Part | undefined) => readonly Part[] | undefined;
}

export function createKnown(): Known {
  let parts = new WeakMap<Node, Part>();
  let firsts = new WeakMap<Node, Node>();
  let kept: readonly Part[] | undefined;
  /** Where among these a part stands, by its first node. */
  let places = new WeakMap<Node, number>();
  const changed = new Set<number>();

  return {
    get: (first) => parts.get(first),
    set: (part, nodes) => {
      parts.set(part.first, part);
      for (const node of nodes) firsts.set(node, part.first);
    },
    forget: (node) => {
      const first = firsts.get(node) ?? node;
      parts.delete(first);
      const place = places.get(first);
      if (place === undefined) return;
      changed.add(place);
      // What stands in one line may be two lines now.
      if (!kept?.[place]?.isBlock) kept = undefined;
    },
    reorder: () => {
      kept = undefined;
    },
    clear: () => {
      parts = new WeakMap();
      firsts = new WeakMap();
      kept = undefined;
    },
    keep: (all) => {
      changed.clear();
      if (!kept) places = new WeakMap(all.map(({ first }, place) => [first, place]));
      kept = all;
    },
    renewed: (read) => {
      const next = kept?.slice();
      for (const place of next ? changed : []) {
        const before = next?.[place];
        const part = before && read(before.first);
        if (!part) return (kept = undefined);
        next[place] = part;
      }
      return next;
    },
  };
}
