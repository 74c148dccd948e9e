import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const schema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: names,
    }),
  ),
});

const text = readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8');
const { packages } = schema.parse(JSON.parse(text));
const installed = Object.entries(packages).filter(([path]) => path !== '');

test('every package is pinned by version and content, not by address', () => {
  const loose = installed.filter(([, it]) => !it.version || !it.integrity || it.resolved);
  expect(loose.map(([path]) => path)).toEqual([]);
});

// `npm ci` refuses a lockfile without them, and `npm install` drops those it could not fetch.
test('the binaries of every platform are locked', () => {
  const locked = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const missing = installed.flatMap(([, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
  );
  expect(missing).toEqual([]);
});
