import { type Area, keys } from '../council/areas.ts';
import type { Outcome } from '../council/counts.ts';
import { trial } from './messages.ts';

/** Counts what becomes of findings, as far as the engine can see it. */
export interface Counting {
  /** The rules of the findings that an editor shows now, and whether its draft is empty. */
  readonly seen: (editor: string, rules: readonly string[], isEmpty: boolean) => void;
  /** Something was done with a finding of that rule; where it goes from sight by that, no word was mended. */
  readonly done: (deed: Deed) => void;
  /** Settings have changed: what is found now and was not before is nobody's writing. */
  readonly rebase: () => void;
}

interface Deed {
  readonly editor: string;
  readonly rule: string;
  readonly outcome: Outcome;
  /** It was taken back. */
  readonly undone?: boolean;
}

/** What makes a finding go, and is no mending. */
const removing: readonly Outcome[] = ['ignored', 'off', 'used'];

interface Options {
  /** Lives as long as the browser is open, and so longer than we do. */
  readonly kept: Area;
  readonly add: (rule: string, outcome: Outcome, by: number) => Promise<void>;
  /** A draft is counted when it has rested this long. */
  readonly restMs?: number;
}

/** By rule, how many findings an editor shows. */
type Numbers = Readonly<Record<string, number>>;

/** As many editors as the engine has open. */
const most = 32;

/**
 * Counts by number: three findings of a rule where there were two are one more shown, one where there were two is one
 * resolved. Words are never compared, so nothing of them has to be kept.
 */
export function createCounting({ kept, add, restMs = 2000 }: Options): Counting {
  const due = new Map<string, ReturnType<typeof setTimeout>>();
  /** By editor, the findings that went since it last rested, less those that came back. */
  const gone = new Map<string, Numbers>();
  const settled = new Map<string, number>();
  let epoch = 0;

  const numbersNow = async (): Promise<Readonly<Record<string, Numbers>>> =>
    tallies((await kept.get(keys.tallies))[keys.tallies]);
  const keep = (all: Readonly<Record<string, Numbers>>, editor: string, now: Numbers) =>
    kept.set({
      [keys.tallies]: Object.fromEntries(
        [...Object.entries(all).filter(([other]) => other !== editor), [editor, now]].slice(-most),
      ),
    });

  const settle = async (editor: string, now: Numbers, isEmpty: boolean) => {
    const all = await numbersNow();
    const before = all[editor];
    await keep(all, editor, now);
    const excused = gone.get(editor) ?? {};
    gone.delete(editor);
    const last = settled.get(editor) ?? epoch;
    settled.set(editor, epoch);
    if (last !== epoch) return;
    const rules = new Set([before, now, excused].flatMap((each) => Object.keys(each ?? {})));
    for (const rule of rules) {
      const more = (now[rule] ?? 0) - (before?.[rule] ?? 0) + (excused[rule] ?? 0);
      if (more > 0) await add(rule, 'shown', more);
      else if (more < 0 && !isEmpty) await add(rule, 'resolved', -more);
    }
  };

  return {
    seen: (editor, rules, isEmpty) => {
      if (isTrial(editor)) return;
      clearTimeout(due.get(editor));
      const now = Object.fromEntries(
        [...Map.groupBy(rules, (rule) => rule)].map(([rule, same]) => [rule, same.length]),
      );
      const rested = () => {
        due.delete(editor);
        void settle(editor, now, isEmpty);
      };
      due.set(editor, setTimeout(rested, restMs));
    },
    done: ({ editor, rule, outcome, undone = false }) => {
      if (isTrial(editor)) return;
      const by = undone ? -1 : 1;
      const before = gone.get(editor) ?? {};
      if (removing.includes(outcome))
        gone.set(editor, { ...before, [rule]: (before[rule] ?? 0) + by });
      void add(rule, outcome, by);
    },
    rebase: () => {
      epoch += 1;
    },
  };
}

const isTrial = (editor: string): boolean => editor.startsWith(trial);

function tallies(saved: unknown): Readonly<Record<string, Numbers>> {
  return isTallies(saved) ? saved : {};
}

/** Nobody writes there but us. */
const isTallies = (saved: unknown): saved is Readonly<Record<string, Numbers>> =>
  typeof saved === 'object' && saved !== null;
