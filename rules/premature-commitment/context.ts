/** What the sentences around say of a promise: who makes it, how firmly, whether it may be made. */
import { beside, matchesNear } from '../../lib/lint/detector.ts';
import { isDecided, pendingOf } from '../../lib/lint/decisions.ts';
import { conditional, foreign } from '../../lib/lint/guards.ts';
import { has, type Mention } from '../../lib/lint/mention.ts';
import type { Kind } from '../../lib/lint/situation.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { type Match, pattern, type View } from '../../lib/text/pattern.ts';
import { matches, patternSet } from '../../lib/text/pattern-set.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { goods, passing, running, time } from './lexicon/things.ts';
import { certain, decided, hedges, hedgesAfterAll, history, neighbours, operational, others, pledges, winks } from './lexicon/voices.ts';

const setOf = (sources: readonly string[]) => patternSet(sources.map((each) => [pattern(each), true] as const));

const hedging = setOf(hedges);
const notHedging = setOf(hedgesAfterAll);
const deciding = setOf(decided);
const delivering = setOf(operational);
const pledging = setOf(pledges);
const past = setOf(history);
const certainty = setOf(certain);
const swearing = setOf(['(officially|mind at rest|minds at rest|trust me|take it from me|my word|promise|guarantee|rest assured|for a fact|as a fact|definitely|categorically|i can (tell|assure|promise|confirm)|mark my words|end of story|full stop|delighted to announce|pleased to announce|good news|great news|brilliant news|i have (fixed|sorted|squared|secured|got it|seen to)|you heard it here|hear it here)']);
const yours = setOf(['your', 'you', 'yours']);
const winking = setOf(winks);
const timed = setOf([time]);
const ofGoods = setOf([goods]);
const ofRunning = setOf([running]);
const ofPassing = setOf([`${passing} $`, `${passing} (for|of|on|about|to|from|in|at) _6 $`]);
const ofOthers = setOf([`${others} (now|also|still|all|both|definitely|certainly|then|always)? $`, `${others} (who|which|that|in|of|for|at) _4 $`]);
const draftedForPublic = setOf(['(for|on) the (poster|leaflet|newsletter|website|press release|press|statement|noticeboard|facebook page)', '(poster|leaflet|press release|headline|quote) (to say|saying|should say|reads|line)']);
const ofNeighbours = setOf([`${neighbours} (now|also|still|all|both|definitely|certainly|then|always)? $`, `${neighbours} (who|which|that|in|of|for|at) _4 $`]);
const byOthers = setOf([`(by|from) (the|a|an|our|their|its)? ${others}`]);
const first = new Set(['i', 'my', 'me'].map(intern));
const we = new Set(['we', 'us', 'our'].map(intern));
const turns = new Set(['that', 'and', 'but', 'so', 'because', 'as', 'since', 'when', 'while', 'although', 'though', 'which', 'who', 'or', 'then', 'where'].map(intern));
const published: ReadonlySet<Kind> = new Set<Kind>(['press-release', 'media-reply', 'social-post', 'web-page']);
const joining = new Set(['so', 'but'].map(intern));
const and = intern('and');
const pronouns = new Set(['it', 'they', 'that', 'this', 'these', 'both', 'those'].map(intern));
const beings = new Set(['be', 'was', 'were', 'been', 'being', 'is', 'are', 'not', 'get', 'got'].map(intern));
const council = ['county', 'council', 'authority', 'borough', 'district', 'parish', 'administration', 'town'].map(intern);

/** The clause that the match stands in, as far as the match goes. */
function clauseOf(sentence: Sentence, { first, end }: Match): View {
  const { tokens } = sentence;
  const begins = (word: number): boolean => {
    const marks = tokens.marks[word] ?? 0;
    return (marks & Mark.strong) !== 0 || joining.has(tokens.ids[word] ?? 0) || ((marks & Mark.comma) !== 0 && tokens.ids[word] === and);
  };
  let from = first;
  while (from > sentence.from && !begins(from)) from--;
  return { ...sentence, from, to: end };
}

/** A wish, a request, a guess: said before the match in its clause. */
export function hedged(sentence: Sentence, match: Match): boolean {
  const view = { ...clauseOf(sentence, match), to: match.first };
  let guarded = false;
  hedging.scan(view, (_, hedge) => {
    const around = { ...view, from: Math.max(view.from, hedge.first - 3), to: Math.min(sentence.to, hedge.end + 5) };
    if (matches(notHedging, around)) return false;
    guarded = true;
    return true;
  });
  return guarded;
}

