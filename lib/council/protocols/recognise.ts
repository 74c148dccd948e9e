import type { Clause, Protocol } from '../../lint/protocol.ts';
import type { Passage } from './references.ts';
import { indexOf } from './similar.ts';

/** A protocol that a document turned out to be, or to be a version of. */
export interface Recognised {
  readonly protocol: Protocol;
  /** How much of the two agrees, 0 to 1. */
  readonly likeness: number;
  /** For each clause of the document, the clause that it is; undefined for one that is new. */
  readonly clauses: readonly (Clause | undefined)[];
  /** Clauses that the document no longer has. */
  readonly missing: readonly Clause[];
}

/** Finds the protocol that a document is; undefined when it is none of them. */
export function recognise(
  passages: readonly Passage[],
  known: readonly Protocol[],
): Recognised | undefined {
  const [best] = known
    .filter(({ kind, clauses }) => kind !== 'law' && passages.length < clauses.length * 3)
    .map((protocol) => compared(passages, protocol))
    .toSorted((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= 0.5 ? best : undefined;
}

/** A document beside one protocol, clause by clause in order. */
export function compared(passages: readonly Passage[], protocol: Protocol): Recognised {
  const { clauses } = protocol;
  const index = indexOf(clauses, told);
  const near = passages.map((passage) => {
    const likeness = new Map(
      index.nearest(`${passage.heading} ${passage.text}`).map((each) => [each.item, each.likeness]),
    );
    return clauses.map((clause) => agreement(passage, clause, likeness.get(clause) ?? 0));
  });
  const matched = aligned(near);
  const pairs = matched.map((at) => (at === undefined ? undefined : clauses[at]));
  const agreed = matched.reduce<number>(
    (sum, at, row) => sum + Math.min(1, at === undefined ? 0 : (near[row]?.[at] ?? 0)),
    0,
  );
  const found = new Set(pairs);
  return {
    protocol,
    likeness: agreed / Math.max(1, (passages.length + clauses.length) / 2),
    clauses: pairs,
    missing: clauses.filter((clause) => !found.has(clause)),
  };
}

const told = ({ heading, title, summary }: Clause): string => `${heading} ${title} ${summary}`;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** That a clause is this one: by its words first, then by its number and its heading. */
function agreement(passage: Passage, clause: Clause, likeness: number): number {
  const sameRef = passage.ref === clause.ref ? 0.35 : 0;
  const sameHeading = plain(passage.heading) === plain(clause.heading) ? 0.3 : 0;
  return likeness * 1.2 + sameRef + sameHeading;
}

/** The best pairs in order: for each row its column, where the two agree enough. */
function aligned(near: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const enough = 0.45;
  const columns = near[0]?.length ?? 0;
  const best = Array.from({ length: near.length + 1 }, () => new Float64Array(columns + 1));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const gain = (row: number, column: number): number => (near[row]?.[column] ?? 0) - enough;
  for (let row = near.length - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--) {
      const pair = gain(row, column) > 0 ? gain(row, column) + at(row + 1, column + 1) : 0;
      const here = best[row];
      if (here) here[column] = Math.max(pair, at(row + 1, column), at(row, column + 1));
    }
  let column = 0;
  return near.map((_, row) => {
    while (column < columns && at(row, column) === at(row, column + 1)) column++;
    if (column >= columns || at(row, column) === at(row + 1, column)) return undefined;
    return column++;
  });
}
