import * as z from 'zod/mini';

import { type Area, keys } from './areas.ts';
import { ruleId } from './settings.ts';

/**
 * What can become of a finding: it was shown; ignored; its rule turned off; its suggestion copied or used; the message
 * sent anyway, or gone back to, when it was held; the words changed until nothing was found in them.
 */
export const outcomes = [
  'shown',
  'resolved',
  'used',
  'copied',
  'ignored',
  'off',
  'back',
  'sent',
] as const;
export type Outcome = (typeof outcomes)[number];

/** How often something became of the findings of a rule on a day, yyyy-mm-dd. */
export interface Tally {
  readonly day: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly count: number;
}

/** Days that are kept. */
export const mostDays = 400;

const number = z.number().check(z.int(), z.minimum(0));
const schema = z.record(
  z.iso.date(),
  z.record(ruleId, z.partialRecord(z.enum(outcomes), z.catch(number, 0))),
);
type Saved = z.infer<typeof schema>;

/** Counts kept in this browser, of rules and outcomes and never of words. */
export interface Counts {
  /** Adds to a count, or takes back by a negative number what was undone. */
  readonly add: (rule: string, outcome: Outcome, by: number, today: string) => Promise<void>;
}

export function createCounts(local: Area): Counts {
  let last: Promise<void> = Promise.resolve();
  const add = async (rule: string, outcome: Outcome, by: number, today: string) => {
    const saved = savedIn(await local.get(keys.counts));
    const before = saved[today]?.[rule]?.[outcome] ?? 0;
    const rules = {
      ...saved[today],
      [rule]: { ...saved[today]?.[rule], [outcome]: Math.max(0, before + by) },
    };
    const days = Object.entries({ ...saved, [today]: rules })
      .toSorted(([a], [b]) => a.localeCompare(b))
      .slice(-mostDays);
    await local.set({ [keys.counts]: Object.fromEntries(days) });
  };
  return {
    // One after the other: each reads what the one before has written.
    add: (rule, outcome, by, today) =>
      (last = last.catch(() => undefined).then(() => add(rule, outcome, by, today))),
  };
}

/** What was counted, by day, rule and outcome; nothing where nothing can be read. */
export const readCounts = async (local: Area): Promise<readonly Tally[]> =>
  Object.entries(savedIn(await local.get(keys.counts)))
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([day, rules]) =>
      Object.entries(rules).flatMap(([rule, counts]) =>
        outcomes.flatMap((outcome) => {
          const count = counts[outcome] ?? 0;
          return count > 0 ? [{ day, rule, outcome, count }] : [];
        }),
      ),
    );

export const clearCounts = (local: Area): Promise<void> => local.remove(keys.counts);

function savedIn({ [keys.counts]: saved }: Record<string, unknown>): Saved {
  const { success, data } = schema.safeParse(saved ?? {});
  return success ? data : {};
}

/** As a spreadsheet reads it. */
export const csvOf = (tallies: readonly Tally[]): string =>
  [
    'day,rule,outcome,count',
    ...tallies.map(({ day, rule, outcome, count }) => `${day},${rule},${outcome},${count}`),
  ]
    .map((line) => `${line}\r\n`)
    .join('');
