/** Names of people by their shape: runs of capitalised words, the small words inside names, what stands before and after. The same for every origin. */
import * as exclusions from './lexicon/not-people.ts';
import { commonGiven, givenWords, particles, surnameWords } from './lexicon/name-words.ts';
import { ordinaryWords } from './lexicon/ordinary-words.ts';
import type { View } from './pattern.ts';
import { Mark, type Tokens } from './tokens.ts';
import { intern } from './vocabulary.ts';

/** Words `first` to `end` (exclusive), without title. */
export interface Name {
  readonly first: number;
  readonly end: number;
}

const setOf = (...lists: readonly string[]): ReadonlySet<number> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).map(intern));

const small = setOf(particles);
const given = setOf(givenWords);
const firstNames = setOf(givenWords, commonGiven);
const common = setOf(commonGiven);
const surnames = setOf(surnameWords);
const places = setOf(exclusions.places);
const things = setOf(exclusions.things, exclusions.nations, ordinaryWords);
/** A common given name before one of these makes a name of both: Rita Flood. */
const ordinary = setOf(ordinaryWords, 'flood flooding budget award key band grant charter');
const placeOpeners = setOf(exclusions.placeOpeners);
const posts = setOf(exclusions.posts);
const honours = setOf(exclusions.honours);
const openers = setOf(exclusions.openers);
const acronyms = setOf(exclusions.acronyms);

