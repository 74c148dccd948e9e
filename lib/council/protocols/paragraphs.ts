import { isShout, isUnfinished } from './headings.ts';
import { joined, vocabularyOf } from './joined.ts';
import { ends, hadRoom, type Layout, layoutOf } from './layout.ts';
import type { Line } from './lines.ts';
import { type Mark, type Marked, marksOf } from './markers.ts';
import { createOrder } from './order.ts';

/** What a document says in one breath: its lines joined, its marks read. */
export interface Paragraph {
  readonly marks: readonly Mark[];
  /** The marks as they are written. */
  readonly written: string;
  readonly text: string;
  /** Numbers of its first and last line. */
  readonly from: number;
  readonly to: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** The next line could have gone on in this one: it is a paragraph because its author said so. */
  readonly isClosed: boolean;
  /** Cells of a table that share a line. */
  readonly isRow: boolean;
}

interface Open {
  readonly marked: Marked | undefined;
  readonly first: Line;
  readonly lines: Line[];
  /** A list item whose bullet did not survive: only its indent is left. */
  readonly isLost: boolean;
}

/** Joins the lines that only the width of a page has parted. */
export function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const shape = layoutOf(lines);
  const words = vocabularyOf(lines);
  const order = createOrder();
  const opens: Open[] = [];
  for (const [index, line] of lines.entries()) {
    const open = opens.at(-1);
    const next = lines[index + 1];
    const marked = marksOf(line.text);
    if (open && isNumberAlone(open) && !marked) {
      open.lines.push(line);
      continue;
    }
    const runsOn = open !== undefined && goesOnWithin(open, line, shape);
    const counts = marked && order.accepts(marked, runsOn, isLeadIn(textOf(open)));
    const isLost = !marked && isLostBullet(open, line, shape);
    if (counts) order.take(marked);
    const standsAlone = open && isOwnLine(lastOf(open), line, next, shape);
    const isTitle = !marked && open && isShouted(line.text) !== isShouted(textOf(open));
    const isApart =
      isTitle || standsAlone || isRow(line) || (open !== undefined && isRow(lastOf(open)));
    if (!open || counts || isLost || isApart || !continues(open, line, shape))
      opens.push({ marked: counts ? marked : undefined, first: line, lines: [line], isLost });
    else open.lines.push(line);
  }
  return opens.map((open, index) => paragraphFrom(open, opens[index + 1]?.first, { shape, words }));
}

/** A heading in capitals, and not the `GDPR.` with which a sentence ends. */
const isShouted = (text: string): boolean =>
  isShout(text) && text.length >= 8 && !/[.;:,!?)]$/.test(text);

/** A tab within what bears no mark parts the cells of a table. */
const isRow = ({ text }: Line): boolean => text.includes('\t') && marksOf(text) === undefined;

const lastOf = ({ lines, first }: Open): Line => lines.at(-1) ?? first;
const textOf = (open: Open | undefined): string => (open ? lastOf(open).text : '');

/** Ends with a colon, or a colon and a dash. */
export const isLeadIn = (text: string): boolean => /:\s*[-–—]?$/.test(text);

const isNumberAlone = ({ marked, lines }: Open): boolean =>
  marked !== undefined && marked.rest === '' && lines.length === 1;

function goesOnWithin(open: Open, line: Line, layout: Layout): boolean {
  const before = lastOf(open);
  return !ends(before.text) && layout.width > 0 && !hadRoom(before, line, layout);
}

/** Whether an unmarked line goes on with the paragraph before it. */
function continues(open: Open, line: Line, layout: Layout): boolean {
  const before = lastOf(open);
  if (layout.width === 0) return false;
  const room = hadRoom(before, line, layout);
  if (layout.isExact && (room || outdents(open, line, layout) || isAnew(open, line, layout)))
    return false;
  const spacing = open.marked && open.lines.length === 1 ? layout.spacingAfterMark : layout.spacing;
  const gap = Math.max(0, line.gap - spacing);
  if (line.gap > layout.widest && /^[A-Z]/.test(line.text)) return false;
  // set in below its item, and in the midst of a sentence
  const isWithin = open.marked !== undefined && line.indent >= open.first.indent + 2;
  if (isWithin && line.gap === 0 && !ends(before.text)) return true;
  if (/^[a-z(]/.test(line.text) && !ends(before.text)) return !(room && gap > 0);
  if (!ends(before.text)) return !room && !(gap > 0 && open.isLost && isLeadIn(line.text));
  return !room && gap === 0 && !isLeadIn(before.text);
}

/** Stands further out than what goes on with the paragraph would. */
const outdents = (open: Open, line: Line, { hangs, keepsIndent }: Layout): boolean =>
  keepsIndent &&
  (line.indent < lastOf(open).indent ||
    (hangs && open.marked !== undefined && line.indent <= open.first.indent));

const opensSentence =
  /^(?:The|This|These|Those|Where|When|While|If|In|It|An?|All|Any|Each|Every|No|For|As|At|There|They|Such|Some)\b/;

/** Begins a sentence of its own below an item of a list: one without a stop, or one that is a part of a sentence. */
const isAnew = (
  { marked, first, lines }: Open,
  { text, indent }: Line,
  layout: Layout,
): boolean => {
  const { isTight, hasBriefItems, hangs } = layout;
  if (!marked || !isTight || (hangs && indent > first.indent)) return false;
  const isPart = /^[a-z]/.test(marked.rest);
  const said = lines.at(-1)?.text ?? '';
  return ends(said)
    ? isPart && hasBriefItems && /^[A-Z]/.test(text) && /[.!?]$/.test(said)
    : opensSentence.test(text);
};

/** Begins after a sentence, and ends without a stop where the next word had room: a heading. */
const isOwnLine = (before: Line, line: Line, next: Line | undefined, layout: Layout): boolean =>
  ends(before.text) &&
  !isUnfinished(line.text.replace(/:$/, '')) &&
  /^[A-Z]/.test(line.text) &&
  !/[.;,!?)]$/.test(line.text) &&
  next !== undefined &&
  !/^[a-z]/.test(next.text) &&
  hadRoom(line, next, layout);

/** An indented line in an open list, at a margin that other lines keep to. */
function isLostBullet(open: Open | undefined, line: Line, layout: Layout): boolean {
  if (!open || line.indent === 0 || !layout.hasMargin || line.indent > 12) return false;
  const before = lastOf(open);
  if (isLeadIn(before.text)) return true;
  if (!open.isLost) return false;
  return !(
    /^[a-z]/.test(line.text) &&
    /^[A-Z]/.test(open.first.text) &&
    goesOnWithin(open, line, layout)
  );
}

function paragraphFrom(
  open: Open,
  next: Line | undefined,
  { shape, words: vocabulary }: { readonly shape: Layout; readonly words: ReadonlySet<string> },
): Paragraph {
  const { marked, first, lines } = open;
  const texts = lines.map(({ text }) => text);
  const words = marked ? [marked.rest, ...texts.slice(1)] : texts;
  const last = lastOf(open);
  return {
    marks: marked?.marks ?? (open.isLost ? [{ type: 'bullet', style: ' ' }] : []),
    written: marked?.written ?? '',
    text: joined(
      words.filter((each) => each !== ''),
      vocabulary,
    ),
    from: first.number,
    to: last.number,
    gap: first.gap,
    isRow: isRow(first),
    isClosed: next === undefined || shape.width === 0 || hadRoom(last, next, shape),
  };
}
