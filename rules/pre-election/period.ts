/** Whether words fall into the run-up to a poll, and are not there to keep something out of it. */
import { beside } from '../../lib/lint/neighbours.ts';
import { matchesNear } from '../../lib/lint/detector.ts';
import { negated } from '../../lib/lint/guards.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Match } from '../../lib/text/pattern.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { electionNote, runUpAround, runUpOf, runUpToday } from '../../lib/lint/run-up.ts';
import type { Election } from '../../lib/lint/situation.ts';
import { daysIn } from '../../lib/text/days.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { clear, electoral, formal } from './lexicon/run-up.ts';

const kept = wordings(...clear);
const business = wordings(formal);
const voting = wordings(...electoral);
const insisting = wordings(
  '(not|never) (care|bothered|interested|worried|fussed)',
  '(no|not|never|nobody|why|without) _4 (postpone|postponing|put off|cancel|cancelling|cancels|defer|move|moving|shifting|shift|shelve|pull|wait|stop)',
  '(not|never) _2 (put off|postponed|cancelled|moved|deferred)',
  '(purdah|pre-election|election|by-election|ballot) or (no|not)',
  '(shame|pity|waste|criminal|daft|silly|crime) (not)? to (let|waste|miss|lose|wait|throw away|cancel|postpone)',
  '(rules|purdah|restrictions|guidance) (be damned|or no|do not apply|notwithstanding)',
  '(regardless|despite|notwithstanding|in spite) (of)? _2 (purdah|election|rules|pre-election|guidance)',
);

/** Denied; "I'm not shifting my forum for an election" denies nothing. */
export const isDenied = (sentence: Sentence, match: Match): boolean =>
  negated(sentence, match) && !matches(insisting, sentence);

/** Tells how to vote. */
export const isElectoral = (sentence: Sentence): boolean => matches(voting, sentence);

/** Statutory or formal business, urgent news, another kind of election. */
export const isFormal = (sentence: Sentence): boolean => matches(business, sentence);

/** Moved away from the poll, refused, or spoken of as the rules do; also where the sentence beside says so. */
export const isKeptClear = (sentence: Sentence): boolean =>
  matchesNear(kept, sentence) && !matches(insisting, sentence);

const release = wordings(
  '(dated|embargoed|embargo|scheduled|for release|issued|posted|published|release date)',
);
/** In words. */
const noteLength = 8;
/** By the note that follows: "(embargoed to 28 April)". */
function released(sentence: Sentence): ReturnType<typeof runUpOf> {
  const after = beside(sentence, 1);
  return after && after.to - after.from <= noteLength && matches(release, after)
    ? runUpOf(after)
    : undefined;
}

/** Rules that go by dates have nothing to say without them. */
export const hasElections = ({ situation }: Facts): boolean => situation.elections.length > 0;

const until =
  /\b(?:before|ahead of|prior to|in time for|by|until|till|up to|short of|eve of)\s+(?:\w+\s+)?$/i;
/** "Before the 7th", where that is polling day. */
export function isBeforePoll({ reading, start, end }: Sentence): boolean {
  const { date, elections } = reading.facts.situation;
  if (elections.length === 0) return false;
  const text = reading.text.slice(start, end);
  return daysIn(text, date).some(
    (day) =>
      elections.some(({ poll }) => poll === day.from) && until.test(text.slice(0, day.start)),
  );
}

/** The election whose run-up the sentence's own day falls in, or the day of the sentence beside it. */
export function electionOf(sentence: Sentence): Election | undefined {
  const own = released(sentence) ?? runUpOf(sentence) ?? runUpAround(sentence);
  return own === 'elsewhen' ? undefined : own;
}

const statements = new Set(['press-release', 'social-post', 'web-page', 'media-reply']);

/** Goes out to everybody, in the run-up, as it is written. */
export function issuedInRunUp(sentence: Sentence): Election | undefined {
  const { situation, open } = sentence.reading.facts;
  if (!open || !statements.has(situation.kind)) return undefined;
  const own = released(sentence) ?? runUpOf(sentence);
  return own === 'elsewhen' ? undefined : (own ?? runUpToday(sentence));
}

export const because = (election: Election | undefined): string | undefined =>
  election && `in the run-up to: ${electionNote(election)}`;
