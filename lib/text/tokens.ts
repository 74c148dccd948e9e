/** A text cut into words, in one pass, without cutting a string. */
import { Char, charKind, foldCode } from './fold.ts';
import { intern, mix1, mix2, seed1, seed2, unknownWord, wordOf } from './vocabulary.ts';

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

const columns = 5;
let scratch = new Int32Array(columns * 4096);
let count = 0;
let base = 0;

/** Offsets absolute; stored relative to where the cutting began. */
function emit(start: number, end: number, id: number, hash: number, marks: number): void {
  const at = count * columns;
  if (at + columns * 2 > scratch.length) {
    const wider = new Int32Array(scratch.length * 2);
    wider.set(scratch);
    scratch = wider;
  }
  scratch[at] = start - base;
  scratch[at + 1] = end - base;
  scratch[at + 2] = id;
  scratch[at + 3] = hash;
  scratch[at + 4] = marks;
  count++;
}

function idOf(text: string, start: number, end: number): { id: number; hash: number } {
  let hash1 = seed1;
  let hash2 = seed2;
  for (let i = start; i < end; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === 0) continue;
    hash1 = mix1(hash1, code);
    hash2 = mix2(hash2, code);
  }
  return { id: wordOf(hash1, hash2), hash: hash1 };
}

/** A word with an apostrophe inside: a clitic becomes a word of its own, a name such as O'Neill stays whole. */
function emitContraction(
  text: string,
  start: number,
  end: number,
  apostrophe: number,
  marks: number,
): void {
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  const clitic = clitics.get(tail);
  if (clitic !== undefined) {
    const stem = idOf(text, start, apostrophe);
    emit(start, apostrophe, stem.id, stem.hash, marks);
    emit(apostrophe, end, clitic, 0, Mark.joined);
    return;
  }
  if (tail === 't' && /n/i.test(text[apostrophe - 1] ?? '') && apostrophe - 1 > start) {
    const stem = idOf(text, start, apostrophe - 1);
    emit(start, apostrophe - 1, bases.get(stem.id) ?? stem.id, stem.hash, marks);
    emit(apostrophe - 1, end, not, 0, Mark.joined);
    return;
  }
  const whole = idOf(text, start, end);
  emit(start, end, whole.id, whole.hash, marks);
}

/** Cuts `text.slice(from, to)` into words; offsets are relative to `from`. Patterns are compiled before: only their words have numbers. */
export function tokenize(text: string, from = 0, to = text.length): Tokens {
  count = 0;
  base = from;
  let pending = 0;
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = charKind(code);
    if (kind === Char.letter || kind === Char.digit) {
      const start = i;
      let hash1 = seed1;
      let hash2 = seed2;
      let marks = pending;
      let apostrophe = -1;
      let capitals = 0;
      let letters = 0;
      pending = 0;
      for (; i < to; i++) {
        const unit = text.charCodeAt(i);
        const unitKind = charKind(unit);
        if (unitKind === Char.letter || unitKind === Char.digit) {
          const fold = foldCode(unit);
          if (unitKind === Char.digit) marks |= Mark.digit;
          else {
            letters++;
            if (fold !== unit && text[i] !== text[i]?.toLowerCase()) capitals++;
          }
          if (i === start && capitals === 1) marks |= Mark.capital;
          hash1 = mix1(hash1, fold);
          hash2 = mix2(hash2, fold);
        } else if (
          unitKind === Char.apostrophe &&
          i + 1 < to &&
          charKind(text.charCodeAt(i + 1)) === Char.letter
        ) {
          apostrophe = i;
        } else if (unitKind === Char.ignorable) {
          continue;
        } else if (
          (marks & Mark.digit) !== 0 &&
          (unit === 44 || unit === 46) &&
          i + 1 < to &&
          charKind(text.charCodeAt(i + 1)) === Char.digit
        ) {
          continue;
        } else break;
      }
      if (letters > 1 && capitals === letters) marks |= Mark.shout;
      if (apostrophe >= 0) {
        emitContraction(text, start, i, apostrophe, marks);
        continue;
      }
      const id = wordOf(hash1, hash2);
      const pair = id === unknownWord ? undefined : run.get(id);
      if (pair === undefined) emit(start, i, id, hash1, marks);
      else {
        emit(start, i - pair[2], pair[0], 0, marks);
        emit(i - pair[2], i, pair[1], 0, Mark.joined);
      }
      continue;
    }
    pending |= punctuation(text, i, from, to, code, kind);
    i++;
  }
  const length = count;
  const column = (offset: number, extra: number): Int32Array => {
    const out = new Int32Array(length + extra);
    for (let n = 0; n < length; n++) out[n] = scratch[n * columns + offset] ?? 0;
    return out;
  };
  const marks = column(4, 1);
  marks[length] = pending;
  return {
    length,
    starts: column(0, 0),
    ends: column(1, 0),
    ids: column(2, 0),
    hashes: column(3, 0),
    marks,
  };
}

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
