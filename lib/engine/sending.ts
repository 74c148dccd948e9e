import type { Editor } from '../editors/editor.ts';
import type { Client } from './client.ts';
import { holds } from './holds.ts';
import type { Guard, Leaving, ShownFinding } from './messages.ts';
import type { Unresolved, Verdict } from './verdict.ts';

interface Options {
  readonly client: Client;
  readonly guard: Guard;
  /** What was last known of an editor's draft, if it is followed in this frame. */
  readonly known: (editor: Editor) => Verdict | undefined;
}

/** How long a message waits for the engine; longer where nothing is known yet of what it says, for the engine may be asleep. */
const knownMs = 300;
const unknownMs = 1000;

/**
 * What is unresolved in the drafts of a message as they stand at this moment. When the engine does not answer in time,
 * what was last said of the very same words counts; undefined when that does not tell.
 */
export async function unresolvedIn(
  editors: readonly Editor[],
  { client, guard, known }: Options,
): Promise<readonly Unresolved[] | undefined> {
  const drafts = editors.map((editor) => ({ editor, leaving: leavingOf(editor) }));
  const before = drafts.map(({ editor, leaving }) => lastSaid(known(editor), leaving, guard));
  const wait = before.some((each) => each === undefined) ? unknownMs : knownMs;
  const request = { type: 'sending', drafts: drafts.map(({ leaving }) => leaving) } as const;
  const reply = await Promise.race([client.ask(request).catch(() => undefined), after(wait)]);
  const findings = reply?.type === 'unresolved' ? reply.findings : before;
  const found = drafts.flatMap(({ editor, leaving }, index) =>
    (findings[index] ?? []).map((shown) => {
      const { start, end } = shown.finding;
      const { text } = leaving;
      return { editor, shown, words: text.slice(start, end), text };
    }),
  );
  const isKnown = findings.length === drafts.length && findings.every((each) => each !== undefined);
  // What is known to be unresolved is shown, though not all may be known.
  return isKnown || found.length > 0 ? found : undefined;
}

function leavingOf({ read, kind, audience }: Editor): Leaving {
  const { text, ...letterhead } = read();
  return {
    text,
    circumstances: { ...letterhead, ...(kind && { kind }), ...(audience && { audience }) },
  };
}

const lastSaid = (
  verdict: Verdict | undefined,
  { text }: Leaving,
  guard: Guard,
): readonly ShownFinding[] | undefined =>
  verdict?.state === 'checked' && verdict.text === text
    ? verdict.items
        .filter(({ shown: { severity } }) => holds(guard, severity))
        // Where it stands by now: the engine has counted in what was there when it was asked.
        .map(({ shown, start, end }) => ({ ...shown, finding: { ...shown.finding, start, end } }))
    : undefined;

const after = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