/** The subject of the match, as far as it shows: the words just before it, in its clause. */
export function subjectWords(sentence: Sentence, match: Match): View {
  const { tokens } = sentence;
  let from = match.first;
  while (from > sentence.from && match.first - from < 9) {
    const marks = tokens.marks[from] ?? 0;
    if ((marks & (Mark.strong | Mark.comma)) !== 0 || (from < match.first && turns.has(tokens.ids[from] ?? 0))) break;
    from--;
  }
  if (from < match.first && turns.has(tokens.ids[from] ?? 0)) from++;
  return { ...sentence, from, to: match.first };
}

const lastWord = ({ tokens, from, to }: View): number => (to > from ? (tokens.ids[to - 1] ?? 0) : 0);

export const byAuthor = (sentence: Sentence, match: Match): boolean => first.has(lastWord(subjectWords(sentence, match)));

const isCouncil = (mention: Mention): boolean => has(mention, 'council') || has(mention, 'body') || has(mention, 'officer') || has(mention, 'member');

/** We, the council, a committee, a service: whoever speaks for the council's purse and powers. */
export function byCouncil(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  const { tokens } = sentence;
  // "the county accepts that … and will pay": the subject stands further back
  if (view.from === view.to && tokens.ids[view.from - 1] === and) return sentence.mentions.some((mention) => isCouncil(mention) && mention.end <= view.from);
  for (let word = view.to - 1; word >= Math.max(view.from, view.to - 4); word--) if (we.has(tokens.ids[word] ?? 0) || council.includes(tokens.ids[word] ?? 0)) return true;
  return sentence.mentions.some((mention) => isCouncil(mention) && !has(mention, 'pronoun') && mention.first >= view.from && mention.end <= view.to && view.to - mention.end <= 4);
}

/** "whoever keeps the …", "those who get …": nobody in particular. */
const relatives = new Set(['who', 'whoever', 'which', 'that', 'if', 'how', 'what'].map(intern));
export const isRelative = ({ tokens, from }: Sentence, { first }: Match): boolean => first > from && relatives.has(tokens.ids[first - 1] ?? 0);

/** Somebody else does it: a company, ministers, a club, "they". */
export function byOther(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  if (matches(ofOthers, view)) return true;
  return matches(byOthers, { ...sentence, from: match.first });
}

/** Residents, a club, "you": they may do it themselves, unless it is done for them. */
export const byNeighbour = (sentence: Sentence, match: Match): boolean => matches(ofNeighbours, subjectWords(sentence, match));

/** A consultation, a meeting, a form: things that open and close every day. */
export const ofProcess = (sentence: Sentence, match: Match): boolean => matches(ofPassing, subjectWords(sentence, match));

/** A thing that the council runs, or "it" where the sentence names one. */
export function ofService(sentence: Sentence, match: Match): boolean {
  const view = subjectWords(sentence, match);
  if (matches(ofRunning, view)) return true;
  if (!pronouns.has(lastWord(view))) return false;
  return isSworn(sentence) ? matches(ofRunning, sentence) || matches(ofGoods, sentence) : matches(ofRunning, { ...sentence, to: view.from });
}

/** Said to one reader, or a few, of something of theirs: "your application will …". */
export const ofReader = (sentence: Sentence, match: Match): boolean => !isOpen(sentence) && matches(yours, subjectWords(sentence, match));

/** Said to every reader of something of theirs, as guidance does. */
export const ofAnybody = (sentence: Sentence, match: Match): boolean => isOpen(sentence) && matches(yours, subjectWords(sentence, match));

/** "be", "was", "been" stands before the match: it ends a longer verb. */
export const afterBe = ({ tokens, from }: Sentence, { first }: Match): boolean => first > from && beings.has(tokens.ids[first - 1] ?? 0);

export const withGoods = (sentence: Sentence, match: Match): boolean => matches(ofGoods, { ...sentence, from: match.first });
export const withMatter = (sentence: Sentence, match: Match): boolean => matches(ofRunning, { ...sentence, from: match.end }) || matches(ofGoods, { ...sentence, from: match.end });
export const hasGoods = (sentence: Sentence): boolean => matches(ofGoods, sentence);
export const isTimed = (sentence: Sentence): boolean => matches(timed, sentence);
export const isCertain = (sentence: Sentence): boolean => matchesNear(certainty, sentence);
export const isSworn = (sentence: Sentence): boolean => matchesNear(swearing, sentence);
export const isWink = (sentence: Sentence): boolean => matchesNear(winking, sentence);

/** Read by people outside the council, or written for them. */
export const isPublic = (sentence: Sentence): boolean => {
  const { facts } = sentence.reading;
  return facts.outside || published.has(facts.situation.kind) || isForPublication(sentence);
};

