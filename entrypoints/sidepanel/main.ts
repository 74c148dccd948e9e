import { loadSettings } from '../../lib/council/storage.ts';
import { askForAccess, hasAccess } from '../../lib/engine/access.ts';
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

type Chosen = 'unset' | 'paused' | 'no-access' | 'on';

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
  const isShown = chosen === 'on' && told?.state !== 'unset';
  const findings: readonly ToldFinding[] = (isShown && told?.findings) || [];
  const words = standing();
  if (state.textContent !== words) state.textContent = words;
  part('#unmarked').hidden = !(findings.length > 0 && told?.marked === false);
  part('#set-up').hidden = !(chosen === 'unset' || told?.state === 'unset');
  part('#allow').hidden = chosen !== 'no-access';
  part('#review').hidden = !(isShown && told?.state === 'unreadable');
  list.hidden = findings.length === 0;
  rows.show(filter(findings));
};

const standing = (): string => {
  const told = draft?.told;
  if (chosen === 'unset' || told?.state === 'unset') return say('panelUnset');
  if (chosen === 'no-access') return say('panelNoAccess');
  if (chosen === 'paused') return say('panelPaused');
  if (!told) return say('panelNobody');
  return told.findings.length > 0
    ? sayCount('findingsHere', told.findings.length)
    : meaningOf(told.state);
};

const learn = async (): Promise<Chosen> => {
  const loaded = await loadSettings(browser.storage);
  if (loaded.state !== 'set') return 'unset';
  if (!(await hasAccess())) return 'no-access';
  return tab && loaded.settings.paused.includes(tab.host) ? 'paused' : 'on';
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
part('#allow').addEventListener('click', () => void askForAccess().then(look));
const learnAgain = async () => {
  chosen = await learn();
  show();
};
browser.storage.onChanged.addListener(() => void learnAgain());
watchTabs(() => void look());
await look();
