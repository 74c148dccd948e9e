/** All rules compiled once; asked per block of a draft. */
import { type PatternSet, patternSet, wordings } from '../text/pattern-set.ts';
import { overlaps } from '../text/span.ts';
import { Mark } from '../text/tokens.ts';
import { type Cited, citationsOf } from './citation.ts';
import { isOpening, matchesNear, type Need, type Phrases, type Search } from './detector.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import type { Protocol } from './protocol.ts';
import type { Reading, Sentence } from './reading.ts';
import { familyOf, type Hit, type Rule } from './rule.ts';
import { type Judge, openSession } from './session.ts';
import type { Situation } from './situation.ts';

export interface CheckerOptions {
  /** Ids of rules that a person turned off. */
  readonly off?: ReadonlySet<string>;
  /** Severities that a person chose, by rule: they stand above the clause's word and the rule's. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Families that may cite another protocol's clause, as advice, where the one in force is silent. */
  readonly models?: readonly string[];
  /** What is in force beside any protocol. */
  readonly law?: Protocol;
}

/** The rules that speak in one situation, and what they cite. */
export interface Active {
  readonly rules: ReadonlyMap<Rule, Cited>;
  /** What the wordings of these rules are, as one search. */
  readonly phrasings: PatternSet<Phrasing>;
  readonly facts: Facts;
}

/** To whom a pattern belongs. */
interface Phrasing {
  readonly rule: Rule;
  readonly detector: Phrases;
}

export interface Checker extends Judge<Active> {
  /** All findings of a draft, in order. */
  readonly lint: (draft: Draft, situation: Situation) => Finding[];
  /** Whether there is a rule of this id, in whatever situation it speaks. */
  readonly knows: (id: string) => boolean;
}

/** What stands at any word of a sentence, together: a sum of `Mark`s. */
function marksOf({ tokens: { marks }, from, to }: Sentence): number {
  let all = 0;
  for (let word = from; word < to; word++) all |= marks[word] ?? 0;
  return all;
}

/** A draft without words beyond these needs costs a search nothing. `all` is what `marksOf` says of the sentence. */
function holds(need: Need, sentence: Sentence, all: number): boolean {
  const { tokens, from, to, reading, start, end, question } = sentence;
  if (need === 'question') return question;
  if (need === 'opening') return isOpening(sentence);
  if (need === 'at-sign') {
    const at = reading.text.indexOf('@', start);
    return at >= 0 && at < end;
  }
  if (need === 'digit') return (all & Mark.digit) !== 0;
  if (need === 'shout') return (all & Mark.shout) !== 0;
  if (need === 'list') return (all & (Mark.comma | Mark.strong)) !== 0;
  const { ids, marks } = tokens;
  if (need === 'code' && (all & Mark.digit) === 0) return false;
  for (let word = from; word < to; word++)
    if (need === 'code' ? isCode(marks[word] ?? 0) : need.has(ids[word] ?? 0)) return true;
  return false;
}

/** As of a postcode: it begins with a capital and holds a digit. */
const isCode = (marks: number): boolean =>
  (marks & Mark.digit) !== 0 && (marks & Mark.capital) !== 0;

/** Kinds of situations that a checker keeps in mind. */
const mostKnown = 64;
/** Searches that it keeps, each of about a megabyte. */
const mostNarrowed = 8;

