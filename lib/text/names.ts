/** Names of people by their shape: runs of capitalised words, the small words inside names, what stands before and after. The same for every origin. */
import * as exclusions from './lexicon/not-people.ts';
import { commonGiven } from './lexicon/name-words.ts';
import { ordinaryWords } from './lexicon/ordinary-words.ts';
import {
  articles,
  firstNames,
  given,
  id,
  isInitial,
  isPart,
  letters,
  named,
  openers,
  placeOpeners,
  places,
  posts,
  runEnd,
  small,
  surnames,
  things,
  titles,
  wherever,
} from './name-parts.ts';
import type { View } from './pattern.ts';
import { Mark, type Tokens } from './tokens.ts';
import { intern, wordSet } from './vocabulary.ts';

/** Words `first` to `end` (exclusive), without title. */
export interface Name {
  readonly first: number;
  readonly end: number;
}

/** A common given name before one of these makes a name of both: Rita Flood. */
const ordinary = wordSet(ordinaryWords, 'flood flooding budget award key band grant charter');
const common = wordSet(commonGiven);
const honours = wordSet(exclusions.honours);
/** What a person does, straight after the name. */
const doing = wordSet(
  "said says tell told asks asked wrote writes rang rings called calls emailed phoned lives lived who whose thinks thought believes wants wanted added explained replied died moved came went knows knew aged complained objected reported's",
);
/** What only people do. */
const saying = wordSet('said says wrote told who whose aged');
/** What follows a name and many other things as well. */
const being = wordSet("has had is was will would of 's at with from did does could and");
/** Small words that are also syllables of names written in two or three short parts. */
const syllables = wordSet(
  'an to so do no on in he it me you we my may man long sun or as at be by go ho hi lo la ma po',
);

interface Run {
  first: number;
  end: number;
  /** A title or post stood before it. */
  titled: boolean;
  /** It stands where every word has a capital: the start of the sentence. */
  opening: boolean;
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

const on = intern('on');
const roads = wordSet('lane close court walk row');

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
  // one walks along Daniel Hill, and there is a hole on Sandy Lane
  const isAt = places.has(id(tokens, last)) && wherever.has(before);
  if (isAt || (before === on && roads.has(id(tokens, last)))) return false;
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
