import * as z from 'zod/mini';

import { type Area, keys } from './areas.ts';
import { ruleId } from './settings.ts';

/** One finding that a person ignored: codes by which it is known again, and nothing that could be read as words. */
export interface IgnoredEntry {
  readonly codes: readonly string[];
  /** Omitted for what was ignored before rules and days were kept. */
  readonly rule?: string;
  /** yyyy-mm-dd. */
  readonly day?: string;
}

/** Enough for years of one person's work, and under 400 kB. */
const most = 2000;
/** An edit beside the words adds one: what was learnt first goes first. */
const mostCodes = 8;

const code = z.string().check(z.minLength(1), z.maxLength(100));
const entry = z.union([
  z.object({
    codes: z.array(code),
    rule: z.exactOptional(ruleId),
    day: z.exactOptional(z.iso.date()),
  }),
  z.pipe(
    code,
    z.transform((one) => ({ codes: [one] })),
  ),
]);

/** Reads what was kept; an entry that cannot be read loses only itself. */
export async function readIgnored(local: Area): Promise<readonly IgnoredEntry[]> {
  const { [keys.ignored]: saved } = await local.get(keys.ignored);
  if (!Array.isArray(saved)) return [];
  return saved.flatMap((each) => {
    const { success, data } = entry.safeParse(each);
    return success ? [data] : [];
  });
}

export const saveIgnored = (local: Area, entries: readonly IgnoredEntry[]): Promise<void> =>
  local.set({
    [keys.ignored]: entries
      .slice(-most)
      .map((each) => ({ ...each, codes: each.codes.slice(-mostCodes) })),
  });

/** Shows the finding of an entry again. */
export async function dropIgnored(local: Area, { codes }: IgnoredEntry): Promise<void> {
  const entries = await readIgnored(local);
  await saveIgnored(
    local,
    entries.filter((each) => !each.codes.some((one) => codes.includes(one))),
  );
}

export const clearIgnored = (local: Area): Promise<void> => local.remove(keys.ignored);
