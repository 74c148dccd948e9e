import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const entrypoints = path.join(import.meta.dirname, '../../entrypoints');

/** Every page of our own there is, by the name of its file in the build. */
export const ownPages: readonly string[] = readdirSync(entrypoints)
  .filter((name) => existsSync(path.join(entrypoints, name, 'index.html')))
  .map((name) => `${name}.html`);
