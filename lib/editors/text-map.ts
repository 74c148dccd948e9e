import { type Span, shifted } from '../text/span.ts';
import { createKnown, type Known, type Part } from './known.ts';
import {
  isElement,
  type Piece,
  pieceReader,
  type PieceReader,
  type Surroundings,
} from './piece.ts';
import { firstThat, type Stretch, stretchesOf } from './segments.ts';

/** The text of an editable element, and where each of its words stands on the page. */
export interface TextMap {
  readonly text: string;
  /** One for each stretch of words without a gap; undefined when the page no longer says them. */
  readonly stretches: (span: Span) => readonly Stretch[] | undefined;
}

/** Reads one editable element again and again, and of it only what has changed since. */
export interface Reading {
  readonly now: () => TextMap;
  /** The part that a node stands in, or is, has changed. */
  readonly forget: (node: Node) => void;
  /** The element has other children, or the same ones in another order. */
  readonly reorder: () => void;
  readonly clear: () => void;
}

/** Reads an editable element. What matches `skip` counts as one object, not as text. */
export const textMap = (root: HTMLElement, skip = ''): TextMap => readingOf(root, skip).now();

export function readingOf(root: HTMLElement, skip = ''): Reading {
  const known = createKnown();
  let before: Surroundings | undefined;
  return {
    now: () => {
      const reader = pieceReader(root, skip);
      // A style further out may say how all of it is read.
      if (before && !isAlike(before, reader.around)) known.clear();
      before = reader.around;
      return mapOf(partsOf(root, reader, known).flatMap(({ pieces }) => pieces));
    },
    forget: known.forget,
    reorder: known.reorder,
    clear: known.clear,
  };
}

function mapOf(pieces: readonly Piece[]): TextMap {
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

/** The parts of an element, in their order. */
function partsOf(root: HTMLElement, reader: PieceReader, known: Known): readonly Part[] {
  const { around, blockAt, breaksAt, read } = reader;

  const within = (parent: Element, here: Surroundings): readonly Part[] => {
    const found: Part[] = [];
    let run: Node[] = [];
    const flush = () => {
      const [first] = run;
      const last = run.at(-1);
      if (first && last) {
        const part = { first, last, isBlock: false, pieces: spoken(read(run, here)) };
        known.set(part, run);
        found.push(part);
      }
      run = [];
    };
    for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
      const part = known.get(node) ?? blockOf(node, here);
      if (part) {
        flush();
        found.push(part);
        node = part.last;
        continue;
      }
      run.push(node);
      if (isElement(node) && breaksAt(node, here)) flush();
    }
    flush();
    return found;
  };
  /** Undefined for what stands in a line with its neighbours. */
  const blockOf = (node: Node, here: Surroundings): Part | undefined => {
    const block = isElement(node) ? blockAt(node, here) : undefined;
    if (!block || !isElement(node)) return undefined;
    const pieces = block.isWhole
      ? spoken(read([node], here))
      : within(node, block.inside).flatMap((part) => part.pieces);
    const part = { first: node, last: node, isBlock: true, pieces };
    known.set(part, [node]);
    return part;
  };

  const parts = known.renewed((node) => blockOf(node, around)) ?? within(root, around);
  known.keep(parts);
  return parts;
}

const spoken = (piece: Piece): readonly Piece[] => (piece.isBlank ? [] : [piece]);

const isAlike = (a: Surroundings, b: Surroundings): boolean =>
  a.inline === b.inline &&
  a.locked === b.locked &&
  a.excluded === b.excluded &&
  a.white === b.white;
