/** Whatever in a sentence may be a mention: posts, teams, people on file, names; overlapping, before any is chosen. */
import { commonGiven, givenWords } from '../text/lexicon/name-words.ts';
import { names } from '../text/names.ts';
import { labelBit, type Match, pattern, type View } from '../text/pattern.ts';
import { type PatternSet, patternSet } from '../text/pattern-set.ts';
import { Mark, type Tokens } from '../text/tokens.ts';
import { intern, unknownWord, wordSet } from '../text/vocabulary.ts';
import { explained } from './antecedents.ts';
import type { Facts } from './facts.ts';
import { following, placing } from './lexicon/around.ts';
import { kinds } from './lexicon/people.ts';
import { bits, type Mention } from './mention.ts';
import { genderOf, isTitle } from './titles.ts';
import type { Sentence } from './reading.ts';
import type { Person } from './situation.ts';

/** Whoever is spoken of by what they are, not by name. */
export const described = kinds.flatMap(({ labels, alone = false, patterns: sources }) =>
  sources.map((each) => [pattern(each), { labels: bits(labels), alone }] as const),
);
const known: PatternSet<{ readonly labels: number; readonly alone: boolean }> =
  patternSet(described);

const follows = wordSet(...following);
const places = wordSet(...placing);
/** "IT have lost it", never "It". */
const acronyms = wordSet('it hr ict send');
const possessive = intern("'s");

const officer = bits(['officer', 'person', 'name']);
const member = bits(['member', 'person', 'name']);
const someone = bits(['person', 'name']);
const nameBit = labelBit('name');

const separating = Mark.comma | Mark.strong | Mark.stop;

const isCapital = (tokens: Tokens, word: number): boolean =>
  ((tokens.marks[word] ?? 0) & Mark.capital) !== 0;

/** The person on file whose name begins at this word, and where it ends. */
function onFile(
  { tokens, to }: View,
  word: number,
  facts: Facts,
): { person: Person; end: number } | undefined {
  const candidates = facts.people.get(tokens.hashes[word] ?? 0);
  if (!candidates || !isCapital(tokens, word)) return undefined;
  let end = word + 1;
  let left = candidates;
  while (end < to) {
    const next = facts.people.get(tokens.hashes[end] ?? 0);
    const both = next && left.filter((person) => next.includes(person));
    if (!both || both.length === 0) break;
    left = both;
    end++;
  }
  const [person] = left;
  // a lone word must name one person only, and not begin somebody else's name
  const another =
    end < to &&
    isCapital(tokens, end) &&
    ((tokens.marks[end] ?? 0) & separating) === 0 &&
    end - word === 1;
  return person && left.length === 1 && !another ? { person, end } : undefined;
}

function filed(view: View, facts: Facts): Mention[] {
  const { tokens, from, to } = view;
  const found: Mention[] = [];
  if (facts.people.size === 0) return found;
  for (let word = from; word < to; word++) {
    const hit = onFile(view, word, facts);
    if (!hit) continue;
    const title = word > from && isTitle(tokens, word - 1);
    const gender = title ? genderOf(tokens, word - 1) : undefined;
    found.push({
      first: title ? word - 1 : word,
      end: hit.end,
      labels: hit.person.kind === 'officer' ? officer : member,
      person: hit.person,
      ...(gender ? { gender } : {}),
    });
    word = hit.end - 1;
  }
  return found;
}

/** Names explained earlier, alone or after a title, and what they were said to be. */
function remembered(sentence: Sentence): Mention[] {
  const { tokens, from, to } = sentence;
  const found: Mention[] = [];
  // a word that patterns know is seldom a name, and stands everywhere
  const recall = (word: number): ReturnType<typeof explained> =>
    isCapital(tokens, word) && tokens.ids[word] === unknownWord
      ? explained(sentence, tokens.hashes[word] ?? 0)
      : undefined;
  for (let word = from; word < to; word++) {
    const name = recall(word);
    if (!name) continue;
    let end = word + 1;
    while (end < to && ((tokens.marks[end] ?? 0) & separating) === 0 && recall(end)) end++;
    const title = word > from && isTitle(tokens, word - 1);
    const gender = title ? genderOf(tokens, word - 1) : name.gender;
    found.push({
      first: title ? word - 1 : word,
      end,
      labels: name.labels | nameBit,
      ...(gender ? { gender } : {}),
    });
    word = end - 1;
  }
  return found;
}

/** A department named alone stands for its people only where what stands around is none of its name, nor makes it a place. */
function standsAlone({ tokens, from, to }: View, text: string, { first, end }: Match): boolean {
  const before = tokens.marks[first] ?? 0;
  if (acronyms.has(tokens.ids[first] ?? 0) && (before & Mark.shout) === 0) return false;
  if (first > from) {
    const hall = /^(?:hall|centre)$/i.test(
      text.slice(tokens.starts[end - 1], tokens.ends[end - 1]),
    );
    if (hall && places.has(tokens.ids[first - 1] ?? 0)) return false;
    if ((before & Mark.joined) !== 0) return false;
    if (
      first - 1 > from &&
      isCapital(tokens, first - 1) &&
      (before & (separating | Mark.quoteOpen)) === 0
    )
      return false;
  }
  if (end >= to || ((tokens.marks[end] ?? 0) & (separating | Mark.quoteClose)) !== 0) return true;
  return (
    follows.has(tokens.ids[end] ?? 0) ||
    /^[a-z]+(?:ed|ly)$/.test(text.slice(tokens.starts[end], tokens.ends[end]))
  );
}

const given = wordSet(commonGiven, givenWords);

/** A first word has its capital anyway: it must be known as a name, or not be known as a word. */
const mayName = (tokens: Tokens, word: number): boolean => {
  const id = tokens.ids[word] ?? 0;
  return id === unknownWord || isTitle(tokens, word) || given.has(id);
};

/** Cut by a dash, colon or bracket: two things, not one. */
function broken(tokens: Tokens, { first, end }: Match): boolean {
  for (let word = first + 1; word < end; word++)
    if (((tokens.marks[word] ?? 0) & (Mark.strong | Mark.stop)) !== 0) return true;
  return false;
}

/** Overlapping candidates, of which slots.ts chooses. */
export function candidatesIn(view: Sentence): Mention[] {
  const { tokens, reading } = view;
  const { facts, text } = reading;
  const bare = names(view).map(({ first, end }): Mention => ({ first, end, labels: someone }));
  const people = [...filed(view, facts), ...remembered(view)];
  const found: Mention[] = [];
  known.scan(view, ({ labels, alone }, match) => {
    if (broken(tokens, match) || (alone && !standsAlone(view, text, match))) return;
    // "Dawn in Parking", but "Shame on the parking team"
    if ((labels & nameBit) !== 0 && match.first === view.from && !mayName(tokens, match.first))
      return;
    const gender = genderOf(tokens, match.first);
    const { first } = match;
    let { end } = match;
    while (end > first + 1 && tokens.ids[end - 1] === possessive) end--;
    // "Director of Place, Helen Abara": the post does not swallow the name
    for (const name of [...people, ...bare])
      if (
        name.first > first + 1 &&
        name.first < end &&
        !isTitle(tokens, first) &&
        (labels & nameBit) === 0 &&
        (name.person !== undefined || ((tokens.marks[name.first] ?? 0) & Mark.comma) !== 0)
      )
        end = name.first;
    found.push({ first, end, labels, ...(gender ? { gender } : {}) });
  });
  return [...people, ...found, ...bare];
}
