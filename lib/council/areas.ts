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

const judgedBy = [keys.settings, keys.policy, keys.registers, keys.protocols, keys.ignored];

/** Calls back when anything has changed by which drafts are judged. */
export const watchStorage = (areas: Areas, changed: () => void, signal: AbortSignal): void =>
  watchKeys(areas, judgedBy, changed, signal);

/** Says that the engine has forgotten what it knew before a change. */
export const tellJudging = (local: Area): Promise<void> =>
  local.set({ [keys.judging]: crypto.randomUUID() });

/**
 * For those who ask the engine: calls back on a change, and once more when the engine has heard of it, too; what it
 * answered in between was by what it knew.
 */
export const watchJudging = (areas: Areas, changed: () => void, signal: AbortSignal): void =>
  watchKeys(areas, [...judgedBy, keys.judging], changed, signal);

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
