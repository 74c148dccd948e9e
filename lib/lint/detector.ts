/** The closed set of ways to notice something: wordings in context, or a search of one sentence. */
import { beside } from './neighbours.ts';
import { type Match, type Pattern, pattern } from '../text/pattern.ts';
import { matches, type PatternSet, wordings } from '../text/pattern-set.ts';
import type { Span } from '../text/span.ts';
import { Mark } from '../text/tokens.ts';
import type { Severity } from './finding.ts';
import { type Guard, spared } from './guards.ts';
import { phraseEnd } from './phrase-end.ts';
import { type Sentence, spanOf } from './reading.ts';
import type { Hit } from './rule.ts';

/**
 * What a sentence must hold for a search to be worth its while, or so many digits, or one of these words: the anchor of
 * a `Search`.
 */
export type Need =
  | 'digit'
  | 'code'
  | 'at-sign'
  | 'list'
  | 'shout'
  | 'question'
  | 'opening'
  | number
  | ReadonlySet<number>;

export interface Phrases {
  readonly type: 'phrases';
  readonly patterns: readonly Pattern[];
  readonly judge: (sentence: Sentence, match: Match) => Hit | undefined;
}

export interface Search {
  readonly type: 'search';
  /** One of them must hold. */
  readonly needs: readonly Need[];
  readonly find: (sentence: Sentence) => readonly Hit[];
}

export type Detector = Phrases | Search;

export interface PhrasesOptions {
  /** Wordings, in the language of lib/text/pattern-syntax.ts. */
  readonly find: readonly string[];
  /** Silent where one of these stands in the same sentence. */
  readonly unless?: readonly string[];
  /** Silent where one of these stands in the sentence before, the same, or the one after. */
  readonly unlessNear?: readonly string[];
  /** Speaks only where one of these stands in the sentence before, the same, or the one after. */
  readonly near?: readonly string[];
  /** Contexts that spare the words; `['quoted']` when omitted. */
  readonly spare?: readonly Guard[];
  /** Any other condition. */
  readonly where?: (sentence: Sentence, match: Match) => boolean;
  readonly severity?: Severity;
  /** Underline the match and what is left of its last phrase, its words alone, those around it up to the next comma or dash, or its whole sentence. */
  readonly mark?: keyof typeof marked;
  readonly evidence?: (sentence: Sentence, match: Match) => string | undefined;
  /** What may stand in place of the words that are underlined, where that is plain. */
  readonly suggest?: (sentence: Sentence, match: Match) => string | undefined;
}

const setOf = (sources: readonly string[] | undefined): PatternSet<true> | undefined =>
  sources && wordings(...sources);

/** True where the set matches in the sentence or in one beside it. */
export const matchesNear = (set: PatternSet<true>, sentence: Sentence): boolean =>
  matches(set, sentence) ||
  [beside(sentence, -1), beside(sentence, 1)].some(
    (near) => near !== undefined && matches(set, near),
  );

/** The words of a match, as written. */
export function wordsOf(
  { reading: { text, tokens } }: Sentence,
  first: number,
  end: number,
): string {
  const span = spanOf(tokens, first, end);
  return text.slice(span.start, span.end);
}

/** What the target of a match is, for the card: a pronoun shows whom it points back at. */
export function targetOf(sentence: Sentence, { target }: Match): string | undefined {
  if (!target) return undefined;
  const mention = sentence.mentions.find(({ first }) => first === target.first);
  const words = wordsOf(sentence, target.first, target.end);
  return mention?.points ? `“${words}” is ${mention.points}` : `about “${words}”`;
}

const marked = {
  match: (sentence: Sentence, { markFirst, markEnd }: Match): Span =>
    spanOf(sentence.tokens, markFirst, phraseEnd(sentence, markEnd)),
  words: ({ tokens }: Sentence, { markFirst, markEnd }: Match): Span =>
    spanOf(tokens, markFirst, markEnd),
  clause({ tokens, from, to }: Sentence, match: Match): Span {
    const cut = (word: number): boolean =>
      ((tokens.marks[word] ?? 0) & (Mark.comma | Mark.strong | Mark.quoteOpen)) !== 0;
    let { first, end } = match;
    while (first > from && !cut(first)) first--;
    while (end < to && !cut(end)) end++;
    return spanOf(tokens, first, end);
  },
  sentence: ({ start, end }: Sentence): Span => ({ start, end }),
} as const;

/** Notices wordings, judged by the sentence that they stand in. */
export function phrases(options: PhrasesOptions): Phrases {
  const {
    find,
    spare = ['quoted'],
    where,
    severity,
    suggest,
    // a suggestion stands in place of the very words that it was made for
    mark = suggest ? 'words' : 'match',
    evidence = targetOf,
  } = options;
  const unless = setOf(options.unless);
  const unlessNear = setOf(options.unlessNear);
  const near = setOf(options.near);
  return {
    type: 'phrases',
    patterns: find.map(pattern),
    judge(sentence, match) {
      if (spared(spare, sentence, match)) return undefined;
      if (unless && matches(unless, sentence)) return undefined;
      if (unlessNear && matchesNear(unlessNear, sentence)) return undefined;
      if (near && !matchesNear(near, sentence)) return undefined;
      if (where && !where(sentence, match)) return undefined;
      const span = marked[mark](sentence, match);
      const fact = evidence(sentence, match);
      const suggestion = suggest?.(sentence, match);
      return {
        ...span,
        ...(fact ? { evidence: fact } : {}),
        ...(severity ? { severity } : {}),
        ...(suggestion ? { suggestion } : {}),
      };
    },
  };
}

/** Notices what a function finds in a sentence that holds one of its needs. */
export const search = (needs: Need | readonly Need[], find: Search['find']): Search => ({
  type: 'search',
  needs: Array.isArray(needs) ? needs : [needs],
  find,
});