/** Somebody is handed words to publish: "For the poster: …". */
const isForPublication = (sentence: Sentence): boolean => matchesNear(draftedForPublic, sentence);

/** Words of somebody else, not wording to be published. */
export const isForeign = (sentence: Sentence, match: Match): boolean => foreign(sentence, match) && !isForPublication(sentence);

/** Read by anybody, not only by those addressed. */
export const isOpen = (sentence: Sentence): boolean => sentence.reading.facts.open;

/** The works and services that a sentence names. */
function thingsIn(sentence: Sentence): ReadonlySet<number> {
  const found = new Set<number>();
  ofRunning.scan(sentence, (_, { first }) => void found.add(sentence.tokens.ids[first] ?? 0));
  return found;
}

/** Decided by those who may: the register says so, or the draft does and the register does not gainsay it. */
export function isSettled(sentence: Sentence): boolean {
  if (isDecided(sentence)) return true;
  if (pendingOf(sentence)) return false;
  const { reading } = sentence;
  const near = [sentence, beside(sentence, -1), beside(sentence, 1)];
  if (near.some((each) => each?.reading === reading && matches(deciding, each))) return true;
  const nouns = thingsIn(sentence);
  return [reading, reading.links.previous, reading.links.previous?.links.previous]
    .flatMap((block) => block?.sentences ?? [])
    .some((each) => matches(deciding, each) && [...thingsIn(each)].some((noun) => nouns.has(noun)));
}

/** The promise hangs on something, be it only money or a vote; "if you look outside" hangs on nothing. */
const conditions = setOf(['if !(you|i|anyone|anybody|your|it helps|that is|we are honest)', 'unless', 'subject to', 'provided (that|the|it|we|they|cabinet|members)', 'depending', 'depends', 'assuming', 'suppose', 'supposing', 'whether', 'once (cabinet|council|members|the|it|they|we) _4 (agreed|approved|decided|set|met|voted|signed)', 'should (the|it|they|cabinet|council|members) _ (approve|agree|decide|support)', 'until (then|cabinet|council|members|the (committee|panel|vote|decision)) _ (there|nothing|i|nobody|we|it)', '(for|up to) (cabinet|council|members|the committee|the panel|the board|full council|others|them) to (decide|say|settle|determine|make)', 'not (yet|been) (approved|agreed|decided|settled|made|signed)', '(has|have|had) not (yet)? (decided|approved|agreed|been (decided|approved|agreed|settled|made))', '(no|without a|without any) (decision|vote|commitment)']);
export const undecidedCondition = (sentence: Sentence, match: Match): boolean => matches(conditions, { ...clauseOf(sentence, match), to: sentence.to });

export const isPledge = (sentence: Sentence): boolean => matchesNear(pledging, sentence);
export const isPast = (sentence: Sentence): boolean => matches(past, sentence);
export const isDelivery = (sentence: Sentence): boolean => matches(delivering, sentence);
export const isPending = (sentence: Sentence): boolean => pendingOf(sentence) !== undefined;

/** The match is asked, not said; a question hung on after a comma asks something else. */
export function isAsked(sentence: Sentence, match: Match): boolean {
  if (!sentence.question) return false;
  const { tokens, to } = sentence;
  for (let word = match.end; word < to; word++) if (((tokens.marks[word] ?? 0) & (Mark.comma | Mark.strong)) !== 0) return false;
  return true;
}

/** Nothing around it takes the promise back. */
export const stands = (sentence: Sentence, match: Match): boolean =>
  !isAsked(sentence, match) && !conditional(sentence) && !hedged(sentence, match) && !isSettled(sentence) && !isPledge(sentence) && !isPast(sentence);

/** Something around it makes a sentence firm that might be news: a pending decision, a promise, a date to come, one reader. */
export const isFirm = (sentence: Sentence): boolean => isPending(sentence) || isCertain(sentence) || isTimed(sentence) || !isOpen(sentence);

const lastOf = ({ reading: { text, tokens } }: Sentence, { end }: Match): string => text.slice(tokens.starts[end - 1], tokens.ends[end - 1]);
/** The match ends in "built", "given", "closed". */
export const isParticiple = (sentence: Sentence, match: Match): boolean => /(?:ed|en|lt|pt|ne|ung|ught|id)$/i.test(lastOf(sentence, match));
/** The match ends in "building", "giving", "closing". */
export const isContinuous = (sentence: Sentence, match: Match): boolean => /ing$/i.test(lastOf(sentence, match));
