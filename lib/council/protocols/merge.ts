import type { Clause, Protocol } from '../../lint/protocol.ts';

/** The protocols that are shipped, their clauses in the council's own words where it has imported them, and then its own. */
export function withImported(
  shipped: readonly Protocol[],
  imported: readonly Protocol[],
): readonly Protocol[] {
  const byId = new Map(imported.map((protocol) => [protocol.id, protocol]));
  const own = imported.filter(({ id }) => shipped.every((each) => each.id !== id));
  return [
    ...shipped.map((protocol) => {
      const given = byId.get(protocol.id);
      return given ? worded(protocol, given) : protocol;
    }),
    ...own,
  ];
}

/** What a clause is and does stays as it is shipped; only its wording, and how far the protocol has got, are the council's. */
function worded(protocol: Protocol, { title, status, clauses }: Protocol): Protocol {
  const wordings = new Map(clauses.map(({ ref, wording }) => [ref, wording]));
  const history = protocol.status.history;
  return {
    ...protocol,
    title,
    status: history ? { ...status, history } : status,
    clauses: protocol.clauses.map((clause): Clause => {
      const wording = wordings.get(clause.ref);
      return wording === undefined ? clause : { ...clause, wording };
    }),
  };
}
