/** All rules compiled once; asked per block of a draft. */
import { type PatternSet, patternSet, wordings } from '../text/pattern-set.ts';
import { inOrder, overlaps } from '../text/span.ts';
import { type Cited, citationsOf } from './citation.ts';
import { matchesNear, type Phrases, type Search } from './detector.ts';
import type { Draft } from './draft.ts';
import type { Facts } from './facts.ts';
import { type Finding, type Severity, severities } from './finding.ts';
import type { Protocol } from './protocol.ts';
import type { Reading, Sentence } from './reading.ts';
import { familyOf, type Hit, type Rule } from './rule.ts';
import { type Searches, searchesOf } from './searches.ts';
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
  /** Ids of those that a person turned off. */
  readonly off: ReadonlySet<string>;
  readonly noticing: Noticing;
  readonly facts: Facts;
}

/** What these rules look for, put together. */
interface Noticing {
  readonly phrasings: PatternSet<Phrasing>;
  readonly searches: Searches;
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

/** Kinds of situations that a checker keeps in mind. */
const mostKnown = 64;

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
  const noticed = new Map<string, Noticing>();
  const noticingOf = (speaking: ReadonlyMap<Rule, Cited>): Noticing => {
    const key = Array.from(speaking.keys(), ({ id }) => id).join(' ');
    const known = noticed.get(key) ?? {
      phrasings: phrasings.only(({ rule }) => speaking.has(rule)),
      searches: searchesOf(searches.filter(({ rule }) => speaking.has(rule))),
    };
    if (noticed.size > mostKnown) noticed.clear();
    noticed.set(key, known);
    return known;
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
    return { rules: speaking, off, noticing: noticingOf(speaking), facts };
  };

  const judge = (reading: Reading, { rules: speaking, noticing }: Active): Finding[] => {
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
      noticing.phrasings.scan(sentence, ({ rule, detector }, match) => {
        const hit = detector.judge(sentence, match);
        if (hit) add(rule, hit, sentence);
      });
      noticing.searches.visit(sentence, ({ rule, detector }) => {
        for (const hit of detector.find(sentence)) add(rule, hit, sentence);
      });
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
  return inOrder(kept);
}
