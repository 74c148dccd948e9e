import { defineContentScript } from 'wxt/utils/define-content-script';

import { isEarly } from '../lib/editors/early.ts';
import { isAround } from '../lib/editors/around.ts';
import { watchFocus } from '../lib/editors/focus.ts';
import { isGateOpen, openGate } from '../lib/editors/send-gate.ts';
import { isOfSites } from '../lib/editors/serves.ts';
import { isStandIn } from '../lib/editors/stand-in.ts';
import { writableAt } from '../lib/editors/writable.ts';
import { askForTheRest, hearCalls, isOrphan } from '../lib/engine/loading.ts';
import { shadowRootOf } from '../lib/engine/shadow-root.ts';
import { guard } from '../lib/ui/guard.ts';

/** All there is of us in a frame until someone writes there: then editing.ts comes. */
export default defineContentScript({
  matches: ['*://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    // A site that was granted while it was open has had us brought in.
    if (isGateOpen()) return;
    const frame = new AbortController();
    const waiting = new AbortController();
    let asked = false;

    const load = () => {
      if (asked) return;
      asked = true;
      askForTheRest().then(
        () => waiting.abort(),
        () => {
          asked = false;
          if (isOrphan()) frame.abort();
        },
      );
    };
    const found = (target: Element) => {
      if (writableAt(target) || isStandIn(target)) load();
    };
    guard(document, shadowRootOf, frame.signal);
    openGate(document, frame.signal);
    const signal = AbortSignal.any([frame.signal, waiting.signal]);
    hearCalls((told) => {
      if (told.type === 'around' && isAround(document)) load();
      if (told.type === 'left' && isOfSites(document, told.patterns)) frame.abort();
    }, frame.signal);
    watchFocus({ page: document, shadowRootOf, found, signal });
    if (isEarly(document)) load();
  },
});
