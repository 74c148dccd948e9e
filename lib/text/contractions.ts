/** Words that are two: "don't", "she'll", "dont". */
import { foldCode } from './fold.ts';
import { intern, mix, seed, wordOf } from './vocabulary.ts';

/** A word, or half of one; offsets as given, hash as in Tokens. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly id: number;
  readonly hash: number;
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

/** Ids of the two words of one spelled without its apostrophe, and the length of the second; undefined for any other. */
export const runTogether = (id: number): readonly [number, number, number] | undefined =>
  id > lastRun ? undefined : run.get(id);

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

/** The words of one with an apostrophe inside: a clitic is a word of its own, a name such as O'Neill stays whole. */
export function contraction(
  text: string,
  start: number,
  end: number,
  apostrophe: number,
): readonly Piece[] {
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  const clitic = clitics.get(tail);
  if (clitic !== undefined)
    return [
      { start, end: apostrophe, ...wordIn(text, start, apostrophe) },
      { start: apostrophe, end, id: clitic, hash: 0 },
    ];
  const cut = apostrophe - 1;
  if (tail === 't' && /n/i.test(text[cut] ?? '') && cut > start) {
    const { id, hash } = wordIn(text, start, cut);
    return [
      { start, end: cut, id: bases.get(id) ?? id, hash },
      { start: cut, end, id: not, hash: 0 },
    ];
  }
  return [{ start, end, ...wordIn(text, start, end) }];
}
