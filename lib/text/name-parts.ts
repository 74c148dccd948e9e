/** What names are made of: the words they may and may not have, and how far a run of them goes. */
import * as exclusions from './lexicon/not-people.ts';
import { commonGiven, givenWords, particles, surnameWords } from './lexicon/name-words.ts';
import { ordinaryWords } from './lexicon/ordinary-words.ts';
import type { View } from './pattern.ts';
import { Mark, type Tokens } from './tokens.ts';
import { intern, wordSet } from './vocabulary.ts';

export const small = wordSet(particles);
export const given = wordSet(givenWords);
export const firstNames = wordSet(givenWords, commonGiven);
export const surnames = wordSet(surnameWords);
export const places = wordSet(exclusions.places);
export const things = wordSet(exclusions.things, exclusions.nations, ordinaryWords);
export const placeOpeners = wordSet(exclusions.placeOpeners);
export const posts = wordSet(exclusions.posts);
export const openers = wordSet(exclusions.openers);
const acronyms = wordSet(exclusions.acronyms);

export const titles = wordSet(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend cllr cllrs councillor councillors alderman mayor pc sgt constable inspector sister brother father fr imam rabbi nurse judge uncle aunt auntie captain capt major colonel messrs baroness',
);
export const articles = wordSet('the a an this that these those our your every each any no');
export const wherever = wordSet(
  'in at near across around into through throughout outside inside along onto via beyond towards off',
);
const mac = intern('mac');
const an = intern('an');
const me = intern('i');
export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter',
);
/** Nouns that the words before them only name. */
export const named = wordSet(
  'estate estates scheme schemes project projects site sites ward wards road area areas centre school schools library development developments depot hub bypass junction bridge station street playground park division village town parish plan plans programme strategy policy committee group team panel board service services trial pilot consultation contract festival market route bus line club trust pitch pitches meadows allotments surgery hall shop store pub branch campus factory farm works quarry tip landfill budget fund grant report review survey campaign charter award awards motion',
);

const breaks =
  Mark.comma |
  Mark.strong |
  Mark.newline |
  Mark.quoteOpen |
  Mark.quoteClose |
  Mark.money |
  Mark.question |
  Mark.exclamation;

export const letters = ({ starts, ends }: Tokens, word: number): number =>
  (ends[word] ?? 0) - (starts[word] ?? 0);
export const isInitial = (tokens: Tokens, word: number): boolean =>
  letters(tokens, word) === 1 &&
  ((tokens.marks[word] ?? 0) & (Mark.capital | Mark.digit)) === Mark.capital;
export const id = (tokens: Tokens, word: number): number => tokens.ids[word] ?? 0;

const isSmall = (tokens: Tokens, word: number): boolean =>
  small.has(id(tokens, word)) || (id(tokens, word) === an && id(tokens, word - 1) === mac);

export function isPart(tokens: Tokens, word: number): boolean {
  const marks = tokens.marks[word] ?? 0;
  if ((marks & Mark.digit) !== 0 || (marks & Mark.capital) === 0) return false;
  if ((marks & Mark.shout) === 0) return true;
  return letters(tokens, word) >= 2 && !acronyms.has(id(tokens, word));
}

/** Where the capitalised words that begin at `word` end; small words and initials included. */
export function runEnd({ tokens, to }: View, word: number): number {
  let end = word + 1;
  for (;;) {
    if (end >= to) return end;
    const marks = tokens.marks[end] ?? 0;
    if ((marks & breaks) !== 0) return end;
    if (
      (marks & Mark.stop) !== 0 &&
      !isInitial(tokens, end - 1) &&
      !titles.has(id(tokens, end - 1))
    )
      return end;
    // Kar-wai, and the hyphens of double names
    if (
      (marks & Mark.joined) !== 0 &&
      (marks & Mark.digit) === 0 &&
      tokens.starts[end] !== tokens.ends[end - 1]
    ) {
      end++;
      continue;
    }
    if ((marks & Mark.joined) !== 0 && tokens.starts[end] === tokens.ends[end - 1]) return end;
    if (isPart(tokens, end) && id(tokens, end) !== me) {
      end++;
      continue;
    }
    // up to two small words, when a name goes on after them
    let ahead = end;
    while (
      ahead < to &&
      ahead < end + 2 &&
      isSmall(tokens, ahead) &&
      (ahead === end || ((tokens.marks[ahead] ?? 0) & (breaks | Mark.stop)) === 0)
    )
      ahead++;
    if (
      ahead === end ||
      ahead >= to ||
      !isPart(tokens, ahead) ||
      ((tokens.marks[ahead] ?? 0) & (breaks | Mark.stop)) !== 0
    )
      return end;
    end = ahead + 1;
  }
}
