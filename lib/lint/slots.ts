/** What in a sentence may be spoken of, before it is known whom its pronouns mean. */
import { pattern } from '../text/pattern.ts';
import { type PatternSet, patternSet } from '../text/pattern-set.ts';
import { Mark } from '../text/tokens.ts';
import { intern, unknownWord } from '../text/vocabulary.ts';
import { joined } from './appositions.ts';
import { candidatesIn, labelsOfWord } from './candidates.ts';
import { governing, pronouns } from './lexicon/around.ts';
import { backwards } from './lexicon/people.ts';
import type { Facts } from './facts.ts';
import { bits, type Mention, type Pointer, type Slot } from './mention.ts';
import type { Sentence } from './reading.ts';

const back: PatternSet<Pointer> = patternSet([
  [pattern(backwards.woman), 'f'],
  [pattern(backwards.man), 'm'],
  [pattern(backwards.person), 'any'],
  [pattern(backwards.plural), 'many'],
]);

const pointers: ReadonlyMap<number, Pointer> = new Map(
  (['f', 'm', 'many', 'self', 'you'] as const).flatMap((kind) =>
    pronouns[kind].map((word) => [intern(word), kind] as const),
  ),
);
const governs: ReadonlySet<number> = new Set(governing.map(intern));

const roles = bits(['officer', 'member', 'outsider', 'resident']);

/** Longest first at each word, none inside another. */
function settled(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of found.toSorted((a, b) => a.first - b.first || b.end - a.end))
    if (mention.first >= end) {
      kept.push(mention);
      end = mention.end;
    }
  return kept;
}

interface Place {
  readonly first: number;
  readonly end: number;
}

const touch = (a: Place, b: Place): boolean => a.first < b.end && b.first < a.end;

/** Pronouns and "that man", where no longer mention stands: "that officer" is one. */
function pointing(sentence: Sentence, plain: readonly Mention[]): (Place & { kind: Pointer })[] {
  const { tokens, from, to } = sentence;
  const found = new Map<number, Place & { kind: Pointer }>();
  for (let word = from; word < to; word++) {
    const kind = pointers.get(tokens.ids[word] ?? 0);
    if (kind) found.set(word, { first: word, end: word + 1, kind });
  }
  back.scan(sentence, (kind, { first, end }) => void found.set(first, { first, end, kind }));
  return [...found.values()].filter(
    (each) => !plain.some((m) => touch(m, each) && m.end - m.first >= each.end - each.first),
  );
}

/** The mentions of a sentence in order, its pronouns still open. */
export function slotsIn(sentence: Sentence): readonly Slot[] {
  const { tokens } = sentence;
  const plain = joined(settled(candidatesIn(sentence)), tokens, sentence.reading.text);
  const open = pointing(sentence, plain);
  const slots = [
    ...open.map((each) => ({ ...each, labels: 0, aside: false })),
    ...plain
      .filter((mention) => !open.some((each) => touch(mention, each)))
      .map((mention) => ({ ...mention, aside: isAside(mention, plain, sentence) })),
  ];
  return slots.toSorted((a, b) => a.first - b.first);
}

const isAside = (
  mention: Mention,
  others: readonly Mention[],
  { tokens, from }: Sentence,
): boolean =>
  mention.first > from &&
  governs.has(tokens.ids[mention.first - 1] ?? 0) &&
  others.some(({ first, labels }) => first < mention.first && (labels & roles) !== 0);

const everybody = roles | bits(['person', 'name', 'plural', 'party', 'council', 'body']);
/** By vocabulary number: what the word may be part of, or point back at; "you" aside. */
function potentialOf(withCapital: boolean): Int32Array {
  const labels = labelsOfWord(withCapital);
  const found = new Int32Array(Math.max(...labels.keys(), ...pointers.keys()) + 1);
  for (const [id, each] of labels) found[id] = each;
  for (const [id, kind] of pointers)
    if (kind !== 'self' && kind !== 'you')
      found[id] = (found[id] ?? 0) | everybody | bits(['pronoun']);
  return found;
}
const potential = potentialOf(false);
const potentialCapital = potentialOf(true);

const you: ReadonlySet<number> = new Set(pronouns.you.map(intern));
const self: ReadonlySet<number> = new Set(pronouns.self.map(intern));

/** What "you" and "I" are, by who reads. */
export const selfBits = bits(['self']);
export const youBits: Readonly<Record<Facts['you'], number>> = {
  officer: bits(['you', 'officer', 'person']),
  member: bits(['you', 'member', 'person']),
  resident: bits(['you', 'resident', 'person']),
  outsider: bits(['you']),
  mixed: bits(['you']),
  unknown: bits(['you']),
};

/** Labels that the mentions of a sentence may have, seen from its words alone: never too few, as a sum of bits. */
export function mayHold({ tokens, from, to, reading }: Sentence): number {
  const { ids, marks, hashes } = tokens;
  const { facts } = reading;
  let may = 0;
  for (let word = from; word < to; word++) {
    const id = ids[word] ?? 0;
    const capital = ((marks[word] ?? 0) & Mark.capital) !== 0;
    may |= (capital ? potentialCapital[id] : potential[id]) ?? 0;
    if (you.has(id)) may |= youBits[facts.you];
    if (self.has(id)) may |= selfBits;
    if (!capital) continue;
    // a name may be anybody's who was named before
    if (id === unknownWord || facts.people.has(hashes[word] ?? 0)) may |= everybody;
    else if (word > from || ((marks[word + 1] ?? 0) & Mark.capital) !== 0) may |= someone;
  }
  return may;
}

const someone = bits(['person', 'name']);
