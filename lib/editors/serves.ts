import { pageAddress } from './enclosing.ts';

/** Whether a match pattern takes in an address: any page, or a host of one scheme, `*.` for all below it. */
export function serves(pattern: string, address: URL | undefined): boolean {
  const [scheme = '', host = ''] = pattern.split(/:\/\/|\//);
  if (host === '*') return true;
  if (!address || address.protocol !== `${scheme}:`) return false;
  return host.startsWith('*.')
    ? `.${address.hostname}`.endsWith(host.slice(1))
    : address.hostname === host;
}

/** Whether a page is of one of these sites. */
export const isOfSites = (page: Document, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => serves(pattern, pageAddress(page)));
