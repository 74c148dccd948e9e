/** A text cut into words, in one pass, without cutting a string. */
import { Char, charKind, foldCode, unitFacts } from './fold.ts';
import type { Span } from './span.ts';
import { intern, mix, seed, unknownWord, wordOf } from './vocabulary.ts';

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

const clitics = new Map<string, number>([
  ['s', intern("'s")],
  ['d', intern("'d")],
  ['ll', intern('will')],
  ['ve', intern('have')],
  ['re', intern('are')],
  ['m', intern('am')],
]);
const not = intern('not');
/** Bases that lose letters before n't. */
const bases = new Map<number, number>([
  [intern('ca'), intern('can')],
  [intern('wo'), intern('will')],
  [intern('sha'), intern('shall')],
]);
/** Spelled without an apostrophe: id of the whole, ids of the two words and the length of the second. */
const run = new Map<number, readonly [number, number, number]>();
for (const base of [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'would',
  'could',
  'should',
])
  run.set(intern(`${base}nt`), [intern(base), not, 2]);
for (const [whole, first, second, length] of [
  ['cant', 'can', 'not', 1],
  ['wont', 'will', 'not', 1],
  ['cannot', 'can', 'not', 3],
  ['youre', 'you', 'are', 2],
  ['youve', 'you', 'have', 2],
  ['theyre', 'they', 'are', 2],
  ['theyve', 'they', 'have', 2],
  ['ive', 'i', 'have', 2],
  ['im', 'i', 'am', 1],
] as const)
  run.set(intern(whole), [intern(first), intern(second), length]);
/** They were entered first of all words, so that a number says that a word is none of them. */
const lastRun = Math.max(...run.keys());

// columns under construction; wide enough for a word at every unit, so that nothing checks
let starts = new Int32Array(4096);
let ends = new Int32Array(4096);
let ids = new Int32Array(4096);
let hashes = new Int32Array(4096);
let marked = new Int32Array(4096);
let count = 0;

function widen(width: number): void {
  if (starts.length >= width) return;
  starts = new Int32Array(width);
  ends = new Int32Array(width);
  ids = new Int32Array(width);
  hashes = new Int32Array(width);
  marked = new Int32Array(width);
}

/** The seldom ones; offsets as they are to be stored. */
function emit(start: number, end: number, id: number, hash: number, marks: number): void {
  starts[count] = start;
  ends[count] = end;
  ids[count] = id;
  hashes[count] = hash;
  marked[count] = marks;
  count++;
}

function wordIn(text: string, start: number, end: number): { id: number; hash: number } {
  let hash = seed;
  let length = 0;
  for (let i = start; i < end; i++) {
    const fold = foldCode(text.charCodeAt(i));
    if (fold === 0) continue;
    hash = mix(hash, fold);
    length++;
  }
  return { id: wordOf(hash, length), hash };
}

/** A word with an apostrophe inside: a clitic becomes a word of its own, a name such as O'Neill stays whole. */
function emitContraction(
  text: string,
  base: number,
  { start, end }: Span,
  apostrophe: number,
  marks: number,
): void {
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  const clitic = clitics.get(tail);
  if (clitic !== undefined) {
    const stem = wordIn(text, start, apostrophe);
    emit(start - base, apostrophe - base, stem.id, stem.hash, marks);
    emit(apostrophe - base, end - base, clitic, 0, Mark.joined);
    return;
  }
  if (tail === 't' && /n/i.test(text[apostrophe - 1] ?? '') && apostrophe - 1 > start) {
    const stem = wordIn(text, start, apostrophe - 1);
    emit(start - base, apostrophe - 1 - base, bases.get(stem.id) ?? stem.id, stem.hash, marks);
    emit(apostrophe - 1 - base, end - base, not, 0, Mark.joined);
    return;
  }
  const whole = wordIn(text, start, end);
  emit(start - base, end - base, whole.id, whole.hash, marks);
}

/** Cuts `text.slice(from, to)` into words; offsets are relative to `from`. Patterns are compiled before: only their words have numbers. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  widen(to - from + 1);
  // locals: the loop would look each of these up for every unit
  const facts_ = unitFacts;
  const [s, e, d, h, m] = [starts, ends, ids, hashes, marked];
  let n = 0;
  let pending = 0;
  let i = from;
  while (i < to) {
    let unit = text.charCodeAt(i);
    let facts = facts_[unit] ?? 0;
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
        facts = facts_[unit] ?? 0;
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
      facts = facts_[unit] ?? 0;
      kind = facts & 15;
    }
    if (length > 1 && upper === length) marks |= Mark.shout;
    if (apostrophe >= 0) {
      count = n;
      emitContraction(text, from, { start, end: i }, apostrophe, marks);
      n = count;
      continue;
    }
    const id = wordOf(hash, length);
    const pair = id === unknownWord || id > lastRun ? undefined : run.get(id);
    if (pair !== undefined) {
      count = n;
      emit(start - from, i - pair[2] - from, pair[0], 0, marks);
      emit(i - pair[2] - from, i - from, pair[1], 0, Mark.joined);
      n = count;
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
  return {
    length: n,
    starts: s.slice(0, n),
    ends: e.slice(0, n),
    ids: d.slice(0, n),
    hashes: h.slice(0, n),
    marks: m.slice(0, n + 1),
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
