/** When a personal fact may be written: consent, fiction, history, another reader. */
import { beside } from '../../lib/lint/neighbours.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

import { handling, publication, refusals, refusedConsent, unreal } from './lexicon/contexts.ts';
import { reachOf } from './readers.ts';

const handled = wordings(...handling);
const published = wordings(...publication);
const refused = wordings(...refusedConsent);
const invented = wordings(...unreal);
const withheld = wordings(...refusals);
/** What a court said in public of somebody whom the release does not name. */
const tried = wordings(
  '(a|the) _2 (man|woman|landlord|trader|company|firm|driver|resident|shopkeeper|owner|couple|director|builder) _6 (fined|ordered to pay|convicted|pleaded guilty|admitted|found guilty|sentenced|prosecuted)',
);
const court = wordings('(magistrates|crown court|county court|prosecution|prosecuted|court)');
/** A declaration of interest is made in public and says why. */
const declared = wordings(
  '(declare|declares|declared|declaring|register|registers|registered) (a|an|the|his|her|their)? _2 (interest|interests)',
);

/** The sentence and its neighbours, two on either side. */
const around = (sentence: Sentence): readonly Sentence[] =>
  [0, -1, -2, 1, 2].flatMap((step) => beside(sentence, step) ?? []);

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

/** The council tells of its own prosecutions, in a release or on its pages. */
const isCourtReport = (sentence: Sentence): boolean => {
  const { author, kind } = sentence.reading.facts.situation;
  const isRelease = ['press-release', 'media-reply', 'web-page', 'social-post'].includes(kind);
  return (
    author.role === 'communications' &&
    isRelease &&
    [tried, court].every((set) => matches(set, sentence))
  );
};

/** True where the words tell nothing that they may not: agreed, invented, or long past. */
export const isExcused = (sentence: Sentence): boolean =>
  isWithheld(sentence) ||
  matches(declared, sentence) ||
  isCourtReport(sentence) ||
  [sentence, beside(sentence, -1)].some((each) => each && matches(invented, each)) ||
  agreed(sentence);
