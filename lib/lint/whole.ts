/** What stands anywhere in the draft, for rules that something far away may put right. */
import { sentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import type { View } from '../text/pattern.ts';
import type { Reading } from './reading.ts';

/** What one block settles for the whole draft, whoever speaks in it. Worked out once for each reading. */
export type Settles = (block: Reading) => boolean;

const nobody: View['at'] = () => undefined;
const none = (): number => 0;

/** Notes under a signature and quoted messages have words too. */
const wordsOf = ({ voice, tokens, text }: Reading): Tokens =>
  voice === 'own' ? tokens : tokenize(text);

const known = new WeakMap<Reading, readonly View[]>();

/** The sentences of one block, whoever speaks in it, without the people in them. */
function viewsOf(reading: Reading): readonly View[] {
  const views = known.get(reading);
  if (views) return views;
  const tokens = wordsOf(reading);
  const made = sentences(tokens).map(({ from, to }) => ({
    tokens,
    from,
    to,
    at: nobody,
    may: none,
  }));
  known.set(reading, made);
  return made;
}

/** How many blocks of the draft pass. */
function countOf(settles: Settles, reading: Reading): number {
  let block: Reading | undefined = reading;
  while (block.links.previous) block = block.links.previous;
  let count = 0;
  for (; block; block = block.links.next) count += Number(settles(block));
  return count;
}

/**
 * Whether any block of the draft passes, asked from one of them, which is judged again when the answer changes.
 * Make each such question once, not for every sentence: its answers are kept.
 */
export function anywhere(passes: Settles): Settles {
  const answers = new WeakMap<Reading, boolean>();
  const settles: Settles = (block) => {
    const answer = answers.get(block) ?? passes(block);
    answers.set(block, answer);
    return answer;
  };
  return (reading) => {
    reading.looked.everywhere.add(settles);
    const { tally } = reading.links;
    const count = tally?.get(settles) ?? countOf(settles, reading);
    tally?.set(settles, count);
    return count > 0;
  };
}

/** The same of any sentence, without the people in it. */
export const somewhere = (passes: (view: View) => boolean): Settles =>
  anywhere((block) => viewsOf(block).some(passes));
