import { type Span, shifted } from '../text/span.ts';
import { isElement, type Piece, pieceReader, type Surroundings } from './piece.ts';
import { firstThat, type Stretch, stretchesOf } from './segments.ts';

/** The text of an editable element, and where each of its words stands on the page. */
export interface TextMap {
  readonly text: string;
  /** One for each stretch of words without a gap; undefined when the page no longer says them. */
  readonly stretches: (span: Span) => readonly Stretch[] | undefined;
}

/** What has been read before and has not changed since. */
export interface Known {
  readonly get: (first: Node) => Part | undefined;
  readonly set: (nodes: readonly Node[], pieces: readonly Piece[]) => void;
  /** The part that a node stands in, or is, has changed. */
  readonly forget: (node: Node) => void;
  readonly clear: () => void;
}

/** Neighbours that begin and end a line together: a block, or what stands in one line. */
interface Part {
  readonly pieces: readonly Piece[];
  readonly last: Node;
}

export function createKnown(): Known {
  let parts = new WeakMap<Node, Part>();
  let firsts = new WeakMap<Node, Node>();
  return {
    get: (first) => parts.get(first),
    set: (nodes, pieces) => {
      const [first] = nodes;
      const last = nodes.at(-1);
      if (!first || !last) return;
      parts.set(first, { pieces, last });
      for (const node of nodes) firsts.set(node, first);
    },
    forget: (node) => parts.delete(firsts.get(node) ?? node),
    clear: () => {
      parts = new WeakMap();
      firsts = new WeakMap();
    },
  };
}

/** Reads an editable element. What matches `skip` counts as one object, not as text. */
export function textMap(root: HTMLElement, skip = '', known: Known = createKnown()): TextMap {
  const pieces = piecesOf(root, skip, known);
  const text = pieces.map((piece) => piece.text).join('\n');
  let starts: readonly number[] | undefined;
  const startsOf = () => {
    let end = -1;
    return pieces.map(({ text: { length } }) => (end += length + 1) - length);
  };

  const stretches = (span: Span): readonly Stretch[] | undefined => {
    const at = (starts ??= startsOf());
    const found: Stretch[] = [];
    const isAhead = (index: number) => (at[index + 1] ?? Infinity) > span.start;
    for (let index = firstThat(pieces.length, isAhead); index < pieces.length; index++) {
      const start = at[index] ?? Infinity;
      const piece = pieces[index];
      if (!piece || start >= span.end) break;
      const here = stretchesOf(shifted(span, -start), piece.text, piece.segments);
      if (!here) return undefined;
      found.push(...here);
    }
    return found.length > 0 ? found : undefined;
  };
  return { text, stretches };
}

/** The lines of an element, those of its blocks among them. */
function piecesOf(root: HTMLElement, skip: string, known: Known): readonly Piece[] {
  const { around, blockAt, breaksAt, read } = pieceReader(root, skip);

  const within = (parent: Element, here: Surroundings): Piece[] => {
    const found: Piece[] = [];
    let run: Node[] = [];
    const add = (nodes: readonly Node[], pieces: readonly Piece[]) => {
      known.set(nodes, pieces);
      for (const piece of pieces) found.push(piece);
    };
    const flush = () => {
      if (run.length > 0) add(run, spoken(read(run, here)));
      run = [];
    };
    for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
      const part: Part | undefined = known.get(node);
      if (part) {
        flush();
        for (const piece of part.pieces) found.push(piece);
        node = part.last;
        continue;
      }
      const block = isElement(node) ? blockAt(node, here) : undefined;
      if (block && isElement(node)) {
        flush();
        add([node], block.isWhole ? spoken(read([node], here)) : within(node, block.inside));
        continue;
      }
      run.push(node);
      if (isElement(node) && breaksAt(node, here)) flush();
    }
    flush();
    return found;
  };
  return within(root, around);
}

const spoken = (piece: Piece): readonly Piece[] => (piece.isBlank ? [] : [piece]);
