import { browser } from './browser.ts';

/** A site as the browser grants it, by scheme and host. */
export interface Site {
  readonly host: string;
  /** A match pattern: `https://mail.council.example/*`. */
  readonly pattern: string;
}

/** The webmails and documents that we know by name; any other site is asked for one by one. */
const named = (): string[] => [...(browser.runtime.getManifest().host_permissions ?? [])];

/** Whether the browser lets us see the pages that we know by name: a person, or IT, may have taken that back. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains({ origins: named() });

/** Has to be called from a click: the browser asks the person. */
export const askForAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: named() });

/** The site of an address; undefined for the browser's own pages, and for files. */
export function siteOf(address: string | undefined): Site | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname !== ''
    ? { host: hostname, pattern: `${protocol}//${hostname}/*` }
    : undefined;
}

export const maySee = ({ pattern }: Site): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] });

/** Has to be called from a click: the browser asks the person. Rejects where the browser lets nobody in. */
export const askForSite = ({ pattern }: Pick<Site, 'pattern'>): Promise<boolean> =>
  browser.permissions.request({ origins: [pattern] });

export const leaveSite = ({ pattern }: Pick<Site, 'pattern'>): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] });

/** The match patterns that a person has granted beside those that we know by name. */
export async function grantedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // a browser counts the pages of the manifest's own scripts as granted
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const known = new Set([...named(), ...scripts.flatMap(({ matches }) => matches ?? [])]);
  return origins.filter((origin) => !known.has(origin)).toSorted();
}

/** Calls back whenever a site was granted or taken back, here or in the browser's own settings. */
export function watchSites(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
