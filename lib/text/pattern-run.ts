/** Follows the instructions of pattern-code.ts over the words of one sentence. */
import { numberWords } from './numbers.ts';
import { code, Op } from './pattern-code.ts';
import { Mark, type Tokens } from './tokens.ts';
import { lookUp } from './word-map.ts';

/** Words annotated as one thing: `labels` is a sum of `labelBit`s, `end` is the word after its last. */
export interface Annotation {
  readonly first: number;
  readonly end: number;
  readonly labels: number;
}

/** A sentence as patterns see it: words `from` to `to` (exclusive), and what starts at which word. */
export interface View {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly at: (word: number) => Annotation | undefined;
  /** Labels that the sentence may hold, as a sum of bits, known without looking for annotations; all when omitted. */
  readonly may?: () => number;
  /** The same of what starts at a word. */
  readonly mayBegin?: (word: number) => number;
}

/** Words `first` to `end` (exclusive); `target` is the first annotation that the pattern met. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly markFirst: number;
  readonly markEnd: number;
  readonly target: Annotation | undefined;
}

// the sentence under the instructions
let ids: Int32Array = new Int32Array();
let marks: Int32Array = new Int32Array();
let from = 0;
let to = 0;
const anything = (): number => -1;
let annotationAt: View['at'] = () => undefined;
let mayBegin: NonNullable<View['mayBegin']> = anything;
// what the last run met; `target` is the word at which the annotation begins
let markFirst = -1;
let markEnd = -1;
let target = -1;
/** Whether a run came to a label. */
let lookedFor = false;

/** Ways not yet taken: seven numbers each. */
let ways = new Int32Array(7 * 256);
/** Where calls come back to: the place, and the call around it. */
let calls = new Int32Array(2 * 256);

function widened(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}

export function look({ tokens, from: first, to: end, at, mayBegin: may = anything }: View): void {
  ({ ids, marks } = tokens);
  from = first;
  to = end;
  annotationAt = at;
  mayBegin = may;
}

/** A semicolon, dash or bracket stands before the word: no gap reaches over it. */
const isBroken = (signs: Int32Array, word: number): boolean =>
  ((signs[word] ?? 0) & Mark.strong) !== 0;

/** What a label is taken for: what is annotated there; enough to end the run well where it may be there; something that is not there. */
type Labels = 'read' | 'trusted' | 'absent';

/** Keeps a way for later: a place and a word, the call that it is in, the marks and the target met so far, words skipped. */
function keep(
  top: number,
  place: number,
  word: number,
  call: number,
  first: number,
  end: number,
  met: number,
  skipped: number,
): number {
  if (top + 7 > ways.length) ways = widened(ways);
  const column = ways;
  column[top] = place;
  column[top + 1] = word;
  column[top + 2] = call;
  column[top + 3] = first;
  column[top + 4] = end;
  column[top + 5] = met;
  column[top + 6] = skipped;
  return top + 7;
}

/**
 * Runs from a place of the code at a word: the word after the match, -1 when there is none.
 * `base` and `depth`: how much of both columns is taken.
 */
