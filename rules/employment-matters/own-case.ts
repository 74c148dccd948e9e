/** What the rules on officers’ own jobs share. */
import { beside, sentencesAround } from '../../lib/lint/neighbours.ts';
import { phrases, type Phrases } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Audience, Kind, Role } from '../../lib/lint/situation.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { asks } from './lexicon/favours.ts';

export const staff = ['officer', 'communications'] as const satisfies readonly Role[];
export const toMembers = ['member', 'political-group'] as const satisfies readonly Audience[];

const personal: ReadonlySet<Kind> = new Set<Kind>(['email', 'letter', 'note', 'social-post']);

/** A message from one person to others, not a paper. */
export const isPersonal = ({ situation: { kind } }: Facts): boolean => personal.has(kind);

/** The writer keeps the matter out of members’ hands, or it is over. */
const kept = wordings(
  '(can not|cannot|can’t|could not|must not|mustn’t|will not|would not|wouldn’t|should not|shouldn’t|am not|not going to|not able to|never|rather not|not for me to|not appropriate to|not right to|unable to) !(_ (say|saying|tell|telling|ask|asking|bring|bringing|mention|mentioning|raise|raising|write|writing) _ but) _ (discuss|comment|talk|bring|raise|involve|ask|trouble|burden|expect|want|mention|say|seek|lobby|asking|seeking|discussing|raising|take part)',
  '(not|nothing|never) (a matter|something|one|anything|for|in it) (for)? (you|members|councillors)',
  '(left|leave|leaving|handed|hand|passed) (this|it|that|the|all) _4 (to|with|for|by) (the)? (monitoring officer|hr|my manager|chief executive|head of paid service|another|a colleague|deputy|director|external|independent|my director)',
  '(taken|taking|take|took|raised|raising|raise|discussed|discussing|lodged|sort|sorting|sorted|dealing with|dealt with|pursuing|settled|resolved|being handled|handled|deal with) (it|this|that|my concerns|the matter|my grievance|them)? (up)? (with|through|by|via|under) (hr|my manager|my line manager|human resources|the union|my union|unison|the grievance procedure|the proper|the usual|the normal|the formal|internal|mediation|a mediator)',
  '(goes|go|going|keep|keeps|belongs|belong|stays|stay|is for|are for) (_) (through|to|for|with) (hr|my manager|my line manager|the union|the grievance procedure|the proper channels|the usual channels|head of paid service)',
  '(thank you but|kind of you but|kindly offered|kind offer|please do not ask|please don’t ask|in the pay policy|pay policy statement|by a formula|declare|declared|interest in (this|item)|leave the room|withdraw|take no part|have not been involved|not taken part|as i am affected|as i am an affected|conflict of interest|stepped back|recuse)',
);

const isKept = (sentence: Sentence): boolean =>
  [sentence, beside(sentence, 1), beside(sentence, -1)].some(
    (each) => each !== undefined && matches(kept, each),
  );

/** Wordings about the writer’s own job, unless the writer keeps them out of members’ hands. */
export const brought = (
  find: readonly string[],
  where: (sentence: Sentence, match: Match) => boolean = () => true,
): Phrases =>
  phrases({
    find,
    spare: ['quoted'],
    where: (sentence, match) => !isKept(sentence) && where(sentence, match),
  });

const asking = wordings(...asks);

/** A request in the same paragraph says more than what it is about. */
const isBackground = (sentence: Sentence): boolean =>
  !matches(asking, sentence) &&
  [...sentence.reading.sentences, beside(sentence, 1)].some(
    (each) => each !== undefined && matches(asking, each),
  );

/** The writer’s own job is spoken of. */
export const mentioned = (find: readonly string[]): Phrases =>
  brought(find, (sentence) => !isBackground(sentence));

/** The set matches in the same paragraph, in the one before, or in the sentence after. */
export const around = (set: ReturnType<typeof wordings>, sentence: Sentence): boolean =>
  [...sentencesAround(sentence.reading, -1), beside(sentence, 1)].some(
    (each) => each !== undefined && matches(set, each),
  );
