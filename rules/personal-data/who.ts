/** Whom the words of a sentence are about: somebody who can be told from others, or anybody. */
import { beside } from '../../lib/lint/neighbours.ts';
import { has, type Mention } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { foldWord } from '../../lib/text/fold.ts';
import { isGivenName, isLoneName, isSurname } from '../../lib/text/lone-names.ts';
import { Mark } from '../../lib/text/tokens.ts';
import { intern, wordSet } from '../../lib/text/vocabulary.ts';
import { doorShortlyBefore, hasDoor, hasLandmark } from './places.ts';
import { reachOf } from './readers.ts';
import { anybody, individuals, kin } from './lexicon/people.ts';

/** `someone` identifiable; `anyone` in general or without a name; the author's `own`; the `reader`; or nobody. */
export type Kind = 'someone' | 'anyone' | 'own' | 'reader' | 'nobody';

export interface Subject {
  readonly kind: Kind;
  /** Only "the tenant", "the child": in guidance that is anybody. */
  readonly loose: boolean;
  readonly first: number;
  readonly end: number;
}

const singular = wordSet('he she him her his hers himself herself hes shes');
const possessives = wordSet('his her him he she');
const they = wordSet('they them their theirs themselves');
const own = wordSet('i me my mine myself');
const kinWords = wordSet(kin);
const individualWords = wordSet(individuals);
const anybodyWords = wordSet(anybody);
const owners = wordSet("his her their 's whose");
const definite = wordSet('the that this our its your his her their whose another');
const indefinite = wordSet(
  'a an one any every each some no another either neither whichever whatever',
);
const families = wordSet('family families couple household brothers sisters twins pair');
const relatives = wordSet('who whose which');
const subjects = wordSet('i you');
const auxiliaries = wordSet("am are was were have had 've 'd 'm been got suffer take");
const or = intern('or');
const yours = intern('your');
const possessive = intern("'s");
const the = intern('the');
const bothParents = wordSet('both the');
const parents = wordSet(
  'parents mother father mum dad grandparents grandmother grandfather children kids',
);
const titles = wordSet(
  'mr mrs ms miss mx dr prof professor sir dame lady lord rev revd father sister councillor cllr alderman mayor',
);
const those = wordSet('the those these that this');
const greetings = wordSet('dear hi hello hey');
const he = wordSet('he his him');

const nobody: Subject = { kind: 'nobody', loose: false, first: -1, end: -1 };

const wordsOf = ({ reading: { text, tokens } }: Sentence, first: number, end: number): string =>
  text.slice(tokens.starts[first], tokens.ends[end - 1]);

/** Whether a name is the author's, or stands in the greeting or the address line. */
function whose(sentence: Sentence, words: string): 'own' | 'reader' | 'other' {
  const { facts, before } = sentence.reading;
  const parts = words.split(/[\s,]+/).map(foldWord);
  const last = parts.at(-1) ?? '';
  if (last.length > 1 && facts.ownName.includes(last)) return 'own';
  const addressed = [...facts.addressees, ...before.greeted.split(' ')];
  const reached = facts.situation.audience.every(
    (each) =>
      each === 'resident' ||
      each === 'member' ||
      each === 'mp' ||
      each === 'partner' ||
      each.endsWith('officer'),
  );
  return last.length > 1 && addressed.includes(last) && reached ? 'reader' : 'other';
}

/** Whom "they" may mean and still be told from others. */
const clan =
  /^the \p{Lu}\p{L}+s\b|^(?:the|that|this|his|her) (?:\p{L}+ )?(?:family|couple|household|brothers|sisters|twins|pair)\b|^(?:Mr|Mrs|Ms|Dr) |^(?!Residents|Parents|Families|Members|Officers)\p{Lu}\S+ (?:and )?\p{Lu}/u;

const pages = new Set(['web-page', 'report', 'press-release']);

const vague = /^(?:an?|one|any|every|each|some|no|another|either)\b/i;

