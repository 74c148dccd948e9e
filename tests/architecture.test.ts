import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What parts say to each other: types and lists of names. */
const contracts = ['lib/editors/editor.ts', 'lib/engine/messages.ts', 'lib/engine/verdict.ts'];

/** Who may import whom. A part always sees itself; entrypoints, bin and tests see everything. */
const sees: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/lint': ['lib/text'],
  rules: ['lib/text', 'lib/lint'],
  'lib/reader': ['lib/text', 'lib/lint'],
  'lib/words': [],
  'lib/council': ['lib/text', 'lib/lint', 'lib/words'],
  'lib/editors': ['lib/text', 'lib/lint'],
  'lib/files': ['lib/text', 'lib/words'],
  'lib/review': ['lib/text', 'lib/lint', 'lib/words', 'lib/files', ...contracts],
  'lib/ui': ['lib/text', 'lib/lint', 'lib/words', ...contracts],
  'lib/engine': ['lib/text', 'lib/lint', 'lib/reader', 'lib/council', 'lib/words', ...contracts],
};

/** The only files that may be called index.ts. */
const lists = ['rules/index.ts', 'rules/protocols/index.ts'];

/** Packages that enter through one module. */
const doors: Readonly<Record<string, string>> = {
  compromise: 'lib/text/grammar.ts',
  'webextension-polyfill': 'lib/engine/browser.ts',
};

const dataFiles = /^rules\/protocols\/|words[^/]*\.ts$|lexicon[^/]*\.ts$|\/lexicon\//;
const generated = /^\/[/*].*\bgenerated\b/i;

const root = join(import.meta.dirname, '..');
const folders = ['bin', 'entrypoints', 'lib', 'rules', 'tests'];

interface Source {
  readonly path: string;
  readonly text: string;
  /** Our own modules by path from the root, packages by name. */
  readonly imports: readonly string[];
}

function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(/(?:^|[;}\s])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, name = '']) =>
    name.startsWith('.')
      ? normalize(join(dirname(path), name))
          .split(sep)
          .join('/')
      : name,
  );
}

const sources: readonly Source[] = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) =>
      relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'),
    ),
  )
  .filter((path) => /\.(ts|mjs)$/.test(path) && !path.includes('node_modules/'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

const isIn = (path: string, part: string): boolean => path === part || path.startsWith(`${part}/`);

const partOf = (path: string): string | undefined =>
  Object.keys(sees).find((part) => isIn(path, part));

test('imports are read in every form', () => {
  const text = [
    `import { a } from '../text/a.ts';`,
    `import type { B } from "./b.ts";`,
    `import './c.ts';`,
    `export { d } from './deep/d.ts';`,
    `const e = await import('compromise');`,
    `import {\n  f,\n} from 'zod';`,
  ].join('\n');
  expect(importsOf('lib/lint/x.ts', text)).toEqual([
    'lib/text/a.ts',
    'lib/lint/b.ts',
    'lib/lint/c.ts',
    'lib/lint/deep/d.ts',
    'compromise',
    'zod',
  ]);
});

test('every folder of lib has its place in the table', () => {
  const unknown = sources.filter(({ path }) => path.startsWith('lib/') && !partOf(path));
  expect(unknown.map(({ path }) => path)).toEqual([]);
});

test('each part imports only what it may see', () => {
  const forbidden = sources.flatMap(({ path, imports }) => {
    const part = partOf(path);
    if (part === undefined) return [];
    const allowed = [part, ...(sees[part] ?? [])];
    return imports
      .filter((name) => folders.some((folder) => isIn(name, folder)))
      .filter((name) => !allowed.some((one) => isIn(name, one)))
      .map((name) => `${path} imports ${name}`);
  });
  expect(forbidden).toEqual([]);
});

test('contracts hold no functions', () => {
  const code = sources.filter(
    ({ path, text }) =>
      contracts.includes(path) &&
      /^(export )?(default|let|function|class|const .*=>)|^import (?!type)/m.test(text),
  );
  expect(code.map(({ path }) => path)).toEqual([]);
});

test.each(Object.entries(doors))('%s enters through %s alone', (name, door) => {
  const importers = sources.filter(
    ({ path, imports }) => !path.startsWith('tests/') && imports.some((one) => isIn(one, name)),
  );
  expect(importers.map(({ path }) => path)).toEqual([door]);
});

test('no source file has more than 300 lines, except data', () => {
  const long = sources
    .filter(({ path, text }) => !dataFiles.test(path) && !generated.test(text))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300)
    .map(({ path, lines }) => `${path} has ${lines}`);
  expect(long).toEqual([]);
});

test('files are named for what they hold', () => {
  const misnamed = sources
    .map(({ path }) => path)
    .filter(
      (path) =>
        (basename(path) === 'index.ts' && !lists.includes(path)) ||
        /(^|\/)(utils?|helpers?|misc|common)[./]/.test(path) ||
        !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(ts|mjs)$/.test(basename(path)),
    );
  expect(misnamed).toEqual([]);
});
