import type { Support } from '../../lint/protocol.ts';

/** What a clause does, by how it speaks. */
export interface Force {
  readonly rule: number;
  readonly exception: number;
  readonly route: number;
  readonly background: number;
}

const duty =
  /\b(?:must|shall|should|will|need to|are to|is to|ought to|required to|obliged to|expected to|have a duty|cannot|may not|never|always|not be|avoid|can expect|has no power|have no power|prevented from|do(?:es)? not|not to be|no(?:body| one)|(?:is|are) (?:referred|made|shared|declared)(?: only)?|only)\b|\b(?:no|nothing|nobody|none)\b[^.]*\bmay\b|^(?:(?:An?|Any|Every|All) )?(?:members?|councillors?|officers?|employees?|staff|nobody|no one)\b(?: who [^,.]{3,60}?)? (?:gives?|takes?|asks?|tells?|pass(?:es)?|treats?|answers?|goes|go)\b/i;
const leave =
  /\b(?:may (?:properly|nonetheless|occasionally|attend|be asked|also)|does not (?:preclude|prevent)|not preclude|nothing (?:in this|prevents)|(?:except|unless) (?:where|that|with|in)|provided that|this (?:does|shall) not|is legitimate|legitimately)\b/i;
const way =
  /\b(?:(?:should|may|can|must|to) (?:raise|refer|report|contact|discuss|seek advice|bring|inform|take) (?:it|them|the|this|any|their|his|her|with|advice|such)?\s?(?:matter|issue|concern|complaint|monitoring|chief|line|relevant|up)?|raise the matter|recourse to|seek advice from|contact (?:the|legal)|be raised with|will arbitrate|procedures? (?:is|are) available|dealt with under)\b/i;

const leaveBefore =
  /\b(?:other than|except(?: where)?|limit their role|exceptions?|may be (?:\w+ )?asked|examples of cases|may (?:properly|only) be)\b[^:]*:/i;

/** How strongly the words are those of a duty, a leave, a way to go, or a description. */
export function forceOf(text: string, leadIn: string): Force {
  const isItem = leadIn !== '';
  const opens = /:\s*[-–—]?$/.test(text) && text.split(' ').length <= 12;
  const ordered = duty.test(text) || (isItem && duty.test(leadIn));
  const excepted = isItem && leaveBefore.test(leadIn);
  return {
    rule: ordered && !opens ? 1 : 0.3,
    exception: excepted ? 1.5 : Number(leave.test(text)) * 0.9,
    route: (way.test(text) ? 0.8 : 0) + (isItem && way.test(leadIn) ? 0.8 : 0),
    background: ordered && !opens ? 0.2 : 0.7,
  };
}

export const roles = [
  'rule',
  'exception',
  'route',
  'background',
] as const satisfies readonly Support[];
