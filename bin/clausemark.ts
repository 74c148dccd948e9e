/** The command line on the same engine as the extension. */
import { argv, exit, stderr } from 'node:process';

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
try {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) exit(await command(rest));
  if (name !== undefined && name !== '--help' && name !== '-h')
    throw new UsageError(
      `expected one of ${Object.keys(commands).join(', ')}, got ${JSON.stringify(name)}`,
    );
  stderr.write(usage);
  exit(name === undefined ? 2 : 0);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  stderr.write(`clausemark: ${error.message}\n`);
  exit(2);
}
