import { type Areas, keys } from './areas.ts';
import { governed, readManaged, type Managed } from './managed.ts';
import { readSettings, settingsSchema, type Read, type Settings } from './settings.ts';

/** What the person chose, whatever the organisation says. */
export const loadChosen = async ({ local }: Pick<Areas, 'local'>): Promise<Read> =>
  readSettings((await local.get(keys.settings))[keys.settings]);

/** What is in force now: the person's choice under the organisation's. */
export async function loadSettings({ local, managed }: Areas): Promise<Read> {
  const [chosen, policy] = await Promise.all([loadChosen({ local }), loadManaged({ managed })]);
  if (chosen.state !== 'set') return chosen;
  return { state: 'set', settings: governed(chosen.settings, policy) };
}

/** Firefox rejects where no policy was set up; Chrome answers with nothing. */
export const loadManaged = ({ managed }: Pick<Areas, 'managed'>): Promise<Managed> =>
  managed.get(null).then(readManaged, () => ({}));

export const saveSettings = async (
  { local }: Pick<Areas, 'local'>,
  settings: Settings,
): Promise<void> => local.set({ [keys.settings]: settingsSchema.parse(settings) });
