/** The two areas of the browser's storage that we use, and its news of changes. */
export interface Areas {
  readonly local: Area;
  readonly managed: Pick<Area, 'get'>;
  readonly onChanged: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}

export interface Area {
  readonly get: (key: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** The keys under which anything is kept. */
export const keys = {
  settings: 'settings',
  policy: 'policy',
  registers: 'registers',
  protocols: 'protocols',
  ignored: 'ignored',
  salt: 'salt',
  counts: 'counts',
  tallies: 'tallies',
  judging: 'judging',
} as const;

/** Calls back when anything has changed by which drafts are judged: the engine's own news. */
export function watchStorage(areas: Areas, changed: () => void, signal: AbortSignal): void {
  const { settings, policy, registers, protocols, ignored } = keys;
  watchKeys(areas, [settings, policy, registers, protocols, ignored], changed, signal);
}

/** Says that the engine has forgotten what it knew before a change. */
export const tellJudging = (local: Area): Promise<void> =>
  local.set({ [keys.judging]: crypto.randomUUID() });

/** Calls back when the engine judges otherwise than before. Who asked on the news itself might be answered by what was. */
export const watchJudging = (areas: Areas, changed: () => void, signal: AbortSignal): void =>
  watchKeys(areas, [keys.judging], changed, signal);

function watchKeys(
  areas: Areas,
  watched: readonly string[],
  changed: () => void,
  signal: AbortSignal,
): void {
  const listener: Listener = (changes, area) => {
    if (area === 'local' && watched.some((key) => key in changes)) changed();
  };
  areas.onChanged.addListener(listener);
  signal.addEventListener('abort', () => areas.onChanged.removeListener(listener), { once: true });
}
