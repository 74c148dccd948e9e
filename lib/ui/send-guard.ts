import type { Departure, Editor } from '../editors/editor.ts';
import type { Unresolved } from '../engine/verdict.ts';
import { type Choice, askBeforeSending } from './send-dialog.ts';
import { type Note, noteOnSending } from './send-note.ts';
import type { Stage } from './stage.ts';

interface Options {
  readonly stage: Stage;
  /** What is unresolved in these drafts now; undefined when that could not be found out in time. */
  readonly unresolved: (editors: readonly Editor[]) => Promise<readonly Unresolved[] | undefined>;
  /** Takes the person to a finding. */
  readonly goBack: (to: Unresolved) => void;
  readonly signal: AbortSignal;
}

export interface SendGuard {
  /** Whether a message may go: asks the engine, and where something is unresolved the person. Lets it go when we fail. */
  readonly mayGo: (departure: Departure) => Promise<boolean>;
  readonly say: (note: Note) => void;
}

export function createSendGuard({ stage, unresolved, goBack, signal }: Options): SendGuard {
  /** What somebody has decided to send as it is, by compose: the page may refuse it, and it is pressed again. */
  const waved = new WeakMap<Element, ReadonlySet<string>>();
  const say = (note: Note) => {
    if (!signal.aborted) noteOnSending(stage, note, signal);
  };

  const ask = async ({ compose, editors }: Departure): Promise<Choice> => {
    const found = await unresolved(editors);
    if (!found) {
      say('unchecked');
      return 'anyway';
    }
    const before = waved.get(compose);
    if (signal.aborted || found.every((each) => before?.has(nameOf(each)))) return 'anyway';
    const choice = await askBeforeSending(stage, compose, found);
    if (choice === 'anyway') waved.set(compose, new Set(found.map(nameOf)));
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

/** A finding by its rule and its words, wherever they stand by now. */
const nameOf = ({ shown, words }: Unresolved): string => `${shown.finding.rule}\n${words}`;
