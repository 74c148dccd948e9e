/** What is known of a reader's grade, and of how a request came to them. */
import { matchesNear } from '../../lib/lint/detector.ts';
import type { Facts } from '../../lib/lint/facts.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Person } from '../../lib/lint/situation.ts';
import { wordings } from '../../lib/text/pattern-set.ts';

const young = wordings(
  '(you|your|you are|as (a|an|the|our|your)) _4 (a|an|the|our|only a|just a|newest|new)? _2 (graduate|trainee|apprentice|intern|placement student|junior|work experience|new starter|newest (planner|member|recruit)|saturday assistant|assistant)',
  '(graduate|trainee|apprentice|intern|junior|placement) (planner|engineer|analyst|officer|modeller|surveyor|student|assistant)',
  '(your|the) (trainee|apprentice|intern|graduate)',
  '(summer|the) intern',
);
const past = wordings(
  '(rather than|instead of|not|without troubling|without bothering|no need to (trouble|bother|tell|involve)|leave|bored with|have not troubled|not troubled|skip|bypass|behind) _2 (your|the) (boss|manager|line manager|supervisor|director|executive director|head of service|chief|chief officer)',
  '(supposed|meant) to go through your (director|manager|chief|boss|head)',
  '(no need|no call) for (your|the) (director|manager|chief|boss|head of service|executive director)',
  "(the|your) (director|chief|executive director|boss|manager) (need not|needn't|doesn't need to|does not need to) (know|hear|be)",
);
const sent = wordings(
  '(director|chief officer|head of service|chief executive|executive director|your (manager|boss|chief|line manager)|monitoring officer) _3 (suggested|asked me|said|told me|passed|referred|agreed|pointed|put me|is happy|knows|is aware|is content|recommended|directed|advised me|gave me your name|has agreed)',
  '(@|he|she|they) (suggested|recommended|advised|proposed|said|told me) (that)? (i|me|we|us)? (to|should|could|can|might)? (contact|ask|write|come|speak|try|email|ring|approach|go|get in touch)',
  '(at|on) the (suggestion|request|recommendation|advice) of (the|your) (director|chief|head)',
  '(copied|copying|cc) _2 (your|the) (director|chief officer|manager|head of service|executive director)',
  '(passed to you|passed on to you|redirected|been told (by|to ask you))',
  '(my own|our own) (house|bin|home|council tax|road|garden)',
);

const chief =
  /\b(?:director|chief|head of|monitoring officer|treasurer|solicitor to|assistant chief|town clerk|s(?:ection)? ?151|section 73)\b/i;

const isReader = ({ recipients, addressees }: Facts, person: Person): boolean => {
  if (person.kind !== 'officer') return false;
  const address = person.address?.toLowerCase();
  const isWrittenTo =
    recipients !== 'unknown' &&
    recipients.some(
      (each) =>
        each.field === 'to' && address !== undefined && each.address.toLowerCase() === address,
    );
  const last = person.name.split(/\s+/).at(-1)?.toLowerCase();
  return isWrittenTo || (last !== undefined && last.length > 2 && addressees.includes(last));
};

/** Whom the draft is addressed to, as far as the directory knows them. */
const readers = (facts: Facts): readonly Person[] =>
  facts.situation.directory.filter((person) => isReader(facts, person));

/** Some reader is known to be a chief officer. */
export const reachesChief = (facts: Facts): boolean =>
  facts.situation.audience.includes('senior-officer') ||
  readers(facts).some(({ grade, post }) => grade === 'senior' || chief.test(post));

/** The readers are known to be no chief officers: by their grade or post, or by the audience given. */
const areLower = (facts: Facts): boolean =>
  facts.situation.audience.includes('junior-officer') ||
  readers(facts).some(({ grade }) => grade === 'junior') ||
  (facts.situation.audience.includes('officer') && readers(facts).length > 0);

/** The reader is a junior, by the situation or by the writer's own words. */
export const isJuniorReader = (sentence: Sentence): boolean =>
  !reachesChief(sentence.reading.facts) &&
  (areLower(sentence.reading.facts) || matchesNear(young, sentence) || matchesNear(past, sentence));

/** The writer goes round somebody senior, and says so. */
export const goesRound = (sentence: Sentence): boolean => matchesNear(past, sentence);

const many =
  /\b(?:all|board|members|councillors|colleagues|group|team|everyone|committee|office|staff|press|newsdesk)\b/i;

/** More people read it than the one who could settle it. */
export const isWide = ({ recipients, situation: { audience } }: Facts): boolean =>
  audience.some((each) =>
    ['member', 'press', 'public', 'political-group', 'resident', 'partner', 'supplier'].includes(
      each,
    ),
  ) ||
  (recipients !== 'unknown' &&
    recipients.some(
      ({ name, address }) => many.test(name) || many.test(address.split('@')[0] ?? ''),
    ));

/** A councillor is among the readers. */
export const reachesMember = (facts: Facts): boolean =>
  facts.situation.audience.some((each) => each === 'member' || each === 'political-group') ||
  (facts.recipients !== 'unknown' &&
    facts.recipients.some((each) =>
      facts.situation.directory.some(
        ({ kind, address }) =>
          kind === 'member' && address?.toLowerCase() === each.address.toLowerCase(),
      ),
    ));

/** Somebody senior sent the writer, or is kept informed. */
export const wasSent = (sentence: Sentence): boolean => matchesNear(sent, sentence);
