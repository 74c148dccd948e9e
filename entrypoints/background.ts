import { defineBackground } from 'wxt/utils/define-background';

import { tellJudging, watchStorage } from '../lib/council/areas.ts';
import {
  loadChosen,
  loadManaged,
  loadRegisters,
  loadSettings,
  refreshManaged,
  saveSettings,
} from '../lib/council/storage.ts';
import { settledSettings } from '../lib/council/managed.ts';
import { withRule } from '../lib/council/settings.ts';
import { createCounts } from '../lib/council/counts.ts';
import { ifKnown } from '../lib/council/protocols/in-force.ts';
import { withImported } from '../lib/council/protocols/merge.ts';
import { loadImported } from '../lib/council/protocols/saved.ts';
import { isoDate } from '../lib/council/today.ts';
import { browser } from '../lib/engine/browser.ts';
import { givenKeys, passOnCommands } from '../lib/engine/commands.ts';
import { createCounting } from '../lib/engine/counting.ts';
import { createHost } from '../lib/engine/host.ts';
import { openPanelOnRequest } from '../lib/engine/side-panel.ts';
import { speak } from '../lib/engine/speech.ts';
import { packagedReader } from '../lib/engine/packaged-reader.ts';
import { createPausing } from '../lib/engine/pausing.ts';
import { keepPageScript } from '../lib/engine/page-scripts.ts';
import { keepSites } from '../lib/engine/sites.ts';
import { hostsOf, isPaused } from '../lib/council/paused.ts';
import { passOnCalls } from '../lib/engine/pass-on.ts';
import { createIgnored } from '../lib/engine/ignored.ts';
import { remembered } from '../lib/engine/remembered.ts';
import { loadOnRequest } from '../lib/engine/loading.ts';
import { showStates, showWhetherSet } from '../lib/engine/toolbar.ts';
import { coreFamilies, families } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';

const googleDocs = {
  id: 'google-docs',
  file: 'content-scripts/google-docs.js',
  matches: ['https://docs.google.com/document/*'],
} as const;

interface Sender {
  readonly url?: string;
  readonly tab?: { readonly url?: string };
}

/** The engine, one per browser. It may end at any moment and keeps nothing that it cannot rebuild. */
export default defineBackground(() => {
  speak();
  const { storage, runtime } = browser;
  const ignored = createIgnored(storage.local);
  const counts = createCounts(storage.local);
  const known = { protocols, rules: new Set([...rules, ...families].map(({ id }) => id)) };
  const inForce = remembered(() => loadSettings(storage));
  const everyProtocol = remembered(async () =>
    withImported(protocols, await loadImported(storage, known)),
  );
  const settingsNow = async () => ifKnown(await inForce.now(), await everyProtocol.now());
  const counting = createCounting({
    kept: storage.session,
    add: async (rule, outcome, by) => {
      const read = await inForce.now();
      if (read.state === 'set' && read.settings.counts)
        await counts.add(rule, outcome, by, isoDate(new Date()));
    },
  });
  const host = createHost({
    families,
    rules,
    protocols: everyProtocol.now,
    law: nationalLaw,
    models: coreFamilies,
    settings: settingsNow,
    registers: () => loadRegisters(storage),
    turnOff: async (rule, off) => {
      const chosen = await loadChosen(storage);
      if (chosen.state !== 'set') return;
      await saveSettings(storage, withRule(chosen.settings, rule, off));
      inForce.forget();
    },
    areRulesSettled: async () => settledSettings(await loadManaged(storage)).has('off'),
    ignored,
    reader: packagedReader,
    counting,
    keys: givenKeys,
    openSettings: () => runtime.openOptionsPage(),
    today: () => isoDate(new Date()),
  });

  const pausing = createPausing({
    answer: host.answer,
    paused: async () => {
      const read = await inForce.now();
      return read.state === 'set' ? read.settings.paused : [];
    },
  });
  runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    pausing.answer(message, sender.tab ? hostsOf([sender.tab.url, sender.url]) : []),
  );
  keepSites('content-scripts/content.js');
  const keepDocs = keepPageScript(googleDocs, async () => {
    const read = await inForce.now();
    return read.state !== 'set' || !isPaused(read.settings, 'docs.google.com');
  });
  showStates();
  loadOnRequest('editing.js');
  passOnCommands();
  openPanelOnRequest();
  passOnCalls();

  const settled = () => void settingsNow().then(showWhetherSet);
  watchStorage(
    storage,
    () => {
      inForce.forget();
      everyProtocol.forget();
      host.reset();
      keepDocs();
      ignored.forget();
      settled();
      void tellJudging(storage.local);
    },
    new AbortController().signal,
  );
  settled();
  void refreshManaged(storage);
  storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void refreshManaged(storage);
  });

  runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openUnlessSet();
  });
  const openUnlessSet = async () => {
    const { state } = await inForce.now();
    if (state !== 'set') await runtime.openOptionsPage();
  };
});
