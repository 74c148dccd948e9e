import { type Span, shifted } from '../text/span.ts';
import { isElement, type Piece, pieceReader } from './piece.ts';
import { firstThat, rangesOf } from './segments.ts';

/** The text of an editable element, and where each of its words stands on the page. */
export interface TextMap {
  readonly text: string;
  /** One range for each stretch of words without a gap; undefined when the page no longer says them. */
  readonly ranges: (span: Span) => readonly Range[] | undefined;
}

/** Blocks that have been read before and have not changed since. */
export type Known = WeakMap<Node, Piece>;

/** Reads an editable element. What matches `skip` counts as one object, not as text. */
export function textMap(root: HTMLElement, skip = '', known: Known = new WeakMap()): TextMap {
  const pieces = [...piecesOf(root, skip, known)].filter(({ isBlank }) => !isBlank);
  const text = pieces.map((piece) => piece.text).join('\n');
  let end = -1;
  const starts = pieces.map(({ text: { length } }) => (end += length + 1) - length);

  const ranges = (span: Span): readonly Range[] | undefined => {
    const found: Range[] = [];
    const isAhead = (index: number) => (starts[index + 1] ?? Infinity) > span.start;
    for (let index = firstThat(pieces.length, isAhead); index < pieces.length; index++) {
      const start = starts[index] ?? Infinity;
      const piece = pieces[index];
      if (!piece || start >= span.end) break;
      const here = rangesOf(shifted(span, -start), piece.text, piece.segments);
      if (!here) return undefined;
      found.push(...here);
    }
    return found.length > 0 ? found : undefined;
  };
  return { text, ranges };
}

/** Each block by itself, and what stands between two of them. */
function* piecesOf(root: HTMLElement, skip: string, known: Known): Generator<Piece> {
  const { isBlock, read } = pieceReader(root, skip);
  let run: Node[] = [];
  for (const node of root.childNodes) {
    let piece = known.get(node);
    if (!piece && !(isElement(node) && isBlock(node))) {
      run.push(node);
      continue;
    }
    if (run.length > 0) yield read(run);
    run = [];
    piece ??= read([node]);
    known.set(node, piece);
    yield piece;
  }
  if (run.length > 0) yield read(run);
}
