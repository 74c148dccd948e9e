/** Quotations of politicians in the council's own publicity. */
import { phrases, search, type Search } from '../../lib/lint/detector.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import type { Hit } from '../../lib/lint/rule.ts';
import { patternSet } from '../../lib/text/pattern-set.ts';
import { intern } from '../../lib/text/vocabulary.ts';

const verbs =
  'said says added adds commented comments told explained explains writes wrote insisted insists remarked declared declares enthused'.split(
    ' ',
  );
export const said = `(${verbs.join('|')})`;
const speaking = new Set(verbs.map(intern));

/** Longer quotations are marked by their first sentence. */
const longest = 200;

/**
 * A politician's words in the council's mouth: marks the quotation, which may run over several sentences.
 * A search, for it asks whom every such verb belongs to, which only drafts that go out in a run-up are worth.
 */
export function quotations(
  options: Parameters<typeof phrases>[0],
  isSpoken: (sentence: Sentence) => boolean,
): Search {
  const spoken = phrases({ ...options, spare: ['negated'], mark: 'sentence' });
  const wanted = patternSet(spoken.patterns.map((each) => [each, true] as const));
  return search(speaking, (sentence) => {
    const { quotes, tokens } = sentence.reading;
    const quote = quotes.find(({ from, to }) => from < sentence.to && sentence.from < to);
    if (!quote || !isSpoken(sentence)) return [];
    const hits: Hit[] = [];
    wanted.scan(sentence, (_, match) => {
      const hit = spoken.judge(sentence, match);
      const whole = spanOf(tokens, quote.from, quote.to);
      if (hit) hits.push(whole.end - whole.start > longest ? hit : { ...hit, ...whole });
    });
    return hits;
  });
}
