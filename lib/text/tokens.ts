/** A text cut into words, in one pass, without cutting a string. */
import { contraction, runTogether } from './contractions.ts';
import { Char, charKind, unitFacts } from './fold.ts';
import { mix, seed, unknownWord, wordOf } from './vocabulary.ts';

/** What stands at or before a word. Several may hold at once. */
export const Mark = {
  capital: 1,
  /** Two or more letters, all of them capitals. */
  shout: 2,
  digit: 4,
  money: 8,
  /** Joined to the word before, by a hyphen or as a clitic. */
  joined: 16,
  comma: 32,
  /** Semicolon, colon, dash, ellipsis or bracket before the word. */
  strong: 64,
  /** Full stop, question or exclamation mark before the word. */
  stop: 128,
  newline: 256,
  quoteOpen: 512,
  quoteClose: 1024,
  question: 2048,
  exclamation: 4096,
} as const;

/**
 * Words of a text as columns. Offsets are UTF-16, half-open, relative to the text that was cut.
 * `ids` are vocabulary numbers; `marks` are sums of `Mark`, those of punctuation for what stands before the word;
 * `marks[length]` holds what stands after the last word.
 */
export interface Tokens {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  readonly hashes: Int32Array;
  readonly marks: Int32Array;
}

// columns under construction; wide enough for a word at every unit, so that nothing checks
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let ids = new Int32Array(4096);
let hashes = new Int32Array(4096);
let marked = new Int32Array(4096);

function widen(width: number): void {
  if (starts.length >= width) return;
  starts = new Int32Array(width);
  ends = new Int32Array(width);
  ids = new Int32Array(width);
  hashes = new Int32Array(width);
  marked = new Int32Array(width);
}

/** Cuts `text.slice(from, to)` into words; offsets are relative to `from`. Patterns are compiled before: only their words have numbers. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  widen(to - from + 1);
  // locals: the loop would look each of these up for every unit
  const table = unitFacts;
  const [s, e, d, h, m] = [starts, ends, ids, hashes, marked];
  let n = 0;
  let pending = 0;
  let i = from;
  while (i < to) {
    let unit = text.charCodeAt(i);
    let facts = table[unit] ?? 0;
    let kind = facts & 15;
    if (kind !== Char.letter && kind !== Char.digit) {
      if (kind !== Char.space) pending |= punctuation(text, i, from, to, unit, kind);
      i++;
      continue;
    }
    const start = i;
    let hash = seed;
    let length = 0;
    let apostrophe = -1;
    let upper = (facts & 16) >> 4;
    let marks = pending | upper;
    pending = 0;
    // most words: one letter, then small letters only
    if (kind === Char.letter) {
      do {
        hash = mix(hash, facts >> 8);
        if (++i >= to) break;
        unit = text.charCodeAt(i);
        facts = table[unit] ?? 0;
      } while ((facts & 31) === Char.letter);
      length = i - start;
      kind = facts & 15;
    }
    while (i < to && kind !== Char.space) {
      if (kind === Char.letter || kind === Char.digit) {
        if (kind === Char.digit) marks |= Mark.digit;
        else if (i > start) upper += (facts & 16) >> 4;
        hash = mix(hash, facts >> 8);
        length++;
      } else if (
        kind === Char.apostrophe &&
        i + 1 < to &&
        charKind(text.charCodeAt(i + 1)) === Char.letter
      )
        apostrophe = i;
      else if (
        kind !== Char.ignorable &&
        !(kind === Char.other && (marks & Mark.digit) !== 0 && groupsDigits(text, i, to, unit))
      )
        break;
      if (++i >= to) break;
      unit = text.charCodeAt(i);
      facts = table[unit] ?? 0;
      kind = facts & 15;
    }
    if (length > 1 && upper === length) marks |= Mark.shout;
    if (apostrophe >= 0) {
      for (const piece of contraction(text, start, i, apostrophe)) {
        s[n] = piece.start - from;
        e[n] = piece.end - from;
        d[n] = piece.id;
        h[n] = piece.hash;
        m[n] = piece.start === start ? marks : Mark.joined;
        n++;
      }
      continue;
    }
    const id = wordOf(hash, length);
    const pair = id === unknownWord ? undefined : runTogether(id);
    if (pair !== undefined) {
      const cut = i - from - pair[2];
      s[n] = start - from;
      e[n] = cut;
      d[n] = pair[0];
      h[n] = 0;
      m[n] = marks;
      n++;
      s[n] = cut;
      e[n] = i - from;
      d[n] = pair[1];
      h[n] = 0;
      m[n] = Mark.joined;
      n++;
      continue;
    }
    s[n] = start - from;
    e[n] = i - from;
    d[n] = id;
    h[n] = hash;
    m[n] = marks;
    n++;
  }
  m[n] = pending;
  // one buffer under all columns: a small one each would cost more than the words
  const columns = new Int32Array(5 * n + 1);
  const column = (at: number, values: Int32Array, length: number): Int32Array => {
    columns.set(values.subarray(0, length), at * n);
    return columns.subarray(at * n, at * n + length);
  };
  return {
    length: n,
    starts: column(0, s, n),
    ends: column(1, e, n),
    ids: column(2, d, n),
    hashes: column(3, h, n),
    marks: column(4, m, n + 1),
  };
}

/** The comma or stop of "18,400" and "3.2". */
const groupsDigits = (text: string, i: number, to: number, unit: number): boolean =>
  (unit === 44 || unit === 46) && i + 1 < to && charKind(text.charCodeAt(i + 1)) === Char.digit;

function punctuation(
  text: string,
  i: number,
  from: number,
  to: number,
  code: number,
  kind: number,
): number {
  switch (kind) {
    case Char.space:
    case Char.ignorable:
      return 0;
    case Char.newline:
      return Mark.newline;
    case Char.hyphen: {
      const before = i > from ? charKind(text.charCodeAt(i - 1)) : Char.space;
      const after = i + 1 < to ? charKind(text.charCodeAt(i + 1)) : Char.space;
      const inside =
        before !== Char.space &&
        before !== Char.newline &&
        after !== Char.space &&
        after !== Char.newline;
      return inside && before !== Char.hyphen && after !== Char.hyphen ? Mark.joined : Mark.strong;
    }
    case Char.quote:
    case Char.apostrophe:
      return opensQuote(code, text, i, to) ? Mark.quoteOpen : Mark.quoteClose;
  }
  switch (code) {
    case 44: // ,
      return Mark.comma;
    case 46: // .
      return i + 1 < to &&
        charKind(text.charCodeAt(i + 1)) <= Char.digit &&
        charKind(text.charCodeAt(i + 1)) > Char.other
        ? Mark.joined
        : Mark.stop;
    case 0x2026: // …
      return Mark.strong;
    case 63: // ?
      return Mark.stop | Mark.question;
    case 33: // !
      return Mark.stop | Mark.exclamation;
    case 163: // £
    case 36:
    case 8364:
      return Mark.money;
    case 58: // :
    case 59: // ;
    case 40: // (
    case 41: // )
    case 0x2013:
    case 0x2014:
      return Mark.strong;
  }
  return 0;
}

/** A curly mark says itself which it is; a straight one opens what follows it at once. */
function opensQuote(code: number, text: string, i: number, to: number): boolean {
  if (code === 0x201c || code === 0x2018 || code === 0xab) return true;
  if (code === 0x201d || code === 0xbb || i + 1 >= to) return false;
  const after = charKind(text.charCodeAt(i + 1));
  return after === Char.letter || after === Char.digit || text[i + 1] === '£';
}
