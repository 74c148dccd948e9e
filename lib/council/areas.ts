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
export const keys = {
  settings: 'settings',
  policy: 'policy',
  ignored: 'ignored',
  salt: 'salt',
} as const;

/** Calls back when settings, the organisation's policy or what is ignored has changed. */
export function watchStorage(areas: Areas, changed: () => void, signal: AbortSignal): void {
  const listener: Listener = (changes, area) => {
    const { settings, policy, ignored } = keys;
    const ours = [settings, policy, ignored].some((key) => key in changes);
    if (area === 'local' && ours) changed();
  };
  areas.onChanged.addListener(listener);
  signal.addEventListener('abort', () => areas.onChanged.removeListener(listener), { once: true });
}
