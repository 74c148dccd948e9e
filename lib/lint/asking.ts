/** Whether a verb stands where a request, an order or a proposal would have it. */
import { matches, wordings } from '../text/pattern-set.ts';
import { type Match } from '../text/pattern.ts';
import { Mark } from '../text/tokens.ts';
import { intern, wordSet } from '../text/vocabulary.ts';
import type { Sentence } from './reading.ts';

/** Right before a base form, these make it an order or a wish. */
const leads = wordSet(
  "please just kindly simply quietly quickly discreetly gently always now then so and or instead maybe perhaps better rather lets 's us let also do you first either but only at back",
);
const modals = wordSet('could can would will must should might shall ought may');
const asked = wordSet(
  "you we i they he she someone somebody one everyone colleagues officers clerk 'll 'd",
);
const to = intern('to');
/** "unable to", "asked to": no wish of the writer's. */
const barred = wordSet(
  'unable able refuse refused refusing decline declined how whether power powers right entitled free inclined reluctant unwilling hesitate need-not',
);
const broken = Mark.comma | Mark.strong | Mark.stop | Mark.newline | Mark.quoteOpen;

/** Asked about rather than asked for. */
const wondering = wordings(
  '(what|which) _ (would|could|might|evidence|further evidence|information|data) _4 (you|your|officers|change|alter|persuade)',
  '(did|does|has|have|had) (you|he|she|they|anyone|anybody|officers|the) _',
  '(why|how) (did|does|has|have|was|were|is|are)',
  'would (anything|any|new|fresh|further|more) _4 (change|alter|affect|shift)',
  '(would|could|does|might) (that|this|it) _ (change|alter|affect|shift|sway)',
);

/** The matched words begin with a verb in its base form: is somebody to do it? */
export function isAskedFor(sentence: Sentence, { markFirst, first }: Match): boolean {
  const { tokens, from } = sentence;
  const start = markFirst < 0 ? first : markFirst;
  if (matches(wondering, sentence)) return false;
  if (start <= from || ((tokens.marks[start] ?? 0) & broken) !== 0) return true;
  const before = tokens.ids[start - 1] ?? 0;
  const earlier = start - 2 >= from ? (tokens.ids[start - 2] ?? 0) : 0;
  if (before === to) return !barred.has(earlier);
  if (modals.has(before)) return asked.has(earlier);
  return leads.has(before);
}
