/** When a personal fact may be written: consent, fiction, history, another reader. */
import { beside } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

import { handling, publication, refusals, refusedConsent, unreal } from './lexicon/contexts.ts';
import { reachOf } from './readers.ts';

const handled = wordings(...handling);
const published = wordings(...publication);
const refused = wordings(...refusedConsent);
const invented = wordings(...unreal);
const withheld = wordings(...refusals);

/** The sentence and its neighbours, two on either side. */
function around(sentence: Sentence): readonly Sentence[] {
  const found = [sentence];
  for (const step of [-1, 1] as const) {
    const near = beside(sentence, step);
    const far = near && beside(near, step);
    if (near) found.push(near);
    if (far) found.push(far);
  }
  return found;
}

/** Whoever it is about agreed to these readers. */
function agreed(sentence: Sentence): boolean {
  const reach = reachOf(sentence.reading.facts);
  const wanted = reach === 'open' || reach === 'outside' ? [published] : [published, handled];
  return around(sentence).some(
    (each) => wanted.some((set) => matches(set, each)) && !matches(refused, each),
  );
}

/** "I can't tell you about the lady at number 5": the sentence keeps what it names. */
const isWithheld = (sentence: Sentence): boolean => matches(withheld, sentence);

/** True where the words tell nothing that they may not: agreed, invented, or long past. */
export const isExcused = (sentence: Sentence): boolean =>
  isWithheld(sentence) ||
  [sentence, beside(sentence, -1)].some((each) => each && matches(invented, each)) ||
  agreed(sentence);
