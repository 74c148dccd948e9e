import type { Areas } from '../../lib/council/areas.ts';

/** The browser's storage in memory, with news of its changes. */
export function memory(
  kept: Record<string, unknown> = {},
  managed?: Record<string, unknown>,
): Areas & {
  readonly kept: Record<string, unknown>;
} {
  const listeners = new Set<(changes: Record<string, unknown>, area: string) => void>();
  const tell = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of listeners) listener(changes, 'local');
  };
  const local = {
    get: async (key: string | null) =>
      structuredClone(
        key === null
          ? kept
          : Object.fromEntries(Object.entries(kept).filter(([name]) => name === key)),
      ),
    set: async (items: Record<string, unknown>) => {
      Object.assign(kept, structuredClone(items));
      tell(Object.keys(items));
    },
    remove: async (key: string) => {
      delete kept[key];
      tell([key]);
    },
  };
  return {
    kept,
    local,
    managed: {
      get: async () => {
        if (managed) return managed;
        throw new Error('Managed storage manifest not found');
      },
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
