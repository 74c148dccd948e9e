/** Prints what the engine works out from its patterns before it reads a text; the build puts it into the background. */
import { stdout } from 'node:process';

import { createChecker } from '../lib/lint/checker.ts';
import { allLabels, allWordSets } from '../lib/text/pattern-code.ts';
import { allSets } from '../lib/text/pattern-hooks.ts';
import { pack } from '../lib/text/snapshot.ts';
import { allWords } from '../lib/text/vocabulary.ts';
import { rules } from '../rules/index.ts';

createChecker(rules, []);
stdout.write(
  pack({ words: allWords(), labels: allLabels(), code: allWordSets(), sets: allSets() }),
);
