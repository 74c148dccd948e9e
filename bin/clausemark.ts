/** The command line on the same engine as the extension. */
import process, { argv, stderr } from 'node:process';

import { usePreparedPatterns } from './prepared-patterns.ts';
import { usage, UsageError } from './usage.ts';

/** Loaded when asked for: each brings all rules along. Returns the exit status. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: async (args) => (await import('./check.ts')).check(args),
  protocol: async (args) => (await import('./protocol.ts')).protocol(args),
  coverage: async (args) => (await import('./coverage.ts')).coverage(args),
  'rule-book': async () => (await import('./rule-book.ts')).ruleBookCommand(),
};
usePreparedPatterns();
const [name, ...rest] = argv.slice(2);
// To exit at once would cut off what a pipe has not taken yet.
try {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) process.exitCode = await command(rest);
  else if (name === undefined || name === '--help' || name === '-h') {
    stderr.write(usage);
    process.exitCode = name === undefined ? 2 : 0;
  } else
    throw new UsageError(
      `expected one of ${Object.keys(commands).join(', ')}, got ${JSON.stringify(name)}`,
    );
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  stderr.write(`clausemark: ${error.message}\n`);
  process.exitCode = 2;
}