const titles = setOf(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend cllr cllrs councillor councillors alderman mayor pc sgt constable inspector sister brother father fr imam rabbi nurse judge uncle aunt auntie captain capt major colonel messrs baroness',
);
const articles = setOf('the a an this that these those our your every each any no');
const wherever = setOf(
  'in at near across around into through throughout outside inside along onto via beyond towards off',
);
/** What a person does, straight after the name. */
const doing = setOf(
  "said says tell told asks asked wrote writes rang rings called calls emailed phoned lives lived who whose thinks thought believes wants wanted added explained replied died moved came went knows knew aged complained objected reported's",
);
/** What only people do. */
const saying = setOf('said says wrote told who whose aged');
/** What follows a name and many other things as well. */
const being = setOf("has had is was will would of 's at with from did does could and");
/** Small words that are also syllables of names written in two or three short parts. */
const syllables = setOf(
  'an to so do no on in he it me you we my may man long sun or as at be by go ho hi lo la ma po',
);
const mac = intern('mac');
const an = intern('an');
const me = intern('i');
const saint = intern('st');
/** Said of one person, so that a plural noun before it is none. */
const single = setOf(
  "is was has had 's said says told tells wrote writes rang rings lived lives thinks wants knows needs owes died aged suffers suffered sleeps drinks smokes swears cries struggles begged lied cheated hates loves married divorced resigned phoned emailed",
);
const leading = setOf('the a an');
/** Names that illnesses bear. */
const eponyms = setOf(
  'alzheimer alzheimers parkinson parkinsons tourette tourettes asperger aspergers crohn crohns huntington huntingtons hodgkin hodgkins lewy korsakoff bell',
);
const weekdays = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter',
);
const ofWord = intern('of');
/** Nouns that the words before them only name. */
const named = setOf(
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

interface Run {
  first: number;
  end: number;
  /** A title or post stood before it. */
  titled: boolean;
  /** It stands where every word has a capital: the start of the sentence. */
  opening: boolean;
}

const letters = ({ starts, ends }: Tokens, word: number): number =>
  (ends[word] ?? 0) - (starts[word] ?? 0);
const isInitial = (tokens: Tokens, word: number): boolean =>
  letters(tokens, word) === 1 &&
  ((tokens.marks[word] ?? 0) & (Mark.capital | Mark.digit)) === Mark.capital;
const id = (tokens: Tokens, word: number): number => tokens.ids[word] ?? 0;

const isSmall = (tokens: Tokens, word: number): boolean =>
  small.has(id(tokens, word)) || (id(tokens, word) === an && id(tokens, word - 1) === mac);

function isPart(tokens: Tokens, word: number): boolean {
  const marks = tokens.marks[word] ?? 0;
  if ((marks & Mark.digit) !== 0 || (marks & Mark.capital) === 0) return false;
  if ((marks & Mark.shout) === 0) return true;
  return letters(tokens, word) >= 2 && !acronyms.has(id(tokens, word));
}

/** Where the capitalised words that begin at `word` end; small words and initials included. */
function runEnd({ tokens, to }: View, word: number): number {
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

/** Drops what is no part of a name at either end. */
function trim({ tokens, from }: View, run: Run): void {
  while (run.first < run.end) {
    const word = id(tokens, run.first);
    const more = run.end - run.first >= 2;
    if (
      more &&
      isInitial(tokens, run.first) &&
      ((tokens.marks[run.first + 1] ?? 0) & Mark.stop) !== 0
    )
      break;
    const opens = run.first === from || run.opening;
    if (posts.has(word) && !(more && given.has(word) && !titles.has(word) && !opens))
      run.titled ||= titles.has(word);
    else if (!openers.has(word)) break;
    else if (
      opens
        ? given.has(word) && more && !titled(tokens, run) && follows(tokens, run)
        : !droppable(tokens, run)
    )
      break;
    run.first++;
  }
  if (run.first > from && titles.has(id(tokens, run.first - 1))) run.titled = true;
  while (
    run.end > run.first &&
    (honours.has(id(tokens, run.end - 1)) ||
      (posts.has(id(tokens, run.end - 1)) && !surnames.has(id(tokens, run.end - 1))))
  )
    run.end--;
}

/** "Will Green is here", "May Chen rang": a word that could open the sentence is a name when a verb follows, or nothing does. */
const follows = (tokens: Tokens, { end }: Run): boolean =>
  end >= tokens.length ||
  doing.has(id(tokens, end)) ||
  being.has(id(tokens, end)) ||
  ((tokens.marks[end] ?? 0) & (Mark.comma | Mark.stop)) !== 0;

const titled = (tokens: Tokens, { first }: Run): boolean => titles.has(id(tokens, first + 1));

/** Inside a sentence a capital is no accident: only "The" and words longer than a syllable are dropped. */
const droppable = (tokens: Tokens, { first }: Run): boolean => {
  const word = id(tokens, first);
  return (
    articles.has(word) ||
    !(given.has(word) || surnames.has(word) || syllables.has(word) || letters(tokens, first) <= 3)
  );
};

/** Whether a word, as the `index`th full part, is one that no name has. */
function isForeign(tokens: Tokens, full: readonly number[], index: number): boolean {
  const at = full[index] ?? 0;
  const word = id(tokens, at);
  if (index === 0 && firstNames.has(word)) return false;
  if (surnames.has(word) || given.has(word)) return false;
  if (small.has(id(tokens, at - 1))) return false;
  if (index > 0 && full.length === 2 && ordinary.has(word) && common.has(id(tokens, full[0] ?? 0)))
    return false;
  if (things.has(word) || (index > 0 && places.has(word))) return true;
  if (!openers.has(word)) return false;
  const short = full.every((other) => letters(tokens, other) <= 5);
  return !(short && syllables.has(word));
}

/** Whether the words of a run make a person's name. */
function isName(view: View, { first, end, titled: hasTitle }: Run): boolean {
  const { tokens, from, to } = view;
  const parts: number[] = [];
  for (let word = first; word < end; word++) if (isPart(tokens, word)) parts.push(word);
  const full = parts.filter((word) => !isInitial(tokens, word));
  const [head] = full;
  const last = full.at(-1);
  if (head === undefined || last === undefined || parts.length > 5) return false;
  if (full.some((_, index) => isForeign(tokens, full, index))) return false;
  if (hasTitle) return true;
  if (parts.length < 2 || ((tokens.marks[first] ?? 0) & Mark.joined) !== 0) return false;

  const before =
    first > from && ((tokens.marks[first] ?? 0) & (Mark.comma | Mark.strong | Mark.stop)) === 0
      ? id(tokens, first - 1)
      : 0;
  const after =
    end < to && ((tokens.marks[end] ?? 0) & (Mark.comma | Mark.strong | Mark.stop)) === 0
      ? id(tokens, end)
      : 0;
  const isGiven = firstNames.has(id(tokens, head));
  if (named.has(after) && parts.length <= 3) return false;
  if (articles.has(before)) return false;
  if (isGiven || (doing.has(after) && !places.has(id(tokens, last)))) return true;
  if (wherever.has(before) || placeOpeners.has(id(tokens, head))) return false;
  // Daniel Hill is a person and Beacon Hill a place; Marlpit Green may be either: something must say so
  if (saying.has(after)) return true;
  if (
    places.has(id(tokens, last)) ||
    placeOpeners.has(id(tokens, last)) ||
    posts.has(id(tokens, last))
  )
    return false;
  return !full.every(
    (word) =>
      surnames.has(id(tokens, word)) || things.has(id(tokens, word)) || posts.has(id(tokens, word)),
  );
}

/** Surname first: "Wojcik, Halina," at the start of a line, or "OKAFOR, Chidi". */
function surnameFirst({ tokens, from, to }: View, run: Run): Name | undefined {
  const { first, end } = run;
  if (
    end >= to ||
    ((tokens.marks[end] ?? 0) & (Mark.comma | Mark.strong)) !== Mark.comma ||
    !isPart(tokens, end)
  )
    return undefined;
  const shouted =
    ((tokens.marks[first] ?? 0) & Mark.shout) !== 0 &&
    ((tokens.marks[end] ?? 0) & Mark.shout) === 0;
  const stop = runEnd({ tokens, from, to, at: () => undefined }, end);
  const closed =
    stop === to ||
    ((tokens.marks[stop] ?? 0) & (Mark.comma | Mark.strong | Mark.stop)) !== 0 ||
    ((tokens.marks[stop] ?? 0) & Mark.digit) !== 0;
  if (!(shouted || (first === from && closed && stop - first <= 4))) return undefined;
  for (let word = first; word < stop; word++) {
    const each = id(tokens, word);
    if (
      (things.has(each) || places.has(each) || openers.has(each) || posts.has(each)) &&
      !surnames.has(each) &&
      !given.has(each)
    )
      return undefined;
  }
  // a list of places or wards goes on with more of them
  if (!shouted && stop < to && isPart(tokens, stop)) return undefined;
  return { first, end: stop };
}

/** Names of two parts or more, or of one after a title. */
export function names(view: View): Name[] {
  const { tokens, from, to } = view;
  const found: Name[] = [];
  for (let word = from; word < to; word++) {
    if (!isPart(tokens, word) || ((tokens.marks[word] ?? 0) & Mark.joined) !== 0) continue;
    const end = runEnd(view, word);
    const run: Run = { first: word, end, titled: false, opening: word === from };
    trim(view, run);
    if (run.first < run.end) {
      const reversed = run.end === end ? surnameFirst(view, run) : undefined;
      if (reversed) {
        found.push(reversed);
        word = reversed.end - 1;
        continue;
      }
      if (isName(view, run)) found.push({ first: run.first, end: run.end });
    }
    word = end - 1;
  }
  return found;
}

/**
 * Whether one capitalised word inside a sentence, or before a person's verb at its start, is a name by itself:
 * "when Marek moved back", "Devinder is signed off". A place after "in" or "at" is none.
 */
export function isLoneName({ tokens, from, to }: View, word: number): boolean {
  if (
    !isPart(tokens, word) ||
    ((tokens.marks[word] ?? 0) & (Mark.shout | Mark.joined)) !== 0 ||
    isInitial(tokens, word)
  )
    return false;
  const each = id(tokens, word);
  if (weekdays.has(each) || eponyms.has(each)) return false;
  if (
    !firstNames.has(each) &&
    (things.has(each) ||
      places.has(each) ||
      openers.has(each) ||
      posts.has(each) ||
      placeOpeners.has(each) ||
      small.has(each))
  )
    return false;
  const next =
    word + 1 < to && ((tokens.marks[word + 1] ?? 0) & (Mark.strong | Mark.stop)) === 0
      ? word + 1
      : -1;
  if (
    next > 0 &&
    (named.has(id(tokens, next)) ||
      (isPart(tokens, next) && (places.has(id(tokens, next)) || things.has(id(tokens, next)))))
  )
    return false;
  if (word === from) return firstNames.has(each) || (next > 0 && single.has(id(tokens, next)));
  const before = id(tokens, word - 1);
  if (before === saint) return false;
  if (firstNames.has(each)) return true;
  return !(
    wherever.has(before) ||
    leading.has(before) ||
    before === ofWord ||
    (isPart(tokens, word - 1) && !(word - 1 === from && openers.has(before)))
  );
}

/** Whether a word is a common given name; the rest are told by what stands around them. */
export const isGivenName = ({ tokens }: View, word: number): boolean =>
  firstNames.has(id(tokens, word));

/** Whether a word could be a family name: it is no place, thing, nation, post or everyday word. */
export function isSurname({ tokens }: View, word: number): boolean {
  const each = id(tokens, word);
  return (
    isPart(tokens, word) &&
    !things.has(each) &&
    !places.has(each) &&
    !openers.has(each) &&
    !posts.has(each) &&
    !placeOpeners.has(each) &&
    !weekdays.has(each)
  );
}
