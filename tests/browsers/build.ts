import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');

/** Builds that differ from the shipped ones in one word: their shadow root is open, so that a test can look in. */
export const testBuild = (browser: 'chrome' | 'firefox'): string =>
  path.join(root, `.output/${browser}-mv3-test`);

export async function buildForTests(browser: 'chrome' | 'firefox'): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser, '--mode', 'test'], {
    cwd: root,
    env,
  });
}

/** Vitest calls this once, before any test of this folder. */
export default async function setup(): Promise<void> {
  await buildForTests('chrome');
  await buildForTests('firefox');
}
