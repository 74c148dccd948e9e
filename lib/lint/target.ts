/** Whether what a match says is said of the person that it met first. */
import { type Match } from '../text/pattern.ts';
import { matches, wordings } from '../text/pattern-set.ts';
import { Mark } from '../text/tokens.ts';
import { intern, wordSet } from '../text/vocabulary.ts';
import { bits, has, type Mention } from './mention.ts';
import type { Sentence } from './reading.ts';

const negators = wordSet(
  'not never no nobody none hardly nor neither nothing anything far rarely seldom without cannot unfairly wrongly',
);
/** Between someone and what is said of them, these begin to speak of something else. */
const turning = wordSet(
  'that what whatever which everything because if when while whether but although though unless until since said say says saying told tell tells telling thinks thought knows knew believe believes believed found feel feels felt report reported confirm confirms confirmed admits admitted advise advises advised recommend recommends recommended explain explained warn warns warned show shows showed propose proposed discuss discussed inherited accused replaced reminded faced facing',
);
/** "Officers told us there was none"; not "stood there". */
const there = intern('there');
const exists = wordSet("is are was were will has had have 's");
const relatives = wordSet('who that which');
const determiners = wordSet('the a an our your my its these those');
const away = wordSet('of by from for to about at than between against in within across');
const owning = wordSet('his their');
const it = intern('it');
const possessive = intern("'s");
const conjunctions = wordSet('and or');
/** After these, "it" begins a clause of its own. */
const opening = wordSet('and but so then or them him us you now once');
const prepositions = wordSet('of at in for to with from by about on and or over under like than');

const people = bits(['officer', 'member', 'party', 'resident', 'outsider', 'body', 'council']);

/** "the officer you spoke to is" */
const voices = bits(['you', 'self']);

const separating = Mark.comma | Mark.strong | Mark.stop;

/** Speaks of the mention itself, not of something that it has: "the officers' report", "the work of officers". */
function isSubject(
  { tokens, from, reading }: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const next = tokens.ids[end] ?? 0;
  if (next === possessive && !followsAsVerb.has(tokens.ids[end + 1] ?? 0)) return false;
  if (
    /^[’']\s/.test(reading.text.slice(tokens.ends[end - 1], (tokens.ends[end - 1] ?? 0) + 2)) &&
    /s$/i.test(reading.text.slice(0, tokens.ends[end - 1]))
  )
    return false;
  if (end - first === 1 && owning.has(tokens.ids[first] ?? 0)) return false;
  const before = first > from ? (tokens.ids[first - 1] ?? 0) : 0;
  return (
    !away.has(before) || relatives.has(next) || ((tokens.marks[first] ?? 0) & separating) !== 0
  );
}

/** "'s" is "is" or "has" before these. */
const followsAsVerb = wordSet(
  'been not never just so a an the always simply clearly plainly either all nothing no too about only got had done made lost in on out at off up as utterly completely totally hopelessly one useless hopeless lazy clueless rubbish idle incompetent lying hiding sitting asleep never failed let bungled botched sat',
);

/**
 * True where nothing between the target of a match and its marked words turns to another subject or denies them.
 * Matches whose mark comes before or takes in their target have nothing between.
 */
export function bearsOn(sentence: Sentence, match: Match): boolean {
  const { target, markFirst } = match;
  if (!target || target.end > markFirst) return true;
  const { tokens, mentions } = sentence;
  if (!isSubject(sentence, target)) return false;
  for (let word = target.end; word < markFirst; word++) {
    const id = tokens.ids[word] ?? 0;
    const comma = ((tokens.marks[word] ?? 0) & Mark.comma) !== 0;
    if (negators.has(id))
      return matches(asserting, { ...sentence, from: word, to: Math.min(sentence.to, word + 3) });
    if (word === target.end) {
      if (determiners.has(id) && !comma) return false;
      if (relatives.has(id)) continue;
    }
    if (turning.has(id)) return false;
    if (id === there && exists.has(tokens.ids[word + 1] ?? 0)) return false;
    if (id === it && (comma || opening.has(tokens.ids[word - 1] ?? 0))) return false;
  }
  return !mentions.some(
    ({ first, labels }) =>
      first >= target.end &&
      first < markFirst &&
      (labels & people) !== 0 &&
      (labels & voices) === 0 &&
      (labels & target.labels) !== target.labels &&
      !prepositions.has(tokens.ids[first - 1] ?? 0) &&
      !conjunctions.has(tokens.ids[first - 1] ?? 0),
  );
}

const asserting = wordings(
  'not (only|just|merely|simply)',
  'no (doubt|question|less)',
  'nothing (but|short|more|if)',
  'without (doubt|question|exception)',
  'not for the first',
  'hardly surprisingly',
);

/** What may follow an adjective that is said of somebody, rather than of the noun after it. */
const afterPredicate = wordSet(
  'and at when but or in with because who that to the if as since for all from again though so yet enough beyond too on over about this these every until while than even by a an i we he she they it is are was were have has had do does did will would should must can could yesterday today now then indeed really frankly people person bunch lot man woman men women one ones officer officers official officials team department manager managers director staff bureaucrats individual individuals character article human against towards toward before after during throughout under without within between despite except into near off out through whenever wherever where whose which why how once unless whether not never only also either neither nor both each any some no shower crew leader boss outfit bureaucrat advice of',
);

/** "is useless", not "is useless software". A whole phrase is never part of a noun's. */
export function isPredicate({ tokens, to }: Sentence, { end, markFirst, markEnd }: Match): boolean {
  if (markEnd - markFirst > 1) return true;
  const next = markEnd < 0 ? end : markEnd;
  return (
    next >= to ||
    ((tokens.marks[next] ?? 0) & (separating | Mark.quoteClose)) !== 0 ||
    afterPredicate.has(tokens.ids[next] ?? 0)
  );
}

const supposing = wordSet('if whether unless suppose supposing imagine');
const sayings = wordings(
  'if you ask me',
  'if (i|we) (am|were)? (honest|truthful)',
  'if (truth|the truth) be told',
  'if i may say',
  'as if',
  'if you (agree|think|feel|like)',
  'if anything',
  'if (anyone|anybody|you) (wants|want|wonders|wonder|doubts|doubt|needed|needs)',
);

/** Under an "if" or "whether" that stands shortly before. */
export function supposed(sentence: Sentence, { first }: Match): boolean {
  const { tokens, from } = sentence;
  for (let word = first - 1; word >= from && word >= first - 5; word--) {
    if (((tokens.marks[word + 1] ?? 0) & (Mark.strong | Mark.comma)) !== 0) return false;
    if (supposing.has(tokens.ids[word] ?? 0))
      return !matches(sayings, { ...sentence, from: Math.max(from, word - 1) });
  }
  return false;
}

/** The mention that a match met first, as read. */
export const mentionOf = (sentence: Sentence, { target }: Match): Mention | undefined =>
  target && sentence.mentions.find(({ first }) => first === target.first);

/** A mention of this kind that covers a word. */
export const covering = (
  { mentions }: Sentence,
  word: number,
  label: 'officer' | 'member',
): Mention | undefined =>
  mentions.find((mention) => mention.first <= word && word < mention.end && has(mention, label));
