/** Contexts in which words do not mean what they say: negated, asked, supposed, quoted, reported. */
import { type Match } from '../text/pattern.ts';
import { matches, wordings } from '../text/pattern-set.ts';
import { Mark } from '../text/tokens.ts';
import { intern } from '../text/vocabulary.ts';
import { agreeing, rhetorical } from './lexicon/agreement.ts';
import { has, type Mention } from './mention.ts';
import { beside } from './neighbours.ts';
import type { Sentence } from './reading.ts';

const negators = new Set(
  [
    'not',
    'never',
    'no',
    'nobody',
    'none',
    'without',
    'hardly',
    'nor',
    'neither',
    'nothing',
    'cannot',
    'rather',
  ].map(intern),
);
/** "The reason nobody came is that …": what these deny stands right after them. */
const subjects = new Set(['nobody', 'none', 'nothing'].map(intern));
/** "not only", "no doubt", "why not": negation that asserts. */
const affirming = wordings(
  'not (only|just|merely|simply)',
  'no (doubt|wonder|question|surprise|secret|accident|coincidence|excuse|mistake)',
  'not (surprised|surprising|shocked|alone|for the first|the first|a (day|week|month))',
  'not (accept|buy|swallow|tolerate|forgive|stand for|put up with|stomach|condone|excuse)',
  '(can|could) not (believe|help|understand|stand|bear|forgive|fathom|get over|think why)',
  '(can|could|do|does|did|have) not (forget|forgotten) that',
  'without (doubt|question|fail|hesitation)',
  'why not',
  'never (in|have|has|had|met|seen|known|encountered|come|heard|witnessed|experienced) _4 (such|so|worse|anyone|anything|a more|like)',
  'not that',
  "~do n't (worry|fret|panic|forget|tell)",
  'not to worry',
  'no need to',
  'never (you)? mind',
);
const denials = wordings(
  '(~deny|~refuse|~decline|~avoid|~stop|~refrain) (from)? (~say|~accuse|~blame|~call|~promise|~comment|~suggest)',
  'i (am|do|did|would|will|have|shall) (not|never) (~say|~suggest|~accuse|~call|~blame|~criticise|~imply|~mean|~promise|~claim)',
  '(is|was|be) not (a|any)? (criticism|reflection|attack|complaint|slur|promise|commitment|guarantee) (of|on|about|against)?',
  '(nobody|no one|none of us) _3 (~suggest|~say|~claim|~accuse|~blame|~imply|~pretend|~allege)',
  'far from (it|being)',
  'nothing to do with',
);
const conditions = wordings(
  'if !(i (were|was) (you|in your)|you ask me|anything|need be|memory serves)',
  'unless',
  'whether',
  'provided (that)?',
  'subject to',
  'depending on',
  'depends on',
  'in the event',
  'should (the|it|they|cabinet|council|members|councillors) _ (approve|agree|decide|vote|support|accept)',
  'assuming',
  'suppose',
  'as long as',
  'only (cabinet|council|members|the) can',
  '~hinge on',
  'pending',
  'once (cabinet|council|the committee|the board|members|councillors|they) (has|have|had) (decided|agreed|approved|met|considered)',
);
const reports = wordings(
  '(residents|people|some|others|critics|opponents|campaigners|neighbours|parents|she|he|they|it|a resident|one resident|resident|constituent|somebody|someone|the letter|the petition|the complaint|the complainant|the signatory|correspondents|the report|the paper|the article|the post) _ (~say|~claim|~allege|~write|~complain|~feel|~believe|~argue|~suggest|~describe|~call|~accuse|~blame|~insist)',
  'according to',
  'in (his|her|their) (words|view|opinion)',
  'allegedly',
  '(alleges|alleging|alleged|claims|claiming|complains|complaining|reports|said) that',
  '(told|tells) me (that|you|they|the)',
);

const strong = Mark.strong;

