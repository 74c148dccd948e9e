/** Quotations in a block and whose words they are. */
import { pattern, type View } from '../text/pattern.ts';
import { patternSet, matches } from '../text/pattern-set.ts';
import { Mark, type Tokens } from '../text/tokens.ts';
import { foldWord } from '../text/fold.ts';
import type { Facts } from './facts.ts';
import { has, type Mention } from './mention.ts';

/** Words `from` to `to` (exclusive) between quotation marks. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** `own`: the author's, or the council's spoken by its spokesperson; `other`: somebody else's; `scare`: a few words set apart. */
  readonly speaker: 'own' | 'other' | 'scare' | 'unknown';
}

const scareWords = 4;
const spokesperson = patternSet(
  [
    '(council|authority) (spokesperson|spokesman|spokeswoman|source)',
    '(spokesperson|spokesman|spokeswoman) (for|from) the (council|county|authority)',
    'the council (said|says)',
    'a (spokesperson|spokesman|spokeswoman) (said|added)',
  ].map((each) => [pattern(each), true] as const),
);
const saying = patternSet(
  [
    '(~say|~add|~tell|~comment|~explain|~write|~ask|~claim|~insist|~argue|~shout|~call|~reply|~put|~describe|~accuse|~read|~post|~tweet|~text|according to)',
  ].map((each) => [pattern(each), true] as const),
);

const doubleOpen = /["“«]/;

/** Where quotations begin and end. Straight and curly, double and single; an unclosed one runs to the end of the block. */
function spans(tokens: Tokens, text: string): { from: number; to: number }[] {
  if (!doubleOpen.test(text) && !/(^|\s)['‘]/.test(text)) return [];
  const found: { from: number; to: number }[] = [];
  let open = -1;
  for (let word = 0; word <= tokens.length; word++) {
    const marks = tokens.marks[word] ?? 0;
    if (open >= 0 && (marks & Mark.quoteClose) !== 0) {
      found.push({ from: open, to: word });
      open = -1;
    }
    if (word < tokens.length && open < 0 && (marks & Mark.quoteOpen) !== 0) open = word;
  }
  if (open >= 0 && doubleOpen.test(text)) found.push({ from: open, to: tokens.length });
  return found;
}

function speakerOf(
  quote: { from: number; to: number },
  sentence: View,
  mentions: readonly Mention[],
  text: string,
  facts: Facts,
): Quote['speaker'] {
  if (matches(spokesperson, sentence)) return 'own';
  const { tokens } = sentence;
  const outside = mentions.filter(
    ({ first, end }) =>
      first >= sentence.from && end <= sentence.to && (end <= quote.from || first >= quote.to),
  );
  const attributed =
    matches(saying, { ...sentence, to: Math.min(sentence.to, quote.from) }) ||
    matches(saying, { ...sentence, from: Math.max(sentence.from, quote.to) });
  for (const mention of attributed ? outside : []) {
    const words = text
      .slice(tokens.starts[mention.first], tokens.ends[mention.end - 1])
      .split(/\s+/)
      .map(foldWord);
    if (words.some((word) => facts.ownName.includes(word) && word.length > 2)) return 'own';
    if (has(mention, 'self')) return 'own';
    if (has(mention, 'person') || has(mention, 'plural') || has(mention, 'name'))
      return facts.situation.author.role !== 'member' && has(mention, 'officer') ? 'own' : 'other';
  }
  if (quote.to - quote.from <= scareWords) return 'scare';
  return attributed ? 'other' : 'unknown';
}

export function quotesIn(
  tokens: Tokens,
  text: string,
  sentences: readonly View[],
  mentions: readonly Mention[],
  facts: Facts,
): Quote[] {
  return spans(tokens, text).map((quote) => {
    const around = sentences.filter(({ from, to }) => from < quote.to && quote.from < to);
    // the attribution may stand in the sentence that the quotation ends in, or the one after it
    const last = around.at(-1);
    const follow =
      last && last.to <= quote.to ? sentences.find(({ from }) => from === last.to) : undefined;
    const speakers = [...around, ...(follow ? [follow] : [])].map((sentence) =>
      speakerOf(quote, sentence, mentions, text, facts),
    );
    const speaker =
      speakers.find((each) => each === 'own' || each === 'other') ?? speakers[0] ?? 'unknown';
    return { ...quote, speaker };
  });
}
