/** What in a sentence may be spoken of, before it is known whom its pronouns mean. */
import { type PatternSet, patternSet } from '../text/pattern-set.ts';
import { intern } from '../text/vocabulary.ts';
import { joined } from './appositions.ts';
import { candidatesIn } from './candidates.ts';
import { governing } from './lexicon/around.ts';
import { bits, type Mention, type Pointer, type Slot } from './mention.ts';
import { backwardPatterns, pointers } from './pointers.ts';
import type { Sentence } from './reading.ts';

const back: PatternSet<Pointer> = patternSet(backwardPatterns);

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
