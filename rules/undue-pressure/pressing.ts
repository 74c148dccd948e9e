/** What the rules of this family share: pressing, and letting off. */
import { matchesNear } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { fair } from './lexicon/people.ts';

const releasing = wordings(
  "(no (rush|hurry|need|reply|urgency|pressure)|don't (rush|hurry|worry|reply|answer|even think|think of|you dare|look|read|open|let)|do not (reply|rush|answer|read)|(^|please|so|and|but|really|just) (don't|do not) work|not expecting|don't expect|do not expect|nobody (should|is to|has to|need|expects)|no one (should|is to|has to|need|expects))",
  '(ignore (this|everything|me|us|it)|leave it (till|until|for)|until you are (back|home|better|well|in)|(when|once|after) you (are|get|come|have) (back|home|better|in|rested|returned|well)|on your return|next week will do|tomorrow will do|monday (will do|is fine|is absolutely fine|would be fine)|will keep|can wait|it can all wait|wait (till|until))',
  '(enjoy (your|the|yourself)|get well|condolences|thinking of you|we will cope|we can cope|(somebody|someone) else (is|will|can|could|should) (do|cover|take|present|pick|handle|deal)|has (kindly)? agreed|(cover|covering) for you|i have cancelled|called it off|out-of-hours number|duty (officer|engineer|line)|on call|on-call|emergency|time off in lieu|toil|volunteer|volunteers|volunteered|kind of you)',
  '(do not|never|not) (want|wish|like|expect) (you|anyone|anybody|anyone else) to',
);
const fairly = wordings(...fair);

/** The writer lets somebody off. */
export const releases = (sentence: Sentence): boolean => matchesNear(releasing, sentence);
export const releasesHere = (sentence: Sentence): boolean => matches(releasing, sentence);

export const isFairHere = (sentence: Sentence): boolean => matches(fairly, sentence);

/** The writer says what is proper: an interest declared, a queue kept. */
export const isFair = (sentence: Sentence): boolean => matchesNear(fairly, sentence);
