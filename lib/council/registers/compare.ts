import type { Register } from './register.ts';

/** `whole`: the file has everybody, and who is not in it is taken off; `add`: it adds to what is there. */
export type Mode = 'whole' | 'add';

/** What accepting a file would do to a register. Nothing is changed by asking. */
export interface Changes<Entry> {
  readonly added: readonly Entry[];
  readonly changed: readonly { readonly before: Entry; readonly now: Entry }[];
  readonly removed: readonly Entry[];
  readonly unchanged: readonly Entry[];
  /** The register as it would be, in its old order, with what is new at the end. */
  readonly after: readonly Entry[];
}

/** Compares what a file has with what is on file. */
export function compare<Entry, Field extends string>(
  register: Register<Entry, Field>,
  before: readonly Entry[],
  given: readonly Entry[],
  mode: Mode,
): Changes<Entry> {
  const now = matched(register, before, given);
  const taken = new Set(now.values());
  const added = given.filter((entry) => !taken.has(entry));
  const same = (a: Entry, b: Entry): boolean => line(register, a) === line(register, b);
  const pairs = before.flatMap((entry) => {
    const match = now.get(entry);
    return match === undefined ? [] : [{ before: entry, now: match }];
  });
  const parts = new Set(given.map((entry) => register.part?.(entry)));
  const isGone = (entry: Entry): boolean =>
    mode === 'whole' && !now.has(entry) && parts.has(register.part?.(entry));
  return {
    added,
    changed: pairs.filter((pair) => !same(pair.before, pair.now)),
    removed: before.filter(isGone),
    unchanged: pairs.filter((pair) => same(pair.before, pair.now)).map((pair) => pair.before),
    after: [
      ...before.flatMap((entry) => (isGone(entry) ? [] : [now.get(entry) ?? entry])),
      ...added,
    ],
  };
}

/** An entry as one string, to tell whether two say the same. */
export const line = <Entry, Field extends string>(
  register: Register<Entry, Field>,
  entry: Entry,
): string => JSON.stringify(register.fields.map((field) => register.cell(entry, field)));

/** Each entry on file with the one given that is the same: alike in all, else in every key, else in a single one. */
function matched<Entry, Field extends string>(
  register: Register<Entry, Field>,
  before: readonly Entry[],
  given: readonly Entry[],
): ReadonlyMap<Entry, Entry> {
  const found = new Map<Entry, Entry>();
  const taken = new Set<Entry>();
  const passes: readonly ((entry: Entry) => readonly string[])[] = [
    (entry) => [line(register, entry)],
    (entry) => [JSON.stringify(register.keys(entry))],
    (entry) => register.keys(entry),
  ];
  for (const keysOf of passes) {
    const free = new Map<string, Entry[]>();
    for (const entry of given)
      if (!taken.has(entry))
        for (const key of keysOf(entry)) free.set(key, [...(free.get(key) ?? []), entry]);
    for (const entry of before) {
      if (found.has(entry)) continue;
      const match = keysOf(entry)
        .flatMap((key) => free.get(key) ?? [])
        .find((each) => !taken.has(each));
      if (match === undefined) continue;
      found.set(entry, match);
      taken.add(match);
    }
  }
  return found;
}
