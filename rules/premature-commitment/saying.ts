/** The frame of a sentence that says of a thing how it will turn out. */
import { entryNote, pendingOf } from '../../lib/lint/decisions.ts';
import { phrases, type PhrasesOptions } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { isFirm, isForeign, isPending, isPublic } from './firmness.ts';
import { isDelivery, stands } from './standing.ts';
import {
  byAuthor,
  byOther,
  isRelative,
  ofAnybody,
  ofProcess,
  ofReader,
  ofService,
  ofThingBefore,
} from './subjects.ts';

/** "will", with what may stand between it and its verb. */
export const will =
  '(will|shall|(is|are) going to|gonna) (not|never|no longer)? (also|now|all|both|still|definitely|certainly|absolutely|finally|at last|at long last|indeed|soon|shortly|then|always|in fact|actually|simply|just|most certainly|of course|instead|therefore|once again|again)?';
export const how =
  '(fully|completely|properly|formally|entirely|also|now|all|both|finally|half|partly|jointly|well and truly)?';

export const always = (): boolean => true;
/** About something that the council runs, or that the register holds as pending. */
export const ofMatter = (sentence: Sentence, match: Match): boolean =>
  isPending(sentence) ||
  ofService(sentence, match) ||
  ofReader(sentence, match) ||
  ofThingBefore(sentence, match);

/** Nothing beside it makes it innocent, and a pending decision or its own firmness makes it a commitment. */
const commits =
  (needs: (sentence: Sentence, match: Match) => boolean): NonNullable<PhrasesOptions['where']> =>
  (sentence, match) =>
    isPublic(sentence) &&
    !isForeign(sentence, match) &&
    !isRelative(sentence, match) &&
    needs(sentence, match) &&
    stands(sentence, match) &&
    !byAuthor(sentence, match) &&
    !byOther(sentence, match) &&
    !ofProcess(sentence, match) &&
    (isPending(sentence) || !isDelivery(sentence)) &&
    (isFirm(sentence) || !ofAnybody(sentence, match));

export const stillOpen = (sentence: Sentence): string | undefined => {
  const entry = pendingOf(sentence);
  return entry && `Still to be decided: ${entryNote(entry)}`;
};

/** Somebody asks for a promise, or nobody can tell. */
export const unknown = [
  '(ask|asks|asked|asking|want|wants|wanted|like|begged|beg|press|pressed) (me|us) to (give|promise|say|guarantee|swear|tell|pledge|confirm|assure)',
  '(nobody|no one|none of us|i cannot|we cannot|i can not|we can not|impossible to|too early to|too soon to) _8 (which way|whether|what|how|if|when)',
];

export const says = (
  find: readonly string[],
  needs: (sentence: Sentence, match: Match) => boolean,
) => phrases({ find, spare: [], unless: unknown, where: commits(needs), evidence: stillOpen });
