import { asDraft } from './example.ts';
import type { Severity } from './finding.ts';
import type { Clause, Protocol, Status } from './protocol.ts';
import { type Example, familyOf, type Rule } from './rule.ts';
import type { Audience, Kind, Role, Trait } from './situation.ts';

/** Everything the rules notice and everything the protocols say, as plain data: what the rule book shows. */
export interface RuleBook {
  readonly families: readonly BookFamily[];
  /** National law comes last. */
  readonly protocols: readonly BookProtocol[];
}

export interface BookFamily {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly rules: readonly BookRule[];
}

export interface BookRule {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly advice: string;
  /** Everybody's words where omitted. */
  readonly roles?: readonly Role[];
  readonly audiences?: readonly Audience[];
  readonly kinds?: readonly Kind[];
  readonly flags: readonly BookExample[];
  readonly passes: readonly BookExample[];
  readonly clauses: readonly Cites[];
}

export interface BookExample {
  readonly pieces: readonly Piece[];
  /** What the example says of itself; the rest is as the rule has it. */
  readonly role?: Role;
  readonly traits?: readonly Trait[];
  readonly audience?: readonly Audience[];
  readonly kind?: Kind;
  readonly protocol?: string;
  /** Reference of the clause that excuses it. */
  readonly excuse?: string;
}

/** A run of an example's words, marked as in a draft or plain. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The part that a clause plays for a rule. */
export type Part = (typeof parts)[number];

/** A clause, as a rule names it. */
export interface Cites {
  readonly protocol: string;
  readonly ref: string;
  readonly displayRef: string;
  readonly as: Part;
}

export interface BookProtocol {
  readonly id: string;
  readonly title: string;
  readonly isLaw: boolean;
  readonly status: Status;
  readonly clauses: readonly BookClause[];
}

export interface BookClause extends Omit<Clause, 'supports'> {
  readonly rules: readonly Supported[];
}

/** The rules of one family for which a clause plays one part. */
export interface Supported {
  readonly as: Part;
  readonly family: string;
  /** Ids. */
  readonly rules: readonly string[];
  /** They are all the rules of the family. */
  readonly all: boolean;
}

/** What the rules are grouped by. */
export interface Family {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
}

interface Shelf {
  readonly families: readonly Family[];
  readonly rules: readonly Rule[];
  readonly protocols: readonly Protocol[];
}

/** Rules by family and clauses by protocol, in the order given, each naming the others. */
export function ruleBook({ families, rules, protocols }: Shelf): RuleBook {
  const idsOf = (family: string) =>
    rules.map(({ id }) => id).filter((id) => familyOf(id) === family);
  const shelves = families.map(({ id }) => ({ family: id, ids: idsOf(id) }));
  const shown = protocols
    .toSorted((a, b) => Number(a.kind === 'law') - Number(b.kind === 'law'))
    .map((protocol) => protocolIn(protocol, shelves));
  return {
    families: families.map(({ id, title, definition }) => ({
      id,
      title,
      definition,
      rules: rules
        .filter((rule) => familyOf(rule.id) === id)
        .map((rule) => ruleIn(rule, citedBy(rule.id, shown))),
    })),
    protocols: shown,
  };
}

const ruleIn = (rule: Rule, clauses: readonly Cites[]): BookRule => {
  const { id, severity, message, why, advice, roles, audiences, kinds, flags, passes } = rule;
  return {
    id,
    severity,
    message,
    why,
    advice,
    ...(roles && { roles }),
    ...(audiences && { audiences }),
    ...(kinds && { kinds }),
    flags: flags.map(exampleIn),
    passes: passes.map(exampleIn),
    clauses,
  };
};

function exampleIn(example: Example): BookExample {
  const { text, role, traits, audience, kind, protocol, excuse } = asDraft(example);
  return {
    pieces: piecesOf(text),
    ...(role && { role }),
    ...(traits && { traits }),
    ...(audience && { audience }),
    ...(kind && { kind }),
    ...(protocol !== undefined && { protocol }),
    ...(excuse !== undefined && { excuse }),
  };
}

/** Every other run of words stands in brackets. */
const piecesOf = (text: string): readonly Piece[] =>
  text
    .split(/[[\]]/)
    .map((words, index) => ({ text: words, marked: index % 2 === 1 }))
    .filter(({ text: words }) => words !== '');

function protocolIn(protocol: Protocol, shelves: readonly OneFamily[]): BookProtocol {
  const { id, title, status, clauses } = protocol;
  const isLaw = protocol.kind === 'law';
  return {
    id,
    title,
    isLaw,
    status,
    clauses: clauses.map(({ supports, ...clause }) => ({
      ...clause,
      rules: supportedBy(supports, shelves).map((each) =>
        isLaw && each.as === 'rule' ? { ...each, as: 'law' } : each,
      ),
    })),
  };
}

/** The ids of a family's rules. */
interface OneFamily {
  readonly family: string;
  readonly ids: readonly string[];
}

/** The parts that a clause can play, the strongest first. */
export const parts = ['rule', 'law', 'exception', 'route', 'background'] as const;

/** The strongest parts first, and in them the families in their order. */
const supportedBy = (
  entries: Clause['supports'],
  shelves: readonly OneFamily[],
): readonly Supported[] =>
  parts.flatMap((as) => {
    const named = new Set(entries.filter((entry) => entry.as === as).map(({ rule }) => rule));
    return shelves.flatMap(({ family, ids }) => {
      const rules = named.has(family) ? ids : ids.filter((id) => named.has(id));
      return rules.length > 0 ? [{ as, family, rules, all: rules.length === ids.length }] : [];
    });
  });

const citedBy = (id: string, protocols: readonly BookProtocol[]): readonly Cites[] =>
  protocols.flatMap(({ id: protocol, clauses }) =>
    parts.flatMap((as) =>
      clauses
        .filter(({ rules }) => rules.some((each) => each.as === as && each.rules.includes(id)))
        .map(({ ref, displayRef }) => ({ protocol, ref, displayRef, as })),
    ),
  );