/** A negator that reaches the match: in the same clause, at most six words before it. */
export function negated(sentence: Sentence, match: Match): boolean {
  const { tokens, from } = sentence;
  for (let word = match.first - 1, steps = 0; word >= from && steps < 6; word--, steps++) {
    if (((tokens.marks[word + 1] ?? 0) & (strong | Mark.comma)) !== 0) return false;
    if (negators.has(tokens.ids[word] ?? 0) && (steps < 2 || !subjects.has(tokens.ids[word] ?? 0)))
      return !matches(affirming, {
        ...sentence,
        from: Math.max(from, word - 1),
        to: Math.min(sentence.to, word + 3),
      });
  }
  return matches(denials, sentence);
}

export const conditional = (sentence: Sentence): boolean => matches(conditions, sentence);

const agreements = wordings(...agreeing);
const rhetoricalOnes = wordings(...rhetorical);
/** Where somebody agrees in the sentence after, it is said at once: within so many words. */
const soon = 12;

/** Whether the writer agrees with what was said up to a word of a sentence, in what is left of it or in the next one. */
export function agreed(sentence: Sentence, after: number): boolean {
  const next = beside(sentence, 1);
  const views = [
    { ...sentence, from: Math.min(after, sentence.to) },
    ...(next ? [{ ...next, to: Math.min(next.to, next.from + soon) }] : []),
  ];
  return views.some((view) => {
    if (matches(rhetoricalOnes, view)) return true;
    if (view.question) return false;
    let agrees = false;
    agreements.scan(view, (_, match) => (agrees ||= !negated(view, match)));
    return agrees && !conditional(view);
  });
}

/** Said by the writer after all. */
const owned = wordings(
  'it (has|had|must|needs|ought|should|can|could|may) (to)? be said',
  'that said',
  '(when|until|till|unless|before|because|as|than|what|once|do what) i (say|tell|said)',
  '(without|on|at|by|with) my say',
);
export const reported = (sentence: Sentence, match: Match): boolean =>
  matches(reports, sentence) && !matches(owned, sentence) && !agreed(sentence, match.end);

/** Inside a quotation that is somebody else's, or nobody's in particular, and that the writer does not agree with. */
export const quoted = (sentence: Sentence, { markFirst, markEnd }: Match): boolean =>
  sentence.reading.quotes.some(
    // words set apart are spoken of, not spoken; what only ends in somebody else's words is theirs too
    ({ from, to, speaker }) =>
      markEnd <= to &&
      (from <= markFirst ? speaker !== 'own' : from < markEnd && speaker === 'other') &&
      (speaker === 'scare' || !agreed(sentence, to)),
  );

const statements = new Set(['press-release', 'media-reply', 'social-post']);

const hearing = new Set(['told', 'tell', 'to', 'asked', 'by'].map(intern));
/** "told reporters": they are spoken to. */
const isListener = ({ tokens, from }: Sentence, { first }: Mention): boolean =>
  first > from && hearing.has(tokens.ids[first - 1] ?? 0);

/** The same, but what a councillor, or nobody in particular, is quoted with in a statement is taken for the author's own. */
export function foreign(sentence: Sentence, match: Match): boolean {
  if (!quoted(sentence, match)) return false;
  const { quotes, facts } = sentence.reading;
  const isSpoken = ({ first }: Mention): boolean =>
    quotes.some(({ from, to }) => from <= first && first < to);
  return (
    !statements.has(facts.situation.kind) ||
    sentence.mentions.some(
      (mention) =>
        (has(mention, 'resident') || has(mention, 'outsider')) &&
        !isSpoken(mention) &&
        !isListener(sentence, mention),
    )
  );
}

export const guards = {
  negated,
  quoted,
  foreign,
  conditional,
  reported,
  question: (sentence: Sentence): boolean => sentence.question,
} as const;

export type Guard = keyof typeof guards;

/** True where one of the guards holds, so that the words are spared. */
export const spared = (which: readonly Guard[], sentence: Sentence, match: Match): boolean =>
  which.some((guard) => guards[guard](sentence, match));
