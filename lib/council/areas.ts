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
} as const;

/** Calls back when anything has changed by which drafts are judged. */
export function watchStorage(areas: Areas, changed: () => void, signal: AbortSignal): void {
  const listener: Listener = (changes, area) => {
    const { settings, policy, registers, protocols, ignored } = keys;
    const ours = [settings, policy, registers, protocols, ignored].some((key) => key in changes);
    if (area === 'local' && ours) changed();
  };
  areas.onChanged.addListener(listener);
  signal.addEventListener('abort', () => areas.onChanged.removeListener(listener), { once: true });
}
