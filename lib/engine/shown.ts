import { statusNote } from '../council/status-note.ts';
import type { Citation, Finding } from '../lint/finding.ts';
import type { Protocol } from '../lint/protocol.ts';
import type { Family } from '../lint/rule-book.ts';
import type { Rule } from '../lint/rule.ts';
import { say } from '../words/say.ts';
import type { About, CitedClause, ShownFinding } from './messages.ts';

/** Puts words to findings: the rule's own, and those of the clauses it cites. */
export interface Wording {
  readonly shown: (finding: Finding, because: string, today: string) => ShownFinding;
  readonly about: (today: string) => About;
}

export function wordingOf(
  rules: readonly Rule[],
  protocols: readonly Protocol[],
  families: readonly Family[],
): Wording {
  const familyBy = new Map(families.map((family) => [family.id, family]));
  const ruleBy = new Map(rules.map((rule) => [rule.id, rule]));
  const protocolBy = new Map(protocols.map((protocol) => [protocol.id, protocol]));

  const cited = ({ protocol: id, ref, role }: Citation, today: string): CitedClause[] => {
    const protocol = protocolBy.get(id);
    const clause = protocol?.clauses.find((one) => one.ref === ref);
    if (!protocol || !clause) return [];
    const note = statusNote(protocol.status, today);
    const { displayRef, title, summary, wording } = clause;
    return [
      {
        protocol: id,
        protocolTitle: protocol.title,
        ...(note !== undefined && { protocolNote: note, protocolState: stateOf(protocol) }),
        ref,
        displayRef,
        title,
        summary,
        ...(wording !== undefined && { wording }),
        role,
      },
    ];
  };

  /** A remark was found by no rule, so that a rule's own words would say too much. */
  const wordsOf = ({ isRemark, family: id }: Finding, rule: Rule) => {
    const family = isRemark && familyBy.get(id);
    if (!family) return rule;
    const message = say('remarkMessage', family.title);
    return { message, why: family.definition, advice: say('remarkAdvice') };
  };

  return {
    shown: (finding, because, today) => {
      const rule = ruleBy.get(finding.rule);
      if (!rule) throw new Error(`expected a rule, got ${finding.rule}`);
      const { message, why, advice } = wordsOf(finding, rule);
      const clauses = finding.citations.flatMap((citation) => cited(citation, today));
      return { finding, severity: finding.severity, message, why, advice, clauses, because };
    },
    about: (today) => ({
      protocols: protocols
        .filter(({ kind }) => kind !== 'law')
        .map(({ id, title, status }) => {
          const note = statusNote(status, today);
          return { id, title, council: status.council, ...(note !== undefined && { note }) };
        }),
      rules: rules.map(({ id, message }) => ({ id, message })),
    }),
  };
}

/** A protocol that is adopted, and of which there is yet something to say, is past its review. */
const stateOf = ({ status: { state } }: Protocol): NonNullable<CitedClause['protocolState']> =>
  (({ draft: 'draft', guidance: 'guidance', adopted: 'overdue' }) as const)[state];