function run(place: number, start: number, labels: Labels, base: number, depth: number): number {
  const program = code;
  let pc = place;
  let i = start;
  // locals: the loop would look each of these up for every instruction
  const [words, signs, stop] = [ids, marks, to];
  let frame = 0;
  let first = -1;
  let end = -1;
  let met = -1;
  let skipped = 0;
  let top = base;
  let used = Math.max(depth, 1);

  for (;;) {
    let holds = true;
    switch (program[pc] ?? Op.match) {
      case Op.match:
        markFirst = first;
        markEnd = end;
        target = met;
        return i;
      case Op.word:
        holds = i < stop && words[i] === program[pc + 1];
        i++;
        pc += 2;
        break;
      case Op.wordCapital:
        holds = i < stop && words[i] === program[pc + 1] && ((signs[i] ?? 0) & Mark.capital) !== 0;
        i++;
        pc += 2;
        break;
      case Op.set:
        holds = i < stop && lookUp(program, program[pc + 1] ?? 0, words[i] ?? 0) > 0;
        i++;
        pc += 2;
        break;
      case Op.setCapital:
        holds =
          i < stop &&
          ((signs[i] ?? 0) & Mark.capital) !== 0 &&
          lookUp(program, program[pc + 1] ?? 0, words[i] ?? 0) > 0;
        i++;
        pc += 2;
        break;
      case Op.call: {
        if (2 * used + 2 > calls.length) calls = widened(calls);
        calls[2 * used] = pc + 2;
        calls[2 * used + 1] = frame;
        frame = used++;
        pc = program[pc + 1] ?? 0;
        break;
      }
      case Op.back:
        pc = calls[2 * frame] ?? 0;
        frame = calls[2 * frame + 1] ?? 0;
        break;
      case Op.choose: {
        const others = program[pc + 2] ?? 0;
        const list = i < stop ? lookUp(program, program[pc + 1] ?? 0, words[i] ?? 0) : -1;
        // the first of them is taken at once, the rest are kept
        const least = list > 0 ? others : others + 1;
        for (let at = others + (program[others] ?? 0); at > least; at--)
          top = keep(top, program[at] ?? 0, i, frame, first, end, met, 0);
        if (list > 0)
          for (let at = list + (program[list] ?? 0); at > list + 1; at--)
            top = keep(top, program[at] ?? 0, i, frame, first, end, met, 0);
        const taken = list > 0 ? list : others;
        holds = (program[taken] ?? 0) > 0;
        pc = program[taken + 1] ?? 0;
        break;
      }
      case Op.maybe:
        top = keep(top, program[pc + 1] ?? 0, i, frame, first, end, met, 0);
        pc += 2;
        break;
      case Op.gap: {
        const at = i + skipped;
        if (
          skipped > 0 &&
          (at > stop || isBroken(signs, at - 1) || (at < stop && isBroken(signs, at)))
        ) {
          holds = false;
          break;
        }
        if (skipped < (program[pc + 1] ?? 0))
          top = keep(top, pc, i, frame, first, end, met, skipped + 1);
        skipped = 0;
        i = at;
        pc += 2;
        break;
      }
      case Op.label: {
        lookedFor = true;
        if (labels === 'trusted') {
          if (i < stop && (mayBegin(i) & (program[pc + 1] ?? 0)) !== 0) return i;
          holds = false;
          break;
        }
        const annotation = i < stop && labels === 'read' ? annotationAt(i) : undefined;
        holds = annotation !== undefined && (annotation.labels & (program[pc + 1] ?? 0)) !== 0;
        if (annotation && holds) {
          if (met < 0) met = i;
          i = annotation.end;
        }
        pc += 2;
        break;
      }
      case Op.any:
        holds = i < stop;
        i++;
        pc++;
        break;
      case Op.capital:
        holds = i < stop && ((signs[i] ?? 0) & Mark.capital) !== 0;
        i++;
        pc++;
        break;
      case Op.number:
        holds =
          i < stop && (((signs[i] ?? 0) & Mark.digit) !== 0 || numberWords.has(words[i] ?? 0));
        i++;
        pc++;
        break;
      case Op.money:
        holds = i < stop && ((signs[i] ?? 0) & Mark.money) !== 0;
        i++;
        pc++;
        break;
      case Op.first:
        holds = i === from;
        pc++;
        break;
      case Op.last:
        holds = i === stop;
        pc++;
        break;
      case Op.open:
        first = i;
        pc++;
        break;
      case Op.close:
        end = i;
        pc++;
        break;
      case Op.unless:
        holds = run(program[pc + 1] ?? 0, i, labels === 'read' ? 'read' : 'absent', top, used) < 0;
        pc += 2;
        break;
    }
    if (holds) continue;
    if (top === base) return -1;
    top -= 7;
    pc = ways[top] ?? 0;
    i = ways[top + 1] ?? 0;
    frame = ways[top + 2] ?? 0;
    first = ways[top + 3] ?? 0;
    end = ways[top + 4] ?? 0;
    met = ways[top + 5] ?? 0;
    skipped = ways[top + 6] ?? 0;
  }
}

/** Whether the rest of a pattern may hold, from a place of its code on, at a word; see `look`. */
export const mayHold = (place: number, word: number): boolean =>
  run(place, word, 'trusted', 0, 0) >= 0;

/** The match that begins at a word, of the pattern whose code begins at a place. */
export function matchOf(place: number, view: View, word: number): Match | undefined {
  look(view);
  lookedFor = false;
  let end = run(place, word, 'trusted', 0, 0);
  if (end >= 0 && lookedFor) {
    // whoever is asked what is annotated may follow patterns to find out: not in the middle of one
    view.at(word);
    look(view);
    end = run(place, word, 'read', 0, 0);
  }
  if (end < 0) return undefined;
  return {
    first: word,
    end,
    markFirst: markFirst < 0 ? word : markFirst,
    markEnd: markEnd < 0 ? end : markEnd,
    target: target < 0 ? undefined : annotationAt(target),
  };
}
