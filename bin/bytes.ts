import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';

import { UsageError } from './usage.ts';

/** The bytes of a file, `-` for standard input. */
export async function bytesOf(file: string): Promise<Buffer> {
  if (file === '-') return standardInput();
  return readFile(file).catch((error: unknown) => {
    throw new UsageError(
      `expected a readable file, got ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
