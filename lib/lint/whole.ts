/** What stands anywhere in the draft, for rules that something far away may put right. */
import { sentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import type { View } from '../text/pattern.ts';
import type { Reading } from './reading.ts';

const nobody: View['at'] = () => undefined;
const none = (): number => 0;

/** Notes under a signature and quoted messages have words too. */
const wordsOf = ({ voice, tokens, text }: Reading): Tokens =>
  voice === 'own' ? tokens : tokenize(text);

/** The sentences of one block, whoever speaks in it, without the people in them. */
function viewsOf(reading: Reading): View[] {
  const tokens = wordsOf(reading);
  return sentences(tokens).map(({ from, to }) => ({ tokens, from, to, at: nobody, may: none }));
}

/** Every block of the draft; the one that asks is judged again when any of them changes. */
export function blocksOf(reading: Reading): Reading[] {
  reading.looked.back = Infinity;
  reading.looked.ahead = Infinity;
  let first = reading;
  while (first.links.previous) first = first.links.previous;
  const found: Reading[] = [];
  for (let block: Reading | undefined = first; block; block = block.links.next) found.push(block);
  return found;
}

/** Whether some sentence of the whole draft passes. */
export const somewhere = (reading: Reading, passes: (view: View) => boolean): boolean =>
  blocksOf(reading).some((block) => viewsOf(block).some(passes));
