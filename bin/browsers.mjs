import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const programs = env['PROGRAMFILES'] ?? 'C:\\Program Files';
const programs86 = env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');

/** Chromium comes first: Chrome and Edge no longer load an extension from the command line. */
const chromium = {
  variable: 'CLAUSEMARK_CHROMIUM',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  places: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(local, 'Chromium', 'Application', 'chrome.exe'),
    join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(programs86, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
};

const firefox = {
  variable: 'CLAUSEMARK_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(programs, 'Mozilla Firefox', 'firefox.exe'),
    join(programs86, 'Mozilla Firefox', 'firefox.exe'),
  ],
};

/** @param {typeof chromium} kind */
function find({ variable, commands, places }) {
  const path = (env['PATH'] ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => path.map((folder) => join(folder, command)));
  const candidates = platform === 'win32' ? places : [...onPath, ...places];
  return env[variable] ?? candidates.find((candidate) => existsSync(candidate));
}

/** Where Chromium, or else Chrome or Edge, is installed; undefined when it is not. */
export const findChromium = () => find(chromium);

/** Where Firefox is installed; undefined when it is not. */
export const findFirefox = () => find(firefox);
