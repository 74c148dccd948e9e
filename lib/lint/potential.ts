/** Labels that mentions may have, seen from the words alone, as sums of bits: never too few. */
import { small } from '../text/name-parts.ts';
import { Mark } from '../text/tokens.ts';
import { unknownWord, wordSet } from '../text/vocabulary.ts';
import { described } from './candidates.ts';
import { titles } from './lexicon/around.ts';
import { bits } from './mention.ts';
import { backwardPatterns, pointers, selfBits, youBits } from './pointers.ts';
import type { Sentence } from './reading.ts';

const someone = bits(['person', 'name']);
const everybody =
  someone |
  bits(['officer', 'member', 'outsider', 'resident', 'plural', 'party', 'council', 'body']);
const pointed = everybody | bits(['pronoun']);

/** Words, and the labels that each of them may have. */
type Labelled = readonly (readonly [words: Iterable<number>, labels: number])[];

/** The labels by vocabulary number. */
function columnOf(all: Labelled): Int32Array {
  const labelsOf = new Map<number, number>();
  for (const [words, labels] of all)
    for (const word of words) labelsOf.set(word, (labelsOf.get(word) ?? 0) | labels);
  const column = new Int32Array(Math.max(...labelsOf.keys()) + 1);
  for (const [word, labels] of labelsOf) column[word] = labels;
  return column;
}

// who "you" are is another matter in every draft
const pronouns: Labelled = [...pointers].flatMap(([word, kind]) =>
  kind === 'you' ? [] : [[[word], kind === 'self' ? selfBits : pointed] as const],
);
const you: ReadonlySet<number> = new Set(
  [...pointers].flatMap(([word, kind]) => (kind === 'you' ? [word] : [])),
);

/** What a word may be part of: every mention has such a word, or a name. */
const partOf = (withCapital: boolean): Int32Array =>
  columnOf([
    ...pronouns,
    ...described.map(
      ([each, { labels }]) =>
        [
          each.known().hooks.flatMap(({ id, capital }) => (withCapital || !capital ? [id] : [])),
          labels,
        ] as const,
    ),
  ]);
const part = partOf(false);
const partCapital = partOf(true);

/** Labels that the mentions of a sentence may have. */
export function mayHold({ tokens, from, to, reading }: Sentence): number {
  const { ids, marks, hashes } = tokens;
  const { facts } = reading;
  let may = 0;
  for (let word = from; word < to; word++) {
    const id = ids[word] ?? 0;
    const capital = ((marks[word] ?? 0) & Mark.capital) !== 0;
    may |= (capital ? partCapital[id] : part[id]) ?? 0;
    if (you.has(id)) may |= youBits[facts.you];
    if (!capital) continue;
    // a name may be anybody's who was named before
    if (id === unknownWord || facts.people.has(hashes[word] ?? 0)) may |= everybody;
    else if (word > from || ((marks[word + 1] ?? 0) & Mark.capital) !== 0) may |= someone;
  }
  return may;
}

/** Beside a name a post is whoever bears the name. */
const beginning = (labels: number): number => ((labels & someone) === 0 ? labels : everybody);

/** What may begin with any word. */
let withAny = 0;
const withWord: (readonly [Iterable<number>, number])[] = [
  ...pronouns,
  [wordSet(...titles), everybody],
  [small, everybody],
];
for (const [labels, each] of [
  ...described.map(([each, { labels }]) => [beginning(labels), each] as const),
  ...backwardPatterns.map(([each]) => [pointed, each] as const),
]) {
  const { begins } = each.known();
  if (begins) withWord.push([begins.ids, labels]);
  else withAny |= labels;
}
const first = columnOf(withWord);

/** Labels that a mention may have that begins at a word. */
export function mayBegin({ tokens, reading }: Sentence, word: number): number {
  const id = tokens.ids[word] ?? 0;
  const may = (first[id] ?? 0) | withAny;
  // names; and what is left of one where its first words are none of it
  if (((tokens.marks[word] ?? 0) & (Mark.capital | Mark.joined)) !== 0) return may | everybody;
  return you.has(id) ? may | youBits[reading.facts.you] : may;
}
