import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { editorAt, notice } from '../lib/editors/adapters.ts';
import { isEarly } from '../lib/editors/early.ts';
import type { Editor } from '../lib/editors/editor.ts';
import { watchFocus } from '../lib/editors/focus.ts';
import { whenGone, whileConnected } from '../lib/editors/lifetime.ts';
import { answerCalls, connect, keysOf } from '../lib/engine/connection.ts';
import { follow } from '../lib/engine/follow.ts';
import { speak } from '../lib/engine/speech.ts';
import { shadowRootOf } from '../lib/engine/shadow-root.ts';
import { present, type Presented } from '../lib/ui/presenter.ts';
import { keysInUse } from '../lib/ui/shortcuts.ts';
import { createStage } from '../lib/ui/stage.ts';

/** Adapters × engine × marks × card, for one frame in which someone writes. */
export default defineUnlistedScript(() => void start());

async function start(): Promise<void> {
  speak();
  const frame = new AbortController();
  const { signal } = frame;
  const client = connect(frame);
  const keys = keysInUse(await keysOf(client));
  const stage = createStage(shadowRootOf, signal);
  const presented = new Map<Element, Presented>();
  let latest: Presented | undefined;

  const begin = (editor: Editor): Presented => {
    const { element } = editor;
    const life = whileConnected(element, signal);
    const shown = present(
      editor,
      {
        stage,
        follow: (told) => follow(editor, { client, told, signal: life }),
        keys,
        settings: () => void client.ask({ type: 'settings' }),
      },
      life,
    );
    presented.set(element, shown);
    life.addEventListener('abort', () => {
      presented.delete(element);
      if (latest === shown) latest = undefined;
    });
    return shown;
  };
  const found = (target: Element) => {
    notice(target, signal);
    const editor = editorAt(target);
    if (editor) latest = presented.get(editor.element) ?? begin(editor);
  };

  if (isEarly(document)) notice(document.documentElement, signal);
  watchFocus({ page: document, shadowRootOf, found, signal });
  whenGone(document, () => frame.abort(), signal);
  answerCalls((call) => {
    if (call.type === 'report') return latest?.report();
    if (call.here || latest?.isHere()) latest?.run(call.command);
    return undefined;
  }, signal);
}
