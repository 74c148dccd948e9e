import { answersTo } from './binding.ts';
import type { Citation, CitationRole, Severity } from './finding.ts';
import type { Bound, Protocol, Support, Supports } from './protocol.ts';
import { audiences, kinds, type Situation } from './situation.ts';

/** What a rule may cite in one situation. A rule without this is not active there. */
export interface Cited {
  /** Primary first: at most three clauses in force (or one model), two of the law, two routes, two of background. */
  readonly citations: readonly Citation[];
  readonly severity: Severity;
  /** References of clauses in force that may excuse what the rule notices. */
  readonly exceptions: readonly string[];
}

interface Rule {
  readonly id: string;
  readonly family: string;
  readonly severity: Severity;
}

interface Council {
  /** The protocol in force. */
  readonly protocol: Protocol;
  /** What is in force beside any protocol. */
  readonly law?: Protocol | undefined;
  /** Where another protocol's clause may stand in, as advice; omitted when that is switched off. */
  readonly models?: {
    readonly protocols: readonly Protocol[];
    readonly families: readonly string[];
  };
}

/** What each active rule may cite, by rule id; worked out once, when a situation is opened. */
export function citationsOf(
  rules: readonly Rule[],
  { protocol, law, models }: Council,
  situation: Pick<Situation, 'author' | 'audience' | 'kind'>,
): ReadonlyMap<string, Cited> {
  const inForce = byRule(active(protocol, situation));
  const lawful = byRule(law ? active(law, situation) : []);
  const elsewhere = byRule((models?.protocols ?? []).flatMap((other) => active(other, situation)));
  const modelled = new Set(models?.families);
  return new Map(
    rules.flatMap((rule) => {
      const cited = cite(rule, inForce, lawful, modelled.has(rule.family) ? elsewhere : none);
      return cited ? [[rule.id, cited] as const] : [];
    }),
  );
}

/** A clause that speaks to this author, about this rule or family, in this situation. */
interface Voice {
  readonly protocol: string;
  readonly ref: string;
  readonly rule: string;
  readonly as: Support;
  readonly severity: Severity | undefined;
  /** How many pairs of reader and kind the entry covers: the fewer, the more to the point. */
  readonly breadth: number;
}

/** By the rule or family that they name; of one clause, its order. */
type Voices = ReadonlyMap<string, readonly Voice[]>;

const none: Voices = new Map();

const byRule = (voices: readonly Voice[]): Voices => Map.groupBy(voices, ({ rule }) => rule);

function cite(rule: Rule, inForce: Voices, lawful: Voices, elsewhere: Voices) {
  const voices = about(rule, inForce);
  const as = (part: Support): readonly Voice[] => voices.filter((voice) => voice.as === part);
  const engaged = as('rule');
  const law = about(rule, lawful).filter((voice) => voice.as === 'rule');
  const binding = engaged[0] ?? law[0];
  const model = binding ? [] : about(rule, elsewhere).filter((voice) => voice.as === 'rule');
  if (!binding && model.length === 0) return undefined;
  return {
    citations: [
      ...engaged.slice(0, 3).map(asCitation('rule')),
      ...law.slice(0, 2).map(asCitation('law')),
      ...model.slice(0, 1).map(asCitation('model')),
      ...as('route').slice(0, 2).map(asCitation('route')),
      ...as('background').slice(0, 2).map(asCitation('background')),
    ],
    severity: binding ? (binding.severity ?? rule.severity) : 'advise',
    exceptions: as('exception').map(({ ref }) => ref),
  } satisfies Cited;
}

const asCitation =
  (role: CitationRole) =>
  ({ protocol, ref }: Voice): Citation => ({ protocol, ref, role });

/** The best entry of each clause, best clause first: it names the rule, it is graver, it is narrower. */
function about({ id, family }: Rule, voices: Voices): readonly Voice[] {
  const seen = new Set<string>();
  return [...(voices.get(id) ?? []), ...(voices.get(family) ?? [])]
    .toSorted(
      (a, b) =>
        Number(b.rule === id) - Number(a.rule === id) ||
        gravity(b) - gravity(a) ||
        a.breadth - b.breadth,
    )
    .filter(({ protocol, ref, as }) => {
      const key = `${protocol} ${ref} ${as}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** An entry that leaves the severity to the rule stands between one that raises and one that lowers it. */
const gravity = ({ severity }: Voice): number =>
  severity === 'stop' ? 2 : Number(severity !== 'advise');

function active(
  protocol: Protocol,
  { author, audience, kind }: Pick<Situation, 'author' | 'audience' | 'kind'>,
): readonly Voice[] {
  const names = answersTo(author);
  const isBound = (binds: readonly Bound[]): boolean => binds.some((name) => names.has(name));
  const unread = audience.length === 0 || audience.includes('unknown');

  const voice = (ref: string, entry: Supports): readonly Voice[] => {
    if (entry.binds && !isBound(entry.binds)) return [];
    if (entry.kind && !entry.kind.includes(kind)) return [];
    const reaches = entry.audience?.some((reader) => audience.includes(reader)) ?? true;
    if (!reaches && !unread) return [];
    return [
      {
        protocol: protocol.id,
        ref,
        rule: entry.rule,
        as: entry.as,
        // Readers that nobody could read may or may not be the clause's: say so softly.
        severity: reaches ? entry.severity : 'advise',
        breadth:
          (entry.audience?.length ?? audiences.length) * (entry.kind?.length ?? kinds.length),
      },
    ];
  };

  return protocol.clauses
    .filter(({ binds }) => isBound(binds))
    .flatMap(({ ref, supports }) => supports.flatMap((entry) => voice(ref, entry)));
}
