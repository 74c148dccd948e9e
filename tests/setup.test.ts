import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const setup = join(import.meta.dirname, '..', 'bin', 'setup.mjs');
const folder = mkdtempSync(join(tmpdir(), 'setup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
};

/** A machine whose only commands are these. */
function machine(name: string, commands: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(folder, `${name}-`));
  for (const [command, body] of Object.entries(commands)) {
    writeFileSync(join(path, command), `#!/bin/sh\n${body}\n`);
    chmodSync(join(path, command), 0o755);
  }
  return path;
}

const run = (args: readonly string[], options = {}) =>
  spawnSync(process.execPath, [setup, ...args], { encoding: 'utf8', ...options });

test('a script runs with Node 24, its streams, arguments and exit code passed on', () => {
  const echo = script(
    'echo.ts',
    `const version: string = process.version;
     process.stdin.pipe(process.stdout);
     console.log(version.split('.')[0], ...process.argv.slice(2));
     process.exitCode = 7;`,
  );
  const { stdout, stderr, status } = run(['run', echo, 'check', '--browsers'], {
    input: 'a draft',
  });
  expect({ stdout, stderr, status }).toEqual({
    stdout: 'v24 check --browsers\na draft',
    stderr: '',
    status: 7,
  });
});

test('a signal reaches the script, and the set-up ends as the script did', async () => {
  const wait = script('wait.ts', `console.log('ready'); setInterval(() => {}, 1000);`);
  const child = spawn(process.execPath, [setup, 'run', wait]);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
});

// Elsewhere browsers are looked for in fixed places as well, and apt is not there.
describe.runIf(process.platform === 'linux')('on Linux', () => {
  test('a browser that is missing and cannot be installed is named, with what to do', () => {
    const { stdout, stderr, status } = run(['--browsers'], { env: { PATH: machine('bare', {}) } });
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /apt install chromium[^]*apt install firefox-esr[^]*A browser is missing/,
    );
    expect(status).toBe(2);
  });

  test('a missing browser is installed by apt, after an update', () => {
    const log = join(folder, 'apt.log');
    const chromium = join(folder, 'chromium');
    const PATH = machine('debian', {
      env: `shift; exec "$@"`,
      sudo: `shift; exec "$@"`,
      true: '',
      'firefox-esr': '',
      'apt-get': `[ "$1" = --version ] && exit 0\necho "$@" >> ${log}; : > ${chromium}`,
    });
    const { stdout, status } = run(['--browsers'], { env: { PATH: `${PATH}:${folder}` } });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
    expect(
      readFileSync(log, 'utf8')
        .replaceAll(/^.*Timeout=\d+ /gm, '')
        .split('\n'),
    ).toEqual(['update', 'install -y --no-install-recommends chromium fonts-liberation', '']);
  });

  test('one browser is enough where one is asked for', () => {
    const PATH = machine('one', { firefox: '' });
    expect(run(['--browser'], { env: { PATH } }).status).toBe(0);
  });
});
