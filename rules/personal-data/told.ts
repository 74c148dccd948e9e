/** Notices a private fact told of somebody in particular. */
import { beside } from '../../lib/lint/neighbours.ts';
import { type Phrases, wordsOf } from '../../lib/lint/detector.ts';
import { has } from '../../lib/lint/mention.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { type Match, pattern } from '../../lib/text/pattern.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern, wordSet } from '../../lib/text/vocabulary.ts';
import { isExcused } from './context.ts';
import { kin, topics } from './lexicon/people.ts';
import { hasDoor, hasLandmark } from './places.ts';
import { reachOf, severityFor } from './readers.ts';
import { type Subject, subjectOf } from './who.ts';
import { isSpread } from './wide.ts';

interface ToldOptions {
  readonly find: readonly string[];
  /** Whether these readers should not have it; all but officers when omitted. */
  readonly reaches?: (sentence: Sentence) => boolean;
  readonly where?: (sentence: Sentence, match: Match, subject: Subject) => boolean;
}

const topicWords = wordSet(topics);
const about = wordSet(
  'on about regarding concerning into against tackling prevent preventing beat beating fight fighting stop stopping cure curing understanding',
);
const kindsOf = wordSet(
  'awareness understanding knowledge effects effect treatment prevention causes levels rates number numbers cases study studies risk risks impact cost costs rise fall subject topic question issue problem issues types forms kinds',
);
const negators = wordSet('not never no without neither nor');
const ifs = wordSet('if whether unless suppose supposing anyone whoever');
const modals = wordSet('must should may can shall might could');
const joiners = wordSet('and or');
const pronouns = wordSet('he she him her his');
const or = intern('or');
const of = intern('of');
const should = intern('should');
const kinWords = wordSet(kin);
const verbs = wordSet(
  'is are was were has have had be been being can could will would may might does did do',
);
const speaking = wordSet(
  'said says say saying told tells asked asks added adds explained explains wrote writes believes thinks hopes welcomed welcomes launched launches announced announces opened opens leads led chairs chaired presented presents urged urges called warned warns wants wanted raised raises visited visits praised praises thanked thanks promised met meets argued argues insisted pointed introduced reported moved seconded proposed heard noted questioned spoke campaigns campaigned supported runs teaches drafted prepared keeps holding holds handles advises writes published studied researches specialises volunteers organises fundraised trains delivers',
);
const possessive = intern("'s");

const general = wordings(
  '(people|those|anyone|anybody|somebody|someone|everyone|residents|children|adults|families|parents|carers) (with|who|living|in|on|under|affected|suffering)',
  '(you or someone|you or a|if you|do you|are you)',
  'your !(division|ward|area|constituency|patch|parish|neighbour|neighbours|constituent|resident|tenant|question|letter|email|enquiry|case|list|street|road|team)',
);

function isTopic({ tokens, from, to }: Sentence, { first, end, markFirst }: Match): boolean {
  let after = end;
  while (after < to && tokens.ids[after] === possessive) after++;
  const next =
    after < to && ((tokens.marks[after] ?? 0) & (Mark.strong | Mark.stop)) === 0
      ? (tokens.ids[after] ?? 0)
      : 0;
  if (topicWords.has(next)) return true;
  // "dementia and mental health services"
  if (joiners.has(next) && topicWords.has(tokens.ids[after + 2] ?? 0)) return true;
  const before = markFirst > from ? (tokens.ids[first - 1] ?? 0) : 0;
  return about.has(before) || (before === of && kindsOf.has(tokens.ids[first - 2] ?? 0));
}

function isDenied({ tokens, from }: Sentence, { first }: Match): boolean {
  for (let word = first - 1; word >= from && word >= first - 2; word--)
    if (negators.has(tokens.ids[word] ?? 0)) return true;
  return false;
}

/** "if he has", "whether she is": before the fact, in its clause. */
function isSupposed({ tokens, from }: Sentence, { first }: Match): boolean {
  for (let word = first - 1; word >= from && word >= first - 10; word--) {
    if (ifs.has(tokens.ids[word] ?? 0) || (word === from && tokens.ids[word] === should))
      return true;
    if (((tokens.marks[word] ?? 0) & (Mark.strong | Mark.comma)) !== 0) return false;
  }
  return false;
}

const past = wordings(
  '(was|were|had|did|told|came|went|said|rang|wrote|lost|moved|left|got|took|died|threw|broke|owes|refuses|turned)',
  '(has|have|is) (been|just|now|already|still|again)',
  '(our|that|this|his|her) * ',
  'last (week|month|year|night)',
  '(yesterday|today|tonight|at the weekend)',
);

