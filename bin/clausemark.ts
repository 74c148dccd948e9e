/** The command line on the same engine as the extension. */
import { argv, exit, stderr } from 'node:process';

import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { ruleBookCommand } from './rule-book.ts';
import { usage, UsageError } from './usage.ts';

const commands = { check, coverage, 'rule-book': ruleBookCommand } as const;
const isCommand = (name: string | undefined): name is keyof typeof commands =>
  name !== undefined && name in commands;

const [name, ...rest] = argv.slice(2);
try {
  if (isCommand(name)) exit(await commands[name](rest));
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
