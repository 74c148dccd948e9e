import type { Suggested } from './importing.ts';
import type { Supports } from '../../lint/protocol.ts';
import { familyOf } from '../../lint/rule.ts';

/** What a clause supports of one family in one part, as a person sees and changes it. */
export interface Row extends Omit<Supports, 'rule'> {
  readonly family: string;
  /** Ids; none stands for the whole family. */
  readonly rules: readonly string[];
  readonly confidence: number;
}

/** Entries that differ by nothing but their rule are one row. */
export function rowsOf(supports: readonly Suggested[]): readonly Row[] {
  const groups = Map.groupBy(supports, ({ entry: { rule, ...rest } }) =>
    JSON.stringify([familyOf(rule), rule === familyOf(rule), rest]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { rule, ...rest } = first.entry;
    const family = familyOf(rule);
    const rules = rule === family ? [] : same.map(({ entry }) => entry.rule);
    return [{ ...rest, family, rules, confidence: first.confidence }];
  });
}

export const supportsFrom = (rows: readonly Row[]): readonly Suggested[] =>
  rows.flatMap(({ family, rules, confidence, ...rest }) =>
    (rules.length > 0 ? rules : [family]).map((rule) => ({ entry: { rule, ...rest }, confidence })),
  );
