/** Notices that something private is told, and finds the words that tell it. */
import { beside } from '../../lib/lint/neighbours.ts';
import { phrases, type Phrases, type PhrasesOptions, wordsOf } from '../../lib/lint/detector.ts';
import { quoted } from '../../lib/lint/guards.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { empty, telling } from './lexicon/content.ts';
import { cleared, published } from './lexicon/excuses.ts';
import { restraints, turns } from './lexicon/restraint.ts';

const telltale = wordings(...telling);
const courtesies = wordings(...empty);
const open = wordings(...published);
const agreed = wordings(...cleared);
const keeping = wordings(...restraints);
const turning = wordings(turns);

const officers = new Set(['officer', 'junior-officer', 'senior-officer']);

/** Read by somebody who is no officer of the council. */
export const leaves = ({ situation: { audience } }: Facts): boolean =>
  audience.some((each) => !officers.has(each));

/** Read by somebody outside the council, or by a party. */
export const leavesCouncil = ({ outside, situation: { audience } }: Facts): boolean =>
  outside || audience.includes('political-group');

/** Out already, or cleared by an officer, as far as the words around it say. */
export const isCleared = (sentence: Sentence): boolean =>
  isLongPast(sentence) ||
  [sentence, beside(sentence, -1), beside(sentence, 1)].some(
    (each) => each !== undefined && (isOut(each) || matches(agreed, each)),
  );

const isLongPast = ({ reading: { text }, start, end }: Sentence): boolean =>
  /\b(?:in|of|since|from) 1[0-9]{3}\b/.test(text.slice(start, end));

/** "not published", "will be announced", "before it is released" */
const notYet = new Set(
  [
    'be',
    'not',
    'never',
    'until',
    'till',
    'before',
    'yet',
    'will',
    'hardly',
    'without',
    'nothing',
    'none',
  ].map(intern),
);

function isOut(sentence: Sentence): boolean {
  const { tokens, from } = sentence;
  let out = false;
  open.scan(sentence, (_, { first }) => {
    for (let word = Math.max(from, first - 2); word <= first; word++)
      if (notYet.has(tokens.ids[word] ?? 0)) return false;
    return (out = true);
  });
  return out;
}

/** Keeps what it names, and does not turn to tell it after all. */
export function isKept(sentence: Sentence): boolean {
  let kept = false;
  keeping.scan(sentence, (_, { first }) => (kept = !hasFigure(sentence, first)));
  return kept && !matches(turning, sentence);
}

/** A figure has been told before that word. */
function hasFigure({ tokens, from }: Sentence, before: number): boolean {
  if (before - from < 4) return false;
  for (let word = from; word < before; word++)
    if (((tokens.marks[word] ?? 0) & Mark.digit) !== 0) return true;
  return false;
}

/** Words between `first` and the sentence's end that are worth keeping secret. */
export const tellsSomething = (sentence: Sentence, first = sentence.from): boolean => {
  const { tokens, to } = sentence;
  if (to - first < 3) return false;
  for (let word = first; word < to; word++)
    if (((tokens.marks[word] ?? 0) & Mark.digit) !== 0) return true;
  return matches(telltale, { ...sentence, from: first });
};

/** A statement with news in it, not a courtesy. */
export const isNews = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.to - sentence.from > 4 &&
  tellsSomething(sentence) &&
  !matches(courtesies, sentence) &&
  !isKept(sentence);

/** Quoted, and not as the writer's own statement to the press. */
function isOthers(sentence: Sentence, match: Match): boolean {
  const { facts, quotes } = sentence.reading;
  if (!quoted(sentence, match)) return false;
  const whole = quotes.some(
    ({ from, to, speaker }) =>
      speaker === 'unknown' && from <= match.first && match.end <= to && to - from > 14,
  );
  return !(whole && facts.situation.audience.includes('press'));
}

/** Two prices or more, side by side. */
export const priced = (sentence: Sentence): boolean =>
  /£\s?\d[^£]*£\s?\d/.test(sentence.reading.text.slice(sentence.start, sentence.end));

const but = new Set(['but', 'however', 'though', 'although'].map(intern));

const longest = 180;

