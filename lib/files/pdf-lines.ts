import type { Piece } from './pdf-pages.ts';

/** What stands on one line of a page, in one column of it. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A gap as wide as this, in parts of the size of the letters, parts columns; a narrower one may part words. */
const betweenColumns = 1.8;
const betweenWords = 0.12;

/** A number or a bullet, which stands before its text at any distance. */
export const marker =
  /^(?:[•●▪◦○■□–-]|\(?(?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z]|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?[a-z]?)(?=\s|$)/;

/** The lines of a page in reading order: as the file draws them, unless it draws them in no order at all. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines = inOrder(pieces);
  return isOrdered(lines) ? lines : inOrder(sorted(pieces));
}

function inOrder(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last && joinedTo(last, piece);
    if (joined) lines[lines.length - 1] = joined;
    else lines.push(alone(piece));
  }
  return lines;
}

const alone = ({ text, x, y, width, size }: Piece): Line => ({
  text: text.replaceAll(/\s+/g, ' '),
  left: x,
  right: x + width,
  y,
  size,
});

/** The line with a piece that goes on in it; undefined where the piece begins another. */
function joinedTo(line: Line, piece: Piece): Line | undefined {
  const size = Math.max(line.size, piece.size);
  if (Math.abs(line.y - piece.y) > size * 0.45) return undefined;
  const gap = piece.x - line.right;
  const isMarked = marker.exec(line.text.trim())?.[0] === line.text.trim();
  if (gap < -size || gap > size * (isMarked ? 6 : betweenColumns)) return undefined;
  const isApart = gap > size * betweenWords && !/\s$/.test(line.text) && !/^\s/.test(piece.text);
  const isLarger = piece.size > line.size;
  const isRaised = piece.size < line.size * 0.8 && piece.y > line.y + size * 0.15;
  const isNumber = isLarger && line.size < piece.size * 0.8 && line.y > piece.y + size * 0.15;
  const before = isNumber ? line.text.replace(/^\s*(\d{1,3})\s*$/, '[$1] ') : line.text;
  const next = piece.text.replaceAll(/\s+/g, ' ');
  return {
    text: `${before}${isApart && !isRaised ? ' ' : ''}${isRaised ? next.replace(/^(\d{1,3})$/, '[$1]') : next}`,
    left: Math.min(line.left, piece.x),
    right: Math.max(line.right, piece.x + piece.width),
    // What is raised is a reference to a note: the line stands where its words do.
    y: isLarger ? piece.y : line.y,
    size,
  };
}

/** A page is read downwards, and begins again at the top a few times at most: for a column, a header, a table. */
function isOrdered(lines: readonly Line[]): boolean {
  const jumps = lines.filter((line, at) => {
    const before = lines[at - 1];
    return before !== undefined && line.y > before.y + before.size * 0.5;
  });
  return jumps.length <= Math.max(6, lines.length * 0.2);
}

/** From top to bottom and left to right; the left half first where an empty strip parts the page. */
function sorted(pieces: readonly Piece[]): readonly Piece[] {
  const middle = gutterOf(pieces);
  const columns =
    middle === undefined
      ? [pieces]
      : [pieces.filter(({ x }) => x < middle), pieces.filter(({ x }) => x >= middle)];
  return columns.flatMap((column) =>
    column.toSorted((a, b) => (Math.abs(a.y - b.y) > a.size * 0.45 ? b.y - a.y : a.x - b.x)),
  );
}

function gutterOf(pieces: readonly Piece[]): number | undefined {
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ x, width }) => x + width));
  for (let part = 0.35; part <= 0.65; part += 0.01) {
    const at = left + (right - left) * part;
    const crossing = pieces.filter(({ x, width }) => x < at && x + width > at);
    if (crossing.length <= pieces.length * 0.02) return at;
  }
  return undefined;
}
