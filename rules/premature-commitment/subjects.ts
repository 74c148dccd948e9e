/** Whom and what a sentence speaks of: who acts, on what of the council's. */
import { beside } from '../../lib/lint/neighbours.ts';
import { has, type Mention } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { type Match, type View } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern, wordSet } from '../../lib/text/vocabulary.ts';
import { isOpen, isSworn } from './firmness.ts';
import { goods, passing, running } from './lexicon/things.ts';
import { neighbours, others } from './lexicon/voices.ts';

const ofDepartments = wordings(
  '(social services|children’s services|adult services|social care|highways|housing|planning|education|admissions|parks|estates|revenues|licensing|parking|leisure) $',
);
const yours = wordings('your', 'you', 'yours');
const ofGoods = wordings(goods);
const ofRunning = wordings(running);
const ofPassing = wordings(`${passing} $`, `${passing} (for|of|on|about|to|from|in|at) _6 $`);
const ofOthers = wordings(
  `${others} (now|also|still|all|both|definitely|certainly|then|always)? $`,
  `${others} (who|which|that|in|of|for|at) _4 $`,
);
const ofNeighbours = wordings(
  `${neighbours} (now|also|still|all|both|definitely|certainly|then|always)? $`,
  `${neighbours} (who|which|that|in|of|for|at) _4 $`,
);
const byOthers = wordings(`(by|from) (the|a|an|our|their|its)? ${others}`);
const author = wordSet('i my me');
const we = wordSet('we us our');
const council = wordSet('county council authority borough district parish administration town');
const turns = wordSet(
  'that and but so because as since when while although though which who or then where',
);
const relatives = wordSet('who whoever which that if how what');
const pronouns = wordSet('it they that this these both those');
const beings = wordSet('be was were been being is are not get got');
const and = intern('and');

/** The subject of the match, as far as it shows: the words just before it, in its clause. */
function subjectWords(sentence: Sentence, match: Match): View {
  const { tokens } = sentence;
  let from = match.first;
  while (from > sentence.from && match.first - from < 9) {
    const marks = tokens.marks[from] ?? 0;
    if (
      (marks & (Mark.strong | Mark.comma)) !== 0 ||
      (from < match.first && turns.has(tokens.ids[from] ?? 0))
    )
      break;
    from--;
  }
  if (from < match.first && turns.has(tokens.ids[from] ?? 0)) from++;
  return { ...sentence, from, to: match.first };
}

const lastWord = ({ tokens, from, to }: View): number =>
  to > from ? (tokens.ids[to - 1] ?? 0) : 0;

export const byAuthor = (sentence: Sentence, match: Match): boolean =>
  author.has(lastWord(subjectWords(sentence, match)));

const isCouncil = (mention: Mention): boolean =>
  has(mention, 'council') ||
  has(mention, 'body') ||
  has(mention, 'officer') ||
  has(mention, 'member');

/** We, or the council by name: not one of its officers at their daily work. */
export function byCouncilItself(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  const { tokens } = sentence;
  for (let word = view.to - 1; word >= Math.max(view.from, view.to - 4); word--)
    if (we.has(tokens.ids[word] ?? 0) || council.has(tokens.ids[word] ?? 0)) return true;
  return matches(ofDepartments, view);
}

/** We, the council, a committee, a service: whoever speaks for the council's purse and powers. */
export function byCouncil(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  const { tokens } = sentence;
  // "the county accepts that … and will pay": the subject stands further back
  if (view.from === view.to && tokens.ids[view.from - 1] === and)
    return sentence.mentions.some((mention) => isCouncil(mention) && mention.end <= view.from);
  if (byCouncilItself(sentence, match)) return true;
  return sentence.mentions.some(
    (mention) =>
      isCouncil(mention) &&
      !has(mention, 'pronoun') &&
      mention.first >= view.from &&
      mention.end <= view.to &&
      view.to - mention.end <= 4,
  );
}

/** "whoever keeps the …", "those who get …": nobody in particular. */
export const isRelative = ({ tokens, from }: Sentence, { first }: Match): boolean =>
  first > from && relatives.has(tokens.ids[first - 1] ?? 0);

/** Somebody else does it: a company, ministers, a club, "they". */
export function byOther(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  if (matches(ofOthers, view)) return true;
  return matches(byOthers, { ...sentence, from: match.first });
}

/** Residents, a club, "you": they may do it themselves, unless it is done for them. */
export const byNeighbour = (sentence: Sentence, match: Match): boolean =>
  matches(ofNeighbours, subjectWords(sentence, match));

/** A consultation, a meeting, a form: things that open and close every day. */
export const ofProcess = (sentence: Sentence, match: Match): boolean =>
  matches(ofPassing, subjectWords(sentence, match));

/** A thing that the council runs, or "it" where the sentence names one. */
export function ofService(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  if (matches(ofRunning, view)) return true;
  if (!pronouns.has(lastWord(view))) return false;
  return isSworn(sentence)
    ? matches(ofRunning, sentence) || matches(ofGoods, sentence)
    : matches(ofRunning, { ...sentence, to: view.from });
}

/** Said to one reader, or a few, of something of theirs: "your application will …". */
export const ofReader = (sentence: Sentence, match: Match): boolean =>
  !isOpen(sentence) && matches(yours, subjectWords(sentence, match));

/** Said to every reader of something of theirs, as guidance does. */
export const ofAnybody = (sentence: Sentence, match: Match): boolean =>
  isOpen(sentence) && matches(yours, subjectWords(sentence, match));

/** "They are staying", after a sentence that named what they are. */
export function ofThingBefore(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  const before = beside(sentence, -1);
  return (
    !isOpen(sentence) &&
    pronouns.has(lastWord(view)) &&
    before?.reading === sentence.reading &&
    matches(ofRunning, before)
  );
}

/** "be", "was", "been" stands before the match: it ends a longer verb. */
export const afterBe = ({ tokens, from }: Sentence, { first }: Match): boolean =>
  first > from && beings.has(tokens.ids[first - 1] ?? 0);

export const withGoods = (sentence: Sentence, match: Match): boolean =>
  matches(ofGoods, { ...sentence, from: match.first });

export const withMatter = (sentence: Sentence, match: Match): boolean =>
  matches(ofRunning, { ...sentence, from: match.end }) ||
  matches(ofGoods, { ...sentence, from: match.end });

export const hasGoods = (sentence: Sentence): boolean => matches(ofGoods, sentence);

/** The works and services that a sentence names. */
export function thingsIn(sentence: Sentence): ReadonlySet<number> {
  const found = new Set<number>();
  ofRunning.scan(sentence, (_, { first }) => void found.add(sentence.tokens.ids[first] ?? 0));
  return found;
}

const lastOf = ({ reading: { text, tokens } }: Sentence, { end }: Match): string =>
  text.slice(tokens.starts[end - 1], tokens.ends[end - 1]);

/** The match ends in "built", "given", "closed". */
export const isParticiple = (sentence: Sentence, match: Match): boolean =>
  /(?:ed|en|lt|pt|ne|ung|ught|id)$/i.test(lastOf(sentence, match));

/** The match ends in "building", "giving", "closing". */
export const isContinuous = (sentence: Sentence, match: Match): boolean =>
  /(?<!th|even|morn|dur|spr|str|k|r|w)ing$/i.test(lastOf(sentence, match));