/** From a word to the sentence's end, or to a comma before it grows too long. */
export function restOf({ tokens, to }: Sentence, first: number): { start: number; end: number } {
  let end = to;
  const whole = spanOf(tokens, first, to);
  if (whole.end - whole.start <= longest) return whole;
  for (let word = first + 1; word < to; word++) {
    if ((tokens.ends[word - 1] ?? 0) - whole.start > longest) break;
    if (((tokens.marks[word] ?? 0) & (Mark.comma | Mark.strong)) !== 0) end = word;
  }
  if (end === to)
    while (end > first + 1 && (tokens.ends[end - 1] ?? 0) - whole.start > longest) end--;
  return spanOf(tokens, first, end);
}

/** "She asked us to keep that to ourselves": what was told stands before. */
const pointing = wordings(
  '^ (and)? (he|she|they|it|that|this) _6 (that|it|this) (to (ourselves|myself)|quiet|private|confidential|secret|in confidence|between|under|close|dark)',
);

/** The sentence with the news: the next one, or the one after where that says little, or the one before. */
function near(sentence: Sentence, loose: boolean): Sentence | undefined {
  const next = beside(sentence, 1);
  const later = next && (isKept(next) || next.to - next.from < 6) ? beside(sentence, 2) : undefined;
  return (
    [next, later, beside(sentence, -1)].find((each) => each !== undefined && isNews(each)) ??
    (loose && next && isStatement(next) ? next : undefined)
  );
}

const asides = wordings(
  '^ (i|we|please|could|can|may|would|if|let|so|and|sorry|what|how|who|when|do)',
);

/** Tells something of the matter, in whatever words. */
const isStatement = (sentence: Sentence): boolean =>
  !sentence.question &&
  sentence.to - sentence.from > 3 &&
  !matches(courtesies, sentence) &&
  !matches(asides, sentence) &&
  !isKept(sentence);

interface LeakOptions extends Pick<
  PhrasesOptions,
  'find' | 'unless' | 'unlessNear' | 'near' | 'severity'
> {
  readonly where?: (sentence: Sentence, match: Match) => boolean;
  /**
   * Where the secret stands: `with` the words found, `after` or around them, or perhaps in the sentence `beside` them.
   * `with` asks for nothing more.
   */
  readonly secret?: 'with' | 'after' | 'beside';
  /** The words themselves where no sentence beside them tells anything. */
  readonly itself?: true;
  /** Whatever follows the words is the secret: they say so. */
  readonly whatever?: true;
}

/** Words that betray a confidence. Silent where the matter is out already, or kept. */
export function leak({
  secret = 'with',
  where,
  whatever,
  itself,
  ...options
}: LeakOptions): Phrases {
  const base = phrases({
    ...options,
    spare: ['question'],
    where: (sentence, match) =>
      !isOthers(sentence, match) &&
      !isCleared(sentence) &&
      !isKept(sentence) &&
      (where?.(sentence, match) ?? true),
  });
  return {
    ...base,
    judge(sentence, match) {
      const hit = base.judge(sentence, match);
      if (!hit) return undefined;
      const evidence = `“${wordsOf(sentence, match.first, match.end)}”`;
      if (secret === 'with') return { ...hit, ...restOf(sentence, match.markFirst), evidence };
      const earlier = matches(pointing, sentence) ? beside(sentence, -1) : undefined;
      if (secret !== 'after' && earlier && isNews(earlier)) {
        const shown = earlier.reading === sentence.reading ? earlier : sentence;
        return { ...hit, ...restOf(shown, shown.from), evidence };
      }
      const after = sentence.to - match.end >= 4;
      const turns = but.has(sentence.tokens.ids[match.end] ?? 0);
      if (after && (turns || whatever || tellsSomething(sentence, match.end)))
        return { ...hit, ...restOf(sentence, match.first), evidence };
      if (match.first - sentence.from >= 4 && tellsSomething({ ...sentence, to: match.first }))
        return { ...hit, ...restOf(sentence, sentence.from), evidence };
      if (secret === 'after') return undefined;
      const told = near(sentence, whatever === true);
      if (!told) return itself ? { ...hit, ...restOf(sentence, match.first), evidence } : undefined;
      const shown = told.reading === sentence.reading ? told : sentence;
      return { ...hit, ...restOf(shown, shown.from), evidence };
    },
  };
}
