/** How a sentence speaks of council means: asking for them, offering them, or keeping them proper. */
import { beside } from '../../lib/lint/neighbours.ts';
import { matchesNear } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, type PatternSet, wordings } from '../../lib/text/pattern-set.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { offers, proper, requests } from './lexicon/means.ts';

const asked = wordings(...requests);
const offered = wordings(...offers);
const kept = wordings(...proper);

export const isProper = (sentence: Sentence): boolean => matches(kept, sentence);

const paid = wordings(
  '(paid|paying|pay|filled in|deposit|receipt|full fee|usual fee|hire charge|invoice me|reimburse|cheque|public form|bookings page|own expense|my own pocket)',
);
/** "It would save me paying again" is no offer to pay. */
const thrifty = wordings(
  '(save|saves|saved|saving|spare|spares|avoid|avoids|without|instead of|rather than|not|than) (me|us|him|her|my|our)? _1 (pay|paying|forking out|shelling out)',
);
const isPaid = (sentence: Sentence): boolean =>
  matchesNear(paid, sentence) && !matchesNear(thrifty, sentence);
/** A message that came to the council by mistake may be passed on. */
const stray = wordings(
  '(forward|send|ping|pass) (it|this|that|them) (on)? (to|home) (my|to my)? (own|home|personal|private)',
);
/** Somebody asked, and was told that the rules do not allow it. */
const refused = wordings(
  '(policy|rules|rule|code|law|guidance|protocol|constitution) _2 (does|do|will|would|did) not (allow|permit|let)',
  '(not|cannot|can not|unable to|no longer) (be)? (allow|allowed|permitted|permissible|lend|hire|let|offer|provide|use council) _6 (election|campaign|party|political|pre-election|purdah)',
  '(takes|take|accepts|accept) bookings from (any|every|all|candidates)',
);
const means = wordings(
  '(council|county|authority|your|office|members) _3 (printer|copier|van|minibus|room|list|team|staff|people|phone|laptop|account|marquee)',
);

/** The writer does it, with nothing of the council's: "we'll print the leaflets ourselves". */
const ownAct = ({ tokens, from }: Sentence, { first }: Match): boolean => {
  const before = [first - 2, first - 1].map((word) => (word >= from ? (tokens.ids[word] ?? 0) : 0));
  return (
    before.some((id) => self.has(id)) &&
    ![...before, tokens.ids[first] ?? 0].some((id) => wanting.has(id))
  );
};
const self = new Set(['i', 'we'].map(intern));
const wanting = new Set(['need', 'want', 'like', 'you', 'have', 'wish'].map(intern));

/** A member asks, or an officer asks a colleague or offers, for something not kept proper. */
export function isSought(sentence: Sentence, match: Match): boolean {
  if (
    isPaid(sentence) ||
    [stray, refused].some((set) => matchesNear(set, sentence)) ||
    isProper(sentence)
  )
    return false;
  return sentence.reading.facts.situation.author.role === 'member'
    ? matchesNear(asked, sentence) && (!ownAct(sentence, match) || matches(means, sentence))
    : matches(offered, sentence) || matches(asked, sentence);
}

/** The paragraph speaks of it, or the one before. */
export function isAbout(set: PatternSet<true>, sentence: Sentence): boolean {
  const { sentences } = sentence.reading;
  const [first = sentence] = sentences;
  const above = beside(first, -1)?.reading.sentences ?? [];
  return [...sentences, ...above].some((each) => matches(set, each));
}

const isToOfficers = ({ reading }: Sentence): boolean =>
  reading.facts.situation.audience.some(
    (reader) => reader.endsWith('officer') || reader === 'unknown' || reader === 'supplier',
  );
const plans = wordings(
  '^ _1 (i|we) (will|shall|am|are|have) !(need|want|like|be grateful|asking|hoping)',
);

/** The sentence itself asks or offers; "as I am away at party conference" does neither. */
export const isPlainlySought = (sentence: Sentence, match: Match): boolean =>
  isSought(sentence, match) &&
  (sentence.reading.facts.situation.author.role === 'member'
    ? isToOfficers(sentence) &&
      matches(asked, sentence) &&
      !(matches(plans, sentence) && !matches(means, sentence))
    : matches(offered, sentence) || matches(asked, sentence));
