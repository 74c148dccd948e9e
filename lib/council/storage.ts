import { governed, readManaged, type Managed } from './managed.ts';
import { readSettings, settingsSchema, type Read, type Settings } from './settings.ts';

/** The two areas of the browser's storage that we use, and its news of changes. */
export interface Areas {
  readonly local: Area;
  readonly managed: Pick<Area, 'get'>;
  readonly onChanged: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}

interface Area {
  readonly get: (key: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** The keys under which anything is kept. */
export const keys = { settings: 'settings', ignored: 'ignored', salt: 'salt' } as const;

/** What is in force now: the person's choice under the organisation's. */
export async function loadSettings({ local, managed }: Areas): Promise<Read> {
  const [read, policy] = await Promise.all([
    local.get(keys.settings).then((saved) => readSettings(saved[keys.settings])),
    loadManaged({ managed }),
  ]);
  return read.state === 'set' ? { state: 'set', settings: governed(read.settings, policy) } : read;
}

/** Firefox rejects where no policy was set up; Chrome answers with nothing. */
export const loadManaged = ({ managed }: Pick<Areas, 'managed'>): Promise<Managed> =>
  managed.get(null).then(readManaged, () => ({}));

export const saveSettings = async (
  { local }: Pick<Areas, 'local'>,
  settings: Settings,
): Promise<void> => local.set({ [keys.settings]: settingsSchema.parse(settings) });

/** Calls back when settings, the organisation's policy or what is ignored has changed. */
export function watchStorage(areas: Areas, changed: () => void, signal: AbortSignal): void {
  const listener: Listener = (changes, area) => {
    const ours = keys.settings in changes || keys.ignored in changes;
    if (area === 'managed' || (area === 'local' && ours)) changed();
  };
  areas.onChanged.addListener(listener);
  signal.addEventListener('abort', () => areas.onChanged.removeListener(listener), { once: true });
}
