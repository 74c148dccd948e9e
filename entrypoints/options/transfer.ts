import { clearIgnored } from '../../lib/council/ignore-list.ts';
import { keys } from '../../lib/council/areas.ts';
import type { Settings } from '../../lib/council/settings.ts';
import {
  changedSettings,
  type SettingKey,
  settingsFile,
  settingsIn,
} from '../../lib/council/settings-file.ts';
import { isoDate } from '../../lib/council/today.ts';
import { browser } from '../../lib/engine/browser.ts';
import type { About } from '../../lib/engine/messages.ts';
import { element } from '../../lib/ui/element.ts';
import { part } from '../../lib/ui/part.ts';
import { saveFile } from '../../lib/ui/save-file.ts';
import { say, sayOf } from '../../lib/words/say.ts';
import { type Store, tell } from './store.ts';

/** All settings out to a file, in from one, or back to the start. */
export function startTransfer(store: Store, about: About): void {
  const changes = part('#import-changes');
  const problems = part('#import-problems');
  const file = part('#import', HTMLInputElement);
  let offered: Settings | undefined;

  part('#export').addEventListener('click', () => {
    const chosen = store.chosen();
    if (chosen)
      saveFile(
        `clausemark-settings-${isoDate(new Date())}.json`,
        settingsFile(chosen),
        'application/json',
      );
  });

  const look = async () => {
    const [given] = file.files ?? [];
    const now = store.chosen();
    if (!given || !now) return;
    const ids = about.protocols.map(({ id }) => id);
    const read = settingsIn(await given.text(), ids);
    file.value = '';
    offered = 'protocol' in read ? read : undefined;
    const wrong = 'protocol' in read ? [] : read;
    problems.hidden = wrong.length === 0;
    part('#import-problems ul').replaceChildren(...wrong.map((words) => element('li', {}, words)));
    changes.hidden = offered === undefined;
    if (offered) showChanges(now, offered);
    (offered ? changes : problems).focus();
  };
  const showChanges = (now: Settings, then: Settings) => {
    const changed = changedSettings(now, then);
    part('#import-same').hidden = changed.length > 0;
    part('#import-changes table').hidden = changed.length === 0;
    part('#accept').hidden = changed.length === 0;
    part('#import-changes tbody').replaceChildren(
      ...changed.map((key) =>
        element(
          'tr',
          {},
          element(
            'th',
            { scope: 'row' },
            sayOf('setting', key),
            store.isSettled(key) &&
              element('span', { class: 'settled' }, ` ${say('optionsSettled')}`),
          ),
          element('td', {}, inWords(now, key, about)),
          element('td', {}, inWords(then, key, about)),
        ),
      ),
    );
  };
  const done = (words: string) => {
    offered = undefined;
    changes.hidden = true;
    file.focus();
    tell(words);
  };
  const accept = async () => {
    const then = offered;
    if (then) await store.change(() => then);
    done(say('optionsImportDone'));
  };
  file.addEventListener('change', () => void look());
  part('#accept').addEventListener('click', () => void accept());
  part('#drop').addEventListener('click', () => done(say('optionsImportDropped')));

  const ask = part('#reset-ask', HTMLDialogElement);
  part('#reset').addEventListener('click', () => {
    ask.returnValue = '';
    ask.showModal();
  });
  const reset = async () => {
    await browser.storage.local.remove(keys.settings);
    await clearIgnored(browser.storage.local);
    location.hash = '';
    location.reload();
  };
  ask.addEventListener('close', () => {
    if (ask.returnValue === 'reset') void reset();
  });
}

/** A setting as a person would say it. */
function inWords(settings: Settings, key: SettingKey, { protocols }: About): string {
  const list = (names: readonly string[]) => names.join(', ') || say('settingNone');
  switch (key) {
    case 'protocol':
      return protocols.find(({ id }) => id === settings.protocol)?.title ?? settings.protocol;
    case 'author': {
      const { role, traits, post, name } = settings.author;
      const posts = traits.map((trait) => sayOf('trait', trait));
      return [sayOf('role', role), ...posts, post, name].filter((each) => each !== '').join(', ');
    }
    case 'advice':
    case 'meaning':
    case 'quiet':
    case 'counts':
      return say(settings[key] ? 'settingOn' : 'settingOff');
    case 'guard':
      return sayOf('guard', settings.guard);
    case 'underline':
      return sayOf('underline', settings.underline);
    case 'severities':
      return list(
        Object.entries(settings.severities).map(
          ([rule, severity]) => `${rule}: ${sayOf('severity', severity)}`,
        ),
      );
    case 'domains':
    case 'off':
    case 'paused':
      return list(settings[key]);
  }
}
