import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { scan } from './scan.ts';

const root = join(import.meta.dirname, '..', '..');
const builds = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];

const folderOf = (build: string): string => join(root, '.output', build);

function read(build: string, ...path: readonly string[]): string {
  const file = join(folderOf(build), ...path);
  if (!existsSync(file)) throw new Error(`${relative(root, file)} is missing: npm run build`);
  return readFileSync(file, 'utf8');
}

/** The build's files with this ending, and what is in them. */
const filesOf = (build: string, ending: string): readonly (readonly [string, string])[] =>
  readdirSync(folderOf(build), { recursive: true, encoding: 'utf8' })
    .filter((file) => extname(file) === ending)
    .map((file) => [file, read(build, file)]);

const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  content_scripts: z.array(z.looseObject({ js: z.array(z.string()) })),
});

const manifestOf = (build: string) =>
  manifestSchema.parse(JSON.parse(read(build, 'manifest.json')));

describe.each(builds)('%s', (build) => {
  test('asks for no more than it needs', () => {
    const manifest = manifestOf(build);
    // scripting brings the rest of the content script into a frame once somebody writes there
    const panel = build.startsWith('firefox') ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['activeTab', 'storage', 'scripting', ...panel]);
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(web_accessible|externally)/)]),
    );
  });

  test('its pages and worker may reach nothing but the package', () => {
    expect(manifestOf(build).content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
    );
  });

  test('no script can talk to a network or turn text into code or markup', () => {
    const scripts = filesOf(build, '.js');
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.map(([file, text]) => [file, scan(text)])).toEqual(
      scripts.map(([file]) => [file, []]),
    );
  });

  test('no page or style sheet names another host, and no page holds a script', () => {
    const texts = [...filesOf(build, '.html'), ...filesOf(build, '.css')];
    const suspicious =
      /(?:src|href|action)="?(?:\w+:)?\/\/|url\(\s*['"]?(?:\w+:)?\/\/|@import|\son\w+=/i;
    const inline = /<script(?![^>]*\ssrc=)[^>]*>/i;
    expect(
      texts.filter(([, text]) => suspicious.test(text) || inline.test(text)).map(([file]) => file),
    ).toEqual([]);
  });

  test('the content script is under 40 kB', () => {
    const sizes = manifestOf(build).content_scripts.map(({ js }) =>
      js.reduce((sum, file) => sum + Buffer.byteLength(read(build, file)), 0),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });
});

const lintSchema = z.object({
  errors: z.array(z.object({ code: z.string(), file: z.optional(z.string()) })),
  warnings: z.array(z.object({ code: z.string(), file: z.optional(z.string()) })),
});

test('addons-linter finds no error and no unsafe code in the Firefox build', () => {
  const require = createRequire(import.meta.url);
  const linter = join(
    dirname(require.resolve('addons-linter/package.json')),
    'bin',
    'addons-linter',
  );
  const { stdout } = spawnSync(
    process.execPath,
    [linter, '--output', 'json', folderOf('firefox-mv3')],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = lintSchema.parse(JSON.parse(stdout));
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => /EVAL|UNSAFE/.test(code))).toEqual([]);
});
