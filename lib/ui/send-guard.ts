import type { Departure, Editor } from '../editors/editor.ts';
import type { Unresolved } from '../engine/verdict.ts';
import { changeBetween } from '../text/remap.ts';
import { type Choice, askBeforeSending } from './send-dialog.ts';
import { type Note, noteOnSending } from './send-note.ts';
import type { Stage } from './stage.ts';

interface Options {
  readonly stage: Stage;
  /** What is unresolved in these drafts now; undefined when that could not be found out in time. */
  readonly unresolved: (editors: readonly Editor[]) => Promise<readonly Unresolved[] | undefined>;
  /** Takes the person to a finding. */
  readonly goBack: (to: Unresolved) => void;
  /** What the person decided of what was unresolved, for the counts. */
  readonly decided?: (unresolved: readonly Unresolved[], outcome: 'sent' | 'back') => void;
  readonly signal: AbortSignal;
}

export interface SendGuard {
  /** Whether a message may go: asks the engine, and where something is unresolved the person. Lets it go when we fail. */
  readonly mayGo: (departure: Departure) => Promise<boolean>;
  readonly say: (note: Note) => void;
}

export function createSendGuard({
  stage,
  unresolved,
  goBack,
  decided,
  signal,
}: Options): SendGuard {
  /** What somebody has decided to send as it is, by compose: the page may refuse it, and it is pressed again. */
  const waved = new WeakMap<Element, readonly Unresolved[]>();
  const say = (note: Note) => {
    if (!signal.aborted) noteOnSending(stage, note, signal);
  };

  const ask = async ({ compose, editors }: Departure): Promise<Choice> => {
    const found = await unresolved(editors);
    if (!found) {
      say('unchecked');
      return 'anyway';
    }
    const before = waved.get(compose) ?? [];
    const isWaved = (each: Unresolved) => before.some((other) => isSame(each, other));
    if (signal.aborted || found.every(isWaved)) return 'anyway';
    const choice = await askBeforeSending(stage, compose, found);
    if (choice === 'anyway') waved.set(compose, found);
    decided?.(found, choice === 'anyway' ? 'sent' : 'back');
    return choice;
  };

  return {
    mayGo: async (departure) => {
      try {
        const choice = await ask(departure);
        if (choice === 'anyway') return true;
        goBack(choice);
        return false;
      } catch {
        say('unchecked');
        return true;
      }
    },
    say,
  };
}

/** The same words under the same rule, wherever they stand by now, in the same message. */
const isSame = (a: Unresolved, b: Unresolved): boolean =>
  a.shown.finding.rule === b.shown.finding.rule &&
  a.words === b.words &&
  isOneMessage(a.text, b.text);

/** A page may use one form for the next message, too: then less than half of the text is left. */
function isOneMessage(before: string, after: string): boolean {
  const change = changeBetween(before, after);
  if (!change) return true;
  return 2 * (after.length - change.inserted.length) >= Math.max(before.length, after.length);
}
