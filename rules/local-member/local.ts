/** Whether a passage is news of one place, on its way to people outside, with no sign that its member knows. */
import { beside, blockBeside } from '../../lib/lint/neighbours.ts';
import { conditional, negated } from '../../lib/lint/guards.ts';
import { type Sentence, textOf } from '../../lib/lint/reading.ts';
import type { Person } from '../../lib/lint/situation.ts';
import { blocks } from '../../lib/text/blocks.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { sentences } from '../../lib/text/sentences.ts';
import { tokenize } from '../../lib/text/tokens.ts';
import { general, named, own } from './lexicon/places.ts';
import { elsewhere, unchanged } from './lexicon/others.ts';
import { isTold, isUntold, membersReading, reachesMember } from './told.ts';
import { isMemberFor, type Whereabouts, whereaboutsIn } from './whereabouts.ts';

const places = wordings(...named);
const readers = wordings(...own);
const everywhere = wordings(...general);
const byOthers = wordings(...elsewhere);
const still = wordings(...unchanged);

/** Where the sentence is about, else its paragraph, else the subject line. */
function whereaboutsOf(sentence: Sentence): Whereabouts | undefined {
  const { text, facts } = sentence.reading;
  const { directory, places = [] } = facts.situation;
  if (directory.length + places.length === 0) return undefined;
  return (
    whereaboutsIn(textOf(sentence), facts.situation) ??
    whereaboutsIn(text, facts.situation) ??
    whereaboutsIn(facts.subject, facts.situation)
  );
}

/** The member whose division that is. */
export const localMemberOf = (sentence: Sentence): Person | undefined =>
  whereaboutsOf(sentence)?.members[0];

function inSubject(subject: string): boolean {
  if (!subject) return false;
  return blocks(subject).some(({ start, end }) => {
    const tokens = tokenize(subject.slice(start, end));
    return sentences(tokens).some(({ from, to }) =>
      matches(places, { tokens, from, to, at: () => undefined, may: () => 0 }),
    );
  });
}

const isPlaced = (sentence: Sentence): boolean =>
  matches(places, sentence) || matches(readers, sentence);

/** Names a place, in the sentence, beside it, or in the subject line. */
export function isLocal(sentence: Sentence): boolean {
  if (matches(everywhere, sentence)) return false;
  if (isPlaced(sentence) || whereaboutsOf(sentence)) return true;
  const before = beside(sentence, -1);
  return (
    (before !== undefined && !matches(everywhere, before) && isPlaced(before)) ||
    inSubject(sentence.reading.facts.subject)
  );
}

/** The sentence itself names the place. */
export const isNamedHere = (sentence: Sentence): boolean =>
  matches(places, sentence) ||
  matches(readers, sentence) ||
  whereaboutsIn(textOf(sentence), sentence.reading.facts.situation) !== undefined;

/** A line of a longer draft that is no sentence: what it announces, the text below says again. */
const isHeading = ({ reading }: Sentence): boolean =>
  blockBeside(reading, 1) !== undefined &&
  reading.text.length < 90 &&
  !/[.!?]["”’)\]]*\s*$/.test(reading.text);

const readersOutside = new Set(['press', 'public', 'resident', 'partner', 'mp']);

/** What a rule knows of the passage already: that it is local, that "not" is the news, that others may be named,
 * that it is too faint to say beside an outright word that the member is left out. */
interface Known {
  readonly placed?: boolean;
  readonly denied?: boolean;
  readonly byUs?: boolean;
  readonly faint?: boolean;
}

/** Said to people outside, of one place, as the council's own doing, and nothing shows that its member knows. */
export function isUnheralded(
  sentence: Sentence,
  match: Match,
  { placed = false, denied = false, byUs = false, faint = false }: Known = {},
): boolean {
  const { facts } = sentence.reading;
  return (
    facts.situation.audience.some((each) => readersOutside.has(each)) &&
    facts.situation.kind !== 'minutes' &&
    facts.situation.kind !== 'report' &&
    !sentence.question &&
    !isHeading(sentence) &&
    !isReached(sentence) &&
    (denied || !negated(sentence, match)) &&
    !conditional(sentence) &&
    (byUs || !matches(byOthers, sentence)) &&
    !matches(still, sentence) &&
    (placed || isLocal(sentence)) &&
    !isTold(sentence.reading) &&
    !(faint && isUntold(sentence.reading))
  );
}

/** A member reads it, and not only members of whom it is known that the place is none of theirs. */
function isReached(sentence: Sentence): boolean {
  const { facts } = sentence.reading;
  if (!reachesMember(facts)) return false;
  const where = whereaboutsOf(sentence);
  if (where?.place === undefined || where.members.length === 0) return true;
  const readers = membersReading(facts);
  return readers === 'unknown' || readers.some((reader) => isMemberFor(where, reader));
}

/** For the card: whose division it is, or that the directory does not say. */
export function localNote(sentence: Sentence): string {
  const where = whereaboutsOf(sentence);
  const [member] = where?.members ?? [];
  if (!where || !member) return 'the draft does not say that the local member knows';
  const division =
    where.place === undefined
      ? `${where.division} is the division`
      : `${where.place} lies in ${where.division}, the division`;
  return `${division} of ${member.name}; the draft does not say that they know`;
}
