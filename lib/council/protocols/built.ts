import type { Clause, Protocol, Status } from '../../lint/protocol.ts';
import type { DraftClause, ProtocolDraft } from './importing.ts';

export interface Naming {
  readonly title: string;
  readonly status: Status;
}

/**
 * The protocol that a draft makes: the known one with the council's wording where nothing about it was changed, else one
 * of the council's own.
 */
export function built(
  { clauses, known }: ProtocolDraft,
  { title, status }: Naming,
  taken: readonly string[],
): Protocol {
  const isKnown = clauses.length === known?.protocol.clauses.length && clauses.every(isUnchanged);
  const id = isKnown ? known.protocol.id : ownId(status.council, title, taken);
  return { id, title, status, clauses: clauses.map(clauseFrom) };
}

const isUnchanged = ({ ref, binds, supports, known }: DraftClause): boolean =>
  known !== undefined &&
  known.ref === ref &&
  same(binds, known.binds) &&
  same(
    supports.map(({ entry }) => entry),
    known.supports,
  );

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function clauseFrom({
  ref,
  displayRef,
  heading,
  text,
  binds,
  supports,
  known,
}: DraftClause): Clause {
  return {
    ref,
    displayRef,
    heading,
    title: known?.title ?? titleOf(text, heading),
    summary: known?.summary ?? '',
    wording: text,
    binds,
    supports: supports.map(({ entry }) => entry),
    ...(known?.unchecked !== undefined && { unchecked: known.unchecked }),
  };
}

/** What a clause is called: the label it begins with, else its first words. */
export function titleOf(text: string, heading: string): string {
  const [, label] = /^([A-Z][^:.]{2,50}): \S/.exec(text) ?? [];
  if (label !== undefined) return label;
  const [sentence = ''] = text.split(/(?<=[.;:])\s/);
  const plain = sentence.replace(/[\s.;:,]*(?:\b(?:and|or))?[\s.;:,-]*$/, '');
  if (plain === '') return heading;
  const words = plain.charAt(0).toUpperCase() + plain.slice(1);
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}

/** An id that no other protocol has: `own-ashwater-town-council`. */
function ownId(council: string, title: string, taken: readonly string[]): string {
  const name = (council === '' ? title : council)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  const base = name === '' ? 'own-protocol' : `own-${name}`;
  for (let turn = 1; ; turn++) {
    const id = turn === 1 ? base : `${base}-${turn}`;
    if (!taken.includes(id)) return id;
  }
}
