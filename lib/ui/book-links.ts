/** A place in the rule book, as the part of its address after `#`. */
export const ruleAt = (id: string): string => `rule/${id}`;

export const clauseAt = (protocol: string, ref: string): string =>
  `clause/${protocol}/${encodeURIComponent(ref)}`;

export const familyAt = (id: string): string => `family/${id}`;

export const protocolAt = (id: string): string => `protocol/${id}`;