export function createChecker(
  rules: readonly Rule[],
  protocols: readonly Protocol[],
  { off = new Set(), severities: chosen = {}, models = [], law }: CheckerOptions = {},
): Checker {
  const phrasings: PatternSet<Phrasing> = patternSet(
    rules.flatMap((rule) =>
      rule.detect.flatMap((detector) =>
        detector.type === 'phrases'
          ? detector.patterns.map((each) => [each, { rule, detector }] as const)
          : [],
      ),
    ),
  );
  const searches = rules.flatMap((rule) =>
    rule.detect
      .filter((detector): detector is Search => detector.type === 'search')
      .map((detector) => ({ rule, detector })),
  );

  const excuses = new Map(
    rules.flatMap(({ id, excused }) => (excused ? [[id, wordings(...excused)] as const] : [])),
  );
  const isExcused = ({ id }: Rule, { exceptions }: Cited, sentence: Sentence): boolean => {
    const excuse = exceptions.length > 0 ? excuses.get(id) : undefined;
    return excuse !== undefined && matchesNear(excuse, sentence);
  };

  const ids = new Set(rules.map(({ id }) => id));
  const named = rules.map(({ id, severity }) => ({ id, family: familyOf(id), severity }));

  /** Drafts of one kind by one author to such readers come again and again. */
  const known = new Map<string, ReturnType<typeof citationsOf>>();
  const citedIn = (protocol: Protocol, situation: Situation): ReturnType<typeof citationsOf> => {
    const { author, audience, kind } = situation;
    const key = JSON.stringify([
      protocol.id,
      author.role,
      author.traits,
      author.post,
      audience,
      kind,
    ]);
    const council = { protocol, law, models: { protocols, families: models } };
    const cited = known.get(key) ?? citationsOf(named, council, situation);
    if (known.size > mostKnown) known.clear();
    known.set(key, cited);
    return cited;
  };

  /** In most situations the same rules speak as in one before. */
  const narrowed = new Map<string, PatternSet<Phrasing>>();
  const phrasingsOf = (speaking: ReadonlyMap<Rule, Cited>): PatternSet<Phrasing> => {
    const key = Array.from(speaking.keys(), ({ id }) => id).join(' ');
    const own = narrowed.get(key) ?? phrasings.only(({ rule }) => speaking.has(rule));
    if (narrowed.size > mostNarrowed) narrowed.clear();
    narrowed.set(key, own);
    return own;
  };

  const active = (facts: Facts): Active => {
    const { situation } = facts;
    const protocol = protocols.find(({ id }) => id === situation.protocol);
    if (!protocol)
      throw new RangeError(
        `expected protocol to be one of ${protocols.map(({ id }) => id).join(', ')}, got ${JSON.stringify(situation.protocol)}`,
      );
    const cited = citedIn(protocol, situation);
    const speaking = new Map<Rule, Cited>();
    for (const rule of rules) {
      if (off.has(rule.id)) continue;
      if (rule.roles && !rule.roles.includes(situation.author.role)) continue;
      if (rule.audiences && !rule.audiences.some((each) => situation.audience.includes(each)))
        continue;
      if (rule.kinds && !rule.kinds.includes(situation.kind)) continue;
      if (rule.when && !rule.when(facts)) continue;
      const own = cited.get(rule.id);
      if (own) speaking.set(rule, own);
    }
    return { rules: speaking, phrasings: phrasingsOf(speaking), facts };
  };

  const judge = (reading: Reading, { rules: speaking, phrasings: own }: Active): Finding[] => {
    const found: Finding[] = [];
    const add = (rule: Rule, hit: Hit, sentence: Sentence): void => {
      const cited = speaking.get(rule);
      if (!cited || hit.end <= hit.start || isExcused(rule, cited, sentence)) return;
      found.push({
        rule: rule.id,
        family: familyOf(rule.id),
        severity: chosen[rule.id] ?? gravest(cited, hit, rule),
        start: hit.start,
        end: hit.end,
        citations: cited.citations,
        evidence: hit.evidence ? [hit.evidence] : [],
        ...(hit.suggestion ? { suggestion: hit.suggestion } : {}),
        ...(hit.onlyIf
          ? { doubt: { ...hit.onlyIf, sentence: { start: sentence.start, end: sentence.end } } }
          : {}),
      });
    };
    for (const sentence of reading.sentences) {
      const all = marksOf(sentence);
      own.scan(sentence, ({ rule, detector }, match) => {
        const hit = detector.judge(sentence, match);
        if (hit) add(rule, hit, sentence);
      });
      for (const { rule, detector } of searches)
        if (speaking.has(rule) && detector.needs.some((need) => holds(need, sentence, all)))
          for (const hit of detector.find(sentence)) add(rule, hit, sentence);
    }
    return distinct(found);
  };

  const checker: Checker = {
    active,
    judge,
    knows: (id) => ids.has(id),
    lint: (draft, situation) => openSession(checker, situation, draft).findings(),
  };
  return checker;
}

/** The clause's word counts most; a hit may soften or raise only what the clause leaves to the rule. */
const gravest = (cited: Cited, hit: Hit, rule: Rule): Finding['severity'] =>
  cited.severity === rule.severity ? (hit.severity ?? rule.severity) : cited.severity;

/** One finding per family where several overlap: the most severe, then the longest. In order of place. */
function distinct(found: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const ranked = found.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  for (const finding of ranked)
    if (!kept.some((other) => other.family === finding.family && overlaps(other, finding)))
      kept.push(finding);
  return kept.toSorted((a, b) => a.start - b.start);
}
