/** Who was spoken of before a place in the draft: looked for backwards, and only when somebody asks. */
import { labelBit } from '../text/pattern.ts';
import { Mark } from '../text/tokens.ts';
import { explains, nameWords, standing } from './named.ts';
import type { Reading, Sentence } from './reading.ts';
import { bits, type Mention, type Pointer, type Slot } from './mention.ts';

/** Someone that a pronoun points back at. */
export interface Antecedent {
  readonly labels: number;
  /** As named. */
  readonly words: string;
}

/** Sentences that a reader keeps in mind. */
const memory = 24;
/** Sentences after which a name would be explained again. */
const nameMemory = 60;

const plural = labelBit('plural');
const person = labelBit('person');
/** Councils and committees are things, not people: "they" seldom means them when people were named. */
const things = bits(['council', 'body']);

/** Calls back for the sentences before this one, nearest first, until it returns true. */
function backFrom(sentence: Sentence, most: number, visit: (each: Sentence) => boolean): void {
  const { looked } = sentence.reading;
  let block: Reading | undefined = sentence.reading;
  let at = sentence.index;
  let blocks = 0;
  for (let steps = 0; steps < most; steps++) {
    while (at === 0) {
      block = block.links.previous;
      if (!block) return;
      looked.who = Math.max(looked.who, ++blocks);
      at = block.sentences.length;
    }
    const before: Sentence | undefined = block.sentences[--at];
    if (!before || visit(before)) return;
  }
}

const wordsOf = ({ reading: { text, tokens } }: Sentence, { first, end }: Mention): string =>
  text.slice(tokens.starts[first], tokens.ends[end - 1]);

/** Whom a pronoun before word `before` of a sentence means: the last person of that gender, or the last people. */
export function antecedent(
  sentence: Sentence,
  before: number,
  kind: Exclude<Pointer, 'self' | 'you'>,
): Antecedent | undefined {
  const people: Antecedent[] = [];
  let group: Antecedent | undefined;
  let thing: Antecedent | undefined;
  let other = false;
  let seen = 0;

  const meet = (slot: Slot, at: Sentence): void => {
    if (slot.kind !== undefined) {
      // a "she" on the way back speaks for the next person whose gender nobody said
      if ((kind === 'f' && slot.kind === 'm') || (kind === 'm' && slot.kind === 'f')) other = true;
      return;
    }
    const found = (): Antecedent => ({ labels: slot.labels, words: wordsOf(at, slot) });
    if ((slot.labels & plural) !== 0) {
      if (slot.aside) return;
      if ((slot.labels & things) !== 0) thing ??= found();
      else group ??= found();
    } else if ((slot.labels & person) !== 0 && seen < 2) {
      seen++;
      if (kind !== 'f' && kind !== 'm') people.push(found());
      else if (slot.gender === kind || (!slot.gender && !other)) people.push(found());
      else if (!slot.gender) other = false;
    }
  };
  /** The subject of a sentence stays in mind before those beside it. */
  const visit = (at: Sentence, limit: number): boolean => {
    const slots = at.slots.filter(({ first }) => first < limit).toReversed();
    for (const slot of slots) if (!slot.aside) meet(slot, at);
    for (const slot of slots) if (slot.aside) meet(slot, at);
    return kind === 'many' ? group !== undefined : people.length > 0 || seen >= 2;
  };

  if (!visit(sentence, before))
    backFrom(sentence, memory, (at) => visit(at, Number.POSITIVE_INFINITY));
  return (
    (kind === 'many' ? (group ?? thing ?? people[0]) : people[0]) ?? ahead(sentence, before, kind)
  );
}

/** "Since she arrived, the director has …": nobody was named before, somebody is after the comma. */
function ahead(
  sentence: Sentence,
  after: number,
  kind: Exclude<Pointer, 'self' | 'you'>,
): Antecedent | undefined {
  const { slots, tokens } = sentence;
  const next = slots.find((slot) => slot.first > after && slot.kind === undefined);
  if (!next || (next.labels & (kind === 'many' ? plural : person)) === 0) return undefined;
  for (let word = after + 1; word <= next.first; word++)
    if (((tokens.marks[word] ?? 0) & Mark.comma) !== 0)
      return { labels: next.labels, words: wordsOf(sentence, next) };
  return undefined;
}

/** A name that was explained before: its labels then, by the hash of one of its words. */
export function explained(
  sentence: Sentence,
  hash: number,
): Pick<Mention, 'labels' | 'gender'> | undefined {
  let found: Pick<Mention, 'labels' | 'gender'> | undefined;
  backFrom(sentence, nameMemory, (at) => {
    const { tokens, from, to } = at;
    for (let word = from; word < to && !found; word++) {
      if (tokens.hashes[word] !== hash || ((tokens.marks[word] ?? 0) & Mark.capital) === 0)
        continue;
      const mention = at.slots.find(
        (slot) =>
          slot.kind === undefined &&
          explains(slot, tokens) &&
          nameWords(slot, tokens).some((each) => tokens.hashes[each] === hash),
      );
      if (mention)
        found = { labels: standing(mention), ...(mention.gender && { gender: mention.gender }) };
    }
    return found !== undefined;
  });
  return found;
}
