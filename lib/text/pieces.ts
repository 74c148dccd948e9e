/** A text kept as its blocks, so that a change costs the blocks around it, however long the text is. */
import { blocks } from './blocks.ts';
import type { Change } from './remap.ts';
import type { Span } from './span.ts';

/** A block, and the blank space after it. Their texts in a row, after the space that leads in, are the whole text. */
export interface Piece {
  readonly text: string;
  readonly gap: string;
}

/** The pieces `first` to `last` (exclusive) of before are `made` now; `head` of them are what they were, and `tail` of the last ones. */
export interface Recut {
  readonly first: number;
  readonly last: number;
  readonly made: readonly Piece[];
  readonly head: number;
  readonly tail: number;
  /** Blank space before the pieces made. */
  readonly lead: string;
}

/** Cuts a text into pieces. */
export function cut(text: string): Pick<Recut, 'lead' | 'made'> {
  const spans = blocks(text);
  return {
    lead: text.slice(0, spans[0]?.start ?? text.length),
    made: spans.map(({ start, end }, i) => ({
      text: text.slice(start, end),
      gap: text.slice(end, spans[i + 1]?.start ?? text.length),
    })),
  };
}

const lengthOf = ({ text, gap }: Piece): number => text.length + gap.length;

/** The change worked into the pieces that it touches and one more on either side, with which they may join. `lead` is the space before the first piece. */
export function recut(
  pieces: readonly Piece[],
  lead: string,
  { start, removed, inserted }: Change,
): Recut {
  let at = lead.length;
  let first = 0;
  for (let piece; (piece = pieces[first]) && at + piece.text.length < start; first++)
    at += lengthOf(piece);
  const before = pieces[first - 1];
  if (before) {
    first--;
    at -= lengthOf(before);
  }
  let last = first;
  let end = at;
  for (let piece; (piece = pieces[last]) && end <= start + removed; last++) end += lengthOf(piece);
  if (last < pieces.length) last++;
  const old = pieces.slice(first, last);
  const from = first === 0 ? 0 : at;
  const region = (first === 0 ? lead : '') + old.map(({ text, gap }) => text + gap).join('');
  const change: Span = { start: start - from, end: start - from + removed };
  const now = cut(region.slice(0, change.start) + inserted + region.slice(change.end));
  return { first, last, ...now, ...unchanged(old, now.made, change, at - from) };
}

/** How many pieces, from either end of both lists, the change left alone: those that end before it, those that begin after it. */
function unchanged(
  old: readonly Piece[],
  made: readonly Piece[],
  change: Span,
  lead: number,
): Pick<Recut, 'head' | 'tail'> {
  const most = Math.min(old.length, made.length);
  let head = 0;
  let at = lead;
  for (let piece; head < most && (piece = old[head]); head++) {
    if (at + piece.text.length > change.start || made[head]?.text !== piece.text) break;
    at += lengthOf(piece);
  }
  let tail = 0;
  at = lead + old.reduce((sum, piece) => sum + lengthOf(piece), 0);
  for (let piece; tail < most - head && (piece = old.at(-1 - tail)); tail++) {
    at -= lengthOf(piece);
    if (at < change.end || made.at(-1 - tail)?.text !== piece.text) break;
  }
  return { head, tail };
}
