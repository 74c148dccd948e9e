import { english } from '../../lib/words/english.ts';

/** Letters as no English word has them. */
const letters: Readonly<Record<string, string>> = {
  a: 'å',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ğ',
  h: 'ħ',
  i: 'ï',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ø',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'š',
  t: 'ŧ',
  u: 'ü',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ÿ',
  z: 'ž',
};

/** How much longer than English a language may be; short words grow most. */
const longer = (length: number): number => (length < 12 ? 0.8 : 0.4);

/** A message as in a language nobody speaks: every word of it can be read, and told from any that is not a message. */
export function pseudo(message: string): string {
  const strange = message.replaceAll(/\$[$\d]|[a-z]/gi, (sign) => {
    if (sign.startsWith('$')) return sign;
    const letter = letters[sign.toLowerCase()] ?? sign;
    return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
  });
  const more = 'ø'.repeat(Math.ceil(message.length * longer(message.length)));
  const room = more.replaceAll(/(.{7})/g, '$1 ').trim();
  return `⟦${strange} ${room}⟧`;
}

/** The whole catalogue in that language, as a browser reads it. */
export const pseudoLocale = (): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(english).map(([name, message]) => [name, { message: pseudo(message) }]),
    ),
  );

/** What stands outside every message, with letters in it: what nobody could translate. */
export function unmarked(text: string): readonly string[] {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    if (depth === 0) outside += sign;
    if (sign === '⟧') depth -= 1;
    if (sign === '⟧' && depth === 0) outside += '\n';
  }
  return outside
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => /\p{L}{2}/u.test(part));
}
