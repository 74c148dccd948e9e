import { stdout } from 'node:process';

import { familyOf } from '../lib/lint/rule.ts';
import type { Protocol } from '../lib/lint/protocol.ts';
import { rules } from '../rules/index.ts';
import { protocols } from '../rules/protocols/index.ts';

interface Row {
  readonly protocol: string;
  readonly ref: string;
  /** The strongest part the clause plays for any rule. */
  readonly role: string;
  readonly rules: readonly string[];
  readonly unchecked?: string;
}

const strength: readonly string[] = ['rule', 'exception', 'route', 'background'];

const inForce: readonly Protocol[] = protocols;

const rows = (): Row[] =>
  inForce.flatMap((protocol) =>
    protocol.clauses.map((clause) => {
      const { ref, supports } = clause;
      const supported = rules.filter(({ id }) =>
        supports.some(({ rule }) => rule === id || rule === familyOf(id)),
      );
      const roles = supports
        .map(({ as }) => as)
        .toSorted((a, b) => strength.indexOf(a) - strength.indexOf(b));
      return {
        protocol: protocol.id,
        ref,
        role: roles[0] ?? 'none',
        rules: supported.map(({ id }) => id),
        ...(clause.unchecked && { unchecked: clause.unchecked }),
      };
    }),
  );

/** The command `coverage`: every clause, and the rules it supports. */
export function coverage(args: readonly string[]): Promise<number> {
  const all = rows();
  stdout.write(
    args.includes('--json')
      ? `${JSON.stringify(all.map(({ protocol, ref, role, rules: of }) => ({ protocol, ref, role, rules: of })))}\n`
      : all
          .map(
            ({ protocol, ref, role, rules: of, unchecked }) =>
              `${protocol} ${ref} (${role}): ${of.length > 0 ? of.join(', ') : (unchecked ?? 'no rule yet')}\n`,
          )
          .join(''),
  );
  return Promise.resolve(0);
}
