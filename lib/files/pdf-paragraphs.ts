import type { Paragraph } from './paragraphs.ts';
import { type Line, linesOf, marker } from './pdf-lines.ts';
import type { Piece } from './pdf-pages.ts';

/** The paragraphs of a document from where its pages show their words; headers, footers and page numbers are left out. */
export function paragraphsIn(pages: readonly (readonly Piece[])[]): readonly Paragraph[] {
  const lines = withoutFurniture(pages.map(linesOf));
  const all = lines.flat();
  const body = usualSize(all);
  const words = new Set(all.flatMap(({ text }) => text.toLowerCase().match(/[a-z-]+/g) ?? []));
  const found: { text: string; size: number; lines: Line[] }[] = [];
  for (const page of lines) {
    const margins = marginsOf(page, all);
    for (const [at, line] of page.entries()) {
      const last = found.at(-1);
      const isOn =
        last &&
        (at === 0
          ? runsOver(last.text, line)
          : runsOn({ before: last.lines, line, margin: margins(line), leading: leadingOf(page) }));
      if (last && isOn) {
        last.text = joined(last.text, line.text, words);
        last.lines.push(line);
      } else
        found.push({
          text: line.text.trim().replace(/^[●▪◦○■□](?= )/, '•'),
          size: line.size,
          lines: [line],
        });
    }
  }
  return found.map(({ text, size, lines: own }) => ({
    text,
    ...(size > body * 1.12 && own.length <= 3 && { isHeading: true }),
  }));
}

/** A line that is about the same, numbers apart, at about the same height of many pages is furniture. */
function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = new Map<string, number>();
  const keyOf = ({ text, y }: Line) =>
    `${Math.round(y / 6)} ${text
      .trim()
      .replace(/^\d+|\d+$|^[ivxl]+$/, '#')
      .replace(/\d+(?= of #)/, '#')}`;
  const isEdge = (page: readonly Line[], line: Line) => {
    const ys = page.map(({ y }) => y);
    const top = Math.max(...ys);
    const bottom = Math.min(...ys);
    return line.y > top - 60 || line.y < bottom + 60;
  };
  for (const page of pages)
    for (const key of new Set(page.filter((line) => isEdge(page, line)).map(keyOf)))
      edges.set(key, (edges.get(key) ?? 0) + 1);
  const most = Math.max(2, pages.length * 0.4);
  return pages.map((page) =>
    page.filter(
      (line) => !isEdge(page, line) || (edges.get(keyOf(line)) ?? 0) < most || pages.length < 3,
    ),
  );
}

/** How far to the right the lines of a column reach: on this page, or in the whole document where the page has few. */
function marginsOf(page: readonly Line[], all: readonly Line[]): (line: Line) => number {
  return (line) => {
    const isBeside = ({ left }: Line) => Math.abs(left - line.left) < line.size * 4;
    const near = page.filter(isBeside);
    const lines = near.length >= enough ? near : all.filter(isBeside);
    return lines.reduce((most, { right }) => Math.max(most, right), 0);
  };
}

/** So many lines that one of them reaches the margin. */
const enough = 8;

/** The usual distance between two lines of a page, in parts of their size. */
function leadingOf(page: readonly Line[]): number {
  const gaps = page
    .flatMap((line, at) => {
      const before = page[at - 1];
      const gap = before ? (before.y - line.y) / line.size : 0;
      return gap > 0.8 && gap < 2.6 ? [gap] : [];
    })
    .toSorted((a, b) => a - b);
  // Lines within a paragraph are the closest there are, and there are many of them.
  return gaps[Math.floor(gaps.length * 0.3)] ?? 1.2;
}

/** The end of a sentence, or of an item of a list. */
const ended = /(?:[.;:!?]["”’)]?|;\s*(?:and|or))\s*$/;

interface Join {
  /** The lines of the paragraph so far. */
  readonly before: readonly Line[];
  readonly line: Line;
  readonly margin: number;
  readonly leading: number;
}

/** Whether a line goes on with the paragraph above it. */
function runsOn({ before, line, margin, leading }: Join): boolean {
  const last = before.at(-1);
  const [first] = before;
  if (!last || !first) return false;
  const { size } = last;
  const gap = (last.y - line.y) / size;
  if (Math.abs(size - line.size) > size * 0.08) return false;
  if (gap < 0.5 || gap > leading * 1.22) return false;
  if (line.left > last.right || line.right < last.left) return false;
  const wrap = line.text.trimStart().split(' ')[0] ?? '';
  const room = margin - last.right;
  const isMidway = !ended.test(last.text) && /^\s*\p{Ll}/u.test(line.text);
  if (!isMidway && room > (wrap.length + 1) * size * 0.62) return false;
  if (marker.test(line.text.trimStart())) {
    const isItem = marker.test(first.text.trimStart());
    if (isItem || ended.test(last.text)) return false;
  }
  const isIndented = line.left > last.left + size * 0.9;
  return !isIndented || before.length === 1;
}

/** Whether the first line of a page goes on with a sentence from the page before. */
const runsOver = (text: string, line: Line): boolean =>
  !ended.test(text) && /^\s*\p{Ll}/u.test(line.text) && !marker.test(line.text.trimStart());

/** A hyphen at the end of a line stays, unless the word is written without one elsewhere. */
function joined(before: string, next: string, words: ReadonlySet<string>): string {
  const start = before.trimEnd();
  const rest = next.trim();
  if (start.endsWith('\u00AD')) return start.slice(0, -1) + rest;
  const [, head] = /([A-Za-z]+)-$/.exec(start) ?? [];
  const [tail] = /^[a-z]+/.exec(rest) ?? [];
  if (head === undefined || tail === undefined)
    return /[\p{L}\p{N}][-–/]$/u.test(start) ? start + rest : `${start} ${rest}`;
  return (words.has((head + tail).toLowerCase()) ? start.slice(0, -1) : start) + rest;
}

/** The size of most letters. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 12;
}
