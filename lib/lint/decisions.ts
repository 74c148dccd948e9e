/** The decision register, as far as a sentence speaks of it. */
import { beside } from './neighbours.ts';
import { foldWord } from '../text/fold.ts';
import { type Sentence, textOf } from './reading.ts';
import type { Decision } from './situation.ts';

/** Folded words without their endings: "Student passes" and "student pass", "resurfacing" and "resurfaced" are the same. */
const stemsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}'’]+/u)
    .map((word) => foldWord(word.replace(/['’]s$/, '')))
    .filter(Boolean)
    .map((word) =>
      word.length > 4
        ? word.replace(/(?:ings?|ed|es|s|e)$/, '')
        : word.replace(/(?<=[a-z]{3})s$/, ''),
    );

/** Too common in council prose to tell one matter from another. */
const vague = new Set(
  stemsOf(
    'the a an of for and in on at to council county committee cabinet review future scheme proposal proposed plan decision report service services new grant policy programme budget variation application',
  ),
);

const within = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && words.some((_, at) => phrase.every((word, i) => words[at + i] === word));

/** How strongly words speak of a matter: 0 not at all; a keyword counts its words, a matter the telling words that it shares. */
function weight(words: readonly string[], { matter, keywords }: Decision): number {
  const named = keywords
    .map(stemsOf)
    .reduce((sum, keyword) => sum + (within(words, keyword) ? keyword.length : 0), 0);
  const telling = stemsOf(matter).filter((word) => !vague.has(word));
  const shared = telling.filter((word) => words.includes(word)).length;
  return named + (shared >= Math.min(2, telling.length) ? shared / 2 : 0);
}

/** What the register holds on the matter of some words: the best match, and of equal ones a pending one. */
function lookUp(text: string, register: readonly Decision[]): Decision | undefined {
  const words = stemsOf(text);
  let best: Decision | undefined;
  let most = 0;
  for (const decision of register) {
    const score = weight(words, decision);
    if (score > most || (score === most && score > 0 && decision.status === 'pending')) {
      best = decision;
      most = score;
    }
  }
  return best;
}

/** A decision that was made by the day of writing. */
const standing = ({ status, date }: Decision, today: string): boolean =>
  status === 'made' && (date === '' || date <= today);

/** The entry that a sentence speaks of: by its own words, else by its paragraph's. */
function entryOf(sentence: Sentence): Decision | undefined {
  const { text, facts } = sentence.reading;
  const register = facts.situation.decisions;
  return register.length === 0
    ? undefined
    : (lookUp(textOf(sentence), register) ?? lookUp(text, register));
}

/** The same, or else the one that the sentence before or the subject line speaks of. */
function entryAround(sentence: Sentence): Decision | undefined {
  const { facts } = sentence.reading;
  const register = facts.situation.decisions;
  if (register.length === 0) return undefined;
  const before = beside(sentence, -1);
  return (
    entryOf(sentence) ??
    (before && lookUp(textOf(before), register)) ??
    lookUp(facts.subject, register)
  );
}

/** The register holds as decided what the sentence speaks of. */
export function isDecided(sentence: Sentence): boolean {
  const entry = entryOf(sentence);
  return entry !== undefined && standing(entry, sentence.reading.facts.situation.date);
}

const stillOpen = (entry: Decision | undefined, today: string): Decision | undefined =>
  entry && !standing(entry, today) ? entry : undefined;

/** What the register holds as still to be decided, of the sentence's matter. */
export const pendingOf = (sentence: Sentence): Decision | undefined =>
  stillOpen(entryAround(sentence), sentence.reading.facts.situation.date);

/** The sentence itself, not only its surroundings, speaks of something still to be decided. */
export function namesPending(sentence: Sentence): boolean {
  const { decisions, date } = sentence.reading.facts.situation;
  return decisions.length > 0 && stillOpen(lookUp(textOf(sentence), decisions), date) !== undefined;
}

/** An entry in words, for the card: the matter, who decides, when. */
export function entryNote({ matter, body, date }: Decision): string {
  const day = new Date(date);
  const when = Number.isNaN(day.getTime())
    ? ''
    : `, ${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
  return `${matter}: ${body}${when}`;
}
