/** Whether a message to colleagues is a notice to many rather than a letter to one. */
import { beside } from '../../lib/lint/neighbours.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

export const isWide = ({ situation: { kind }, recipients }: Facts): boolean =>
  kind === 'note' || kind === 'web-page' || (recipients !== 'unknown' && recipients.length > 4);

const many = wordings(
  '(could|can|will|would|may) (everyone|everybody|you all|all of you)',
  '(everyone|everybody) (on|in) (this|the) (list|team|office|thread|department|floor)',
  '(all|dear|hi|hello|morning|for) (staff|users|managers|colleagues|members of staff|of you|teams|recipients)',
  '^ (all|everyone|everybody|folks|team|colleagues|chaps|guys|ladies)',
  '(hi|dear|hello|morning|thanks|hey) (all|everyone|everybody|folks|team|colleagues|both|guys)',
  '(all-user|all user|all-staff|all staff|whole office|whole team|the entire team|four hundred of us|you should all|you all|circulate|circulated|noticeboard|staff room|kitchen wall|team meeting|intranet|newsletter)',
);

const greeted = /\b(?:all|everyone|everybody|team|colleagues|folks|both)\b/;

/** To many colleagues, by its kind, its recipients or its own words. */
export const isSpread = (sentence: Sentence): boolean =>
  isWide(sentence.reading.facts) ||
  greeted.test(sentence.reading.before.greeted) ||
  [sentence, beside(sentence, -1), beside(sentence, 1)].some((each) => each && matches(many, each));
