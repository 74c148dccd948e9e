import { type Areas, keys } from './areas.ts';
import { governed, governedRegisters, readManaged, type Managed } from './managed.ts';
import { readRegisters, type Registers } from './registers.ts';
import { readSettings, settingsSchema, type Read, type Settings } from './settings.ts';

/** What the person chose, whatever the organisation says. */
export const loadChosen = async ({ local }: Local): Promise<Read> =>
  readSettings((await local.get(keys.settings))[keys.settings]);

/** What is in force now: the person's choice under the organisation's. */
export async function loadSettings({ local }: Local): Promise<Read> {
  const [chosen, policy] = await Promise.all([loadChosen({ local }), loadManaged({ local })]);
  if (chosen.state !== 'set') return chosen;
  return { state: 'set', settings: governed(chosen.settings, policy) };
}

/** What the organisation has settled, as last heard. */
export const loadManaged = async ({ local }: Local): Promise<Managed> =>
  readManaged((await local.get(keys.policy))[keys.policy]);

/**
 * Hears what the organisation has settled, and keeps it: after a start Chrome takes seconds to answer, and no draft
 * should wait for it. Firefox rejects where no policy was set up.
 */
export async function refreshManaged({ local, managed }: Areas): Promise<void> {
  const [before, now] = await Promise.all([
    loadManaged({ local }),
    managed.get(null).then(readManaged, (): Managed => ({})),
  ]);
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  await local.set({ [keys.policy]: now });
}

export const saveSettings = async ({ local }: Local, settings: Settings): Promise<void> =>
  local.set({ [keys.settings]: settingsSchema.parse(settings) });

/** The council's registers as saved in this browser, whatever the organisation says. */
export const loadOwnRegisters = async ({ local }: Local): Promise<Registers> =>
  readRegisters((await local.get(keys.registers))[keys.registers]);

/** The registers in force: the organisation's where it gave them, else those saved here. */
export async function loadRegisters({ local }: Local): Promise<Registers> {
  const [own, policy] = await Promise.all([loadOwnRegisters({ local }), loadManaged({ local })]);
  return governedRegisters(own, policy);
}

export const saveRegisters = async ({ local }: Local, registers: Registers): Promise<void> =>
  local.set({ [keys.registers]: registers });

type Local = Pick<Areas, 'local'>;
