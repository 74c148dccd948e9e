import type { Clause } from '../../lib/lint/protocol.ts';
import type { SupportId } from './support-id.ts';

interface Numbered<Ref extends string> extends Clause<SupportId> {
  readonly ref: Ref;
}

type Entry<Ref extends string> = Omit<Numbered<Ref>, 'heading' | 'displayRef'> & {
  readonly displayRef?: string;
};

/** The clauses under one heading, in the source's order; shown as `para …` unless a clause says otherwise. */
export const section = <const Ref extends string>(
  heading: string,
  clauses: readonly Entry<Ref>[],
): readonly Numbered<Ref>[] =>
  clauses.map((clause) => ({ displayRef: `para ${clause.ref}`, ...clause, heading }));
