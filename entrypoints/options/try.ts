import { editorAt } from '../../lib/editors/adapters.ts';
import { connect } from '../../lib/engine/connection.ts';
import { follow } from '../../lib/engine/follow.ts';
import type { Keys } from '../../lib/engine/messages.ts';
import { shadowRootOf } from '../../lib/engine/shadow-root.ts';
import { keysOf } from '../../lib/ui/words.ts';
import { part } from '../../lib/ui/part.ts';
import { present } from '../../lib/ui/presenter.ts';
import { createStage } from '../../lib/ui/stage.ts';
import { say } from '../../lib/words/say.ts';

/** A draft of our own with the real engine: what the marks mean is tried, not told. */
export function startTry(keys: Keys): void {
  const sample = part('#sample', HTMLTextAreaElement);
  sample.value = say('optionsTryText');
  part('#try-lead').textContent = say('optionsTryLead', keysOf(keys, 'next-finding'));

  const frame = new AbortController();
  const { signal } = frame;
  const client = connect(frame);
  const editor = editorAt(sample);
  if (!editor) return;
  present(
    editor,
    {
      stage: createStage(shadowRootOf, signal),
      follow: (heard) => follow(editor, { client, ...heard, signal, isTrial: true }),
      keys,
      settings: () => part('#writer').focus(),
    },
    signal,
  );
}
