/** The frames of this family: somebody on the staff, and what is said of them. */
import { beside } from '../../lib/lint/neighbours.ts';
import {
  matchesNear,
  phrases,
  type Phrases,
  type PhrasesOptions,
} from '../../lib/lint/detector.ts';
import { agreed, quoted } from '../../lib/lint/guards.ts';
import { bits, has, isOfficer, type Mention } from '../../lib/lint/mention.ts';
import { type Sentence } from '../../lib/lint/reading.ts';
import { bearsOn, covering, isPredicate, mentionOf, supposed } from '../../lib/lint/target.ts';
import { type Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import { disowned, hearsay } from './lexicon/voices.ts';

const disowns = wordings(...disowned);
const heard = wordings(...hearsay);

const published = new Set(['press-release', 'media-reply', 'social-post']);

const isOutside = (mention: Mention): boolean =>
  has(mention, 'resident') || has(mention, 'outsider');

/** The words of somebody outside. What a councillor is quoted with in a statement, or hands over to be quoted with, is the councillor's own. */
function isForeign(sentence: Sentence, match: Match): boolean {
  if (!quoted(sentence, match)) return false;
  const { quotes, facts } = sentence.reading;
  const said = quotes.find(({ from, to }) => from <= match.first && match.end <= to);
  if (said?.speaker === 'unknown')
    return [sentence, beside(sentence, -1)].some(
      (near) => near !== undefined && matches(heard, near),
    );
  return !published.has(facts.situation.kind) || sentence.mentions.some(isOutside);
}

const others = bits(['member', 'party', 'outsider', 'body']);

/** What a name of a company or a place ends in or holds. */
const firm =
  /&|\b(?:Sons|Brothers|Coaches|Buses|Travel|Homes|Ltd|Limited|plc|LLP|Group|Trust|Housing|Developments?|Construction|Water|Rail|Railways?|Trains|Energy|Care|Services|Builders|Contractors|Estates|Partners|Associates|Holdings|Solutions|Systems|Logistics|Environmental|Leisure|Council|Association|Society|Club|Party|Road|Street|Lane|School|College|Academy|Hospital|Church|Farm|House|Centre|Bridge)\b/;
const politician =
  /\b(?:Starmer|Sunak|Badenoch|Farage|Davey|Reeves|Rayner|Trump|Truss|Corbyn|Cameron|Burnham|Streeting|Swinney|Jenrick|MP)\b/;

/** A name may belong to a councillor or somebody outside. */
function isOther(sentence: Sentence, match: Match): boolean {
  const mention = mentionOf(sentence, match);
  if (!mention) return false;
  const { tokens, text } = sentence.reading;
  const words = text.slice(tokens.starts[mention.first], tokens.ends[mention.end - 1]);
  if (!isOfficer(mention) && (firm.test(words) || politician.test(words))) return true;
  // "the company's managers"
  const owner = sentence.mentions.find(
    ({ end, labels }) => end === mention.first - 1 && (labels & others) !== 0,
  );
  return (
    ((mention.labels & others) !== 0 && !isOfficer(mention)) ||
    (owner !== undefined && sentence.tokens.ids[mention.first - 1] === possessive)
  );
}

/** Passed on from somebody, in a sentence that does not stand behind it. */
function isHearsay(sentence: Sentence, { target, markFirst, end }: Match): boolean {
  const to = Math.min(target?.first ?? markFirst, markFirst);
  return to > sentence.from && matches(heard, { ...sentence, to }) && !agreed(sentence, end);
}

/** Of oneself, of one's own team, or of the reader: other families look after the reader. */
function isOwn(sentence: Sentence, match: Match): boolean {
  const mention = mentionOf(sentence, match);
  if (!mention) return false;
  const { tokens, text, facts } = sentence.reading;
  const own =
    facts.situation.author.role !== 'member' &&
    /^(?:my|our) (?:team|staff|own)$/i.test(
      text.slice(tokens.starts[mention.first], tokens.ends[mention.end - 1]),
    );
  // a councillor's colleagues are councillors
  const peers =
    facts.situation.author.role === 'member' &&
    /^(?:my|our)\b.*\b(?:colleagues?|friends)$/i.test(
      text.slice(tokens.starts[mention.first], tokens.ends[mention.end - 1]),
    );
  return own || peers || has(mention, 'you') || has(mention, 'self');
}

const isSaidOfStaff = (sentence: Sentence, match: Match): boolean =>
  !isOther(sentence, match) &&
  !isOwn(sentence, match) &&
  !isForeign(sentence, match) &&
  !isHearsay(sentence, match) &&
  !matchesNear(disowns, sentence);

const possessive = intern("'s");
const nobody = new Set(['nobody', 'no', 'none', 'not', 'neither'].map(intern));

/** "Nobody in Parks is to blame": the words are said of none of them. */
export const isNobody = ({ tokens }: Sentence, { target }: Match): boolean =>
  target !== undefined && nobody.has(tokens.ids[target.first] ?? 0);

/** True where somebody on the staff, and not the reader, is spoken of. */
export const speaksOfStaff = ({ mentions }: Pick<Sentence, 'mentions'>): boolean =>
  mentions.some((mention) => isOfficer(mention) && !has(mention, 'you'));

interface Options extends Partial<Omit<PhrasesOptions, 'find'>> {
  /** The words reach their target by themselves: what stands between does not matter. */
  readonly free?: boolean;
  /** "If he knew, he should go" calls for it all the same. */
  readonly evenIf?: boolean;
}

/** Wordings about a member of staff, wherever they are meant. */
export const criticism = (
  find: readonly string[],
  { where, free = false, evenIf = false, spare = ['negated'], ...options }: Options = {},
): Phrases =>
  phrases({
    ...options,
    find,
    spare,
    where: (sentence, match) =>
      (free || bearsOn(sentence, match)) &&
      (evenIf || !supposed(sentence, match)) &&
      !(spare.includes('negated') && isNobody(sentence, match)) &&
      isSaidOfStaff(sentence, match) &&
      (where?.(sentence, match) ?? true),
  });

const linking =
  '(~be|~seem|~look|~appear|~prove|~become|~remain|~sound|turned out|turns out|~act like|~behave like|~make|~show (himself|herself|themselves|itself)|~reveal (himself|herself|themselves|itself)|~expose (himself|herself|themselves|itself))';
const preposition =
  '!(with|to|for|by|from|of|in|on|at|the|that|as|about|towards|than|and|when|which|who|a|an)';
const describing = `${preposition} ((set|bunch|lot|group|shower|collection|crew|gang|rabble|load|pack|breed|
  bit) of)? (${preposition} *)? (${preposition} *)?`;
const atWork = `((the|our|that)? (county hall|town hall|shire hall|city hall|civic centre|guildhall|council offices|
  council office|council)|(the|our|that|this) _2 (depot|office|department|team|section|directorate|
  building|directorate))`;
/** Nouns for staff. */
export const posts = `(officer|officers|official|officials|planner|planners|engineer|engineers|surveyor|surveyors|
  solicitor|lawyer|lawyers|accountant|accountants|manager|managers|management|director|directors|
  chief executive|chief exec|clerk|treasurer|staff|team|department|dept|office|directorate|bureaucrat|
  bureaucrats|pen-pusher|pen-pushers|penpushers|jobsworth|jobsworths|mandarin|mandarins|boss|bosses|
  chief|chiefs|employee|employees|social worker|social workers|caseworker|head of *|leadership|people|
  shower|lot|crowd|bunch)`;

const verbal = new Set(
  [
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    "'s",
    'has',
    'have',
    'had',
    'the',
    'this',
    'it',
    'that',
    'our',
    'i',
    'we',
    'my',
    'these',
    'do',
    'did',
    'does',
  ].map(intern),
);

/** "Useless, the lot of them." after a sentence about somebody on the staff. */
function isFragment(sentence: Sentence, { markFirst }: Match): boolean {
  for (let word = sentence.from; word < markFirst; word++)
    if (verbal.has(sentence.tokens.ids[word] ?? 0)) return false;
  if (
    sentence.question ||
    sentence.mentions.some(
      ({ first, points, labels }) =>
        first < markFirst && points === undefined && !has({ labels, first: 0, end: 0 }, 'self'),
    )
  )
    return false;
  const before = beside(sentence, -1)?.mentions.findLast(
    ({ labels }) => !has({ labels, first: 0, end: 0 }, 'self'),
  );
  return isOfficer(before);
}

/** "Planners? Chocolate teapots." */
export function isAnswer(sentence: Sentence): boolean {
  const before = beside(sentence, -1);
  return (
    before !== undefined &&
    before.to - before.from < 6 &&
    isOfficer(before.mentions.at(-1)) &&
    sentence.mentions.every(
      ({ points, labels }) => points !== undefined || has({ labels, first: 0, end: 0 }, 'self'),
    )
  );
}

/** Adjectives and nouns that are said of people: "are useless", "a useless planner", "find them useless", "useless of them". */
export const said = (what: string, options: Options = {}): readonly Phrases[] => [
  criticism([`^ _3 [${what}]`], {
    ...options,
    where: (sentence, match) => isFragment(sentence, match) && isPredicate(sentence, match),
  }),
  criticism(
    [
      `<officer|name> _9 ${linking} _4 [${what}]`,
      `(~call|~consider|~find|~think|~believe|~brand|~label|~deem|~regard|~describe) <officer> _4 [${what}]`,
      `with <officer> _2 [${what}]`,
      `(is|are|was|were) <officer> _3 [${what}]`,
    ],
    { ...options, where: isPredicate },
  ),
  criticism(
    [
      `[${what}] (that is|that was|that sums up|sums up|describes|such is|such are|that would be) _2 <officer>`,
      `[${what} (of|from)] <officer>`,
      `[how _ ${what}] _2 <officer>`,
    ],
    options,
  ),
  criticism([`[${what} ${describing} ${posts}]`], {
    ...options,
    where: (sentence, match) => covering(sentence, match.end - 1, 'officer') !== undefined,
  }),
];

const being = new Set(
  ['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", 'get', 'got'].map(intern),
);

const participle =
  /(?:ed|en|wn|ought|aught|lost|left|sold|told|let|hid|cut|held|kept|led|sent|paid|hit|shot|stung)$/i;

/** "Officers misled us", not "officers were misled". */
function isActive({ tokens, reading: { text } }: Sentence, { target, markFirst }: Match): boolean {
  const word = (at: number): string => text.slice(tokens.starts[at], tokens.ends[at]);
  if (!target || !participle.test(word(markFirst))) return true;
  const adverb = word(markFirst - 1).endsWith('ly');
  return !being.has(tokens.ids[markFirst - (adverb ? 2 : 1)] ?? 0);
}

/** Verb phrases: "bungled it", "have been asleep at the wheel". */
export const did = (what: string, options: Options = {}): readonly Phrases[] => [
  criticism([`<officer|name> _9 [${what}]`], { ...options, where: isActive }),
  criticism([`they _3 [${what}] _4 (at|in|down at|over at|up at) ${atWork}`], options),
];

/** Done to others by somebody on the staff: "was bungled by officers". */
export const doneBy = (what: string, options: Options = {}): readonly Phrases[] => [
  criticism([`[${what} by _2 <officer>]`, `[${what} * by _2 <officer>]`], options),
];

/** What somebody has: "their incompetence", "the incompetence of the planners", "incompetence in Parking". */
export const owned = (what: string, options: Options = {}): readonly Phrases[] => [
  criticism(
    [
      `[<officer> 's? * ${what}]`,
      `[<officer> 's? ${what}]`,
      `[${what} (of|in|at|among|amongst|within|from)] _1 <officer>`,
      `[${what}] _4 by <officer>`,
      `[${what} on the part of] <officer>`,
    ],
    options,
  ),
];
