/**
 * Quotations in a block and whose words they are. A member quoted in a release by officers speaks as a member,
 * the council's spokesperson as the council, and the author of a release speaks of themselves by name.
 */
import { type View } from '../text/pattern.ts';
import { matches, wordings } from '../text/pattern-set.ts';
import { Mark, type Tokens } from '../text/tokens.ts';
import { foldWord } from '../text/fold.ts';
import { wordSet } from '../text/vocabulary.ts';
import type { Facts } from './facts.ts';
import { has, type Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** Words `from` to `to` (exclusive) between quotation marks. */
export interface Quote {
  readonly from: number;
  readonly to: number;
  /** `own`: the author's, or the council's spoken by its spokesperson; `other`: somebody else's; `scare`: a few words set apart. */
  readonly speaker: 'own' | 'other' | 'scare' | 'unknown';
}

const scareWords = 4;
const voice = '(spokesperson|spokesman|spokeswoman|press officer|source)';
const said =
  '(~say|~add|~tell|~comment|~explain|~write|~ask|~claim|~insist|~argue|~shout|~call|~reply|~put|~describe|~accuse|~read|~post|~tweet|~text|~dismiss|~condemn|~attack|~brand|~label|~blast|~slam|~criticise|~praise|~hail|~welcome|~respond|~warn|~declare|~stress|~joke|~quip|~point out|~note|~observe|~remark|~continue|~conclude|~urge|~promise|~denounce|~mock|~retort)';
const ours =
  '(council|county council|borough council|district council|town council|city council|parish council|authority|combined authority|county|town hall|county hall|civic centre)';
/** The council speaks, not a member of it. */
const spokesperson = wordings(
  `${ours} ${voice}`,
  `${voice} (for|from|at) (the|@)? (@)? ${ours}`,
  `the ${ours} ${said}`,
  `(a|the|our) ${voice} ${said}`,
  `(statement|reply|response) (from|by) (the|@)? (@)? ${ours}`,
  `(the|our) (${ours}'s|press office) _2 ${said}`,
);
const saying = wordings(said, 'according to');

const objects = wordSet('us me our my ours mine ourselves myself');

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
    if (has(mention, 'self')) {
      // "a resident calls us": the author is spoken of
      if (objects.has(tokens.ids[mention.first] ?? 0)) continue;
      return 'own';
    }
    if (has(mention, 'person') || has(mention, 'plural') || has(mention, 'name'))
      return facts.situation.author.role !== 'member' && has(mention, 'officer') ? 'own' : 'other';
  }
  if (quote.to - quote.from <= scareWords) return 'scare';
  return attributed ? 'other' : 'unknown';
}

/** Whose words a quotation without attribution goes on with: those that the paragraphs before it quote or announce. */
function carriedOn(reading: Reading): Quote['speaker'] {
  let { previous } = reading.links;
  for (let back = 1; previous && back <= mostParagraphs; back++) {
    reading.looked.back = Math.max(reading.looked.back, back);
    const { tokens, sentences, facts, text } = previous;
    const last = sentences.at(-1);
    const announces = ((tokens.marks[tokens.length] ?? 0) & Mark.strong) !== 0;
    if (last && announces) {
      const end = { from: tokens.length, to: tokens.length };
      return speakerOf(end, last, last.mentions, text, facts);
    }
    const quote = spans(tokens, text).at(-1);
    if (!quote) return 'unknown';
    const known = attributed(quote, previous);
    if (known === 'own' || known === 'other') return known;
    if (quote.from > 0) return 'unknown';
    ({ previous } = previous.links);
  }
  return 'unknown';
}

const mostParagraphs = 6;

function attributed(quote: { from: number; to: number }, reading: Reading): Quote['speaker'] {
  const { text, sentences, facts } = reading;
  const around = sentences.filter(({ from, to }) => from < quote.to && quote.from < to);
  // the attribution may stand in the sentence that the quotation ends in, or the one after it
  const last = around.at(-1);
  const follow =
    last && last.to <= quote.to ? sentences.find(({ from }) => from === last.to) : undefined;
  const mentions = sentences.flatMap((sentence) => sentence.mentions);
  const speakers = [...around, ...(follow ? [follow] : [])].map((sentence) =>
    speakerOf(quote, sentence, mentions, text, facts),
  );
  return speakers.find((each) => each === 'own' || each === 'other') ?? speakers[0] ?? 'unknown';
}

export const quotesIn = (reading: Reading): Quote[] =>
  spans(reading.tokens, reading.text).map((quote) => {
    const speaker = attributed(quote, reading);
    const opens = speaker === 'unknown' && quote.from === 0;
    return { ...quote, speaker: opens ? carriedOn(reading) : speaker };
  });
