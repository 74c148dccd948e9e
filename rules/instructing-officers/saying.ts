/** Whether words to an officer are an order, a request, or a report of one. */
import { matchesNear } from '../../lib/lint/detector.ts';
import { has, isOfficer } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { force, heardOf, proper, soft } from './lexicon/force.ts';

const words = (text: string): ReadonlySet<number> => new Set(text.split(' ').map(intern));

const forcing = wordings(...force);
const softening = wordings(...soft);
const hearing = wordings(...heardOf);
const resolving = wordings(...proper);

/** Before an imperative these change nothing. */
const adverbs = words(
  'so then now just also instead kindly please pls simply immediately first right ok okay never do',
);
const joining = words('and or but');
/** A clause that opens with one of these is no command's preface. */
const subordinate = words(
  'if when whenever unless although though while because since after before until once as to in by should where how why what who residents people they we i he she you',
);

const breaks = Mark.strong | Mark.quoteOpen;

/** Bullets are lists of what is wrong as often as of what is to be done. */
const bulleted = ({ reading: { text }, start }: Sentence): boolean =>
  /(?:^|\n)\s*(?:[-•*–]|\d+[.)])\s*$/.test(text.slice(Math.max(0, start - 8), start));

/** The verb that a match begins with opens its clause, as an imperative does. */
export function opensClause(sentence: Sentence, { first }: Pick<Match, 'first'>): boolean {
  const { tokens, from } = sentence;
  const { ids, marks } = tokens;
  let word = first;
  while (word > from && adverbs.has(ids[word - 1] ?? 0)) word--;
  if (word === from) return true;
  const mark = marks[word] ?? 0;
  if ((mark & breaks) !== 0) return true;
  if (word < first && (mark & Mark.comma) !== 0) return true;
  if ((mark & Mark.comma) !== 0 && word - from <= 5) return !subordinate.has(ids[from] ?? 0);
  return joining.has(ids[word - 1] ?? 0) && word - from <= 12 && commands(sentence, word);
}

const commanding = words(
  'stop halt suspend pause cancel abandon scrap shelve drop park postpone delay defer hold pull withdraw freeze start begin restart resume reopen open launch close shut lock unlock dig fill repair fix cut mow trim fell paint repaint clear empty grit sweep clean remove take put rip tear knock install fit erect move relocate shift switch turn lower raise fence resurface tow clamp replace swap issue send sign approve refuse grant publish post advertise print amend change rewrite tell instruct get bring raise order pay book give make forget ignore leave consider treat find split inspect interview keep',
);

/** The sentence, or the clause before "and", is itself an imperative. */
function commands({ tokens, from }: Sentence, before: number): boolean {
  const { ids, marks } = tokens;
  for (let word = before - 1; word >= from; word--) {
    const opens = word === from || ((marks[word] ?? 0) & (breaks | Mark.comma)) !== 0;
    if (opens && commanding.has(ids[word] ?? 0)) return true;
  }
  return false;
}

export const isForced = (sentence: Sentence): boolean => matchesNear(forcing, sentence);

/** Softened in the sentence itself, and nothing near it takes the softness back. */
export const isSoft = (sentence: Sentence): boolean =>
  matches(softening, sentence) || sentence.question || bulleted(sentence);

/** Read about, asked about, resolved by those who may. */
export const isHearsay = (sentence: Sentence): boolean => matches(hearing, sentence);
export const isResolved = (sentence: Sentence): boolean => matchesNear(resolving, sentence);

/** An imperative meant as one. */
export const isOrder = (sentence: Sentence, match: Match): boolean =>
  opensClause(sentence, match) && (!isSoft(sentence) || (!sentence.question && isForced(sentence)));

/** Said flatly of what is to happen: neither asked, softened nor heard of. */
export const isFiat = (sentence: Sentence): boolean =>
  !isSoft(sentence) && !isHearsay(sentence) && isForced(sentence);

/** Nobody at the council is meant: a councillor, a resident, a firm of somebody else's. */
export function isAnothers(sentence: Sentence, match: Match): boolean {
  const target =
    match.target ??
    sentence.mentions.find(({ first }) => first >= match.first && first < match.end);
  return (
    target !== undefined &&
    !isOfficer(target) &&
    (has(target, 'member') || has(target, 'resident') || has(target, 'party'))
  );
}
