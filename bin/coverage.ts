import { stdout } from 'node:process';

import { asDraft } from '../lib/lint/example.ts';
import { type Proof, proofsOf } from '../lib/lint/proofs.ts';
import {
  type BookClause,
  type BookProtocol,
  type Part,
  parts,
  ruleBook,
} from '../lib/lint/rule-book.ts';
import { families } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';

const book = ruleBook({ families, rules, protocols });

/** The strongest part a clause plays for any rule, and the rules that it supports. */
const rowOf = ({ id }: BookProtocol, { ref, rules: supported }: BookClause): Row => ({
  protocol: id,
  ref,
  role: supported[0]?.as ?? 'none',
  rules: [...new Set(supported.flatMap((each) => each.rules))],
});

interface Row {
  readonly protocol: string;
  readonly ref: string;
  readonly role: Part | 'none';
  /** Ids. */
  readonly rules: readonly string[];
}

const strongestFirst: readonly Row['role'][] = [...parts, 'none'];

/** One line a clause, its rules by part, an example that cites it; or why no draft can show a breach. */
function entryOf(protocol: BookProtocol, clause: BookClause, proofs: readonly Proof[]): string {
  const { role } = rowOf(protocol, clause);
  const supported = clause.rules.map(
    ({ as, family, rules: ids, all }) =>
      `\n    ${as}: ${all ? `all ${ids.length} of ${family}` : ids.join(', ')}`,
  );
  const proof =
    proofs.find((each) => each.role === role) ??
    (clause.unchecked === undefined ? undefined : proofs[0]);
  const example = proof && `\n    for example, by ${proof.rule}: ${asDraft(proof.example).text}`;
  const reason = clause.unchecked && `\n    no draft can show a breach: ${clause.unchecked}`;
  return `${protocol.id} ${clause.ref} (${role}) ${clause.title}${supported.join('')}${example ?? ''}${reason ?? ''}\n`;
}

function asText(): string {
  const proofs = Map.groupBy(
    proofsOf({ rules, protocols, law: nationalLaw }),
    ({ protocol, ref }) => `${protocol} ${ref}`,
  );
  const all = book.protocols.flatMap((protocol) =>
    protocol.clauses.map((clause) => ({
      protocol,
      clause,
      own: proofs.get(`${protocol.id} ${clause.ref}`) ?? [],
    })),
  );
  const byRole = Map.groupBy(all, ({ protocol, clause }) => rowOf(protocol, clause).role);
  const counts = strongestFirst.flatMap((part) => {
    const same = byRole.get(part);
    return same ? [`${same.length} ${part}`] : [];
  });
  const shown = all.filter(({ own }) => own.length > 0).length;
  const unchecked = all.filter(({ clause }) => clause.unchecked !== undefined).length;
  const entries = all.map(({ protocol, clause, own }) => entryOf(protocol, clause, own));
  return `${entries.join('')}\n${all.length} clauses: ${counts.join(', ')}; ${shown} cited by an example, ${unchecked} that no draft can breach.\n`;
}

/** The command `coverage`: every clause, and the rules it supports. */
export function coverage(args: readonly string[]): Promise<number> {
  const rows = () =>
    book.protocols.flatMap((protocol) => protocol.clauses.map((clause) => rowOf(protocol, clause)));
  stdout.write(args.includes('--json') ? `${JSON.stringify(rows())}\n` : asText());
  return Promise.resolve(0);
}
