import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { bundleEditors } from '../pages/bundle.ts';

const root = path.join(import.meta.dirname, '../..');
const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');

type Target = 'chrome' | 'firefox';

/** Builds the extension and answers its folder, as it is shipped or for tests: then its shadow root is open to be looked in. */
export async function build(browser: Target, mode: 'production' | 'test'): Promise<string> {
  // What vitest sets for itself is none of the build's business.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser, '--mode', mode], {
    cwd: root,
    env,
  });
  return mode === 'test' ? testBuild(browser) : path.join(root, `.output/${browser}-mv3`);
}

export const testBuild = (browser: Target): string =>
  path.join(root, `.output/${browser}-mv3-test`);

/** Vitest calls this once, before any test of this folder. */
export default async function setup(): Promise<void> {
  await bundleEditors();
  await build('chrome', 'test');
  await build('firefox', 'test');
}
