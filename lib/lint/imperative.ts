/** Whether words are an imperative: the verb opens its clause. */
import type { Match } from '../text/pattern.ts';
import { wordings } from '../text/pattern-set.ts';
import { Mark } from '../text/tokens.ts';
import { intern, wordSet } from '../text/vocabulary.ts';
import type { Sentence } from './reading.ts';

/** Before an imperative these change nothing. */
const adverbs = wordSet(
  'so then now just also instead kindly please pls simply immediately first right ok okay never do',
);
const joining = wordSet('and or but');
/** A clause that opens with one of these is no command's preface. */
const subordinate = wordSet(
  'if when whenever unless although though while because since after before until once as to in by should where how why what who residents people they we i he she you',
);

/** "In the meantime", "while you're at it": prefaces that a command may have. */
const prefaces = wordings(
  '^ (and|but|so)? (in the meantime|meanwhile|for now|until then|after that|also|next|finally|lastly|secondly|thirdly|then|and then|from now on|from here on|as of now|by the way|one more thing|no|yes|well|ok then|right then|while you are (at it|there|about it|on))',
  '^ (and|but|so|or)',
  '^ (and|but|so)? (from|as of|by|on|before|after|until|till|at|this|next|first thing) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|now|noon|week|month|evening|morning|afternoon|lunch|lunchtime)',
);

const breaks = Mark.strong | Mark.quoteOpen;

/** The verb that a match begins with opens its clause, as an imperative does. */
export function opensClause(sentence: Sentence, { first }: Pick<Match, 'first'>): boolean {
  const { tokens, from } = sentence;
  const { ids, marks } = tokens;
  let word = first;
  while (word > from && adverbs.has(ids[word - 1] ?? 0)) word--;
  if (word === from) return true;
  if (isPrefaced(sentence, word)) return true;
  const mark = marks[word] ?? 0;
  if ((mark & breaks) !== 0) return true;
  if (word < first && (mark & Mark.comma) !== 0) return true;
  if ((mark & Mark.comma) !== 0 && word - from <= 5) return !subordinate.has(ids[from] ?? 0);
  return joining.has(ids[word - 1] ?? 0) && word - from <= 12 && commands(sentence, word);
}

function isPrefaced(sentence: Sentence, before: number): boolean {
  let ends = false;
  prefaces.scan({ ...sentence, to: before }, (_, { end }) => void (ends ||= end === before));
  return ends;
}

const commanding = wordSet(
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

const asking = wordSet('please pls just simply you kindly');
const to = intern('to');
const you = intern('you');

/** An imperative, or what somebody is asked to do: "could you …", "I want you to …". */
export function isAsked(sentence: Sentence, match: Pick<Match, 'first'>): boolean {
  const { tokens, from } = sentence;
  const before = (steps: number): number =>
    match.first - steps >= from ? (tokens.ids[match.first - steps] ?? 0) : 0;
  return (
    asking.has(before(1)) || (before(1) === to && before(2) === you) || opensClause(sentence, match)
  );
}
