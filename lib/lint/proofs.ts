import { createChecker } from './checker.ts';
import type { CitationRole } from './finding.ts';
import { asDraft, miniatureOf } from './example.ts';
import type { Protocol } from './protocol.ts';
import { type Example, familyOf, type Rule } from './rule.ts';

/** An example that shows a clause at work: cited by what is flagged, or excusing what would have been. */
export interface Proof {
  readonly protocol: string;
  readonly ref: string;
  readonly role: Exclude<CitationRole, 'model'> | 'exception';
  readonly rule: string;
  readonly example: Example;
}

interface Book {
  readonly rules: readonly Rule[];
  readonly protocols: readonly Protocol[];
  readonly law?: Protocol | undefined;
}

/** Every example run through the checker, in the protocol it names or in each of them where it names none. */
export function proofsOf({ rules, protocols, law }: Book): readonly Proof[] {
  const lawOption = law ? { law } : {};
  return rules.flatMap((rule) => {
    const checker = createChecker([rule], protocols, lawOption);
    const under = (example: Example): readonly string[] => {
      const { protocol } = asDraft(example);
      return protocol === undefined ? protocols.map(({ id }) => id) : [protocol];
    };
    const cited = rule.flags.flatMap((example) =>
      under(example).flatMap((id): readonly Proof[] => {
        const { draft, situation } = miniatureOf(rule, example, id);
        return checker
          .lint(draft, situation)
          .flatMap(({ citations }) => citations)
          .flatMap(({ protocol, ref, role }) =>
            role === 'model' ? [] : [{ protocol, ref, role, rule: rule.id, example }],
          );
      }),
    );
    const excused = rule.passes.flatMap((example) =>
      under(example).flatMap((id): readonly Proof[] => {
        const { excuse: ref } = asDraft(example);
        const protocol = protocols.find((one) => one.id === id);
        if (ref === undefined || !protocol || !excepts(protocol, ref, rule.id)) return [];
        const { draft, situation } = miniatureOf(rule, example, id);
        const speaks = (excepting: readonly string[]): boolean => {
          const models = [familyOf(rule.id)];
          const inForce = protocols.map((each) =>
            each === protocol ? excepted(each, excepting) : each,
          );
          return (
            createChecker([rule], inForce, { ...lawOption, models }).lint(draft, situation).length >
            0
          );
        };
        const isExcused = !speaks([ref]) && speaks([]);
        return isExcused ? [{ protocol: id, ref, role: 'exception', rule: rule.id, example }] : [];
      }),
    );
    return [...cited, ...excused];
  });
}

const excepts = ({ clauses }: Protocol, ref: string, id: string): boolean =>
  clauses.some(
    (clause) =>
      clause.ref === ref &&
      clause.supports.some(
        ({ rule, as }) => as === 'exception' && (rule === id || rule === familyOf(id)),
      ),
  );

/** The protocol with no exceptions but those of these clauses. */
export const excepted = (protocol: Protocol, refs: readonly string[]): Protocol => ({
  ...protocol,
  clauses: protocol.clauses.map((clause) =>
    refs.includes(clause.ref)
      ? clause
      : { ...clause, supports: clause.supports.filter(({ as }) => as !== 'exception') },
  ),
});
