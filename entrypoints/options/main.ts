import { fillWords } from '../../lib/words/fill.ts';
import { say } from '../../lib/words/say.ts';
import { speak } from '../../lib/engine/speech.ts';
import { keys } from '../../lib/council/areas.ts';
import { loadChosen, loadManaged, loadSettings, saveSettings } from '../../lib/council/storage.ts';
import { withRule } from '../../lib/council/settings.ts';
import { about } from '../../lib/engine/about.ts';
import { askForAccess, hasAccess } from '../../lib/engine/access.ts';
import { browser } from '../../lib/engine/browser.ts';
import { changeKeys, givenKeys } from '../../lib/engine/commands.ts';
import { offRules } from '../../lib/ui/off-rules.ts';
import { part } from '../../lib/ui/part.ts';
import { keyTable, keysInUse } from '../../lib/ui/shortcuts.ts';
import { createForm } from './form.ts';
import { showProblems } from './problems.ts';

speak();
fillWords(document);

const { storage } = browser;
const known = await about();
const managed = await loadManaged(storage);
const form = createForm(part('#form', HTMLFormElement), known, managed);
const saved = part('#saved');

const loaded = await loadSettings(storage);
if (loaded.state === 'set') form.fill(loaded.settings);
else part('#heading').textContent = say('optionsSetUp');
part('#corrupt').hidden = loaded.state !== 'corrupt';

const offNow = async (): Promise<readonly string[]> => {
  const chosen = await loadChosen(storage);
  return chosen.state === 'set' ? chosen.settings.off : [];
};

const showOff = async () => {
  const off = await offNow();
  part('#off').hidden = off.length === 0;
  part('#off ul').replaceChildren(...offRules(off, known, (rule) => void turnOn(rule)));
};
const turnOn = async (rule: string) => {
  const chosen = await loadChosen(storage);
  if (chosen.state === 'set') await saveSettings(storage, withRule(chosen.settings, rule, false));
};

const save = async () => {
  const before = await loadChosen(storage);
  const given = form.read(before.state === 'set' ? before.settings : {});
  const problems = 'protocol' in given ? [] : given;
  showProblems(problems);
  saved.textContent = '';
  if (!('protocol' in given)) return;
  await saveSettings(storage, given);
  part('#corrupt').hidden = true;
  saved.textContent = say('optionsSaved');
};
part('#form').addEventListener('submit', (event) => {
  event.preventDefault();
  void save();
});
part('#form').addEventListener('change', () => (saved.textContent = ''));

await showOff();
storage.onChanged.addListener(() => void showOff());

const forget = async () => {
  await storage.local.remove(keys.ignored);
  part('#forgotten').textContent = say('optionsForgotten');
};
part('#forget').addEventListener('click', () => void forget());

part('#keys').append(...keyTable(keysInUse(await givenKeys())));
part('#change-keys').addEventListener('click', () => void changeKeys());

const showAccess = async () => {
  part('#access').hidden = await hasAccess();
};
part('#allow').addEventListener('click', () => void askForAccess().then(showAccess));
await showAccess();