function ofMention(
  sentence: Sentence,
  mention: Mention,
): Omit<Subject, 'first' | 'end'> | undefined {
  const { tokens } = sentence.reading;
  const { first, end, points } = mention;
  const word = tokens.ids[first] ?? 0;
  if (has(mention, 'self')) return own.has(word) ? { kind: 'own', loose: false } : undefined;
  if (has(mention, 'you')) return { kind: 'reader', loose: false };
  if (greetings.has(tokens.ids[first - 1] ?? 0)) return { kind: 'reader', loose: false };
  const single = singular.has(word) && end === first + 1;
  if (points !== undefined) {
    if (single && besideOr(sentence, first)) return { kind: 'anyone', loose: false };
    if (vague.test(points)) return { kind: 'anyone', loose: false };
    const back = end - first > 1;
    if (they.has(word))
      return {
        kind: clan.test(points) ? 'someone' : 'anyone',
        loose: sentence.reading.facts.situation.kind === 'web-page',
      };
    const who = whose(sentence, points);
    return { kind: who === 'other' ? 'someone' : who, loose: back && !/\p{Lu}/u.test(points) };
  }
  if (has(mention, 'council') || has(mention, 'body') || has(mention, 'party')) return undefined;
  if (has(mention, 'outsider')) return own.has(word) ? { kind: 'own', loose: false } : undefined;
  if (has(mention, 'plural')) {
    for (let at = first; at < end; at++)
      if (families.has(tokens.ids[at] ?? 0))
        return { kind: indefinite.has(word) ? 'anyone' : 'someone', loose: true };
    const told =
      has(mention, 'resident') && those.has(word) && (hasDoor(sentence) || hasLandmark(sentence));
    return { kind: told ? 'someone' : 'anyone', loose: told };
  }
  if (has(mention, 'name')) {
    const who = whose(sentence, wordsOf(sentence, first, end));
    return { kind: who === 'other' ? 'someone' : who, loose: false };
  }
  if (indefinite.has(word)) return { kind: 'anyone', loose: false };
  if (has(mention, 'resident') || has(mention, 'officer') || has(mention, 'member')) {
    if (titles.has(word) && end > first + 1) {
      const who = whose(sentence, wordsOf(sentence, first, end));
      return { kind: who === 'other' ? 'someone' : who, loose: false };
    }
    return { kind: 'someone', loose: true };
  }
  return undefined;
}

