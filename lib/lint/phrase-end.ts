/** Where an underline may end: never in the middle of a phrase. */
import { Mark } from '../text/tokens.ts';
import { wordSet } from '../text/vocabulary.ts';
import type { Sentence } from './reading.ts';

/** After one of these a phrase goes on. */
const open = wordSet(
  'a an the my your our their its every each another of to at by for with from into than about until till on in over',
  'is are was were be been am will would shall should can could may might must has have had do does did not i we they he she',
  'and or but if because as when where who which whose',
);
/** With one of these another phrase begins. */
const next = wordSet(
  'and or but so because since although though if unless when while where who which whose as before after until till',
);
/** So many words more at most. */
const most = 8;

/** The word after the phrase that words up to `end` (exclusive) belong to: `end` itself where nothing is left open. */
export function phraseEnd({ tokens: { ids, marks }, to }: Sentence, end: number): number {
  const breaks = (word: number): boolean =>
    word >= to ||
    ((marks[word] ?? 0) & (Mark.comma | Mark.strong | Mark.quoteOpen | Mark.quoteClose)) !== 0;
  if (breaks(end) || !open.has(ids[end - 1] ?? 0)) return end;
  let last = end + 1;
  while (last < end + most && !breaks(last) && !next.has(ids[last] ?? 0)) last++;
  while (last < to && open.has(ids[last - 1] ?? 0) && !breaks(last)) last++;
  return last;
}
