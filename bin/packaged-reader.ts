import { readFile } from 'node:fs/promises';

import type { SecondReader } from '../lib/lint/second-reader.ts';
import { createReader } from '../lib/reader/reader.ts';

/** The reader that the extension carries; `remembers`: of how many stretches of text. */
export async function packagedReader(remembers?: number): Promise<SecondReader> {
  const file = await readFile(new URL('../public/reader.bin', import.meta.url));
  return createReader(new Uint8Array(file).buffer, remembers);
}
