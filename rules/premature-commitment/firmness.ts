/** How firmly a sentence speaks, and to whom. */
import { namesPending, pendingOf } from '../../lib/lint/decisions.ts';
import { matchesNear } from '../../lib/lint/detector.ts';
import { foreign } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Kind } from '../../lib/lint/situation.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { time } from './lexicon/things.ts';
import { certain, sworn, winks } from './lexicon/voices.ts';

const certainty = wordings(...certain);
const swearing = wordings(...sworn);
const winking = wordings(...winks);
const timed = wordings(time);
const draftedForPublic = wordings(
  '(for|on) the (poster|leaflet|newsletter|website|press release|press|statement|noticeboard|facebook page)',
  '(poster|leaflet|press release|headline|quote) (to say|saying|should say|reads|line)',
);
const published: ReadonlySet<Kind> = new Set<Kind>([
  'press-release',
  'media-reply',
  'social-post',
  'web-page',
]);

export const isTimed = (sentence: Sentence): boolean => matches(timed, sentence);
export const isCertain = (sentence: Sentence): boolean => matchesNear(certainty, sentence);
export const isSworn = (sentence: Sentence): boolean => matchesNear(swearing, sentence);
export const isWink = (sentence: Sentence): boolean => matchesNear(winking, sentence);

/** It names what the register holds as still to be decided. */
export const isPending = namesPending;

/** Read by people outside the council, or written for them. */
export const isPublic = (sentence: Sentence): boolean => {
  const { facts } = sentence.reading;
  return facts.outside || published.has(facts.situation.kind) || isForPublication(sentence);
};

/** Somebody is handed words to publish: "For the poster: …". */
const isForPublication = (sentence: Sentence): boolean => matchesNear(draftedForPublic, sentence);

/** Words of somebody else, not wording to be published. */
export const isForeign = (sentence: Sentence, match: Match): boolean =>
  foreign(sentence, match) && !isForPublication(sentence);

/** Read by anybody, not only by those addressed. */
export const isOpen = (sentence: Sentence): boolean => sentence.reading.facts.open;

/** Something around it makes a sentence firm that might be news: a pending decision, a promise, a date to come, one reader. */
export const isFirm = (sentence: Sentence): boolean =>
  pendingOf(sentence) !== undefined ||
  isCertain(sentence) ||
  isTimed(sentence) ||
  !isOpen(sentence);
