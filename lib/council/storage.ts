import { type Areas, keys } from './areas.ts';
import { governed, readManaged, type Managed } from './managed.ts';
import { readSettings, settingsSchema, type Read, type Settings } from './settings.ts';

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
