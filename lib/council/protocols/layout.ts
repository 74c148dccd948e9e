import type { Line } from './lines.ts';
import { marksOf } from './markers.ts';

/** How a document breaks its lines. */
export interface Layout {
  /** Characters in a full line; 0 where every line is a paragraph. */
  readonly width: number;
  /** A line was broken only where the next word would have gone past the width: whoever stops short of it ends a paragraph. */
  readonly isExact: boolean;
  /** Blank lines between the lines of one paragraph, and after a first line that bears a mark. */
  readonly spacing: number;
  readonly spacingAfterMark: number;
  /** The most blank lines seen within a sentence. */
  readonly widest: number;
  /** Lines usually begin at the margin, so that an indent says something. */
  readonly hasMargin: boolean;
  /** No blank line stands before what bears a mark. */
  readonly isTight: boolean;
  /** Items that begin in lower case end with their first sentence. */
  readonly hasBriefItems: boolean;
  /** What goes on below a mark stands further in than the mark. */
  readonly hangs: boolean;
  /** What goes on never stands further out than the line before it. */
  readonly keepsIndent: boolean;
}

/** Ends as a sentence or an item of a list does. */
export const ends = (text: string): boolean =>
  /[.:;!?]["'”’)\]]*(?:\s*(?:and|or))?$/.test(text) && !abbreviated.test(text);

const abbreviated = /\b(?:i\.e|e\.g|cf|viz|paras?|nos?|Mrs?|Ms|Dr|Cllrs?)\.$/;

/** Learns from the sentences that surely go on in the next line. */
export function layoutOf(lines: readonly Line[]): Layout {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.text.length >= 30 && !ends(line.text) && /^[a-z]/.test(next.text)
      ? [{ line, next, gap: next.gap, isMarked: marksOf(line.text) !== undefined }]
      : [];
  });
  const wrapped = pairs.filter(({ line }) => line.text.length >= 45);
  const lengths = wrapped.map(({ line }) => line.text.length).toSorted((a, b) => a - b);
  const usualWidth = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const isWrapped =
    (wrapped.length >= 3 && wrapped.length * 12 >= lines.length) ||
    lines.every(({ text }) => text.length <= usualWidth * 1.2);
  const exact = isWrapped && wrapped.length >= 8 ? exactWidth(pairs) : undefined;
  const marked = pairs.filter(({ isMarked }) => isMarked);
  return {
    width: isWrapped ? (exact ?? usualWidth) : 0,
    isExact: exact !== undefined,
    spacing: usual(wrapped),
    spacingAfterMark: usual(wrapped.filter(({ isMarked }) => isMarked)),
    widest:
      wrapped.map(({ gap }) => gap).toSorted((a, b) => a - b)[Math.floor(wrapped.length * 0.98)] ??
      0,
    hasMargin: lines.filter(({ indent }) => indent === 0).length * 2 > lines.length,
    isTight: usual(lines.filter(({ text }) => marksOf(text))) === 0,
    hasBriefItems: !lines.some(({ text }) =>
      /^[a-z].*[a-z]{3}[.!?]\s+[A-Z]/.test(marksOf(text)?.rest ?? ''),
    ),
    hangs: marked.length >= 3 && mostly(marked, ({ line, next }) => next.indent > line.indent),
    keepsIndent:
      exact !== undefined && mostly(pairs, ({ line, next }) => next.indent >= line.indent),
  };
}

interface Pair {
  readonly line: Line;
  readonly next: Line;
}

const mostly = <Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean =>
  items.filter(holds).length >= items.length * 0.9;

/** The column that no line goes past and every broken one would have with its next word, if there is one. */
function exactWidth(pairs: readonly Pair[]): number | undefined {
  const width = Math.max(...pairs.map(({ line }) => line.extent));
  return mostly(pairs, ({ line, next }) => line.extent + 1 + firstWord(next) > width)
    ? width
    : undefined;
}

const firstWord = ({ text }: Line): number => /^\S+/.exec(text)?.[0].length ?? 0;

/** Whether the first word of a line would have had room at the end of the one before. */
export const hadRoom = (before: Line, line: Line, { width, isExact }: Layout): boolean =>
  isExact
    ? before.extent + 1 + firstWord(line) <= width
    : before.text.length + 1 + firstWord(line) <= width * 0.86;

const usual = (gaps: readonly { readonly gap: number }[]): number =>
  Number(gaps.filter(({ gap }) => gap === 1).length * 2 > gaps.length);
