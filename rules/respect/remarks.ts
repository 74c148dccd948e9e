/** What the rules of this family share: words meant by the writer, and meant for a person. */
import { phrases, type Phrases, type PhrasesOptions, wordsOf } from '../../lib/lint/detector.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { disowned, hearsay } from './lexicon/voices.ts';

const heard = wordings(...hearsay);
const disowns = wordings(...disowned);

const people = ['officer', 'member', 'resident', 'name', 'you'] as const;
const others = ['party', 'outsider', 'council', 'body'] as const;

/** Those who govern, as one: to attack them is politics. */
const rulers =
  /\b(?:cabinet|executive|front ?bench|back ?benches|administration|opposition|council|committee|board)$/i;

/** "He" may be the minister, "they" the firm: politics and contracts, not manners. */
function isOfOthers(sentence: Sentence, match: Match): boolean {
  const target = match.target ?? sentence.at(match.first);
  if (target && rulers.test(wordsOf(sentence, target.first, target.end))) return true;
  return (
    target !== undefined &&
    others.some((label) => has(target, label)) &&
    !people.some((label) => has(target, label))
  );
}

/** Somebody other than the reader is said to have said it. */
function isHearsay(sentence: Sentence, { markFirst: first }: Match): boolean {
  if (first === sentence.from) return false;
  let found = false;
  heard.scan({ ...sentence, to: first }, (_, { target }) => (found = !has(target, 'you')));
  return found;
}

/** A colon, a semicolon or a new line between: two things, not one. */
function isBroken({ reading: { text, tokens } }: Sentence, { first, end }: Match): boolean {
  return /[:;\n]/.test(text.slice(tokens.starts[first], tokens.ends[end - 1]));
}

/** True where the writer says it, stands by it, and says it of a person. */
export const isMeant = (sentence: Sentence, match: Match): boolean =>
  !isBroken(sentence, match) &&
  !isOfOthers(sentence, match) &&
  !isHearsay(sentence, match) &&
  !matches(disowns, sentence);

const someone = /\b(?:you(?:r|rs|rself|rselves)?|he|she|him|her|his|hers)\b/i;

/** True where a person other than the writer is spoken of or to: an idiom alone is no remark about anybody. */
export const isAimed = ({ mentions, reading, start, end }: Sentence): boolean =>
  someone.test(reading.text.slice(start, end)) ||
  mentions.some((mention) => people.some((label) => has(mention, label)) && !has(mention, 'self'));

type Options = Partial<Omit<PhrasesOptions, 'find'>>;

/** Wordings that wound, wherever they are the writer's own. */
export const remarks = (
  find: readonly string[],
  { where, spare = ['quoted', 'negated'], ...options }: Options = {},
): Phrases =>
  phrases({
    ...options,
    find,
    spare,
    where: (sentence, match) => isMeant(sentence, match) && (where?.(sentence, match) ?? true),
  });
