import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

import { spokenIn, spokenInPage } from './spoken.ts';

const root = join(import.meta.dirname, '../..');

/** What looks like words for a person and is none: the start of the path, what it may hold, and why. */
const exceptions: readonly (readonly [path: string, text: RegExp, why: string])[] = [
  ['lib/ui/reach.ts', /^visible visible$/, 'a value of CSS'],
  [
    'lib/council/protocols/',
    /opening statement|unnumbered in the source|^closing (?:words|paragraph|sentence)$/i,
    'references, as the protocols of rules/ name their clauses',
  ],
  ['lib/council/registers/', /^[a-z ]+$/, 'names of columns, as they stand in what is imported'],
];
const isExcepted = (path: string, text: string): boolean =>
  exceptions.some(([start, allowed]) => path.startsWith(start) && allowed.test(text));

const filesOf = (ending: string): readonly string[] =>
  ['lib/ui', 'lib/council', 'lib/files', 'lib/review', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) =>
        relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'),
      ),
    )
    .filter((path) => path.endsWith(ending));

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('words for a person are found wherever they may stand', () => {
  const spoken = (code: string) => spokenIn('x.ts', code);
  expect(spoken("x.textContent = 'Saved';")).toEqual(['Saved']);
  expect(spoken("x.textContent = done ? 'Copied' : 'Lost';")).toEqual(['Copied', 'Lost']);
  expect(spoken("element('p', {}, 'Undo');")).toEqual(['Undo']);
  expect(spoken("element('p', { 'aria-label': `Close ${it}` });")).toEqual(['Close ']);
  expect(spoken("const words = 'It is off now.';")).toEqual(['It is off now.']);
  expect(spoken('const count = `${n} findings here`;')).toEqual([' findings here']);
});

test('words for a machine are not', () => {
  const spoken = (code: string) => spokenIn('x.ts', code);
  expect(spoken("import x from './some thing.ts';")).toEqual([]);
  expect(spoken("element('p', { class: 'badge small' });")).toEqual([]);
  expect(spoken("page.querySelector('main button');")).toEqual([]);
  expect(spoken("throw new Error('expected a rule');")).toEqual([]);
  expect(spoken("const names = 'paper.example news.example'.split(' ');")).toEqual([]);
  expect(spoken("if (x === 'Escape') y = 'by-severity';")).toEqual([]);
});

test('a page says only what the catalogue says', () => {
  expect(spokenInPage('<p>Hello</p><input title="Name"><p data-say="x"></p>')).toEqual([
    'Hello',
    'Name',
  ]);
});

test('nothing that a person reads is written into the code', () => {
  const found = filesOf('.ts').flatMap((path) =>
    spokenIn(path, read(path))
      .filter((text) => !isExcepted(path, text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('nor into a page', () => {
  const found = filesOf('.html').flatMap((path) =>
    spokenInPage(read(path)).map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
