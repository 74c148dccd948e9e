import { hostIn, type Settings } from './settings.ts';

/** Whether nothing is checked on the pages of a host. */
export const isPaused = ({ paused }: Pick<Settings, 'paused'>, host: string): boolean =>
  paused.includes(host);

/** The settings with a host on whose pages nothing is checked, or is again. */
export const withPaused = (settings: Settings, host: string, paused: boolean): Settings => {
  const others = settings.paused.filter((other) => other !== host);
  return { ...settings, paused: paused ? [...others, host].toSorted() : others };
};

/** The hosts of these addresses; those that have none say nothing. */
export const hostsOf = (addresses: readonly (string | undefined)[]): readonly string[] =>
  addresses.flatMap((address) =>
    address !== undefined && /^https?:/.test(address) ? (hostIn(address) ?? []) : [],
  );
