/** What the rules of this family share: ties said around a sentence, and ties that are dealt with as they should be. */
import { beside } from '../../lib/lint/neighbours.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Kind } from '../../lib/lint/situation.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';

const personal: ReadonlySet<Kind> = new Set<Kind>(['email', 'letter', 'note', 'social-post']);

/** A message from one person to others, not a paper. */
export const isMessage = ({ situation: { kind } }: Facts): boolean => personal.has(kind);

/** Between a member and an officer, or among either. */
export const isInside = (facts: Facts): boolean =>
  isMessage(facts) && (facts.you === 'officer' || facts.you === 'member' || facts.you === 'mixed');

const open = wordings(
  '(so that|to make sure|make sure|ensure) _3 (i|we) (do|does|am|are|can|should|shall|will|take) (not|no) _2 (sit|part|see|deal|decide|vote|involved|asked)',
  '(not|n’t|never|rather not) (want|wish|like|expect|propose|intend)? to (be|sit|serve|go|come) (on|part of|involved|anywhere near|in) (the|any|his|her|that|it)',
  '(shall|will|would|shan’t|won’t|wouldn’t|need) not? ask (how|about|after)',
  '(could|would|can|will|please) (you)? (please)? (write|note|put|log|record) (it|this|that) (down|on file|somewhere|in the)',
  '(have|has|’ve|’s|had|i) (now|already|since|fully|duly|also)? (declared|registered|recorded|disclosed|logged|entered|reported|told (my|the|our) (group leader|manager|line manager|director|monitoring officer|chairman|clerk|proper officer))',
  '(would like|wish|want|need|have|going|like) to (declare|register|record|disclose|log|withdraw|step aside|stand down|recuse)',
  '(declare|declares|declaring|declared|register|record) (an|a|my|her|his|their|the) (*)? (interest|interests|relationship|connection|friendship)',
  '(will not|won’t|shall not|shan’t|not|can not|never) (be)? (take|taking|took) (any|a)? part',
  '(someone|somebody) else (_) (should|could|can|must|deal|handle|see|take|look)',
  '(could|can|please|should|ask|asked|let|have|get|put|want|by|to) (_) (someone|somebody) else',
  '(another|a different) (officer|colleague|case officer|inspector|clerk|building|district|member|councillor|assessor|surveyor)',
  '(reassign|reassigned|reallocate|reallocated) (it|this|that|his|her|their|my)',
  '(have|has|ve|we’ve|i’ve) (checked|asked|cleared it|taken advice|had advice)',
  '(reassign|reassigned|hand|handed|pass|passed|give|moved|transfer) (it|this|that|his|her|the|my|their) (_) (to (a|another|somebody|someone|felix)|over)',
  '(leave|left|leaves|leaving) (the)? (room|meeting|chamber)',
  '(step|stepped|stepping|stand|stood|standing) (aside|down|back)',
  '(should|must|can|could|may|ought) not (_) (deal|handle|inspect|assess|be involved|be seen|ask|expect special|accept|take part|influence|be (dealing|handling|involved))',
  '(the same|usual) (queue|list|form|route|way|channels) (as|like|with)',
  '(in date order|in turn)',
  '(no|not|never) (_) (favour|favours|favouritism|special treatment|priority|exception|exceptions|strings|preference|related|relation|friend)',
  '(in|on) (my|the|our|his|her) (*)? register',
  '(hospitality|gifts|gift) (register|log|book)',
  '(queue|line) (with|like) (the)? (rest|everyone|everybody)',
  '(turned down|declined|refused|can not accept|unable to accept|returned|sent back)',
);

/** The paragraph, and the sentence on either side of it. */
export const nearby = (sentence: Sentence): readonly Sentence[] =>
  [...sentence.reading.sentences, beside(sentence, -1), beside(sentence, 1)].filter(
    (each) => each !== undefined,
  );

/** Declared, refused or handed to somebody else, here or beside it. */
export const isOpen = (sentence: Sentence): boolean =>
  [sentence, beside(sentence, -1), beside(sentence, 1)].some(
    (each) => each !== undefined && matches(open, each),
  );
