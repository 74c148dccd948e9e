import { execFileSync } from 'node:child_process';

/** php8.2-fpm is never started: it is the PHP that does not bring Apache along. */
const needed = ['roundcube-core', 'roundcube-sqlite3', 'php8.2-fpm', 'php-cli', 'dovecot-imapd'];

/** Installs the Debian packages that the lab needs and that are missing. */
export default function installPackages(): void {
  const missing = needed.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || answer('apt-get', '--version') === undefined) {
    throw new Error(
      `The webmail tests run a real Roundcube on Debian 12 and lack packages here. As root: apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
  }
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...missing);
}

function aptGet(...options: readonly string[]): void {
  execFileSync('apt-get', ['--quiet', '-o', 'DPkg::Lock::Timeout=300', ...options], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function isInstalled(name: string): boolean {
  return answer('dpkg-query', '--show', '--showformat=${db:Status-Status}', name) === 'installed';
}

/** What a command prints; undefined when it fails or is not there. */
function answer(command: string, ...options: readonly string[]): string | undefined {
  try {
    return execFileSync(command, options, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
