/** Sentences are read several at a time, so that each is heard with those beside it. */
import { longest } from './encoder.ts';

/** Consecutive sentences, `from` to `to` (exclusive). The first is there for the others' sake where `isLead`. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly isLead: boolean;
}

/** A sentence as far as windows go: its pieces, and whether a paragraph begins with it. */
interface Sized {
  readonly size: number;
  readonly begins: boolean;
}

/** A window so full ends with its paragraph: an edit then moves few windows but its own. */
const full = longest / 2;

/** As many sentences as fit, each window led by the last sentence of the one before. */
export function windowsOf(sentences: readonly Sized[]): Window[] {
  const found: Window[] = [];
  const sizeOf = (at: number): number => sentences[at]?.size ?? longest;
  for (let at = 0; at < sentences.length;) {
    const isLead = sizeOf(at - 1) + sizeOf(at) <= longest;
    let size = sizeOf(at) + (isLead ? sizeOf(at - 1) : 0);
    let to = at + 1;
    for (; to < sentences.length && size + sizeOf(to) <= longest; to++) {
      if (size >= full && sentences[to]?.begins) break;
      size += sizeOf(to);
    }
    found.push({ from: isLead ? at - 1 : at, to, isLead });
    at = to;
  }
  return found;
}
