/** Finds who is spoken of in a sentence: posts, teams, people on file, names, pronouns. */
import { names } from '../text/names.ts';
import { type Match, type PatternSet, labelBit, pattern, patternSet, type View } from '../text/pattern.ts';
import { intern } from '../text/vocabulary.ts';
import { Mark, type Tokens } from '../text/tokens.ts';
import type { Facts } from './facts.ts';
import { backwards, kinds } from './lexicon/people.ts';
import { bits, type Mention } from './mention.ts';
import { after, labelsOf, type Scene } from './scene.ts';
import type { Person } from './situation.ts';

const known: PatternSet<number> = patternSet(kinds.flatMap(({ labels, patterns }) => patterns.map((each) => [pattern(each), bits(labels)] as const)));
const back: PatternSet<'one' | 'many'> = patternSet([
  [pattern(backwards.person), 'one'],
  [pattern(backwards.plural), 'many'],
]);

const pronouns = new Map<number, 'f' | 'm' | 'many' | 'self' | 'you'>([
  ...['she', 'her', 'hers', 'herself'].map((word) => [intern(word), 'f'] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [intern(word), 'm'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [intern(word), 'many'] as const),
  ...['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours', 'myself', 'ourselves'].map((word) => [intern(word), 'self'] as const),
  ...['you', 'your', 'yours', 'yourself', 'yourselves'].map((word) => [intern(word), 'you'] as const),
]);
const female = new Set(['mrs', 'ms', 'miss', 'lady'].map(intern));
const male = new Set(['mr', 'sir'].map(intern));
const possessive = intern("'s");

const officer = bits(['officer', 'person', 'name']);
const member = bits(['member', 'person', 'name']);
const someone = bits(['person', 'name']);
const resident = labelBit('resident');
const personBit = labelBit('person');
const nameBit = labelBit('name');
const self = bits(['self']);
const youBits: Record<Facts['you'], number> = {
  officer: bits(['you', 'officer', 'person']),
  member: bits(['you', 'member', 'person']),
  resident: bits(['you', 'resident', 'person']),
  outsider: bits(['you']),
  mixed: bits(['you']),
  unknown: bits(['you']),
};

/** Longest first at each word, none inside another. */
function settle(found: Mention[]): Mention[] {
  found.sort((a, b) => a.first - b.first || b.end - a.end);
  const kept: Mention[] = [];
  let end = 0;
  for (const mention of found)
    if (mention.first >= end) {
      kept.push(mention);
      end = mention.end;
    }
  return kept;
}

const genderOf = (tokens: Tokens, first: number): 'f' | 'm' | undefined => {
  const id = tokens.ids[first] ?? 0;
  return female.has(id) ? 'f' : male.has(id) ? 'm' : undefined;
};

/** The person on file whose name begins at this word, and where it ends. */
function onFile({ tokens, to }: View, word: number, facts: Facts): { person: Person; end: number } | undefined {
  const candidates = facts.people.get(tokens.hashes[word] ?? 0);
  if (!candidates || ((tokens.marks[word] ?? 0) & Mark.capital) === 0) return undefined;
  let end = word + 1;
  let left = candidates;
  while (end < to) {
    const next = facts.people.get(tokens.hashes[end] ?? 0);
    const both = next && left.filter((person) => next.includes(person));
    if (!both || both.length === 0) break;
    left = both;
    end++;
  }
  const [person] = left;
  // a lone word must name one person only, and not begin somebody else's name
  const another = end < to && ((tokens.marks[end] ?? 0) & (Mark.capital | Mark.comma | Mark.stop | Mark.strong)) === Mark.capital && end - word === 1;
  return person && left.length === 1 && !another ? { person, end } : undefined;
}

/** The mentions of a sentence in order, and the scene after it. `text` is what the tokens were cut from. */
export function mentionsIn(view: View, text: string, facts: Facts, scene: Scene): { mentions: Mention[]; scene: Scene } {
  const { tokens, from, to } = view;
  const found: Mention[] = [];
  const add = (match: Match, labels: number, more: Partial<Mention> = {}): void => {
    let { end } = match;
    while (end > match.first + 1 && tokens.ids[end - 1] === possessive) end--;
    found.push({ first: match.first, end, labels, ...more });
  };
  known.scan(view, (labels, match) => {
    const gender = genderOf(tokens, match.first);
    add(match, labels, gender ? { gender } : {});
  });
  if (facts.people.size > 0)
    for (let word = from; word < to; word++) {
      const hit = onFile(view, word, facts);
      if (!hit) continue;
      const gender = word > from ? genderOf(tokens, word - 1) : undefined;
      found.push({ first: gender ? word - 1 : word, end: hit.end, labels: hit.person.kind === 'officer' ? officer : member, person: hit.person, ...(gender ? { gender } : {}) });
      word = hit.end - 1;
    }
  // after those on file, who win where both are as long
  for (const { first, end } of names(view)) found.push({ first, end, labels: someone });
  joinAppositions(found, tokens);
  const kept = settle(found);

  back.scan(view, (which, match) => {
    if (!kept.some((m) => m.first < match.end && match.first < m.end && m.end - m.first > match.end - match.first)) {
      for (let i = kept.length - 1; i >= 0; i--) {
        const m = kept[i];
        if (m && m.first < match.end && match.first < m.end) kept.splice(i, 1);
      }
      kept.push({ first: match.first, end: match.end, labels: which === 'one' ? backBit : backManyBit });
    }
  });
  for (let word = from; word < to; word++) if (pronouns.has(tokens.ids[word] ?? 0) && !kept.some((m) => m.first <= word && word < m.end)) kept.push({ first: word, end: word + 1, labels: 0 });
  kept.sort((a, b) => a.first - b.first);

  let now = scene;
  const mentions: Mention[] = [];
  for (const mention of kept) {
    const resolved = mention.labels === 0 || mention.labels === backBit || mention.labels === backManyBit ? resolve(mention, tokens, now, facts) : mention;
    if (!resolved) continue;
    mentions.push(resolved);
    if (resolved.points === undefined) now = after(now, resolved, text.slice(tokens.starts[resolved.first], tokens.ends[resolved.end - 1]));
  }
  return { mentions, scene: now };
}

// never shown to patterns: marks "the man", "that lot" until they are resolved
const backBit = 1 << 30;
const backManyBit = 1 << 31;

function resolve(mention: Mention, tokens: Tokens, scene: Scene, facts: Facts): Mention | undefined {
  const kind = mention.labels === backBit ? 'back' : mention.labels === backManyBit ? 'many' : pronouns.get(tokens.ids[mention.first] ?? 0);
  if (kind === 'self') return { ...mention, labels: self };
  if (kind === 'you') return { ...mention, labels: youBits[facts.you] };
  const { one, many } = scene;
  const antecedent = kind === 'many' ? (many ?? one) : one && (kind === 'back' || !one.gender || one.gender === kind) ? one : undefined;
  return antecedent ? { ...mention, labels: labelsOf(antecedent), points: antecedent.words } : undefined;
}

/** "the Director of Place, Helen Abara": the post says what the name is, and the two become one. */
function joinAppositions(found: Mention[], tokens: Tokens): void {
  found.sort((a, b) => a.first - b.first || b.end - a.end);
  for (let i = 0; i < found.length; i++) {
    const post = found[i];
    if (!post || (post.labels & personBit) === 0) continue;
    const j = found.findIndex((each) => each.first === post.end && (each.labels & (nameBit | resident)) !== 0);
    const name = found[j];
    if (!name || j === i || ((tokens.marks[name.first] ?? 0) & Mark.strong) !== 0) continue;
    const postIsName = (post.labels & nameBit) !== 0;
    if (postIsName === ((name.labels & nameBit) !== 0)) continue;
    found[i] = { ...name, ...post, first: post.first, end: name.end, labels: name.person ? name.labels : post.labels | nameBit, ...(name.person ? { person: name.person } : {}) };
  }
}
