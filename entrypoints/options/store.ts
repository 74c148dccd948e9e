import { governed, type Managed, settledSettings } from '../../lib/council/managed.ts';
import { defaults, type Settings } from '../../lib/council/settings.ts';
import { loadChosen, loadManaged, saveSettings } from '../../lib/council/storage.ts';
import { browser } from '../../lib/engine/browser.ts';
import { part } from '../../lib/ui/part.ts';
import { say } from '../../lib/words/say.ts';

const { storage } = browser;

/** The settings as this page shows and changes them. */
export interface Store {
  readonly managed: Managed;
  /** What is in force: what was chosen under what is settled. Undefined before the first choice. */
  readonly now: () => Settings | undefined;
  /** What the person chose. */
  readonly chosen: () => Settings | undefined;
  readonly isSettled: (key: keyof Settings) => boolean;
  /** Saves a change, one after the other, and says so. */
  readonly change: (change: (settings: Settings) => Settings) => Promise<void>;
  /** The first choice, or one that takes the place of what could not be read. */
  readonly begin: (first: Pick<Settings, 'protocol' | 'author'>) => Promise<void>;
  /** Calls back now and whenever settings changed, here or elsewhere. */
  readonly watch: (shown: (settings: Settings) => void) => void;
  readonly reload: () => Promise<void>;
}

export async function openStore(): Promise<Store> {
  const managed = await loadManaged(storage);
  const settled = settledSettings(managed);
  const watchers: ((settings: Settings) => void)[] = [];
  let chosen = await read();
  let last = Promise.resolve();

  const now = () => chosen && governed(chosen, managed);
  const reload = async () => {
    chosen = await read();
    const settings = now();
    if (settings) for (const shown of watchers) shown(settings);
  };
  const save = async (settings: Settings) => {
    await saveSettings(storage, settings);
    await reload();
    tell(say('optionsSaved'));
  };
  const inTurn = (step: () => Promise<void>): Promise<void> => (last = last.then(step, step));
  storage.onChanged.addListener(() => void inTurn(reload));

  return {
    managed,
    now,
    chosen: () => chosen,
    isSettled: (key) => settled.has(key),
    change: (change) =>
      inTurn(async () => {
        const before = await read();
        if (before) await save(change(before));
      }),
    begin: (first) => inTurn(() => save({ ...defaults, version: 1, ...first })),
    watch: (shown) => {
      watchers.push(shown);
      const settings = now();
      if (settings) shown(settings);
    },
    reload,
  };
}

async function read(): Promise<Settings | undefined> {
  const read = await loadChosen(storage);
  return read.state === 'set' ? read.settings : undefined;
}

let due: ReturnType<typeof setTimeout> | undefined;

/** Says something below the page, for eyes and ears. */
export function tell(words: string): void {
  const place = part('#saved');
  clearTimeout(due);
  place.textContent = words;
  // It lies over the page: once heard it goes.
  due = setTimeout(() => (place.textContent = ''), 6000);
}
