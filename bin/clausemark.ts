/** The command line on the same engine as the extension. */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

import { createChecker } from '../lib/lint/checker.ts';
import { coreFamilies } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { protocols } from '../rules/protocols/index.ts';
import { answer } from './jsonl.ts';

const checker = createChecker(rules, protocols, { models: coreFamilies });
const ids = protocols.map(({ id }) => id);
let number = 0;
for await (const source of createInterface({ input: stdin, crlfDelay: Infinity })) {
  number++;
  if (source.trim() !== '') stdout.write(`${JSON.stringify(answer(source, number, checker.lint, ids))}\n`);
}
