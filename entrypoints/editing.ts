import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { departureAt, editorAt, isSent, notice } from '../lib/editors/adapters.ts';
import { isEarly } from '../lib/editors/early.ts';
import type { Editor } from '../lib/editors/editor.ts';
import { watchFocus } from '../lib/editors/focus.ts';
import { whenGone, whileConnected } from '../lib/editors/lifetime.ts';
import { keepGate } from '../lib/editors/send-gate.ts';
import { isOfSites } from '../lib/editors/serves.ts';
import { createKeeper } from '../lib/editors/send-keeper.ts';
import { answerCalls, connect, guardOf, keysOf } from '../lib/engine/connection.ts';
import type { Guard, State } from '../lib/engine/messages.ts';
import { tellState } from '../lib/engine/toolbar.ts';
import { follow } from '../lib/engine/follow.ts';
import { tellFrames } from '../lib/engine/pass-on.ts';
import { unresolvedIn } from '../lib/engine/sending.ts';
import { createLine } from '../lib/engine/panel-line.ts';
import { askForPanel } from '../lib/engine/side-panel.ts';
import { speak } from '../lib/engine/speech.ts';
import type { Unresolved, Verdict } from '../lib/engine/verdict.ts';
import { shadowRootOf } from '../lib/engine/shadow-root.ts';
import { present, type Presented } from '../lib/ui/presenter.ts';
import { createSendGuard } from '../lib/ui/send-guard.ts';
import { keysInUse } from '../lib/ui/shortcuts.ts';
import { createStage } from '../lib/ui/stage.ts';

/** Adapters × engine × marks × card, for one frame in which someone writes. */
export default defineUnlistedScript(() => void serve());

async function serve(): Promise<void> {
  speak();
  const frame = new AbortController();
  const { signal } = frame;
  const client = connect(frame);
  const stage = createStage(shadowRootOf, signal);
  const presented = new Map<Element, Presented>();
  let latest: Presented | undefined;
  let written: Element | undefined;
  /** What was found last: it is told of every key. */
  let known: Element | undefined;

  // Until the engine has said what was chosen, messages are held.
  let guard: Guard = 'stop';
  const learnGuard = async () => {
    guard = (await guardOf(client)) ?? guard;
  };
  client.watch(() => void learnGuard(), signal);
  const sendGuard = createSendGuard({
    stage,
    unresolved: (editors) =>
      unresolvedIn(editors, {
        client,
        guard,
        known: ({ element }) => presented.get(element)?.judged(),
      }),
    goBack: (to) => goBack(to),
    decided: (found, outcome) => {
      for (const { shown } of found)
        void client
          .ask({ type: 'outcome', editor: '', rule: shown.finding.rule, outcome })
          .catch(() => undefined);
    },
    signal,
  });
  keepGate(
    createKeeper({
      departureAt: (press) => departureAt(press, written),
      isOn: () => guard !== 'off',
      mayGo: sendGuard.mayGo,
      stuck: () => sendGuard.say('stuck'),
    }),
    signal,
  );
  const keys = keysInUse(await keysOf(client));
  void learnGuard();

  const line = createLine(
    {
      told: () => latest?.told(),
      report: () => latest?.report(),
      grant: (wish) => latest?.grant(wish),
    },
    signal,
  );
  let stood: State | undefined;
  const stands = (state: State) => {
    if (state === stood || state === 'checking') return;
    stood = state;
    void tellState(state);
  };
  const toldTo = (told: (verdict: Verdict) => void) => (verdict: Verdict) => {
    told(verdict);
    line.tell();
    stands(verdict.state);
  };

  const begin = (editor: Editor): Presented => {
    const { element } = editor;
    const life = whileConnected(element, signal);
    const shown = present(
      editor,
      {
        stage,
        follow: ({ told, changed }) =>
          follow(editor, { client, told: toldTo(told), changed, signal: life }),
        keys,
        settings: () => void client.ask({ type: 'settings' }),
        panel: () => void askForPanel(),
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
    if (target === known && latest && latest === presented.get(written ?? target)) return;
    known = undefined;
    notice(target, signal);
    const editor = editorAt(target);
    if (!editor) return;
    const before = latest;
    latest = presented.get(editor.element) ?? begin(editor);
    if (latest !== before) line.entered();
    written = editor.element;
    known = target;
    if (window.frameElement && isSent(editor)) void tellFrames({ type: 'around' });
  };
  const goBack = ({ editor, shown: { finding } }: Unresolved) => {
    const { element } = editor;
    const { rule, start, end } = finding;
    element.focus({ preventScroll: true });
    if (element.ownerDocument === document)
      (presented.get(element) ?? begin(editor)).show({ rule, start, end });
    // The frame that it stands in has its own marks and card.
    else void tellFrames({ type: 'show', rule, start, end });
  };

  if (isEarly(document)) notice(document.documentElement, signal);
  watchFocus({ page: document, shadowRootOf, found, signal });
  whenGone(document, () => frame.abort(), signal);
  answerCalls((call) => {
    if (call.type === 'report') return latest?.report();
    if (call.type === 'panel') line.open();
    if (call.type === 'left' && isOfSites(document, call.patterns)) frame.abort();
    if (call.type === 'show') latest?.show(call);
    if (call.type !== 'command') return undefined;
    if (call.here || latest?.isHere()) latest?.run(call.command);
    return undefined;
  }, signal);
}