/** "the Qureshis" */
const isClan = (sentence: Sentence, at: number): boolean =>
  at > sentence.from &&
  sentence.tokens.ids[at - 1] === the &&
  isSurname(sentence, at) &&
  /^\p{Lu}[\p{L}’'-]{2,}s$/u.test(wordsOf(sentence, at, at + 1));

/** "he or she", "his or her" */
function besideOr({ tokens }: Sentence, word: number): boolean {
  return tokens.ids[word - 1] === or && he.has(tokens.ids[word - 2] ?? 0);
}

const whence = wordSet('from in at near outside');
/** "Jamal, seven, from Oakley": a place, unless it is a given name. */
const isWhence = (sentence: Sentence, at: number): boolean =>
  at > sentence.from && whence.has(sentence.tokens.ids[at - 1] ?? 0) && !isGivenName(sentence, at);

function ofWord(sentence: Sentence, at: number): Omit<Subject, 'first' | 'end'> | undefined {
  const { tokens, from } = sentence;
  const word = tokens.ids[at] ?? 0;
  if (singular.has(word))
    return { kind: besideOr(sentence, at) ? 'anyone' : 'someone', loose: false };
  const before = tokens.ids[at - 1] ?? 0;
  if (
    kinWords.has(word) &&
    at > from &&
    (owners.has(before) || owners.has(tokens.ids[at - 2] ?? 0))
  )
    return undefined;
  if (they.has(word)) return undefined;
  if (individualWords.has(word))
    for (let back = at - 1; back >= from && back >= at - 4; back--) {
      const each = tokens.ids[back] ?? 0;
      if (each === yours && sentence.reading.facts.you === 'resident')
        return { kind: 'reader', loose: false };
      if (each === yours && reachOf(sentence.reading.facts) === 'open')
        return { kind: 'anyone', loose: false };
      if (definite.has(each))
        return { kind: own.has(tokens.ids[back - 1] ?? 0) ? 'own' : 'someone', loose: true };
      if (indefinite.has(each)) return { kind: 'anyone', loose: false };
      if (own.has(each)) return { kind: kinWords.has(word) ? 'own' : 'someone', loose: false };
    }
  if (individualWords.has(word) && tokens.ids[at + 1] === possessive && !indefinite.has(before))
    return { kind: 'someone', loose: true };
  if (isClan(sentence, at)) return { kind: 'someone', loose: false };
  if (anybodyWords.has(word)) return { kind: 'anyone', loose: false };
  if (isLoneName(sentence, at) && !isWhence(sentence, at)) {
    const who = whose(sentence, wordsOf(sentence, at, at + 1));
    return {
      kind: who === 'other' ? 'someone' : who,
      loose: !isGivenName(sentence, at) && pages.has(sentence.reading.facts.situation.kind),
    };
  }
  return undefined;
}

/** "your calls", "I can tell you that": the reader or the author spoken to on the way, not spoken of. */
function isPassing(sentence: Sentence, mention: Mention, word: number, close: number): boolean {
  if (!has(mention, 'you') && !has(mention, 'self')) return false;
  if (isSubject(sentence, word)) return false;
  return word < (sentence.tokens.ids[word] === yours ? close - 1 : close);
}

/** "her children", "Mr Lee's son": whose they are says who is meant. */
function isKin({ tokens, from, mentions }: Sentence, word: number): boolean {
  if (word <= from || !kinWords.has(tokens.ids[word] ?? 0)) return false;
  const before = tokens.ids[word - 1] ?? 0;
  if (owners.has(before) || (word - 1 > from && owners.has(tokens.ids[word - 2] ?? 0))) return true;
  // "Pearl Antoine has custody because both parents are away"
  return (
    bothParents.has(before) &&
    parents.has(tokens.ids[word] ?? 0) &&
    mentions.some((mention) => has(mention, 'name') && mention.end <= word)
  );
}

/** "Mrs Lee, who pulled those children out, has": the word before a comma's "who" up to six words back, or -1. */
function relativeBefore({ tokens, from }: Sentence, word: number): number {
  for (let at = word - 1; at > from && at >= word - 6; at--)
    if (relatives.has(tokens.ids[at] ?? 0) && ((tokens.marks[at] ?? 0) & Mark.comma) !== 0)
      return at;
  return -1;
}

/** "I was", "you have": said of the author or the reader, however far off the fact. */
const isSubject = ({ tokens, to }: Sentence, word: number): boolean =>
  word + 1 < to &&
  subjects.has(tokens.ids[word] ?? 0) &&
  auxiliaries.has(tokens.ids[word + 1] ?? 0);

const mentionAt = ({ mentions }: Sentence, word: number): Mention | undefined =>
  mentions.find(({ first, end }) => first <= word && word < end);

/** `close`: "your", "my" and "you" speak for the fact only from this word on. */
function look(sentence: Sentence, start: number, step: 1 | -1, most: number, close = -1): Subject {
  const { from, to } = sentence;
  for (
    let word = start, steps = 0;
    word >= from && word < to && steps < most;
    word += step, steps++
  ) {
    if (isKin(sentence, word)) continue;
    const mention = mentionAt(sentence, word);
    const found = mention ? ofMention(sentence, mention) : ofWord(sentence, word);
    const passing =
      found !== undefined && mention !== undefined && isPassing(sentence, mention, word, close);
    const relative = step < 0 && found?.kind === 'anyone' ? relativeBefore(sentence, word) : -1;
    if (relative >= 0) {
      word = relative;
      continue;
    }
    if (found && !passing)
      return { ...found, first: mention?.first ?? word, end: mention?.end ?? word + 1 };
    if (mention) word = step < 0 ? mention.first : mention.end - 1;
  }
  return nobody;
}

const isNamed = (sentence: Sentence, word: number): boolean => {
  const mention = mentionAt(sentence, word);
  return mention
    ? has(mention, 'name')
    : isLoneName(sentence, word) || individualWords.has(sentence.tokens.ids[word] ?? 0);
};

/** The nearest person before the word; failing that after it, or, for a note without a subject, in the sentence before. */
export function subjectOf(sentence: Sentence, first: number, end: number): Subject {
  // "her care plan" holds its own subject
  for (let word = first; word < end; word++) {
    const owned =
      word + 1 < end && sentence.tokens.ids[word + 1] === possessive && isNamed(sentence, word);
    if (!possessives.has(sentence.tokens.ids[word] ?? 0) && !owned) continue;
    const mention = mentionAt(sentence, word);
    const inside = mention ? ofMention(sentence, mention) : ofWord(sentence, word);
    if (inside) return { ...inside, first: word, end: word + 1 };
  }
  const at = (sentence.tokens.starts[first] ?? 0) - sentence.start;
  const before = look(sentence, first - 1, -1, 24, first - 1);
  if (before.kind !== 'nobody') return before;
  if (doorShortlyBefore(sentence, at)) return { kind: 'someone', loose: true, first: -1, end: -1 };
  const after = look(sentence, end, 1, 10);
  if (after.kind !== 'nobody') return after;
  // notes: "Name: Abdulla Karimov. Status: refugee. Condition: …"
  let previous: Sentence | undefined = sentence;
  for (let back = 1; back <= 3 && previous && previous.to - previous.from <= 16; back++) {
    previous = beside(sentence, -back);
    const last = previous ? look(previous, previous.to - 1, -1, 30) : nobody;
    if (last.kind === 'someone' && !last.loose) return { ...last, first: -1, end: -1 };
    if (last.kind !== 'nobody') return nobody;
  }
  return nobody;
}
