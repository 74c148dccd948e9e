import type { SecondReader } from '../lint/second-reader.ts';
import { createReader } from '../reader/reader.ts';
import { browser } from './browser.ts';

let reader: Promise<SecondReader | undefined> | undefined;

/** The reader in the extension's own package, loaded when it is first asked for; undefined where that fails. */
export const packagedReader = (): Promise<SecondReader | undefined> =>
  (reader ??= load().catch(() => undefined));

async function load(): Promise<SecondReader> {
  // oxlint-disable-next-line no-restricted-globals -- The package's own file; the bundles are searched for any other.
  const file = await fetch(browser.runtime.getURL('/reader.bin'));
  return createReader(await file.arrayBuffer());
}