/** In what is published "the tenant" is somebody only when something happened to them. */
function isGuidance(sentence: Sentence): boolean {
  const { tokens, from, to, reading } = sentence;
  const { kind } = reading.facts.situation;
  if (kind === 'web-page' || kind === 'report') return true;
  if (kind === 'press-release' && !matches(past, sentence)) return true;
  for (let word = from; word < to; word++)
    if (modals.has(tokens.ids[word] ?? 0) || ifs.has(tokens.ids[word] ?? 0)) return true;
  return false;
}

/** A whole quoted sentence that nobody is said to have spoken: an example, a title. */
const isUnowned = ({ reading }: Sentence, { first, end }: Match): boolean =>
  reading.quotes.some(
    ({ from, to, speaker }) =>
      speaker === 'unknown' && from <= 3 && from <= first && end <= to && to - from > 6,
  );

/** The person stands so close before the fact that both make one phrase. */
function belongs({ tokens }: Sentence, { first }: Match, subject: Subject): boolean {
  if (subject.first < 0 || subject.first > first || first - subject.end > 6) return false;
  for (let word = subject.end; word <= first; word++)
    if (((tokens.marks[word] ?? 0) & Mark.strong) !== 0) return false;
  return true;
}

/** "She", "him": one person, unless it is "he or she". */
const hasPronoun = ({ tokens, from, to }: Sentence): boolean => {
  for (let word = from; word < to; word++)
    if (
      pronouns.has(tokens.ids[word] ?? 0) &&
      tokens.ids[word - 1] !== or &&
      tokens.ids[word + 1] !== or
    )
      return true;
  return false;
};

const pages = new Set(['web-page', 'report', 'press-release']);

/** A door, a landmark or a name beside it says which tenant, which couple. */
function isPinned(sentence: Sentence): boolean {
  const { kind } = sentence.reading.facts.situation;
  if (kind === 'web-page' || kind === 'report') return false;
  if (hasDoor(sentence) || hasLandmark(sentence) || hasPronoun(sentence)) return true;
  if (pages.has(kind)) return false;
  return [sentence, beside(sentence, -1)].some(
    (each) =>
      each !== undefined &&
      (hasDoor(each) || hasLandmark(each) || each.mentions.some((mention) => has(mention, 'name'))),
  );
}

/** "the applicant's hydrology", "Mrs Lee's fence": what is said is said of the thing. */
function isOfThing({ tokens }: Sentence, { first }: Match, { end }: Subject): boolean {
  if (end <= 0 || end >= first - 1 || tokens.ids[end] !== possessive) return false;
  for (let word = end + 1; word < first; word++)
    if (kinWords.has(tokens.ids[word] ?? 0)) return false;
  return verbs.has(tokens.ids[first] ?? 0);
}

/** "Cllr Obi said that rent arrears": whoever speaks is not what is spoken of. */
function isSpeaker({ tokens, to }: Sentence, { first }: Match, { end }: Subject): boolean {
  if (end <= 0 || end >= first) return false;
  for (let word = end; word < Math.min(first, end + 9, to); word++)
    if (speaking.has(tokens.ids[word] ?? 0)) return true;
  return false;
}

/** A fact told of somebody who can be told from others, to readers who should not have it. */
export function told({
  find,
  reaches = (sentence) => reachOf(sentence.reading.facts) !== 'inside' || isSpread(sentence),
  where,
}: ToldOptions): Phrases {
  return {
    type: 'phrases',
    patterns: find.map(pattern),
    judge(sentence, match) {
      const { facts, tokens } = sentence.reading;
      if (!reaches(sentence)) return undefined;
      if (isTopic(sentence, match)) return undefined;
      if (isDenied(sentence, match) || isSupposed(sentence, match)) return undefined;
      const subject = subjectOf(sentence, match.first, match.end);
      if (subject.kind !== 'someone') return undefined;
      if (isOfThing(sentence, match, subject) || isSpeaker(sentence, match, subject))
        return undefined;
      if (
        subject.loose &&
        !isPinned(sentence) &&
        (isGuidance(sentence) || matches(general, sentence))
      )
        return undefined;
      if (isUnowned(sentence, match)) return undefined;
      if (where && !where(sentence, match, subject)) return undefined;
      if (isExcused(sentence)) return undefined;
      const who = subject.first < 0 ? undefined : wordsOf(sentence, subject.first, subject.end);
      const from = belongs(sentence, match, subject) ? subject.first : match.markFirst;
      return {
        ...spanOf(tokens, from, match.markEnd),
        severity: severityFor(reachOf(facts), !subject.loose),
        ...(who && { evidence: `about “${who}”` }),
      };
    },
  };
}
