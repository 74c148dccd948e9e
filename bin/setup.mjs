/**
 * What `npm start`, `npm test` and the others call first, with whatever Node is there (20 or later):
 *
 *     node bin/setup.mjs [--browser | --browsers] [run FILE ARGUMENT…]
 *
 * Installs the packages when they are missing or older than the lockfile; with `--browser` sees to
 * one browser, with `--browsers` to Chromium and Firefox; then runs FILE with the project's own Node.
 * Everything it prints goes to standard error.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, env, execPath, exit, kill, pid, platform, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node = join(modules, 'node', 'bin', platform === 'win32' ? 'node.exe' : 'node');
const stamp = join(modules, '.installed');

/** @param {string} message */
const say = (message) => stderr.write(`setup: ${message}\n`);

/** @param {string} message @returns {never} */
function giveUp(message) {
  say(message);
  exit(2);
}

/** Whether the command succeeded. @param {string} command @param {readonly string[]} args */
const succeeds = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** npm keeps its own note of what it put there: true when a manual `npm install` was as good. */
function matchesLock() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note)) return false;
  const [wanted, present] = [join(root, 'package-lock.json'), note].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional),
  );
}

function installPackages() {
  const hash = lockHash();
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === hash) return;
  if (!existsSync(node) || !matchesLock()) {
    say('installing packages …');
    // npm's own settings for this run (`--silent`) must not hide what goes wrong here.
    const args = ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'];
    const npm = env['npm_execpath'];
    const installed = npm?.endsWith('.js')
      ? succeeds(execPath, [npm, ...args])
      : succeeds('npm', args, { shell: platform === 'win32' });
    if (!installed || !existsSync(node)) {
      giveUp('`npm ci` failed. See above; when it works, run the same command again.');
    }
  }
  writeFileSync(stamp, hash);
}

/** Debian's names; elsewhere, or without the right to install, nothing happens. @param {readonly string[]} packages */
function installWithApt(packages) {
  if (platform !== 'linux' || !succeeds('apt-get', ['--version'], { stdio: 'ignore' })) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'], { stdio: 'ignore' })) return;
  const apt = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-o',
    'DPkg::Lock::Timeout=300',
  ];
  const [command = '', ...rest] = isRoot ? apt : ['sudo', '-n', ...apt];
  say(`installing ${packages.join(' and ')} …`);
  succeeds(command, [...rest, 'update']);
  // One by one: a system that lacks one may still have the other.
  for (const name of packages) {
    succeeds(command, [
      ...rest,
      'install',
      '-y',
      '--no-install-recommends',
      name,
      'fonts-liberation',
    ]);
  }
}

const howTo = {
  chromium:
    'Chromium is needed. Install it (Debian: `apt install chromium`, macOS: `brew install chromium`, ' +
    'Windows: `winget install Hibbiki.Chromium`), or set CLAUSEMARK_CHROMIUM to its path.',
  firefox:
    'Firefox 140 or later is needed. Install it (Debian: `apt install firefox-esr`, elsewhere: ' +
    'mozilla.org/firefox), or set CLAUSEMARK_FIREFOX to its path.',
};

/** @param {'one' | 'both'} wanted */
function installBrowsers(wanted) {
  const missing = () =>
    [!findChromium() && 'chromium', !findFirefox() && 'firefox-esr'].filter(
      (name) => name !== false,
    );
  const enough = () => missing().length <= (wanted === 'one' ? 1 : 0);
  if (!enough()) installWithApt(wanted === 'one' ? ['chromium'] : missing());
  if (enough()) return;
  if (!findChromium()) say(howTo.chromium);
  if (!findFirefox()) say(howTo.firefox);
  giveUp(
    wanted === 'one' ? 'No browser was found; one of these will do.' : 'A browser is missing.',
  );
}

/** Passes on standard streams, signals and the exit code. @param {readonly string[]} command */
function run(command) {
  const cache = join(modules, '.cache', 'node');
  mkdirSync(cache, { recursive: true });
  const child = spawn(node, command, {
    stdio: 'inherit',
    env: { ...env, NODE_COMPILE_CACHE: cache },
  });
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(error.message));
  child.on('exit', (code, signal) => {
    if (signal === null) exit(code ?? 1);
    process.removeAllListeners(signal);
    kill(pid, signal);
  });
}

const [options, command] = ((words) => {
  const at = words.indexOf('run');
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)];
})(argv.slice(2));

installPackages();
if (options.includes('--browsers')) installBrowsers('both');
else if (options.includes('--browser')) installBrowsers('one');
if (command.length > 0) run(command);
