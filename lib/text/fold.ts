/** What a UTF-16 unit is to a reader of words. */
export const Char = {
  other: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  hyphen: 4,
  space: 5,
  newline: 6,
  /** Combining marks, soft hyphens and zero-width characters: inside a word, but nothing to it. */
  ignorable: 7,
  quote: 8,
} as const;

const classes = new Uint8Array(65536);
const folded = new Uint16Array(65536);
const capitals = new Uint8Array(65536);

const set = (characters: string, kind: number): void => {
  for (const c of characters) classes[c.charCodeAt(0)] = kind;
};

for (let code = 0x41; code < 0x2000; code++) {
  const letter = String.fromCharCode(code);
  if (!/\p{L}/u.test(letter)) continue;
  classes[code] = Char.letter;
  folded[code] = letter.normalize('NFD').toLowerCase().charCodeAt(0);
  if (letter !== letter.toLowerCase()) capitals[code] = 1;
}
for (let code = 0x2c00; code < 0xd800; code++) {
  classes[code] = Char.letter;
  folded[code] = code;
}
for (let code = 0x30; code <= 0x39; code++) {
  classes[code] = Char.digit;
  folded[code] = code;
}
for (let code = 0x300; code < 0x370; code++) classes[code] = Char.ignorable;
set('\u00ad\u200b\u200c\u200d\u2060\ufeff', Char.ignorable);
set("'\u2019\u2018\u02bc\u0060\u00b4", Char.apostrophe);
set('-\u2010\u2011', Char.hyphen);
set(' \t\u00a0\u2007\u2009\u202f\u3000', Char.space);
set('\n\r\u2028\u2029\u000b\f', Char.newline);
set('"\u201c\u201d\u00ab\u00bb', Char.quote);

/** `Char` kind of a UTF-16 unit. */
export const charKind = (code: number): number => classes[code] ?? Char.other;

/** Lower case without diacritics, one unit for one unit; 0 where there is nothing to fold. */
export const foldCode = (code: number): number => folded[code] ?? 0;

/** A word as the vocabulary knows it: lower case, no diacritics, no apostrophes or invisible characters. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = classes[code];
    if (kind === Char.letter || kind === Char.digit)
      out += String.fromCharCode(folded[code] ?? code);
  }
  return out;
}

/** All of it in one look: kind in the low four bits, 16 for a capital, the folded unit from bit 8. */
export const unitFacts = Int32Array.from(
  { length: 65536 },
  (_, code) => (classes[code] ?? 0) | ((capitals[code] ?? 0) << 4) | ((folded[code] ?? 0) << 8),
);
