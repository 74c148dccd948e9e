/** Finds who is spoken of in a sentence, and whom its pronouns mean. */
import { labelBit, pattern, type View } from '../text/pattern.ts';
import { type PatternSet, patternSet } from '../text/pattern-set.ts';
import { Mark, type Tokens } from '../text/tokens.ts';
import { intern } from '../text/vocabulary.ts';
import { joined } from './appositions.ts';
import { candidatesIn, isTitle } from './candidates.ts';
import type { Facts } from './facts.ts';
import { governing, pronouns } from './lexicon/around.ts';
import { backwards } from './lexicon/people.ts';
import { bits, type Mention } from './mention.ts';
import { after, gendered, labelsOf, type Named, naming, referent, type Scene } from './scene.ts';

/** How a word or phrase points back: at a woman, a man, anybody ("the man" aside), several people; or at writer and reader. */
type Pointer = 'f' | 'm' | 'any' | 'many' | 'self' | 'you';

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
const named = bits(['name', 'resident']);
const person = labelBit('person');
const self = bits(['self']);
const youBits: Record<Facts['you'], number> = {
  officer: bits(['you', 'officer', 'person']),
  member: bits(['you', 'member', 'person']),
  resident: bits(['you', 'resident', 'person']),
  outsider: bits(['you']),
  mixed: bits(['you']),
  unknown: bits(['you']),
};

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

/** The words of a mention that are its bearer's name. */
function nameWords(mention: Mention, tokens: Tokens): number[] {
  const [first, end] = mention.named ?? [mention.first, mention.end];
  const words: number[] = [];
  for (let word = first; word < end; word++)
    if (((tokens.marks[word] ?? 0) & Mark.capital) !== 0 && !isTitle(tokens, word))
      words.push(word);
  // "Cllr Rahman", "Mr Denby of Highways": the name is what follows the title
  return isTitle(tokens, first) || mention.named ? words.slice(0, 3) : words;
}

const namesOf = (mention: Mention, tokens: Tokens): Named[] =>
  nameWords(mention, tokens).map((word) => ({
    hash: tokens.hashes[word] ?? 0,
    labels: mention.labels & (roles | person),
    gender: mention.gender,
  }));

function isNamed(mention: Mention, tokens: Tokens): boolean {
  if ((mention.labels & roles) === 0) return false;
  return (
    mention.named !== undefined ||
    isTitle(tokens, mention.first) ||
    (mention.labels & named & ~labelBit('resident')) !== 0
  );
}

/** An object beside somebody spoken of before it in the same sentence. */
const isAside = (mention: Mention, others: readonly Mention[], { tokens, from }: View): boolean =>
  mention.first > from &&
  governs.has(tokens.ids[mention.first - 1] ?? 0) &&
  others.some(({ labels, points }) => points === undefined && (labels & roles) !== 0);

/** The mentions of a sentence in order, and the scene after it. `text` is what the tokens were cut from. */
export function mentionsIn(
  view: View,
  text: string,
  facts: Facts,
  scene: Scene,
): { mentions: Mention[]; scene: Scene } {
  const { tokens, from, to } = view;
  const plain = joined(settled(candidatesIn(view, text, facts, scene.named)), tokens, text);
  const pointing = new Map<number, { readonly end: number; readonly kind: Pointer }>();
  for (let word = from; word < to; word++) {
    const kind = pointers.get(tokens.ids[word] ?? 0);
    if (kind) pointing.set(word, { end: word + 1, kind });
  }
  back.scan(view, (kind, { first, end }) => void pointing.set(first, { end, kind }));
  // "that officer" is a mention, "that man" points back; the longer of two wins
  const covered = ({ first, end }: { first: number; end: number }): boolean =>
    plain.some((m) => m.first < end && first < m.end && m.end - m.first >= end - first);
  const slots: (Mention & { readonly kind?: Pointer })[] = [...pointing]
    .map(([first, { end, kind }]) => ({ first, end, labels: 0, kind }))
    .filter((each) => !covered(each));
  slots.push(
    ...plain.filter((m) => !slots.some(({ first, end }) => m.first < end && first < m.end)),
  );
  slots.sort((a, b) => a.first - b.first);

  let now = scene;
  const mentions: Mention[] = [];
  for (const { kind, ...mention } of slots) {
    if (kind === 'self' || kind === 'you')
      mentions.push({ ...mention, labels: kind === 'self' ? self : youBits[facts.you] });
    else if (kind) {
      const antecedent = referent(now, kind);
      if (!antecedent) continue;
      if (kind === 'f' || kind === 'm') now = gendered(now, antecedent, kind);
      mentions.push({ ...mention, labels: labelsOf(antecedent), points: antecedent.words });
    } else {
      const aside = isAside(mention, mentions, view);
      mentions.push(mention);
      now = after(
        now,
        mention,
        text.slice(tokens.starts[mention.first], tokens.ends[mention.end - 1]),
        aside,
      );
      if (isNamed(mention, tokens)) now = naming(now, namesOf(mention, tokens));
    }
  }
  return { mentions, scene: now };
}
