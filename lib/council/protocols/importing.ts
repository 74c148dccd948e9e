import type { Bound, Clause, Protocol, Supports } from '../../lint/protocol.ts';
import { type Details, detailsOf } from './details.ts';
import { leadInsOf } from './leads.ts';
import { createProposer, type Proposal } from './propose.ts';
import { recognise } from './recognise.ts';
import type { Passage } from './references.ts';
import { splitProtocol } from './split.ts';
import { supportsOf } from './supports.ts';

/** A clause of a document, with what it seems to support; a person confirms it or changes it. */
export interface DraftClause {
  readonly ref: string;
  readonly displayRef: string;
  readonly heading: string;
  readonly text: string;
  readonly binds: readonly Bound[];
  readonly supports: readonly Suggested[];
  /** The clause of a known protocol that it is. */
  readonly known?: Clause;
  readonly isConfirmed: boolean;
}

/** What a clause supports, and how surely: 1 where it is known or a person said so. */
export interface Suggested {
  readonly entry: Supports;
  readonly confidence: number;
}

/** A document on its way to being a protocol. */
export interface ProtocolDraft {
  readonly title: string;
  readonly details: Details;
  readonly clauses: readonly DraftClause[];
  /** The known protocol that it is, and that one's clauses that the document has not. */
  readonly known?: { readonly protocol: Protocol; readonly missing: readonly Clause[] };
  /** Lines left out as page furniture. */
  readonly leftOut: readonly string[];
}

/** Reads a document step by step, so that a page stays alive; yields how much is done, 0 to 1. */
export function* importing(
  text: string,
  shipped: readonly Protocol[],
): Generator<number, ProtocolDraft, void> {
  yield 0.02;
  const { title, passages, leftOut } = splitProtocol(text);
  const details = detailsOf(text);
  yield 0.1;
  const recognised = recognise(passages, shipped);
  yield 0.2;
  const leadIns = leadInsOf(passages);
  const propose = createProposer(shipped);
  const clauses: DraftClause[] = [];
  for (const [index, passage] of passages.entries()) {
    const known = recognised?.clauses[index];
    if (known) clauses.push(asKnown(passage, known));
    else clauses.push(asProposed(passage, propose(passage, leadIns[index] ?? '')));
    if (index % 20 === 19) yield 0.2 + (0.8 * index) / passages.length;
  }
  return {
    title,
    details: {
      ...(recognised && {
        council: recognised.protocol.status.council.replace(/ \(.*/, ''),
        version: recognised.protocol.status.version,
      }),
      ...details,
    },
    clauses: unique(clauses),
    ...(recognised && {
      known: { protocol: recognised.protocol, missing: recognised.missing },
    }),
    leftOut,
  };
}

/** The same, all at once. */
export function importProtocol(text: string, shipped: readonly Protocol[]): ProtocolDraft {
  const steps = importing(text, shipped);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A clause that a newer version gives another number is shown by that one. */
const asKnown = ({ ref, displayRef, heading, text }: Passage, known: Clause): DraftClause => {
  const isSame = baseOf(ref) === baseOf(known.ref) || !/\d/.test(ref);
  return {
    ref: isSame ? known.ref : ref,
    displayRef: isSame ? known.displayRef : displayRef,
    heading,
    text,
    binds: known.binds,
    supports: known.supports.map((entry) => ({ entry, confidence: 1 })),
    known,
    isConfirmed: true,
  };
};

/** `3.4 (first)(4)` as its number alone. */
const baseOf = (ref: string): string => ref.replaceAll(/ \((?:first|second|third|\w+th)\)/g, '');

function asProposed(
  { ref, displayRef, heading, text }: Passage,
  {
    binds,
    proposals,
  }: { readonly binds: readonly Bound[]; readonly proposals: readonly Proposal[] },
): DraftClause {
  const supports = proposals.flatMap((proposal) =>
    supportsOf(proposal, { text, binds }).map((entry) => ({
      entry,
      confidence: proposal.confidence,
    })),
  );
  return { ref, displayRef, heading, text, binds, supports, isConfirmed: false };
}

/** A new number must not take the place of one that is known. */
function unique(clauses: readonly DraftClause[]): readonly DraftClause[] {
  const seen = new Set<string>();
  return clauses.map((clause) => {
    let { ref, displayRef } = clause;
    for (let turn = 2; seen.has(ref); turn++) {
      ref = `${clause.ref} (${turn})`;
      displayRef = `${clause.displayRef} (${turn})`;
    }
    seen.add(ref);
    return ref === clause.ref ? clause : { ...clause, ref, displayRef };
  });
}
