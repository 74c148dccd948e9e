import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

import { UsageError } from './usage.ts';

/** What a command was given: its options, and what stands beside them. Throws a UsageError for an option that it has not. */
export function parsed<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
