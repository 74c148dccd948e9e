import { fillWords } from '../../lib/words/fill.ts';
import { say } from '../../lib/words/say.ts';
import { openPanel } from '../../lib/engine/side-panel.ts';
import { speak } from '../../lib/engine/speech.ts';
import { loadChosen, loadManaged, loadSettings, saveSettings } from '../../lib/council/storage.ts';
import { type Settings, withRule } from '../../lib/council/settings.ts';
import { about } from '../../lib/engine/about.ts';
import { siteOf, watchSites } from '../../lib/engine/access.ts';
import { browser } from '../../lib/engine/browser.ts';
import { tabInFront } from '../../lib/engine/tab-in-front.ts';
import { call, hearReports } from '../../lib/engine/commands.ts';
import { roles } from '../../lib/lint/situation.ts';
import { element } from '../../lib/ui/element.ts';
import { offRules } from '../../lib/ui/off-rules.ts';
import { part } from '../../lib/ui/part.ts';
import { redraw } from '../../lib/ui/redraw.ts';
import { as, roleChoices } from '../options/choices.ts';
import { createSiteBox } from './site.ts';
import { showStanding } from './standing.ts';

speak();
fillWords(document);

const { storage, runtime } = browser;
const openSettings = async () => {
  await runtime.openOptionsPage();
  window.close();
};
part('#settings').addEventListener('click', () => void openSettings());
part('#set-up').addEventListener('click', () => void openSettings());

const tab = await tabInFront();
// At once: the browser opens it for a click alone.
part('#panel').addEventListener('click', () => void openPanel(tab).then(() => window.close()));
const known = await about();
const managed = await loadManaged(storage);
const protocol = part('#protocol', HTMLSelectElement);
const role = part('#role', HTMLSelectElement);
// Without the remark that a document does not name its council.
const shortName = (council: string) => council.replace(/ \(.*/, '');
protocol.append(
  ...known.protocols.map(({ id, council }) => element('option', { value: id }, shortName(council))),
);
role.append(...roleChoices().map(({ value, title }) => element('option', { value }, title)));
protocol.disabled = managed.protocol !== undefined;

const change = async (changed: (settings: Settings) => Settings) => {
  const chosen = await loadChosen(storage);
  if (chosen.state === 'set') await saveSettings(storage, changed(chosen.settings));
};
protocol.addEventListener(
  'change',
  () => void change((settings) => ({ ...settings, protocol: protocol.value })),
);
role.addEventListener('change', () => {
  const chosen = roles.find((each) => each === role.value);
  if (chosen) void change((settings) => ({ ...settings, author: as(chosen, settings.author) }));
});

const showSettings = async (): Promise<Settings | undefined> => {
  const loaded = await loadSettings(storage);
  const isSet = loaded.state === 'set';
  part('#switch').hidden = !isSet;
  part('#set-up').hidden = isSet;
  if (!isSet) {
    part('#state').textContent = say('stateMeans_unset');
    return undefined;
  }
  const { settings } = loaded;
  const isGone = known.protocols.every(({ id }) => id !== settings.protocol);
  protocol.value = settings.protocol;
  role.value = settings.author.role;
  const { note } = known.protocols.find(({ id }) => id === settings.protocol) ?? {};
  part('#note').hidden = note === undefined && !isGone;
  part('#note').textContent = isGone ? say('protocolsGone') : (note ?? '');
  const { off } = settings;
  part('#off').hidden = off.length === 0;
  part('#off summary').textContent = say('popupOff', off.length);
  redraw(
    part('#off ul'),
    offRules(off, known, (rule) => void change((now) => withRule(now, rule, false))),
  );
  return settings;
};

const site = createSiteBox({
  tab: tab?.id,
  site: siteOf(tab?.url),
  isOwn: tab?.url?.startsWith(runtime.getURL('')) === true,
  change,
  changed: () => void show(),
});

const show = async () => {
  const settings = await showSettings();
  showStanding([]);
  if (settings && (await site.show(settings)) && tab?.id !== undefined)
    call(tab.id, { type: 'report' });
};

const frames = hearReports((reports) => showStanding(reports), tab?.id);
part('#list').addEventListener('click', () => {
  const [frame] = frames();
  if (tab?.id === undefined || frame === undefined) return;
  call(tab.id, { type: 'command', command: 'list-findings', here: true }, frame);
  window.close();
});

await show();
watchSites(() => void show());
storage.onChanged.addListener(() => {
  // By then the page has been checked under the new settings.
  setTimeout(() => void show(), 500);
});
