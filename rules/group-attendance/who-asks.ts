/** Which side of an invitation a sentence is, and whether it is turned down. */
import { beside } from '../../lib/lint/neighbours.ts';
import { matchesNear } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, type PatternSet, wordings } from '../../lib/text/pattern-set.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { accepting, declining, optional } from './lexicon/asking.ts';
import { groupMeeting } from './lexicon/occasions.ts';
import { medical, openNow } from './lexicon/surgeries.ts';

const declined = wordings(...declining);
const accepted = wordings(accepting);
const group = wordings(
  groupMeeting,
  '(the|all|us) (five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|#) of us (meet|are meeting|gather|sit down|get together|convene)',
);
/** How a group's leader speaks of an officer's visit without naming the group. */
const visit = wordings(
  '(when|after|before|while) you (come|came|join|joined|speak|spoke|have spoken|have finished|are with us|are here)',
  'see you (at|on) (#|monday|tuesday|wednesday|thursday|friday|tonight|tomorrow)',
  'your (slot|item|session|briefing|talk|turn|presentation)',
  'we (meet|are meeting|gather|start|begin|convene) (at|on|in|tonight|tomorrow|from)',
);
const you = intern('you');
const own = new Set(['i', 'we', 'my', 'our'].map(intern));

export const isDeclined = (sentence: Sentence): boolean => matches(declined, sentence);
export const isDeclinedNear = (sentence: Sentence): boolean => matchesNear(declined, sentence);
export const isAccepted = (sentence: Sentence): boolean => matchesNear(accepted, sentence);

/** The sentence, its paragraph, the one before or the subject line speaks of a group's meeting. */
export function isOfGroup(sentence: Sentence): boolean {
  const { subject, situation } = sentence.reading.facts;
  if (/\bgroup\b/i.test(subject) || speaksOf(group, sentence)) return true;
  const { role, post, traits } = situation.author;
  if (role !== 'member') return situation.audience.includes('political-group');
  const leads = traits.includes('group-leader') || /\bgroup\b/i.test(post);
  return leads && speaksOf(visit, sentence);
}

/** The paragraph speaks of it, or the one before, or a sentence beside. */
export function speaksOf(set: PatternSet<true>, sentence: Sentence): boolean {
  if (matchesNear(set, sentence)) return true;
  const { sentences } = sentence.reading;
  const [first = sentence] = sentences;
  const above = beside(first, -1)?.reading.sentences ?? [];
  return [...sentences, ...above].some((each) => matches(set, each));
}

export const isMember = ({ reading }: Sentence): boolean =>
  reading.facts.situation.author.role === 'member';

/** Not to fellow councillors, who whip each other. */
export const isToOfficers = ({ reading }: Sentence): boolean =>
  reading.facts.situation.audience.some(
    (reader) => reader.endsWith('officer') || reader === 'unknown',
  );

/** "I shall speak at the branch": the writer goes, who is a councillor. */
export const goesAlone = ({ tokens, from }: Sentence, { first }: Match): boolean => {
  for (let word = first - 1; word >= from && word >= first - 4; word--) {
    const id = tokens.ids[word] ?? 0;
    if (id === you) return false;
    if (own.has(id)) return true;
  }
  return false;
};

/** A member who asks, or an officer who says yes. */
export const isArranged = (sentence: Sentence, match: Match): boolean =>
  !isDeclined(sentence) &&
  (isMember(sentence)
    ? isToOfficers(sentence) && !goesAlone(sentence, match)
    : isAccepted(sentence));

const free = wordings(...optional);
const formal = wordings(
  '(scrutiny|select|audit|planning|licensing) (committee|sub-committee|panel|meeting|hearing|session|inquiry|appeal)',
  '(scrutiny|full council|cabinet meeting|cabinet on|committee|sub-committee|panel|board|tribunal|inquiry|inquest|working group|task group|task and finish group|project group|steering group|reference group|user group|focus group|support group)',
);

/** Pressed to come, to something that is no formal meeting. */
export const isPressed = (sentence: Sentence): boolean =>
  !matchesNear(free, sentence) &&
  !matchesNear(formal, sentence) &&
  (isMember(sentence) ? isToOfficers(sentence) : !isDeclined(sentence));

const doctors = wordings(...medical);
const opened = wordings(...openNow);

/** A councillor's surgery, to which an officer is asked or agrees to come. */
export const isAtSurgery = (sentence: Sentence): boolean =>
  !matchesNear(doctors, sentence) &&
  !matchesNear(opened, sentence) &&
  !isDeclined(sentence) &&
  (isMember(sentence) || isAccepted(sentence));
