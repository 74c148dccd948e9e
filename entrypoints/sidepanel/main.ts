import { isPaused } from '../../lib/council/paused.ts';
import { loadSettings } from '../../lib/council/storage.ts';
import { askForSite, maySee, watchSites } from '../../lib/engine/access.ts';
import { browser } from '../../lib/engine/browser.ts';
import type { ToldFinding } from '../../lib/engine/messages.ts';
import { type Heard, listenTo } from '../../lib/engine/panel-line.ts';
import { speak } from '../../lib/engine/speech.ts';
import { findingRows } from '../../lib/ui/finding-rows.ts';
import { part } from '../../lib/ui/part.ts';
import { meaningOf, quoted } from '../../lib/ui/words.ts';
import { fillWords } from '../../lib/words/fill.ts';
import { say, sayCount } from '../../lib/words/say.ts';
import { createFilter } from './filter.ts';
import { bringForward, type ShownTab, tabShown, watchTabs } from './tab.ts';

speak();
fillWords(document);

/** `unseen`: the browser lets us see this page as little as its address, or not at all. */
type Chosen = 'unset' | 'paused' | 'unseen' | 'on';

let tab: ShownTab | undefined;
let listening = new AbortController();
let chosen: Chosen = 'on';
let draft: Heard | undefined;
let undo: (() => void) | undefined;

const state = part('#state');
const list = part('#findings');

const done = (words: string, back: () => void) => {
  part('#done').hidden = false;
  part('#done-text').textContent = words;
  undo = back;
  part('#undo').focus();
};
part('#undo').addEventListener('click', () => {
  undo?.();
  undo = undefined;
  part('#done').hidden = true;
  part('#done-text').textContent = '';
  list.querySelector('button')?.focus();
});

const ask = (wish: Parameters<Heard['ask']>[0]) => draft?.ask(wish);
const rows = findingRows(list, {
  jump: ({ id }) => {
    const to = draft;
    if (tab) void bringForward(tab).then(() => to?.ask({ type: 'jump', id }));
  },
  ignore: ({ id, words }) => {
    ask({ type: 'ignore', id, ignored: true });
    done(say('panelIgnored', quoted(words, 60)), () => ask({ type: 'ignore', id, ignored: false }));
  },
  turnOff: ({ shown: { finding, message } }) => {
    const { rule } = finding;
    ask({ type: 'off', rule, off: true });
    done(say('panelTurnedOff', message), () => ask({ type: 'off', rule, off: false }));
  },
});
const filter = createFilter(() => show());

const show = () => {
  const told = draft?.told;
  // Within a page that we may not see there may be a frame that we may.
  const isShown = (chosen === 'on' || chosen === 'unseen') && told?.state !== 'unset';
  const findings: readonly ToldFinding[] = (isShown && told?.findings) || [];
  const words = standing();
  if (state.textContent !== words) state.textContent = words;
  part('#unmarked').hidden = !(findings.length > 0 && told?.marked === false);
  part('#set-up').hidden = !(chosen === 'unset' || told?.state === 'unset');
  part('#allow').hidden = !(chosen === 'unseen' && !told && tab?.site);
  part('#review').hidden = !(isShown && /^(unreadable|too-long)$/.test(told?.state ?? ''));
  list.hidden = findings.length === 0;
  rows.show(filter(findings));
};

const standing = (): string => {
  const told = draft?.told;
  if (chosen === 'unset' || told?.state === 'unset') return meaningOf('unset');
  if (chosen === 'paused') return meaningOf('paused');
  if (!told) return say(chosen === 'unseen' ? 'panelUnseen' : 'panelNobody');
  return told.findings.length > 0
    ? sayCount('findingsHere', told.findings.length)
    : meaningOf(told.state);
};

const learn = async (): Promise<Chosen> => {
  const loaded = await loadSettings(browser.storage);
  if (loaded.state !== 'set') return 'unset';
  const { site } = tab ?? {};
  if (!site || !(await maySee(site))) return 'unseen';
  return isPaused(loaded.settings, site.host) ? 'paused' : 'on';
};

const look = async () => {
  tab = await tabShown();
  chosen = await learn();
  listening.abort();
  listening = new AbortController();
  draft = undefined;
  const hear = ([first]: readonly Heard[]) => {
    draft = first;
    show();
  };
  if (tab) listenTo(tab.id, hear, listening.signal);
  show();
};

part('#set-up').addEventListener('click', () => void browser.runtime.openOptionsPage());
part('#allow').addEventListener('click', () => {
  if (tab?.site) askForSite(tab.site).catch(() => false);
});
watchSites(() => void look());
const learnAgain = async () => {
  chosen = await learn();
  show();
};
browser.storage.onChanged.addListener(() => void learnAgain());
watchTabs(() => void look());
await look();
