import { leadInsOf } from '../../lib/council/protocols/leads.ts';
import { createProposer } from '../../lib/council/protocols/propose.ts';
import { splitProtocol } from '../../lib/council/protocols/split.ts';
import { protocols } from '../../rules/protocols/index.ts';
import { sourceClauses, sourceText } from './sources.ts';

interface Measure {
  readonly precision: number;
  readonly recall: number;
}

/** How proposals for one protocol, made from the other three, compare with what its clauses are known to do. */
interface Measured {
  /** Clause, family and role all right. */
  readonly triples: Measure;
  /** Clause and family, whatever the role. */
  readonly families: Measure;
  /** Of what is proposed as a rule, or is one. */
  readonly rules: Measure;
  /** Clause and whom it binds. */
  readonly binds: Measure;
}

const kinds = ['triples', 'families', 'rules', 'binds'] as const;
type Kind = (typeof kinds)[number];

interface Count {
  right: number;
  proposed: number;
  known: number;
}

/** Leaves each protocol out in turn. Reads the councils' own documents. */
export function leaveOneOut() {
  const clauses = sourceClauses();
  const all = counts();
  const each = protocols.map(({ id }) => {
    const mine = clauses.filter(({ protocol }) => protocol === id);
    const one = counts();
    const { passages } = splitProtocol(sourceText(mine[0]?.file ?? ''));
    const leadIns = leadInsOf(passages);
    const propose = createProposer(protocols.filter((other) => other.id !== id));
    for (const [index, passage] of passages.entries()) {
      const { roles = {}, binds = [] } = mine.find(({ ref }) => ref === passage.ref) ?? {};
      const { proposals, binds: bound } = propose(passage, leadIns[index] ?? '');
      const got = proposals.map(({ family, as }) => [family, as] as const);
      const want = Object.entries(roles);
      const pair = ([family, as]: readonly [string, string]): string => `${family} ${as}`;
      const isRule = ([, as]: readonly [string, string]): boolean => as === 'rule';
      for (const into of [one, all]) {
        count(into.triples, got.map(pair), want.map(pair));
        count(
          into.families,
          got.map(([family]) => family),
          want.map(([family]) => family),
        );
        count(into.rules, got.filter(isRule).map(pair), want.filter(isRule).map(pair));
        count(into.binds, bound, binds);
      }
    }
    return { id, clauses: passages.length, ...measured(one) };
  });
  return { each, all: measured(all) };
}

const counts = (): Readonly<Record<Kind, Count>> => ({
  triples: { right: 0, proposed: 0, known: 0 },
  families: { right: 0, proposed: 0, known: 0 },
  rules: { right: 0, proposed: 0, known: 0 },
  binds: { right: 0, proposed: 0, known: 0 },
});

function count(into: Count, got: readonly string[], want: readonly string[]): void {
  into.right += got.filter((each) => want.includes(each)).length;
  into.proposed += got.length;
  into.known += want.length;
}

const measure = ({ right, proposed, known }: Count): Measure => ({
  precision: right / proposed,
  recall: right / known,
});

const measured = (found: Readonly<Record<Kind, Count>>): Measured => ({
  triples: measure(found.triples),
  families: measure(found.families),
  rules: measure(found.rules),
  binds: measure(found.binds),
});
