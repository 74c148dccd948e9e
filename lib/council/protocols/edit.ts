import type { Protocol } from '../../lint/protocol.ts';
import type { DraftClause, ProtocolDraft } from './importing.ts';

type Clauses = readonly DraftClause[];

/** Puts a changed clause in the place of the old one. */
export const withClause = (clauses: Clauses, index: number, changed: DraftClause): Clauses =>
  clauses.with(index, changed);

export const without = (clauses: Clauses, index: number): Clauses => clauses.toSpliced(index, 1);

/** Cuts a clause in two at an offset of its text; the second half is a clause of its own. */
export function cut(clauses: Clauses, index: number, offset: number): Clauses {
  const clause = clauses[index];
  if (!clause) return clauses;
  const head = clause.text.slice(0, offset).trimEnd();
  const tail = clause.text.slice(offset).trimStart();
  if (head === '' || tail === '') return clauses;
  const { known: _, ...rest } = clause;
  const refs = new Set(clauses.map(({ ref }) => ref));
  let turn = 2;
  while (refs.has(`${clause.ref} [${turn}]`)) turn++;
  const name = (words: string): string => `${words} [${turn}]`;
  return clauses.toSpliced(
    index,
    1,
    { ...rest, text: head, isConfirmed: false },
    {
      ...rest,
      ref: name(clause.ref),
      displayRef: name(clause.displayRef),
      text: tail,
      isConfirmed: false,
    },
  );
}

/** Makes one clause of a clause and the one after it: the words of both, and what either supports. */
export function joinedWithNext(clauses: Clauses, index: number): Clauses {
  const [first, second] = clauses.slice(index, index + 2);
  if (!first || !second) return clauses;
  const { known: _, ...rest } = first;
  const has = new Set(first.supports.map(({ entry }) => JSON.stringify(entry)));
  return clauses.toSpliced(index, 2, {
    ...rest,
    text: `${first.text}\n${second.text}`,
    binds: [...new Set([...first.binds, ...second.binds])],
    supports: [
      ...first.supports,
      ...second.supports.filter(({ entry }) => !has.has(JSON.stringify(entry))),
    ],
    isConfirmed: false,
  });
}

/** Confirms every clause of whose proposals none is less sure than this; those without proposals too. */
export const confirmed = (clauses: Clauses, least: number): Clauses =>
  clauses.map((clause) =>
    clause.supports.every(({ confidence }) => confidence >= least)
      ? { ...clause, isConfirmed: true }
      : clause,
  );

/** A protocol that was saved, to be changed. */
export function draftOf(protocol: Protocol, shipped: readonly Protocol[]): ProtocolDraft {
  const known = shipped.find(({ id }) => id === protocol.id);
  const { council, version, adopted, review, minute } = protocol.status;
  return {
    title: protocol.title,
    details: {
      council,
      version,
      ...(adopted !== undefined && { adopted }),
      ...(review !== undefined && { review }),
      ...(minute !== undefined && { minute }),
    },
    clauses: protocol.clauses.map((clause) => {
      const { ref, displayRef, heading, wording, summary, binds, supports } = clause;
      const same = known?.clauses.find((each) => each.ref === ref);
      return {
        ref,
        displayRef,
        heading,
        text: wording ?? summary,
        binds,
        supports: supports.map((entry) => ({ entry, confidence: 1 })),
        ...(same && { known: same }),
        isConfirmed: true,
      };
    }),
    ...(known && { known: { protocol: known, missing: [] } }),
    leftOut: [],
  };
}
