import { about, askForBook } from '../../lib/engine/about.ts';
import { askForAccess, hasAccess } from '../../lib/engine/access.ts';
import { browser } from '../../lib/engine/browser.ts';
import { changeKeys, givenKeys } from '../../lib/engine/commands.ts';
import { speak } from '../../lib/engine/speech.ts';
import { keys as keyNames } from '../../lib/council/areas.ts';
import { loadChosen } from '../../lib/council/storage.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { keyTable, keysInUse } from '../../lib/ui/shortcuts.ts';
import { fillWords } from '../../lib/words/fill.ts';
import type { Message } from '../../lib/words/english.ts';
import { say } from '../../lib/words/say.ts';
import { startAllowed } from './allowed.ts';
import { startForm } from './form.ts';
import { startIgnored } from './ignored.ts';
import { startRules } from './rules.ts';
import { startSites } from './sites.ts';
import { openStore } from './store.ts';
import { startToggles } from './toggles.ts';
import { startTransfer } from './transfer.ts';
import { startTry } from './try.ts';

speak();
fillWords(document);

const [known, book, given, store] = await Promise.all([
  about(),
  askForBook(),
  givenKeys(),
  openStore(),
]);
const keys = keysInUse(given);

/** Pages of ours that stand on their own. */
const places: readonly (readonly [page: string, words: Message])[] = [
  ['council.html', 'optionsOpenCouncil'],
  ['protocols.html', 'optionsOpenProtocols'],
  ['review.html', 'optionsOpenReview'],
];
part('#council .links').append(
  ...places.map(([page, words]) => element('li', {}, element('a', { href: page }, say(words)))),
);

for (const note of document.querySelectorAll<HTMLElement>('[data-settled]')) {
  const key = note.dataset['settled'];
  note.hidden = !(['protocol', 'domains', 'off', 'underline', 'guard', 'paused'] as const).some(
    (each) => each === key && store.isSettled(each),
  );
}

const { policyVersion, lost = [] } = store.managed;
part('#policy').hidden = policyVersion === undefined;
part('#policy').textContent = say('optionsPolicyVersion', policyVersion ?? '');
part('#lost').hidden = lost.length === 0;
part('#lost').textContent = say('optionsLost', lost.join(', '));

startForm(store, known);
store.watch((settings) => {
  part('#gone').hidden = known.protocols.some(({ id }) => id === settings.protocol);
});
// a protocol that was imported meanwhile can be chosen at once
browser.storage.onChanged.addListener((changes) => {
  if (keyNames.protocols in changes) location.reload();
});
startToggles(store);
startSites(store);
startRules(store, book);
startTransfer(store, known);
await Promise.all([startIgnored(known), startAllowed()]);

part('#keys dl').append(...keyTable(keys));
part('#change-keys').addEventListener('click', () => void changeKeys());

const showAccess = async () => {
  part('#access').hidden = await hasAccess();
};
part('#allow').addEventListener('click', () => void askForAccess().then(showAccess));
await showAccess();

part('#corrupt').hidden = (await loadChosen(browser.storage)).state !== 'corrupt';
const isFirst = store.now() === undefined;
if (isFirst) part('#heading').textContent = say('optionsSetUp');

/** The rest of the page comes once the two questions are answered, and with it what there is to try. */
let isReady = false;
store.watch(() => {
  if (isReady) return;
  isReady = true;
  document.body.classList.remove('first');
  part('#corrupt').hidden = true;
  part('#heading').textContent = say('optionsHeading');
  startTry(keys);
  if (!isFirst) return;
  part('#try-title').textContent = say('optionsTryReady');
  part('#try').focus();
});
